// The queue and the desk: order, claims, one voice, the way back.
import { AtCapacity, NotFound, NotWaiting, NotYours } from '../../../store/errors.js';
import type { TicketId } from '../../../store/records.js';
import { anna, asked, bot, bruno, closing, exchange, type Open, outcome, promise, says, speaks, takes, whatHappened } from './harness.js';

export function queueContract(name: string, open: Open): void {
  promise(name, open, 'the queue is by priority, then due time, then arrival, and so is the place in it', async (t, house) => {
    const due = house.now() + 5000;
    const late = await asked(house, { dueAt: due + 1 });
    const first = await asked(house, { dueAt: due });
    const second = await asked(house, { dueAt: due });
    const urgent = await asked(house, { priority: 'urgent', dueAt: due + 9 });
    const elsewhere = await asked(house, { priority: 'emergency' }, { region: 'altrove' });
    const order = [urgent, first, second, late].map((one) => one.ticket.id);
    t.deepEqual(
      (await house.store.queue({ regions: ['demo'] }, 10)).map((ticket) => ticket.id),
      order,
    );
    t.is((await house.store.queue({ regions: [] }, 10))[0]?.id, elsewhere.ticket.id);
    t.deepEqual(await house.store.place(late.ticket.id), { ahead: 3, waiting: 4 });
    t.deepEqual(await house.store.place(urgent.ticket.id), { ahead: 0, waiting: 4 });
    await house.store.claim(urgent.ticket.id, anna, 3, house.now());
    t.is(await house.store.place(urgent.ticket.id), null);
    t.deepEqual(await house.store.place(late.ticket.id), { ahead: 2, waiting: 3 });
  });

  promise(name, open, 'a place follows what happens before it: given back, raised, withdrawn, erased', async (t, house) => {
    const due = house.now() + 5000;
    const first = await asked(house, { dueAt: due + 1 });
    const second = await asked(house, { dueAt: due + 2 });
    const third = await asked(house, { dueAt: due + 3 });
    const last = await asked(house, { dueAt: due + 4 });
    const ahead = async () => (await house.store.place(last.ticket.id))?.ahead;
    t.is(await ahead(), 3);
    await house.store.claim(first.ticket.id, anna, 3, house.now());
    t.is(await ahead(), 2);
    await house.store.release(first.ticket.id, anna, 'released', house.now());
    t.is(await ahead(), 3);
    await exchange(house, last.conversation, 'sto peggio', { tickets: [{ do: 'update', priority: 'urgent' }] });
    t.is(await ahead(), 0);
    t.deepEqual(await house.store.place(second.ticket.id), { ahead: 2, waiting: 4 });
    await exchange(house, first.conversation, 'non serve', { tickets: [{ do: 'withdraw', reason: 'cancelled' }] });
    await house.store.erase(last.conversation, house.now());
    t.deepEqual(await house.store.place(third.ticket.id), { ahead: 1, waiting: 2 });
    t.is(await house.store.place(first.ticket.id), null);
    await house.reopen();
    t.deepEqual(await house.store.place(third.ticket.id), { ahead: 1, waiting: 2 });
  });

  promise(name, open, 'a desk sees the languages and skills that it has', async (t, house) => {
    const plain = await asked(house);
    const german = await asked(house, { language: 'de' });
    const special = await asked(house, { skills: ['pediatrics'] });
    const ids = async (languages: string[], skills: string[]) =>
      (await house.store.queue({ regions: ['demo'], languages, skills }, 10)).map((ticket) => ticket.id);
    t.deepEqual(await ids(['it'], ['vaccines']), [plain.ticket.id]);
    t.deepEqual(await ids(['it'], ['pediatrics', 'vaccines']), [plain.ticket.id, special.ticket.id]);
    t.deepEqual(await ids(['de'], []), [german.ticket.id]);
    t.is((await ids([], [])).length, 3);
  });

  promise(name, open, 'of two who claim at once one gets it', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    const both = await Promise.allSettled([
      house.store.claim(ticket.id, anna, 3, house.now()),
      house.store.claim(ticket.id, bruno, 3, house.now()),
    ]);
    const lost = both.find((one) => one.status === 'rejected');
    t.true(lost?.reason instanceof NotWaiting);
    const owner = (await house.store.conversation(conversation))?.owner;
    t.is(owner?.kind, 'operator');
    t.is((await house.store.ticket(ticket.id))?.operator, owner?.kind === 'operator' ? owner.operator : null);
    t.is((await house.store.assigned(anna)).length + (await house.store.assigned(bruno)).length, 1);
  });

  promise(name, open, 'nobody gets more than their capacity, also when claiming at once', async (t, house) => {
    const [one, two] = [await asked(house), await asked(house)];
    const claims = await Promise.allSettled([one, two].map(({ ticket }) => house.store.claim(ticket.id, anna, 1, house.now())));
    t.deepEqual(claims.map((claim) => claim.status).sort(), ['fulfilled', 'rejected']);
    t.true(claims.some((claim) => claim.status === 'rejected' && claim.reason instanceof AtCapacity));
    await t.throwsAsync(house.store.claim('nothing' as TicketId, anna, 1, house.now()), { instanceOf: NotFound });
  });

  promise(name, open, 'an operator speaks while the ticket is theirs, and each message once', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    await t.throwsAsync(house.store.say(ticket.id, anna, speaks('ciao'), house.now()), { instanceOf: NotYours });
    await house.store.claim(ticket.id, anna, 3, house.now());
    const said = await house.store.say(ticket.id, anna, speaks('buongiorno', 'k1'), house.now());
    t.like(said, { duplicate: false, entry: { author: 'operator', authorId: anna, audience: 'all' } });
    t.true((await house.store.say(ticket.id, anna, speaks('buongiorno', 'k1'), house.now())).duplicate);
    await t.throwsAsync(house.store.say(ticket.id, bruno, speaks('e io?', 'k2'), house.now()), { instanceOf: NotYours });
    await house.store.release(ticket.id, anna, 'released', house.now());
    await t.throwsAsync(house.store.say(ticket.id, anna, speaks('tardi', 'k3'), house.now()), { instanceOf: NotYours });
    t.is((await house.store.read(conversation, said.entry.seq - 1, 'all', 10)).length, 1);
  });

  promise(name, open, 'a released or lost ticket returns to its own place', async (t, house) => {
    const first = await asked(house);
    const second = await asked(house);
    for (const what of ['released', 'lost'] as const) {
      await house.store.claim(first.ticket.id, anna, 3, house.now());
      house.advance(5);
      const back = await house.store.release(first.ticket.id, anna, what, house.now());
      t.like(back, { state: 'waiting', operator: null, createdAt: first.ticket.createdAt, dueAt: first.ticket.dueAt });
    }
    t.deepEqual(
      (await house.store.queue({ regions: ['demo'] }, 5)).map((ticket) => ticket.id),
      [first.ticket.id, second.ticket.id],
    );
    t.like(await house.store.conversation(first.conversation), { owner: { kind: 'queue' } });
    t.deepEqual(await whatHappened(house, first.ticket), ['opened', 'claimed', 'released', 'claimed', 'lost']);
    await t.throwsAsync(house.store.release(first.ticket.id, anna, 'released', house.now()), { instanceOf: NotYours });
  });

  promise(name, open, 'a ticket goes to a colleague with room, or to a skill', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    await house.store.claim(ticket.id, anna, 3, house.now());
    await t.throwsAsync(house.store.transfer(ticket.id, anna, { operator: bruno, capacity: 0 }, house.now()), { instanceOf: AtCapacity });
    await house.store.transfer(ticket.id, anna, { operator: bruno, capacity: 1 }, house.now());
    t.like(await house.store.conversation(conversation), { owner: { kind: 'operator', operator: bruno } });
    await t.throwsAsync(house.store.say(ticket.id, anna, speaks('ancora io'), house.now()), { instanceOf: NotYours });
    const back = await house.store.transfer(ticket.id, bruno, { skills: ['pediatrics'] }, house.now());
    t.like(back, { state: 'waiting', operator: null, skills: ['pediatrics'] });
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'claimed', 'transferred', 'transferred']);
  });

  promise(name, open, 'closing gives the conversation back to the bot and wakes it', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    await house.store.claim(ticket.id, anna, 3, house.now());
    await t.throwsAsync(house.store.close(ticket.id, bruno, 'solved', closing, house.now()), { instanceOf: NotYours });
    const closed = await house.store.close(ticket.id, anna, 'solved', closing, house.now());
    t.like(closed, { state: 'closed', outcome: 'solved' });
    t.like(await house.store.conversation(conversation), { owner: { kind: 'bot' }, ticket: null });
    const turn = await takes(house);
    t.is(turn.waiting[0]?.activity.name, 'handoff.closed');
    await house.store.commit(turn.lease, outcome(house, turn, { replies: [bot('com’è andata?')] }));
    await t.throwsAsync(house.store.close(ticket.id, anna, 'solved', closing, house.now()), { instanceOf: NotYours });
    t.deepEqual((await house.store.reconcile()).faults, []);
  });

  promise(name, open, 'an announcement is made only while the owner is still the same', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    const place = { author: 'system', activity: { type: 'event', name: 'queue.place' } } as const;
    t.truthy(await house.store.announce(conversation, 'queue', place, house.now()));
    await house.store.claim(ticket.id, anna, 3, house.now());
    t.is(await house.store.announce(conversation, 'queue', place, house.now()), null);
    const joined = { ...place, clientId: 'hands:1' };
    const said = await house.store.announce(conversation, 'operator', joined, house.now());
    t.is((await house.store.announce(conversation, 'operator', joined, house.now()))?.id, said?.id);
    t.is((await house.store.read(conversation, 0, 'all', 99)).filter(({ clientId }) => clientId === 'hands:1').length, 1);
  });

  promise(name, open, 'what is overdue is escalated once for each step', async (t, house) => {
    const { ticket } = await asked(house, { dueAt: house.now() + 10 });
    t.deepEqual(await house.store.overdue(0, house.now() + 9, 10), []);
    t.is((await house.store.overdue(0, house.now() + 10, 10))[0]?.id, ticket.id);
    const both = await Promise.all([house.store.escalate(ticket.id, 1, house.now()), house.store.escalate(ticket.id, 1, house.now())]);
    t.deepEqual(both.sort(), [false, true]);
    t.deepEqual(await house.store.overdue(0, house.now() + 10, 10), []);
    t.is((await house.store.overdue(1, house.now() + 10, 10)).length, 1);
    t.true(await house.store.escalate(ticket.id, 2, house.now()));
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'escalated', 'escalated']);
  });

  promise(name, open, 'whether the citizen is there is recorded when it changes', async (t, house) => {
    const { ticket } = await asked(house);
    await house.store.setReachability(ticket.id, 'gone', house.now());
    await house.store.setReachability(ticket.id, 'gone', house.now());
    t.is((await house.store.ticket(ticket.id))?.reachability, 'gone');
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'reachability']);
  });

  promise(name, open, 'the queue survives a restart, and so does who speaks', async (t, house) => {
    const one = await asked(house);
    const two = await asked(house);
    await house.store.claim(one.ticket.id, anna, 3, house.now());
    await house.reopen();
    t.is((await house.store.queue({ regions: ['demo'] }, 10))[0]?.id, two.ticket.id);
    t.is((await house.store.assigned(anna))[0]?.id, one.ticket.id);
    await exchange(house, two.conversation, 'ancora qui');
    await says(house, one.conversation, 'grazie');
    t.is((await takes(house)).conversation.owner.kind, 'operator');
  });
}
