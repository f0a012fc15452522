// Catching up: very many messages were accepted while no gateway worked, each of another citizen; then one gateway comes
// back. How long until everybody is answered, and what memory it takes.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openParts } from '../../accanto.js';
import { readSettings } from '../../config/settings.js';
import type { ConversationId } from '../../store/records.js';
import { adminOf, startRedis } from '../store/redis/server.js';
import { startGateway } from '../support/gateway-process.js';
import { several } from './chats.js';
import { textOf } from './mix.js';
import { REDIS_SETTINGS, readings } from './process.js';

export interface CatchUpResult {
  readonly waiting: number;
  readonly acceptedPerSecond: number;
  readonly answered: number;
  /** From the start of the gateway's process until the last one was answered. */
  readonly seconds: number;
  readonly answeredPerSecond: number;
  readonly cpuUs: number;
  readonly redisCpuUs: number;
  readonly peakMB: number;
  readonly redisMB: number;
  /** What does not add up afterwards (`accanto reconcile`); null when the time was up before. */
  readonly faults: readonly string[] | null;
}

const AT_ONCE = 128;
const LOOK_EVERY = 500;
/** Milliseconds kept for the accounting at the end. */
const ACCOUNTING = 30_000;

export async function measureCatchUp({ waiting: wanted, until }: { waiting: number; until: number }): Promise<CatchUpResult> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-catchup-'));
  const redis = await startRedis(REDIS_SETTINGS);
  const masterKey = randomBytes(32).toString('base64');
  const overrides = { dataDir: join(data, 'front'), redisUrl: redis.url, masterKey, encoder: 'off', logLevel: 'error' };
  const parts = await openParts({ settings: readSettings({ env: {}, overrides }).settings });
  const end = [async () => rm(data, { recursive: true, force: true }), () => redis.remove(), () => parts.close()];
  try {
    const admin = await adminOf(redis.url);
    end.push(async () => admin.destroy());
    const began = performance.now();
    // At most a third of the time: what is accepted has to be answered as well.
    const acceptUntil = began + (until - began) / 3;
    const waiting = await several(
      wanted,
      AT_ONCE,
      (n) => accept(parts.store, n),
      () => performance.now() < acceptUntil,
    );
    const acceptedPerSecond = Math.round((waiting * 1000) / (performance.now() - began));
    console.log(`${waiting} messages wait, accepted at ${acceptedPerSecond} a second`);

    const streams = await admin.keys('{accanto:*}:turns');
    const left = async () => (await Promise.all(streams.map((stream) => admin.xLen(stream)))).reduce((sum, length) => sum + length, 0);
    const redisCpu = readings(redis.child.pid ?? 0).cpu;
    const redisBefore = redisCpu();
    const started = performance.now();
    const env = { ACCANTO_REDIS_URL: redis.url, ACCANTO_MASTER_KEY: masterKey, ACCANTO_ENCODER: 'worker' };
    const gateway = await startGateway({ data: join(data, 'gateway'), env });
    end.push(() => gateway.end('SIGKILL'));
    const { cpu, peak } = readings(gateway.child.pid ?? 0);
    let open = await left();
    for (let looks = 1; open > 0 && performance.now() < until - ACCOUNTING; looks += 1) {
      await pause(LOOK_EVERY);
      open = await left();
      if (looks % 20 === 0) console.log(`${open} of ${waiting} still wait`);
    }
    const seconds = (performance.now() - started) / 1000;
    const answered = waiting - open;
    const redisMB = Math.round(Number(/used_memory:(\d+)/.exec(await admin.info('memory'))?.[1]) / 1024 ** 2);
    const result = {
      waiting,
      acceptedPerSecond,
      answered,
      seconds: Number(seconds.toFixed(1)),
      answeredPerSecond: Math.round(answered / seconds),
      cpuUs: Number(((cpu() * 1000) / answered).toFixed(1)),
      redisCpuUs: Number((((redisCpu() - redisBefore) * 1000) / answered).toFixed(1)),
      peakMB: Math.round(peak()),
      redisMB,
    };
    return { ...result, faults: open > 0 ? null : await unaccounted(parts.store, waiting) };
  } finally {
    for (const one of end.reverse()) await one();
  }
}

type Store = Awaited<ReturnType<typeof openParts>>['store'];

async function accept(store: Store, n: number): Promise<void> {
  const id = randomUUID() as ConversationId;
  const at = Date.now();
  await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: `dl_${n}`, at, address: null });
  await store.accept({ conversation: id, clientId: `m${n}`, activity: { type: 'message', text: textOf(n) }, at });
}

async function unaccounted(store: Store, accepted: number): Promise<readonly string[]> {
  const account = await store.reconcile();
  const missing =
    account.answered === accepted && account.waiting === 0 ? [] : [`${account.answered} of ${accepted} answered, ${account.waiting} wait`];
  return [...missing, ...account.faults];
}
