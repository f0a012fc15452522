// No axe violation in any view, light or dark, wide or narrow; and a whole shift without a mouse.
import test, { type ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import { violations } from '../axe.js';
import { fullQueue, longStory } from './full-queue.js';
import { openHouse, PASSWORD, signIn } from './stage.js';

/** All rules in light colours; in dark ones what can differ. `part` where the rest was looked at before. */
async function clean(t: ExecutionContext, page: Page, view: string, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, { part });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { part, rules: ['color-contrast'] });
  t.deepEqual([...light, ...dark], [], view);
}

test('every view is without violations at 1440 pixels, light and dark', async (t) => {
  const house = await openHouse(t);
  await fullQueue(house);
  const caller = await longStory(house);
  await house.operator('Marco');
  const page = await house.window();
  await page.goto(`${house.base}/desk`);
  await page.getByRole('button', { name: 'Accedi' }).waitFor();
  await clean(t, page, 'sign in');
  await house.operator('Giulia');
  await signIn(page, 'Giulia', PASSWORD);
  await page.locator('.ticket').first().waitFor();
  await clean(t, page, 'queue');
  await page.locator('.ticket-open').nth(4).click();
  await page.locator('.preview .card-part').first().waitFor();
  await clean(t, page, 'preview');
  await page.keyboard.press('n');
  await page.locator('.entry').first().waitFor();
  await page.locator('.write-text').fill('Buongiorno');
  await page.keyboard.press('Enter');
  await page.locator('.entry-operator:not(.outgoing)').waitFor();
  await caller.saysDanger('non respiro', 'breathing');
  await page.locator('.danger-banner').waitFor();
  await clean(t, page, 'conversation');
  await page.locator('.write-text').press('/');
  await page.locator('.canned-option').first().waitFor();
  await clean(t, page, 'prepared answers', '.write');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (const key of ['t', 'u', 'x', '?']) {
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
    await clean(t, page, `window ${key}`, 'dialog[open]');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Preferenze' }).click();
  await clean(t, page, 'preferences', 'dialog[open]');
});

test('every view is without violations at 390 pixels, light and dark', async (t) => {
  const house = await openHouse(t);
  await fullQueue(house);
  await longStory(house);
  const page = await house.at('Giulia', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.locator('.ticket').first().waitFor();
  await clean(t, page, 'queue');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  t.is(width, 390, 'nothing stands out at the side');
  await page.locator('.ticket-open').first().click();
  await page.getByRole('button', { name: 'Prendi in carico' }).click();
  await page.locator('.entry').first().waitFor();
  await clean(t, page, 'conversation');
  await page.getByRole('button', { name: 'Scheda' }).click();
  await page.getByRole('button', { name: 'Temperatura' }).waitFor();
  await clean(t, page, 'card');
  await page.getByRole('button', { name: 'Chiudi la scheda' }).click();
  await page.getByRole('button', { name: /^Torna alla lista/ }).click();
  await page
    .locator('.foot')
    .getByRole('button', { name: /^Le mie/ })
    .click();
  await clean(t, page, 'my conversations');
});

test('a shift without a mouse: choose, look, take, answer from the prepared ones, close', async (t) => {
  const house = await openHouse(t);
  await fullQueue(house);
  const page = await house.at('Giulia');
  await page.locator('.ticket').first().waitFor();
  await page.keyboard.press('p');
  await page.locator('.presence-pause[aria-pressed=true]').waitFor();
  await page.keyboard.press('p');
  await page.locator('.presence-available[aria-pressed=true]').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  const chosen = await page.evaluate(() => document.activeElement?.closest('[data-ticket]')?.getAttribute('data-ticket'));
  t.is(chosen, await page.locator('.ticket').nth(1).getAttribute('data-ticket'));
  await page.keyboard.press('Enter');
  await page.locator('.preview .card-part').first().waitFor();
  await page.keyboard.press('c');
  await page.locator('.write-text').waitFor();
  t.is(await page.evaluate(() => document.activeElement?.className), 'write-text', 'one can write at once');
  await page.keyboard.press('/');
  await page.locator('.canned input:focus').waitFor();
  await page.keyboard.type('febbre');
  await page.keyboard.press('Enter');
  await page.locator('.canned').waitFor({ state: 'detached' });
  t.regex(await page.locator('.write-text').inputValue(), /misurare la febbre/);
  await page.keyboard.press('Enter');
  await page.locator('.entry-operator:not(.outgoing)', { hasText: 'misurare la febbre' }).waitFor();
  await page.keyboard.type('non parte: x n t');
  t.is(await page.locator('dialog[open]').count(), 0, 'letters are letters while one types');
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByText('Conversazione chiusa.').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Scorciatoie da tastiera' }).waitFor();
  await page.keyboard.press('Escape');
  t.is(await page.locator('dialog[open]').count(), 0);
});

test('a line of the card leads to its message', async (t) => {
  const house = await openHouse(t);
  await longStory(house);
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Età: 67 anni' }).click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-seq') === '5');
  t.is(await page.evaluate(() => document.activeElement?.textContent?.includes('67')), true);
});
