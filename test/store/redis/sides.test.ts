// Gateways side by side on one Redis: what one does the others see, and what one leaves behind the others finish.
import { setTimeout as pause } from 'node:timers/promises';
import test from 'ava';
import { StaleLease } from '../../../store/errors.js';
import type { Change } from '../../../store/port.js';
import type { ConversationId, TicketId } from '../../../store/records.js';
import { anna, asked, bot, closing, exchange, LEASE, opened, outcome, says, speaks } from '../contract/harness.js';
import { openHouse } from './house.js';
import { adminOf, startRedis } from './server.js';

const server = await startRedis();
test.after.always(() => server.remove());

/** Waits until the queue has the ticket; returns where it would be noted that it has not. */
async function written(admin: Awaited<ReturnType<typeof adminOf>>, prefix: string, ticket: string): Promise<string> {
  const dirty = `{${prefix}:${ticket.split('-')[0]}}:dirty`;
  while ((await admin.hLen(dirty)) > 0) await pause(5);
  return dirty;
}

/** Two gateways of one installation. */
async function sideBySide() {
  const one = await openHouse(server.url);
  const two = await openHouse(server.url, { prefix: one.prefix });
  return {
    one,
    two,
    end: async () => {
      await one.remove();
      await two.remove();
    },
  };
}

const hears = (house: { store: { subscribe(listener: (change: Change) => void): () => void } }, wanted: (change: Change) => boolean) =>
  new Promise<Change>((resolve) => {
    const stop = house.store.subscribe((change) => {
      if (!wanted(change)) return;
      stop();
      resolve(change);
    });
  });

test('a conversation that is opened here and there at the same moment is opened once, and there for both', async (t) => {
  const { one, two, end } = await sideBySide();
  for (let n = 0; n < 100; n += 1) {
    const wish = {
      id: `at-once-${n}` as ConversationId,
      region: 'demo',
      channel: 'web',
      language: 'it',
      user: 'u',
      at: one.now(),
      address: null,
    };
    // The second one comes so many round trips later: somewhere in between is between the first one's steps.
    const second = async () => {
      for (let trips = n % 8; trips > 0; trips -= 1) await two.store.place('0-nowhere' as TicketId);
      return two.store.openConversation(wish);
    };
    for (const each of await Promise.all([one.store.openConversation(wish), second()])) t.is(each.user, 'u');
    await two.store.accept({ conversation: wish.id, clientId: null, activity: { type: 'message', text: 'ciao' }, at: two.now() });
    t.is((await one.store.read(wish.id, 0, 'all', 9))[0]?.activity.text, 'ciao');
  }
  await end();
});

test('a citizen on one, the turn on another, the operator on the first: everybody hears of it', async (t) => {
  const { one, two, end } = await sideBySide();
  const { conversation, ticket } = await asked(one);
  const heard = hears(two, ({ kind }) => kind === 'entry');
  await says(one, conversation, 'ci siete?');
  t.like(await heard, { conversation, seq: 2 });
  const [turn] = await two.store.takeTurns('two', 1, LEASE);
  const answered = hears(one, (change) => change.kind === 'entry' && change.seq === 3);
  await two.store.commit(turn!.lease, outcome(two, turn!, { replies: [bot('sì')] }));
  await answered;
  const taken = hears(two, ({ kind }) => kind === 'ticket');
  await one.store.claim(ticket.id, anna, 3, one.now());
  await taken;
  await two.store.say(ticket.id, anna, speaks('buongiorno'), two.now());
  t.is((await one.store.read(conversation, 3, 'all', 9))[0]?.activity.text, 'buongiorno');
  await end();
});

test('the same message through two gateways at once is one message', async (t) => {
  const { one, two, end } = await sideBySide();
  const id = await opened(one);
  const both = await Promise.all([says(one, id, 'ciao', 'm1'), says(two, id, 'ciao', 'm1')]);
  t.deepEqual(both.map((each) => each.duplicate).sort(), [false, true]);
  t.is(both[0].entry.seq, both[1].entry.seq);
  await end();
});

test('leases end by the clock of Redis, whatever a gateway thinks that it is', async (t) => {
  const { one, two, end } = await sideBySide();
  const early = await openHouse(server.url, { prefix: one.prefix, now: () => 0 });
  const late = await openHouse(server.url, { prefix: one.prefix, now: () => 9_999_999_999_999 });
  const id = await opened(one);
  await says(one, id, 'ciao');
  const [turn] = await early.store.takeTurns('early', 1, LEASE);
  t.deepEqual(await late.store.takeTurns('late', 1, LEASE), []);
  two.advance(LEASE + 1);
  await two.store.presence();
  const [again] = await late.store.takeTurns('late', 1, LEASE);
  await t.throwsAsync(early.store.commit(turn!.lease, outcome(one, turn!)), { instanceOf: StaleLease });
  await t.notThrowsAsync(late.store.commit(again!.lease, outcome(one, again!)));
  await early.remove();
  await late.remove();
  await end();
});

