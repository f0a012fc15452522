// What operators do with tickets, and what the desk looks at: queue, claim, release, transfer, say, close, escalation.
// A ticket and its conversation's owner change in one call on their slot, so that a conversation has one voice.
import { AtCapacity, NotFound, NotWaiting, NotYours, OwnerChanged, StoreUnavailable } from '../errors.js';
import type { QueueFilter, Store } from '../port.js';
import type { Draft, Millis, OperatorId, Ticket, TicketId } from '../records.js';
import { append } from './append.js';
import type { Core } from './core.js';
import type { Found, QueueIndex } from './index.js';
import { entryFields, items, OWNER_CODE, text } from './records.js';
import { eventsOf, type Happened, rank, waitingOwner, writeTicket } from './tickets.js';

type Share = Pick<
  Store,
  | 'ticket'
  | 'ticketEvents'
  | 'queue'
  | 'place'
  | 'assigned'
  | 'claim'
  | 'release'
  | 'transfer'
  | 'close'
  | 'say'
  | 'announce'
  | 'overdue'
  | 'escalate'
  | 'setReachability'
  | 'recentWaits'
>;

/** What an act makes of a ticket. Null = nothing is to be done. */
interface Act {
  readonly ticket: Ticket;
  readonly event: Happened;
  /** Owner, ticket and operator of the conversation; left out where they stay. */
  readonly owner?: readonly [string, string, string];
  readonly entry?: Draft;
  readonly claimedAt?: Millis;
}

const TRIES = 20;

