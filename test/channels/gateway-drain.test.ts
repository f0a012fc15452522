// Going down in order: nothing new, what is under way is finished, clients are sent elsewhere.
import { once } from 'node:events';
import { connect } from 'node:net';
import test from 'ava';
import { Client } from './directline-client.js';
import { openHouse } from './gateway-house.js';

test('a gateway that goes down says so, sends sockets elsewhere, and finishes what it has begun', async (t) => {
  const house = await openHouse();
  const client = await Client.start(house.domain);
  const ear = client.listen();
  await ear.until(({ text }) => text === 'benvenuto');
  const closed = once(ear.socket, 'close');

  // A message whose second half is still on its way.
  const body = JSON.stringify({ type: 'message', from: { id: 'u' }, text: 'quasi' });
  const { port } = new URL(house.url);
  const slow = connect(Number(port), '127.0.0.1');
  let answer = '';
  const begun = once(slow, 'data');
  slow.on('data', (bytes) => (answer += bytes));
  slow.write(
    `POST /v3/directline/conversations/${client.id}/activities HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${client.token}\r\n` +
      `content-type: application/json\r\nexpect: 100-continue\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  await begun;
  t.regex(answer, /^HTTP\/1.1 100 /);
  t.is((await fetch(`${house.url}/readyz`)).status, 200);

  const drained = house.gateway.drain(20_000);
  t.is(((await closed) as [number])[0], 1012);
  const ready = await fetch(`${house.url}/readyz`);
  t.is(ready.status, 503);
  t.is(((await ready.json()) as { error: { code: string } }).error.code, 'draining');
  t.is((await fetch(`${house.url}/healthz`)).status, 200);
  const refused = await fetch(`${house.domain}/tokens/generate`, { method: 'POST', body: '{}' });
  t.is(refused.status, 503);
  t.is(refused.headers.get('retry-after'), '1');

  slow.write(body.slice(10));
  await once(slow, 'close');
  t.regex(answer, /HTTP\/1.1 200 /);
  await drained;
  await t.throwsAsync(fetch(`${house.url}/healthz`));
  await house.turns.idle();
  t.true((await house.store.read(client.id as never, 0, 'all', 9)).some(({ activity }) => activity.text === 'eco: quasi'));
  await house.remove();
});
