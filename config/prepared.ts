// What every start would read alike from the delivered content is read by the build and kept beside the program, under the hash
// of the very text. A Region's own file has another hash, and is read as it is.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Where the build keeps what it prepares. */
export const PREPARED = new URL('./prepared/', import.meta.url);
let folder: URL | null = PREPARED;
let keeps = false;

/** What `text` was read as when it was prepared; undefined where it was not, or cannot be read by this Node. */
export function prepared(kind: string, text: string): unknown {
  if (folder === null) return undefined;
  try {
    return deserialize(readFileSync(fileOf(folder, kind, text)));
  } catch {
    return undefined;
  }
}

/** To be called with every good reading that `prepared` may give the next time; keeps it only in the build. */
export function keep(kind: string, text: string, read: unknown): void {
  if (keeps && folder) writeFileSync(fileOf(folder, kind, text), serialize(read));
}

/** For the build and for tests: from now on things are looked for in `other` (nowhere: null), and what is missing there is kept, or not. */
export function prepareIn(other: URL | null, keeping: boolean): void {
  folder = other;
  keeps = keeping;
}

function fileOf(folder: URL, kind: string, text: string): URL {
  return new URL(`${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`, folder);
}
