// Accounts for every message ever accepted, and says in words (never in texts) what does not add up. Each conversation is
// looked at as of one moment, with its tickets. A ticket that the queue has lost is named and put back by any gateway.
import type { Accounting, Store } from '../port.js';
import type { ConversationId, Entry, Ticket, TicketId } from '../records.js';
import type { Core } from './core.js';
import type { QueueIndex } from './index.js';
import type { Pen } from './pen.js';
import { bytes, decodeHead, type Head, items, openEntries, pairs, text } from './records.js';
import { decodeTicket } from './tickets.js';

/** One conversation with all that belongs to it. */
export interface Exported {
  readonly id: ConversationId;
  readonly fields: ReadonlyMap<string, Buffer>;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly tickets: ReadonlyMap<TicketId, ReadonlyMap<string, Buffer>>;
  /** Its turn is in the shard's stream. */
  readonly queued: boolean;
  /** When its follow-ups are due. */
  readonly due: ReadonlyMap<string, Buffer>;
}

/** All conversations, also the erased ones. Those that begin meanwhile may be missing. */
export async function* exportAll(core: Core): AsyncGenerator<Exported> {
  const seen = new Set<string>();
  for (const shard of core.names.shards) {
    const prefix = `${core.names.base(shard)}c:`;
    // A Redis pattern takes [ and * at their word only with a backslash; prefixes have neither.
    for await (const key of core.wire.scan(`${prefix}*`)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const one = await exportOne(core, key.slice(prefix.length) as ConversationId);
      if (one !== null) yield one;
    }
    seen.clear();
  }
}

async function exportOne(core: Core, id: ConversationId): Promise<Exported | null> {
  const spot = core.names.spot(id);
  const [fields, files, tickets, queued, due] = items(await core.functions.call('export', [spot.key, spot.files], [spot.base, id]));
  if (items(fields).length === 0) return null;
  const list = items(tickets);
  const map = new Map<TicketId, Map<string, Buffer>>();
  for (let i = 0; i < list.length; i += 2) map.set(text(list[i]) as TicketId, pairs(list[i + 1]));
  return { id, fields: pairs(fields), files: pairs(files), tickets: map, queued: Number(queued) > 0, due: pairs(due) };
}

export function reconciliation(core: Core, index: QueueIndex): Pick<Store, 'reconcile'> {
  return { reconcile: () => account(core, index) };
}

async function account(core: Core, index: QueueIndex): Promise<Accounting> {
  const sum = { conversations: 0, accepted: 0, answered: 0, waiting: 0, erased: 0 };
  const tickets: Record<string, number> = {};
  const deliveries: Record<string, number> = {};
  const faults: string[] = [];
  const open: TicketId[] = [];
  const count = (of: Record<string, number>, state: string, by = 1) => {
    of[state] = (of[state] ?? 0) + by;
  };
  for await (const one of exportAll(core)) {
    const head = decodeHead(one.fields.get('h') ?? null);
    const own = [...one.tickets.values()].map((fields) => ticketIn(fields));
    for (const ticket of own) {
      count(tickets, ticket.state);
      if (ticket.state !== 'closed') open.push(ticket.id);
    }
    const pen = await core.vault.find(one.id);
    if (head.erasedAt > 0) {
      sum.erased += 1;
      if (pen !== null && (await core.vault.has(one.id))) faults.push(`Conversation ${one.id} was erased, but its key is still there.`);
      const left = [...one.fields.keys()].some((field) => field !== 'h' && field !== 'x') || one.files.size > 0;
      if (left) faults.push(`Conversation ${one.id} was erased, but something of it is left.`);
      continue;
    }
    sum.conversations += 1;
    for (const [state, by] of deliveryStates(one)) count(deliveries, state, by);
    if (pen === null) {
      faults.push(`Conversation ${one.id} has lost its key; nobody can read it.`);
      continue;
    }
    const entries = entriesOf(one, head, pen, faults);
    const citizens = entries.filter((entry) => entry.author === 'citizen');
    sum.accepted += citizens.length;
    sum.answered += citizens.filter((entry) => entry.seq <= head.answeredSeq).length;
    sum.waiting += citizens.filter((entry) => entry.seq > head.answeredSeq).length;
    faults.push(...promisesBroken(one, head, entries, own));
  }
  for (const id of await index.lost(open)) faults.push(`Ticket ${id} is open, but no queue has it. A running gateway puts it back.`);
  return { ...sum, tickets, deliveries, faults };
}

