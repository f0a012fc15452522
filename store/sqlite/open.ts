// Opens the embedded store: one folder with data.db, keys.db, the ledger of erasures and the lock of the gateway.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { WrongStore } from '../errors.js';
import { deriveKeys } from '../keys.js';
import { LEDGER_FILE, Ledger } from '../ledger.js';
import type { Store, StoreOptions } from '../port.js';
import { contacts } from './contacts.js';
import { Core } from './core.js';
import { Database, QUICK_SETTINGS } from './database.js';
import { deliveries } from './deliveries.js';
import { desk } from './desk.js';
import { erasure, replayErasures } from './erase.js';
import { figures } from './figures.js';
import { type Lock, lockFolder } from './lock.js';
import { type Flush, Log } from './log.js';
import { DATA_STEPS, migrate } from './migrations.js';
import { people } from './people.js';
import { reconciliation } from './reconcile.js';
import { turns } from './turns.js';
import { untouched } from './untouched.js';
import { upkeep } from './upkeep.js';
import { Vault } from './vault.js';

/** While this is there the folder is half of one store and half of another. */
export const UNFINISHED_FILE = 'restore.unfinished';
export const DATA_FILE = 'data.db';
export const KEYS_FILE = 'keys.db';

export interface SqliteOptions extends StoreOptions {
  /** The data folder; made when it is not there. */
  readonly dir: string;
  /** True (the default) for a gateway: one at a time. False for commands that work beside a running one. */
  readonly exclusive?: boolean;
  /** Given the data file as it is opened: tests take its disk space away. */
  readonly opened?: (data: Database) => void;
  /** How what was committed is brought to the disk: tests hold it up or let it fail. */
  readonly flush?: Flush;
}

/** @throws WrongStore for another key, a newer program's files or damage; StoreUnavailable when a gateway has the folder. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const lock = options.exclusive === false ? null : lockFolder(options.dir);
  try {
    return assemble(options, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function assemble(options: SqliteOptions, lock: Lock | null): Store {
  const { dir } = options;
  if (existsSync(join(dir, UNFINISHED_FILE))) {
    throw new WrongStore(
      'A restore of this data folder was interrupted. Run "accanto restore" again; nothing else may use the folder before.',
    );
  }
  const keys = deriveKeys(options.masterKey);
  const vault = new Vault(join(dir, KEYS_FILE), keys);
  const db = openData(join(dir, DATA_FILE), vault);
  options.opened?.(db);
  const generation = Number(meta(db, 'generation') ?? '1');
  const log = new Log(db.file, options.flush);
  // What a process before this one has committed but not brought to the disk is not to be read before it is there.
  log.flushNow();
  if (lock !== null) db.checkpoint();
  const core = new Core(db, log, vault, new Ledger(join(dir, LEDGER_FILE)), keys, options, generation);
  replayErasures(core);
  let shut = false;
  return {
    generation,
    ...turns(core),
    ...upkeep(core),
    ...figures(
      dir,
      [DATA_FILE, `${DATA_FILE}-wal`, KEYS_FILE, `${KEYS_FILE}-wal`, LEDGER_FILE].map((name) => join(dir, name)),
    ),
    ...deliveries(core),
    ...desk(core),
    ...people(core),
    ...contacts(core),
    ...erasure(core),
    ...untouched(core),
    ...reconciliation(core),
    shutdown: async () => {
      if (shut) return;
      shut = true;
      await core.close();
      lock?.release();
    },
  };
}

function openData(file: string, vault: Vault): Database {
  const db = new Database(file, QUICK_SETTINGS);
  try {
    migrate(db, DATA_STEPS);
    db.transaction(() => {
      const pair = meta(db, 'pair');
      const wanted = vault.meta('pair') ?? randomUUID();
      if (pair === null) {
        db.insert('INSERT INTO meta (name, value) VALUES', [
          ['pair', wanted],
          ['generation', '1'],
          ['outbox_held', '0'],
        ]);
      } else if (pair !== wanted) {
        throw new WrongStore(`${DATA_FILE} and ${KEYS_FILE} do not belong together. Put back the two files of the same data folder.`);
      }
    });
  } catch (error) {
    db.close();
    vault.close();
    throw error;
  }
  return db;
}

function meta(db: Database, name: string): string | null {
  return db.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', [name])?.value ?? null;
}
