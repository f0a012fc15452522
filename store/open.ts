// Which store there is: in Redis where one is named, else in the data folder. Whoever uses it sees the port alone.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { StoreUnavailable, WrongStore } from './errors.js';
import { findMasterKey, loadMasterKey } from './keys.js';
import type { Store, StoreOptions } from './port.js';
import { DATA_FILE, openSqliteStore } from './sqlite/open.js';

/** What is set about the store. */
export type StoreSettings = Pick<Settings, 'redisUrl' | 'redisKeys' | 'redisPrefix' | 'dataDir' | 'masterKey'>;

export interface StoreWish extends StoreOptions {
  readonly settings: StoreSettings;
  /** True for the gateway, which has the data folder for itself, says what in Redis breaks a promise and is known there. */
  readonly exclusive: boolean;
  /** What this process serves. */
  readonly content?: { readonly version: string; readonly phrases: () => readonly string[] };
}

/** The client of Redis is hundreds of files: loaded only where it is used, so that a start without it is shorter. */
export async function openStore({ settings, exclusive, content, ...common }: StoreWish): Promise<Store> {
  const { redisUrl: url, redisKeys: keysUrl, redisPrefix: prefix, dataDir: dir } = settings;
  if (url === undefined) return openSqliteStore({ ...common, dir, exclusive });
  const { openRedisStore } = await import('./redis/open.js');
  return openRedisStore({
    ...common,
    url,
    keysUrl,
    prefix,
    phrases: content?.phrases(),
    warn: exclusive ? (sentence) => console.error(sentence) : undefined,
    self: exclusive && content ? { name: processName(), content: content.version } : undefined,
  });
}

/** The store for as long as a command uses it; made where there is none. */
export async function withStore<Result>(
  settings: StoreSettings,
  mask: StoreOptions['mask'],
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  const masterKey = loadMasterKey(settings.dataDir, settings.masterKey);
  const store = await openStore({ settings, mask, now: Date.now, masterKey, exclusive: false });
  try {
    return await use(store);
  } finally {
    await store.shutdown();
  }
}

/**
 * The same for a command that means a store that is there. An empty one made for it would say that all is well.
 * @throws StoreUnavailable where there is none
 */
export async function withKnownStore<Result>(
  settings: StoreSettings,
  mask: StoreOptions['mask'],
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { dataDir, redisUrl } = settings;
  if (redisUrl === undefined && !existsSync(join(dataDir, DATA_FILE)))
    throw new StoreUnavailable(`There is no store in ${dataDir} (${DATA_FILE} is missing). Name its folder with --data.`);
  if (redisUrl !== undefined) masterKeyOf(settings);
  return withStore(settings, mask, use);
}

/** The key that the store was made with. @throws WrongStore where there is none */
export function masterKeyOf({ dataDir, masterKey }: StoreSettings): Uint8Array {
  const found = findMasterKey(dataDir, masterKey);
  if (found === null)
    throw new WrongStore('The master key of this store is needed: put master.key into the data folder, or set ACCANTO_MASTER_KEY.');
  return found;
}

/** Tells this process from every other one, on other machines too; another name at each call. */
export function processName(): string {
  return `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
}