function ticketIn(fields: ReadonlyMap<string, Buffer>): Ticket {
  return decodeTicket(null, { record: fields.get('r') ?? null, card: null, rev: fields.get('n') ?? null }).ticket;
}

function entriesOf(one: Exported, head: Head, pen: Pen, faults: string[]): Entry[] {
  const numbers = [...one.fields.keys()].filter((field) => /^\d+$/.test(field)).map(Number);
  const entries = numbers.sort((a, b) => a - b).flatMap((first) => openEntries(pen, first, one.fields.get(String(first)) ?? null));
  if (entries.length !== head.lastSeq || entries.some((entry, i) => entry.seq !== i + 1)) {
    faults.push(`Conversation ${one.id} has a gap in its sequence numbers.`);
  }
  return entries;
}

function deliveryStates(one: Exported): Map<string, number> {
  const [dropped = 0, ...list] = JSON.parse(text(bytes(one.fields.get('o') ?? '[0]'))) as [number, ...[number, number][]];
  const states = new Map<string, number>();
  if (dropped > 0) states.set('done', dropped);
  for (const [, state] of list) {
    const name = ['open', 'done', 'failed'][state] ?? 'open';
    states.set(name, (states.get(name) ?? 0) + 1);
  }
  return states;
}

function promisesBroken(one: Exported, head: Head, entries: readonly Entry[], tickets: readonly Ticket[]): string[] {
  const { id } = one;
  const faults: string[] = [];
  const open = tickets.filter((ticket) => ticket.state !== 'closed');
  const known = new Map(entries.map((entry) => [entry.id, entry.seq]));
  const waits = entries.some((entry) => entry.wakes && entry.seq > head.answeredSeq);
  if (waits && !one.queued) faults.push(`Conversation ${id} has messages that wait for an answer, but nobody would take them.`);
  if (!waits && head.turn !== '') faults.push(`Conversation ${id} counts as waiting, but nothing waits in it.`);
  if (entries.some((entry) => entry.replyTo !== null && !((known.get(entry.replyTo) ?? entry.seq) < entry.seq))) {
    faults.push(`A reply in conversation ${id} answers a message that is not there.`);
  }
  for (const ticket of open)
    if (head.ticket !== ticket.id) faults.push(`Ticket ${ticket.id} is open, but its conversation does not know it.`);
  if (head.ticket !== null && !open.some((ticket) => ticket.id === head.ticket))
    faults.push(`Conversation ${id} names a ticket that is not open.`);
  const { owner } = head;
  if (owner.kind === 'operator' && !open.some((ticket) => ticket.state === 'assigned' && ticket.operator === owner.operator)) {
    faults.push(`Conversation ${id} belongs to an operator who does not have its ticket.`);
  }
  for (const ticket of open) {
    if (ticket.state === 'assigned' && owner.kind !== 'operator')
      faults.push(`Ticket ${ticket.id} is assigned, but its conversation has another owner.`);
  }
  if (head.pushed) {
    const sent = [...deliveryStates(one).values()].reduce((sum, by) => sum + by, 0);
    const due = entries.filter((entry) => entry.author !== 'citizen' && entry.audience === 'all').length;
    if (sent !== due) faults.push(`Conversation ${id} was opened with an address, but an entry for the citizen has no delivery.`);
  }
  return faults;
}
