// What is under measurement, as processes of their own: one server or several behind one load, their CPU time and memory as
// the kernel counts them, and the Redis they share.
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRedis } from '../store/redis/server.js';
import type { Contender } from './contenders.js';

/** USER_HZ on Linux. */
const TICK_MS = 10;

export interface Readings {
  /** Milliseconds of user and system time so far. */
  readonly cpu: () => number;
  /** Resident memory in MB. */
  readonly memory: () => number;
  /** The most that it has ever been. */
  readonly peak: () => number;
}

export interface Measured {
  /** Where the load goes, spread evenly. */
  readonly ports: readonly number[];
  /** Of all servers together; without Redis. */
  readonly cpu: () => number;
  /** Redis' own; null where there is none. */
  readonly redisCpu: (() => number) | null;
  readonly redisUrl: string | null;
  readonly end: () => Promise<void>;
}

/** How Redis keeps what was accepted while it is measured: as a careful installation does. */
export const REDIS_SETTINGS = ['--appendonly', 'yes', '--appendfsync', 'everysec'] as const;

export async function startContender({ server, env = {}, gateways = 1, redis: wantsRedis = false }: Contender): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'accanto-bench-'));
  const redis = wantsRedis ? await startRedis(REDIS_SETTINGS) : null;
  const masterKey = randomBytes(32).toString('base64');
  const shared = redis === null ? {} : { BENCH_REDIS: redis.url, BENCH_MASTER_KEY: masterKey };
  const servers: { port: number; child: ChildProcess }[] = [];
  const end = async () => {
    await Promise.all(servers.map(({ child }) => stop(child)));
    await redis?.remove();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    for (let n = 0; n < gateways; n += 1) servers.push(await startServer(server, { ...env, ...shared, BENCH_DATA: join(data, String(n)) }));
  } catch (error) {
    await end();
    throw error;
  }
  const readers = servers.map(({ child }) => readings(child.pid ?? 0));
  return {
    ports: servers.map(({ port }) => port),
    cpu: () => readers.reduce((sum, each) => sum + each.cpu(), 0),
    redisCpu: redis === null ? null : readings(redis.child.pid ?? 0).cpu,
    redisUrl: redis?.url ?? null,
    end,
  };
}

async function startServer(name: string, env: NodeJS.ProcessEnv): Promise<{ port: number; child: ChildProcess }> {
  const file = fileURLToPath(new URL(`./servers/${name}.js`, import.meta.url));
  const child = fork(file, [], {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Each server listens on a port of the system's choice and tells which.
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (port) => resolve(Number(port)));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
  });
  return { port, child };
}

export function readings(pid: number): Readings {
  const status = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  return {
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    memory: () => status('VmRSS'),
    peak: () => status('VmHWM'),
  };
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
