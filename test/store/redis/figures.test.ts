// What /metrics tells of Redis is what Redis says of itself, also when it says nothing; and each number is in docs/metrics.md.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import type { Store } from '../../../store/port.js';
import type { ConversationId } from '../../../store/records.js';
import { openRedisStore } from '../../../store/redis/open.js';
import { startGateway } from '../../support/gateway-process.js';
import { masterKey } from '../key.js';
import { adminOf, startRedis } from './server.js';
import { startWatched } from './watched.js';

async function redis(t: ExecutionContext, more?: readonly string[]) {
  const server = await startRedis(more);
  const admin = await adminOf(server.url);
  t.teardown(async () => {
    admin.destroy();
    await server.remove();
  });
  return { server, admin };
}

async function opened(t: ExecutionContext, url: string, keysUrl?: string): Promise<Store> {
  const store = await openRedisStore({ url, keysUrl, masterKey, mask: (text) => text, now: () => Date.now() });
  t.teardown(() => store.shutdown());
  return store;
}

/** By name and label: { 'redis_up data': 1 }. */
async function figures(store: Store): Promise<{ readonly [name: string]: number }> {
  const all = await store.figures();
  return Object.fromEntries(
    all.flatMap(({ name, values }) => values.map(({ labels, value }) => [[name, ...Object.values(labels)].join(' '), value])),
  );
}

async function conversation(store: Store): Promise<ConversationId> {
  const id = randomUUID() as ConversationId;
  await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
  await store.accept({ conversation: id, clientId: 'm', activity: { type: 'message', text: 'ciao' }, at: 1 });
  return id;
}

test('memory, limits, log and what waits in the streams are as Redis says', async (t) => {
  const { server, admin } = await redis(t);
  await admin.configSet('maxmemory', '123mb');
  const keys = await redis(t, ['--appendonly', 'no']);
  const store = await opened(t, server.url, keys.server.url);
  for (let n = 0; n < 5; n += 1) await conversation(store);
  t.is((await store.takeTurns('w', 2, 60_000)).length, 2);
  const now = await figures(store);
  t.like(now, {
    'redis_up data': 1,
    'redis_up keys': 1,
    'redis_memory_limit_bytes data': 123 * 1024 ** 2,
    'redis_memory_limit_bytes keys': 0,
    'redis_log_ok data': 1,
    'redis_log_ok keys': 0,
    'redis_master data': 1,
    'redis_replicas data': 0,
    'redis_evicted_total data': 0,
    'redis_stream_entries turns': 5,
    'redis_stream_pending turns': 2,
    'redis_stream_entries deliveries': 0,
  });
  t.false('redis_replica_behind_bytes data' in now);
  const used = Number(/^used_memory:(\d+)/m.exec(await admin.info('memory'))?.[1]);
  t.true(Math.abs(now['redis_memory_bytes data']! - used) < used / 10);
  t.true(now['redis_ping_seconds data']! < 1);
  t.true(now['redis_clients data']! >= 2);

  await admin.configSet('maxmemory-policy', 'allkeys-random');
  await admin.configSet('maxmemory', String(used + 500_000));
  for (let n = 0; n < 20; n += 1) await admin.set(`junk:${n}`, 'x'.repeat(100_000));
  t.true((await figures(store))['redis_evicted_total data']! > 0);
});

test('a server that is gone or stands still is told as down, soon', async (t) => {
  const { server } = await redis(t);
  const keys = await redis(t);
  const store = await opened(t, server.url, keys.server.url);
  await keys.server.kill();
  t.like(await figures(store), { 'redis_up data': 1, 'redis_up keys': 0 });
  server.child.kill('SIGSTOP');
  const began = performance.now();
  const now = await figures(store);
  const took = performance.now() - began;
  server.child.kill('SIGCONT');
  t.deepEqual(now, { 'redis_up data': 0, 'redis_up keys': 0 });
  t.true(took < 2_000, `${Math.round(took)} ms`);
});

test('a replica is counted, with what it has not got yet', async (t) => {
  const house = await startWatched();
  t.teardown(() => house.remove());
  const store = await opened(t, `redis+sentinel://${house.sentinel}/${house.name}`);
  await house.replicated();
  const now = await figures(store);
  t.like(now, { 'redis_up data': 1, 'redis_master data': 1, 'redis_replicas data': 1 });
  t.true(now['redis_replica_behind_bytes data']! >= 0);
});

test('each number of /metrics is in docs/metrics.md and names nobody, with Redis and without', async (t) => {
  const { server } = await redis(t);
  const id = await conversation(await opened(t, server.url));
  const data = await mkdtemp(join(tmpdir(), 'accanto-figures-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const env = { ACCANTO_MASTER_KEY: Buffer.from(masterKey).toString('base64') };
  const names = new Set<string>();
  for (const more of [{ ACCANTO_REDIS_URL: server.url }, {}]) {
    const gateway = await startGateway({ data: join(data, String(names.size)), env: { ...env, ...more } });
    const text = await (await fetch(`${gateway.url}/metrics`)).text();
    await gateway.end('SIGTERM');
    for (const [, name] of text.matchAll(/^# HELP (\w+)/gm)) names.add(name!);
    t.false(text.includes(id));
    t.is(/^accanto_redis_up\{server="data"\} 1$/m.test(text), 'ACCANTO_REDIS_URL' in more);
    t.is(/^accanto_disk_free_bytes \d/m.test(text), !('ACCANTO_REDIS_URL' in more));
  }
  const page = await readFile(fileURLToPath(new URL('../../../../docs/metrics.md', import.meta.url)), 'utf8');
  t.deepEqual([...names].sort(), [...page.matchAll(/`(accanto_\w+)`/g)].map(([, name]) => name!).sort());
});
