// The lock of a data folder: one gateway at a time. The operating system holds it for the process (through a small SQLite
// file that stays exclusively locked), so it ends with the process, however that ends; there are no stale locks.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { StoreUnavailable } from '../errors.js';
import { makePrivate } from '../files.js';

const LOCK_FILE = 'gateway.lock';
/** Who holds it, for the message only. */
const HOLDER_FILE = 'gateway.pid';

export interface Lock {
  release(): void;
}

/** @throws StoreUnavailable when a gateway has the folder. */
export function lockFolder(dir: string): Lock {
  const held = tryLock(dir);
  if (held === null) {
    throw new StoreUnavailable(
      `A gateway${holder(dir)} is already running on this data folder. Stop it first, or choose another folder with --data.`,
    );
  }
  writeFileSync(join(dir, HOLDER_FILE), `${process.pid}\n`, { mode: 0o600 });
  return {
    release: () => {
      rmSync(join(dir, HOLDER_FILE), { force: true });
      held.close();
    },
  };
}

export function gatewayRuns(dir: string): boolean {
  const held = tryLock(dir);
  held?.close();
  return held === null;
}

function tryLock(dir: string): Libsql.Database | null {
  makePrivate(join(dir, LOCK_FILE));
  const db = new Libsql(join(dir, LOCK_FILE));
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return null;
    throw new StoreUnavailable('The data folder cannot be written. Check that it exists and its permissions.', error);
  }
}

function holder(dir: string): string {
  try {
    return ` (process ${readFileSync(join(dir, HOLDER_FILE), 'utf8').trim()})`;
  } catch {
    return '';
  }
}
