// One Chromium for all tests of a process, and pages with the widget on them.
import { readFile } from 'node:fs/promises';
import type { ExecutionContext } from 'ava';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { violations } from '../axe.js';
import { launchChromium } from '../chromium.js';
import { PATIENCE_MS } from '../patience.js';
import { place } from '../place.js';
import { DirectLineServer } from './direct-line-server.js';

/** The project's root, from the compiled test. */
export const root = new URL('../../../../', import.meta.url);

/** A file of the widget as the build has left it, which is what the gateway serves. */
export const built = (file: string): Promise<Buffer> => readFile(new URL(`dist/widget/${file}`, root));

let running: Promise<Browser> | null = null;

/** One browser for all test files of a process. */
export function launch(): Promise<Browser> {
  running ??= launchChromium();
  return running;
}

export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Regione Demo</title>${head}</head><body><main><h1>Regione Demo</h1><p>Testo della pagina. <a href="/altro">Un collegamento</a></p></main>${body}</body></html>`;

export const WIDGET = '<script src="/widget.js" defer></script><accanto-chat region="demo" lang="it"></accanto-chat>';

/** A server with the widget and a page at `/`, running until the test ends. */
export async function startServer(t: ExecutionContext): Promise<DirectLineServer> {
  await place(t);
  const server = new DirectLineServer();
  server.files.set('/widget.js', { type: 'text/javascript; charset=utf-8', body: await built('widget.js') });
  server.files.set('/widget.css', { type: 'text/css', body: await built('widget.css') });
  server.files.set('/', { type: 'text/html; charset=utf-8', body: page(WIDGET) });
  server.files.set('/favicon.ico', { type: 'image/x-icon', body: '' });
  await server.listen();
  t.teardown(() => server.close());
  return server;
}

/** A citizen's browser window with the widget; what goes wrong in the page ends up in `mistakes`. */
export class Citizen {
  readonly mistakes: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.mistakes.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource|WebSocket connection/.test(message.text()))
        this.mistakes.push(message.text());
    });
  }

  static async visit(t: ExecutionContext, browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Citizen> {
    const context = await browser.newContext({ locale: 'it-IT', ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    t.teardown(() => context.close());
    const citizen = new Citizen(await context.newPage());
    await citizen.page.goto(address);
    return citizen;
  }

  static async of(page: Page, address: string): Promise<Citizen> {
    const citizen = new Citizen(page);
    await page.goto(address);
    return citizen;
  }

  get launcher(): Locator {
    return this.page.locator('accanto-chat button.launcher');
  }

  get box(): Locator {
    return this.page.locator('accanto-chat textarea');
  }

  get panel(): Locator {
    return this.page.locator('accanto-chat dialog');
  }

  get bubbles(): Locator {
    return this.page.locator('accanto-chat .bubble .text');
  }

  async open(): Promise<this> {
    await this.launcher.click();
    await this.box.waitFor();
    return this;
  }

  async says(text: string): Promise<this> {
    await this.box.fill(text);
    await this.box.press('Enter');
    return this;
  }

  async sees(text: string): Promise<this> {
    await this.bubbles.filter({ hasText: text }).first().waitFor();
    return this;
  }

  /** What a screen reader was given so far, in order; from the moment of the call. */
  async listen(): Promise<() => Promise<string[]>> {
    await this.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const shadow = document.querySelector('accanto-chat')?.shadowRoot;
      if (!shadow) return;
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const region = target instanceof Element ? target.closest('[role="alert"], [role="log"]') : null;
          if (region) for (const node of addedNodes) heard.push(`${region.getAttribute('role')}: ${node.textContent}`);
        }
      }).observe(shadow, { childList: true, subtree: true });
    });
    return () => this.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  /** The texts of the bubbles, from top to bottom. */
  texts(): Promise<string[]> {
    return this.bubbles.allInnerTexts();
  }

  axe(): Promise<string[]> {
    return violations(this.page);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
