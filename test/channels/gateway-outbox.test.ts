// Replies to channels that have to be called: in order, at their pace, tried again, marked where their fate is unknown.
import test from 'ava';
import { pino } from 'pino';
import { ChannelRefused, ChannelUnavailable, type PushChannel } from '../../channels/channel.js';
import { startOutbox } from '../../channels/gateway/outbox.js';
import { startScheduler } from '../../channels/gateway/scheduler.js';
import type { ConversationId, Delivery } from '../../store/records.js';
import { echo, type House, openHouse, regions } from './gateway-house.js';

const silent = pino({ level: 'silent' });

/** A conversation of a channel that has to be called, with `texts` said and answered. */
async function conversation(house: House, id: string, texts: readonly string[], at = Date.now()): Promise<ConversationId> {
  const { store } = house;
  const opened = await store.openConversation({
    id: id as ConversationId,
    region: 'demo',
    channel: 'pigeon',
    language: 'it',
    user: null,
    at,
    address: `loft ${id}`,
  });
  for (const text of texts) await store.accept({ conversation: opened.id, clientId: null, activity: { type: 'message', text }, at });
  await house.turns.idle();
  return opened.id;
}

function pigeon(send: (delivery: Delivery) => Promise<void>, pace = { perSecond: 1000, burst: 1000 }): PushChannel {
  return {
    name: 'pigeon',
    pace,
    async send(delivery) {
      await send(delivery);
      return { receipt: `ring ${delivery.id}` };
    },
  };
}

test('replies leave in order, once, to the address they are for', async (t) => {
  const house = await openHouse();
  const flown: string[] = [];
  const outbox = startOutbox({
    store: house.store,
    channels: [pigeon(async ({ address, activity }) => void flown.push(`${address}: ${activity.text}`))],
    worker: 'test',
    log: silent,
  });
  await conversation(house, 'a', ['uno', 'due']);
  await outbox.flush();
  await outbox.flush();
  t.deepEqual(flown, ['loft a: eco: uno', 'loft a: eco: due']);
  await outbox.stop();
  await house.remove();
});

test('a channel that is down is tried again later, what comes behind waits, and an unknown fate is marked', async (t) => {
  let clock = Date.now() + 60_000; // ahead of the small bot's own clock
  const house = await openHouse({ now: () => clock });
  const flown: [string, boolean][] = [];
  let storms = 2;
  const outbox = startOutbox({
    store: house.store,
    channels: [
      pigeon(async ({ activity, uncertain }) => {
        if (storms-- > 0) throw new ChannelUnavailable('storm', storms === 0);
        flown.push([activity.text!, uncertain]);
      }),
    ],
    worker: 'test',
    log: silent,
    now: () => clock,
    random: () => 0.5,
    every: 3_600_000,
  });
  await conversation(house, 'b', ['uno', 'due'], clock);
  await outbox.flush();
  t.is(storms, 1);
  clock += 1_999;
  await outbox.flush();
  t.is(storms, 1, 'not before its time');
  clock += 1;
  await outbox.flush();
  t.is(storms, 0);
  t.deepEqual(flown, []);
  clock += 4_000;
  await outbox.flush();
  t.deepEqual(flown, [
    ['eco: uno', true],
    ['eco: due', false],
  ]);
  await outbox.stop();
  await house.remove();
});

test('what a channel refuses for good is not tried again and shows in the accounting', async (t) => {
  const house = await openHouse();
  let tries = 0;
  const outbox = startOutbox({
    store: house.store,
    channels: [
      pigeon(async () => {
        tries++;
        throw new ChannelRefused('The loft is closed.');
      }),
    ],
    worker: 'test',
    log: silent,
  });
  await conversation(house, 'c', ['uno']);
  await outbox.flush();
  await outbox.flush();
  t.is(tries, 1);
  const { deliveries } = await house.store.reconcile();
  t.is(
    Object.values(deliveries).reduce((sum, count) => sum + count, 0),
    1,
  );
  await outbox.stop();
  await house.remove();
});

test('a channel is called no faster than it bears', async (t) => {
  let clock = Date.now() + 60_000; // ahead of the small bot's own clock
  const began = clock;
  const house = await openHouse({ now: () => clock });
  const flown: number[] = [];
  const outbox = startOutbox({
    store: house.store,
    channels: [pigeon(async () => void flown.push(clock - began), { perSecond: 1, burst: 2 })],
    worker: 'test',
    log: silent,
    now: () => clock,
    pause: async (milliseconds) => {
      clock += milliseconds;
    },
    every: 3_600_000,
  });
  for (const name of ['d', 'e', 'f', 'g']) await conversation(house, name, ['ciao'], clock);
  await outbox.flush();
  t.deepEqual(flown, [0, 0, 1000, 2000]);
  await outbox.stop();
  await house.remove();
});

test('what falls due wakes the bot', async (t) => {
  const began = Date.now();
  let clock = began;
  const house = await openHouse({
    now: () => clock,
    work: async (turn) => {
      const asks = turn.waiting.some(({ activity }) => activity.text === 'ricordamelo');
      const followUps = asks ? [{ id: 'f1', dueAt: began + 60_000, kind: 'remind', detail: null }] : [];
      return { ...(await echo(turn)), followUps };
    },
  });
  const id = await conversation(house, 'h', ['ricordamelo'], clock);
  const scheduler = startScheduler({ store: house.store, regions, worker: 'test', log: silent, now: () => clock, every: 3_600_000 });
  t.is(await scheduler.tick(), 0);
  clock += 60_001;
  t.is(await scheduler.tick(), 1);
  t.is(await scheduler.tick(), 0, 'once');
  await house.turns.idle();
  const said = await house.store.read(id, 0, 'all', 10);
  t.is(said.at(-1)?.activity.text, 'benvenuto', 'the small bot of this test says this whenever it is woken');
  await scheduler.stop();
  await house.remove();
});
