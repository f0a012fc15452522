// Small helpers that make a change of a file survive a power cut: its bytes and its name in the folder.
import { closeSync, fsyncSync, openSync } from 'node:fs';

export function closeSynced(handle: number): void {
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Makes an empty file that its owner alone may read, where there is none: what SQLite makes by itself everybody may. Its log and
 * its index of it take over the mode. Where it cannot be made, whoever opens it next says why.
 */
export function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {}
}

/** A new file's name is durable only when its folder is. */
export function syncFolder(dir: string): void {
  const handle = openSync(dir, 'r');
  closeSynced(handle);
}
