// Many schedules one after the other in one house, as `npm run chaos -- --schedules 500` does; the house is left for a new
// one after a fault, so that one fault does not make the next.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type House, openHouse } from './house.js';
import { add, openReport, save, seedsOf } from './report.js';
import { run } from './run.js';
import { schedule } from './schedule.js';

export interface ManyWish {
  readonly store: 'redis' | 'sqlite';
  readonly schedules: number;
  /** The first seed. */
  readonly seed: number;
  readonly report: string;
  /** Left away: one on SQLite; two and three in turn on Redis. */
  readonly gateways?: number;
}

/** Runs in one house after so many schedules in a new one: what piles up should not hide what a fresh start shows. */
const HOUSE_RUNS = 50;
const CITIZENS = 9;
const MESSAGES = 5;

/** @returns how many runs had a fault */
export async function many({ store, schedules, seed, report: file, gateways }: ManyWish): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  const number = (at: number) => gateways ?? (store === 'sqlite' ? 1 : 2 + (Math.floor(at / HOUSE_RUNS) % 2));
  const many = gateways ?? (store === 'sqlite' ? 1 : '2 or 3');
  const what = `Schedules of faults, ${store}, gateways: ${many}, with ${CITIZENS} citizens and 3 operators each.`;
  const report = openReport(file, what, `npm run chaos -- --schedules ${schedules} --seed ${seed} --store ${store}`);
  const done = new Set(seedsOf(report));
  let house: House | null = null;
  for (let at = seed; at < seed + schedules; at += 1) {
    if (done.has(at)) continue;
    house ??= await openHouse({ store, gateways: number(at) });
    const result = await run(house, { seed: at, citizens: CITIZENS, messages: MESSAGES, faults: schedule(at, store, number(at)) });
    const last = (at + 1) % HOUSE_RUNS === 0 || result.faults.length > 0 || at === seed + schedules - 1;
    const { faults } = last ? await house.reconcile() : { faults: [] };
    const all = { ...result, faults: [...result.faults, ...faults.map((fault) => `reconcile: ${fault}`)] };
    console.log(
      `${at}: ${all.accepted} accepted, ${all.holds} taken, ${all.milliseconds} ms, ${all.faults.length} faults; ${all.schedule.join('; ')}`,
    );
    for (const fault of all.faults) console.log(`  ${fault}`);
    add(report, all);
    save(report, file);
    if (last) {
      await house.close();
      house = null;
    }
  }
  console.log(JSON.stringify(report));
  return report.faults.length;
}
