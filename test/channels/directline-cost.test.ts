// What a message that is answered over Direct Line costs Redis, by its own count, with a socket that hears both.
import { randomUUID } from 'node:crypto';
import test, { type ExecutionContext } from 'ava';
import { openRedisStore } from '../../store/redis/open.js';
import { masterKey } from '../store/key.js';
import { Monitor } from '../store/redis/monitor.js';
import { type RedisServer, socketOf, startRedis } from '../store/redis/server.js';
import { Client } from './directline-client.js';
import { type House, openHouse } from './gateway-house.js';

const MESSAGES = 40;
/** What a gateway does by the clock, whether anybody writes or not. */
const BY_THE_CLOCK = ['PUBLISH', 'PING', 'FCALL dirty', 'FCALL take', 'FCALL wake_due', 'FCALL alive'];

let server: RedisServer;
test.before(async () => {
  server = await startRedis();
});
test.after.always(() => server?.remove());

async function gateway(t: ExecutionContext): Promise<House> {
  const settings = { limits: { conversation: { perSecond: 1_000, burst: 1_000 } } };
  const store = await openRedisStore({ url: server.url, masterKey, mask: (text) => text, now: () => Date.now() });
  const house = await openHouse({ store, masterKey, settings, worker: { worker: randomUUID() } });
  t.teardown(() => house.remove());
  return house;
}

const opens = () => Monitor.open(socketOf(server.url));

test.serial('a message that is answered takes two commands and two round trips, and no reading', async (t) => {
  const house = await gateway(t);
  // One more gateway stands beside it with nothing to do: that costs nothing a message.
  await gateway(t);
  const client = await Client.start(house.domain);
  const ear = client.listen();
  await ear.until(({ text }) => text === 'benvenuto');
  const monitor = await opens();
  const began = performance.now();
  for (let n = 0; n < MESSAGES; n++) {
    await client.say(`m${n}`);
    await ear.until(({ text }) => text === `eco: m${n}`);
  }
  const seconds = (performance.now() - began) / 1000;
  const { outside } = monitor.close();
  t.log(Object.fromEntries(outside), `${seconds.toFixed(1)} s`);
  t.is(outside.get('FCALL append'), MESSAGES);
  t.is(outside.get('FCALL change'), MESSAGES);
  const others = [...outside].filter(([name]) => !/^FCALL (append|change)$/.test(name) && !BY_THE_CLOCK.includes(name));
  t.deepEqual(others, []);
  // Two gateways look once a second each, and no message makes them look.
  t.true((outside.get('FCALL take') ?? 0) <= 3 * (seconds + 1), `${outside.get('FCALL take')}`);
  t.deepEqual(ear.texts, ['benvenuto', ...Array.from({ length: MESSAGES }, (_, n) => [`m${n}`, `eco: m${n}`]).flat()]);
  ear.socket.close();
});

test.serial('a socket on another gateway reads what it is told of, once for each word, and misses nothing', async (t) => {
  const [one, other] = [await gateway(t), await gateway(t)];
  const client = await Client.start(one.domain);
  const near = client.listen();
  const far = client.listen(client.streamUrl.replace(one.url.replace('http', 'ws'), other.url.replace('http', 'ws')));
  await Promise.all([near, far].map((ear) => ear.until(({ text }) => text === 'benvenuto')));
  const monitor = await opens();
  for (let n = 0; n < MESSAGES; n++) {
    await client.say(`m${n}`);
    await Promise.all([near, far].map((ear) => ear.until(({ text }) => text === `eco: m${n}`)));
  }
  const { outside } = monitor.close();
  t.log(Object.fromEntries(outside));
  // At most one for the message and one for its answer.
  t.true((outside.get('HMGET') ?? 0) <= 2 * MESSAGES, `${outside.get('HMGET')}`);
  const wanted = ['benvenuto', ...Array.from({ length: MESSAGES }, (_, n) => [`m${n}`, `eco: m${n}`]).flat()];
  t.deepEqual(near.texts, wanted);
  t.deepEqual(far.texts, wanted);
  for (const { socket } of [near, far]) socket.close();
});

test.serial('messages written through two gateways at once come in one order, once each, at both', async (t) => {
  const [one, other] = [await gateway(t), await gateway(t)];
  const client = await Client.start(one.domain);
  const ears = [client.listen(), client.listen(client.streamUrl.replace(one.url.replace('http', 'ws'), other.url.replace('http', 'ws')))];
  const away = `${other.domain}/conversations/${client.id}/activities`;
  await Promise.all(ears.map((ear) => ear.until(({ text }) => text === 'benvenuto')));
  await Promise.all(
    Array.from({ length: MESSAGES }, (_, n) =>
      n % 2 === 0
        ? client.say(`m${n}`)
        : fetch(away, {
            method: 'POST',
            headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
            body: JSON.stringify({ type: 'message', text: `m${n}` }),
          }),
    ),
  );
  for (let n = 0; n < MESSAGES; n++) await Promise.all(ears.map((ear) => ear.until(({ text }) => text === `eco: m${n}`)));
  const kept = (await client.read()).activities.map(({ id }) => id);
  t.is(kept.length, 1 + 2 * MESSAGES);
  for (const ear of ears) {
    t.deepEqual(
      ear.heard.filter(({ type }) => type === 'message').map(({ id }) => id),
      kept,
    );
    ear.socket.close();
  }
});
