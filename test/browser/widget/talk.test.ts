// A citizen writes, chooses, attaches and is answered.
import test from 'ava';
import type { Browser } from 'playwright-core';
import { Citizen, launch, startServer } from './stage.js';

let browser: Browser;
test.before(async () => {
  browser = await launch();
});
test.after.always(() => browser?.close());

test('a message is sent and answered, and nothing was asked of a server before the chat was opened', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  t.deepEqual(server.requests, []);
  await citizen.open();
  await citizen.panel.getByText('Qui risponde un assistente automatico, non una persona.').waitFor();
  await citizen.sees('Sono l’assistente automatico');
  await citizen.says('quanto dura la quarantena?');
  await citizen.sees('eco: quanto dura la quarantena?');
  await citizen.panel.getByText('Inviato').waitFor();
  t.is(server.received.length, 1);
  t.deepEqual(citizen.mistakes, []);
  t.deepEqual(await citizen.page.context().cookies(), []);
});

test('a quick reply says its title, and goes when it was pressed', async (t) => {
  const server = await startServer(t);
  server.greeting = [{ text: 'Scegli.', suggestedActions: { actions: [{ type: 'imBack', title: 'Ho dei sintomi', value: 'x' }] } }];
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.panel.getByRole('button', { name: 'Ho dei sintomi' }).click();
  await citizen.sees('eco: Ho dei sintomi');
  t.is(await citizen.panel.getByRole('button', { name: 'Ho dei sintomi' }).count(), 0);
  t.true(await citizen.box.evaluate((box) => (box.getRootNode() as ShadowRoot).activeElement === box));
});

test('numbers can be called, addresses opened, and markup stays text', async (t) => {
  const server = await startServer(t);
  const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script> [qui](javascript:alert(3)) javascript:alert(4)';
  server.greeting = [
    { text: 'Chiama il 112, il 1522 o 800 123 456. Temperatura 38,5; 112 % no. https://www.salute.gov.it/covid.' },
    { text: attack, textFormat: 'markdown' },
  ];
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.says('<b onclick="alert(5)">ciao</b> 112');
  await citizen.sees('eco:');
  const links = await citizen.bubbles.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  t.deepEqual(
    links,
    ['tel:112', 'tel:1522', 'tel:800123456', 'https://www.salute.gov.it/covid', 'tel:112'],
    'the last is in the echo; own words stay words',
  );
  t.true((await citizen.texts()).includes(attack));
  t.is(await citizen.bubbles.locator('img, script, b').count(), 0);
  t.deepEqual(citizen.mistakes, []);
});

test('new messages are counted while the chat is closed', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  await citizen.page.keyboard.press('Escape');
  server.say({ text: 'uno' }, { type: 'event', name: 'queue.place', value: { ahead: 1, from: 2, to: 4 } }, { text: 'due' });
  await citizen.page.getByRole('button', { name: 'Chatta con noi (2 nuovi messaggi)' }).click();
  await citizen.sees('due');
  await citizen.page.keyboard.press('Escape');
  t.is(await citizen.launcher.textContent(), 'Chatta con noi');
});

test('who speaks is always said, and the place in the queue when it is asked for', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  const status = citizen.panel.locator('.status');
  await status.getByText('Assistente automatico').waitFor();
  await citizen.sees('Sono l’assistente');
  const place = (ahead: number) => ({ type: 'event', name: 'queue.place', value: { ahead, from: 5, to: 10 } });
  server.say({ type: 'event', name: 'owner', value: { owner: 'queue' } }, place(2));
  await status.getByText('In attesa di una persona').waitFor();
  t.is(await status.getByText('persone prima di te').count(), 0);
  await status.getByRole('button', { name: 'Quanto manca?' }).click();
  await status.getByText('Ci sono 2 persone prima di te. Attesa prevista: da 5 a 10 minuti.').waitFor();
  server.say({ type: 'event', name: 'queue.place', value: { ahead: 0 } });
  await status.getByText('Sei la prossima persona. In questo momento nessuno è collegato per rispondere').waitFor();
  t.false((await status.textContent())?.includes('minuti'));
  server.say({ type: 'event', name: 'owner', value: { owner: 'operator', name: 'Anna' } });
  await status.getByText('Stai parlando con Anna').waitFor();
  await citizen.leave();
  t.pass();
});

test('a file goes with its message; what cannot go is said in words', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  const chooser = citizen.panel.locator('input[type=file]');
  await chooser.setInputFiles({ name: 'virus.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('x') });
  await citizen.panel.getByText('«virus.exe» non si può inviare.').waitFor();
  await chooser.setInputFiles({ name: 'grande.png', mimeType: 'image/png', buffer: Buffer.alloc(10_500_000) });
  await citizen.panel.getByText('«grande.png» è troppo grande: al massimo 10 MB.').waitFor();
  await chooser.setInputFiles({ name: 'tampone.png', mimeType: 'image/png', buffer: Buffer.from('png') });
  await citizen.panel.getByRole('button', { name: 'Togli tampone.png' }).waitFor();
  await citizen.says('ecco il risultato');
  await citizen.panel.getByText('File: tampone.png').waitFor();
  await citizen.sees('eco: ecco il risultato');
  t.deepEqual(server.received[0]?.attachments, [{ contentType: 'image/png', name: 'tampone.png' }]);
});

test('the window speaks the language that the assistant has found the citizen to write, unless they chose one', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  const writes = (label: string) => citizen.panel.getByRole('textbox', { name: label }).waitFor();
  server.say({ text: 'How is the breathing right now?', locale: 'en' });
  await writes('Write a message');
  server.say({ text: 'Si frymëmerrni tani?', locale: 'sq' });
  await citizen.sees('frymëmerrni');
  server.say({ text: 'Questa risposta esiste solo in italiano.', locale: 'it' });
  await citizen.sees('solo in italiano');
  await writes('Write a message');
  await citizen.panel.getByRole('button', { name: 'Options' }).click();
  await citizen.panel.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await writes('Nachricht schreiben');
  server.say({ text: 'Comment respirez-vous ?', locale: 'fr' });
  await citizen.sees('respirez-vous');
  await citizen.page.reload();
  await writes('Nachricht schreiben');
  await citizen.panel.getByRole('button', { name: 'Beenden und löschen' }).click();
  await citizen.panel.getByRole('button', { name: 'Ja, löschen' }).click();
  await citizen.panel.getByRole('button', { name: 'Chat schließen' }).click();
  await citizen.launcher.click();
  await writes('Scrivi un messaggio');
  t.deepEqual(citizen.mistakes, []);
});
