// Entries are shown in their order and without holes, whatever the line does.
import test from 'ava';
import type { Page } from 'playwright-core';
import { openHouse, PASSWORD, signIn } from './stage.js';

const texts = (page: Page) => page.locator('.entry-citizen .entry-text').allInnerTexts();

test('an entry that the line lost is read again before later ones are shown', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('uno');
  await caller.calls();
  await house.operator('Giulia');
  const page = await house.window();
  // Between server and page somebody loses what says "due".
  await page.routeWebSocket(/\/api\/desk\/live/, (line) => {
    const server = line.connectToServer();
    server.onMessage((message) => {
      const { kind, entry } = JSON.parse(String(message)) as { kind: string; entry?: { activity: { text?: string } } };
      if (kind !== 'entry' || entry?.activity.text !== 'due') line.send(message);
    });
  });
  const orders: string[][] = [];
  await page.exposeFunction('noteOrder', (shown: string[]) => orders.push(shown));
  await page.goto(`${house.base}/desk`);
  await signIn(page, 'Giulia', PASSWORD);
  await page.locator('.line-live').waitFor();
  await page.keyboard.press('n');
  await page.locator('.entry-citizen', { hasText: 'uno' }).waitFor();
  await page.evaluate(() => {
    const note = (window as unknown as { noteOrder(shown: string[]): void }).noteOrder;
    const list = document.querySelector('.timeline ol')!;
    new MutationObserver(() =>
      note([...list.querySelectorAll('.entry-citizen .entry-text')].map((each) => each.textContent ?? '')),
    ).observe(list, {
      childList: true,
    });
  });

  await caller.says('due');
  await caller.says('tre');
  await page.locator('.entry-citizen', { hasText: 'tre' }).waitFor();
  t.deepEqual((await texts(page)).slice(-2), ['due', 'tre']);
  t.true(
    orders.length > 0 && orders.every((shown) => !shown.includes('tre') || shown.includes('due')),
    'three was never shown without two',
  );
});

test('after the line was cut everything that came meanwhile is there, once and in order', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('prima');
  await caller.calls();
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.locator('.entry-citizen', { hasText: 'prima' }).waitFor();
  house.cutLines(false);
  await page.locator('.line-lost').waitFor();
  await caller.says('a');
  await caller.says('b');
  // Over HTTP one can still write, and the answer shows a hole.
  await page.getByRole('textbox', { name: 'Scrivi al cittadino' }).fill('rispondo');
  await page.keyboard.press('Enter');
  await page.locator('.entry-operator:not(.outgoing)', { hasText: 'rispondo' }).waitFor();
  await caller.says('c');
  house.cutLines(true);
  await page.locator('.entry-citizen', { hasText: /^Cittadino\d\d:\d\dc$|^c$/ }).waitFor();
  t.deepEqual((await texts(page)).slice(-3), ['a', 'b', 'c']);
  const seqs = await page
    .locator('.timeline [data-seq]')
    .evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset.seq)));
  t.deepEqual(
    seqs,
    [...new Set(seqs)].toSorted((a, b) => a - b),
  );
});

test('a text written without the server waits and is sent once when it is back', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('prima');
  await caller.calls();
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.locator('.write-text').waitFor();
  await page.route('**/messages', (route) => route.abort());
  house.cutLines(false);
  await page.locator('.write-text').fill('resto qui');
  await page.keyboard.press('Enter');
  await page.locator('.write-text').fill('e arrivo secondo');
  await page.keyboard.press('Enter');
  await page.locator('.outgoing-failed').nth(1).waitFor();
  await page.unroute('**/messages');
  house.cutLines(true);
  await page.locator('.entry-operator:not(.outgoing)', { hasText: 'secondo' }).waitFor();
  const mine = (await caller.sees()).filter((line) => line.startsWith('operator:'));
  t.deepEqual(mine, ['operator: resto qui', 'operator: e arrivo secondo']);
});
