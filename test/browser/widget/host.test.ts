// In the page of a Region: strict policies, another origin, the Region's colours, the size of the script, the Demo page.
import { readFile } from 'node:fs/promises';
import test from 'ava';
import type { Browser } from 'playwright-core';
import { built, Citizen, launch, page, root, startServer } from './stage.js';

let browser: Browser;
test.before(async () => {
  browser = await launch();
});
test.after.always(() => browser?.close());

test('the script stays within its size', async (t) => {
  const { length } = await built('widget.js.gz');
  t.true(length <= 30_000, `${length} bytes`);
});

test('a page with a strict policy shows the widget of another origin, styles included', async (t) => {
  const gateway = await startServer(t);
  const site = await startServer(t);
  const policy = `default-src 'none'; script-src ${gateway.origin}; style-src 'none'; connect-src ${gateway.origin} ${gateway.origin.replace('http', 'ws')}; require-trusted-types-for 'script'`;
  const body = page(`<script src="${gateway.origin}/widget.js" defer></script><accanto-chat region="demo"></accanto-chat>`);
  site.files.set('/', { type: 'text/html; charset=utf-8', body, headers: { 'content-security-policy': policy } });
  const citizen = await Citizen.visit(t, browser, site.origin);
  await citizen.open();
  await citizen.says('ciao');
  await citizen.sees('eco: ciao');
  t.is(await citizen.panel.evaluate((panel) => getComputedStyle(panel).position), 'fixed');
  t.deepEqual(citizen.mistakes, []);
});

test('the host’s colour is followed where white can be read on it', async (t) => {
  const server = await startServer(t);
  const tag = '<script src="/widget.js" defer></script><accanto-chat region="demo"></accanto-chat>';
  const colours = { '/a.css': ':root{--bs-primary:#006644}', '/b.css': ':root{--bs-primary:#ffe27a}' };
  for (const [path, css] of Object.entries(colours)) {
    server.files.set(path, { type: 'text/css', body: css });
    server.files.set(path.replace('css', 'html'), { type: 'text/html', body: page(tag, `<link rel="stylesheet" href="${path}">`) });
  }
  const colourAt = async (path: string) => {
    const citizen = await Citizen.visit(t, browser, server.origin + path);
    const colour = await citizen.launcher.evaluate((button) => getComputedStyle(button).backgroundColor);
    await citizen.leave();
    return colour;
  };
  t.is(await colourAt('/a.html'), 'rgb(0, 102, 68)');
  t.is(await colourAt('/b.html'), 'rgb(0, 102, 204)');
});

test('the interface speaks four languages, and English to the others', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.panel.getByRole('button', { name: 'Opzioni' }).click();
  const language = citizen.panel.locator('select');
  for (const [code, send] of [
    ['de', 'Senden'],
    ['fr', 'Envoyer'],
    ['uk', 'Send'],
    ['it', 'Invia'],
  ] as const) {
    await language.selectOption(code);
    await citizen.panel.getByRole('button', { name: send, exact: true }).waitFor();
  }
  await language.selectOption('de');
  await citizen.says('Guten Tag');
  await citizen.sees('eco: Guten Tag');
  t.is(server.received[0]?.locale, 'de');
});

for (const [name, options] of [
  ['wide', {}],
  ['small and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
] as const) {
  test(`the page of the Demo Region is accessible: ${name}`, async (t) => {
    const server = await startServer(t);
    const read = (path: string) => readFile(new URL(path, root), 'utf8');
    server.files.set('/', { type: 'text/html; charset=utf-8', body: await read('channels/web/pages/index.html') });
    server.files.set('/pages.css', { type: 'text/css', body: await read('channels/web/pages/pages.css') });
    const citizen = await Citizen.visit(t, browser, server.origin, { reducedMotion: 'reduce', ...options });
    await citizen.launcher.waitFor();
    t.deepEqual(await citizen.axe(), []);
    t.true(await citizen.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out');
    await citizen.page.getByRole('link', { name: 'Scrivici adesso' }).click();
    await citizen.sees('Sono l’assistente');
    t.deepEqual(await citizen.axe(), []);
    await citizen.page.keyboard.press('Escape');
    t.is(await citizen.page.evaluate(() => document.activeElement?.textContent), 'Scrivici adesso');
    t.deepEqual(citizen.mistakes, []);
  });
}

test('without JavaScript the page leads to the plain conversation', async (t) => {
  const server = await startServer(t);
  server.files.set('/', { type: 'text/html; charset=utf-8', body: await readFile(new URL('channels/web/pages/index.html', root), 'utf8') });
  const citizen = await Citizen.visit(t, browser, server.origin, { javaScriptEnabled: false });
  t.is(await citizen.page.getByRole('link', { name: 'pagina semplice' }).first().getAttribute('href'), '/chat?region=demo');
});
