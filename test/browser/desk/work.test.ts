// A morning at the desk, from the one-time password to the closed conversation.
import test from 'ava';
import { addOperator } from '../../../handoff/operators.js';
import { openHouse, PASSWORD, signIn } from './stage.js';

test('an operator signs in for the first time, takes, answers, notes and closes', async (t) => {
  const house = await openHouse(t);
  await addOperator(house.store, { name: 'Giulia', role: 'operator', regions: ['demo'], password: PASSWORD, oneTime: true });
  const caller = await house.caller({ minutesAgo: 3 });
  await caller.says('ho la febbre');
  await caller.calls({ priority: 'urgent' });

  const page = await house.window();
  await page.goto(`${house.base}/desk`);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByText('Scrivi il tuo nome.').waitFor();
  await signIn(page, 'Giulia', 'non è questa');
  await page.getByText('Nome o password non corretti').waitFor();
  await signIn(page, 'Giulia', PASSWORD);

  await page.getByRole('heading', { name: 'Scegli la tua password' }).waitFor();
  t.is(await page.getByLabel('Password usa e getta').count(), 0, 'it was typed a moment ago');
  await page.reload();
  await page.getByLabel('Password usa e getta').fill(PASSWORD);
  await page.getByLabel('Nuova password', { exact: true }).fill('corta');
  await page.getByLabel('Ripeti la nuova password').fill('corta');
  await page.getByRole('button', { name: 'Salva e comincia' }).click();
  await page.getByText('Servono almeno 10 caratteri.').waitFor();
  await page.getByLabel('Nuova password', { exact: true }).fill('la mia frase segreta');
  await page.getByLabel('Ripeti la nuova password').fill('la mia frase segreta');
  await page.getByRole('button', { name: 'Salva e comincia' }).click();

  await page.locator('[data-counter=waiting]').filter({ hasText: '1' }).waitFor();
  await page.getByRole('button', { name: 'Disponibile' }).click();
  await page.getByRole('button', { name: 'Prendi la prossima' }).click();
  await page.locator('.entry-citizen', { hasText: 'ho la febbre' }).waitFor();

  t.is(await page.locator('code.code').textContent(), caller.id, 'what erases a conversation stands beside it');

  const field = page.getByRole('textbox', { name: 'Scrivi al cittadino' });
  await field.fill('Buongiorno, sono Giulia');
  await field.press('Enter');
  await page.locator('.entry-operator:not(.outgoing)', { hasText: 'sono Giulia' }).waitFor();
  await page.getByRole('button', { name: 'Nota privata' }).click();
  await page.getByRole('textbox', { name: 'Scrivi una nota' }).fill('sembra tranquilla');
  await page.keyboard.press('Enter');
  await page.locator('.entry-note:not(.outgoing)', { hasText: 'sembra tranquilla' }).waitFor();
  await caller.says('grazie mille');
  await page.locator('.entry-citizen', { hasText: 'grazie mille' }).waitFor();

  await page.getByRole('button', { name: 'Chiudi', exact: true }).click();
  await page.getByRole('button', { name: 'Chiudi la conversazione' }).click();
  await page.getByText('Scegli un esito.').waitFor();
  await page.getByLabel('Ha avuto la risposta').check();
  await page.getByRole('button', { name: 'Chiudi la conversazione' }).click();
  await page.getByText('Conversazione chiusa.').waitFor();
  await page.getByText('Nessuno in attesa').waitFor();

  const seen = await caller.sees();
  t.true(seen.includes('operator: Buongiorno, sono Giulia'));
  t.false(
    seen.some((line) => line.includes('tranquilla')),
    'the citizen never sees a note',
  );
});
