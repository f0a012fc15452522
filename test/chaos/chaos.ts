// `npm run chaos -- --schedules 500`: schedules of faults on real processes, with a report in docs/results/faults.json that
// grows with every run. `npm run chaos -- --runs 200`: kills one gateway on SQLite, 50 clients; docs/results/chaos.json.
import { parseArgs } from 'node:util';
import { many } from '../faults/many.js';
import { killings } from './kills.js';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    store: { type: 'string', default: 'redis' },
    gateways: { type: 'string' },
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '50' },
    report: { type: 'string' },
  },
});
const seed = Number(values.seed);
const store = values.store === 'sqlite' ? 'sqlite' : 'redis';
const faults =
  values.schedules === undefined
    ? await killings({
        runs: Number(values.runs),
        seed,
        clients: Number(values.clients),
        report: values.report ?? 'docs/results/chaos.json',
      })
    : await many({
        store,
        schedules: Number(values.schedules),
        seed,
        report: values.report ?? `docs/results/faults${store === 'sqlite' ? '-sqlite' : ''}.json`,
        gateways: values.gateways === undefined ? undefined : Number(values.gateways),
      });
process.exitCode = faults > 0 ? 1 : 0;
