import test from 'ava';
import { openHouse } from './house.js';
import { run } from './run.js';
import { schedule } from './schedule.js';

// Twenty schedules: sixteen with Redis between two gateways, in two houses, and four with one gateway on SQLite beside them.
const HOUSES = [
  { store: 'redis', gateways: 2, from: 0, to: 8 },
  { store: 'redis', gateways: 2, from: 8, to: 16 },
  { store: 'sqlite', gateways: 1, from: 0, to: 4 },
] as const;

for (const { store, gateways, from, to } of HOUSES) {
  test(`${gateways} on ${store}, seeds ${from} to ${to - 1}: whatever fails, accepted is stored and answered once, in order, by one voice`, async (t) => {
    t.timeout(600_000);
    const house = await openHouse({ store, gateways });
    t.teardown(() => house.close());
    let accepted = 0;
    for (let seed = from; seed < to; seed += 1) {
      const faults = schedule(seed, store, gateways);
      const result = await run(house, { seed, citizens: 6, messages: 4, faults });
      t.deepEqual(result.faults, [], `seed ${seed}: ${result.schedule.join('; ')}`);
      accepted += result.accepted;
    }
    const accounting = await house.reconcile();
    t.deepEqual(accounting.faults, []);
    t.is(accounting.accepted, accepted);
    t.is(accounting.waiting, 0);
  });
}
