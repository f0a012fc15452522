// A session that ends in the middle of work costs nobody a word, and leaving leaves nothing behind.
import test from 'ava';
import { openHouse, PASSWORD } from './stage.js';

test('opening the desk before signing in logs nothing in the console', async (t) => {
  const house = await openHouse(t);
  const page = await house.window();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const refused: string[] = [];
  page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
  await page.goto(`${house.base}/desk`);
  await page.getByLabel('Nome', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  t.deepEqual(said, []);
  t.deepEqual(refused, []);
});

test('a session that ends asks for the password and keeps what was written', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('buongiorno');
  await caller.calls();
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.locator('.write-text').fill('prima riga');
  await page.context().clearCookies();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'La sessione è finita' }).waitFor();
  t.is(await page.getByLabel('Nome', { exact: true }).inputValue(), 'Giulia');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.entry-operator:not(.outgoing)', { hasText: 'prima riga' }).waitFor();
  t.deepEqual(
    (await caller.sees()).filter((line) => line.startsWith('operator:')),
    ['operator: prima riga'],
  );
});

test('a draft survives a reload of the page', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('buongiorno');
  await caller.calls();
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.locator('.write-text').fill('non ancora finito');
  await page.reload();
  await page.locator('.write-text').waitFor();
  t.is(await page.locator('.write-text').inputValue(), 'non ancora finito');
});

test('signing out with open conversations asks, gives them back and leaves nothing in the browser', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('buongiorno');
  await caller.calls();
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.locator('.write-text').fill('una bozza');
  await page.getByRole('button', { name: 'Esci', exact: true }).click();
  await page.getByText('Hai una conversazione aperta.').waitFor();
  await page.getByRole('button', { name: 'Rimetti in coda ed esci' }).click();
  await page.getByRole('heading', { name: 'Accedi al banco' }).waitFor();
  t.is((await house.store.conversation(caller.id))?.owner.kind, 'queue');
  t.is(await page.evaluate(() => sessionStorage.length), 0);
});
