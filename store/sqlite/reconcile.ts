// Accounts for every message ever accepted, and says in words (never in texts) what does not add up.
import type { Accounting, Store } from '../port.js';
import type { Core } from './core.js';

/** Each query finds conversations or tickets that break a promise; `fault` says which. */
const PROMISES: readonly { readonly fault: (id: string) => string; readonly sql: string }[] = [
  {
    fault: (id) => `Conversation ${id} has a gap in its sequence numbers.`,
    sql: `SELECT c.id FROM conversations c JOIN heads h ON h.n = c.n LEFT JOIN entries e ON e.n = c.n WHERE c.erased_at IS NULL
          GROUP BY c.n HAVING count(e.seq) <> h.last_seq OR coalesce(max(e.seq), 0) <> h.last_seq`,
  },
  {
    fault: (id) => `Conversation ${id} has no head, so it cannot be worked.`,
    sql: 'SELECT c.id FROM conversations c LEFT JOIN heads h ON h.n = c.n WHERE c.erased_at IS NULL AND h.n IS NULL',
  },
  {
    fault: (id) => `Conversation ${id} has messages that wait for an answer, but nobody would take them.`,
    sql: `SELECT DISTINCT c.id FROM conversations c JOIN heads h ON h.n = c.n JOIN entries e ON e.n = c.n
          WHERE e.wakes = 1 AND e.seq > h.answered_seq AND h.waiting_since IS NULL`,
  },
  {
    fault: (id) => `Conversation ${id} counts as waiting, but nothing waits in it.`,
    sql: `SELECT c.id FROM conversations c JOIN heads h ON h.n = c.n WHERE h.waiting_since IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.n = c.n AND e.wakes = 1 AND e.seq > h.answered_seq)`,
  },
  {
    fault: (id) => `A reply in conversation ${id} answers a message that is not there.`,
    sql: `SELECT DISTINCT c.id FROM entries e JOIN conversations c ON c.n = e.n WHERE e.reply_to IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM entries q WHERE q.n = e.n AND q.seq < e.seq AND q.seq = CAST(substr(e.reply_to, -7) AS INTEGER)
              AND e.reply_to = c.id || '|' || q.generation || '.' || printf('%07d', q.seq))`,
  },
  {
    fault: (id) => `Ticket ${id} is open, but its conversation does not know it.`,
    sql: `SELECT t.id FROM tickets t LEFT JOIN heads h ON h.n = t.n WHERE t.state <> 'closed' AND h.ticket IS NOT t.id`,
  },
  {
    fault: (id) => `Conversation ${id} names a ticket that is not open.`,
    sql: `SELECT c.id FROM heads h JOIN conversations c ON c.n = h.n WHERE h.ticket IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.id = h.ticket AND t.n = h.n AND t.state <> 'closed')`,
  },
  {
    fault: (id) => `Conversation ${id} belongs to an operator who does not have its ticket.`,
    sql: `SELECT c.id FROM heads h JOIN conversations c ON c.n = h.n WHERE h.owner = 'operator'
          AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.id = h.ticket AND t.state = 'assigned' AND t.operator = h.operator)`,
  },
  {
    fault: (id) => `Ticket ${id} is assigned, but its conversation has another owner.`,
    sql: `SELECT t.id FROM tickets t JOIN heads h ON h.n = t.n WHERE t.state = 'assigned' AND (h.owner <> 'operator' OR h.operator IS NOT t.operator)`,
  },
  {
    fault: (id) => `A delivery of conversation ${id} has no entry.`,
    sql: `SELECT DISTINCT c.id FROM deliveries d JOIN conversations c ON c.n = d.n
          WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.n = d.n AND e.seq = d.seq)`,
  },
  {
    fault: (id) => `Conversation ${id} was opened with an address, but an entry for the citizen has no delivery.`,
    sql: `SELECT DISTINCT c.id FROM conversations c JOIN entries e ON e.n = c.n WHERE c.pushed = 1 AND e.author <> 'citizen' AND e.audience = 'all'
          AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.n = e.n AND d.seq = e.seq)`,
  },
  {
    fault: (id) => `Conversation ${id} was erased, but something of it is left.`,
    sql: `SELECT c.id FROM conversations c WHERE c.erased_at IS NOT NULL
          AND (EXISTS (SELECT 1 FROM entries e WHERE e.n = c.n) OR EXISTS (SELECT 1 FROM files f WHERE f.n = c.n) OR c.user IS NOT NULL)`,
  },
];

export function reconciliation(core: Core): Pick<Store, 'reconcile'> {
  return { reconcile: () => core.read(() => account(core)) };
}

function account(core: Core): Accounting {
  const { db, vault } = core;
  const count = (sql: string) => db.get<{ count: number }>(sql, [])?.count ?? 0;
  const byState = (table: string) =>
    Object.fromEntries(
      db
        .all<{ state: string; count: number }>(`SELECT state, count(*) AS count FROM ${table} GROUP BY state ORDER BY state`, [])
        .map((row) => [row.state, row.count]),
    );
  const faults = PROMISES.flatMap(({ fault, sql }) => db.all<{ id: string }>(sql, []).map((row) => fault(row.id)));
  const keys = new Set(vault.ids());
  for (const { id, erased_at } of db.all<{ id: string; erased_at: number | null }>('SELECT id, erased_at FROM conversations', [])) {
    if (erased_at === null && !keys.has(id)) faults.push(`Conversation ${id} has lost its key; nobody can read it.`);
    if (erased_at !== null && keys.has(id)) faults.push(`Conversation ${id} was erased, but its key is still there.`);
  }
  const citizens = `FROM entries e JOIN heads h ON h.n = e.n WHERE e.author = 'citizen'`;
  return {
    conversations: count('SELECT count(*) AS count FROM conversations WHERE erased_at IS NULL'),
    accepted: count(`SELECT count(*) AS count ${citizens}`),
    answered: count(`SELECT count(*) AS count ${citizens} AND e.seq <= h.answered_seq`),
    waiting: count(`SELECT count(*) AS count ${citizens} AND e.seq > h.answered_seq`),
    erased: count('SELECT count(*) AS count FROM conversations WHERE erased_at IS NOT NULL'),
    tickets: byState('tickets'),
    deliveries: byState('deliveries'),
    faults,
  };
}
