// Conversations in memory, as the database has them: loaded once, changed together with it, written at the end of a group
// in few statements. Another process's write empties this memory (see core.ts), so it is never older than the file.

import { entryOf } from '../entry.js';
import { NotFound } from '../errors.js';
import { seenKey } from '../ids.js';
import { Lru } from '../lru.js';
import type { Author, ConversationId, Draft, Entry, Json, Millis } from '../records.js';
import { place, seal } from '../seal.js';
import type { Database, Value } from './database.js';
import type { Live } from './live.js';
import {
  CHANGE_HEADS,
  CHANGE_STATES,
  type ConversationRow,
  decodeEntry,
  type EntryRow,
  headOf,
  LOAD,
  liveOf,
  PUT_ENTRIES,
  PUT_HEADS,
  PUT_STATES,
  TAIL,
  WAITING,
} from './live-rows.js';
import type { Vault } from './vault.js';

/**
 * About 5 kB each, so that open chats in which nobody writes cost a socket and no more. A conversation that is not
 * remembered costs a few hundred microseconds to load when somebody writes in it.
 */
const REMEMBERED = 2_000;

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
    const live = liveOf(this.db, this.vault, row);
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
    const entry = entryOf(live.id, this.generation, seq, draft, at);
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
}
