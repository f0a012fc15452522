// A data folder for a test, and the SQLite store on it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqliteOptions } from '../../store/sqlite/open.js';
import { openSqliteStore } from '../../store/sqlite/open.js';
import { mask } from './contract/harness.js';
import { masterKey } from './key.js';

export { masterKey };

import type { Harness } from './contract.js';

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'accanto-store-'));
}

export interface SqliteHarness extends Harness {
  readonly dir: string;
}

export async function openFolder(dir = newFolder(), more: Partial<SqliteOptions> = {}): Promise<SqliteHarness> {
  let clock = 1_700_000_000_000;
  const open = () => openSqliteStore({ dir, masterKey, mask, now: () => clock, ...more });
  const house: SqliteHarness = {
    dir,
    store: await open(),
    reopen: async () => {
      await house.store.shutdown();
      house.store = await open();
    },
    advance: (ms) => {
      clock += ms;
    },
    now: () => clock,
    remove: async () => {
      await house.store.shutdown();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return house;
}

/** The names of the files in a folder that hold these bytes anywhere. */
export function filesWith(dir: string, bytes: Uint8Array): string[] {
  return readdirSync(dir).filter((file) => readFileSync(join(dir, file)).includes(Buffer.from(bytes)));
}
