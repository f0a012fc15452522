// Brings the log into the database file before it is long, from another thread: on the one that serves, the two waits for
// the disk and the copying between them would hold up everybody. The bulk is copied while others go on writing; the few
// pages that came meanwhile are copied while one group waits for its answer, since only a log without a rest begins anew.
import Libsql from 'libsql/promise';

/** Rows written before the log is brought in; some 30 MB. A page that changes often is then copied once, not each time. */
const DUE = 6_000;

export class Checkpoints {
  #rows = 0;
  #hasRest = false;
  #running: Promise<void> | null = null;
  #connection: Libsql | null = null;

  constructor(
    readonly file: string,
    readonly due = DUE,
  ) {}

  /** Told of each group with its rows and its flush (null: done); resolves when the group may be answered (null: now). */
  after(flush: Promise<void> | null, rows: number): Promise<void> | null {
    this.#rows += rows;
    if (this.#running !== null) return flush;
    if (this.#hasRest) {
      this.#hasRest = false;
      return flush === null ? this.#begin() : flush.then(() => this.#begin());
    }
    if (this.#rows >= this.due) {
      this.#rows = 0;
      this.#begin().then(() => {
        this.#hasRest = true;
      });
    }
    return flush;
  }

  /** Resolves when none is under way: two at a time are refused by SQLite. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async close(): Promise<void> {
    await this.idle();
    this.#connection?.close();
    this.#connection = null;
  }

  #begin(): Promise<void> {
    this.#running = this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** What fails here is tried again when the log has grown; a disk that keeps nothing is noticed by the flush. */
  async #run(): Promise<void> {
    try {
      this.#connection ??= new Libsql(this.file, {});
      const statement = await this.#connection.prepare('PRAGMA wal_checkpoint(PASSIVE)');
      await statement.all();
    } catch {
      this.#hasRest = false;
    }
  }
}
