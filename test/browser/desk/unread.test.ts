// What is new is counted where one looks: at the list, at the tab and in the page's title. History is not new.
import test from 'ava';
import { openHouse } from './stage.js';

test('a message in a conversation that is not in view is counted until it is looked at', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller({ minutesAgo: 5 });
  for (const text of ['uno', 'due', 'tre']) await caller.says(text);
  await caller.calls();
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.locator('.entry-citizen', { hasText: 'tre' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByText('Nessuna conversazione aperta').waitFor();
  t.is(await page.locator('.ticket .badge').count(), 0);

  await caller.says('quattro');
  await page.locator('.ticket .badge', { hasText: '1' }).waitFor();
  t.regex(await page.title(), /\(1\)/);
  await page.locator('.ticket-open').click();
  await page.locator('.new-line + .entry', { hasText: 'quattro' }).waitFor();
  await page.locator('.ticket .badge').waitFor({ state: 'detached' });
  t.notRegex(await page.title(), /\(1\)/);
});

test('a desk that opens later does not count the history as new', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller({ minutesAgo: 5 });
  for (const text of ['uno', 'due', 'tre']) await caller.says(text);
  await caller.calls();
  const first = await house.at('Giulia');
  await first.keyboard.press('n');
  await first.locator('.write-text').waitFor();
  await caller.says('quattro');
  const second = await house.at('Giulia');
  await second.getByRole('button', { name: /^Le mie/ }).click();
  await second.locator('.ticket .badge', { hasText: '1' }).waitFor();
  t.is(await second.locator('.ticket .badge').count(), 1);
});
