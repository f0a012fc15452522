// One SQLite file: opened with the settings that our promises need, statements prepared once, SQLite's errors translated
// into the store's own.
import Libsql from 'libsql';
import { StoreError, StoreFull, StoreUnavailable, WrongStore } from '../errors.js';
import { makePrivate } from '../files.js';

export type Value = string | number | Uint8Array | null;

interface Statement {
  readonly prepared: ReturnType<Libsql.Database['prepare']>;
  readonly writes: boolean;
}

const WRITES = /^\s*(?:INSERT|UPDATE|DELETE)\b/i;

/** How many rows one INSERT carries: a call across the native border costs more than a row. */
const ROWS = [32, 16, 8, 4, 2, 1] as const;

/** In the log, and in the file when the log is brought into it; whether each commit waits for the disk is added. */
const SETTINGS = [
  'journal_mode = WAL',
  'secure_delete = ON',
  // 8 MB: what is not in here is in the system's cache, two microseconds away.
  'cache_size = -8000',
  'temp_store = MEMORY',
];
/** A commit returns when it is on the disk. */
const WAITING_SETTINGS: readonly string[] = [...SETTINGS, 'synchronous = FULL'];
/**
 * A commit returns when the system has it; whoever promises something on it flushes the log first (see log.ts), and brings it
 * into the file (see checkpoints.ts). SQLite does so by itself, on the thread that serves, only at 128 MB.
 */
export const QUICK_SETTINGS: readonly string[] = [...SETTINGS, 'synchronous = NORMAL', 'wal_autocheckpoint = 32000'];

export class Database {
  readonly #db: Libsql.Database;
  readonly #statements = new Map<string, Statement>();
  readonly #inserts = new Map<string, string>();
  #written = 0;

  /** `settings` may be empty for a file that is only looked at: a backup's. */
  constructor(
    readonly file: string,
    settings: readonly string[] = WAITING_SETTINGS,
  ) {
    makePrivate(file);
    try {
      this.#db = new Libsql(file, { timeout: 10_000 });
      for (const setting of settings) this.#db.prepare(`PRAGMA ${setting}`).all();
    } catch (error) {
      throw translate(error);
    }
  }

  exec(sql: string): void {
    try {
      this.#db.exec(sql);
    } catch (error) {
      throw translate(error);
    }
  }

  /** Returns how many rows changed. */
  run(sql: string, values: readonly Value[]): number {
    try {
      const { prepared, writes } = this.#statement(sql);
      const { changes } = prepared.run(values as unknown[]);
      if (writes) this.#written += changes;
      return changes;
    } catch (error) {
      throw translate(error);
    }
  }

  get<Row>(sql: string, values: readonly Value[]): Row | undefined {
    try {
      const { prepared, writes } = this.#statement(sql);
      if (writes) this.#written += 1;
      return prepared.get(values as unknown[]) as Row | undefined;
    } catch (error) {
      throw translate(error);
    }
  }

  all<Row>(sql: string, values: readonly Value[]): Row[] {
    try {
      return this.#statement(sql).prepared.all(values as unknown[]) as Row[];
    } catch (error) {
      throw translate(error);
    }
  }

  /** Inserts many rows with few calls. `head` is "INSERT INTO t (…) VALUES", `tail` an optional conflict clause. */
  insert(head: string, rows: readonly (readonly Value[])[], tail = ''): void {
    let from = 0;
    for (const size of ROWS) {
      while (rows.length - from >= size) {
        const values: Value[] = [];
        for (let row = from; row < from + size; row++) values.push(...rows[row]!);
        this.run(this.#insertSql(head, size, rows[from]!.length, tail), values);
        from += size;
      }
    }
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction;
  }

  /** Takes the write lock at once, so that what is read inside stays true until the end. */
  begin(): void {
    this.run('BEGIN IMMEDIATE', []);
  }

  commit(): void {
    this.run('COMMIT', []);
  }

  rollback(): void {
    if (this.#db.inTransaction) this.run('ROLLBACK', []);
  }

  transaction<T>(work: () => T): T {
    this.begin();
    try {
      const result = work();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  /** How many rows were written since this was last asked. */
  takeWritten(): number {
    const written = this.#written;
    this.#written = 0;
    return written;
  }

  /** Changes whenever another connection has written: what this process remembers is no longer sure. */
  dataVersion(): number {
    return this.get<{ data_version: number }>('PRAGMA data_version', [])?.data_version ?? 0;
  }

  /** Brings the log into the file and empties it. */
  checkpoint(): void {
    this.all('PRAGMA wal_checkpoint(TRUNCATE)', []);
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #insertSql(head: string, rows: number, columns: number, tail: string): string {
    const key = `${rows} ${head}`;
    let sql = this.#inserts.get(key);
    if (sql === undefined) {
      const tuple = `(${Array(columns).fill('?').join(',')})`;
      sql = `${head} ${Array(rows).fill(tuple).join(',')} ${tail}`;
      this.#inserts.set(key, sql);
    }
    return sql;
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = { prepared: this.#db.prepare(sql), writes: WRITES.test(sql) };
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function translate(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code.startsWith('SQLITE_FULL')) return new StoreFull(error);
  if (code.startsWith('SQLITE_BUSY')) {
    return new StoreUnavailable(
      'Another process holds the data folder for too long. Look for a hanging accanto command and end it.',
      error,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) {
    return new WrongStore('The data folder is damaged. Restore it from a backup.', error);
  }
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new StoreUnavailable('The data folder cannot be written. Check that it exists, its disk and its permissions.', error);
  }
  // The rest are mistakes of ours. libsql's errors are no native ones, so tools would not show where they come from.
  return new Error(error.message, { cause: error });
}
