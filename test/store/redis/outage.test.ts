// Redis goes away, in every way that it can: nothing accepted is lost, nobody waits for ever, nothing needs hands.
import { randomUUID } from 'node:crypto';
import test, { type ExecutionContext } from 'ava';
import { StoreError, StoreFull, StoreUnavailable } from '../../../store/errors.js';
import type { Outcome, Store } from '../../../store/port.js';
import type { ConversationId } from '../../../store/records.js';
import { openRedisStore } from '../../../store/redis/open.js';
import { masterKey } from '../key.js';
import { adminOf, type RedisServer, startRedis } from './server.js';

interface Scene {
  readonly server: RedisServer;
  readonly store: Store;
  readonly id: ConversationId;
  say(clientId: string): Promise<number>;
  /** Says it until it is taken. */
  insist(clientId: string): Promise<number>;
  admin(...args: string[]): Promise<unknown>;
  texts(): Promise<(string | undefined)[]>;
}

function outage(title: string, settings: readonly string[], body: (t: ExecutionContext, scene: Scene) => Promise<void>): void {
  test(title, async (t) => {
    const rejected: unknown[] = [];
    const onRejected = (error: unknown) => rejected.push(error);
    process.on('unhandledRejection', onRejected);
    const server = await startRedis(settings);
    const store = await openRedisStore({ url: server.url, masterKey, mask: (text) => text, now: () => Date.now(), patience: 800 });
    const id = randomUUID() as ConversationId;
    await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
    const say = async (clientId: string) =>
      (await store.accept({ conversation: id, clientId, activity: { type: 'message', text: clientId }, at: Date.now() })).entry.seq;
    const scene: Scene = {
      server,
      store,
      id,
      say,
      async insist(clientId) {
        const until = Date.now() + 20_000;
        for (;;) {
          try {
            return await say(clientId);
          } catch (error) {
            if (!(error instanceof StoreError) || Date.now() > until) throw error;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
      },
      async admin(...args) {
        const client = await adminOf(server.url);
        try {
          return await client.sendCommand(args);
        } finally {
          client.destroy();
        }
      },
      texts: async () => (await store.read(id, 0, 'desk', 1000)).map((entry) => entry.activity.text),
    };
    try {
      await body(t, scene);
      t.deepEqual(rejected, []);
    } finally {
      await store.shutdown();
      await server.remove();
      process.off('unhandledRejection', onRejected);
    }
  });
}

const answer = (text: string): Outcome => ({
  at: 1,
  answeredSeq: 1,
  owner: 'bot',
  replies: [{ author: 'bot', activity: { type: 'message', text } }],
  state: null,
  language: 'it',
  tickets: [],
  followUps: [],
  cancelFollowUps: [],
  decisions: [],
});

outage('killed and started again: what was accepted is there once, and writing goes on', ['--appendfsync', 'always'], async (t, scene) => {
  await scene.say('m1');
  const burst = Promise.allSettled(Array.from({ length: 50 }, (_, i) => scene.say(`b${i}`)));
  await scene.server.kill();
  const fates = await burst;
  for (const fate of fates) t.true(fate.status === 'fulfilled' || fate.reason instanceof StoreUnavailable);
  await t.throwsAsync(scene.say('m2'), { instanceOf: StoreUnavailable });
  await scene.server.start();
  // Whoever does not know sends again, with the same id.
  for (let i = 0; i < 50; i++) await scene.insist(`b${i}`);
  await scene.insist('m2');
  const texts = await scene.texts();
  t.is(new Set(texts).size, texts.length);
  t.is(texts.length, 52);
  t.deepEqual((await scene.store.reconcile()).faults, []);
});

outage('a turn that was in hand when Redis was killed is committed afterwards, once', ['--appendfsync', 'always'], async (t, scene) => {
  await scene.say('m1');
  const [turn] = await scene.store.takeTurns('w', 1, 3000);
  await scene.server.kill();
  const outcome = answer('salve');
  await t.throwsAsync(scene.store.commit(turn!.lease, outcome), { instanceOf: StoreUnavailable });
  await scene.server.start();
  await scene.insist('m2');
  await scene.store.commit(turn!.lease, outcome);
  await t.throwsAsync(scene.store.commit(turn!.lease, outcome), { code: 'stale_lease' });
  t.deepEqual(await scene.texts(), ['m1', 'm2', 'salve']);
});

outage('while it reads its data it says so, and then goes on', ['--appendfsync', 'always'], async (t, scene) => {
  for (let i = 0; i < 30; i++) await scene.say(`m${i}`);
  await scene.admin('EVAL', 'for i = 1, 3000 do redis.call("SET", "pad:" .. i, string.rep("x", 1000)) end', '0');
  await scene.admin('BGREWRITEAOF');
  while (/aof_rewrite_in_progress:1/.test(String(await scene.admin('INFO', 'persistence'))))
    await new Promise((resolve) => setTimeout(resolve, 20));
  await scene.server.kill();
  const started = scene.server.start([
    '--appendfsync',
    'always',
    '--key-load-delay',
    '500',
    '--loading-process-events-interval-bytes',
    '1024',
  ]);
  const said = new Set<string>();
  let seq = 0;
  while (seq === 0) {
    seq = await scene.say('after').catch((error: unknown) => {
      if (error instanceof StoreUnavailable) said.add(error.message);
      return 0;
    });
    if (seq === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await started;
  t.true(
    [...said].some((message) => message.includes('still reading its data')),
    [...said].join('\n'),
  );
  t.is(seq, 31);
});

outage('without memory new messages are refused as full, and taken again when there is some', [], async (t, scene) => {
  await scene.say('m1');
  await scene.admin('CONFIG', 'SET', 'maxmemory', '1mb');
  await t.throwsAsync(scene.say('m2'), { instanceOf: StoreFull, message: /no memory left/ });
  await t.throwsAsync(scene.store.check(), { instanceOf: StoreFull });
  t.deepEqual(await scene.texts(), ['m1']);
  // What was accepted is still answered.
  const [turn] = await scene.store.takeTurns('w', 1, 3000);
  await scene.store.commit(turn!.lease, answer('salve'));
  t.deepEqual(await scene.texts(), ['m1', 'salve']);
  await scene.admin('CONFIG', 'SET', 'maxmemory', '0');
  t.is(await scene.say('m2'), 3);
});

outage('a replica takes no writes: refused until it is the master again', [], async (t, scene) => {
  await scene.say('m1');
  await scene.admin('REPLICAOF', '127.0.0.1', '1');
  await t.throwsAsync(scene.say('m2'), { instanceOf: StoreUnavailable, message: /failover/ });
  await t.throwsAsync(scene.store.check(), { instanceOf: StoreUnavailable });
  await scene.admin('REPLICAOF', 'NO', 'ONE');
  t.is(await scene.insist('m2'), 2);
});

outage('a server that hangs keeps nobody waiting, and what it did in the end counts once', [], async (t, scene) => {
  await scene.say('m1');
  scene.server.child.kill('SIGSTOP');
  const began = performance.now();
  await t.throwsAsync(scene.say('m2'), { instanceOf: StoreUnavailable, message: /has not answered/ });
  t.true(performance.now() - began < 2_000);
  const quick = performance.now();
  await t.throwsAsync(scene.say('m3'), { instanceOf: StoreUnavailable });
  t.true(performance.now() - quick < 500, 'the next ones are told at once');
  scene.server.child.kill('SIGCONT');
  await scene.insist('m2');
  await scene.insist('m3');
  t.deepEqual((await scene.texts()).sort(), ['m1', 'm2', 'm3']);
});

outage('a hang longer than a connection lasts is survived, too', [], async (t, scene) => {
  scene.server.child.kill('SIGSTOP');
  await t.throwsAsync(scene.say('m1'), { instanceOf: StoreUnavailable });
  await new Promise((resolve) => setTimeout(resolve, 6_500));
  scene.server.child.kill('SIGCONT');
  await scene.insist('m1');
  t.deepEqual(await scene.texts(), ['m1']);
});

outage('functions that are gone are loaded again', [], async (t, scene) => {
  await scene.admin('FUNCTION', 'FLUSH');
  t.is(await scene.say('m1'), 1);
  t.is((await scene.store.takeTurns('w', 1, 1000)).length, 1);
});

outage('connections that are cut are made anew, and listeners told to read again', [], async (t, scene) => {
  const missed = new Promise<void>((resolve) => {
    scene.store.subscribe(({ kind }) => kind === 'missed' && resolve());
  });
  await scene.admin('CLIENT', 'KILL', 'TYPE', 'pubsub');
  await missed;
  const heard = new Promise<void>((resolve) => {
    scene.store.subscribe(({ kind }) => kind === 'entry' && resolve());
  });
  await scene.admin('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
  await scene.insist('m1');
  await heard;
  t.pass();
});
