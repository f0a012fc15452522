// Usable by everybody: keyboard, screen reader, no axe violation in any state.
import test from 'ava';
import type { Browser } from 'playwright-core';
import { Citizen, launch, page, startServer } from './stage.js';

let browser: Browser;
test.before(async () => {
  browser = await launch();
});
test.after.always(() => browser?.close());

const danger = { text: 'Chiama subito il 112.', importance: 'high', speak: 'Chiama subito il centododici.', locale: 'it' };
const choices = {
  suggestedActions: {
    actions: [
      { type: 'imBack', title: 'Sì', value: 'Sì' },
      { type: 'imBack', title: 'No', value: 'No' },
    ],
  },
};

for (const [name, options, attributes] of [
  ['light', {}, ''],
  ['dark', { colorScheme: 'dark' }, ''],
  ['small', { viewport: { width: 320, height: 568 } }, ''],
  ['right to left', {}, 'lang="ar"'],
] as const) {
  test(`no axe violation in any state: ${name}`, async (t) => {
    const server = await startServer(t);
    server.greeting = [{ text: 'Ciao', ...choices }];
    const tag = `<script src="/widget.js" defer></script><accanto-chat region="demo" ${attributes || 'lang="it"'}></accanto-chat>`;
    server.files.set('/', { type: 'text/html; charset=utf-8', body: page(tag) });
    const citizen = await Citizen.visit(t, browser, server.origin, { reducedMotion: 'reduce', ...options });
    await citizen.launcher.waitFor();
    t.deepEqual(await citizen.axe(), [], 'closed');
    await citizen.open();
    await citizen.sees('Ciao');
    t.deepEqual(await citizen.axe(), [], 'open');
    await citizen.says('mi fa male il petto');
    await citizen.sees('eco:');
    server.say(danger, { type: 'event', name: 'owner', value: { owner: 'queue' } }, { text: 'https://example.org', ...choices });
    await citizen.sees('example.org');
    await citizen.panel.locator('.status .who button').click();
    t.deepEqual(await citizen.axe(), [], 'danger, queue, quick replies');
    await citizen.panel.locator('.bar button').first().click();
    await citizen.panel.locator('.status .end').click();
    t.deepEqual(await citizen.axe(), [], 'options and question');
    t.is(await citizen.panel.evaluate((panel) => getComputedStyle(panel).direction), attributes ? 'rtl' : 'ltr');
    t.true(await citizen.panel.evaluate((panel) => panel.scrollWidth <= panel.clientWidth), 'nothing sticks out');
    server.eraseAll();
    await citizen.panel.locator('.trouble button').waitFor();
    await citizen.says('non parte');
    await citizen.panel.locator('.unsent').waitFor();
    t.deepEqual(await citizen.axe(), [], 'error');
    t.deepEqual(citizen.mistakes, []);
  });
}

test('everything can be done with the keyboard, and the focus goes where one expects it', async (t) => {
  const server = await startServer(t);
  server.greeting = [{ text: 'Ciao', ...choices }];
  const citizen = await Citizen.visit(t, browser, server.origin);
  const { keyboard } = citizen.page;
  const focused = () =>
    citizen.page.evaluate(() => {
      const inside = document.querySelector('accanto-chat')?.shadowRoot?.activeElement;
      return inside?.getAttribute('aria-label') ?? inside?.textContent ?? document.activeElement?.tagName;
    });
  await citizen.launcher.waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  t.is(await focused(), 'Chatta con noi');
  await keyboard.press('Enter');
  await citizen.sees('Ciao');
  t.is(await focused(), 'Scrivi un messaggio');
  await keyboard.type('prima riga');
  await keyboard.press('Shift+Enter');
  await keyboard.type('seconda riga');
  await keyboard.press('Enter');
  await citizen.sees('eco: prima riga\nseconda riga');
  server.say({ text: 'Scegli', ...choices });
  await citizen.sees('Scegli');
  const walk: unknown[] = [];
  for (let n = 0; n < 5; n += 1) {
    await keyboard.press('Shift+Tab');
    walk.push(await focused());
  }
  t.deepEqual(walk, ['Allega un file', 'No', 'Sì', 'Messaggi', 'Termina e cancella']);
  for (const expected of ['Chiudi la chat', 'Opzioni', 'Chiama il 112']) {
    await keyboard.press('Shift+Tab');
    t.is(await focused(), expected);
  }
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await citizen.panel.getByLabel('Lingua').waitFor();
  await keyboard.press('Escape');
  t.is(await focused(), 'Opzioni', 'Escape closes the options first');
  await keyboard.press('Escape');
  await citizen.panel.waitFor({ state: 'detached' });
  t.is(await focused(), 'Chatta con noi');
});

