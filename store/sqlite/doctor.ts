// A check-up of the embedded store, in words: whether it opens and takes writes, and what the disk has room for.
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.js';
import { gatewayRuns } from './lock.js';
import { DATA_FILE, openSqliteStore, type SqliteOptions } from './open.js';

/** A tenth of this and a busy day could fill the disk. */
const ROOM = 2_000_000_000;

/** Never throws for what is wrong with the store: that is what it says. */
export async function examineSqlite(options: SqliteOptions): Promise<{ well: string[]; wrong: string[] }> {
  const well: string[] = [];
  const wrong: string[] = [];
  if (!existsSync(join(options.dir, DATA_FILE))) {
    return { well: [`There is no store in ${options.dir} yet: the first "accanto serve" makes it.`], wrong };
  }
  try {
    const store = await openSqliteStore({ ...options, exclusive: false });
    try {
      const began = performance.now();
      await store.check();
      well.push(
        `The data folder ${options.dir} takes writes (${(performance.now() - began).toFixed(1)} ms), generation ${store.generation}.`,
      );
      if (await store.outboxHeld()) {
        wrong.push(
          'The outbox is held since a restore: nothing is sent to Telegram, WhatsApp … Find out what was sent, then "accanto outbox release".',
        );
      }
    } finally {
      await store.shutdown();
    }
    well.push(gatewayRuns(options.dir) ? 'A gateway is running on it.' : 'No gateway is running on it.');
    const { bavail, bsize } = await statfs(options.dir);
    const free = bavail * bsize;
    const words = `${(free / 1_000_000_000).toFixed(1)} GB are free on its disk`;
    if (free < ROOM) wrong.push(`${words}: make room before it is full and messages are refused.`);
    else well.push(`${words}.`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    wrong.push(error.message);
  }
  return { well, wrong };
}
