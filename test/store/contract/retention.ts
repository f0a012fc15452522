// What nobody has touched for long is found, Region by Region, and goes as an erased conversation goes; nothing goes in which
// something is still to be done, or was said meanwhile.
import type { Untouched } from '../../../store/port.js';
import type { ConversationId } from '../../../store/records.js';
import { anna, asked, bot, closing, exchange, type Harness, LEASE, type Open, opened, outcome, promise, says, takes } from './harness.js';

const DAY = 86_400_000;

async function found(house: Harness, before: Readonly<Record<string, number>>, limit = 200): Promise<Untouched[]> {
  const all: Untouched[] = [];
  for await (const portion of house.store.untouchedSince(new Map(Object.entries(before)), limit)) all.push(...portion);
  return all;
}

const ids = (all: readonly Untouched[]) => all.map(({ conversation }) => conversation).sort();

export function retentionContract(name: string, open: Open): void {
  promise(name, open, 'a conversation is untouched from its last entry on, in its own Region', async (t, house) => {
    const old = await opened(house);
    await exchange(house, old, 'ciao', { replies: [bot('salve'), bot('dimmi')] });
    const silent = await opened(house);
    const elsewhere = await opened(house, { region: 'altra' });
    const active = await opened(house);
    await exchange(house, active, 'ciao', { replies: [bot('salve')] });
    house.advance(2 * DAY);
    await exchange(house, active, 'eccomi', { replies: [bot('salve'), bot('dimmi')] });
    const young = await opened(house);
    const now = house.now();
    await house.reopen();
    t.deepEqual(ids(await found(house, { demo: now - DAY })), [old, silent].sort());
    t.deepEqual(ids(await found(house, { demo: now - 3 * DAY, altra: now - DAY })), [elsewhere]);
    t.deepEqual(ids(await found(house, { demo: now + 1 })), [old, silent, active, young].sort());
    t.deepEqual(await found(house, {}), []);
    t.is((await found(house, { demo: now - DAY })).find(({ conversation }) => conversation === old)?.lastSeq, 3);
  });

  promise(name, open, 'a conversation in which something is still to be done is not untouched', async (t, house) => {
    const before = { demo: house.now() + DAY };
    const waiting = await opened(house);
    await says(house, waiting, 'ciao');
    t.deepEqual(await found(house, before), []);
    const turn = await takes(house);
    t.deepEqual(await found(house, before), []);
    await house.store.commit(
      turn.lease,
      outcome(house, turn, { followUps: [{ id: 'f', dueAt: house.now() + 9, kind: 'ask', detail: null }] }),
    );
    t.deepEqual(await found(house, before), []);
    house.advance(10);
    await house.store.wakeDue(house.now(), 10);
    const woken = await takes(house);
    await house.store.commit(woken.lease, outcome(house, woken));
    t.deepEqual(ids(await found(house, before)), [waiting]);

    const { conversation, ticket } = await asked(house);
    const { conversation: called } = await asked(house, { kind: 'callback', phone: '+39333' });
    t.deepEqual(ids(await found(house, before)), [waiting]);
    await house.store.claim(ticket.id, anna, 3, house.now());
    await house.store.close(ticket.id, anna, 'solved', closing, house.now());
    t.deepEqual(ids(await found(house, before)), [waiting], 'the bot is to be told of the end');
    const ended = await takes(house);
    await house.store.commit(ended.lease, outcome(house, ended));
    t.deepEqual(ids(await found(house, before)), [waiting, conversation].sort());
    t.false(ids(await found(house, before)).includes(called));

    const sent = await opened(house, { channel: 'telegram', address: 'chat-42' });
    await exchange(house, sent, 'ciao', { replies: [bot('salve')] });
    t.false(ids(await found(house, before)).includes(sent));
    const [delivery] = await house.store.takeDeliveries('w', house.now(), 1, LEASE);
    await house.store.retryDelivery(delivery!.id, house.now() + DAY, false, 'down');
    t.false(ids(await found(house, before)).includes(sent));
    await house.store.failDelivery(delivery!.id, 'blocked', house.now());
    t.true(ids(await found(house, before)).includes(sent));
  });

  promise(name, open, 'what is untouched is erased as erasing does; what was said meanwhile keeps its conversation', async (t, house) => {
    const { conversation, ticket } = await asked(house, { phone: '+39333' }, { channel: 'telegram', address: 'chat-42' });
    await house.store.claim(ticket.id, anna, 3, house.now());
    await house.store.close(ticket.id, anna, 'solved', closing, house.now());
    await exchange(house, conversation, 'grazie', {
      decisions: [{ at: house.now(), region: 'demo', mode: 'level', outcome: 'answer', rules: [], hashes: { content: 'c' } }],
    });
    const back = await opened(house);
    await exchange(house, back, 'ciao', { replies: [bot('salve')] });
    const gone = await opened(house);
    await house.store.erase(gone, house.now());
    house.advance(31 * DAY);
    const portion = await found(house, { demo: house.now() - 30 * DAY });
    t.deepEqual(ids(portion), [conversation, back].sort());
    await says(house, back, 'mi manca il fiato');

    t.is(await house.store.eraseUntouched(portion, house.now()), 1);
    t.is(await house.store.eraseUntouched([...portion, { conversation: 'nobody' as ConversationId, lastSeq: 0 }], house.now()), 0);
    t.is(await house.store.conversation(conversation), null);
    t.is(await house.store.conversationOf('telegram', 'demo', 'chat-42'), null);
    t.like(await house.store.ticket(ticket.id), { state: 'closed', outcome: 'solved', card: null, contactPoint: null });
    t.is((await house.store.decisions(0, 10)).length, 1);
    const receipt = await house.store.erase(conversation, house.now() + 1);
    t.like(receipt, { at: house.now(), keyDestroyed: true });
    t.true(receipt.entries >= 3);

    const turn = await takes(house);
    t.is(turn.conversation.id, back);
    t.is(turn.waiting[0]?.activity.text, 'mi manca il fiato');
    await house.reopen();
    t.like(await house.store.reconcile(), { conversations: 1, erased: 2, faults: [] });
  });

  promise(name, open, 'decisions are forgotten when they are older than their Region keeps them, in portions', async (t, house) => {
    const line = { region: 'demo', mode: 'level', rules: [], hashes: { content: 'c' } };
    const begin = house.now();
    for (const day of [0, 1, 2, 3]) {
      house.advance(day === 0 ? 0 : DAY);
      const decisions = ['demo', 'altra', 'gone'].flatMap((region) =>
        ['a', 'b', 'c'].map((part) => ({ ...line, region, at: house.now(), outcome: `${region} ${day}${part}` })),
      );
      await exchange(house, await opened(house), 'ciao', { decisions });
    }
    const forget = async (before: Readonly<Record<string, number>>, limit: number) => {
      const portions: number[] = [];
      for await (const portion of house.store.forgetDecisions(new Map(Object.entries(before)), limit)) portions.push(portion);
      t.true(portions.every((portion) => portion <= limit));
      return portions.reduce((sum, portion) => sum + portion, 0);
    };
    const left = async () => (await house.store.decisions(0, 100)).map(({ outcome }) => outcome);
    const all = await left();
    t.is(all.length, 36);
    t.is(await forget({}, 2), 0);
    t.is(await forget({ demo: begin, nobody: house.now() + 1 }, 2), 0, 'what is as old as that is not older');
    t.is(await forget({ demo: begin + 2 * DAY, altra: begin + 1 }, 2), 9);
    await house.reopen();
    t.deepEqual((await left()).sort(), all.filter((outcome) => !/^demo [01]|^altra 0/.test(outcome)).sort());
    t.is(await forget({ demo: house.now() + 1, altra: house.now() + 1 }, 200), 15);
    t.is(await forget({ demo: house.now() + 1, altra: house.now() + 1 }, 2), 0);
    t.deepEqual(
      (await left()).map((outcome) => outcome.slice(0, 6)),
      ['gone 0', 'gone 0', 'gone 0', 'gone 1', 'gone 1', 'gone 1', 'gone 2', 'gone 2', 'gone 2', 'gone 3', 'gone 3', 'gone 3'],
    );
  });

  promise(name, open, 'however many there are, all are found, in portions, while they are erased', async (t, house) => {
    const all = await Promise.all(Array.from({ length: 45 }, () => opened(house)));
    await Promise.all(all.map((id) => says(house, id, 'ciao')));
    for (const turn of await house.store.takeTurns('w', 100, LEASE)) await house.store.commit(turn.lease, outcome(house, turn));
    house.advance(2 * DAY);
    const erased: number[] = [];
    for await (const portion of house.store.untouchedSince(new Map([['demo', house.now() - DAY]]), 10)) {
      t.true(portion.length <= 10);
      erased.push(await house.store.eraseUntouched(portion, house.now()));
    }
    t.is(
      erased.reduce((sum, count) => sum + count, 0),
      45,
    );
    t.like(await house.store.reconcile(), { conversations: 0, erased: 45, faults: [] });
  });
}
