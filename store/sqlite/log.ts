// The write-ahead log of a database as a file of its own right: a commit leaves its pages with the system, and this brings
// them to the disk. A quick disk is waited for on the spot, since a way through another thread takes longer than its tenth
// of a millisecond, the more so where processors are busy; once it was slow, another thread waits for it.
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { StoreUnavailable } from '../errors.js';

/** Resolves when what was written to this file is on the disk. */
export type Flush = (handle: number) => Promise<void>;

/** Milliseconds that the thread which serves may stand still for a flush. */
const QUICK = 0.5;
/** After a slow one so many are done beside, before the disk is tried again. */
const BESIDE = 300;

const flushBeside: Flush = (handle) =>
  new Promise((resolve, reject) => fdatasync(handle, (error) => (error === null ? resolve() : reject(error))));

export class Log {
  readonly #handle: number;
  #beside: number;

  /** `file` is the database's, which must be open in WAL mode: its log then stays the same file, also when it is emptied. */
  constructor(
    file: string,
    readonly flushFile?: Flush,
  ) {
    this.#handle = openSync(`${file}-wal`, 'r');
    this.#beside = flushFile === undefined ? 0 : Number.POSITIVE_INFINITY;
  }

  /** Null where it is done already. */
  flush(): Promise<void> | null {
    if (this.#beside > 0) {
      this.#beside--;
      return (this.flushFile ?? flushBeside)(this.#handle);
    }
    const began = performance.now();
    try {
      fdatasyncSync(this.#handle);
    } catch (error) {
      return Promise.reject(error);
    }
    if (performance.now() - began > QUICK) this.#beside = BESIDE;
    return null;
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
