// Backup of the store in Redis: its own records, one a line, data and keys in two folders as with the embedded store. Each
// conversation is written as of one moment, while gateways work; what is only an index is not written at all.
import { createWriteStream, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StoreUnavailable } from '../errors.js';
import { closeSynced, syncFolder } from '../files.js';
import { LEDGER_FILE } from '../ledger.js';
import type { Core } from './core.js';
import { isThere, openCommand, type RedisOptions } from './open.js';
import { exportAll } from './reconcile.js';
import { decodeHead, items, pairs, text } from './records.js';

const DATA_LINES = 'redis.jsonl';
const KEY_LINES = 'keys.jsonl';

/** A line of the data. Values are base64: most of them are sealed. */
export type Line =
  | { readonly kind: 'store'; readonly fields: Fields }
  | { readonly kind: 'words'; readonly id: string; readonly value: string }
  | { readonly kind: 'operator'; readonly id: string; readonly value: string }
  | { readonly kind: 'decision'; readonly shard: string; readonly at: string; readonly value: string }
  | {
      readonly kind: 'conversation';
      readonly id: string;
      readonly fields: Fields;
      readonly files: Fields;
      readonly tickets: { readonly [id: string]: Fields };
      readonly due: Fields;
    };
export interface Fields {
  readonly [name: string]: string;
}
export interface KeyLine {
  readonly id: string;
  readonly wrapped: string;
}

export interface Paths {
  readonly dataDir: string;
  readonly keysDir: string;
  readonly data: string;
  readonly keys: string;
  readonly ledger: string;
}

export function pathsOf(dir: string): Paths {
  const [dataDir, keysDir] = [join(dir, 'data'), join(dir, 'keys')];
  return { dataDir, keysDir, data: join(dataDir, DATA_LINES), keys: join(keysDir, KEY_LINES), ledger: join(keysDir, LEDGER_FILE) };
}

/**
 * Writes the store to `toDir/data` and `toDir/keys`. The data goes first, so that no conversation lacks its key; the ledger
 * goes last, so that no erasure is missing.
 * @throws StoreUnavailable when `toDir` holds a backup already, or there is no store.
 */
export async function backupRedis(options: RedisOptions, toDir: string): Promise<{ data: string; keys: string; conversations: number }> {
  const paths = pathsOf(toDir);
  for (const file of [paths.data, paths.keys, paths.ledger]) {
    if (existsSync(file))
      throw new StoreUnavailable('This folder holds a backup already. Choose an empty one; an older backup is never overwritten.');
  }
  const { core, close } = await openCommand(options, (wire) => isThere(wire, options.prefix));
  try {
    for (const dir of [toDir, paths.dataDir, paths.keysDir]) mkdirSync(dir, { recursive: true, mode: 0o700 });
    const conversations = { count: 0 };
    await write(paths.data, dataLines(core, conversations));
    await write(paths.keys, keyLines(core));
    await write(paths.ledger, await core.vault.ledger());
    for (const dir of [paths.dataDir, paths.keysDir, toDir]) syncFolder(dir);
    return { data: paths.dataDir, keys: paths.keysDir, conversations: conversations.count };
  } finally {
    await close();
  }
}

async function* dataLines(core: Core, counted: { count: number }): AsyncGenerator<Line> {
  const { names } = core;
  yield { kind: 'store', fields: coded(pairs(await core.command(names.meta, 'HGETALL', names.meta))) };
  for await (const one of exportAll(core)) {
    const tickets = Object.fromEntries([...one.tickets].map(([id, fields]) => [id, coded(fields)]));
    yield { kind: 'conversation', id: one.id, fields: coded(one.fields), files: coded(one.files), tickets, due: coded(one.due) };
    if (decodeHead(one.fields.get('h') ?? null).erasedAt === 0) counted.count += 1;
  }
  // After the conversations, so that no phrase is missing that one of them needs.
  for (const [id, value] of await core.vault.words.packed()) yield { kind: 'words', id, value: value.toString('base64') };
  const operators = `${names.people}operators`;
  for (const [id, value] of pairs(await core.command(operators, 'HGETALL', operators))) {
    yield { kind: 'operator', id, value: value.toString('base64') };
  }
  for (const shard of names.shards) {
    const set = `${names.base(shard)}decisions`;
    for (const one of items(await core.command(set, 'ZRANGE', set, '0', '-1', 'WITHSCORES'))) {
      const [value, at] = items(one);
      yield { kind: 'decision', shard, at: text(at ?? null), value: Buffer.from(text(value)).toString('base64') };
    }
  }
}

async function* keyLines(core: Core): AsyncGenerator<KeyLine | { readonly check: string; readonly pair: string }> {
  const meta = await core.vault.meta();
  yield { check: text(meta.get('check')), pair: text(meta.get('pair')) };
  for await (const [id, wrapped] of core.vault.all()) yield { id, wrapped: wrapped.toString('base64') };
}

function coded(fields: ReadonlyMap<string, Buffer>): Fields {
  return Object.fromEntries([...fields].map(([name, value]) => [name, value.toString('base64')]));
}

/** Line by line, on the disk when it resolves. */
async function write(file: string, lines: AsyncIterable<object> | Iterable<object>): Promise<void> {
  async function* json() {
    for await (const line of lines) yield `${JSON.stringify(line)}\n`;
  }
  await pipeline(Readable.from(json()), createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  closeSynced(openSync(file, 'r+'));
}
