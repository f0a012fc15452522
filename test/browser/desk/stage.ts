// A whole desk for one test: the real hand-off server on the real store, the built application, and Chromium in front.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { ExecutionContext } from 'ava';
import Koa from 'koa';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createHandoff } from '../../../handoff/handoff.js';
import { addOperator, type NewOperator } from '../../../handoff/operators.js';
import type { Store } from '../../../store/port.js';
import { openSqliteStore } from '../../../store/sqlite/open.js';
import { region, regions } from '../../handoff/region.js';
import { launchChromium } from '../chromium.js';
import { PATIENCE_MS } from '../patience.js';
import { place } from '../place.js';
import { Caller, type CallerOptions } from './caller.js';

export const PASSWORD = 'una frase lunga e facile';
export const OUTCOMES = [
  { id: 'answered', label: { it: 'Ha avuto la risposta' } },
  { id: 'doctor', label: { it: 'Inviato al medico di famiglia' } },
  { id: 'emergency', label: { it: 'Passato al 112' } },
  { id: 'nobody', label: { it: 'Non ha più risposto' } },
];
export const SKILLS = [
  { id: 'clinical', label: { it: 'Clinica' } },
  { id: 'pediatria', label: { it: 'Pediatria' } },
];
export const CANNED = [
  { id: 'hello', title: 'Saluto', text: { it: 'Buongiorno, ho letto quello che ha scritto. Le faccio solo qualche domanda in più.' } },
  {
    id: '112',
    title: 'Chiamare il 112',
    text: { it: 'Da quello che mi dice deve chiamare subito il 112. Resto qui con lei mentre chiama.' },
  },
  { id: 'fever', title: 'Febbre: misurare', text: { it: 'Può misurare la febbre adesso e scrivermi quanto segna?' } },
  { id: 'close', title: 'Commiato', text: { it: 'Se qualcosa cambia scriva di nuovo, siamo qui giorno e notte.' } },
];

export interface House {
  readonly store: Store;
  readonly base: string;
  readonly browser: Browser;
  caller(options?: CallerOptions): Promise<Caller>;
  operator(name: string, more?: Partial<NewOperator>): Promise<void>;
  /** A browser window with the desk; what goes wrong in the page fails the test. */
  window(options?: BrowserContextOptions): Promise<Page>;
  /** A window with this operator at work in it. */
  at(name: string, options?: BrowserContextOptions): Promise<Page>;
  /** Cuts every open line; `open` false refuses new ones until it is called again. */
  cutLines(open: boolean): void;
  close(): Promise<void>;
}

/** The house for one test; closed with it. */
export async function openHouse(t: ExecutionContext): Promise<House> {
  await place(t);
  const house = await startHouse((mistake) => t.fail(`in the page: ${mistake}`));
  t.teardown(() => house.close());
  return house;
}

export async function startHouse(onMistake: (mistake: string) => void): Promise<House> {
  const dir = await mkdtemp(join(tmpdir(), 'accanto-browser-'));
  const now = () => Date.now();
  const store = await openSqliteStore({ dir, mask: (text) => text, now, masterKey: new Uint8Array(32).fill(7) });
  const silent = () => {};
  const demo = region('demo');
  const handoff = createHandoff({
    store,
    content: regions({ ...demo, handoff: { ...demo.handoff, capacity: 6, outcomes: OUTCOMES, canned: CANNED, skills: SKILLS } }),
    now,
    log: { info: silent, warn: silent, error: silent },
    every: 0,
  });
  await handoff.start();
  const app = new Koa();
  app.silent = true;
  app.use(handoff.middleware);
  const server = createServer(app.callback());
  const lines = new Set<Duplex>();
  let open = true;
  server.on('upgrade', (request, socket, head) => {
    if (!open) return void socket.destroy();
    lines.add(socket);
    socket.on('close', () => lines.delete(socket));
    if (!handoff.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  houses += 1;
  running ??= launchChromium();
  const browser = await running;
  const contexts: BrowserContext[] = [];
  const names = new Set<string>();

  const house: House = {
    store,
    base,
    browser,
    caller: (options) => Caller.arrives(store, options),
    async operator(name, more = {}) {
      await addOperator(store, { name, role: 'operator', regions: ['demo'], password: PASSWORD, ...more });
      names.add(name);
    },
    async window(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'it-IT',
        timezoneId: 'Europe/Rome',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => onMistake(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource|WebSocket connection/.test(message.text())) onMistake(message.text());
      });
      return page;
    },
    async at(name, options) {
      if (!names.has(name)) await house.operator(name);
      const page = await house.window(options);
      await page.goto(`${base}/desk`);
      await signIn(page, name, PASSWORD);
      await page.locator('.line-live').waitFor({ state: 'attached' });
      return page;
    },
    cutLines(accept) {
      open = accept;
      for (const line of lines) line.destroy();
    },
    async close() {
      for (const context of contexts) await context.close();
      houses -= 1;
      if (houses === 0) {
        running = null;
        await browser.close();
      }
      await handoff.stop();
      server.closeAllConnections();
      server.close();
      await store.shutdown();
      await rm(dir, { recursive: true });
    },
  };
  return house;
}

export async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Nome', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Accedi' }).click();
}

/** One browser for all houses that are open at the same time. */
let running: Promise<Browser> | null = null;
let houses = 0;
