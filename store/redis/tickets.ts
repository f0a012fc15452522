// Tickets as Redis keeps them, and what a turn may do to them: open, extend, raise, withdraw. The new record is computed
// here from the one that was read; the function that writes it refuses where it has changed meanwhile (its revision).
import { randomBytes } from 'node:crypto';
import type { Outcome, TicketChange, TicketRequest } from '../port.js';
import type {
  ContactPoint,
  ConversationId,
  Json,
  Millis,
  Priority,
  Ticket,
  TicketEvent,
  TicketEventKind,
  TicketId,
  TicketKind,
} from '../records.js';
import { RECORD_VERSION } from '../records.js';
import { newContact } from './contacts.js';
import type { Pen } from './pen.js';
import { bytes, OWNER_CODE, text } from './records.js';
import type { Argument, Reply } from './wire.js';

/** A ticket with the revision it was read at. */
export interface Kept {
  readonly ticket: Ticket;
  readonly rev: string;
  /** When somebody took it for the first time. */
  readonly claimedAt: Millis | null;
}

/** A ticket as it will be, with what has happened to it. */
export interface Written {
  readonly ticket: Ticket;
  readonly rev: string;
  readonly isNew: boolean;
  readonly claimedAt: Millis | null;
  /** False where the card stays as it is sealed already. */
  readonly newCard: boolean;
  readonly events: readonly Happened[];
}

/** What the changes of a turn come to. */
export interface Plan {
  readonly written: readonly Written[];
  /** Owner, ticket and operator of the conversation, for `change`. */
  readonly owner: Triple;
  /** The conversation's contact points, where a phone was added. */
  readonly contacts: readonly ContactPoint[] | null;
}

export type Happened = Omit<TicketEvent, 'ticket' | 'seq'>;
type Triple = readonly [owner: string, ticket: string, operator: string];

const PRIORITIES: readonly Priority[] = ['emergency', 'urgent', 'routine'];
export const rank = (priority: Priority): number => PRIORITIES.indexOf(priority);
const SAME_OWNER: Triple = ['', '=', ''];

type Record_ = Omit<Ticket, 'card'> & { readonly claimedAt?: Millis | null };

/** The card of an erased conversation is null: its key is gone. */
export function decodeTicket(pen: Pen | null, kept: { record: Reply; card: Reply; rev: Reply }): Kept {
  const record = JSON.parse(text(kept.record)) as Record_;
  const { claimedAt = null, ...rest } = record;
  const sealed = bytes(kept.card);
  const card = pen === null || sealed.length === 0 ? null : (JSON.parse(pen.read(`card ${record.id}`, sealed)) as Json);
  // Lua knows no empty list: what it has written again it calls an object.
  const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
  return { ticket: { ...rest, reasons: list(record.reasons), skills: list(record.skills), card }, rev: text(kept.rev), claimedAt };
}

/** The words of `change` that write a ticket. */
export function writeTicket(pen: Pen, written: Written): Argument[] {
  const { card, ...record } = written.ticket;
  const words: Argument[] = ['N', record.id];
  if (written.isNew) words.push('A');
  const kept = { ...record, ...(written.claimedAt === null ? {} : { claimedAt: written.claimedAt }) };
  words.push('T', 'r', JSON.stringify(kept), 'T', 'n', written.rev);
  if (written.newCard) words.push('T', 'k', pen.write(`card ${record.id}`, JSON.stringify(card)));
  for (const event of written.events) words.push('E', eventLine(event));
  words.push('Y', written.rev);
  return words;
}

export function eventLine(event: Happened): string {
  return JSON.stringify([event.at, event.what, event.who, event.detail]);
}

export function eventsOf(ticket: TicketId, lines: Reply): TicketEvent[] {
  return text(lines)
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const [at, what, who, detail] = JSON.parse(line) as [Millis, TicketEventKind, string, TicketEvent['detail']];
      return { ticket, seq: i + 1, at, what, who, detail };
    });
}

/** A conversation's owner while its ticket waits: a chat stands in the queue, a call back leaves it with the bot. */
export function waitingOwner(kind: TicketKind, ticket: TicketId): Triple {
  return kind === 'callback' ? [OWNER_CODE.bot, '=', ''] : [OWNER_CODE.queue, ticket, ''];
}

interface Where {
  readonly id: ConversationId;
  readonly region: string;
  readonly shard: string;
}

/** All ticket changes of a turn, one after the other. Nothing in here refuses. `contacts` is given where one brings a phone. */
export function planTickets(where: Where, kept: Kept | null, outcome: Outcome, contacts: readonly ContactPoint[] | null): Plan {
  const work: Work = {
    where,
    at: outcome.at,
    now: kept === null ? null : { ...kept, rev: String(Number(kept.rev) + 1), isNew: false, newCard: false, events: [] },
    written: [],
    owner: SAME_OWNER,
    contacts,
  };
  for (const change of outcome.tickets) apply(work, change);
  if (work.now !== null && work.now.events.length > 0) work.written.push(work.now);
  return { written: work.written, owner: work.owner, contacts: work.contacts === contacts ? null : work.contacts };
}

