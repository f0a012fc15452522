// `npm run bench`: the whole pipeline beside raw Koa, and beside installed peers (`--peers DIR`), in the same run; the same on
// Redis with one and two gateways; memory, idle sockets, catching up, understanding, and how long operators wait for a request they take. `--only http,redis` runs parts alone. Each part ends
// within `--minutes` and goes into docs/results/bench.json when it is done.
import { parseArgs } from 'node:util';
import { measureAssignment } from './assignment.js';
import { measureCatchUp } from './catchup.js';
import { contenders, redisContenders, WITH_ENCODER, WITHOUT_ENCODER } from './contenders.js';
import { goalsOf, PARTS, type Part, type PartResults, type PeerRow } from './goals.js';
import { measureIdle } from './idle.js';
import { measureMemory } from './memory.js';
import { measureRedisCost } from './redis-cost.js';
import { keep, readBench } from './results.js';
import { CONNECTIONS, measureRounds, type Row, ratio } from './rounds.js';
import { measureUnderstanding } from './understanding.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    rate: { type: 'string', default: '200' },
    warm: { type: 'string', default: '10000' },
    peers: { type: 'string' },
    chats: { type: 'string', default: '4000' },
    conversations: { type: 'string', default: '400' },
    sockets: { type: 'string', default: '20000' },
    waiting: { type: 'string', default: '100000' },
    queue: { type: 'string', default: '50000' },
    operators: { type: 'string', default: '3000' },
    desks: { type: 'string', default: '3000' },
    claims: { type: 'string', default: '30' },
    minutes: { type: 'string', default: '6' },
    report: { type: 'string', default: 'docs/results/bench.json' },
  },
});

const wanted = values.only.split(',');
const wrong = wanted.find((name) => !PARTS.some((part) => part === name));
if (wrong !== undefined) throw new Error(`There is no part "${wrong}". Take some of: ${PARTS.join(', ')}.`);

const command = ['npm run bench --', ...process.argv.slice(2).map((word) => (word === values.peers ? 'DIR' : word))]
  .join(' ')
  .replace(/ --$/, '');
/** Starting, settling and ending take their time beside what is measured. */
const ENDING = 30_000;

const shared = { rounds: Number(values.rounds), seconds: Number(values.seconds), rate: Number(values.rate), warm: Number(values.warm) };

/** How each part is measured, if it must be done by `until` (performance.now). */
const measures: { readonly [name in Part]: (until: number) => Promise<PartResults[name]> } = {
  http: async (until) => {
    const all = contenders(values.peers);
    const measured = await measureRounds(all, { ...shared, until: until - ENDING });
    const isPeer = (name: string) => all.find((each) => each.name === name)?.isPeer === true;
    return { ...shared, connections: CONNECTIONS, ...measured, peers: peersOf(measured.table, isPeer) };
  },
  memory: (until) => measureMemory({ more: Number(values.chats), until: until - ENDING }),
  redis: async (until) => {
    const cost = await measureRedisCost({ conversations: Number(values.conversations) });
    return {
      ...shared,
      connections: CONNECTIONS,
      ...(await measureRounds(redisContenders, { ...shared, until: until - ENDING })),
      ...cost,
    };
  },
  idle: (until) => measureIdle({ sockets: Number(values.sockets), until: until - ENDING }),
  catchup: (until) => measureCatchUp({ waiting: Number(values.waiting), until }),
  understanding: measureUnderstanding,
  assignment: (until) =>
    measureAssignment({
      waiting: Number(values.queue),
      operators: Number(values.operators),
      desks: Number(values.desks),
      rate: Number(values.claims),
      seconds: 60,
      until: until - ENDING,
    }),
};

function peersOf(table: readonly Row[], isPeer: (name: string) => boolean): PeerRow[] {
  const cpu = (name: string) => table.find(({ server }) => server === name)?.cpuUs ?? Number.NaN;
  return table
    .filter(({ server }) => isPeer(server))
    .map(({ server, cpuUs }) => ({
      peer: server,
      toAccanto: ratio(cpuUs, cpu(WITHOUT_ENCODER)),
      toAccantoWithEncoder: ratio(cpuUs, cpu(WITH_ENCODER)),
    }));
}

async function measure<Name extends Part>(name: Name): Promise<void> {
  console.log(`\n${name}`);
  const began = performance.now();
  const result = await measures[name](began + Number(values.minutes) * 60_000);
  keep(values.report, name, result, (performance.now() - began) / 60_000, command);
  if ('table' in result) console.table(result.table);
  const { table: _, ...rest } = { table: null, ...result };
  console.log(JSON.stringify(rest, null, 2));
}

for (const name of PARTS) if (wanted.includes(name)) await measure(name);
console.table(goalsOf(readBench(values.report)?.parts ?? {}));
