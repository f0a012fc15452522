// A full disk: a clear no before anything is accepted, nothing half-written, and work goes on when there is room.
import test from 'ava';
import { StoreFull } from '../../../store/errors.js';
import type { Database } from '../../../store/sqlite/database.js';
import { opened, says } from '../contract/harness.js';
import { openFolder } from '../folder.js';

test('a full disk is said, and what was accepted before stays', async (t) => {
  const pages: Database[] = [];
  const house = await openFolder(undefined, {
    opened: (db) => {
      pages.push(db);
    },
  });
  const db = pages[0]!;
  const id = await opened(house);
  const kept = await says(house, id, 'prima');
  const used = db.get<{ page_count: number }>('PRAGMA page_count', [])!.page_count;
  db.all(`PRAGMA max_page_count = ${used + 4}`, []);
  const results = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => says(house, id, 'x'.repeat(2000), `m${i}`)));
  const refused = results.filter((one) => one.status === 'rejected');
  t.true(refused.length > 0);
  t.true(refused.every((one) => one.reason instanceof StoreFull));
  const there = await house.store.read(id, 0, 'all', 100);
  t.is(there.length, 1 + results.length - refused.length);
  t.is(there[0]?.id, kept.entry.id);
  t.true(there.every((entry, index) => entry.seq === index + 1));

  db.all('PRAGMA max_page_count = 1000000', []);
  const after = await says(house, id, 'poi');
  t.is(after.entry.seq, there.length + 1);
  t.deepEqual((await house.store.reconcile()).faults, []);
  await house.remove();
});
