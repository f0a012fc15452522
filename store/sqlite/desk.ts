// What operators do with tickets, and what the desk looks at: queue, claim, release, transfer, say, close, escalation.
// A ticket's row and its conversation's owner change in one transaction, so that a conversation has one voice.
import { AtCapacity, NotWaiting, NotYours } from '../errors.js';
import type { Accepted, QueueFilter, Store } from '../port.js';
import type { ConversationId, Draft, Millis, OperatorId, Ticket, TicketEvent, TicketEventKind, TicketId } from '../records.js';
import type { Core } from './core.js';
import { queueDelivery } from './deliveries.js';
import type { Live } from './live.js';
import { decode, event, rowOf, shut, type TicketRow, ticketOf, waitingOwner } from './tickets.js';

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

export function desk(core: Core): Share {
  const { db, lives } = core;
  const many = (sql: string, values: (string | number | null)[]) => db.all<TicketRow>(sql, values).map((row) => decode(core, row));

  return {
    ticket: (id) =>
      core.read(() => {
        const known = core.tickets.get(id);
        if (known !== undefined) return known;
        const row = db.get<TicketRow>('SELECT * FROM tickets WHERE id = ?', [id]);
        return row === undefined ? null : decode(core, row);
      }),

    ticketEvents: (id) =>
      core.read(() =>
        db
          .all<{ seq: number; at: number; what: TicketEventKind; who: string; detail: string }>(
            'SELECT seq, at, what, who, detail FROM ticket_events WHERE ticket = ? ORDER BY seq',
            [id],
          )
          .map(({ seq, at, what, who, detail }) => ({
            ticket: id,
            seq,
            at,
            what,
            who,
            detail: JSON.parse(detail) as TicketEvent['detail'],
          })),
      ),

    queue: (filter, limit) =>
      core.read(() => {
        if (filter.languages?.length || filter.skills?.length) {
          return many(`SELECT t.* FROM tickets t WHERE ${waitingIn(filter)} LIMIT ?`, [...listsOf(filter), limit]);
        }
        const regions = filter.regions.length > 0 ? filter.regions : core.lines.regions();
        return core.lines.first(regions, limit).map((id) => ticketOf(core, id as TicketId));
      }),

    place: (id) => core.read(() => core.lines.place(id)),

    assigned: (operator) =>
      core.read(() =>
        many(`SELECT * FROM tickets WHERE operator = ? AND state = 'assigned' ORDER BY priority, due_at, arrival`, [operator]),
      ),

    claim: (id, operator, capacity, at) =>
      core.write(() => {
        const row = rowOf(core, id);
        if (row.state !== 'waiting') throw new NotWaiting();
        if (open(core, operator) >= capacity) throw new AtCapacity(capacity);
        const live = lives.get(row.conversation as ConversationId);
        db.run(`UPDATE tickets SET state = 'assigned', operator = ? WHERE id = ?`, [operator, id]);
        own(core, live, id, operator);
        event(core, row, at, 'claimed', operator, {});
        return again(core, id);
      }),

    release: (id, operator, what, at) =>
      core.write(() => {
        const { row, live } = mine(core, id, operator);
        requeue(core, row, live, null);
        event(core, row, at, what, what === 'lost' ? 'system' : operator, what === 'lost' ? { operator } : {});
        return again(core, id);
      }),

    transfer: (id, from, to, at) =>
      core.write(() => {
        const { row, live } = mine(core, id, from);
        if ('operator' in to) {
          if (open(core, to.operator) >= to.capacity) throw new AtCapacity(to.capacity);
          db.run('UPDATE tickets SET operator = ? WHERE id = ?', [to.operator, id]);
          own(core, live, id, to.operator);
          event(core, row, at, 'transferred', from, { operator: to.operator });
        } else {
          requeue(core, row, live, to.skills);
          event(core, row, at, 'transferred', from, { skills: to.skills });
        }
        return again(core, id);
      }),

    close: (id, operator, outcome, entry, at) =>
      core.write(() => {
        const { row, live } = mine(core, id, operator);
        shut(core, live, row, outcome, at, 'closed', operator, { outcome });
        append(core, live, { ...entry, wakes: true }, at);
        core.tell({ kind: 'work' });
        return again(core, id);
      }),

    say: (id, operator, draft, at) =>
      core.write((): Accepted => {
        const row = rowOf(core, id);
        const known = lives.find(row.conversation as ConversationId);
        const before = known === null ? null : lives.seen(known, draft.author, draft.clientId ?? null);
        if (before !== null && before.authorId === operator) return { entry: before, duplicate: true };
        const { live } = mine(core, id, operator);
        return { entry: append(core, live, { ...draft, authorId: operator }, at), duplicate: false };
      }),

    announce: (conversation, owner, draft, at) =>
      core.write(() => {
        const live = lives.get(conversation);
        const before = lives.seen(live, draft.author, draft.clientId ?? null);
        if (before !== null) return before;
        return live.owner.kind === owner ? append(core, live, draft, at) : null;
      }),

    overdue: (escalation, now, limit) =>
      core.read(() =>
        many(
          `SELECT * FROM tickets WHERE state = 'waiting' AND escalation = ? AND due_at <= ? ORDER BY due_at, priority, arrival LIMIT ?`,
          [escalation, now, limit],
        ),
      ),

    escalate: (id, escalation, at) =>
      core.write(() => {
        const row = rowOf(core, id);
        if (row.state !== 'waiting' || row.escalation >= escalation) return false;
        db.run('UPDATE tickets SET escalation = ? WHERE id = ?', [escalation, id]);
        event(core, row, at, 'escalated', 'system', { escalation });
        return true;
      }),

    setReachability: (id, reachability, at) =>
      core.write(() => {
        const row = rowOf(core, id);
        if (row.state === 'closed' || row.reachability === reachability) return;
        db.run('UPDATE tickets SET reachability = ? WHERE id = ?', [reachability, id]);
        event(core, row, at, 'reachability', 'system', { reachability });
      }),

    recentWaits: (region, since, limit) =>
      core
        .read(() => db.all<{ opened: number; claimed: number }>(CLAIMED_FIRST, [since, region, limit]))
        .then((rows) => rows.reverse().map(({ opened, claimed }) => ({ openedAt: opened, claimedAt: claimed }))),
  };
}

