// `npm run bench`: the whole pipeline beside raw Koa, and beside installed peers (`--peers DIR`), in the same run. Five
// interleaved rounds, medians, and ratios, because machines are noisy. Writes docs/results/bench.json.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { type Contender, contenders as chosen, WITH_ENCODER, WITHOUT_ENCODER } from './contenders.js';
import type { LoadResult } from './load.js';
import { measureMemory } from './memory.js';
import { startServer } from './process.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    rate: { type: 'string', default: '200' },
    warm: { type: 'string', default: '10000' },
    peers: { type: 'string' },
    report: { type: 'string', default: 'docs/results/bench.json' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const rate = Number(values.rate);
/** Requests before anything is measured: code that runs is compiled only after thousands of them. A peer gets at most `WARM_SECONDS`. */
const warm = Number(values.warm);
const WARM_SECONDS = 15;

const contenders = chosen(values.peers);

interface Round extends LoadResult {
  readonly cpuUs: number;
  /** NaN for peers: they may be slower than the rate. */
  readonly fixedP99: number;
}

const loadFile = fileURLToPath(new URL('./load.js', import.meta.url));
const run = promisify(execFile);

async function generate(port: number, options: object): Promise<LoadResult> {
  const { stdout } = await run(process.execPath, [loadFile, JSON.stringify({ port, connections: 64, conversations: 1000, ...options })]);
  return JSON.parse(stdout) as LoadResult;
}

async function warmUp(port: number): Promise<void> {
  let done = 0;
  for (let second = 0; second < WARM_SECONDS && done < warm; second += 1) done += (await generate(port, { seconds: 1 })).requests;
}

async function round(contender: Contender): Promise<Round> {
  const server = await startServer(contender.server, contender.env);
  try {
    await warmUp(server.port);
    const before = server.cpu();
    const result = await generate(server.port, { seconds });
    const cpuUs = ((server.cpu() - before) * 1000) / result.requests;
    const fixed = contender.isPeer ? null : await generate(server.port, { seconds, rate });
    return { ...result, cpuUs: Number(cpuUs.toFixed(1)), fixedP99: fixed?.p99 ?? Number.NaN };
  } finally {
    await server.end();
  }
}

const measured = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
for (let turn = 0; turn < rounds; turn += 1) {
  for (let place = 0; place < contenders.length; place += 1) {
    const contender = contenders[(place + turn) % contenders.length];
    if (!contender) continue;
    const result = await round(contender);
    measured.get(contender.name)?.push(result);
    console.log(
      `round ${turn + 1}, ${contender.name}: ${result.perSecond}/s, p99 ${result.p99} ms, ${result.cpuUs} µs CPU a message, errors ${result.errors}`,
    );
  }
}

const median = (name: string, key: keyof Round) => {
  const sorted = (measured.get(name) ?? []).map((each) => each[key]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};
const ratio = (value: number, base: number) => Number((value / base).toFixed(2));
const table = contenders.map(({ name }) => ({
  server: name,
  perSecond: median(name, 'perSecond'),
  p50ms: median(name, 'p50'),
  p99ms: median(name, 'p99'),
  cpuUs: median(name, 'cpuUs'),
  cpuToKoa: ratio(median(name, 'cpuUs'), median('koa', 'cpuUs')),
  p99AtRateMs: median(name, 'fixedP99'),
  p99AtRateToKoa: ratio(median(name, 'fixedP99'), median('koa', 'fixedP99')),
  errors: median(name, 'errors'),
}));
console.table(table);
/** How many times our CPU a message each peer takes. */
const peers = contenders
  .filter(({ isPeer }) => isPeer)
  .map(({ name }) => ({
    peer: name,
    toAccanto: ratio(median(name, 'cpuUs'), median(WITHOUT_ENCODER, 'cpuUs')),
    toAccantoWithEncoder: ratio(median(name, 'cpuUs'), median(WITH_ENCODER, 'cpuUs')),
  }));
if (peers.length > 0) console.table(peers);
const memory = await measureMemory();
console.table(memory);
const report = {
  command: `npm run bench -- --rounds ${rounds} --seconds ${seconds} --rate ${rate} --warm ${warm}${values.peers ? ' --peers DIR' : ''}`,
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  rounds,
  seconds,
  connections: 64,
  rate,
  warm,
  table,
  ...(peers.length > 0 ? { peers } : {}),
  memory,
};
await mkdir('docs/results', { recursive: true });
await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
