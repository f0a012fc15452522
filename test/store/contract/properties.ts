// Whatever order things happen in: no gap, one owner, every message answered once, nothing unaccounted for.
import fc from 'fast-check';
import { StoreError } from '../../../store/errors.js';
import type { Lease, Turn } from '../../../store/port.js';
import type { ConversationId, TicketId } from '../../../store/records.js';
import { anna, bot, bruno, closing, type Harness, type Open, opened, outcome, promise, request, says, speaks } from './harness.js';

const step = fc.record({
  what: fc.constantFrom(
    'accept',
    'accept',
    'repeat',
    'take',
    'take',
    'commit',
    'commit',
    'ask',
    'late',
    'give back',
    'time',
    'claim',
    'say',
    'release',
    'close',
    'restart',
  ),
  conversation: fc.nat({ max: 2 }),
  pick: fc.nat({ max: 5 }),
  operator: fc.constantFrom(anna, bruno),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What the world outside knows: turns in workers' hands, and every answer that was acknowledged. */
interface World {
  readonly ids: ConversationId[];
  readonly tickets: TicketId[];
  turns: Turn[];
  readonly used: Turn[];
  accepted: number;
}

export function propertiesContract(name: string, open: Open): void {
  promise(name, open, 'any order of events leaves one voice, no gap, and one answer a message', async (t, house) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const world: World = { ids: [], tickets: [], turns: [], used: [], accepted: 0 };
        for (let i = 0; i < 3; i++) world.ids.push(await opened(house));
        for (const one of steps) {
          try {
            await happens(house, world, one);
          } catch (error) {
            if (!(error instanceof StoreError)) throw error; // a refusal is an answer
          }
        }
        for (const id of world.ids) await holds(house, id);
        const { faults } = await house.store.reconcile();
        if (faults.length > 0) throw new Error(faults.join(' '));
      }),
      { numRuns: 40 },
    );
    t.pass();
  });
}

async function happens(house: Harness, world: World, one: Step): Promise<void> {
  const { store } = house;
  const id = world.ids[one.conversation]!;
  const ticket = world.tickets[one.pick % Math.max(1, world.tickets.length)];
  switch (one.what) {
    case 'accept':
      await says(house, id, 'testo', `m${world.accepted++}`);
      return;
    case 'repeat':
      await says(house, id, 'testo', `m${one.pick}`);
      return;
    case 'take':
      world.turns.push(...(await store.takeTurns('w', 1 + one.pick, 100)));
      return;
    case 'commit':
    case 'ask': {
      const turn = world.turns.shift();
      if (turn === undefined) return;
      world.used.push(turn);
      const replies =
        turn.conversation.owner.kind === 'operator' ? [] : turn.waiting.map((entry) => bot('risposta', { replyTo: entry.id }));
      const tickets = one.what === 'ask' ? [{ do: 'open', ticket: request(house) } as const] : [];
      const done = await store.commit(turn.lease, outcome(house, turn, { replies, tickets }));
      if (done.ticket !== null && !world.tickets.includes(done.ticket.id)) world.tickets.push(done.ticket.id);
      return;
    }
    case 'late': {
      const turn = world.used[one.pick];
      if (turn !== undefined)
        await store.commit(turn.lease, outcome(house, turn, { replies: [bot('due volte', { replyTo: turn.waiting[0]?.id })] }));
      return;
    }
    case 'give back': {
      const lease: Lease | undefined = world.turns.shift()?.lease;
      if (lease !== undefined) await store.giveBack(lease);
      return;
    }
    case 'time':
      house.advance(101);
      return;
    case 'restart':
      await house.reopen();
      return;
    case 'claim':
      if (ticket !== undefined) await store.claim(ticket, one.operator, 2, house.now());
      return;
    case 'say':
      if (ticket !== undefined) await store.say(ticket, one.operator, speaks('eccomi'), house.now());
      return;
    case 'release':
      if (ticket !== undefined) await store.release(ticket, one.operator, 'released', house.now());
      return;
    case 'close':
      if (ticket !== undefined) await store.close(ticket, one.operator, 'solved', closing, house.now());
  }
}

async function holds(house: Harness, id: ConversationId): Promise<void> {
  const conversation = await house.store.conversation(id);
  const entries = await house.store.read(id, 0, 'desk', 10_000);
  if (conversation === null || entries.length !== conversation.lastSeq) throw new Error('Entries are missing.');
  if (entries.some((entry, index) => entry.seq !== index + 1)) throw new Error('There is a gap.');
  const answered = entries.flatMap((entry) => entry.replyTo ?? []);
  if (new Set(answered).size !== answered.length) throw new Error('A message was answered twice.');
  const clients = entries.flatMap((entry) => (entry.clientId === null ? [] : `${entry.author} ${entry.clientId}`));
  if (new Set(clients).size !== clients.length) throw new Error('A message was kept twice.');
  const ticket = conversation.ticket === null ? null : await house.store.ticket(conversation.ticket);
  const { owner } = conversation;
  if (owner.kind === 'operator' && ticket?.operator !== owner.operator) throw new Error('Two voices.');
  if (owner.kind === 'queue' && ticket?.state !== 'waiting') throw new Error('It queues without a ticket.');
  if (owner.kind === 'bot' && ticket !== null && ticket.kind !== 'callback') throw new Error('A chat ticket that nobody waits for.');
}
