// Small helpers that make a change of a file survive a power cut: its bytes and its name in the folder.
import { closeSync, fsyncSync, openSync } from 'node:fs';

export function closeSynced(handle: number): void {
  fsyncSync(handle);
  closeSync(handle);
}

/** A new file's name is durable only when its folder is. */
export function syncFolder(dir: string): void {
  const handle = openSync(dir, 'r');
  closeSynced(handle);
}
