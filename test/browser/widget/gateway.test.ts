// The widget and the real gateway: the Demo page, an answer, a reload, a restart of the gateway, and a word with the rules of the house.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import type { Browser } from 'playwright-core';
import { type GatewayProcess, startGateway } from '../../support/gateway-process.js';
import { Citizen, launch, page, startServer } from './stage.js';

let browser: Browser;
let data: string;
/** For the tests that do not kill it. */
let gateway: GatewayProcess;
test.before(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'accanto-widget-'));
  [browser, gateway] = await Promise.all([launch(), startGateway({ data })]);
});
test.after.always(async () => {
  await Promise.all([browser?.close(), gateway?.end('SIGKILL')]);
  await rm(data, { recursive: true, force: true });
});

test('a citizen on the Demo page is answered, reloads, and goes on after the gateway was killed', async (t) => {
  const data = await mkdtemp(path.join(tmpdir(), 'accanto-widget-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  let gateway = await startGateway({ data, port: 'lasting' });
  t.teardown(() => gateway.end('SIGKILL'));

  const citizen = await Citizen.visit(t, browser, gateway.url);
  t.deepEqual(await citizen.axe(), []);
  await citizen.open();
  await citizen.bubbles.first().waitFor();
  const welcome = (await citizen.texts()).length;
  await citizen.says('mi fa male il petto e mi manca il fiato');
  await citizen.panel.getByText('Inviato').waitFor();
  await citizen.panel.locator('.danger').first().waitFor();
  await citizen.panel.getByRole('link', { name: 'Chiama il 112' }).last().waitFor();
  t.true((await citizen.texts()).length > welcome + 1);
  t.deepEqual(await citizen.axe(), []);

  await citizen.page.reload();
  await citizen.panel.locator('.danger').first().waitFor();
  await gateway.end('SIGKILL');
  await citizen.says('ci siete ancora?');
  await citizen.panel.getByText('Non inviato.').waitFor();
  gateway = await startGateway({ data, port: gateway.port });
  const own = citizen.panel.locator('.from-me', { hasText: 'ci siete ancora?' });
  await own.getByText('Inviato').waitFor({ timeout: 60_000 });
  t.is(await own.count(), 1);
  await citizen.panel.locator('.from-me:has-text("ci siete ancora?") ~ .from-bot').first().waitFor();
  t.deepEqual(
    citizen.mistakes.filter((mistake) => !mistake.includes('ERR_CONNECTION_REFUSED')),
    [],
  );
});

test('a browser without constructable sheets gets the styles as a file, under the strict policy', async (t) => {
  const page = await browser.newPage();
  t.teardown(() => page.close());
  const mistakes: string[] = [];
  page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
  await page.addInitScript(() => {
    CSSStyleSheet.prototype.replaceSync = () => {
      throw new TypeError('not here');
    };
  });
  const styles = page.waitForResponse(`${gateway.url}/widget.css`);
  await page.goto(gateway.url);
  t.is((await styles).status(), 200);
  await page.waitForFunction(() => {
    const launcher = document.querySelector('accanto-chat')?.shadowRoot?.querySelector('.launcher');
    return launcher && getComputedStyle(launcher).position === 'fixed';
  });
  t.deepEqual(mistakes, []);
});

test('a file the Region does not take is refused in the citizen’s words', async (t) => {
  const citizen = await Citizen.visit(t, browser, gateway.url);
  await citizen.open();
  await citizen.bubbles.first().waitFor();
  const file = { name: 'finto.png', mimeType: 'image/png', buffer: Buffer.from('this is no picture') };
  await citizen.panel.locator('input[type=file]').setInputFiles(file);
  await citizen.panel.getByRole('button', { name: 'Invia', exact: true }).click();
  await citizen.panel.getByText('Non inviato. Questo tipo di file non si può inviare.').waitFor();
  t.pass();
});

test('on a page that no Region lists the citizen hears that there is no chat, and not that the line is lost', async (t) => {
  const site = await startServer(t);
  const body = page(`<script src="${gateway.url}/widget.js" defer></script><accanto-chat region="demo" lang="it"></accanto-chat>`);
  site.files.set('/', { type: 'text/html; charset=utf-8', body });
  const citizen = await Citizen.visit(t, browser, site.origin);
  await citizen.open();
  await citizen.panel.getByText('La chat non è disponibile su questa pagina. Se è un’emergenza chiama il 112.').waitFor();
  t.is(await citizen.panel.getByText('Connessione interrotta').count(), 0);
  await printed(`write \\"- ${site.origin}\\" under \\"origins:\\"`);
});

/** Resolves when the gateway has printed these words. */
function printed(words: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (gateway.printed().includes(words)) resolve();
    };
    for (const stream of [gateway.child.stdout, gateway.child.stderr]) stream?.on('data', look);
    look();
  });
}
