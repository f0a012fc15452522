// The conversation for browsers without JavaScript, in a real browser with scripts off.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import test from 'ava';
import type { Browser, Locator } from 'playwright-core';
import { pageWords } from '../../channels/web/pages/words.js';
import { launchChromium } from '../browser/chromium.js';
import { PATIENCE_MS } from '../browser/patience.js';
import { call } from './directline-client.js';
import { type House, openHouse } from './gateway-house.js';

let house: House;
let browser: Browser;
test.before(async () => {
  house = await openHouse();
  browser = await launchChromium();
});
test.after.always(async () => {
  await browser?.close();
  await house.remove();
});

test('a citizen writes, sees the answer, presses a button, sends a file and clears the page', async (t) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'it-IT' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(`${house.url}/chat?region=demo`);
  t.is(await page.getAttribute('html', 'lang'), 'it');
  t.is(await page.getByRole('link', { name: 'Emergenza? Chiama il 112' }).getAttribute('href'), 'tel:112');
  t.regex((await page.textContent('.notice')) ?? '', /assistente automatico di Regione Demo/);
  await page.getByLabel('Il tuo messaggio').fill('ho <b>38</b> & mezzo');
  await page.getByRole('button', { name: 'Invia' }).click();
  await page.getByText('eco: ho <b>38</b> & mezzo', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Sì' }).click();
  await page.getByText('eco: Sì', { exact: true }).waitFor();
  await page.getByLabel('Allega un file').setInputFiles({ name: 'nota.txt', mimeType: 'text/plain', buffer: Buffer.from('ciao') });
  await page.getByRole('button', { name: 'Invia' }).click();
  await page.getByText('eco: nota.txt', { exact: true }).waitFor();
  t.is(
    (
      await context.request.get((await page.getByRole('link', { name: 'nota.txt' }).getAttribute('href'))!.replace(/^\//, `${house.url}/`))
    ).status(),
    200,
  );
  await page.getByRole('button', { name: 'Termina e cancella', exact: true }).click();
  await page.getByText('Ancora nessun messaggio.').waitFor();
  await context.close();
  t.pass();
});

test('nothing touches or is missing, on a wide page and on a phone', async (t) => {
  for (const width of [1440, 390]) {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'it-IT', viewport: { width, height: 900 } });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(`${house.url}/chat?region=demo`);
    await page.getByLabel('Il tuo messaggio').fill('ciao');
    await page.getByRole('button', { name: 'Invia' }).click();
    await page.getByText('eco: ciao', { exact: true }).waitFor();
    const box = async (found: Locator) => (await found.boundingBox())!;
    const [send, end] = [
      await box(page.getByRole('button', { name: 'Invia' })),
      await box(page.getByRole('button', { name: 'Termina e cancella' })),
    ];
    t.true(end.y - (send.y + send.height) >= 8, `${width}: between the buttons`);
    const refresh = await box(page.getByRole('link', { name: 'Aggiorna la conversazione' }));
    t.true((await box(page.getByText('Le nuove risposte compaiono'))).y >= refresh.y + refresh.height, `${width}: a line of its own`);
    t.is(await page.locator('link[rel=icon]').count(), 1, 'or a browser asks for /favicon.ico');
    t.deepEqual(failed, []);
    await context.close();
  }
});

test('on a phone the header of the Region leaves the first screen to its offer', async (t) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'it-IT', viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(house.url);
  t.true((await page.locator('body > header').boundingBox())!.height <= 210);
  t.is(await page.getByRole('navigation').getByRole('link').count(), 4);
  for (const link of await page.getByRole('navigation').getByRole('link').all()) {
    const { x, width, height } = (await link.boundingBox())!;
    t.true(x >= 0 && x + width <= 390 && height >= 24);
  }
  t.true(await page.getByRole('contentinfo').getByRole('link', { name: 'Area operatori' }).isVisible());
  await context.close();
});

test('ending is called the same here as in the widget', async (t) => {
  const widget = await readFile(new URL('../../../channels/web/widget/texts.ts', import.meta.url), 'utf8');
  const words = [...widget.matchAll(/^ {2}end: '(.*)',$/gm)].map(([, text]) => text);
  t.deepEqual(
    words,
    ['it', 'en', 'de', 'fr'].map((language) => pageWords(language).end),
  );
});

test('what cannot be sent is said, and the text stays', async (t) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'it-IT' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(`${house.url}/chat?region=demo`);
  await page.getByLabel('Il tuo messaggio').fill('un testo lungo da non perdere');
  await page.getByLabel('Allega un file').setInputFiles({ name: 'x.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') });
  await page.getByRole('button', { name: 'Invia' }).click();
  t.regex((await page.textContent('[role=alert]')) ?? '', /non si può inviare/);
  await context.close();
});

test('nobody else can send the form: the session needs the proof that is in the page', async (t) => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const first = await call(`${house.url}/chat`, {
    method: 'POST',
    body: form({ region: 'demo', lang: 'it', text: 'mio' }),
    redirect: 'manual',
  });
  t.is(first.status, 303);
  const cookie = first.headers.get('set-cookie') ?? '';
  t.regex(cookie, /HttpOnly; SameSite=Strict/);
  const headers = { cookie: cookie.split(';')[0]! };
  const forged = await call(`${house.url}/chat`, {
    method: 'POST',
    body: form({ region: 'demo', text: 'non mio' }),
    headers,
    redirect: 'manual',
  });
  t.is(forged.status, 403);
  const foreign = { ...headers, origin: 'https://elsewhere.example' };
  t.is((await call(`${house.url}/chat`, { method: 'POST', body: form({ region: 'demo', text: 'x' }), headers: foreign })).status, 403);
  t.false((await call(`${house.url}/chat?region=demo`, { headers })).text.includes('eco: non mio'));
});

test('the pages have no barrier that axe can find', async (t) => {
  const context = await browser.newContext({ locale: 'it-IT' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  for (const address of ['/chat?region=demo', '/']) {
    await page.goto(house.url + address);
    if (address !== '/') {
      await page.getByLabel('Il tuo messaggio').fill('ciao');
      await page.getByRole('button', { name: 'Invia' }).click();
      await page.getByText('eco: ciao', { exact: true }).waitFor();
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    t.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
      address,
    );
  }
  await context.close();
});
