// Replies on their way to channels that have to be called. Of each conversation only the oldest open delivery is handed
// out, so that nothing overtakes; one whose worker vanished is handed out again and marked uncertain.
import { NotFound } from '../errors.js';
import type { Store } from '../port.js';
import type { ConversationId, Delivery, Entry } from '../records.js';
import { replyAddress } from './contacts.js';
import type { Core } from './core.js';
import type { Live } from './live.js';

interface DeliveryRow {
  n: number;
  seq: number;
  id: string;
  conversation: string;
  region: string;
  channel: string;
  due_at: number;
  attempts: number;
  uncertain: number;
  lease_worker: string | null;
}

type Share = Pick<Store, 'takeDeliveries' | 'delivered' | 'retryDelivery' | 'failDelivery' | 'outboxHeld' | 'releaseOutbox'>;

export function deliveries(core: Core): Share {
  const { db, lives } = core;
  const held = () => db.get<{ value: string }>(`SELECT value FROM meta WHERE name = 'outbox_held'`, [])?.value === '1';

  return {
    takeDeliveries: (worker, now, max, ttl) =>
      core.write(() => {
        if (held()) return [];
        const rows = db.all<DeliveryRow>(
          `SELECT d.*, c.id AS conversation, c.region FROM deliveries d JOIN conversations c ON c.n = d.n
           WHERE d.state = 'open' AND d.due_at <= ? AND d.lease_until <= ?
             AND NOT EXISTS (SELECT 1 FROM deliveries e WHERE e.n = d.n AND e.seq < d.seq AND e.state = 'open')
           ORDER BY d.due_at, d.n LIMIT ?`,
          [now, now, max],
        );
        return rows.flatMap((row) => take(core, row, worker, now + ttl) ?? []);
      }),

    delivered: (id, receipt, at) =>
      core.write(() => {
        const changed = db.run(
          `UPDATE deliveries SET state = 'done', receipt = ?, done_at = ?, lease_worker = NULL, lease_until = 0 WHERE id = ? AND state <> 'done'`,
          [receipt, at, id],
        );
        if (changed > 0) core.tell({ kind: 'delivery' });
      }),

    retryDelivery: (id, dueAt, uncertain, why) =>
      core.write(() => {
        db.run(
          `UPDATE deliveries SET due_at = ?, uncertain = max(uncertain, ?), why = ?, lease_worker = NULL, lease_until = 0 WHERE id = ? AND state = 'open'`,
          [dueAt, uncertain ? 1 : 0, why, id],
        );
      }),

    failDelivery: (id, why, at) =>
      core.write(() => {
        const row = db.get<{ n: number; seq: number; conversation: string }>(
          `SELECT d.n, d.seq, c.id AS conversation FROM deliveries d JOIN conversations c ON c.n = d.n WHERE d.id = ?`,
          [id],
        );
        if (row === undefined) throw new NotFound('delivery');
        const live = lives.get(row.conversation as ConversationId);
        const entry = lives.entry(live, row.seq);
        const changed = db.run(
          `UPDATE deliveries SET state = 'failed', why = ?, done_at = ?, lease_worker = NULL, lease_until = 0 WHERE id = ? AND state = 'open'`,
          [why, at, id],
        );
        if (changed === 0) return;
        const note = lives.append(
          live,
          {
            author: 'system',
            audience: 'desk',
            replyTo: entry?.id ?? null,
            activity: { type: 'event', name: 'delivery.failed', value: { why } },
          },
          at,
        );
        core.tell({ kind: 'entry', conversation: live.id, seq: note.seq, entry: note });
        core.tell({ kind: 'delivery' });
      }),

    outboxHeld: () => core.read(held),
    releaseOutbox: () =>
      core.write(() => {
        db.run(`UPDATE meta SET value = '0' WHERE name = 'outbox_held'`, []);
        core.tell({ kind: 'delivery' });
      }),
  };
}

/** Whatever the citizen of a pushed conversation may see becomes a delivery, in the transaction that writes it. */
export function queueDelivery(core: Core, live: Live, entry: Entry): void {
  if (!live.pushed || entry.audience !== 'all') return;
  core.db.run(
    `INSERT INTO deliveries (n, seq, id, channel, due_at, attempts, uncertain, state, lease_until) VALUES (?, ?, ?, ?, ?, 0, 0, 'open', 0)`,
    [live.n, entry.seq, `${entry.id}>${live.channel}`, live.channel, entry.at],
  );
  core.tell({ kind: 'delivery' });
}

function take(core: Core, row: DeliveryRow, worker: string, until: number): Delivery | null {
  const live = core.lives.get(row.conversation as ConversationId);
  const entry = core.lives.entry(live, row.seq);
  const address = replyAddress(core, live);
  if (entry === null || address === null) return null;
  const uncertain = row.uncertain === 1 || row.lease_worker !== null;
  core.db.run('UPDATE deliveries SET attempts = attempts + 1, uncertain = ?, lease_worker = ?, lease_until = ? WHERE n = ? AND seq = ?', [
    uncertain ? 1 : 0,
    worker,
    until,
    row.n,
    row.seq,
  ]);
  return {
    id: row.id,
    conversation: live.id,
    region: row.region,
    entry: entry.id,
    channel: row.channel,
    address,
    activity: entry.activity,
    dueAt: row.due_at,
    attempts: row.attempts + 1,
    uncertain,
  };
}
