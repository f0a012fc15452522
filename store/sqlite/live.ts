// Conversations in memory, as the database has them: loaded once, changed together with it, written at the end of a group
// in few statements. Another process's write empties this memory (see core.ts), so it is never older than the file.
import type { KeyObject } from 'node:crypto';
import { NotFound, WrongStore } from '../errors.js';
import { entryId, seenKey } from '../ids.js';
import { Lru } from '../lru.js';
import type { Author, Conversation, ConversationId, Draft, Entry, EntryId, Json, Millis, OperatorId, Owner, TicketId } from '../records.js';
import { RECORD_VERSION } from '../records.js';
import { place, seal, unseal } from '../seal.js';
import type { Database, Value } from './database.js';
import type { Vault } from './vault.js';

/** A conversation as it stands. Fields are changed by the operations, then `touch`ed. */
export interface Live {
  readonly n: number;
  readonly id: ConversationId;
  readonly version: number;
  readonly region: string;
  readonly channel: string;
  readonly createdAt: Millis;
  readonly user: string | null;
  /** Opened with an address: replies are pushed, so each becomes a delivery. */
  readonly pushed: boolean;
  readonly key: KeyObject;
  language: string;
  lastSeq: number;
  answeredSeq: number;
  /** When the oldest entry arrived that waits for a turn. */
  waitingSince: Millis | null;
  leaseToken: number;
  leaseUntil: Millis;
  leaseWorker: string | null;
  owner: Owner;
  ticket: TicketId | null;
  state: Json;
  /** The senders' message ids that were seen, with the number each got. */
  readonly seen: Map<string, number>;
  /** The newest entries, at least all that no turn has answered. */
  tail: Entry[];
}

interface ConversationRow {
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

/**
 * About 5 kB each, so that open chats in which nobody writes cost a socket and no more. A conversation that is not
 * remembered costs a few hundred microseconds to load when somebody writes in it.
 */
const REMEMBERED = 2_000;
const TAIL = 6;
const LOAD = `SELECT c.*, h.*, s.sealed AS state FROM conversations c JOIN heads h ON h.n = c.n LEFT JOIN states s ON s.n = c.n`;
const WAITING = `SELECT c.id FROM heads h JOIN conversations c ON c.n = h.n
  WHERE h.waiting_since IS NOT NULL AND h.lease_until <= ? ORDER BY h.waiting_since, h.n LIMIT ?`;
const PUT_ENTRIES = `INSERT INTO entries (n, seq, generation, at, author, author_id, audience, wakes, reply_to, client_id, sealed) VALUES`;
const PUT_HEADS = `INSERT INTO heads (n, last_seq, answered_seq, waiting_since, lease_token, lease_until, lease_worker, owner, ticket, operator, language) VALUES`;
const CHANGE_HEADS = `ON CONFLICT (n) DO UPDATE SET last_seq = excluded.last_seq, answered_seq = excluded.answered_seq, waiting_since = excluded.waiting_since,
  lease_token = excluded.lease_token, lease_until = excluded.lease_until, lease_worker = excluded.lease_worker, owner = excluded.owner,
  ticket = excluded.ticket, operator = excluded.operator, language = excluded.language`;
const PUT_STATES = 'INSERT INTO states (n, sealed) VALUES';
const CHANGE_STATES = 'ON CONFLICT (n) DO UPDATE SET sealed = excluded.sealed';

export class Lives {
  readonly #known = new Lru<string, Live>(REMEMBERED);
  /** Changed in this group, by id: they are found here even where the memory has forgotten them meanwhile. */
  #heads = new Map<ConversationId, Live>();
  #states = new Map<number, Value[]>();
  #entries: Value[][] = [];

  constructor(
    readonly db: Database,
    readonly vault: Vault,
    readonly generation: number,
  ) {}

  /** @throws NotFound when it was never opened, or was erased. */
  get(id: ConversationId): Live {
    const live = this.find(id);
    if (live === null) throw new NotFound('conversation');
    return live;
  }

  find(id: ConversationId): Live | null {
    const known = this.#known.get(id) ?? this.#heads.get(id);
    if (known !== undefined) return known;
    const row = this.db.get<ConversationRow>(`${LOAD} WHERE c.id = ? AND c.erased_at IS NULL`, [id]);
    if (row === undefined) return null;
    const live = this.#load(row);
    if (live !== null) this.#known.set(id, live);
    return live;
  }

  keep(live: Live): void {
    this.#known.set(live.id, live);
    this.#heads.set(live.id, live);
  }

  touch(live: Live): void {
    this.#heads.set(live.id, live);
  }

