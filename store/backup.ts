// Backup and restore of the embedded store. Data and keys go to two folders, to be kept in two places: who has only one of
// them can read nothing, and an erased conversation stays erased although old data still holds its sealed texts.
// The master key is in neither: the Region keeps master.key (or ACCANTO_MASTER_KEY) apart, once and for all.
import { chmodSync, copyFileSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable, WrongStore } from './errors.js';
import { closeSynced, makePrivate, syncFolder } from './files.js';
import { deriveKeys, findMasterKey, MASTER_KEY_FILE } from './keys.js';
import { LEDGER_FILE, mergeLedgers } from './ledger.js';
import { Database } from './sqlite/database.js';
import { lockFolder } from './sqlite/lock.js';
import { DATA_FILE, KEYS_FILE, openSqliteStore, UNFINISHED_FILE } from './sqlite/open.js';

export interface BackupReport {
  readonly data: string;
  readonly keys: string;
  readonly conversations: number;
}

export interface RestoreReport {
  readonly generation: number;
  readonly conversations: number;
  /** Conversations that the backup still held and that were erased again. */
  readonly erasedAgain: number;
}

/**
 * Copies the store of `dataDir` to `toDir/data` and `toDir/keys`, also while a gateway runs on it. The data goes first, so
 * that no copied conversation lacks its key; the ledger goes last, so that no erasure is missing.
 * @throws StoreUnavailable when there is no store, or when `toDir` holds a backup already.
 */
export function backup(dataDir: string, toDir: string): BackupReport {
  const parts = partsOf(toDir);
  for (const name of [DATA_FILE, KEYS_FILE]) {
    if (!existsSync(join(dataDir, name))) throw new StoreUnavailable(`There is no store in this data folder (${name} is missing).`);
  }
  for (const file of [parts.data, parts.keys, parts.ledger]) {
    if (existsSync(file))
      throw new StoreUnavailable('This folder holds a backup already. Choose an empty one; an older backup is never overwritten.');
  }
  for (const dir of [toDir, parts.dataDir, parts.keysDir]) mkdirSync(dir, { recursive: true, mode: 0o700 });
  snapshot(join(dataDir, DATA_FILE), parts.data);
  snapshot(join(dataDir, KEYS_FILE), parts.keys);
  mergeLedgers(parts.ledger, [join(dataDir, LEDGER_FILE)]);
  for (const dir of [parts.dataDir, parts.keysDir, toDir]) syncFolder(dir);
  return { data: parts.dataDir, keys: parts.keysDir, conversations: countConversations(parts.data) };
}

/**
 * Puts a backup in the place of what is in `dataDir`: the next generation, with everything erased that any ledger names,
 * and with the outbox held until somebody who knows what was sent releases it.
 * `keySetting` is what loadMasterKey takes; without it master.key must be in `dataDir`.
 * @throws StoreUnavailable while a gateway runs; WrongStore when a part or the master key is missing or of another store.
 */
export async function restore(fromDir: string, dataDir: string, keySetting?: string): Promise<RestoreReport> {
  const parts = partsOf(fromDir);
  for (const file of [parts.data, parts.keys, parts.ledger]) {
    if (!existsSync(file)) throw new WrongStore(`The backup is not complete: ${file} is missing. Put its data and its keys side by side.`);
  }
  // What can be refused is refused first: a folder is made only for a store that comes into it.
  const masterKey = findMasterKey(dataDir, keySetting);
  if (masterKey === null) {
    throw new WrongStore(
      `The master key of this backup is needed: put ${MASTER_KEY_FILE} into the data folder, or set ACCANTO_MASTER_KEY.`,
    );
  }
  checkPair(parts.data, parts.keys, deriveKeys(masterKey).check);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(dataDir);
  try {
    const generation = Math.max(generationOf(parts.data), generationOf(join(dataDir, DATA_FILE))) + 1;
    putInPlace(parts, dataDir, generation);
    const known = countConversations(join(dataDir, DATA_FILE));
    // Opening replays the ledger before anybody can read.
    const store = await openSqliteStore({ dir: dataDir, exclusive: false, masterKey, mask: (text) => text, now: () => Date.now() });
    await store.shutdown();
    const conversations = countConversations(join(dataDir, DATA_FILE));
    return { generation, conversations, erasedAgain: known - conversations };
  } finally {
    lock.release();
  }
}

interface Parts {
  readonly dataDir: string;
  readonly keysDir: string;
  readonly data: string;
  readonly keys: string;
  readonly ledger: string;
}

function partsOf(dir: string): Parts {
  const dataDir = join(dir, 'data');
  const keysDir = join(dir, 'keys');
  return { dataDir, keysDir, data: join(dataDir, DATA_FILE), keys: join(keysDir, KEYS_FILE), ledger: join(keysDir, LEDGER_FILE) };
}

/** One consistent moment of a database, whatever others write meanwhile. */
function snapshot(file: string, to: string): void {
  makePrivate(to);
  withDatabase(file, (db) => db.run('VACUUM INTO ?', [to]));
  closeSynced(openSync(to, 'r+'));
}

function checkPair(data: string, keys: string, check: string): void {
  if (metaOf(data, 'pair') !== metaOf(keys, 'pair')) {
    throw new WrongStore('The data and the keys of this backup do not belong together. Take the two folders of one and the same backup.');
  }
  if (metaOf(keys, 'check') !== check) {
    throw new WrongStore('This backup was made with another master key. Put back the one it was made with; nothing was changed.');
  }
}

/** A crash in here leaves a mark, so that nobody opens a folder that is half old and half new. */
function putInPlace(parts: Parts, dataDir: string, generation: number): void {
  const at = (name: string) => join(dataDir, name);
  for (const [from, name] of [
    [parts.data, DATA_FILE],
    [parts.keys, KEYS_FILE],
  ] as const) {
    copyFileSync(from, at(`${name}.new`));
    chmodSync(at(`${name}.new`), 0o600);
  }
  withDatabase(at(`${DATA_FILE}.new`), (db) => {
    db.run(`UPDATE meta SET value = ? WHERE name = 'generation'`, [String(generation)]);
    db.run(`UPDATE meta SET value = '1' WHERE name = 'outbox_held'`, []);
  });
  mergeLedgers(at(LEDGER_FILE), [at(LEDGER_FILE), parts.ledger]);
  writeFileSync(at(UNFINISHED_FILE), '');
  syncFolder(dataDir);
  for (const name of [DATA_FILE, KEYS_FILE]) {
    for (const rest of ['-wal', '-shm', '.new-wal', '.new-shm']) rmSync(at(name + rest), { force: true });
    closeSynced(openSync(at(`${name}.new`), 'r+'));
    renameSync(at(`${name}.new`), at(name));
  }
  syncFolder(dataDir);
  rmSync(at(UNFINISHED_FILE));
  syncFolder(dataDir);
}

function generationOf(file: string): number {
  return existsSync(file) ? Number(metaOf(file, 'generation') ?? '0') : 0;
}

function metaOf(file: string, name: string): string | null {
  return withDatabase(file, (db) => db.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', [name])?.value ?? null);
}

function countConversations(file: string): number {
  return withDatabase(
    file,
    (db) => db.get<{ count: number }>('SELECT count(*) AS count FROM conversations WHERE erased_at IS NULL', [])?.count ?? 0,
  );
}

function withDatabase<T>(file: string, work: (db: Database) => T): T {
  const db = new Database(file, []);
  try {
    return work(db);
  } finally {
    db.close();
  }
}
