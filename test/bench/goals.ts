// What was promised and what was measured, in one line each: for the result file, and for the README's table.
import type { AssignmentResult } from './assignment.js';
import type { CatchUpResult } from './catchup.js';
import { ONE_ON_REDIS, TWO_ON_REDIS, WITH_ENCODER, WITHOUT_ENCODER } from './contenders.js';
import type { IdleResult } from './idle.js';
import type { MemoryResult } from './memory.js';
import type { RedisCost } from './redis-cost.js';
import { type Row, ratio } from './rounds.js';
import type { UnderstandingResult } from './understanding.js';

/** How many times our CPU a message a peer takes. */
export interface PeerRow {
  readonly peer: string;
  readonly toAccanto: number;
  readonly toAccantoWithEncoder: number;
}

export interface RoundsResult {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly rate: number;
  readonly warm: number;
  readonly table: readonly Row[];
  /** Left out in results of before it was measured. */
  readonly flushP99AtRateMs?: number;
}

/** The parts of a benchmark; each may have been run alone. */
export interface PartResults {
  readonly http: RoundsResult & { readonly peers: readonly PeerRow[] };
  readonly memory: MemoryResult;
  readonly redis: RoundsResult & RedisCost;
  readonly idle: IdleResult;
  readonly catchup: CatchUpResult;
  readonly understanding: UnderstandingResult;
  readonly assignment: AssignmentResult;
}
export type Part = keyof PartResults;
export const PARTS = ['http', 'memory', 'redis', 'idle', 'catchup', 'understanding', 'assignment'] as const satisfies readonly Part[];

export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

export function goalsOf({ http, memory, redis, idle, catchup, understanding, assignment }: Partial<PartResults>): Goal[] {
  return [
    ...(http ? ofHttp(http) : []),
    ...(memory
      ? [
          most('memory with the encoder and 1,000 open chats', 450, memory.with1000ChatsMB, 'MB'),
          most('memory that a further idle chat keeps', 10, memory.kBPerIdleChat, 'kB'),
        ]
      : []),
    ...(redis ? ofRedis(redis) : []),
    ...(idle
      ? [
          least(`idle sockets on ${idle.gateways === 1 ? 'a gateway' : `${idle.gateways} gateways`} with Redis`, 20_000, idle.sockets, ''),
          most('memory of each of them', 10, idle.kBPerSocket, 'kB'),
        ]
      : []),
    ...(catchup ? [ofCatchUp(catchup)] : []),
    ...(understanding ? ofUnderstanding(understanding) : []),
    ...(assignment ? ofAssignment(assignment) : []),
  ];
}

function ofHttp({ table, peers, rate }: PartResults['http']): Goal[] {
  const row = (name: string) => table.find(({ server }) => server === name);
  const without = row(WITHOUT_ENCODER);
  const peerGoals: readonly (readonly [string, keyof PeerRow, number, string])[] = [
    ['node-nlp', 'toAccanto', 18, 'without the encoder'],
    ['node-nlp', 'toAccantoWithEncoder', 3, 'with the encoder'],
    ['BuilderBot', 'toAccanto', 4.5, 'without the encoder'],
    ['Botkit', 'toAccanto', 1.4, 'without the encoder'],
  ];
  return [
    most("CPU a message without the encoder, to raw Koa's", 8, without?.cpuToKoa, '×'),
    most("CPU a message with the encoder, to raw Koa's", 50, row(WITH_ENCODER)?.cpuToKoa, '×'),
    most(`p99 at ${rate} messages a second without the encoder, to raw Koa's`, 4, without?.p99AtRateToKoa, '×'),
    ...peerGoals.flatMap(([name, key, goal, how]) => {
      const peer = peers.find((each) => each.peer === name);
      return peer === undefined ? [] : [least(`CPU a message of a bot on ${name}, to ours ${how}`, goal, Number(peer[key]), '×')];
    }),
  ];
}

function ofRedis({ table, pipeline, bytesPerConversation }: PartResults['redis']): Goal[] {
  const cpu = (name: string) => table.find(({ server }) => server === name)?.cpuUs ?? Number.NaN;
  return [
    most('CPU a message of two gateways on Redis, to one', 1.15, ratio(cpu(TWO_ON_REDIS), cpu(ONE_ON_REDIS)), '×'),
    most('commands of Redis an answered message', 4, pipeline.commands, ''),
    most('round trips to Redis to accept and answer a message', 2, stepsOf(pipeline.byCommand), ''),
    most('memory of Redis for a conversation of ten messages', 5.1, Number((bytesPerConversation / 1000).toFixed(2)), 'kB'),
  ];
}

const STEPS = ['FCALL append', 'FCALL take', 'FCALL change'];

/** The calls that accept, lease and commit, each of which waits for the one before; who reads the answer comes after them. */
const stepsOf = (byCommand: { readonly [name: string]: number }) =>
  Number(
    Object.entries(byCommand)
      .filter(([name]) => STEPS.includes(name))
      .reduce((sum, [, count]) => sum + count, 0)
      .toFixed(2),
  );

function ofCatchUp({ waiting, answered, seconds, faults }: CatchUpResult): Goal {
  const said = `${count(answered)} of ${count(waiting)} in ${count(seconds)} s`;
  return {
    what: 'messages that waited for a gateway, answered once it is back',
    goal: '100,000, all',
    measured: faults?.length ? `${said}; ${faults.length} do not add up` : said,
    met: waiting >= 100_000 && answered === waiting && faults?.length === 0,
  };
}

function ofUnderstanding({ freeTextUs, burstMs, askedOfFreeText }: UnderstandingResult): Goal[] {
  return [
    most('a free text understood without the encoder, danger signs and entities included (median)', 0.1, freeTextUs.median / 1000, 'ms'),
    most(`p99 until a message is understood, with the encoder, in bursts of ${burstMs.size} of the mix`, 60, burstMs.p99, 'ms'),
    most('free texts that ask the encoder', 40, askedOfFreeText, '%'),
  ];
}

/** Of a hundred moments in which the gateway could work, those in which it had to wait for a processor. */
const MOST_STARVED = 25;

function ofAssignment({ rows }: AssignmentResult): Goal[] {
  return rows.map(({ store, waiting, desks, claimsPerSecond, claimMs, starvedPercent }) =>
    most(
      `p99 until a request is an operator's, ${count(desks)} desks, ${count(waiting)} waiting, ${count(claimsPerSecond)} taken a second, on ${store}`,
      20,
      // Where others had the processor, the time is theirs.
      starvedPercent > MOST_STARVED ? null : claimMs.p99,
      'ms',
    ),
  );
}

const count = (value: number) => value.toLocaleString('en');
const known = (value: number | null | undefined): value is number => value !== null && value !== undefined && !Number.isNaN(value);
const say = (value: number | null | undefined, unit: string) => (known(value) ? `${count(value)} ${unit}`.trim() : 'not measured');

export const most = (what: string, goal: number, value: number | null | undefined, unit: string): Goal => ({
  what,
  goal: `≤ ${say(goal, unit)}`,
  measured: say(value, unit),
  met: known(value) && value <= goal,
});

export const least = (what: string, goal: number, value: number | null | undefined, unit: string): Goal => ({
  what,
  goal: `≥ ${say(goal, unit)}`,
  measured: say(value, unit),
  met: known(value) && value >= goal,
});