  /**
   * Conversations with entries that wait and no lease that lasts, the oldest first. What this group has changed counts as
   * it stands in memory, so that it need not be written twice.
   */
  waiting(now: Millis, max: number): Live[] {
    const found: Live[] = [];
    for (const live of this.#heads.values()) if (live.waitingSince !== null && live.leaseUntil <= now) found.push(live);
    for (const { id } of this.db.all<{ id: string }>(WAITING, [now, max + this.#heads.size])) {
      const live = this.find(id as ConversationId);
      if (live !== null && !this.#heads.has(live.id)) found.push(live);
    }
    return found.sort((a, b) => a.waitingSince! - b.waitingSince! || a.n - b.n).slice(0, max);
  }

  setState(live: Live, state: Json): void {
    live.state = state;
    this.#states.set(live.n, [live.n, seal(live.key, place(live.id, 'state'), JSON.stringify(state))]);
  }

  /** Numbers and stamps an entry and adds it to the conversation. */
  append(live: Live, draft: Draft, at: Millis): Entry {
    const sealable = JSON.stringify(draft.activity);
    const seq = live.lastSeq + 1;
    const entry: Entry = {
      conversation: live.id,
      seq,
      id: entryId(live.id, this.generation, seq),
      at,
      author: draft.author,
      authorId: draft.authorId ?? null,
      audience: draft.audience ?? 'all',
      wakes: draft.wakes ?? false,
      replyTo: draft.replyTo ?? null,
      clientId: draft.clientId ?? null,
      activity: draft.activity,
    };
    live.lastSeq = seq;
    if (entry.wakes) live.waitingSince ??= at;
    const clientKey = entry.clientId === null ? null : seenKey(entry.author, entry.clientId);
    if (clientKey !== null) live.seen.set(clientKey, seq);
    live.tail.push(entry);
    this.#heads.set(live.id, live);
    this.#entries.push([
      live.n,
      seq,
      this.generation,
      at,
      entry.author,
      entry.authorId,
      entry.audience,
      entry.wakes ? 1 : 0,
      entry.replyTo,
      clientKey,
      seal(live.key, place(live.id, `entry ${seq}`), sealable),
    ]);
    return entry;
  }

  /** The entry that a message with this id became, if it was here before. */
  seen(live: Live, author: Author, clientId: string | null): Entry | null {
    if (clientId === null) return null;
    const seq = live.seen.get(seenKey(author, clientId));
    return seq === undefined ? null : this.entry(live, seq);
  }

  entry(live: Live, seq: number): Entry | null {
    return live.tail.find((entry) => entry.seq === seq) ?? this.read(live, seq - 1, 'desk', 1)[0] ?? null;
  }

  /** Entries after `since`: from memory where it reaches back far enough. */
  read(live: Live, since: number, audience: 'all' | 'desk', limit: number): Entry[] {
    const first = live.tail[0];
    if (since >= live.lastSeq) return [];
    if (first !== undefined && since >= first.seq - 1) {
      return live.tail.filter((entry) => entry.seq > since && (audience === 'desk' || entry.audience === 'all')).slice(0, limit);
    }
    this.flush();
    const rows = this.db.all<EntryRow>(
      `SELECT * FROM entries WHERE n = ? AND seq > ? ${audience === 'desk' ? '' : "AND audience = 'all'"} ORDER BY seq LIMIT ?`,
      [live.n, since, limit],
    );
    return rows.map((row) => decodeEntry(live.id, live.key, row));
  }

  /** Sets up to where turns have answered, and what still waits. */
  answer(live: Live, seq: number): void {
    live.answeredSeq = Math.max(live.answeredSeq, Math.min(seq, live.lastSeq));
    live.waitingSince = live.tail.find((entry) => entry.wakes && entry.seq > live.answeredSeq)?.at ?? null;
    const keep = live.tail.findIndex((entry) => entry.seq > live.answeredSeq || entry.seq > live.lastSeq - TAIL);
    if (keep > 0) live.tail = live.tail.slice(keep);
    this.#heads.set(live.id, live);
  }

  /** Writes what has changed; statements after this see it. */
  flush(): void {
    if (this.#entries.length > 0) {
      this.db.insert(PUT_ENTRIES, this.#entries);
      this.#entries = [];
    }
    if (this.#heads.size > 0) {
      this.db.insert(PUT_HEADS, [...this.#heads.values()].map(headOf), CHANGE_HEADS);
      this.#heads = new Map();
    }
    if (this.#states.size > 0) {
      this.db.insert(PUT_STATES, [...this.#states.values()], CHANGE_STATES);
      this.#states = new Map();
    }
  }

  drop(id: ConversationId): void {
    this.#known.delete(id);
  }

  /** Forgets everything, also what was not written. */
  forget(): void {
    this.#known.clear();
    this.#heads = new Map();
    this.#states = new Map();
    this.#entries = [];
  }

  /** Null when the key was destroyed and the rest of an erasure is still to be done. */
  #load(row: ConversationRow): Live | null {
    if (row.version > RECORD_VERSION) {
      throw new WrongStore(
        'A conversation was written by a newer Accanto. Start the newer program, or restore a backup made with this one.',
      );
    }
    const id = row.id as ConversationId;
    const key = this.vault.key(id);
    if (key === null) return null;
    const ticket = row.ticket as TicketId | null;
    const seen = this.db.all<{ client_id: string; seq: number }>(
      'SELECT client_id, seq FROM entries WHERE n = ? AND client_id IS NOT NULL',
      [row.n],
    );
    const tail = this.db.all<EntryRow>('SELECT * FROM entries WHERE n = ? AND seq > ? ORDER BY seq', [
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
}

export function conversationOf(live: Live): Conversation {
  return {
    id: live.id,
    version: live.version,
    region: live.region,
    channel: live.channel,
    language: live.language,
    createdAt: live.createdAt,
    lastSeq: live.lastSeq,
    answeredSeq: live.answeredSeq,
    owner: live.owner,
    ticket: live.ticket,
    state: live.state,
    user: live.user,
  };
}

function decodeEntry(conversation: ConversationId, key: KeyObject, row: EntryRow): Entry {
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

function headOf(live: Live): Value[] {
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
