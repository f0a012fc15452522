// Many runs in which one gateway on SQLite is killed at a random point, and their report.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chaosRun, type RunResult } from './run.js';

export interface KillingsWish {
  readonly runs: number;
  readonly seed: number;
  readonly clients: number;
  readonly report: string;
}

/** @returns how many promises were broken */
export async function killings({ runs, seed, clients, report: file }: KillingsWish): Promise<number> {
  const results: RunResult[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await chaosRun({ seed: seed + run, clients, messages: 6, kills: 1 });
    results.push(result);
    console.log(
      `run ${run + 1}/${runs}, seed ${result.seed}: ${result.accepted} accepted, ${result.faults.length} faults, back in ${result.recoveryMs.join(', ')} ms`,
    );
    for (const fault of result.faults.slice(0, 5)) console.log(`  ${fault}`);
  }
  const recovery = results.flatMap((result) => result.recoveryMs).sort((a, b) => a - b);
  const report = {
    command: `npm run chaos -- --runs ${runs} --seed ${seed} --clients ${clients}`,
    date: new Date().toISOString().slice(0, 10),
    runs,
    kills: results.reduce((sum, result) => sum + result.kills, 0),
    accepted: results.reduce((sum, result) => sum + result.accepted, 0),
    faults: results.flatMap((result) => result.faults.map((fault) => `seed ${result.seed}: ${fault}`)),
    recoveryMs: { median: recovery[recovery.length >> 1], max: recovery.at(-1) },
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report));
  return report.faults.length;
}
