// The conversation stays where the citizen wants it: in the tab, on the device, or nowhere.
import test from 'ava';
import type { Browser } from 'playwright-core';
import { Citizen, launch, startServer } from './stage.js';

let browser: Browser;
test.before(async () => {
  browser = await launch();
});
test.after.always(() => browser?.close());

test('a reload resumes: messages, draft and place; and what was missed comes once', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.says('ciao');
  await citizen.sees('eco: ciao');
  await citizen.box.fill('una frase a metà');
  const before = await citizen.texts();
  await citizen.page.goto('about:blank');
  server.say({ text: 'detto intanto' });
  await citizen.page.goBack();
  await citizen.sees('detto intanto');
  t.deepEqual(await citizen.texts(), [...before, 'detto intanto']);
  t.is(await citizen.box.inputValue(), 'una frase a metà');
  t.is(server.requests.filter((request) => request.endsWith('tokens/generate')).length, 1, 'it is the same conversation');
});

test('another tab starts its own conversation, unless the citizen asked to remember it on the device', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.says('prima scheda');
  await citizen.sees('eco: prima scheda');
  const other = await Citizen.of(await citizen.page.context().newPage(), server.origin);
  await other.open();
  await other.sees('Sono l’assistente');
  t.false((await other.texts()).includes('prima scheda'));
  await other.page.close();

  await citizen.panel.getByRole('button', { name: 'Opzioni' }).click();
  await citizen.panel.getByLabel('Ricorda la conversazione su questo dispositivo').check();
  await citizen.page.waitForFunction(() => localStorage.length > 0);
  const second = await Citizen.of(await citizen.page.context().newPage(), server.origin);
  await second.sees('eco: prima scheda');
  await second.says('seconda scheda');
  await citizen.sees('eco: seconda scheda');
  await second.sees('eco: seconda scheda');
  t.deepEqual(await citizen.texts(), await second.texts(), 'both tabs show the same, once and in order');
});

test('end and clear leaves nothing behind, in no tab', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.panel.getByRole('button', { name: 'Opzioni' }).click();
  await citizen.panel.getByLabel('Ricorda la conversazione su questo dispositivo').check();
  await citizen.panel.getByRole('button', { name: 'Opzioni' }).click();
  await citizen.says('un segreto');
  await citizen.sees('eco: un segreto');
  await citizen.box.fill('un altro');
  const second = await Citizen.of(await citizen.page.context().newPage(), server.origin);
  await second.sees('eco: un segreto');
  await citizen.panel.getByRole('button', { name: 'Termina e cancella' }).click();
  await citizen.panel.getByRole('button', { name: 'Sì, cancella' }).click();
  await citizen.bubbles.first().waitFor({ state: 'detached' });
  await second.bubbles.first().waitFor({ state: 'detached' });
  t.is(await citizen.box.inputValue(), '');
  await citizen.page.reload();
  t.is(await citizen.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]).match(/segreto|altro/)), null);
});
