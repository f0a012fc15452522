// The whole thread, with nothing replaced: a citizen and an operator in two browsers, from the first message to the rating.
import test from 'ava';
import { openProduct } from './thread-stage.js';

test('a citizen writes, is understood, is taken over by a person, and comes back to rate it', async (t) => {
  t.timeout(120_000);
  const product = await openProduct((mistake) => t.fail(mistake));
  t.teardown(() => product.close());
  const citizen = await product.citizen();
  const chat = citizen.locator('accanto-chat');
  const sees = (text: string) => chat.locator('.bubble .text').filter({ hasText: text }).last().waitFor();
  await sees('assistente automatico');

  const field = chat.getByRole('textbox');
  await field.fill('ho 38 e mezzo da tre giorni e mi manca il fiato sulle scale, voglio parlare con qualcuno');
  await field.press('Enter');
  await sees('La tua richiesta resta qui');
  await sees('Come va il respiro in questo momento?');

  const desk = await product.operator();
  await desk.getByRole('button', { name: 'Prendi la prossima' }).click();
  await desk.getByText('Temperatura: 38,5 °C').first().waitFor();
  await desk.getByText('Ha chiesto una persona').first().waitFor();
  await desk.locator('.entry-citizen', { hasText: 'mi manca il fiato sulle scale' }).waitFor();
  await chat.getByText('Giulia').first().waitFor();

  const reply = desk.getByRole('textbox', { name: 'Scrivi al cittadino' });
  await reply.fill('Buongiorno, sono Giulia. Adesso come respira?');
  await reply.press('Enter');
  await sees('Buongiorno, sono Giulia. Adesso come respira?');
  await field.fill('quanto dura la quarantena?');
  await field.press('Enter');
  await desk.locator('.entry-citizen', { hasText: 'quanto dura la quarantena?' }).waitFor();

  await desk.getByRole('button', { name: 'Chiudi', exact: true }).click();
  await desk.getByRole('radio').first().check();
  await desk.getByRole('button', { name: 'Chiudi la conversazione' }).click();
  await desk.getByText('Conversazione chiusa.').waitFor();

  await chat.getByRole('button', { name: '5', exact: true }).click();
  await sees('Grazie');
  t.is(await chat.getByText('circolare', { exact: false }).count(), 0, 'the bot was silent while Giulia had the conversation');
});
