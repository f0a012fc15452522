// Interleaved rounds of several servers under the same load, and their medians: machines are noisy, so that only what was
// measured side by side is compared. All run from the start, warm, and are loaded one after the other.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Contender } from './contenders.js';
import { flushP99 } from './disk.js';
import type { LoadResult } from './load.js';
import { type Measured, startContender } from './process.js';

export interface RoundsWish {
  readonly rounds: number;
  /** Of load as fast as answers come back, and as many at the fixed rate. */
  readonly seconds: number;
  /** Messages a second of the fixed rate. */
  readonly rate: number;
  /** Requests to each server before anything is measured: code that runs is compiled only after thousands of them. */
  readonly warm: number;
  /** No round is begun after so many milliseconds (performance.now). */
  readonly until: number;
}

export interface Row {
  readonly server: string;
  readonly perSecond: number;
  readonly p50ms: number;
  readonly p99ms: number;
  /** Microseconds of CPU a message, of all servers together, without Redis. */
  readonly cpuUs: number;
  readonly cpuToKoa: number;
  readonly redisCpuUs?: number;
  /** Null for peers: they may be slower than the rate. */
  readonly p99AtRateMs: number | null;
  readonly p99AtRateToKoa: number | null;
  readonly errors: number;
}

interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  readonly cpuUs: number;
  readonly redisCpuUs: number | null;
  readonly fixedP99: number | null;
}

export const CONNECTIONS = 64;
/** A server slower than this is warm when its time is up. */
const WARM_SECONDS = 15;
/** All of them are opened before each measurement; many enough that each stays short. */
const CONVERSATIONS = 500;
const OPENING_SECONDS = 5;

const loadFile = fileURLToPath(new URL('./load.js', import.meta.url));
const run = promisify(execFile);

/** Loads these servers from a process of its own. Each `name` has conversations of its own. */
export async function generate({ ports }: Pick<Measured, 'ports'>, name: string, options: object): Promise<LoadResult> {
  const wish = { ports, connections: CONNECTIONS, conversations: CONVERSATIONS, run: name, ...options };
  const { stdout } = await run(process.execPath, [loadFile, JSON.stringify(wish)]);
  return JSON.parse(stdout) as LoadResult;
}

export interface Rounds {
  readonly rounds: number;
  readonly table: readonly Row[];
  /** Of the disk alone, at the same fixed rate. */
  readonly flushP99AtRateMs: number;
}

/** @returns the medians, and how many rounds they are of. @throws Error when there was no time for a single round */
export async function measureRounds(contenders: readonly Contender[], wish: RoundsWish): Promise<Rounds> {
  const flushes: number[] = [];
  const running = new Map<Contender, Measured>();
  const results = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]));
  let rounds = 0;
  try {
    for (const contender of contenders) {
      const servers = await startContender(contender);
      running.set(contender, servers);
      const { gateways = 1 } = contender;
      let done = 0;
      for (let second = 0; second < WARM_SECONDS * gateways && done < wish.warm * gateways; second += 1) {
        done += (await generate(servers, `w${second >> 2}`, { seconds: 1 })).requests;
      }
    }
    for (; rounds < wish.rounds && (rounds === 0 || performance.now() < wish.until); rounds += 1) {
      for (let place = 0; place < contenders.length; place += 1) {
        const contender = contenders[(place + rounds) % contenders.length]!;
        const result = await round(running.get(contender)!, contender, `r${rounds}`, wish);
        results.get(contender)?.push(result);
        console.log(
          `round ${rounds + 1}, ${contender.name}: ${result.perSecond}/s, p99 ${result.p99} ms, ${result.cpuUs} µs CPU a message` +
            `${result.redisCpuUs === null ? '' : ` (Redis ${result.redisCpuUs})`}, at ${wish.rate}/s p99 ${result.fixedP99} ms, errors ${result.errors}`,
        );
      }
      flushes.push(await flushP99(wish));
      console.log(`round ${rounds + 1}, the disk alone: at ${wish.rate}/s p99 ${flushes.at(-1)} ms`);
    }
  } finally {
    for (const servers of running.values()) await servers.end();
  }
  return { rounds, table: tableOf(contenders, results), flushP99AtRateMs: median(flushes) };
}

async function round(servers: Measured, { isPeer }: Contender, name: string, { seconds, rate }: RoundsWish): Promise<Round> {
  // Opens the conversations, and wakes what slept while the others were loaded.
  await generate(servers, name, { seconds: OPENING_SECONDS, most: 2 * CONVERSATIONS });
  const before = servers.cpu();
  const redisBefore = servers.redisCpu?.() ?? 0;
  const { requests, ...result } = await generate(servers, name, { seconds });
  const each = (milliseconds: number) => Number(((milliseconds * 1000) / requests).toFixed(1));
  const cpuUs = each(servers.cpu() - before);
  const redisCpuUs = servers.redisCpu === null ? null : each(servers.redisCpu() - redisBefore);
  const fixed = isPeer ? null : await generate(servers, name, { seconds, rate });
  return { ...result, errors: result.errors + (fixed?.errors ?? 0), cpuUs, redisCpuUs, fixedP99: fixed?.p99 ?? null };
}

function tableOf(contenders: readonly Contender[], results: ReadonlyMap<Contender, readonly Round[]>): Row[] {
  const middle = (contender: Contender | undefined, key: keyof Round) => {
    const all = (contender === undefined ? undefined : results.get(contender)) ?? [];
    return median(all.map((each) => each[key]).filter((value) => value !== null));
  };
  const koa = contenders[0];
  return contenders.map((contender) => {
    const at = (key: keyof Round) => middle(contender, key);
    const fixed = contender.isPeer ? null : at('fixedP99');
    return {
      server: contender.name,
      perSecond: at('perSecond'),
      p50ms: at('p50'),
      p99ms: at('p99'),
      cpuUs: at('cpuUs'),
      cpuToKoa: ratio(at('cpuUs'), middle(koa, 'cpuUs')),
      ...(contender.redis ? { redisCpuUs: at('redisCpuUs') } : {}),
      p99AtRateMs: fixed,
      p99AtRateToKoa: fixed === null ? null : ratio(fixed, middle(koa, 'fixedP99')),
      errors: (results.get(contender) ?? []).reduce((sum, { errors }) => sum + errors, 0),
    };
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const middle = sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? Number.NaN)) / 2;
  return Number(middle.toFixed(3));
}

export const ratio = (value: number, base: number): number => Number((value / base).toFixed(2));
