// How a conversation's parts look in Redis: a head that functions read and change (a JSON list, see functions/1-heads.lua)
// and sealed fields that only a gateway with the key can read.
import { createHash } from 'node:crypto';
import { WrongStore } from '../errors.js';
import { entryId } from '../ids.js';
import type { NewConversation } from '../port.js';
import type {
  Author,
  Conversation,
  ConversationId,
  Draft,
  Entry,
  EntryId,
  Json,
  Millis,
  OperatorId,
  Owner,
  StoredActivity,
  TicketId,
} from '../records.js';
import { RECORD_VERSION } from '../records.js';
import type { Pen } from './pen.js';
import type { Argument, Reply } from './wire.js';

export interface Head {
  readonly version: number;
  readonly region: string;
  readonly channel: string;
  readonly createdAt: Millis;
  readonly language: string;
  readonly lastSeq: number;
  readonly answeredSeq: number;
  /** The number of the last entry that wakes: something waits while it is above `answeredSeq`. */
  readonly wake: number;
  readonly token: number;
  readonly owner: Owner;
  readonly ticket: TicketId | null;
  readonly pushed: boolean;
  readonly turn: string;
  readonly worker: string;
  readonly erasedAt: Millis;
  readonly erasedEntries: number;
  readonly out: string;
}

type HeadList = [
  ...[number, string, string, number, string, number, number, number, number],
  ...[string, string, string, number, string, string, number, number, string],
];

export const OWNER_CODE = { bot: 'b', queue: 'q', operator: 'o' } as const;

export function newHead(wish: NewConversation): string {
  const pushed = wish.address === null ? 0 : 1;
  const head: HeadList = [
    RECORD_VERSION,
    wish.region,
    wish.channel,
    wish.at,
    wish.language,
    0,
    0,
    0,
    0,
    'b',
    '',
    '',
    pushed,
    '',
    '',
    0,
    0,
    '',
  ];
  return JSON.stringify(head);
}

export function decodeHead(reply: Reply): Head {
  const list = JSON.parse(text(reply)) as HeadList;
  if (list[0] > RECORD_VERSION) {
    throw new WrongStore('A conversation was written by a newer Accanto. Start the newer program, or restore a backup made with this one.');
  }
  const ticket = list[10] === '' ? null : (list[10] as TicketId);
  return {
    version: list[0],
    region: list[1],
    channel: list[2],
    createdAt: list[3],
    language: list[4],
    lastSeq: list[5],
    answeredSeq: list[6],
    wake: list[7],
    token: list[8],
    owner: ownerOf(list[9], ticket, list[11] as OperatorId),
    ticket,
    pushed: list[12] === 1,
    turn: list[13],
    worker: list[14],
    erasedAt: list[15],
    erasedEntries: list[16],
    out: list[17],
  };
}

function ownerOf(code: string, ticket: TicketId | null, operator: OperatorId): Owner {
  if (code === 'b') return { kind: 'bot' };
  if (ticket === null) throw new WrongStore('A conversation that waits for a person has lost its ticket. Run "accanto reconcile".');
  return code === 'q' ? { kind: 'queue', ticket } : { kind: 'operator', ticket, operator };
}

export function conversationOf(id: ConversationId, head: Head, state: Json, user: string | null): Conversation {
  const { version, region, channel, language, createdAt, lastSeq, answeredSeq, owner, ticket } = head;
  return { id, version, region, channel, language, createdAt, lastSeq, answeredSeq, owner, ticket, state, user };
}

export function openState(pen: Pen, sealed: Reply): Json {
  const record = bytes(sealed);
  return record.length === 0 ? null : (JSON.parse(pen.read('state', record)) as Json);
}

export function openUser(pen: Pen, sealed: Reply): string | null {
  const record = bytes(sealed);
  return record.length === 0 ? null : pen.read('user', record);
}

const AUTHORS: readonly Author[] = ['citizen', 'bot', 'operator', 'system'];
/**
 * Generation, time (of all but the first: since the first), author, flags, operator, what it answers (1 = the same as the
 * one before), the sender's id, and the activity.
 */
type EntryList = [number, Millis, number, number, string | 0, string | 0 | 1, string | 0, StoredActivity];

/** Entries that are kept in one field, under the number of the first. */
export const BLOCK = 16;