export function desk(core: Core, index: QueueIndex): Share {
  const { names, vault } = core;

  /**
   * Reads the ticket (`known`: it was read just now), decides, writes; again where somebody else was quicker. `decide` throws to
   * refuse.
   */
  async function act(id: TicketId, at: Millis, decide: (found: Found) => Act | null, known?: Found): Promise<Ticket | null> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const found = attempt === 0 && known !== undefined ? known : await index.find(id);
      if (found === null) throw new NotFound('ticket');
      const done = decide(found);
      if (done === null) return null;
      const { conversation } = found.ticket;
      const spot = names.spot(conversation);
      const pen = await core.pen(conversation);
      const entries = entryFields(pen, core.generation, done.entry === undefined ? [] : [done.entry], at);
      const now = { ticket: done.ticket, rev: String(Number(found.rev) + 1), claimedAt: found.claimedAt ?? done.claimedAt ?? null };
      const written = { ...now, isNew: false, newCard: false, events: [done.event] };
      const reply = items(
        await core.on(spot, 'change', conversation, [
          ...['', '', id, found.rev, '', String(at), '', ''],
          ...(done.owner ?? ['', '=', '']),
          ...entries,
          ...writeTicket(pen, written),
        ]),
      );
      if (text(reply[0]) === 'none') throw new NotFound('conversation');
      if (text(reply[0]) === 'conflict') continue;
      await index.writeOrLeave(id, { ...found, ...now });
      return done.ticket;
    }
    throw new StoreUnavailable('This request changes too quickly to be changed here. Try again in a moment.');
  }

  async function all(ids: readonly TicketId[]): Promise<Found[]> {
    return (await Promise.all(ids.map((id) => index.find(id)))).filter((found) => found !== null);
  }

  /** Room in the operator's hand for one more, before the ticket is taken. @throws AtCapacity */
  async function reserve(operator: OperatorId, id: TicketId, capacity: number): Promise<void> {
    const hand = names.hand(operator);
    for (let attempt = 0; ; attempt++) {
      const [what, ...held] = items(await core.functions.call('reserve', [hand], [id, String(capacity)]));
      if (text(what) === 'ok') return;
      // A gateway that died may have left a reservation: the tickets say whether it came true.
      const found = await Promise.all(held.map((one) => index.find(text(one) as TicketId)));
      const stale = held.filter((_, i) => found[i]?.ticket.state !== 'assigned' || found[i]?.ticket.operator !== operator);
      if (stale.length === 0 || attempt > 2) throw new AtCapacity(capacity);
      await core.command(hand, 'ZREM', hand, ...stale.map(text));
    }
  }

  async function holding<T>(operator: OperatorId, id: TicketId, capacity: number, work: () => Promise<T>): Promise<T> {
    await reserve(operator, id, capacity);
    try {
      return await work();
    } catch (error) {
      await core.functions.call('unreserve', [names.hand(operator), names.index], [operator, id]).catch(() => undefined);
      throw error;
    }
  }

  function mine({ ticket }: Found, operator: OperatorId): Ticket {
    if (ticket.state !== 'assigned' || ticket.operator !== operator) throw new NotYours();
    return ticket;
  }

  const own = (id: TicketId, operator: OperatorId) => [OWNER_CODE.operator, id, operator] as const;
  const back = (ticket: Ticket) => [waitingOwner(ticket.kind, ticket.id)[0], ticket.id, ''] as const;
  const sure = (ticket: Ticket | null): Ticket => ticket!;

  return {
    ticket: async (id) => (await index.find(id))?.ticket ?? null,

    ticketEvents: async (id) => {
      const place = names.ticket(id);
      return place === null ? [] : eventsOf(id, await core.command(place.key, 'HGET', place.key, 'e'));
    },

    queue: async (filter, limit) => {
      const [ids = null, revisions = null] = items(
        await core.functions.call('queue', [names.index], [names.queue, ...listsOf(filter), String(limit)]),
      );
      const revs = items(revisions).map(text);
      const looked = await Promise.all(items(ids).map((id, n) => index.at(text(id) as TicketId, revs[n]!)));
      const found = looked.filter((one) => one !== null);
      // A place whose ticket is no longer waiting is only a place; it is put right by the way.
      for (const { ticket } of found) if (ticket.state !== 'waiting') void index.writeOrLeave(ticket.id);
      return found.map((one) => one.ticket).filter((ticket) => ticket.state === 'waiting');
    },

    place: async (id) => {
      const found = await index.find(id);
      if (found === null || found.ticket.state !== 'waiting') return null;
      const line = `${names.queue}r:${found.ticket.region}`;
      const [ahead, waiting] = await Promise.all([
        core.command(line, 'ZRANK', line, `${found.arrival}:${id}`),
        core.command(line, 'ZCARD', line),
      ]);
      return { ahead: Number(ahead ?? waiting), waiting: Number(waiting) };
    },

    assigned: async (operator) => {
      const hand = names.hand(operator);
      const found = await all(items(await core.command(hand, 'ZRANGE', hand, '0', '-1')).map((id) => text(id) as TicketId));
      return found
        .filter(({ ticket }) => ticket.state === 'assigned' && ticket.operator === operator)
        .sort(byUrgency)
        .map((one) => one.ticket);
    },

    claim: async (id, operator, capacity, at) => {
      const before = await index.find(id);
      if (before === null) throw new NotFound('ticket');
      if (before.ticket.state !== 'waiting') throw new NotWaiting();
      return holding(operator, id, capacity, async () =>
        sure(
          await act(
            id,
            at,
            ({ ticket }) => {
              if (ticket.state !== 'waiting') throw new NotWaiting();
              const event: Happened = { at, what: 'claimed', who: operator, detail: {} };
              return { ticket: { ...ticket, state: 'assigned', operator }, event, owner: own(id, operator), claimedAt: at };
            },
            before,
          ),
        ),
      );
    },

    release: async (id, operator, what, at) =>
      sure(
        await act(id, at, (found) => {
          const ticket = mine(found, operator);
          const lost = what === 'lost';
          const event: Happened = { at, what, who: lost ? 'system' : operator, detail: lost ? { operator } : {} };
          return { ticket: { ...ticket, state: 'waiting', operator: null }, event, owner: back(ticket) };
        }),
      ),

    transfer: async (id, from, to, at) => {
      if ('skills' in to) {
        return sure(
          await act(id, at, (found) => {
            const ticket = mine(found, from);
            const event: Happened = { at, what: 'transferred', who: from, detail: { skills: to.skills } };
            return { ticket: { ...ticket, state: 'waiting', operator: null, skills: to.skills }, event, owner: back(ticket) };
          }),
        );
      }
      const before = await index.find(id);
      if (before === null) throw new NotFound('ticket');
      mine(before, from);
      return holding(to.operator, id, to.capacity, async () =>
        sure(
          await act(id, at, (found) => {
            const ticket = mine(found, from);
            const event: Happened = { at, what: 'transferred', who: from, detail: { operator: to.operator } };
            return { ticket: { ...ticket, operator: to.operator }, event, owner: own(id, to.operator) };
          }),
        ),
      );
    },

    close: async (id, operator, outcome, entry, at) =>
      sure(
        await act(id, at, (found) => ({
          ticket: { ...mine(found, operator), state: 'closed', outcome },
          event: { at, what: 'closed', who: operator, detail: { outcome } },
          owner: [OWNER_CODE.bot, '', ''],
          entry: { ...entry, wakes: true },
        })),
      ),

    say: async (id, operator, draft, at) => {
      const found = await index.find(id);
      if (found === null) throw new NotFound('ticket');
      const { conversation } = found.ticket;
      const said: Draft = { ...draft, authorId: operator };
      const pen = await vault.find(conversation);
      if (pen === null) throw new NotYours();
      const more = ['', '0', OWNER_CODE.operator, id, operator, ''];
      try {
        return (await append(core, pen, said, at, said.audience === 'desk' ? '0' : '1', more)).accepted;
      } catch (error) {
        throw error instanceof OwnerChanged ? new NotYours() : error;
      }
    },

    announce: async (conversation, owner, draft, at) => {
      const pen = await core.pen(conversation);
      const more = ['', '0', OWNER_CODE[owner], '', '', ''];
      try {
        return (await append(core, pen, draft, at, draft.audience === 'desk' ? '0' : '1', more)).accepted.entry;
      } catch (error) {
        if (error instanceof OwnerChanged) return null;
        throw error;
      }
    },

    overdue: async (escalation, now, limit) => {
      const line = `${names.queue}due${escalation}`;
      const ids = await core.command(line, 'ZRANGEBYSCORE', line, '-inf', String(now), 'LIMIT', '0', String(limit));
      const found = await all(items(ids).map((id) => text(id) as TicketId));
      for (const { ticket } of found) if (ticket.state !== 'waiting') void index.writeOrLeave(ticket.id);
      return found.map((one) => one.ticket).filter((ticket) => ticket.state === 'waiting' && ticket.escalation === escalation);
    },

    escalate: async (id, escalation, at) => {
      const done = await act(id, at, ({ ticket }) => {
        if (ticket.state !== 'waiting' || ticket.escalation >= escalation) return null;
        return { ticket: { ...ticket, escalation }, event: { at, what: 'escalated', who: 'system', detail: { escalation } } };
      });
      return done !== null;
    },

    setReachability: async (id, reachability, at) => {
      await act(id, at, ({ ticket }) => {
        if (ticket.state === 'closed' || ticket.reachability === reachability) return null;
        return { ticket: { ...ticket, reachability }, event: { at, what: 'reachability', who: 'system', detail: { reachability } } };
      });
    },

    recentWaits: async (region, since, limit) => {
      const line = `${names.queue}waits:${region}`;
      const latest = ['+inf', String(since), 'WITHSCORES', 'LIMIT', '0', String(limit)];
      const found = items(await core.command(line, 'ZREVRANGEBYSCORE', line, ...latest));
      return [...found].reverse().map((one) => {
        const [member, score] = items(one);
        const name = text(member);
        return { openedAt: Number(name.slice(name.lastIndexOf(':') + 1)), claimedAt: Number(score) };
      });
    },
  };
}

const byUrgency = (a: Found, b: Found) =>
  rank(a.ticket.priority) - rank(b.ticket.priority) || a.ticket.dueAt - b.ticket.dueAt || (a.arrival < b.arrival ? -1 : 1);

function listsOf(filter: QueueFilter): string[] {
  return [filter.regions, filter.languages ?? [], filter.skills ?? []].map((list) => JSON.stringify(list));
}
