// Tickets as rows, and what a turn may do to them: open, extend, raise, withdraw. Every change leaves an event without text.
import { randomBytes } from 'node:crypto';
import { NotFound } from '../errors.js';
import type { TicketChange, TicketRequest } from '../port.js';
import type {
  ContactPointId,
  ConversationId,
  Json,
  Millis,
  OperatorId,
  Owner,
  Priority,
  Reachability,
  Ticket,
  TicketEvent,
  TicketEventKind,
  TicketId,
  TicketKind,
  TicketState,
} from '../records.js';
import { RECORD_VERSION } from '../records.js';
import { place, seal, unseal } from '../seal.js';
import { addContactPoint } from './contacts.js';
import type { Core } from './core.js';
import type { Live } from './live.js';

export interface TicketRow {
  arrival: number;
  id: string;
  version: number;
  n: number;
  conversation: string;
  region: string;
  kind: TicketKind;
  priority: number;
  reasons: string;
  language: string;
  skills: string;
  organisation: string | null;
  site: string | null;
  created_at: number;
  due_at: number;
  state: TicketState;
  operator: string | null;
  reachability: Reachability;
  escalation: 0 | 1 | 2;
  contact_point: string | null;
  card: Uint8Array | null;
  outcome: string | null;
}

/** The most urgent first: as numbers, so that an index sorts them. */
const PRIORITIES: readonly Priority[] = ['emergency', 'urgent', 'routine'];
const rank = (priority: Priority): number => PRIORITIES.indexOf(priority);

export function rowOf(core: Core, id: TicketId): TicketRow {
  const row = core.db.get<TicketRow>('SELECT * FROM tickets WHERE id = ?', [id]);
  if (row === undefined) throw new NotFound('ticket');
  return row;
}

export function ticketOf(core: Core, id: TicketId): Ticket {
  let ticket = core.tickets.get(id);
  if (ticket === undefined) {
    ticket = decode(core, rowOf(core, id));
    core.tickets.set(id, ticket);
  }
  return ticket;
}

/** The card of an erased conversation is null: its key is gone. */
export function decode(core: Core, row: TicketRow): Ticket {
  const key = row.card === null ? null : core.vault.key(row.conversation);
  return {
    id: row.id as TicketId,
    version: row.version,
    conversation: row.conversation as ConversationId,
    region: row.region,
    kind: row.kind,
    priority: PRIORITIES[row.priority] ?? 'routine',
    reasons: JSON.parse(row.reasons) as string[],
    language: row.language,
    skills: JSON.parse(row.skills) as string[],
    organisation: row.organisation,
    site: row.site,
    createdAt: row.created_at,
    dueAt: row.due_at,
    state: row.state,
    operator: row.operator as OperatorId | null,
    reachability: row.reachability,
    escalation: row.escalation,
    contactPoint: row.contact_point as ContactPointId | null,
    card:
      row.card === null || key === null
        ? null
        : (JSON.parse(unseal(key, cardPlace(row.conversation, row.id), row.card).toString()) as Json),
    outcome: row.outcome,
  };
}

type Named = { readonly id: string; readonly conversation: string; readonly region: string };

/** Adds one line to the ticket's history and tells the listeners. Comes after every change of a ticket's row. */
export function event(core: Core, ticket: Named, at: Millis, what: TicketEventKind, who: string, detail: TicketEvent['detail']): void {
  note(core, ticket, at, what, who, detail);
  core.tickets.delete(ticket.id as TicketId);
  core.lines.changed(ticket);
}

function note(core: Core, ticket: Named, at: Millis, what: TicketEventKind, who: string, detail: TicketEvent['detail']): void {
  core.db.run(
    `INSERT INTO ticket_events (ticket, seq, at, what, who, detail)
     SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ? FROM ticket_events WHERE ticket = ?`,
    [ticket.id, at, what, who, JSON.stringify(detail), ticket.id],
  );
  core.tell({
    kind: 'ticket',
    ticket: ticket.id as TicketId,
    conversation: ticket.conversation as ConversationId,
    region: ticket.region,
  });
}

/** What a turn wishes for its conversation's ticket. Nothing in here refuses: the commit has been decided. */
export function changeTicket(core: Core, live: Live, change: TicketChange, at: Millis): void {
  switch (change.do) {
    case 'open':
      if (live.ticket === null) open(core, live, change.ticket, at);
      else update(core, live, ticketOf(core, live.ticket), change.ticket, at);
      return;
    case 'update':
      if (live.ticket !== null) update(core, live, ticketOf(core, live.ticket), change, at);
      return;
    case 'withdraw':
      if (live.ticket !== null) withdraw(core, live, rowOf(core, live.ticket), change.reason, at);
  }
}

/** A conversation's owner while its ticket waits: a chat stands in the queue, a call back leaves it with the bot. */
export function waitingOwner(kind: TicketKind, ticket: TicketId): Owner {
  return kind === 'callback' ? { kind: 'bot' } : { kind: 'queue', ticket };
}