/** Whole entries but for their numbers, which Redis gives out when it keeps them. */
export function sealEntries(pen: Pen, generation: number, drafts: readonly Draft[], at: Millis): Buffer {
  const own = `${pen.conversation}|`;
  const answers = ({ replyTo }: Draft) => (replyTo?.startsWith(own) ? replyTo.slice(own.length - 1) : (replyTo ?? 0));
  const lists = drafts.map((draft, i): EntryList => {
    const flags = (draft.audience === 'desk' ? 1 : 0) | (draft.wakes === true ? 2 : 0);
    const replyTo = i > 0 && draft.replyTo != null && draft.replyTo === drafts[i - 1]!.replyTo ? 1 : answers(draft);
    return [
      generation,
      i === 0 ? at : 0,
      AUTHORS.indexOf(draft.author),
      flags,
      draft.authorId ?? 0,
      replyTo,
      draft.clientId ?? 0,
      draft.activity,
    ];
  });
  return pen.write('entry', JSON.stringify(lists));
}

export function openEntries(pen: Pen, first: number, sealed: Reply): Entry[] {
  const { conversation } = pen;
  const lists = JSON.parse(pen.read('entry', bytes(sealed))) as EntryList[];
  const start = lists[0]?.[1] ?? 0;
  let answered: EntryId | null = null;
  return lists.map(([generation, at, author, flags, authorId, replyTo, clientId, activity], i) => {
    if (replyTo !== 1) answered = replyTo === 0 ? null : ((replyTo.startsWith('|') ? conversation + replyTo : replyTo) as EntryId);
    return {
      conversation,
      seq: first + i,
      id: entryId(conversation, generation, first + i),
      at: i === 0 ? at : start + at,
      author: AUTHORS[author] ?? 'system',
      authorId: authorId === 0 ? null : authorId,
      audience: (flags & 1) === 1 ? 'desk' : 'all',
      wakes: (flags & 2) === 2,
      replyTo: answered,
      clientId: clientId === 0 ? null : clientId,
      activity,
    };
  });
}

/** The entries in fields that were asked for by number, one after the other from `first`. */
export function openFields(pen: Pen, first: number, fields: readonly Reply[]): Entry[] {
  return fields.flatMap((field, i) => (bytes(field).length === 0 ? [] : openEntries(pen, first + i, field)));
}

/**
 * The fields that new entries are kept in, as `change` takes them: how many entries, what each is, and the sealed rest.
 * What wakes stands alone, so that a turn never begins within a field.
 */
export function entryFields(pen: Pen, generation: number, drafts: readonly Draft[], at: Millis): Argument[] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const last = groups.at(-1);
    if (last === undefined || draft.wakes === true || last[0]!.wakes === true || last.length >= BLOCK) groups.push([draft]);
    else last.push(draft);
  }
  return [String(groups.length), ...groups.flatMap((group) => [group.map(flag).join(''), sealEntries(pen, generation, group, at)])];
}

/** What the functions must know of an entry that they cannot read: v visible, d for the desk; V, D where it wakes. */
function flag(draft: Draft): string {
  const seen = draft.audience === 'desk' ? 'd' : 'v';
  return draft.wakes === true ? seen.toUpperCase() : seen;
}

/** Nine bytes that stand for a sender's id of a message. */
export function seenMark(key: string): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, 9);
}

// ---- replies of the client ------------------------------------------------------------------------------------------

export function text(reply: Reply | undefined): string {
  return reply === null || reply === undefined ? '' : typeof reply === 'string' ? reply : reply.toString();
}

export function bytes(reply: Reply | undefined): Buffer {
  return Buffer.isBuffer(reply) ? reply : Buffer.from(text(reply));
}

export function items(reply: Reply | undefined): readonly Reply[] {
  return Array.isArray(reply) ? (reply as readonly Reply[]) : [];
}

/** A reply of names and values as a map; of a list or of what RESP3 makes of it. */
export function pairs(reply: Reply | undefined): Map<string, Buffer> {
  const map = new Map<string, Buffer>();
  const list = items(reply);
  for (let i = 0; i + 1 < list.length; i += 2) map.set(text(list[i]), bytes(list[i + 1]));
  if (list.length === 0 && typeof reply === 'object' && reply !== null && !Buffer.isBuffer(reply)) {
    for (const [name, value] of Object.entries(reply)) map.set(name, bytes(value as Reply));
  }
  return map;
}
