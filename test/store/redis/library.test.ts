// Libraries of functions that no gateway uses any more are deleted, and nobody is worse off for it: an older program that runs beside
// the new one, comes back later, or was overlooked. The older program is a real one: the store as it is built, with other functions.
import { randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test from 'ava';
import { createClient } from 'redis';
import type { Store } from '../../../store/port.js';
import type { ConversationId } from '../../../store/records.js';
import { openRedisStore, type RedisOptions } from '../../../store/redis/open.js';
import { masterKey } from '../key.js';
import { startCluster } from './cluster.js';
import { adminOf, startRedis } from './server.js';

const server = await startRedis();
const admin = await adminOf(server.url);

const root = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const older = mkdtempSync(join(tmpdir(), 'accanto-older-'));
cpSync(root('dist/store'), join(older, 'dist/store'), { recursive: true });
cpSync(root('store/redis/functions'), join(older, 'store/redis/functions'), { recursive: true });
cpSync(root('package.json'), join(older, 'package.json'));
symlinkSync(root('node_modules'), join(older, 'node_modules'));
appendFileSync(join(older, 'store/redis/functions/5-upkeep.lua'), '\n-- As it was before.\n');
const before = (await import(pathToFileURL(join(older, 'dist/store/redis/open.js')).href)) as {
  openRedisStore: typeof openRedisStore;
};

test.after.always(async () => {
  admin.destroy();
  await server.remove();
  rmSync(older, { recursive: true, force: true });
});

const TIDY_EVERY = 20;
const options = (more: Partial<RedisOptions>): RedisOptions => ({
  url: server.url,
  masterKey,
  mask: (text) => text,
  now: () => Date.now(),
  tidyEvery: TIDY_EVERY,
  ...more,
});
const libraries = async (from = admin) =>
  ((await from.functionList()) as unknown as { library_name: string }[]).map(({ library_name: name }) => name).sort();
/** How often anybody has looked at the libraries. */
const looks = async () => Number(/cmdstat_function\|list:calls=(\d+)/.exec(await admin.info('commandstats'))?.[1] ?? 0);

async function until(done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error('It did not come to that within 30 s.');
    await pause(25);
  }
}

async function speaks(store: Store): Promise<number> {
  const id = randomUUID() as ConversationId;
  await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
  const { entry } = await store.accept({ conversation: id, clientId: 'm', activity: { type: 'message', text: 'ciao' }, at: 1 });
  return entry.seq;
}

test.serial('a library stays while a gateway uses it, and goes when none does; those of others stay', async (t) => {
  const theirs = await openRedisStore(options({ prefix: 'theirs' }));
  await theirs.shutdown();
  await admin.functionLoad('#!lua name=somebody\nredis.register_function("somebody_waits", function() return 1 end)');
  const others = await libraries();
  t.is(others.length, 2);

  const old = await before.openRedisStore(options({ self: { name: 'old', content: 'c' } }));
  const [oldLibrary] = (await libraries()).filter((name) => !others.includes(name));
  const now = await openRedisStore(options({ self: { name: 'new', content: 'c' } }));
  const all = await libraries();
  t.is(all.length, 4);
  const seen = await looks();
  await until(async () => (await looks()) > seen + 6);
  t.deepEqual(await libraries(), all, 'both are used');
  t.is(await speaks(old), 1);

  await old.shutdown();
  await until(async () => (await libraries()).length === 3);
  t.deepEqual(
    await libraries(),
    all.filter((name) => name !== oldLibrary),
  );
  t.is(await speaks(now), 1);

  // Somebody goes back to the version before.
  const again = await before.openRedisStore(options({ self: { name: 'old again', content: 'c' } }));
  t.true((await libraries()).includes(oldLibrary!));
  t.is(await speaks(again), 1);
  await again.shutdown();
  await now.shutdown();
});

test.serial('who was overlooked loads it again and loses nothing', async (t) => {
  // A command is no gateway, and a gateway that stood still for long counts as gone.
  const overlooked = await before.openRedisStore(options({ prefix: 'overlooked' }));
  t.is(await speaks(overlooked), 1);
  const others = await libraries();
  const now = await openRedisStore(options({ prefix: 'overlooked', self: { name: 'new', content: 'c' } }));
  await until(async () => (await libraries()).filter((name) => others.includes(name)).length === others.length - 1);
  const seqs = await Promise.all(Array.from({ length: 20 }, () => speaks(overlooked)));
  t.deepEqual([...new Set(seqs)], [1]);
  t.deepEqual((await now.reconcile()).faults, []);
  await overlooked.shutdown();
  await now.shutdown();
});

test.serial('in a Cluster it goes from every node', async (t) => {
  const cluster = await startCluster();
  t.teardown(() => cluster.remove());
  const nodes = await Promise.all(
    cluster.url
      .replace('redis+cluster://', '')
      .split(',')
      .map(async (host) => {
        const client = createClient({ url: `redis://${host}` });
        await client.connect();
        return client;
      }),
  );
  const everywhere = async () =>
    (await Promise.all(nodes.map((node) => libraries(node as unknown as typeof admin)))).map((list) => list.length);
  const old = await before.openRedisStore(options({ url: cluster.url, self: { name: 'old', content: 'c' } }));
  const now = await openRedisStore(options({ url: cluster.url, self: { name: 'new', content: 'c' } }));
  t.deepEqual(await everywhere(), [2, 2, 2]);
  await old.shutdown();
  await until(async () => (await everywhere()).every((count) => count === 1));
  t.is(await speaks(now), 1);
  await now.shutdown();
  for (const node of nodes) node.destroy();
});
