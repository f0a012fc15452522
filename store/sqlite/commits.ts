// Grouped commits: what arrives in the same turn of the event loop shares one transaction and one flush, and every promise
// resolves only when it is on the disk. The flush may run beside the thread; while it lasts the next group gathers by itself.
//
// An operation looks first and writes then: a StoreError that it throws refuses it alone. Anything unforeseen rolls the
// whole group back, and each operation is tried again in a transaction of its own, so that one cannot spoil the others.
//
// What takes work goes last, and so sees what came with it in the same group. It is told before the flush, which then waits for
// a turn of the event loop: what was taken is mostly done by then, and its results share the flush. Nobody outside hears of
// either before they are on the disk, and the log keeps their order: it never holds a result without its cause.
import { StoreError, StoreFull, StoreUnavailable, WrongStore } from '../errors.js';

export interface Transaction {
  begin(): void;
  commit(): void;
  rollback(): void;
  /** Brings to the disk what was committed since the last time; null where that is nothing. */
  flush(): Promise<void> | null;
  /** What was committed is on the disk, and whoever waited for it has been told. */
  done(): void;
}

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  result: unknown;
  refusal: StoreError | null;
}

export class Commits {
  readonly #gathering: Job[] = [];
  readonly #last: Job[] = [];
  /** Committed, not yet flushed, nobody told but who took work. */
  readonly #written: Job[] = [];
  #scheduled = false;
  #closed = false;
  #flushing: Promise<void> | null = null;
  #broken: StoreUnavailable | null = null;

  constructor(readonly transaction: Transaction) {}

  submit<T>(work: () => T): Promise<T> {
    return this.#gather(this.#gathering, work);
  }

  /**
   * For taking work: comes after everything else of its group, whatever was submitted first, and resolves before it is on the
   * disk. Whoever takes something may do nothing with it that is seen outside but submit what follows from it.
   */
  submitTaking<T>(work: () => readonly T[]): Promise<readonly T[]> {
    return this.#gather(this.#last, work);
  }

  /** Resolves when all that was committed so far is on the disk; null where it is. @throws StoreUnavailable when it never will be */
  settled(): Promise<void> | null {
    this.#flush();
    if (this.#broken !== null) throw this.#broken;
    return (
      this.#flushing?.then(() => {
        if (this.#broken !== null) throw this.#broken;
      }) ?? null
    );
  }

  /** Writes what is gathered; nothing is accepted afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#flushing !== null || this.#gathering.length + this.#last.length + this.#written.length > 0) {
      await this.#flushing;
      this.#write();
      this.#flush();
    }
  }

  #gather<T>(jobs: Job[], work: () => T): Promise<T> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    if (this.#closed) return Promise.reject(new StoreUnavailable('The store is being shut down.'));
    return new Promise<T>((resolve, reject) => {
      jobs.push({ work, resolve: resolve as (value: never) => void, reject, result: undefined, refusal: null });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#flushing !== null) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#write();
    });
  }

  #write(): void {
    if (this.#flushing !== null) return;
    const isLate = this.#written.length > 0;
    const taken = this.#commit();
    // Only once, or a busy hour would put the flush off for ever.
    if (taken && !isLate) this.#schedule();
    else this.#flush();
  }

  /** @returns whether somebody was given work, whose results may come at once */
  #commit(): boolean {
    const taking = this.#last.splice(0);
    const jobs = [...this.#gathering.splice(0), ...taking];
    if (jobs.length === 0) return false;
    const trouble = this.#together(jobs);
    if (trouble === null) this.#written.push(...jobs);
    else if (jobs.length === 1) jobs[0]!.reject(trouble.error);
    else this.#written.push(...jobs.filter((job) => this.#alone(job)));
    const given = taking.filter((job) => job.refusal === null && Array.isArray(job.result) && job.result.length > 0);
    for (const job of given) job.resolve(job.result as never);
    return given.length > 0;
  }

  #flush(): void {
    if (this.#flushing !== null || this.#written.length === 0) return;
    const jobs = this.#written.splice(0);
    const flush = this.transaction.flush();
    if (flush === null) this.#tell(jobs);
    else this.#flushing = this.#await(flush, jobs);
  }

  async #await(flush: Promise<void>, jobs: readonly Job[]): Promise<void> {
    try {
      await flush;
    } catch (cause) {
      this.#break(jobs, cause);
      return;
    } finally {
      this.#flushing = null;
    }
    this.#tell(jobs);
  }

  #alone(job: Job): boolean {
    const trouble = this.#together([job]);
    if (trouble !== null) job.reject(trouble.error);
    return trouble === null;
  }

  #together(jobs: readonly Job[]): { error: unknown } | null {
    try {
      this.transaction.begin();
      for (const job of jobs) {
        job.refusal = null;
        try {
          job.result = job.work();
        } catch (error) {
          if (!isRefusal(error)) throw error;
          job.refusal = error;
        }
      }
      this.transaction.commit();
      return null;
    } catch (error) {
      this.transaction.rollback();
      return { error };
    }
  }

  /** A refusal waits as well: it may rest on what the same group has written. */
  #tell(jobs: readonly Job[]): void {
    for (const job of jobs) {
      if (job.refusal === null) job.resolve(job.result as never);
      else job.reject(job.refusal);
    }
    this.transaction.done();
    if (this.#gathering.length + this.#last.length > 0) this.#schedule();
  }

  /**
   * The system forgets what it could not write: a later flush that goes well says nothing about this one, and what is in
   * the log after it would be lost with it. So this process writes nothing more.
   */
  #break(jobs: readonly Job[], cause: unknown): void {
    this.#broken = new StoreUnavailable(
      'The disk of the data folder did not keep what was written to it; nothing accepted is lost, but nothing more is taken. Look at the disk (its space, the system log), then start the gateway again.',
      cause,
    );
    refuse([...jobs, ...this.#written.splice(0), ...this.#gathering.splice(0), ...this.#last.splice(0)], this.#broken);
  }
}

function refuse(jobs: readonly Job[], error: StoreError): void {
  for (const job of jobs) job.reject(error);
}

/** The store said no before it wrote anything; the others are troubles of the disk. */
function isRefusal(error: unknown): error is StoreError {
  return error instanceof StoreError && !(error instanceof StoreFull || error instanceof StoreUnavailable || error instanceof WrongStore);
}
