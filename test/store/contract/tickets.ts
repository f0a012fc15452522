// Tickets: what a turn may do to them, and that a conversation and its ticket always agree.
import { anna, asked, bot, exchange, type Open, opened, outcome, promise, request, safety, says, takes, whatHappened } from './harness.js';

export function ticketsContract(name: string, open: Open): void {
  promise(name, open, 'asking for a person puts the conversation into the queue; the bot still answers', async (t, house) => {
    const { conversation, ticket } = await asked(house, { priority: 'urgent' });
    t.like(ticket, { state: 'waiting', priority: 'urgent', reasons: ['asked'], reachability: 'there', escalation: 0, region: 'demo' });
    t.like(await house.store.conversation(conversation), { owner: { kind: 'queue', ticket: ticket.id }, ticket: ticket.id });
    const { entries } = await exchange(house, conversation, 'intanto?', { replies: [bot('intanto bevi')] });
    t.is(entries.length, 1);
    t.deepEqual(await house.store.ticket(ticket.id), ticket);
  });

  promise(name, open, 'a call back leaves the conversation with the bot and keeps the number as a contact point', async (t, house) => {
    const { conversation, ticket } = await asked(house, { kind: 'callback', phone: '+390612345' });
    t.like(await house.store.conversation(conversation), { owner: { kind: 'bot' }, ticket: ticket.id });
    const [contact] = await house.store.contactPoints(conversation);
    t.like(contact, { id: ticket.contactPoint, channel: 'phone', purpose: 'callback', address: '+390612345' });
  });

  promise(name, open, 'a call back that becomes a chat joins the queue', async (t, house) => {
    const { conversation, ticket } = await asked(house, { kind: 'callback' });
    await exchange(house, conversation, 'anzi adesso', { tickets: [{ do: 'update', kind: 'chat' }] });
    t.like(await house.store.conversation(conversation), { owner: { kind: 'queue', ticket: ticket.id } });
  });

  promise(name, open, 'asking again extends the open ticket', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    const again = await exchange(house, conversation, 'aiuto', {
      tickets: [{ do: 'open', ticket: request(house, { priority: 'emergency', reasons: ['danger:chest', 'asked'], card: { new: true } }) }],
    });
    t.like(again.ticket, { id: ticket.id, priority: 'emergency', reasons: ['asked', 'danger:chest'], card: { new: true } });
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'raised']);
  });

  promise(name, open, 'a turn sees the card as it stands, and may replace it alone', async (t, house) => {
    const { conversation, ticket } = await asked(house, { card: { lines: ['padre'] } });
    await says(house, conversation, 'ho la tosse');
    const turn = await takes(house);
    t.deepEqual(turn.ticket?.card, { lines: ['padre'] });
    const card = { lines: ['padre', 'tosse'] };
    await house.store.commit(turn.lease, outcome(house, turn, { tickets: [{ do: 'update', card }] }));
    t.deepEqual(await house.store.ticket(ticket.id), { ...ticket, card });
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'updated']);
    await says(house, conversation, 'grazie');
    t.deepEqual((await takes(house)).ticket?.card, card);
  });

  promise(name, open, 'a priority is never lowered and a due time never put off', async (t, house) => {
    const { conversation, ticket } = await asked(house, { priority: 'emergency' });
    const { ticket: after } = await exchange(house, conversation, 'meglio', {
      tickets: [{ do: 'update', priority: 'routine', dueAt: ticket.dueAt + 9999, reasons: ['fallback'] }],
    });
    t.like(after, { priority: 'emergency', dueAt: ticket.dueAt, reasons: ['asked', 'fallback'] });
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'updated']);
  });

  promise(name, open, 'a raise while an operator has it is recorded, with the phone that was given', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    await house.store.claim(ticket.id, anna, 3, house.now());
    await exchange(house, conversation, 'non respiro', {
      replies: [safety('112')],
      tickets: [{ do: 'update', priority: 'emergency', reasons: ['danger:breathing'], phone: '+39333' }],
    });
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'claimed', 'raised']);
    t.is((await house.store.contactPoints(conversation))[0]?.address, '+39333');
  });

  promise(name, open, 'a withdrawn request gives the conversation back to the bot', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    const done = await exchange(house, conversation, 'lascia stare', { tickets: [{ do: 'withdraw', reason: 'asked' }] });
    t.is(done.ticket, null);
    t.like(done.conversation, { owner: { kind: 'bot' }, ticket: null });
    t.like(await house.store.ticket(ticket.id), { state: 'closed', outcome: 'withdrawn' });
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'withdrawn']);
    const anew = await exchange(house, conversation, 'ripensandoci', { tickets: [{ do: 'open', ticket: request(house) }] });
    t.not(anew.ticket?.id, ticket.id);
  });

  promise(name, open, 'a request that an operator has is not withdrawn', async (t, house) => {
    const { conversation, ticket } = await asked(house);
    await house.store.claim(ticket.id, anna, 3, house.now());
    await says(house, conversation, 'lascia stare');
    const turn = await takes(house);
    const done = await house.store.commit(turn.lease, outcome(house, turn, { tickets: [{ do: 'withdraw', reason: 'asked' }] }));
    t.like(done.ticket, { id: ticket.id, state: 'assigned' });
  });

  promise(name, open, 'changes of a ticket that is not there are passed over', async (t, house) => {
    const id = await opened(house);
    const done = await exchange(house, id, 'ciao', {
      tickets: [
        { do: 'update', priority: 'urgent' },
        { do: 'withdraw', reason: 'asked' },
      ],
    });
    t.is(done.ticket, null);
  });

  promise(name, open, 'the events of a ticket are numbered and say who', async (t, house) => {
    const { ticket } = await asked(house);
    await house.store.claim(ticket.id, anna, 3, house.now() + 5);
    const events = await house.store.ticketEvents(ticket.id);
    t.deepEqual(
      events.map((event) => [event.seq, event.what, event.who]),
      [
        [1, 'opened', 'bot'],
        [2, 'claimed', anna],
      ],
    );
    t.deepEqual(await house.store.recentWaits('demo', 0, 9), [{ openedAt: ticket.createdAt, claimedAt: house.now() + 5 }]);
    t.deepEqual(await house.store.recentWaits('elsewhere', 0, 9), []);
  });

  promise(name, open, 'what was claimed lately is the latest first claims, in their order', async (t, house) => {
    const [a, b, c] = [await asked(house), await asked(house), await asked(house)];
    const at = house.now();
    await house.store.claim(a.ticket.id, anna, 3, at + 1);
    await house.store.claim(b.ticket.id, anna, 3, at + 2);
    await house.store.claim(c.ticket.id, anna, 3, at + 3);
    await house.store.release(a.ticket.id, anna, 'released', at + 4);
    await house.store.claim(a.ticket.id, anna, 3, at + 5);
    const claimed = async (since: number, limit: number) =>
      (await house.store.recentWaits('demo', since, limit)).map(({ claimedAt }) => claimedAt - at);
    t.deepEqual(await claimed(at, 9), [1, 2, 3]);
    t.deepEqual(await claimed(at, 2), [2, 3]);
    t.deepEqual(await claimed(at + 3, 9), [3]);
  });
}
