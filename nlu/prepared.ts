// What would be worked out alike at every start (parsed grammars, compiled phrase books) is worked out by the build and kept beside
// the program, each thing under the hash of everything it is made of. Where that changes, another hash is looked for, and it is made here.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Where the build keeps what it prepares. */
export const PREPARED = new URL('./prepared/', import.meta.url);
let folder: URL | null = PREPARED;
let keeps = false;

/**
 * The thing made of `source` as it was prepared, or else by `make`.
 * @param source all that `make` depends on, in words
 */
export function prepared<T>(kind: string, source: string, make: () => T): T {
  if (folder === null) return make();
  const file = new URL(`${kind}-${createHash('sha256').update(source).digest('hex').slice(0, 32)}`, folder);
  const known = read(file);
  if (known !== undefined) return known as T;
  const made = make();
  if (keeps) writeFileSync(file, serialize(made));
  return made;
}

/** For the build and for tests: from now on things are looked for in `other` (nowhere: null), and what is missing there is kept, or not. */
export function prepareIn(other: URL | null, keeping: boolean): void {
  folder = other;
  keeps = keeping;
}

/** Undefined where it was not prepared, or cannot be read: by another Node, after a copy that went wrong. */
function read(file: URL): unknown {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}