function open(core: Core, live: Live, wish: TicketRequest, at: Millis): void {
  const id = randomBytes(12).toString('base64url') as TicketId;
  const contact = wish.phone === undefined ? null : phone(core, live, wish.phone);
  core.db.run(
    `INSERT INTO tickets (id, version, n, conversation, region, kind, priority, reasons, language, skills, created_at, due_at, state, reachability, escalation, contact_point, card)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 'there', 0, ?, ?)`,
    [
      id,
      RECORD_VERSION,
      live.n,
      live.id,
      live.region,
      wish.kind,
      rank(wish.priority),
      JSON.stringify(wish.reasons),
      wish.language,
      JSON.stringify(wish.skills),
      at,
      wish.dueAt,
      contact,
      sealCard(live, id, wish.card),
    ],
  );
  live.ticket = id;
  if (wish.queue) live.owner = { kind: 'queue', ticket: id };
  core.lives.touch(live);
  event(core, { id, conversation: live.id, region: live.region }, at, 'opened', 'bot', {
    kind: wish.kind,
    priority: wish.priority,
    reasons: wish.reasons,
    language: wish.language,
  });
}

type Update = Omit<Extract<TicketChange, { do: 'update' }>, 'do'> & { readonly queue?: boolean };

/** Most turns of somebody who waits change the card and nothing else: the ticket is not read again, before or after. */
function update(core: Core, live: Live, before: Ticket, wish: Update, at: Millis): void {
  const more = (wish.reasons ?? []).filter((reason) => !before.reasons.includes(reason));
  const kind = wish.kind ?? before.kind;
  const raised = wish.priority !== undefined && rank(wish.priority) < rank(before.priority);
  const isSame = kind === before.kind;
  const after: Ticket = {
    ...before,
    kind,
    priority: raised ? wish.priority : before.priority,
    reasons: [...before.reasons, ...more],
    language: wish.language ?? before.language,
    // Another kind has another due time; otherwise a ticket may only become due earlier.
    dueAt: wish.dueAt === undefined ? before.dueAt : isSame ? Math.min(before.dueAt, wish.dueAt) : wish.dueAt,
    contactPoint: wish.phone === undefined ? before.contactPoint : phone(core, live, wish.phone),
    card: wish.card === undefined ? before.card : wish.card,
  };
  core.db.run(
    `UPDATE tickets SET kind = ?, priority = ?, reasons = ?, language = ?, due_at = ?, contact_point = ?, card = coalesce(?, card)
     WHERE id = ?`,
    [
      after.kind,
      rank(after.priority),
      JSON.stringify(after.reasons),
      after.language,
      after.dueAt,
      after.contactPoint,
      wish.card === undefined ? null : sealCard(live, before.id, wish.card),
      after.id,
    ],
  );
  if (before.state === 'waiting' && (!isSame || wish.queue === true)) {
    live.owner = wish.queue === true ? { kind: 'queue', ticket: before.id } : waitingOwner(kind, before.id);
    core.lives.touch(live);
  }
  note(core, before, at, raised ? 'raised' : 'updated', 'bot', {
    ...(raised ? { priority: after.priority } : {}),
    ...(more.length > 0 ? { reasons: more } : {}),
    ...(isSame ? {} : { kind }),
    ...(after.contactPoint === before.contactPoint ? {} : { phone: true }),
  });
  core.tickets.set(before.id, after);
  if (after.priority !== before.priority || after.dueAt !== before.dueAt) core.lines.changed(before);
}

function withdraw(core: Core, live: Live, row: TicketRow, reason: string, at: Millis): void {
  if (row.state !== 'waiting') return;
  shut(core, live, row, 'withdrawn', at, 'withdrawn', 'bot', { reason });
}

/** Ends a ticket: the conversation is the bot's again. */
export function shut(
  core: Core,
  live: Live,
  row: TicketRow,
  outcome: string,
  at: Millis,
  what: TicketEventKind,
  who: string,
  detail: TicketEvent['detail'],
): void {
  core.db.run(`UPDATE tickets SET state = 'closed', outcome = ? WHERE id = ?`, [outcome, row.id]);
  live.owner = { kind: 'bot' };
  live.ticket = null;
  core.lives.touch(live);
  event(core, row, at, what, who, detail);
}

function phone(core: Core, live: Live, number: string): ContactPointId {
  return addContactPoint(core, live, { channel: 'phone', address: number, purpose: 'callback', verified: false });
}

function cardPlace(conversation: string, ticket: string): Buffer {
  return place(conversation, `card ${ticket}`);
}

function sealCard(live: Live, ticket: string, card: Json): Uint8Array {
  return seal(live.key, cardPlace(live.id, ticket), JSON.stringify(card));
}
