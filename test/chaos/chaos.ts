// `npm run chaos -- --runs 200`: kills the gateway at random points, and writes a report to docs/results/chaos.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chaosRun, type RunResult } from './run.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '50' },
    report: { type: 'string', default: 'docs/results/chaos.json' },
  },
});
const runs = Number(values.runs);
const results: RunResult[] = [];
for (let run = 0; run < runs; run += 1) {
  const result = await chaosRun({ seed: Number(values.seed) + run, clients: Number(values.clients), messages: 6, kills: 1 });
  results.push(result);
  console.log(
    `run ${run + 1}/${runs}, seed ${result.seed}: ${result.accepted} accepted, ${result.faults.length} faults, back in ${result.recoveryMs.join(', ')} ms`,
  );
  for (const fault of result.faults.slice(0, 5)) console.log(`  ${fault}`);
}
const recovery = results.flatMap((result) => result.recoveryMs).sort((a, b) => a - b);
const report = {
  command: `npm run chaos -- --runs ${runs} --seed ${values.seed} --clients ${values.clients}`,
  date: new Date().toISOString().slice(0, 10),
  runs,
  kills: results.reduce((sum, result) => sum + result.kills, 0),
  accepted: results.reduce((sum, result) => sum + result.accepted, 0),
  faults: results.flatMap((result) => result.faults.map((fault) => `seed ${result.seed}: ${fault}`)),
  recoveryMs: { median: recovery[recovery.length >> 1], max: recovery.at(-1) },
};
await mkdir('docs/results', { recursive: true });
await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
console.log(JSON.stringify(report));
process.exitCode = report.faults.length > 0 ? 1 : 0;
