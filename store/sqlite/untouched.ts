// Who has not written for long. Conversations are numbered as they are opened and those that are erased have no head, so a walk
// over the heads finds the oldest first and ends where all are too young: no index that every message would have to pay for.
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../port.js';
import type { ConversationId, Millis } from '../records.js';
import type { Core } from './core.js';

const PAGE = `SELECT h.n, c.id, c.region, c.created_at, h.last_seq, coalesce(e.at, c.created_at) AS touched_at,
    h.ticket IS NULL AND h.waiting_since IS NULL AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.n = h.n)
    AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.n = h.n AND d.state = 'open') AS rests
  FROM heads h JOIN conversations c ON c.n = h.n LEFT JOIN entries e ON e.n = h.n AND e.seq = h.last_seq
  WHERE h.n > ? ORDER BY h.n LIMIT ?`;

interface Row {
  readonly n: number;
  readonly id: ConversationId;
  readonly region: string;
  readonly created_at: Millis;
  readonly last_seq: number;
  readonly touched_at: Millis;
  readonly rests: 0 | 1;
}

export function untouched(core: Core): Pick<Store, 'untouchedSince'> {
  return {
    async *untouchedSince(before, limit) {
      const latest = Math.max(...before.values());
      for (let after = 0; ; ) {
        const rows = await core.read(() => core.db.all<Row>(PAGE, [after, limit]));
        yield rows
          .filter(({ rests, region, touched_at }) => rests === 1 && touched_at < (before.get(region) ?? Number.NEGATIVE_INFINITY))
          .map(({ id, last_seq }) => ({ conversation: id, lastSeq: last_seq }));
        if (rows.length < limit || rows.every(({ created_at }) => created_at >= latest)) return;
        after = rows.at(-1)!.n;
        // Whoever writes meanwhile does not wait for the whole walk.
        await setImmediate();
      }
    },
  };
}
