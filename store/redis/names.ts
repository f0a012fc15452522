// How things are called in Redis. Whatever belongs to one conversation (its hash, files, tickets) carries the {tag} of its
// shard, and so do the shard's streams: they share a slot of a Cluster. The queue and the people have slots of their own.
import type { ConversationId, TicketId } from '../records.js';

/** Where a conversation lives. */
export interface Spot {
  readonly shard: string;
  /** Begins every name of the shard. */
  readonly base: string;
  /** The conversation's hash. */
  readonly key: string;
  readonly files: string;
}

export class Names {
  readonly store: string;
  /** The whole store: its record version, generation and pair. */
  readonly meta: string;
  /** Who works on it, in the same slot. */
  readonly gateways: string;
  readonly changes: string;
  readonly queue: string;
  readonly index: string;
  readonly people: string;
  readonly shards: readonly string[];

  constructor(
    readonly prefix: string,
    readonly shardCount: number,
  ) {
    this.store = `{${prefix}:store}:`;
    this.meta = `${this.store}meta`;
    this.gateways = `${this.store}gateways`;
    this.changes = `${prefix}:changes`;
    this.queue = `{${prefix}:queue}:`;
    this.index = `${this.queue}i`;
    this.people = `{${prefix}:people}:`;
    this.shards = Array.from({ length: shardCount }, (_, shard) => shard.toString(36));
  }

  base(shard: string): string {
    return `{${this.prefix}:${shard}}:`;
  }

  spot(conversation: ConversationId): Spot {
    const shard = this.shards[hash(conversation) % this.shardCount]!;
    const base = this.base(shard);
    return { shard, base, key: `${base}c:${conversation}`, files: `${base}b:${conversation}` };
  }

  /** Fits the hash of every conversation, and of some others' with a longer prefix: see `conversationAt`. */
  get conversations(): string {
    return `{${this.prefix}:*}:c:*`;
  }

  /** The conversation whose hash is called so; null where it is none of this store. */
  conversationAt(key: string): ConversationId | null {
    const id = key.slice(key.indexOf('}:c:') + 4) as ConversationId;
    return this.spot(id).key === key ? id : null;
  }

  /** A ticket says in its id in which shard it is; null where no shard is called so. */
  ticket(id: TicketId): { readonly base: string; readonly key: string } | null {
    const at = id.indexOf('-');
    const shard = id.slice(0, Math.max(0, at));
    if (!this.shards.includes(shard)) return null;
    return { base: this.base(shard), key: `${this.base(shard)}t:${id}` };
  }

  /** The conversations of an address, found by its HMAC. */
  address(finder: string): string {
    return `${this.prefix}:a:${finder}`;
  }

  hand(operator: string): string {
    return `${this.queue}hand:${operator}`;
  }
}

/** FNV-1a: evenly spread and the same for ever, which is all that is asked of it. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
