// Who on this machine may look into the data folder. What Accanto makes is its owner's alone; a folder of an earlier version, or one that
// somebody made by hand, keeps the modes that it has, and only its owner knows whether that is meant.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MASTER_KEY_FILE } from './keys.js';
import type { CheckUp } from './redis/doctor.js';

/** Any right of the group or of others. */
const OTHERS = 0o077;
/** What SQLite keeps beside a database has the database's own mode. */
const OF_ANOTHER = /\.db-(wal|shm)$/;
/** So many are named. */
const NAMED = 3;

/** The part of `accanto doctor` on the modes of the data folder; nothing where there is none, or where files have no such modes. */
export function examinePrivacy(dir: string): CheckUp {
  if (process.platform === 'win32' || !existsSync(dir)) return { well: [], wrong: [] };
  const well = [`Nobody but their owner can read the files in ${dir}.`];
  if (!isOpen(dir)) return { well, wrong: [] };
  const open = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => !OF_ANOTHER.test(name) && isOpen(join(dir, name)));
  const remedy = `Unless others are meant to, run: chmod -R go= ${quoted(dir)} (the gateway may go on serving).`;
  if (open.includes(MASTER_KEY_FILE))
    return { well: [], wrong: [`Others on this machine can use ${join(dir, MASTER_KEY_FILE)}, which opens every conversation. ${remedy}`] };
  if (open.length === 0) return { well, wrong: [] };
  const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
  return {
    well: [],
    wrong: [],
    warnings: [`Others on this machine can look into ${dir}: ${open.sort().slice(0, NAMED).join(', ')}${more}. ${remedy}`],
  };
}

/** A file that is gone by now is nobody's. */
function isOpen(file: string): boolean {
  return ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0;
}

/** For a shell. */
const quoted = (path: string) => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`);
