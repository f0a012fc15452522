// Turns: one worker at a time for a conversation, everything that waits in one turn, written together or not at all.
import { OwnerChanged, StaleLease } from '../../../store/errors.js';
import { anna, asked, bot, exchange, LEASE, type Open, opened, outcome, promise, request, safety, says, takes } from './harness.js';

export function turnsContract(name: string, open: Open): void {
  promise(name, open, 'a burst is one turn', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'mi fa male');
    await says(house, id, 'il petto');
    const turn = await takes(house);
    t.deepEqual(
      turn.waiting.map((entry) => entry.activity.text),
      ['mi fa male', 'il petto'],
    );
    t.is(turn.ticket, null);
  });

  promise(name, open, 'turns come oldest first, each conversation once, at most as many as asked for', async (t, house) => {
    const [a, b, c] = [await opened(house), await opened(house), await opened(house)];
    for (const id of [b, a, c, b]) {
      await says(house, id, 'ciao');
      house.advance(1);
    }
    t.deepEqual(
      (await house.store.takeTurns('w', 2, LEASE)).map((turn) => turn.conversation.id),
      [b, a],
    );
    t.deepEqual(
      (await house.store.takeTurns('w', 9, LEASE)).map((turn) => turn.conversation.id),
      [c],
    );
    t.deepEqual(await house.store.takeTurns('w', 9, LEASE), []);
  });

  promise(name, open, 'a commit writes replies, state and language together', async (t, house) => {
    const id = await opened(house);
    const { entries, conversation } = await exchange(house, id, 'hello', {
      replies: [bot('Hi')],
      state: { greeted: true },
      language: 'en',
    });
    t.like(conversation, { lastSeq: 2, answeredSeq: 1, language: 'en', state: { greeted: true } });
    t.like(entries[0], { seq: 2, author: 'bot', audience: 'all', wakes: false });
    t.deepEqual(await house.store.takeTurns('w', 1, LEASE), []);
  });

  promise(name, open, 'what arrives during a turn waits for the next one', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'uno');
    const turn = await takes(house);
    await says(house, id, 'due');
    t.deepEqual(await house.store.takeTurns('other', 1, LEASE), []);
    await house.store.commit(turn.lease, outcome(house, turn, { replies: [bot('a uno')] }));
    const next = await takes(house);
    t.deepEqual(
      next.waiting.map((entry) => entry.activity.text),
      ['due'],
    );
  });

  promise(name, open, 'a lease that ran out goes to another worker, and the first is refused', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'ciao');
    const slow = await takes(house);
    house.advance(LEASE + 1);
    const quick = await takes(house);
    t.true(quick.lease.token > slow.lease.token);
    await t.throwsAsync(house.store.commit(slow.lease, outcome(house, slow, { replies: [bot('tardi')] })), { instanceOf: StaleLease });
    await house.store.commit(quick.lease, outcome(house, quick, { replies: [bot('in tempo')] }));
    t.deepEqual(
      (await house.store.read(id, 1, 'all', 10)).map((entry) => entry.activity.text),
      ['in tempo'],
    );
  });

  promise(name, open, 'the same lease commits once', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'ciao');
    const turn = await takes(house);
    const both = await Promise.allSettled([
      house.store.commit(turn.lease, outcome(house, turn, { replies: [bot('uno')] })),
      house.store.commit(turn.lease, outcome(house, turn, { replies: [bot('due')] })),
    ]);
    t.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected']);
    t.is((await house.store.conversation(id))?.lastSeq, 2);
  });

  promise(name, open, 'tokens keep growing over a restart, and a renewed lease holds', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'ciao');
    const first = await takes(house);
    const renewed = await house.store.renew(first.lease, 5 * LEASE);
    house.advance(2 * LEASE);
    t.deepEqual(await house.store.takeTurns('other', 1, LEASE), []);
    t.true(renewed.until > first.lease.until);
    await house.reopen();
    house.advance(5 * LEASE);
    const second = await takes(house);
    t.true(second.lease.token > first.lease.token);
    await t.throwsAsync(house.store.renew(renewed, LEASE), { instanceOf: StaleLease });
    t.is(second.conversation.id, id);
  });

  promise(name, open, 'a turn that is given back can be taken at once; giving back late does nothing', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'ciao');
    const first = await takes(house);
    await house.store.giveBack(first.lease);
    const second = await takes(house);
    await house.store.giveBack(first.lease);
    t.deepEqual(await house.store.takeTurns('w', 1, LEASE), []);
    await house.store.commit(second.lease, outcome(house, second));
    t.pass();
  });

  promise(name, open, 'a commit for another owner is refused, and nothing of it is written', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    await says(house, conversation, 'ci siete?');
    const turn = await takes(house);
    await house.store.claim(ticket.id, anna, 3, house.now());
    const before = await house.store.conversation(conversation);
    const late = outcome(house, turn, { replies: [bot('eccomi')], state: { late: true }, tickets: [{ do: 'withdraw', reason: 'asked' }] });
    await t.throwsAsync(house.store.commit(turn.lease, late), { instanceOf: OwnerChanged });
    t.deepEqual(await house.store.conversation(conversation), before);
    t.is((await house.store.ticket(ticket.id))?.state, 'assigned');
    await t.notThrowsAsync(house.store.commit(turn.lease, outcome(house, turn, { owner: 'operator' })));
  });

  promise(name, open, 'while an operator speaks only safety and notes to the desk pass', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    await house.store.claim(ticket.id, anna, 3, house.now());
    await says(house, conversation, 'non respiro');
    const turn = await takes(house);
    await t.throwsAsync(house.store.commit(turn.lease, outcome(house, turn, { replies: [safety('112'), bot('ciao')] })), {
      instanceOf: OwnerChanged,
    });
    const done = await house.store.commit(
      turn.lease,
      outcome(house, turn, {
        replies: [safety('112'), bot('allerta', { audience: 'desk' })],
        tickets: [{ do: 'update', priority: 'emergency', reasons: ['danger:breathing'] }],
      }),
    );
    t.is(done.entries.length, 2);
    t.like(done.ticket, { priority: 'emergency', state: 'assigned', operator: anna });
  });

  promise(name, open, 'a follow-up wakes the bot once, unless it was cancelled', async (t, house) => {
    const id = await opened(house);
    await exchange(house, id, 'a dopo', {
      followUps: [
        { id: 'f1', dueAt: house.now() + 100, kind: 'ask.again', detail: { n: 1 } },
        { id: 'f2', dueAt: house.now() + 100, kind: 'ask.again', detail: null },
      ],
    });
    await exchange(house, id, 'no, basta', { cancelFollowUps: ['f2'] });
    t.is(await house.store.wakeDue(house.now() + 99, 10), 0);
    await house.reopen();
    t.deepEqual(await Promise.all([house.store.wakeDue(house.now() + 100, 10), house.store.wakeDue(house.now() + 100, 10)]), [1, 0]);
    const turn = await takes(house);
    t.like(turn.waiting[0], { author: 'system', clientId: 'followup:f1', activity: { type: 'event', name: 'ask.again', value: { n: 1 } } });
  });

  promise(name, open, 'decisions are kept in order', async (t, house) => {
    const id = await opened(house);
    const line = { at: house.now(), region: 'demo', mode: 'level', outcome: 'danger', rules: ['r1'], hashes: { content: 'c' } };
    await exchange(house, id, 'ciao', { decisions: [line, { ...line, at: line.at + 1, outcome: 'handoff' }] });
    t.deepEqual(
      (await house.store.decisions(line.at, 10)).map((one) => one.outcome),
      ['danger', 'handoff'],
    );
    t.deepEqual(await house.store.decisions(line.at + 2, 10), []);
  });

  promise(name, open, 'the accounting names what was answered and what waits', async (t, house) => {
    const id = await opened(house);
    await exchange(house, id, 'uno', { replies: [bot('a uno')], tickets: [{ do: 'open', ticket: request(house) }] });
    await says(house, id, 'due');
    t.like(await house.store.reconcile(), {
      conversations: 1,
      accepted: 2,
      answered: 1,
      waiting: 1,
      erased: 0,
      tickets: { waiting: 1 },
      faults: [],
    });
  });
}
