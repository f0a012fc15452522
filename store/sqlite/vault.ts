// keys.db: the key of each conversation, wrapped by the master key, apart from the data so that a backup of the data
// cannot bring an erased conversation back. A key is durable before the first thing that it seals.
import type { KeyObject } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import { WrongStore } from '../errors.js';
import type { DerivedKeys } from '../keys.js';
import { Lru } from '../lru.js';
import { keyOf, newKey, place, seal, unseal } from '../seal.js';
import { Database } from './database.js';
import { KEY_STEPS, migrate } from './migrations.js';

const REMEMBERED_KEYS = 4_000;

export class Vault {
  readonly #db: Database;
  readonly #keys: DerivedKeys;
  readonly #known = new Lru<string, KeyObject>(REMEMBERED_KEYS);
  #fresh: { id: string; wrapped: Buffer }[] = [];

  /** @throws WrongStore when the file belongs to another master key. */
  constructor(file: string, keys: DerivedKeys) {
    this.#db = new Database(file);
    this.#keys = keys;
    migrate(this.#db, KEY_STEPS);
    this.#db.transaction(() => {
      const check = this.meta('check');
      if (check === null) {
        this.#setMeta('check', keys.check);
        this.#setMeta('pair', randomUUID());
      } else if (check !== keys.check) {
        throw new WrongStore(
          'This data folder was written with another master key. Put back the master.key (or ACCANTO_MASTER_KEY) that it was made with; nothing was changed.',
        );
      }
    });
  }

  meta(name: string): string | null {
    return this.#db.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', [name])?.value ?? null;
  }

  /** Makes a key; it is written by `flush`, before the data that it seals. */
  create(id: string): KeyObject {
    const { key, bytes } = newKey();
    this.#fresh.push({ id, wrapped: seal(this.#keys.wrap, place(id, 'key'), bytes) });
    this.#known.set(id, key);
    return key;
  }

  key(id: string): KeyObject | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const row = this.#db.get<{ wrapped: Uint8Array }>('SELECT wrapped FROM keys WHERE conversation = ?', [id]);
    if (row === undefined) return null;
    const key = keyOf(unseal(this.#keys.wrap, place(id, 'key'), row.wrapped));
    this.#known.set(id, key);
    return key;
  }

  flush(): void {
    if (this.#fresh.length === 0) return;
    const rows = this.#fresh.map(({ id, wrapped }) => [id, wrapped]);
    this.#db.transaction(() => this.#db.insert('INSERT OR REPLACE INTO keys (conversation, wrapped) VALUES', rows));
    this.#fresh = [];
  }

  /** Forgets what is not written, and what another process may have destroyed. */
  forget(): void {
    this.#fresh = [];
    this.#known.clear();
  }

  /** After this nobody can read what these conversations said; the bytes are gone from the file and its log. */
  destroy(ids: readonly string[]): void {
    this.#db.transaction(() => {
      for (const id of ids) this.#db.run('DELETE FROM keys WHERE conversation = ?', [id]);
    });
    for (const id of ids) this.#known.delete(id);
    this.#db.checkpoint();
  }

  /** Those of these conversations that have a key. */
  among(ids: readonly string[]): string[] {
    const sql = 'SELECT conversation FROM keys WHERE conversation IN (SELECT value FROM json_each(?))';
    return this.#db.all<{ conversation: string }>(sql, [JSON.stringify(ids)]).map((row) => row.conversation);
  }

  ids(): string[] {
    return this.#db.all<{ conversation: string }>('SELECT conversation FROM keys', []).map((row) => row.conversation);
  }

  close(): void {
    this.#db.close();
  }

  #setMeta(name: string, value: string): void {
    this.#db.run('INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', [name, value]);
  }
}
