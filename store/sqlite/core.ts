// What all parts of the SQLite store share: the two files, the conversations in memory, the grouped commits, and who
// listens. A part (turns.ts, desk.ts …) is a function of this core that returns its share of the port.
import type { DerivedKeys } from '../keys.js';
import type { Ledger } from '../ledger.js';
import { Lru } from '../lru.js';
import type { Change, StoreOptions } from '../port.js';
import type { Ticket, TicketId } from '../records.js';
import { Checkpoints } from './checkpoints.js';
import { Commits } from './commits.js';
import type { Database } from './database.js';
import { Lines } from './lines.js';
import { Lives } from './lives.js';
import type { Log } from './log.js';
import type { Vault } from './vault.js';

/** Tickets of conversations that talk now, each turn asks for its own twice; and the first ones of the queues, that every desk shows. */
const REMEMBERED_TICKETS = 4_000;

export class Core {
  readonly lives: Lives;
  readonly lines: Lines;
  /** As the database has them: whoever changes a ticket takes it out of here (see `event` in tickets.ts). */
  readonly tickets = new Lru<TicketId, Ticket>(REMEMBERED_TICKETS);
  readonly #commits: Commits;
  readonly #checkpoints: Checkpoints;
  readonly #listeners = new Set<(change: Change) => void>();
  /** To be told of: in the transaction under way, and committed but not yet on the disk. */
  #changes: Change[] = [];
  #committed: Change[] = [];
  #dataVersion = 0;
  #checked = false;

  constructor(
    readonly db: Database,
    readonly log: Log,
    readonly vault: Vault,
    readonly ledger: Ledger,
    readonly keys: DerivedKeys,
    readonly options: StoreOptions,
    readonly generation: number,
  ) {
    this.lives = new Lives(db, vault, generation);
    this.lines = new Lines(db);
    this.#checkpoints = new Checkpoints(db.file);
    this.#commits = new Commits({
      begin: () => {
        db.begin();
        this.#lookForOthers();
      },
      commit: () => {
        this.lives.flush();
        vault.flush();
        db.commit();
        this.#committed.push(...this.#changes.splice(0));
      },
      rollback: () => {
        db.rollback();
        this.#forget();
        this.#changes = [];
      },
      flush: () => {
        const rows = db.takeWritten();
        return rows === 0 ? null : this.#checkpoints.after(log.flush(), rows);
      },
      done: () => this.#publish(),
    });
  }

  /** Runs `work` in the next group; resolves when it is on the disk. `work` must look first and write then. */
  write<T>(work: () => T): Promise<T> {
    return this.#commits.submit(work);
  }

  /** Takes work, after everything else of its group; what was taken may be worked before it is on the disk (see commits.ts). */
  take<T>(work: () => readonly T[]): Promise<readonly T[]> {
    return this.#commits.submitTaking(work);
  }

  /**
   * Runs `work` on what is committed, and answers when that is on the disk: what somebody has read must not be undone. The
   * question whether others have written is asked once a turn of the event loop.
   */
  async read<T>(work: () => T): Promise<T> {
    if (!this.#checked) {
      this.#checked = true;
      setImmediate(() => {
        this.#checked = false;
      });
      this.#lookForOthers();
    }
    const result = work();
    const settled = this.#commits.settled();
    if (settled !== null) await settled;
    return result;
  }

  /** Told to the listeners when it is on the disk. */
  tell(change: Change): void {
    this.#changes.push(change);
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** Brings the log into the file and empties it: what was deleted is then in neither. */
  async emptyLog(): Promise<void> {
    await this.#checkpoints.idle();
    this.db.checkpoint();
  }

  async close(): Promise<void> {
    await this.#commits.close();
    await this.#checkpoints.close();
    this.db.checkpoint();
    this.vault.close();
    this.db.close();
    this.log.close();
  }

  #publish(): void {
    const changes = this.#committed.splice(0);
    if (changes.length === 0) return;
    // After the promises: whoever waits for an operation knows of it before the listeners do.
    setImmediate(() => {
      for (const change of changes) this.publish(change);
    });
  }

  /** When another process has written, what this one remembers is forgotten. */
  #lookForOthers(): void {
    const version = this.db.dataVersion();
    if (version === this.#dataVersion) return;
    this.#dataVersion = version;
    this.#forget();
  }

  #forget(): void {
    this.lives.forget();
    this.lines.forget();
    this.tickets.clear();
    this.vault.forget();
  }
}
