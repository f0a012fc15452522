// Opens the store in Redis: looks whose it is before anything is written, loads the functions, listens to the others.
import { StoreUnavailable, WrongStore } from '../errors.js';
import { deriveKeys } from '../keys.js';
import type { Store, StoreOptions } from '../port.js';
import { RECORD_VERSION } from '../records.js';
import { type Address, parseAddress } from './address.js';
import { inspect, untilLoaded } from './checks.js';
import { contacts } from './contacts.js';
import { conversations } from './conversations.js';
import { Core } from './core.js';
import { deliveries } from './deliveries.js';
import { desk } from './desk.js';
import { erasure, finishErasures } from './erase.js';
import { figures } from './figures.js';
import { Presence, type Self } from './gateways.js';
import { QueueIndex } from './index.js';
import { Names } from './names.js';
import { people } from './people.js';
import { reconciliation } from './reconcile.js';
import { pairs, text } from './records.js';
import { turns } from './turns.js';
import { untouched } from './untouched.js';
import { upkeep } from './upkeep.js';
import { Vault } from './vault.js';
import { openWire, type Wire } from './wire.js';
import { Words } from './words.js';

export interface RedisOptions extends StoreOptions {
  readonly url: string;
  /** Where the wrapped keys are kept; the same Redis where it is left out. */
  readonly keysUrl?: string;
  /** Begins every name, where several installations share one Redis. */
  readonly prefix?: string;
  /** How many parts a new store is cut into; a Cluster spreads them over its nodes. An old one stays as it is. */
  readonly shards?: number;
  /** Milliseconds after which all shards are looked at without a hint; leases of gateways that died end silently. */
  readonly lookEvery?: number;
  /** Milliseconds between looks at the libraries of functions, of which a gateway deletes what nobody uses. */
  readonly tidyEvery?: number;
  /** Who this is, where it is a gateway; commands say nothing. */
  readonly self?: Self;
  /** The texts that replies are made of: what holds them takes less memory. */
  readonly phrases?: readonly string[];
  /** Milliseconds that a command may take. */
  readonly patience?: number;
  /** Told, in a sentence, of every setting of Redis that breaks a promise. */
  readonly warn?: (sentence: string) => void;
}

const SHARDS = 16;
const LOOK_EVERY = 900;
const SWEEP_EVERY = 1_000;
/** Milliseconds after which a worker's name is forgotten; one that lives asks every second. */
const LONG_GONE = 3_600_000;

/** @throws WrongStore for another key, a newer program's records, foreign data, missing permissions; StoreUnavailable. */
export async function openRedisStore(options: RedisOptions): Promise<Store> {
  const wires = await openWires(parseAddress(options.url), options.keysUrl === undefined ? null : parseAddress(options.keysUrl), options);
  try {
    return await assemble(options, wires);
  } catch (error) {
    await closeWires(wires);
    throw error;
  }
}

export interface Wires {
  readonly data: Wire;
  readonly keys: Wire;
}

async function openWires(data: Address, keys: Address | null, { patience }: RedisOptions): Promise<Wires> {
  const first = await openWire(data, patience);
  if (keys === null) return { data: first, keys: first };
  try {
    return { data: first, keys: await openWire(keys, patience) };
  } catch (error) {
    await first.close();
    throw error;
  }
}

async function closeWires({ data, keys }: Wires): Promise<void> {
  await data.close();
  if (keys !== data) await keys.close();
}

/** True when a store was made here. @throws StoreUnavailable, WrongStore when that cannot be said */
export async function isThere(wire: Wire, prefix = 'accanto'): Promise<boolean> {
  const { meta } = new Names(prefix, 1);
  return (await wire.send(meta, ['EXISTS', meta])) === 1;
}

/**
 * For commands that look at the store itself rather than through its port.
 * `expect` says whether there is one: where not, none is made.
 * @throws as openRedisStore; StoreUnavailable when there is no store
 */
