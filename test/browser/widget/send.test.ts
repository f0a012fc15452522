// A citizen writes and is answered; a reload changes nothing.
import test from 'ava';
import type { Browser } from 'playwright-core';
import { Citizen, launch, startServer } from './stage.js';

let browser: Browser;
test.before(async () => {
  browser = await launch();
});
test.after.always(() => browser?.close());

test('a message is sent and answered', async (t) => {
  const server = await startServer();
  const citizen = await Citizen.visit(browser, server.origin);
  t.deepEqual(server.requests, [], 'nothing is sent to a server before the chat is opened');
  await citizen.open();
  await citizen.sees('Sono l’assistente automatico');
  await citizen.says('quanto dura la quarantena?');
  await citizen.sees('eco: quanto dura la quarantena?');
  await citizen.panel.getByText('Inviato').waitFor();
  t.is(server.received.length, 1);
  t.deepEqual(citizen.mistakes, []);
  await citizen.leave();
  await server.close();
});
