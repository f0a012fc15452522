// What outlives a restart of the process, and what a new process does with what the old one left.
import { rm } from 'node:fs/promises';
import test from 'ava';
import { Client, call } from './directline-client.js';
import { openHouse } from './gateway-house.js';

test('tokens, conversations and watermarks outlive a restart, and what was accepted is answered', async (t) => {
  const first = await openHouse();
  const client = await Client.start(first.domain);
  await client.say('prima');
  await first.turns.idle();
  const { watermark } = await client.read();
  // The worker stops; what is accepted now waits for the next process.
  await first.turns.stop();
  await client.say('proprio alla fine');
  const ear = client.listen();
  await ear.until(({ text }) => text === 'proprio alla fine');
  const closed = ear.closed();
  await first.gateway.drain(1_000);
  t.is(await closed, 1012, 'clients are asked to come again');
  await first.close();

  const second = await openHouse({ dir: first.dir });
  await second.turns.idle();
  const path = `${second.domain}/conversations/${client.id}`;
  const { body } = await call(`${path}/activities?watermark=${watermark}`, { token: client.token });
  t.deepEqual(
    body.activities.map(({ text }) => text),
    ['proprio alla fine', 'eco: proprio alla fine'],
  );
  const stranger = await openHouse({ dir: undefined, masterKey: new Uint8Array(32).fill(7) });
  t.is((await call(`${stranger.domain}/conversations`, { json: {}, token: client.token })).status, 403, 'not with another key');
  await stranger.remove();
  await second.close();
  await rm(first.dir, { recursive: true });
});

test('an ended token is 403, can still be refreshed, and does not end the conversation', async (t) => {
  let ahead = 0;
  const house = await openHouse({ now: () => Date.now() + ahead });
  const client = await Client.start(house.domain);
  ahead = 31 * 60_000;
  const late = await client.say('scrivo piano');
  t.is(late.status, 403);
  t.is(late.body.error.code, 'token_expired');
  client.token = (await call(`${house.domain}/tokens/refresh`, { method: 'POST', token: client.token })).body.token;
  t.is((await client.say('scrivo piano')).status, 200);
  ahead += 8 * 24 * 3600_000;
  t.is((await call(`${house.domain}/tokens/refresh`, { method: 'POST', token: client.token })).status, 403, 'but not for ever');
  await house.remove();
});
