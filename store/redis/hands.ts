// The turns in this gateway's hands. A worker that has asked for more than there were is hungry: the next accept leases its turn
// for it in the same call, and the turn lies ready until it is asked for.
import type { Lease, Turn } from '../port.js';
import type { ConversationId, Millis } from '../records.js';
import type { Core } from './core.js';
import { bytes, conversationOf, decodeHead, items, openFields, openState, openUser, text } from './records.js';
import { decodeTicket, type Kept } from './tickets.js';
import type { Reply } from './wire.js';

/** What a commit would otherwise have to ask for again. */
export interface Memo {
  readonly region: string;
  readonly user: string | null;
  /** Null = no ticket is open. */
  readonly kept: Kept | null;
}

/** A worker that has asked for more turns than there were. */
interface Hungry {
  readonly worker: string;
  readonly ttl: Millis;
  /** When it asked: one that has not asked lately is no longer there. */
  readonly at: number;
  room: number;
}

/** Milliseconds that a worker counts as waiting for turns after it has asked; it asks once a second. */
const STILL_HUNGRY = 1_500;

/** Turns leased already, or being worked. */
export class Hands {
  readonly #memos = new Map<string, Memo>();
  /** Leased in the call that accepted, not yet asked for. */
  #ready: { readonly worker: string; readonly turn: Turn }[] = [];
  #hungry: Hungry | null = null;
  #hints = new Set<string>();
  #lookedAt = 0;

  constructor(
    readonly core: Core,
    readonly lookEvery: Millis,
  ) {
    core.onWork = (shard) => {
      if (shard === null) this.#lookedAt = 0;
      else this.#hints.add(shard);
    };
  }

  hint(shard: string): void {
    this.#hints.add(shard);
  }

  /** Takes a place of the worker's room for the turn that an accept may bring along. */
  hungry(): Hungry | null {
    const hungry = this.#hungry;
    if (hungry === null || hungry.room <= 0 || performance.now() - hungry.at > STILL_HUNGRY) return null;
    hungry.room -= 1;
    return hungry;
  }

  /** The turn that came along; without one the worker gets its place back. */
  async keep(hungry: Hungry, reply: readonly Reply[]): Promise<void> {
    const turn = reply.length === 0 ? null : await this.#turn(hungry.worker, reply).catch(() => null);
    if (turn === null) {
      hungry.room += 1;
      return;
    }
    this.#ready.push({ worker: hungry.worker, turn });
    this.core.tell({ kind: 'work' });
  }

  async take(worker: string, max: number, ttl: Millis): Promise<Turn[]> {
    const mine = this.#ready.filter((one) => one.worker === worker).slice(0, max);
    if (mine.length > 0) this.#ready = this.#ready.filter((one) => !mine.includes(one));
    const taken = mine.map((one) => one.turn);
    const now = performance.now();
    const all = this.#lookedAt === 0 || now - this.#lookedAt >= this.lookEvery;
    const shards = all ? this.core.names.shards : [...this.#hints];
    const room = max - taken.length;
    if (room > 0 && shards.length > 0) {
      if (all) this.#lookedAt = now;
      this.#hints = new Set();
      try {
        const found = await this.#fetch(shards, worker, room, ttl);
        // One that cannot be read keeps its lease until it runs out, and does not keep the others from being answered.
        const read = await Promise.allSettled(found.map((one) => this.#turn(worker, items(one))));
        for (const one of read) if (one.status === 'fulfilled' && one.value !== null) taken.push(one.value);
        const failed = read.find((one) => one.status === 'rejected');
        if (taken.length === 0 && failed !== undefined) throw failed.reason;
        // There may be more than there was room for.
        if (found.length >= room) for (const shard of shards) this.#hints.add(shard);
      } catch (error) {
        for (const shard of shards) this.#hints.add(shard);
        if (taken.length === 0) throw error;
      }
    }
    this.#hungry = taken.length < max ? { worker, ttl, at: now, room: max - taken.length } : null;
    return taken;
  }

  /** The oldest waiting turns of these shards. In a Cluster the shards are asked first, so that none takes too many. */
  async #fetch(shards: readonly string[], worker: string, room: number, ttl: Millis): Promise<Reply[]> {
    const { core } = this;
    if (!core.isCluster || shards.length === 1) {
      return [...(await core.over('take', shards, 'turns', [worker, String(room), String(ttl)]))];
    }
    const waiting = await Promise.all(
      shards.map(async (shard) =>
        items(await core.functions.call('peek', [`${core.names.base(shard)}turns`], [String(room)])).map((at) => ({
          shard,
          at: Number(text(at)),
        })),
      ),
    );
    const oldest = waiting
      .flat()
      .sort((a, b) => a.at - b.at)
      .slice(0, room);
    const taken = new Map<string, Reply[]>();
    await Promise.all(
      [...new Set(oldest.map(({ shard }) => shard))].map(async (shard) => {
        const count = oldest.filter((one) => one.shard === shard).length;
        taken.set(shard, [...(await core.over('take', [shard], 'turns', [worker, String(count), String(ttl)]))]);
      }),
    );
    return oldest.map(({ shard }) => taken.get(shard)?.shift() ?? null).filter((turn) => turn !== null);
  }

  /** What was leased with an accept and nobody has asked for. */
  unbegun(): Lease[] {
    this.#hungry = null;
    return this.#ready.splice(0).map(({ turn }) => turn.lease);
  }

  /** Forgets a turn that is done or given back; what was known of it. */
  drop(lease: Lease): Memo | undefined {
    const name = `${lease.token} ${lease.conversation}`;
    const memo = this.#memos.get(name);
    this.#memos.delete(name);
    return memo;
  }

  async #turn(worker: string, reply: readonly Reply[]): Promise<Turn | null> {
    const [id, head, until, state, user, record, card, rev, ...sealed] = reply;
    const conversation = text(id) as ConversationId;
    const pen = await this.core.vault.find(conversation);
    // Its key was destroyed: an erasure is under way and takes the rest with it.
    if (pen === null) return null;
    const decoded = decodeHead(head!);
    const kept = bytes(record).length === 0 ? null : decodeTicket(pen, { record: record!, card: card!, rev: rev! });
    const name = openUser(pen, user!);
    if (this.#memos.size > 10_000) this.#memos.delete(this.#memos.keys().next().value!);
    this.#memos.set(`${decoded.token} ${conversation}`, { region: decoded.region, user: name, kept });
    return {
      lease: { conversation, token: decoded.token, worker, until: Number(text(until)) },
      conversation: conversationOf(conversation, decoded, openState(pen, state!), name),
      waiting: openFields(pen, decoded.answeredSeq + 1, sealed).filter((entry) => entry.wakes),
      ticket: kept?.ticket ?? null,
    };
  }
}
