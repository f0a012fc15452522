// Puts a backup in the place of what is in Redis: the next generation, with everything erased that any ledger names, with
// the queue and the streams built anew, and with the outbox held until somebody who knows what was sent releases it.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { StoreUnavailable, WrongStore } from '../errors.js';
import { deriveKeys } from '../keys.js';
import { type Erased, readLedger } from '../ledger.js';
import type { ConversationId, TicketId } from '../records.js';
import { RECORD_VERSION } from '../records.js';
import { type Fields, type KeyLine, type Line, pathsOf } from './backup.js';
import { Core } from './core.js';
import { eraseNow } from './erase.js';
import { gatewaysOf } from './gateways.js';
import { QueueIndex } from './index.js';
import { Names } from './names.js';
import { openBare, type RedisOptions } from './open.js';
import { decodeHead, text } from './records.js';
import type { Argument, Wire } from './wire.js';

/** Lines that are on their way to Redis at the same time. */
const ABREAST = 100;

export interface RestoreReport {
  readonly generation: number;
  readonly conversations: number;
  /** Conversations that the backup still held and that were erased again. */
  readonly erasedAgain: number;
}

/**
 * @throws StoreUnavailable while a gateway runs; WrongStore when a part is missing, or the master key or a part is of
 * another store: nothing was changed then. Interrupted later, it is begun again; nobody opens the store before.
 */
export async function restoreRedis(options: RedisOptions, fromDir: string): Promise<RestoreReport> {
  const paths = pathsOf(fromDir);
  for (const file of [paths.data, paths.keys, paths.ledger]) {
    if (!existsSync(file)) throw new WrongStore(`The backup is not complete: ${file} is missing. Put its data and its keys side by side.`);
  }
  const [first] = await take(linesOf<{ check: string; pair: string }>(paths.keys), 1);
  const [store] = await take(linesOf<Line>(paths.data), 1);
  if (first === undefined || store?.kind !== 'store') throw new WrongStore('The backup is damaged: its first lines are missing.');
  const meta = decoded(store.fields);
  check(first, meta, deriveKeys(options.masterKey).check);

  const { wires, vault, close } = await openBare(options);
  try {
    const prefix = options.prefix ?? 'accanto';
    const names = new Names(prefix, Number(text(meta.get('shards'))));
    const before = Number(text(await wires.data.send(names.meta, ['HGET', names.meta, 'generation']))) || 0;
    const generation = Math.max(before, Number(text(meta.get('generation')))) + 1;
    const core = new Core(wires.data, names, vault, vault.keys, options, generation);
    await core.functions.load();
    await refuseWhileServed(core);
    await wires.data.send(names.meta, ['HSET', names.meta, 'unfinished', '1']);
    await empty(wires.data, prefix, names.meta);

    const ledger = readLedger(paths.ledger);
    await vault.replace(first.pair, ledger);
    const erased = new Map((await vault.ledger()).map((line) => [line.conversation as string, line]));
    await abreast(linesOf<KeyLine | typeof first>(paths.keys), async (line) => {
      if ('id' in line && !erased.has(line.id)) await vault.put(line.id, Buffer.from(line.wrapped, 'base64'));
    });
    const put = new Put(core);
    await abreast(linesOf<Line>(paths.data), (line) => put.line(line));
    const index = new QueueIndex(core);
    const again = put.living.filter((id) => erased.has(id));
    for (const id of again) await eraseNow(core, index, id, (erased.get(id) as Erased).at);
    await index.sweep();
    const fields = ['version', String(RECORD_VERSION), 'generation', String(generation), 'shards', String(names.shardCount)];
    await wires.data.send(names.meta, ['HSET', names.meta, ...fields, 'pair', first.pair, 'held', '1']);
    await wires.data.send(names.meta, ['HDEL', names.meta, 'unfinished']);
    return { generation, conversations: put.living.length - again.length, erasedAgain: again.length };
  } finally {
    await close();
  }
}

function check(keys: { readonly check: string; readonly pair: string }, meta: ReadonlyMap<string, Buffer>, own: string): void {
  if (text(meta.get('pair')) !== keys.pair) {
    throw new WrongStore('The data and the keys of this backup do not belong together. Take the two folders of one and the same backup.');
  }
  if (keys.check !== own) {
    throw new WrongStore('This backup was made with another master key. Put back the one it was made with; nothing was changed.');
  }
  if (Number(text(meta.get('version'))) > RECORD_VERSION) {
    throw new WrongStore('This backup was made by a newer Accanto. Restore it with the newer program; nothing was changed.');
  }
}