interface Work {
  readonly where: Where;
  readonly at: Millis;
  /** The open ticket, as changed up to here. */
  now: Written | null;
  /** Those that this turn has ended. */
  readonly written: Written[];
  owner: Triple;
  contacts: readonly ContactPoint[] | null;
}

function apply(work: Work, change: TicketChange): void {
  switch (change.do) {
    case 'open':
      if (work.now === null) open(work, change.ticket);
      else update(work, work.now, change.ticket);
      return;
    case 'update':
      if (work.now !== null) update(work, work.now, change);
      return;
    case 'withdraw': {
      if (work.now?.ticket.state !== 'waiting') return;
      const ticket: Ticket = { ...work.now.ticket, state: 'closed', outcome: 'withdrawn' };
      const events: Happened[] = [...work.now.events, { at: work.at, what: 'withdrawn', who: 'bot', detail: { reason: change.reason } }];
      work.written.push({ ...work.now, ticket, events });
      work.now = null;
      work.owner = [OWNER_CODE.bot, '', ''];
    }
  }
}

function open(work: Work, wish: TicketRequest): void {
  const id = `${work.where.shard}-${randomBytes(12).toString('base64url')}` as TicketId;
  const ticket: Ticket = {
    id,
    version: RECORD_VERSION,
    conversation: work.where.id,
    region: work.where.region,
    kind: wish.kind,
    priority: wish.priority,
    reasons: wish.reasons,
    language: wish.language,
    skills: wish.skills,
    organisation: null,
    site: null,
    createdAt: work.at,
    dueAt: wish.dueAt,
    state: 'waiting',
    operator: null,
    reachability: 'there',
    escalation: 0,
    contactPoint: phone(work, wish.phone),
    card: wish.card,
    outcome: null,
  };
  const { kind, priority, reasons, language } = wish;
  const events: Happened[] = [{ at: work.at, what: 'opened', who: 'bot', detail: { kind, priority, reasons, language } }];
  work.now = { ticket, rev: '1', isNew: true, claimedAt: null, newCard: true, events };
  work.owner = wish.queue ? [OWNER_CODE.queue, id, ''] : ['', id, ''];
}

type Update = Omit<Extract<TicketChange, { do: 'update' }>, 'do'> & { readonly queue?: boolean };

function update(work: Work, now: Written, wish: Update): void {
  const { ticket } = now;
  const more = (wish.reasons ?? []).filter((reason) => !ticket.reasons.includes(reason));
  const raised = wish.priority !== undefined && rank(wish.priority) < rank(ticket.priority);
  const kind = wish.kind ?? ticket.kind;
  // Another kind has another due time; otherwise a ticket may only become due earlier.
  const dueAt = wish.dueAt === undefined ? ticket.dueAt : kind === ticket.kind ? Math.min(ticket.dueAt, wish.dueAt) : wish.dueAt;
  const contactPoint = wish.phone === undefined ? ticket.contactPoint : phone(work, wish.phone);
  const priority = raised ? wish.priority! : ticket.priority;
  const card = wish.card === undefined ? ticket.card : wish.card;
  const reasons = [...ticket.reasons, ...more];
  const detail = {
    ...(raised ? { priority } : {}),
    ...(more.length > 0 ? { reasons: more } : {}),
    ...(kind === ticket.kind ? {} : { kind }),
    ...(contactPoint === ticket.contactPoint ? {} : { phone: true }),
  };
  work.now = {
    ...now,
    newCard: now.newCard || wish.card !== undefined,
    ticket: { ...ticket, kind, priority, reasons, language: wish.language ?? ticket.language, dueAt, contactPoint, card },
    events: [...now.events, { at: work.at, what: raised ? 'raised' : 'updated', who: 'bot', detail }],
  };
  if (ticket.state === 'waiting' && (kind !== ticket.kind || wish.queue === true)) {
    work.owner = wish.queue === true ? [OWNER_CODE.queue, ticket.id, ''] : [waitingOwner(kind, ticket.id)[0], ticket.id, ''];
  }
}

/** The same number is one contact point. */
function phone(work: Work, number: string | undefined): Ticket['contactPoint'] {
  if (number === undefined) return null;
  const list = work.contacts ?? [];
  const there = list.find((one) => one.purpose === 'callback' && one.channel === 'phone' && one.address === number);
  if (there !== undefined) return there.id;
  const contact = newContact(work.where.id, 'phone', number, 'callback', false);
  work.contacts = [...list, contact];
  return contact.id;
}
