// The write-ahead log of a database as a file of its own right: a commit leaves its pages with the system, and this brings
// them to the disk from another thread, so that the one that serves does not stand still meanwhile.
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { StoreUnavailable } from '../errors.js';

/** Resolves when what was written to this file is on the disk. */
export type Flush = (handle: number) => Promise<void>;

const flushBeside: Flush = (handle) =>
  new Promise((resolve, reject) => fdatasync(handle, (error) => (error === null ? resolve() : reject(error))));

export class Log {
  readonly #handle: number;

  /** `file` is the database's, which must be open in WAL mode: its log then stays the same file, also when it is emptied. */
  constructor(
    file: string,
    readonly flushFile: Flush = flushBeside,
  ) {
    this.#handle = openSync(`${file}-wal`, 'r');
  }

  flush(): Promise<void> {
    return this.flushFile(this.#handle);
  }

  /** Stands still until it is done: for the start. @throws StoreUnavailable */
  flushNow(): void {
    try {
      fdatasyncSync(this.#handle);
    } catch (cause) {
      throw new StoreUnavailable(
        'The disk of the data folder does not keep what is written to it. Look at its space and the system log.',
        cause,
      );
    }
  }

  close(): void {
    closeSync(this.#handle);
  }
}