/** Backwards from the latest claim, so that it costs what is asked for and not what a busy hour has left. */
const CLAIMED_FIRST = `SELECT t.created_at AS opened, e.at AS claimed FROM ticket_events e JOIN tickets t ON t.id = e.ticket
  WHERE e.what = 'claimed' AND e.at >= ? AND t.region = ?
    AND NOT EXISTS (SELECT 1 FROM ticket_events b WHERE b.ticket = e.ticket AND b.seq < e.seq AND b.what = 'claimed')
  ORDER BY e.at DESC LIMIT ?`;

/** A ticket suits a desk when the desk has its language and all the skills that it asks for. */
function waitingIn(filter: QueueFilter): string {
  const within = (column: string, list: readonly string[] | undefined) =>
    list === undefined || list.length === 0 ? '' : `AND ${column} IN (SELECT value FROM json_each(?))`;
  const skilled =
    filter.skills === undefined || filter.skills.length === 0
      ? ''
      : 'AND NOT EXISTS (SELECT 1 FROM json_each(t.skills) s WHERE s.value NOT IN (SELECT value FROM json_each(?)))';
  return `t.state = 'waiting' ${within('t.region', filter.regions)} ${within('t.language', filter.languages)} ${skilled} ORDER BY t.priority, t.due_at, t.arrival`;
}

function listsOf(filter: QueueFilter): string[] {
  return [filter.regions, filter.languages ?? [], filter.skills ?? []]
    .filter((list) => list.length > 0)
    .map((list) => JSON.stringify(list));
}

/** The ticket and its conversation, if they are this operator's. */
function mine(core: Core, id: TicketId, operator: OperatorId): { row: TicketRow; live: Live } {
  const row = rowOf(core, id);
  if (row.state !== 'assigned' || row.operator !== operator) throw new NotYours();
  return { row, live: core.lives.get(row.conversation as ConversationId) };
}

function open(core: Core, operator: OperatorId): number {
  return (
    core.db.get<{ open: number }>(`SELECT count(*) AS open FROM tickets WHERE operator = ? AND state = 'assigned'`, [operator])?.open ?? 0
  );
}

function own(core: Core, live: Live, ticket: TicketId, operator: OperatorId): void {
  live.owner = { kind: 'operator', ticket, operator };
  core.lives.touch(live);
}

/** Back to where its priority, due time and arrival put it: it keeps its place. */
function requeue(core: Core, row: TicketRow, live: Live, skills: readonly string[] | null): void {
  core.db.run(`UPDATE tickets SET state = 'waiting', operator = NULL, skills = ? WHERE id = ?`, [
    skills === null ? row.skills : JSON.stringify(skills),
    row.id,
  ]);
  live.owner = waitingOwner(row.kind, row.id as TicketId);
  core.lives.touch(live);
}

function append(core: Core, live: Live, draft: Draft, at: Millis) {
  const entry = core.lives.append(live, draft, at);
  queueDelivery(core, live, entry);
  core.tell({ kind: 'entry', conversation: live.id, seq: entry.seq, entry });
  return entry;
}

function again(core: Core, id: TicketId): Ticket {
  return decode(core, rowOf(core, id));
}
