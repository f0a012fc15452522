import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { openHouse } from './house.js';
import type { Bug } from './planted.js';
import { run } from './run.js';
import type { Fault } from './schedule.js';

const both = (make: (gateway: number) => Fault[]) => [0, 1].flatMap(make);

/** Faults under which each bug shows, and how the checker says it. */
const BUGS: readonly { readonly bug: Bug; readonly faults: readonly Fault[]; readonly says: RegExp; readonly askEvery?: number }[] = [
  {
    bug: 'fencing off',
    faults: both((gateway) => [{ kind: 'freeze', at: 400 + 5_000 * gateway, gateway, lasts: 4_500 }]),
    says: /answered (twice|again)/,
  },
  {
    bug: 'dedupe off',
    faults: both((gateway) => [
      { kind: 'slow', at: 50, gateway, lasts: 2_500, delay: 60 },
      ...[500, 800, 1_100, 1_400].map((at) => ({ kind: 'cut', at: at + 100 * gateway, gateway }) as const),
    ]),
    says: /stored \d times/,
  },
  { bug: 'acknowledged before commit', faults: both((gateway) => [{ kind: 'kill', at: 500 + 300 * gateway, gateway }]), says: /lost/ },
  { bug: 'owner not looked at', faults: [], says: /the assistant spoke while a person had it/, askEvery: 1 },
  { bug: 'claims not exclusive', faults: [], says: /two owners|was taken away/, askEvery: 1 },
];

const ATTEMPTS = 12;

/** Bugs that are hunted in one house after the other; the houses stand side by side, as most of the time is waiting. */
const HUNTS: readonly (readonly Bug[])[] = [
  ['fencing off', 'owner not looked at'],
  ['dedupe off', 'acknowledged before commit', 'claims not exclusive'],
];

test('every bug is hunted', (t) => {
  t.deepEqual(HUNTS.flat().sort(), BUGS.map(({ bug }) => bug).sort());
});

for (const bugs of HUNTS) {
  test(`found where it was put in on purpose, and nothing where it was not: ${bugs.join(', ')}`, async (t) => {
    t.timeout(600_000);
    const dir = mkdtempSync(join(tmpdir(), 'accanto-planted-'));
    const file = join(dir, 'bug');
    const plant = (bug: Bug) => writeFileSync(file, bug);
    plant('none');
    const program = fileURLToPath(new URL('./planted.js', import.meta.url));
    const house = await openHouse({ store: 'redis', gateways: 2, program, env: { PLANTED_BUG: file } });
    t.teardown(async () => {
      await house.close();
      rmSync(dir, { recursive: true });
    });
    const small = { citizens: 9, messages: 6, patience: 15_000 };
    const hunted = BUGS.map((bug, n) => ({ ...bug, seed: 100 + n })).filter(({ bug }) => bugs.includes(bug));
    for (const { bug, seed, faults, askEvery } of hunted) {
      const { faults: found } = await run(house, { ...small, patience: 120_000, seed, faults, askEvery });
      t.deepEqual(found, [], `without a bug, under the faults of "${bug}"`);
    }
    for (const { bug, seed, faults, says, askEvery } of hunted) {
      plant(bug);
      const said: string[] = [];
      // A bug shows when a fault meets something half done, which takes luck: one run finds most, and several must find it.
      for (let attempt = 0; attempt < ATTEMPTS && !said.some((line) => says.test(line)); attempt += 1) {
        // What a bug has broken stays broken: nobody waits for it to come right.
        const { faults: found } = await run(house, { ...small, seed: seed + 1_000 * attempt, faults, askEvery, settling: 2_000 });
        said.push(...found);
      }
      t.regex(said.join('\n'), says, bug);
    }
  });
}
