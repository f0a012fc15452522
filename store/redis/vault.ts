// The keys of the conversations, wrapped by the master key, in a Redis that is best another one than the data's: it is
// small, backed up apart, and an erasure is final when it has forgotten a key. Beside them the ledger of erasures.
import { randomUUID } from 'node:crypto';
import { NotFound, WrongStore } from '../errors.js';
import type { DerivedKeys } from '../keys.js';
import type { Erased } from '../ledger.js';
import { Lru } from '../lru.js';
import type { ConversationId } from '../records.js';
import { keyOf, newKey, place, seal, unseal } from '../seal.js';
import { hash } from './names.js';
import { Pen } from './pen.js';
import { bytes, items, pairs, text } from './records.js';
import type { Wire } from './wire.js';
import type { Words } from './words.js';

const REMEMBERED_KEYS = 20_000;
/** Small hashes cost Redis a third of what as many keys of their own would. */
const BUCKETS = 16_384;

export class Vault {
  readonly #known = new Lru<string, Pen>(REMEMBERED_KEYS);
  readonly #meta: string;
  readonly #ledger: string;
  readonly #erasing: string;

  constructor(
    readonly wire: Wire,
    readonly prefix: string,
    readonly keys: DerivedKeys,
    readonly words: Words,
  ) {
    this.#meta = `${prefix}:keys`;
    this.#ledger = `${prefix}:ledger`;
    this.#erasing = `${prefix}:erasing`;
  }

  /** Ties this store to the master key, at its first start. Returns what ties keys and data together. @throws WrongStore */
  async begin(): Promise<string> {
    await this.wire.send(this.#meta, ['HSETNX', this.#meta, 'check', this.keys.check]);
    await this.wire.send(this.#meta, ['HSETNX', this.#meta, 'pair', randomUUID()]);
    const meta = pairs(await this.wire.send(this.#meta, ['HGETALL', this.#meta]));
    if (text(meta.get('check')) !== this.keys.check) {
      throw new WrongStore(
        `Redis at ${this.wire.address.name} was written with another master key. Give every gateway the same ACCANTO_MASTER_KEY (or master.key), the one it was made with; nothing was changed.`,
      );
    }
    return text(meta.get('pair'));
  }

  /** Makes the key of a conversation, or takes the one that another gateway has just made. Durable when it resolves. */
  async create(id: ConversationId): Promise<Pen> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const { key, bytes: raw } = newKey();
    const bucket = this.#bucket(id);
    const made = await this.wire.send(bucket, ['HSETNX', bucket, id, seal(this.keys.wrap, place(id, 'key'), raw)]);
    if (made !== 1) return this.get(id);
    const pen = new Pen(id, key, this.words);
    this.#known.set(id, pen);
    return pen;
  }

  /** @throws NotFound when it was destroyed or never made. */
  async get(id: ConversationId): Promise<Pen> {
    const pen = await this.find(id);
    if (pen === null) throw new NotFound('conversation');
    return pen;
  }

  /** From memory where it is known, so that a message on its way asks for nothing. */
  find(id: ConversationId): Pen | null | Promise<Pen | null> {
    return this.#known.get(id) ?? this.#fetch(id);
  }

  async #fetch(id: ConversationId): Promise<Pen | null> {
    const bucket = this.#bucket(id);
    const wrapped = await this.wire.send(bucket, ['HGET', bucket, id]);
    if (wrapped === null) return null;
    const pen = new Pen(id, keyOf(unseal(this.keys.wrap, place(id, 'key'), bytes(wrapped))), this.words);
    this.#known.set(id, pen);
    return pen;
  }

  async has(id: string): Promise<boolean> {
    const bucket = this.#bucket(id);
    return (await this.wire.send(bucket, ['HEXISTS', bucket, id])) === 1;
  }

  forget(id: string): void {
    this.#known.delete(id);
  }

  // ---- erasures ----------------------------------------------------------------------------------------------------

  /** Written before anything is destroyed. The first line of a conversation stays. */
  async record({ conversation, at }: Erased): Promise<void> {
    await this.wire.send(this.#ledger, ['HSETNX', this.#ledger, conversation, String(at)]);
    await this.wire.send(this.#erasing, ['SADD', this.#erasing, conversation]);
  }

  /** After this nobody can read what the conversation said. */
  async destroy(id: string): Promise<void> {
    const bucket = this.#bucket(id);
    await this.wire.send(bucket, ['HDEL', bucket, id]);
    this.#known.delete(id);
  }

  async done(id: string): Promise<void> {
    await this.wire.send(this.#erasing, ['SREM', this.#erasing, id]);
  }

  /** Erasures that a crash has cut short. */
  async unfinished(): Promise<Erased[]> {
    const ids = await this.wire.send(this.#erasing, ['SMEMBERS', this.#erasing]);
    const found: Erased[] = [];
    for (const id of items(ids)) {
      const at = await this.wire.send(this.#ledger, ['HGET', this.#ledger, text(id)]);
      found.push({ conversation: text(id) as ConversationId, at: Number(text(at)) });
    }
    return found;
  }

  async ledger(): Promise<Erased[]> {
    const all = pairs(await this.wire.send(this.#ledger, ['HGETALL', this.#ledger]));
    return [...all].map(([conversation, at]) => ({ conversation: conversation as ConversationId, at: Number(text(at)) }));
  }

  /** @throws StoreFull, StoreUnavailable when nothing can be written. */
  async check(): Promise<void> {
    await this.wire.send(this.#meta, ['HSET', this.#meta, 'checked', '1']);
  }

  // ---- backup --------------------------------------------------------------------------------------------------------

  async meta(): Promise<ReadonlyMap<string, Buffer>> {
    return pairs(await this.wire.send(this.#meta, ['HGETALL', this.#meta]));
  }

  /** All wrapped keys. */
  async *all(): AsyncGenerator<readonly [id: string, wrapped: Buffer]> {
    for await (const bucket of this.wire.scan(`${this.prefix}:k:*`)) {
      yield* pairs(await this.wire.send(bucket, ['HGETALL', bucket]));
    }
  }

  async put(id: string, wrapped: Buffer): Promise<void> {
    const bucket = this.#bucket(id);
    await this.wire.send(bucket, ['HSET', bucket, id, wrapped]);
  }

  /** The keys of a backup take the place of what is there; the ledger stays and takes in the backup's. */
  async replace(pair: string, ledger: readonly Erased[]): Promise<void> {
    for await (const bucket of this.wire.scan(`${this.prefix}:k:*`)) await this.wire.send(bucket, ['UNLINK', bucket]);
    await this.wire.send(this.#meta, ['HSET', this.#meta, 'check', this.keys.check, 'pair', pair]);
    for (const { conversation, at } of ledger) {
      await this.wire.send(this.#ledger, ['HSETNX', this.#ledger, conversation, String(at)]);
    }
  }

  #bucket(id: string): string {
    return `${this.prefix}:k:${hash(id) % BUCKETS}`;
  }
}
