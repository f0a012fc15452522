// The whole product for one test: the gateway as it is served, as a process of its own, with an operator who may sign in.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { frontDoor, startGateway } from '../support/gateway-process.js';
import { launchChromium } from './chromium.js';
import { signIn } from './desk/stage.js';
import { PATIENCE_MS } from './patience.js';

const PASSWORD = 'una frase lunga e facile';

export interface Product {
  readonly url: string;
  readonly browser: Browser;
  /** A citizen's window on the demo Region's page, with the chat open. */
  citizen(options?: BrowserContextOptions): Promise<Page>;
  /** The desk of the operator Giulia, at work. */
  operator(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openProduct(onMistake: (mistake: string) => void): Promise<Product> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-thread-'));
  const gateway = await startGateway({ data });
  await addOperator(data, 'Giulia');
  const browser = await launchChromium();
  const window = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'it-IT',
      timezoneId: 'Europe/Rome',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => onMistake(error.message));
    return page;
  };
  return {
    url: gateway.url,
    browser,
    async citizen(options = {}) {
      const page = await window(options);
      await page.goto(gateway.url);
      await page.locator('accanto-chat').getByRole('button').first().click();
      return page;
    },
    async operator(options = {}) {
      const page = await window(options);
      await page.goto(`${gateway.url}/desk`);
      await signIn(page, 'Giulia', PASSWORD);
      await page.getByRole('button', { name: 'Disponibile' }).click();
      return page;
    },
    async close() {
      await browser.close();
      await gateway.end('SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** As an administrator does it, beside the running gateway. */
function addOperator(data: string, name: string): Promise<void> {
  const child = spawn(process.execPath, [frontDoor, 'operator', 'add', name, '--role', 'operator', '--region', 'demo', '--data', data], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(`${PASSWORD}\n`);
  return new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`operator add ended with ${code}`)))),
  );
}
