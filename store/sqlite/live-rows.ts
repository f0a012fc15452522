// The rows of a conversation, its entries and its head, and how they are read and written.
import type { KeyObject } from 'node:crypto';
import { WrongStore } from '../errors.js';
import { entryId } from '../ids.js';
import type { Author, ConversationId, Entry, EntryId, Json, OperatorId, Owner, TicketId } from '../records.js';
import { RECORD_VERSION } from '../records.js';
import { place, unseal } from '../seal.js';
import type { Database, Value } from './database.js';
import type { Live } from './live.js';
import type { Vault } from './vault.js';

export interface ConversationRow {
  n: number;
  id: string;
  version: number;
  region: string;
  channel: string;
  created_at: number;
  pushed: number;
  user: Uint8Array | null;
  erased_at: number | null;
  last_seq: number;
  answered_seq: number;
  waiting_since: number | null;
  lease_token: number;
  lease_until: number;
  lease_worker: string | null;
  owner: Owner['kind'];
  ticket: string | null;
  operator: string | null;
  language: string;
  state: Uint8Array | null;
}

export interface EntryRow {
  n: number;
  seq: number;
  generation: number;
  at: number;
  author: Author;
  author_id: string | null;
  audience: 'all' | 'desk';
  wakes: number;
  reply_to: string | null;
  client_id: string | null;
  sealed: Uint8Array;
}

/** Entries that a conversation keeps in memory when all is answered. */
export const TAIL = 6;
export const LOAD = `SELECT c.*, h.*, s.sealed AS state FROM conversations c JOIN heads h ON h.n = c.n LEFT JOIN states s ON s.n = c.n`;
export const WAITING = `SELECT c.id FROM heads h JOIN conversations c ON c.n = h.n
  WHERE h.waiting_since IS NOT NULL AND h.lease_until <= ? ORDER BY h.waiting_since, h.n LIMIT ?`;
export const PUT_ENTRIES = `INSERT INTO entries (n, seq, generation, at, author, author_id, audience, wakes, reply_to, client_id, sealed) VALUES`;
export const PUT_HEADS = `INSERT INTO heads (n, last_seq, answered_seq, waiting_since, lease_token, lease_until, lease_worker, owner, ticket, operator, language) VALUES`;
export const CHANGE_HEADS = `ON CONFLICT (n) DO UPDATE SET last_seq = excluded.last_seq, answered_seq = excluded.answered_seq, waiting_since = excluded.waiting_since,
  lease_token = excluded.lease_token, lease_until = excluded.lease_until, lease_worker = excluded.lease_worker, owner = excluded.owner,
  ticket = excluded.ticket, operator = excluded.operator, language = excluded.language`;
export const PUT_STATES = 'INSERT INTO states (n, sealed) VALUES';
export const CHANGE_STATES = 'ON CONFLICT (n) DO UPDATE SET sealed = excluded.sealed';

/** Null when the key was destroyed and the rest of an erasure is still to be done. */
export function liveOf(db: Database, vault: Vault, row: ConversationRow): Live | null {
  if (row.version > RECORD_VERSION) {
    throw new WrongStore('A conversation was written by a newer Accanto. Start the newer program, or restore a backup made with this one.');
  }
  const id = row.id as ConversationId;
  const key = vault.key(id);
  if (key === null) return null;
  const ticket = row.ticket as TicketId | null;
  const seen = db.all<{ client_id: string; seq: number }>('SELECT client_id, seq FROM entries WHERE n = ? AND client_id IS NOT NULL', [
    row.n,
  ]);
  const tail = db.all<EntryRow>('SELECT * FROM entries WHERE n = ? AND seq > ? ORDER BY seq', [
    row.n,
    Math.min(row.answered_seq, row.last_seq - TAIL),
  ]);
  return {
    n: row.n,
    id,
    version: row.version,
    region: row.region,
    channel: row.channel,
    createdAt: row.created_at,
    user: row.user === null ? null : unseal(key, place(id, 'user'), row.user).toString(),
    pushed: row.pushed === 1,
    key,
    language: row.language,
    lastSeq: row.last_seq,
    answeredSeq: row.answered_seq,
    waitingSince: row.waiting_since,
    leaseToken: row.lease_token,
    leaseUntil: row.lease_until,
    leaseWorker: row.lease_worker,
    owner: ownerOf(row.owner, ticket, row.operator as OperatorId | null),
    ticket,
    state: row.state === null ? null : (JSON.parse(unseal(key, place(id, 'state'), row.state).toString()) as Json),
    seen: new Map(seen.map((one) => [one.client_id, one.seq])),
    tail: tail.map((entry) => decodeEntry(id, key, entry)),
  };
}

export function decodeEntry(conversation: ConversationId, key: KeyObject, row: EntryRow): Entry {
  return {
    conversation,
    seq: row.seq,
    id: entryId(conversation, row.generation, row.seq),
    at: row.at,
    author: row.author,
    authorId: row.author_id,
    audience: row.audience,
    wakes: row.wakes === 1,
    replyTo: row.reply_to as EntryId | null,
    clientId: row.client_id === null ? null : row.client_id.slice(2),
    activity: JSON.parse(unseal(key, place(conversation, `entry ${row.seq}`), row.sealed).toString()) as Entry['activity'],
  };
}

export function headOf(live: Live): Value[] {
  return [
    live.n,
    live.lastSeq,
    live.answeredSeq,
    live.waitingSince,
    live.leaseToken,
    live.leaseUntil,
    live.leaseWorker,
    live.owner.kind,
    live.ticket,
    live.owner.kind === 'operator' ? live.owner.operator : null,
    live.language,
  ];
}

function ownerOf(kind: Owner['kind'], ticket: TicketId | null, operator: OperatorId | null): Owner {
  if (kind === 'bot') return { kind };
  if (ticket === null) throw new WrongStore('A conversation that waits for a person has lost its ticket. Run "accanto reconcile".');
  if (kind === 'queue') return { kind, ticket };
  if (operator === null) throw new WrongStore('A conversation has an operator without a name. Run "accanto reconcile".');
  return { kind, ticket, operator };
}
