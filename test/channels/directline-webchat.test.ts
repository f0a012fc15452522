// Microsoft's Web Chat, as it is published, in Chromium, on a page of another origin that the Region allows.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'ava';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.js';
import { type House, openHouse, regions } from './gateway-house.js';

const WEBCHAT = new URL('../../../node_modules/botframework-webchat/dist/webchat.js', import.meta.url);
const PAGE =
  '<!doctype html><html lang="it"><body><div id="chat" style="height:600px"></div><script src="/webchat.js"></script></body></html>';

let house: House;
let site: Server;
let browser: Browser;
let address: string;
test.before(async () => {
  const script = await readFile(WEBCHAT);
  site = createServer((request, response) => {
    const isScript = request.url === '/webchat.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const demo = regions.region('demo')!;
  const allowed = { ...demo, region: { ...demo.region, origins: [address] } };
  house = await openHouse({
    regions: { current: () => ({ version: 'webchat', regions: new Map([['demo', allowed]]) }), region: () => allowed },
  });
  browser = await launchChromium();
});
test.after.always(async () => {
  await browser?.close();
  site?.closeAllConnections();
  site?.close();
  await house.remove();
});

test('the unchanged Web Chat greets, sends, answers, presses a suggested action and uploads', async (t) => {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.addScriptTag({
    content: `(async () => {
      const generated = await fetch('${house.domain}/tokens/generate', {
        method: 'POST', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ region: 'demo', lang: 'it', user: { id: 'dl_anna' } }),
      });
      const { token } = await generated.json();
      const directLine = WebChat.createDirectLine({ token, domain: '${house.domain}' });
      WebChat.renderWebChat({ directLine, locale: 'it-IT' }, document.getElementById('chat'));
    })();`,
  });
  await page.getByText('benvenuto', { exact: true }).first().waitFor();
  const box = page.locator('[data-id="webchat-sendbox-input"], .webchat__send-box-text-box__input').first();
  await box.fill('ciao da Web Chat');
  await box.press('Enter');
  await page.getByText('eco: ciao da Web Chat', { exact: true }).first().waitFor();
  await page
    .getByRole('button', { name: 'Sì' })
    .or(page.getByRole('menuitem', { name: 'Sì' }))
    .first()
    .click();
  await page.getByText('eco: Sì', { exact: true }).first().waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'nota.txt', mimeType: 'text/plain', buffer: Buffer.from('ciao') });
  await box.press('Enter');
  await page.getByText('eco: nota.txt', { exact: true }).first().waitFor();
  t.is(await page.getByText(/Impossibile inviare|non inviato|Send failed/i).count(), 0, 'no message is shown as failed');
  t.deepEqual(errors, []);
  await page.close();
});