test('on a small screen the page behind cannot be reached', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin, { viewport: { width: 390, height: 700 } });
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  for (let n = 0; n < 20; n += 1) {
    await citizen.page.keyboard.press('Tab');
    t.not(await citizen.page.evaluate(() => document.activeElement?.tagName), 'A');
  }
  await citizen.page.keyboard.press('Escape');
  t.true(await citizen.launcher.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button));
});

test('each message is read out once: danger first, places never, history never', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  let heard = await citizen.listen();
  server.answer = () => [];
  await citizen.says('mi fa male il petto');
  await citizen.panel.getByText('Inviato').waitFor();
  server.dropSockets();
  server.say(
    { text: 'Ho capito.' },
    danger,
    { type: 'event', name: 'queue.place', value: { ahead: 1, from: 2, to: 5 } },
    { type: 'event', name: 'owner', value: { owner: 'operator', name: 'Anna' } },
  );
  await citizen.panel.getByText('Stai parlando con Anna').waitFor();
  t.deepEqual(await heard(), [
    'alert: Importante. Chiama subito il centododici.',
    'log: Assistente: Ho capito.',
    'log: Ora parli con Anna.',
  ]);
  await citizen.page.reload();
  await citizen.sees('Ho capito.');
  heard = await citizen.listen();
  server.say({ text: 'Nuovo.' });
  await citizen.sees('Nuovo.');
  t.deepEqual(await heard(), ['log: Assistente: Nuovo.']);
});

test('on a phone the head is low, with 112, "end and clear" and the machine notice in sight', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin, { viewport: { width: 390, height: 844 } });
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  const boxOf = async (selector: string) => (await citizen.panel.locator(selector).boundingBox())!;
  t.true((await boxOf('.head')).height <= 96);
  const end = await boxOf('.end');
  t.true(end.y >= 0 && end.x >= 0 && end.x + end.width <= 390 && end.height >= 24);
  const notice = await boxOf('.machine');
  t.true(notice.y >= end.y + end.height && notice.y + notice.height <= 230, 'the notice stands below, pinned');
  server.say({ type: 'event', name: 'owner', value: { owner: 'queue' } });
  await citizen.panel.getByText('Quanto manca?').waitFor();
  t.true((await boxOf('.head')).height <= 128);
});

test('targets are large enough to be hit', async (t) => {
  const server = await startServer(t);
  server.greeting = [{ text: 'Ciao', ...choices }];
  const citizen = await Citizen.visit(t, browser, server.origin, { viewport: { width: 320, height: 568 } });
  await citizen.open();
  await citizen.sees('Ciao');
  const sizes = await citizen.panel.locator('button, .emergency, textarea').evaluateAll((all) =>
    all
      .map((one) => [one.textContent || one.getAttribute('aria-label'), one.getBoundingClientRect()] as const)
      .filter(([, { width }]) => width > 0)
      .map(([name, { width, height }]) => ({ name, least: Math.min(width, height) })),
  );
  for (const { name, least } of sizes) t.true(least >= (name === 'Termina e cancella' ? 24 : 44), `${name}: ${least}`);
});

test('a page that is loaded again with its chat open keeps its focus, and Enter calls nobody', async (t) => {
  const server = await startServer(t);
  const focused = (citizen: Citizen) =>
    citizen.page.evaluate(
      () => document.querySelector('accanto-chat')?.shadowRoot?.activeElement?.className ?? document.activeElement?.tagName,
    );
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  await citizen.page.reload();
  await citizen.sees('Sono l’assistente');
  t.is(await focused(citizen), 'BODY');
  await citizen.page.setViewportSize({ width: 390, height: 844 });
  await citizen.page.reload();
  await citizen.sees('Sono l’assistente');
  t.is(await focused(citizen), 'log', 'behind it the page cannot be reached: what was said has the focus');
});