test('a turn comes with the message where a worker waits for one, and goes to others when it is not worked', async (t) => {
  const { one, two, end } = await sideBySide();
  const waiting = await openHouse(server.url, { prefix: one.prefix, lookEvery: 60_000 });
  t.deepEqual(await waiting.store.takeTurns('w', 4, LEASE), []);
  const id = await opened(waiting);
  await says(waiting, id, 'ciao');
  t.deepEqual(await two.store.takeTurns('two', 1, LEASE), [], 'it is leased already');
  const [turn] = await waiting.store.takeTurns('w', 4, LEASE);
  t.like(turn, { conversation: { id }, lease: { worker: 'w', token: 1 } });
  await waiting.store.commit(turn!.lease, outcome(waiting, turn!, { replies: [bot('salve')] }));
  // Its gateway stops before anybody has asked for it: given back at once.
  await waiting.store.takeTurns('w', 4, LEASE);
  await says(waiting, id, 'e poi?');
  await waiting.store.shutdown();
  const [other] = await two.store.takeTurns('two', 1, LEASE);
  t.like(other, { lease: { worker: 'two' }, waiting: [{ activity: { text: 'e poi?' } }] });
  await two.store.commit(other!.lease, outcome(two, other!));
  t.deepEqual((await one.store.reconcile()).faults, []);
  await waiting.remove();
  await end();
});

test('what one has erased the others cannot read, though they had its key', async (t) => {
  const { one, two, end } = await sideBySide();
  const id = await opened(one);
  await exchange(one, id, 'segreto');
  t.is((await two.store.read(id, 0, 'all', 9)).length, 1);
  await one.store.erase(id, one.now());
  t.is(await two.store.conversation(id), null);
  await t.throwsAsync(says(two, id, 'ciao'), { code: 'not_found' });
  t.deepEqual((await two.store.reconcile()).faults, []);
  await end();
});

test('a ticket that nobody has put into the queue yet is put there by the next gateway', async (t) => {
  const { one, two, end } = await sideBySide();
  const { ticket } = await asked(one);
  const admin = await adminOf(server.url);
  const dirty = await written(admin, one.prefix, ticket.id);
  // As if the gateway had died between the commit and the index, and the index was lost besides.
  await admin.del((await admin.keys(`{${one.prefix}:queue}:*`)) as [string, ...string[]]);
  t.deepEqual(await one.store.queue({ regions: [] }, 9), []);
  await admin.set(`{${one.prefix}:queue}:whole`, '1');
  await admin.hSet(dirty, ticket.id, '1');
  await two.reopen();
  t.deepEqual(
    (await one.store.queue({ regions: [] }, 9)).map(({ id }) => id),
    [ticket.id],
  );
  await admin.close();
  await end();
});

test('whoever heard of a ticket before it stood in the queue hears again when it does', async (t) => {
  const { one, two, end } = await sideBySide();
  const first = hears(two, ({ kind }) => kind === 'queue');
  const { ticket } = await asked(one);
  t.deepEqual(await first, { kind: 'queue', region: 'demo' });
  const admin = await adminOf(server.url);
  const dirty = await written(admin, one.prefix, ticket.id);
  // As if its gateway's line had been cut between the commit and the queue: a round of any gateway writes it there.
  await admin.del((await admin.keys(`{${one.prefix}:queue}:*`)) as [string, ...string[]]);
  const again = hears(two, ({ kind }) => kind === 'queue');
  await admin.hSet(dirty, ticket.id, '1');
  t.deepEqual(await again, { kind: 'queue', region: 'demo' });
  t.deepEqual(
    (await two.store.queue({ regions: [] }, 9)).map(({ id }) => id),
    [ticket.id],
  );
  await admin.close();
  await end();
});

test('a queue that was lost is made again from the tickets', async (t) => {
  const { one, two, end } = await sideBySide();
  const waiting = await asked(one);
  const taken = await asked(one);
  const closed = await asked(one);
  for (const { ticket } of [taken, closed]) await one.store.claim(ticket.id, anna, 3, one.now());
  await one.store.close(closed.ticket.id, anna, 'solved', closing, one.now());
  const admin = await adminOf(server.url);
  const lost = (await admin.keys(`{${one.prefix}:queue}:*`)) as [string, ...string[]];
  await admin.del(lost.filter((name) => !name.endsWith(':whole')) as [string, ...string[]]);
  // Whoever looks finds what is missing, and a gateway's next round puts it back.
  t.is((await two.store.reconcile()).faults.length, 2);
  await two.reopen();
  t.deepEqual((await two.store.reconcile()).faults, []);
  // All of it lost, the mark too: the next start makes it again.
  await admin.del(lost);
  await two.reopen();
  t.is((await two.store.queue({ regions: [] }, 9))[0]?.id, waiting.ticket.id);
  t.deepEqual(
    (await two.store.assigned(anna)).map(({ id }) => id),
    [taken.ticket.id],
  );
  t.is((await two.store.recentWaits('demo', 0, 9)).length, 2);
  await admin.close();
  await end();
});