export async function openCommand(
  options: RedisOptions,
  expect?: (data: Wire) => Promise<boolean>,
): Promise<{ core: Core; close: () => Promise<void> }> {
  const { wires, close } = await openBare(options);
  try {
    if (expect !== undefined && !(await expect(wires.data))) {
      throw new StoreUnavailable(`There is no store in Redis at ${wires.data.address.name} yet.`);
    }
    return { core: await openCore(options, wires), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The two wires and what writes keys, and nothing looked at yet: what a restore begins with. */
export async function openBare(options: RedisOptions): Promise<{ wires: Wires; vault: Vault; close: () => Promise<void> }> {
  const keysUrl = options.keysUrl === undefined ? null : parseAddress(options.keysUrl);
  const wires = await openWires(parseAddress(options.url), keysUrl, options);
  const prefix = options.prefix ?? 'accanto';
  const vault = new Vault(wires.keys, prefix, deriveKeys(options.masterKey), new Words(wires.data, prefix));
  return { wires, vault, close: () => closeWires(wires) };
}

async function openCore(options: RedisOptions, wires: Wires): Promise<Core> {
  const prefix = options.prefix ?? 'accanto';
  const warn = options.warn ?? (() => undefined);
  for (const wire of new Set([wires.data, wires.keys])) await untilLoaded(wire, warn);
  for (const sentence of await inspect(wires.data, wires.keys)) warn(sentence);
  const keys = deriveKeys(options.masterKey);
  const words = new Words(wires.data, prefix);
  const vault = new Vault(wires.keys, prefix, keys, words);
  const { generation, shards } = await begin(wires.data, vault, prefix, options);
  const core = new Core(wires.data, new Names(prefix, shards), vault, keys, options, generation);
  await core.begin();
  await words.load();
  if (options.phrases !== undefined) await words.use(options.phrases);
  return core;
}

async function assemble(options: RedisOptions, wires: Wires): Promise<Store> {
  const core = await openCore(options, wires);
  const index = new QueueIndex(core);
  await finishErasures(core, index);
  await core.listen();
  const presence =
    options.self === undefined ? null : new Presence(core, options.self, options.warn ?? (() => undefined), options.tidyEvery);
  await presence?.tell();
  const sweep = setInterval(() => {
    // What cannot be done now is done a second later.
    index.sweep().catch(() => undefined);
    presence?.tell().catch(() => undefined);
  }, SWEEP_EVERY);
  sweep.unref();
  await index.ensure();
  if (presence !== null) {
    for (const stream of ['turns', 'out']) await core.over('tidy', core.names.shards, stream, [String(LONG_GONE)]);
  }
  await index.sweep();
  const { share, letGo } = turns(core, index, options.lookEvery ?? LOOK_EVERY);
  let shut = false;
  return {
    generation: core.generation,
    ...conversations(core),
    ...share,
    ...upkeep(core),
    ...figures(core),
    ...deliveries(core),
    ...desk(core, index),
    ...people(core),
    ...contacts(core),
    ...erasure(core, index),
    ...untouched(core),
    ...reconciliation(core, index),
    shutdown: async () => {
      if (shut) return;
      shut = true;
      clearInterval(sweep);
      core.deafen();
      core.vault.words.stop();
      await letGo();
      await presence?.leave().catch(() => undefined);
      await closeWires(wires);
    },
  };
}

/** Whose Redis this is; where it is nobody's, it becomes this store's. */
async function begin(wire: Wire, vault: Vault, prefix: string, options: RedisOptions): Promise<{ generation: number; shards: number }> {
  const { meta } = new Names(prefix, 1);
  const there = pairs(await wire.send(meta, ['HGETALL', meta]));
  if (there.size === 0) await refuseForeign(wire, prefix);
  const version = Number(text(there.get('version') ?? '0'));
  if (version > RECORD_VERSION) {
    throw new WrongStore(
      `The store in Redis at ${wire.address.name} was written by a newer Accanto (records ${version}, this program knows ${RECORD_VERSION}). Start the newer program, or restore a backup made with this one.`,
    );
  }
  const pair = await vault.begin();
  const first = [
    'version',
    String(RECORD_VERSION),
    'generation',
    '1',
    'shards',
    String(options.shards ?? SHARDS),
    'held',
    '0',
    'pair',
    pair,
  ];
  for (let i = 0; i < first.length; i += 2) await wire.send(meta, ['HSETNX', meta, first[i]!, first[i + 1]!]);
  const now = pairs(await wire.send(meta, ['HGETALL', meta]));
  if (text(now.get('pair')) !== pair) {
    throw new WrongStore(
      `The data in Redis at ${wire.address.name} and the keys at ${vault.wire.address.name} do not belong together. Give --redis and --redis-keys of the same installation.`,
    );
  }
  if (text(now.get('unfinished') ?? '0') === '1') {
    throw new WrongStore('A restore into this Redis was interrupted. Run "accanto restore" again; nothing else may use it before.');
  }
  const shards = Number(text(now.get('shards')));
  if (!Number.isInteger(shards) || shards < 1) throw new StoreUnavailable('The store in Redis is damaged. Restore it from a backup.');
  return { generation: Number(text(now.get('generation'))), shards };
}

/** Names under our prefix without our mark belong to somebody else: they are left as they are. */
async function refuseForeign(wire: Wire, prefix: string): Promise<void> {
  for (const pattern of [`${prefix}:*`, `{${prefix}:*`]) {
    for await (const name of wire.scan(pattern)) {
      if (ownKeys(prefix, name)) continue;
      throw new WrongStore(
        `Redis at ${wire.address.name} holds data of another program under names that begin with "${prefix}:". Give Accanto a server or a redisPrefix of its own; nothing was changed.`,
      );
    }
  }
}

/** The keys may be in the same Redis, and may have been there first. */
const ownKeys = (prefix: string, name: string) =>
  [`${prefix}:keys`, `${prefix}:ledger`, `${prefix}:erasing`].includes(name) || name.startsWith(`${prefix}:k:`);
