// Grouped commits: what arrives in the same turn of the event loop shares one transaction and one fsync, and every promise
// resolves only after it. While a group is being written the next one gathers by itself.
//
// An operation looks first and writes then: a StoreError that it throws refuses it alone. Anything unforeseen rolls the
// whole group back, and each operation is tried again in a transaction of its own, so that one cannot spoil the others.
//
// What looks for work goes last: it then sees what came with it in the same group, and shares its fsync.
import { StoreError, StoreFull, StoreUnavailable, WrongStore } from '../errors.js';

export interface Transaction {
  begin(): void;
  commit(): void;
  rollback(): void;
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
  #scheduled = false;
  #closed = false;

  constructor(readonly transaction: Transaction) {}

  submit<T>(work: () => T): Promise<T> {
    return this.#gather(this.#gathering, work);
  }

  /** Like `submit`; comes after everything else of its group, whatever was submitted first. */
  submitLast<T>(work: () => T): Promise<T> {
    return this.#gather(this.#last, work);
  }

  #gather<T>(jobs: Job[], work: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(new StoreUnavailable('The store is being shut down.'));
    return new Promise<T>((resolve, reject) => {
      jobs.push({ work, resolve: resolve as (value: never) => void, reject, result: undefined, refusal: null });
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => this.#write());
    });
  }

  /** Writes what is gathered; nothing is accepted afterwards. */
  close(): void {
    this.#closed = true;
    this.#write();
  }

  #write(): void {
    this.#scheduled = false;
    const jobs = [...this.#gathering.splice(0), ...this.#last.splice(0)];
    if (jobs.length === 0) return;
    const trouble = this.#together(jobs);
    if (trouble === null) return;
    if (jobs.length === 1) jobs[0]!.reject(trouble.error);
    else for (const job of jobs) this.#alone(job);
  }

  #alone(job: Job): void {
    const trouble = this.#together([job]);
    if (trouble !== null) job.reject(trouble.error);
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
    } catch (error) {
      this.transaction.rollback();
      return { error };
    }
    for (const job of jobs) {
      if (job.refusal === null) job.resolve(job.result as never);
      else job.reject(job.refusal);
    }
    return null;
  }
}

/** The store said no before it wrote anything; the others are troubles of the disk. */
function isRefusal(error: unknown): error is StoreError {
  return error instanceof StoreError && !(error instanceof StoreFull || error instanceof StoreUnavailable || error instanceof WrongStore);
}
