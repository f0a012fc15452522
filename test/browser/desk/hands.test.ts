// Conversations that change hands, and texts that must not be lost when they do.
import test from 'ava';
import { openHouse } from './stage.js';

test('a conversation is passed to a colleague, who finds the note, and goes back to the queue', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('buongiorno');
  await caller.calls();
  const [giulia, marco] = [await house.at('Giulia'), await house.at('Marco')];
  await marco.getByRole('button', { name: 'Disponibile' }).click();
  await giulia.keyboard.press('n');
  await giulia.getByRole('button', { name: 'Nota privata' }).click();
  await giulia.getByRole('textbox', { name: 'Scrivi una nota' }).fill('vuole un medico');
  await giulia.keyboard.press('Enter');
  await giulia.locator('.entry-note:not(.outgoing)').waitFor();

  await giulia.getByRole('button', { name: 'Passa' }).click();
  await giulia.getByLabel('Marco').check();
  await giulia.getByRole('dialog').getByRole('button', { name: 'Passa' }).click();
  await giulia.getByText('Conversazione passata.').waitFor();
  await giulia.locator('[data-counter=mine]').filter({ hasText: '0' }).waitFor();

  await marco.getByRole('button', { name: /^Le mie/ }).click();
  await marco.locator('.ticket-open').click();
  await marco.locator('.entry-note', { hasText: 'vuole un medico' }).waitFor();
  await marco.getByRole('button', { name: 'Rimetti in coda' }).click();
  await marco.getByRole('dialog').getByRole('button', { name: 'Rimetti in coda' }).click();
  await giulia.locator('[data-counter=waiting]').filter({ hasText: '1' }).waitFor();
  t.pass();
});

test('an answer to a conversation that is no longer ours is refused, kept and can be copied', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('buongiorno');
  await caller.calls();
  const page = await house.at('Giulia', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'Scrivi al cittadino' });
  await field.fill('una risposta lunga');

  // The desk does not hear of it: its line is cut while the conversation is taken away.
  house.cutLines(false);
  await page.locator('.line-lost').waitFor();
  const conversation = await house.store.conversation(caller.id);
  const ticket = await house.store.ticket(conversation!.ticket!);
  await house.store.release(ticket!.id, ticket!.operator!, 'lost', Date.now());
  await field.press('Enter');

  const refused = page.locator('.outgoing-failed');
  await refused.getByText('Questa conversazione non è più tua').waitFor();
  t.is(await refused.locator('.entry-text').textContent(), 'una risposta lunga');
  await refused.getByRole('button', { name: 'Copia il testo' }).click();
  t.is(await page.evaluate(() => navigator.clipboard.readText()), 'una risposta lunga');
  t.false((await caller.sees()).some((line) => line.includes('lunga')));
});

test('what is being written stays when a colleague takes the conversation over', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('buongiorno');
  await caller.calls();
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Scrivi al cittadino' }).fill('sto scrivendo');
  const conversation = await house.store.conversation(caller.id);
  const ticket = await house.store.ticket(conversation!.ticket!);
  await house.store.release(ticket!.id, ticket!.operator!, 'lost', Date.now());
  await page.getByText('Questa conversazione non è più tua.').waitFor();
  t.is(await page.getByRole('textbox', { name: 'Scrivi al cittadino' }).inputValue(), 'sto scrivendo');
});
