// Broken connections, servers in trouble, conversations that are gone: nothing is missed, nothing is sent twice.
import test from 'ava';
import type { Browser } from 'playwright-core';
import { Citizen, launch, startServer } from './stage.js';

let browser: Browser;
test.before(async () => {
  browser = await launch();
});
test.after.always(() => browser?.close());

test('after dropped sockets nothing is missed, nothing comes twice, and the order holds', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  const expected = await citizen.texts();
  for (let n = 1; n <= 12; n += 1) {
    if (n % 4 === 0) server.dropSockets();
    server.say({ text: `messaggio ${n}` });
    expected.push(`messaggio ${n}`);
  }
  await citizen.sees('messaggio 12');
  t.deepEqual(await citizen.texts(), expected);
});

test('where sockets are blocked the widget asks again and again', async (t) => {
  const server = await startServer(t);
  server.sockets = 'refused';
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.says('ci sei?');
  await citizen.sees('eco: ci sei?');
  server.say({ text: 'eccomi' });
  await citizen.sees('eccomi');
  t.is(server.streams, 0);
});

test('a message written offline says so, survives a reload, and is sent once with its first id', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  server.refusals.set('/v3/directline/conversations/', Array(500).fill({ status: 503 }));
  server.sockets = 'refused';
  server.dropSockets();
  await citizen.says('scritto senza rete');
  await citizen.panel.getByText('Non inviato.').waitFor();
  await citizen.panel.getByText('Connessione interrotta.').waitFor();
  await citizen.page.reload();
  await citizen.sees('scritto senza rete');
  server.refusals.clear();
  server.sockets = 'allowed';
  await citizen.sees('eco: scritto senza rete');
  t.is(server.received.length, 1);
  t.is((await citizen.texts()).filter((text) => text === 'scritto senza rete').length, 1);
});

test('an answer that got lost on the way back makes no second message', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  let lost = 0;
  await citizen.page.route('**/activities', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await citizen.says('una volta sola');
  await citizen.panel.getByText('Inviato').waitFor();
  await citizen.sees('eco: una volta sola');
  await citizen.says('dopo');
  await citizen.sees('eco: dopo');
  const ids = server.received.map(({ channelData }) => channelData?.clientActivityID);
  t.is(new Set(ids).size, 2);
  t.deepEqual((await citizen.texts()).slice(1), ['una volta sola', 'eco: una volta sola', 'dopo', 'eco: dopo']);
});

test('a server that asks for patience gets it', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  server.refusals.set('POST /v3/directline/conversations/', [{ status: 429, headers: { 'retry-after': '2' } }]);
  const began = Date.now();
  await citizen.says('con calma');
  await citizen.sees('eco: con calma');
  t.true(Date.now() - began >= 1900);
});

test('a token that is refused is renewed, and the conversation goes on', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  server.refusals.set('POST /v3/directline/conversations/', [{ status: 403 }]);
  await citizen.says('ancora qui');
  await citizen.sees('eco: ancora qui');
  t.true(server.requests.includes('POST /v3/directline/tokens/refresh'));
});

test('an erased conversation is said to be gone, and a new one takes along what was not sent', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.says('prima');
  await citizen.sees('eco: prima');
  server.eraseAll();
  await citizen.panel.getByText('Questa conversazione è stata cancellata.').waitFor();
  await citizen.says('dopo');
  await citizen.panel.getByRole('button', { name: 'Nuova conversazione' }).click();
  await citizen.sees('eco: dopo');
  t.false((await citizen.texts()).includes('prima'));
});

test('a conversation whose token cannot be renewed says so', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.sees('Sono l’assistente');
  server.expireTokens();
  server.dropSockets();
  await citizen.panel.getByText('Questa conversazione è chiusa da troppo tempo').waitFor();
  await citizen.panel.getByRole('button', { name: 'Nuova conversazione' }).click();
  await citizen.panel.getByText('Questa conversazione è chiusa').waitFor({ state: 'detached' });
  await citizen.sees('Sono l’assistente');
  t.pass();
});

test('after a restored backup the citizen sees what the server knows, and which messages it lost', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin);
  await citizen.open();
  await citizen.says('salvato');
  await citizen.sees('eco: salvato');
  await citizen.says('perduto');
  await citizen.sees('eco: perduto');
  const heard = await citizen.listen();
  server.restoreBackup(3);
  await citizen.panel.getByText('Questo messaggio non è arrivato.').waitFor();
  t.deepEqual((await citizen.texts()).slice(1), ['salvato', 'eco: salvato', 'perduto']);
  await citizen.panel.getByRole('button', { name: 'Riprova' }).click();
  await citizen.sees('eco: perduto');
  t.deepEqual(await heard(), ['log: Assistente: eco: perduto'], 'history is not read out again');
});
