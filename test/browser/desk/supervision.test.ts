// A supervisor at the desk: sees the team, looks in without being noticed, gives and takes; by keyboard, at both widths.
import test, { type ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import { violations } from '../axe.js';
import { fullQueue, longStory } from './full-queue.js';
import { type House, openHouse } from './stage.js';

const clean = async (t: ExecutionContext, page: Page, view: string) => t.deepEqual(await violations(page), [], view);

/** Giulia has the long story, the doctor is free, twelve others wait. */
async function busyDay(house: House) {
  await house.operator('Capo', { role: 'supervisor' });
  await house.operator('Dottoressa Neri', { skills: ['clinical', 'pediatria'] });
  const caller = await longStory(house);
  const giulia = await house.at('Giulia');
  await giulia.keyboard.press('n');
  await giulia.locator('.write-text').waitFor();
  await house.at('Dottoressa Neri');
  await fullQueue(house);
  return { caller, giulia };
}

test('a supervisor looks in on a colleague, live and unnoticed, then takes it over', async (t) => {
  const house = await openHouse(t);
  const { caller, giulia } = await busyDay(house);
  const boss = await house.at('Capo');
  await boss.keyboard.press('3');
  await boss.getByText('Attesa più lunga').waitFor();
  await boss.locator('.team .colleagues', { hasText: 'Dottoressa Neri' }).waitFor();
  await clean(t, boss, 'team');
  await boss.locator('.tickets [data-ticket]', { hasText: 'Giulia' }).waitFor();
  await boss.keyboard.press('j');
  await boss.keyboard.press('Enter');
  await boss.getByText('Stai solo leggendo.').waitFor();
  await boss.locator('.entry-citizen', { hasText: 'il diabete' }).waitFor();
  await boss.locator('.history li', { hasText: 'Presa in carico' }).getByText('Giulia').waitFor();
  t.is(await boss.locator('.write-text').count(), 0, 'nothing can be written');
  await clean(t, boss, 'looking in');

  await caller.says('adesso va un po’ meglio');
  await boss.locator('.entry-citizen', { hasText: 'un po’ meglio' }).waitFor();
  t.false(
    (await caller.sees()).some((line) => line.includes('Capo')),
    'the citizen does not notice',
  );

  await boss.keyboard.press('c');
  await boss.locator('.write-text').waitFor();
  await giulia.getByText('L’ha un collega.').waitFor();
  await boss.locator('.history li', { hasText: 'Passata: Capo' }).waitFor();
  t.true((await caller.sees()).some((line) => line.includes('Capo')));
});

test('a supervisor reads what waits and gives it to a colleague', async (t) => {
  const house = await openHouse(t);
  await busyDay(house);
  const boss = await house.at('Capo');
  await boss.locator('.tickets .ticket-open').first().click();
  await boss.getByRole('button', { name: 'Leggi la conversazione' }).click();
  await boss.getByText('Nessuno l’ha ancora presa.').waitFor();
  await boss.keyboard.press('t');
  await boss.getByRole('dialog').getByLabel('Dottoressa Neri').check();
  await clean(t, boss, 'assign');
  await boss.getByRole('dialog').getByRole('button', { name: 'Assegna' }).click();
  await boss.getByText('Richiesta assegnata.').waitFor();
  await boss.keyboard.press('3');
  await boss.locator('.tickets [data-ticket]', { hasText: 'Dottoressa Neri' }).waitFor();
  t.is(await boss.locator('.talk').count(), 0);
});

test('a conversation passes to a skill chosen from the Region’s list', async (t) => {
  const house = await openHouse(t);
  const { giulia } = await busyDay(house);
  await giulia.keyboard.press('Escape');
  await giulia.keyboard.press('t');
  const dialog = giulia.getByRole('dialog');
  await dialog.getByText('1 persona disponibile').first().waitFor();
  await dialog.getByRole('radio', { name: /^Clinica/ }).check();
  await clean(t, giulia, 'transfer');
  await dialog.getByRole('button', { name: 'Passa' }).click();
  await giulia.getByText('Conversazione passata.').waitFor();
  const waiting = await house.store.queue({ regions: ['demo'] }, 50);
  t.true(waiting.some((ticket) => ticket.skills.includes('clinical')));
});

test('at 390 pixels the team is a page of its own', async (t) => {
  const house = await openHouse(t);
  await busyDay(house);
  const boss = await house.at('Capo', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await boss
    .locator('.foot')
    .getByRole('button', { name: /^Squadra/ })
    .click();
  await boss.getByText('Attesa più lunga').waitFor();
  await clean(t, boss, 'team');
  t.is(await boss.evaluate(() => document.documentElement.scrollWidth), 390, 'nothing stands out at the side');
  await boss.locator('.tickets .ticket-open').first().click();
  await boss.getByText('Stai solo leggendo.').waitFor();
  await clean(t, boss, 'looking in');
});

test('who does not supervise has no team page', async (t) => {
  const house = await openHouse(t);
  const page = await house.at('Giulia');
  await page.locator('.rail-tabs').waitFor();
  t.is(await page.getByRole('button', { name: /^Squadra/ }).count(), 0);
  await page.keyboard.press('3');
  t.is(await page.locator('.team').count(), 0);
});