async function refuseWhileServed(core: Core): Promise<void> {
  const { gateways } = await gatewaysOf(core, null);
  if (gateways.length > 0) {
    throw new StoreUnavailable(`${gateways.length} gateways are running on this Redis. Stop them first; nothing was changed.`);
  }
}

/** Takes away what is there but for the mark that a restore is under way. */
async function empty(wire: Wire, prefix: string, meta: string): Promise<void> {
  const kept = new Set([meta, `${prefix}:keys`, `${prefix}:ledger`, `${prefix}:erasing`]);
  for (const pattern of [`{${prefix}:*`, `${prefix}:a:*`, `${prefix}:words`]) {
    for await (const name of wire.scan(pattern)) if (!kept.has(name)) await wire.send(name, ['UNLINK', name]);
  }
}

/** Writes lines where they belong. */
class Put {
  /** Conversations that are not erased. */
  readonly living: ConversationId[] = [];

  constructor(readonly core: Core) {}

  async line(line: Line): Promise<void> {
    const { core } = this;
    const { names } = core;
    switch (line.kind) {
      case 'store':
        return;
      case 'words':
        await core.vault.words.put(line.id, Buffer.from(line.value, 'base64'));
        return;
      case 'operator': {
        const value = Buffer.from(line.value, 'base64');
        const [name] = JSON.parse(value.toString()) as [string, string];
        await core.command(`${names.people}operators`, 'HSET', `${names.people}operators`, line.id, value);
        await core.command(`${names.people}names`, 'HSET', `${names.people}names`, name, line.id);
        return;
      }
      case 'decision': {
        const base = names.base(line.shard);
        const value = Buffer.from(line.value, 'base64');
        await core.command(`${base}decisions`, 'ZADD', `${base}decisions`, line.at, value);
        await core.command(`${base}decided`, 'INCR', `${base}decided`);
        return;
      }
      case 'conversation':
        return this.#conversation(line);
    }
  }

  async #conversation(line: Extract<Line, { kind: 'conversation' }>): Promise<void> {
    const { core } = this;
    const { names } = core;
    const id = line.id as ConversationId;
    const spot = names.spot(id);
    const fields = decoded(line.fields);
    const head = decodeHead(fields.get('h') ?? null);
    await this.#hash(spot.key, fields);
    await this.#hash(spot.files, decoded(line.files));
    for (const [ticket, its] of Object.entries(line.tickets)) {
      const place = names.ticket(ticket as TicketId);
      if (place !== null) await this.#hash(place.key, decoded(its));
    }
    const due = [...decoded(line.due)].flatMap(([name, at]) => [at.toString(), name]);
    await core.functions.call('revive', [spot.key], [spot.base, id, ...due]);
    if (head.erasedAt > 0) return;
    this.living.push(id);
    const finder = fields.get('n');
    if (finder === undefined) return;
    const name = names.address(text(finder));
    await core.command(name, 'ZADD', name, String(head.createdAt), id);
  }

  async #hash(key: string, fields: ReadonlyMap<string, Buffer>): Promise<void> {
    const args: Argument[] = [...fields].flat();
    for (let i = 0; i < args.length; i += 200) await this.core.command(key, 'HSET', key, ...args.slice(i, i + 200));
  }
}

function decoded(fields: Fields): Map<string, Buffer> {
  return new Map(Object.entries(fields).map(([name, value]) => [name, Buffer.from(value, 'base64')]));
}

async function* linesOf<Item>(file: string): AsyncGenerator<Item> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line === '') continue;
    try {
      yield JSON.parse(line) as Item;
    } catch (cause) {
      throw new WrongStore(`Line ${number} of ${file} is damaged. Take another copy of this backup.`, cause);
    }
  }
}

async function take<Item>(from: AsyncIterable<Item>, count: number): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of from) {
    taken.push(item);
    if (taken.length >= count) break;
  }
  return taken;
}

async function abreast<Item>(from: AsyncIterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  let batch: Item[] = [];
  for await (const item of from) {
    batch.push(item);
    if (batch.length < ABREAST) continue;
    await Promise.all(batch.map(work));
    batch = [];
  }
  await Promise.all(batch.map(work));
}
