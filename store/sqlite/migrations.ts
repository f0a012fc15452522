// The schema, as the steps that led to it. A step is never changed once it is released: add the next one. `PRAGMA
// user_version` says how many were taken; a file that knows more steps than this program is refused in clear words.
import { WrongStore } from '../errors.js';
import type { Database } from './database.js';

/**
 * data.db. Rows of conversations carry a small number `n`: young conversations are the busy ones, so by number they share
 * pages, where by their random ids each would dirty a page of its own. What changes with every message (`heads`) is apart
 * from what does not (`conversations`) and from what is large (`states`).
 */
export const DATA_STEPS: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE conversations (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, region TEXT NOT NULL, channel TEXT NOT NULL,
    created_at INTEGER NOT NULL, pushed INTEGER NOT NULL, user BLOB, erased_at INTEGER, erased_entries INTEGER
  ) STRICT;
  CREATE TABLE heads (
    n INTEGER PRIMARY KEY, last_seq INTEGER NOT NULL, answered_seq INTEGER NOT NULL, waiting_since INTEGER, lease_token INTEGER NOT NULL,
    lease_until INTEGER NOT NULL, lease_worker TEXT, owner TEXT NOT NULL, ticket TEXT, operator TEXT, language TEXT NOT NULL
  ) STRICT;
  CREATE INDEX heads_waiting ON heads (waiting_since) WHERE waiting_since IS NOT NULL;
  CREATE TABLE states (n INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
  CREATE TABLE entries (
    n INTEGER NOT NULL, seq INTEGER NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL, author_id TEXT,
    audience TEXT NOT NULL, wakes INTEGER NOT NULL, reply_to TEXT, client_id TEXT, sealed BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX entries_seq ON entries (n, seq);
  CREATE UNIQUE INDEX entries_client ON entries (n, client_id) WHERE client_id IS NOT NULL;
  CREATE TABLE files (id TEXT PRIMARY KEY, n INTEGER NOT NULL, head BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE INDEX files_of ON files (n);
  CREATE TABLE contact_points (
    id TEXT PRIMARY KEY, n INTEGER NOT NULL, channel TEXT NOT NULL, purpose TEXT NOT NULL, opt_in INTEGER NOT NULL, window_until INTEGER,
    verified INTEGER NOT NULL, finder BLOB NOT NULL, address BLOB NOT NULL
  ) STRICT;
  CREATE INDEX contact_points_of ON contact_points (n);
  CREATE INDEX contact_points_finder ON contact_points (finder);
  CREATE TABLE tickets (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, n INTEGER NOT NULL, conversation TEXT NOT NULL,
    region TEXT NOT NULL, kind TEXT NOT NULL, priority INTEGER NOT NULL, reasons TEXT NOT NULL, language TEXT NOT NULL, skills TEXT NOT NULL,
    organisation TEXT, site TEXT, created_at INTEGER NOT NULL, due_at INTEGER NOT NULL, state TEXT NOT NULL, operator TEXT,
    reachability TEXT NOT NULL, escalation INTEGER NOT NULL, contact_point TEXT, card BLOB, outcome TEXT
  ) STRICT;
  CREATE INDEX tickets_waiting ON tickets (region, priority, due_at, arrival) WHERE state = 'waiting';
  CREATE INDEX tickets_due ON tickets (escalation, due_at) WHERE state = 'waiting';
  CREATE INDEX tickets_assigned ON tickets (operator) WHERE state = 'assigned';
  CREATE INDEX tickets_of ON tickets (n);
  CREATE TABLE ticket_events (
    ticket TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, what TEXT NOT NULL, who TEXT NOT NULL, detail TEXT NOT NULL,
    PRIMARY KEY (ticket, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ticket_events_claimed ON ticket_events (at) WHERE what = 'claimed';
  CREATE TABLE deliveries (
    n INTEGER NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, due_at INTEGER NOT NULL, attempts INTEGER NOT NULL,
    uncertain INTEGER NOT NULL, state TEXT NOT NULL, lease_worker TEXT, lease_until INTEGER NOT NULL, receipt TEXT, why TEXT, done_at INTEGER,
    PRIMARY KEY (n, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'open';
  CREATE TABLE follow_ups (n INTEGER NOT NULL, id TEXT NOT NULL, due_at INTEGER NOT NULL, kind TEXT NOT NULL, detail BLOB NOT NULL,
    PRIMARY KEY (n, id)) STRICT, WITHOUT ROWID;
  CREATE INDEX follow_ups_due ON follow_ups (due_at);
  CREATE TABLE decisions (arrival INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, line TEXT NOT NULL) STRICT;
  CREATE INDEX decisions_at ON decisions (at);
  CREATE TABLE operators (id TEXT PRIMARY KEY, name_key TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE presence (operator TEXT PRIMARY KEY, state TEXT NOT NULL, seen_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE sessions (token_hash TEXT PRIMARY KEY, operator TEXT NOT NULL, csrf TEXT NOT NULL, created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_expiry ON sessions (expires_at);
  `,
  // Each Region keeps its decisions for as long as it says.
  `CREATE INDEX decisions_of ON decisions (json_extract(line, '$.region'), at);`,
];

/** keys.db: the wrapped keys of the conversations, kept and backed up apart from the data. */
export const KEY_STEPS: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE keys (conversation TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID;
  `,
];

/** Takes the steps that are missing, each whole or not at all. @throws WrongStore when the file is newer than the program. */
export function migrate(db: Database, steps: readonly string[]): void {
  const version = () => db.get<{ user_version: number }>('PRAGMA user_version', [])?.user_version ?? 0;
  if (version() > steps.length) {
    throw new WrongStore(
      `The data folder was written by a newer Accanto (schema ${version()}, this program knows ${steps.length}). Start the newer program, or restore a backup made with this one.`,
    );
  }
  while (version() < steps.length) {
    db.transaction(() => {
      const at = version(); // another process may have taken the step while this one waited for the lock
      const step = steps[at];
      if (step === undefined) return;
      db.exec(step);
      db.exec(`PRAGMA user_version = ${at + 1}`);
    });
  }
}
