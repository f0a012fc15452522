// How a conversation's parts look in Redis: a head that functions read and change (a JSON list, see functions/1-heads.lua)
// and sealed fields that only a gateway with the key can read.
import { createHash, type KeyObject } from 'node:crypto';
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
import { place, seal, unseal } from '../seal.js';
import type { Reply } from './wire.js';

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

export function sealState(key: KeyObject, id: ConversationId, state: Json): Buffer {
  return seal(key, place(id, 'state'), JSON.stringify(state));
}

export function openState(key: KeyObject, id: ConversationId, sealed: Reply): Json {
  const record = bytes(sealed);
  return record.length === 0 ? null : (JSON.parse(unseal(key, place(id, 'state'), record).toString()) as Json);
}

export function openUser(key: KeyObject, id: ConversationId, sealed: Reply): string | null {
  const record = bytes(sealed);
  return record.length === 0 ? null : unseal(key, place(id, 'user'), record).toString();
}

const AUTHORS: readonly Author[] = ['citizen', 'bot', 'operator', 'system'];
type EntryList = [number, Millis, number, number, string | 0, string | 0, string | 0, StoredActivity];

/** The whole entry but its number, which Redis gives out when it is kept. */
export function sealEntry(key: KeyObject, conversation: ConversationId, generation: number, draft: Draft, at: Millis): Buffer {
  const flags = (draft.audience === 'desk' ? 1 : 0) | (draft.wakes === true ? 2 : 0);
  const own = `${conversation}|`;
  const replyTo = draft.replyTo?.startsWith(own) ? draft.replyTo.slice(own.length - 1) : (draft.replyTo ?? 0);
  const list: EntryList = [
    generation,
    at,
    AUTHORS.indexOf(draft.author),
    flags,
    draft.authorId ?? 0,
    replyTo,
    draft.clientId ?? 0,
    draft.activity,
  ];
  return seal(key, place(conversation, 'entry'), JSON.stringify(list));
}

export function openEntry(key: KeyObject, conversation: ConversationId, seq: number, sealed: Reply): Entry {
  const [generation, at, author, flags, authorId, replyTo, clientId, activity] = JSON.parse(
    unseal(key, place(conversation, 'entry'), bytes(sealed)).toString(),
  ) as EntryList;
  return {
    conversation,
    seq,
    id: entryId(conversation, generation, seq),
    at,
    author: AUTHORS[author] ?? 'system',
    authorId: authorId === 0 ? null : authorId,
    audience: (flags & 1) === 1 ? 'desk' : 'all',
    wakes: (flags & 2) === 2,
    replyTo: replyTo === 0 ? null : ((replyTo.startsWith('|') ? conversation + replyTo : replyTo) as EntryId),
    clientId: clientId === 0 ? null : clientId,
    activity,
  };
}

/** An entry as it reads back, without reading it. */
export function entryOf(conversation: ConversationId, generation: number, seq: number, draft: Draft, at: Millis): Entry {
  return {
    conversation,
    seq,
    id: entryId(conversation, generation, seq),
    at,
    author: draft.author,
    authorId: draft.authorId ?? null,
    audience: draft.audience ?? 'all',
    wakes: draft.wakes ?? false,
    replyTo: draft.replyTo ?? null,
    clientId: draft.clientId ?? null,
    activity: draft.activity,
  };
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
