// How long an operator waits for a request that he takes, in a centre at full load: `accanto serve` with 50,000 people waiting
// in five Regions, 3,000 desks connected and told of every change, and about thirty requests a second that are taken, answered,
// closed or given back while as many new ones come. On SQLite and on Redis.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openParts } from '../../accanto.js';
import { readSettings } from '../../config/settings.js';
import { startRedis } from '../store/redis/server.js';
import { startGateway } from '../support/gateway-process.js';
import { centreContent, fillQueue, seatOperators } from './centre.js';
import { Desks } from './desks-process.js';
import { raiseOpenFiles } from './files.js';
import { type DayResult, HELD, OperatorsDay, round } from './operators-day.js';
import { REDIS_SETTINGS, readings } from './process.js';

export interface AssignmentRow extends DayResult {
  readonly store: 'SQLite' | 'Redis';
  readonly waiting: number;
  readonly operators: number;
  readonly desks: number;
  /** Of one processor. */
  readonly cpuPercent: number;
  readonly redisCpuPercent: number | null;
  /** Of the time, how much the serving thread waited for a processor that others had. */
  readonly starvedPercent: number;
  /** How often a desk was told of the queue, and what it was sent in all. */
  readonly secondsBetweenQueues: number;
  readonly kBPerDeskPerSecond: number;
}

export interface AssignmentResult {
  readonly rate: number;
  readonly seconds: number;
  readonly rows: readonly AssignmentRow[];
}

export interface AssignmentWish {
  readonly waiting: number;
  readonly operators: number;
  readonly desks: number;
  readonly rate: number;
  readonly seconds: number;
  readonly until: number;
}

const WARM_SECONDS = 10;

export async function measureAssignment(wish: AssignmentWish): Promise<AssignmentResult> {
  raiseOpenFiles(wish.desks + 1_000);
  const rows: AssignmentRow[] = [];
  for (const [n, store] of (['SQLite', 'Redis'] as const).entries()) {
    const share = (wish.until - performance.now()) / (2 - n);
    rows.push(await measureOn(store, { ...wish, until: performance.now() + share }));
    console.log(JSON.stringify(rows.at(-1)));
  }
  return { rate: wish.rate, seconds: wish.seconds, rows };
}

async function measureOn(store: AssignmentRow['store'], wish: AssignmentWish): Promise<AssignmentRow> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-assignment-'));
  const content = centreContent();
  const redis = store === 'Redis' ? await startRedis(REDIS_SETTINGS) : null;
  const end: (() => unknown)[] = [() => rm(data, { recursive: true, force: true }), () => content.remove(), () => redis?.remove()];
  try {
    const masterKey = randomBytes(32).toString('base64');
    const shared = { configDir: content.dir, masterKey, ...(redis === null ? {} : { redisUrl: redis.url }) };
    const { settings } = readSettings({ env: {}, overrides: { ...shared, dataDir: data, encoder: 'off', logLevel: 'error' } });
    const parts = await openParts({ settings });
    const reserved = (wish.seconds + WARM_SECONDS + HELD) * 1000;
    const waiting = await fillQueue(parts.store, wish.waiting, () => performance.now() < wish.until - reserved);
    const accounts = await seatOperators(parts.store, wish.operators);
    await parts.close();
    console.log(`${waiting} wait on ${store}, ${accounts.length} operators`);

    const env = {
      ACCANTO_CONFIG_DIR: content.dir,
      ACCANTO_MASTER_KEY: masterKey,
      ACCANTO_TRUSTED_PROXIES: '127.0.0.1',
      ...(redis === null ? {} : { ACCANTO_REDIS_URL: redis.url }),
    };
    const gateway = await startGateway({ data, env });
    end.push(() => gateway.end('SIGKILL'));
    const desks = new Desks();
    end.push(() => desks.end());
    const { open } = await desks.ask({
      do: 'open',
      url: gateway.url,
      cookies: accounts.slice(0, wish.desks).map(({ cookie }) => cookie),
    });
    console.log(`${open} desks are connected`);

    const day = new OperatorsDay(gateway.url, accounts.slice(0, wish.desks));
    await day.work(WARM_SECONDS, wish.rate);
    await desks.ask({ do: 'count' });
    day.forget();
    const { cpu } = readings(gateway.child.pid ?? 0);
    const redisCpu = redis === null ? null : readings(redis.child.pid ?? 0).cpu;
    const [before, redisBefore, starvedBefore, began] = [cpu(), redisCpu?.() ?? 0, starved(gateway.child.pid), performance.now()];
    await day.work(wish.seconds, wish.rate);
    const milliseconds = performance.now() - began;
    const percent = (spent: number) => Math.round((spent / milliseconds) * 100);
    const [cpuPercent, redisCpuPercent] = [percent(cpu() - before), redisCpu === null ? null : percent(redisCpu() - redisBefore)];
    const starvedPercent = percent(starved(gateway.child.pid) - starvedBefore);
    const told = await desks.ask({ do: 'count' });
    await day.settled();
    return {
      store,
      waiting,
      operators: accounts.length,
      desks: told.open,
      ...day.result(milliseconds / 1000),
      cpuPercent,
      redisCpuPercent,
      starvedPercent,
      secondsBetweenQueues: round((told.open * milliseconds) / 1000 / told.queues),
      kBPerDeskPerSecond: round(told.bytes / 1000 / told.open / (milliseconds / 1000)),
    };
  } finally {
    for (const one of end.reverse()) await one();
  }
}

/** Milliseconds that a process's first thread was ready to work and another one had the processor. */
function starved(pid: number | undefined): number {
  return Number(readFileSync(`/proc/${pid ?? 0}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
}
