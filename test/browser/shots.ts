// `npm run shots`: the screenshots of the README, made from the running product. Writes docs/shots/*.png.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openProduct } from './thread-stage.js';

const FOLDER = 'docs/shots';
const PHONE = { viewport: { width: 390, height: 844 } };

const product = await openProduct((mistake) => console.error(mistake));
const sees = (page: Page, text: string) => page.locator('accanto-chat .bubble .text').filter({ hasText: text }).last().waitFor();
const says = async (page: Page, text: string) => {
  const field = page.locator('accanto-chat').getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
};
try {
  await mkdir(FOLDER, { recursive: true });
  // First of all, so that the citizens are told of somebody who is there.
  const desk = await product.operator();
  const citizen = await product.citizen();
  await sees(citizen, 'assistente automatico');
  await says(citizen, 'ho 38 e mezzo da tre giorni e mi manca il fiato sulle scale, voglio parlare con qualcuno');
  await sees(citizen, 'Come va il respiro');
  await citizen.screenshot({ path: `${FOLDER}/citizen-1440.png` });

  const phone = await product.citizen(PHONE);
  await sees(phone, 'assistente automatico');
  await says(phone, 'mia madre ha le labbra blu e respira male');
  await sees(phone, 'Ho chiamato una persona');
  await phone.screenshot({ path: `${FOLDER}/danger-390.png` });

  await desk.getByText('In attesa').first().waitFor();
  await desk.screenshot({ path: `${FOLDER}/queue-1440.png` });
  await desk.getByRole('button', { name: 'Prendi la prossima' }).click();
  const reply = desk.getByRole('textbox', { name: 'Scrivi al cittadino' });
  await reply.fill('Buongiorno, sono Giulia. Ha già chiamato il 112?');
  await reply.press('Enter');
  await sees(phone, 'sono Giulia');
  await desk.screenshot({ path: `${FOLDER}/desk-1440.png` });

  const pocket = await product.operator(PHONE);
  await pocket.screenshot({ path: `${FOLDER}/desk-390.png` });
} finally {
  await product.close();
}
