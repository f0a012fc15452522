// The ledger of erasures: one line for each, written and synced before anything is destroyed. It says that a conversation
// was erased and when, never what it said. It is append-only and outlives restores, so that no backup brings one back.
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { WrongStore } from './errors.js';
import { closeSynced, syncFolder } from './files.js';
import type { ConversationId, Millis } from './records.js';

export const LEDGER_FILE = 'erasures.jsonl';

export interface Erased {
  readonly conversation: ConversationId;
  readonly at: Millis;
}

export class Ledger {
  constructor(readonly file: string) {}

  /** On the disk when it returns. */
  append(...erased: readonly Erased[]): void {
    const isNew = !existsSync(this.file);
    const handle = openSync(this.file, 'a', 0o600);
    try {
      // A line that a crash cut off must not swallow the next one.
      const start = isNew || endsWithNewline(this.file) ? '' : '\n';
      appendFileSync(handle, start + erased.map(lineOf).join(''));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (isNew) syncFolder(dirname(this.file));
  }

  read(): Erased[] {
    return readLedger(this.file);
  }
}

/** @throws WrongStore when a line in the middle is damaged; a last line without its end was never acknowledged. */
export function readLedger(file: string): Erased[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const erased: Erased[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const entry = parse(line);
    if (entry !== null) erased.push(entry);
    else if (!line.startsWith('{') || line.endsWith('}')) {
      throw new WrongStore(`Line ${index + 1} of ${LEDGER_FILE} is damaged. Put back the copy that is kept with the keys.`);
    }
  }
  return erased;
}

/** Writes the union of several ledgers in one step; the first line of each conversation stays. */
export function mergeLedgers(into: string, from: readonly string[]): void {
  const merged = new Map<ConversationId, Erased>();
  for (const erased of from.flatMap(readLedger)) {
    const known = merged.get(erased.conversation);
    if (known === undefined || erased.at < known.at) merged.set(erased.conversation, erased);
  }
  const handle = openSync(`${into}.new`, 'w', 0o600);
  writeSync(handle, [...merged.values()].map(lineOf).join(''));
  closeSynced(handle);
  renameSync(`${into}.new`, into);
  syncFolder(dirname(into));
}

function parse(line: string): Erased | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('conversation' in value) || !('at' in value)) return null;
    if (typeof value.conversation !== 'string' || typeof value.at !== 'number') return null;
    return { conversation: value.conversation as ConversationId, at: value.at };
  } catch {
    return null;
  }
}

const lineOf = (erased: Erased) => `${JSON.stringify(erased)}\n`;

/** Looks at the last byte alone: the ledger grows for ever, and each erasure asks. */
function endsWithNewline(file: string): boolean {
  const { size } = statSync(file);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  const handle = openSync(file, 'r');
  readSync(handle, last, 0, 1, size - 1);
  closeSync(handle);
  return last[0] === 0x0a;
}
