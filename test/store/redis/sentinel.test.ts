// A master that dies is followed by its replica: the Sentinels say which, and the gateway goes on with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test from 'ava';
import { createClient } from 'redis';
import { StoreError } from '../../../store/errors.js';
import type { ConversationId } from '../../../store/records.js';
import { openRedisStore } from '../../../store/redis/open.js';
import { masterKey } from '../key.js';
import { sparePorts } from './cluster.js';

const children: ChildProcess[] = [];
const dir = mkdtempSync(join(tmpdir(), 'accanto-sentinel-'));
const stop = () => {
  for (const child of children) child.kill('SIGKILL');
};
process.once('exit', stop);
test.after.always(() => {
  stop();
  rmSync(dir, { recursive: true, force: true });
});

async function started(args: readonly string[], sign: RegExp): Promise<ChildProcess> {
  const child = spawn('redis-server', args, { cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) if (sign.test(line)) break;
  child.stdout.resume();
  return child;
}

test('a failover is survived without hands', async (t) => {
  const [master, replica, sentinel] = (await sparePorts(3)) as [number, number, number];
  const common = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--repl-diskless-sync-delay', '0'];
  const first = await started(['--port', String(master), ...common], /ready to accept/i);
  await started(
    ['--port', String(replica), '--replicaof', '127.0.0.1', String(master), ...common, '--dbfilename', 'replica.rdb'],
    /Finished with success/,
  );
  const file = join(dir, 'sentinel.conf');
  writeFileSync(
    file,
    `port ${sentinel}\nbind 127.0.0.1\nsentinel monitor house 127.0.0.1 ${master} 1\nsentinel down-after-milliseconds house 500\nsentinel failover-timeout house 3000\n`,
  );
  await started([file, '--sentinel'], /\+slave/);

  const store = await openRedisStore({
    url: `redis+sentinel://127.0.0.1:${sentinel}/house`,
    masterKey,
    mask: (text) => text,
    now: () => Date.now(),
  });
  const id = randomUUID() as ConversationId;
  await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
  const say = (clientId: string) => store.accept({ conversation: id, clientId, activity: { type: 'message', text: clientId }, at: 1 });
  await say('m1');
  const admin = createClient({ socket: { host: '127.0.0.1', port: master } });
  admin.on('error', () => undefined);
  await admin.connect();
  t.is(Number(await admin.sendCommand(['WAIT', '1', '5000'])), 1);
  admin.destroy();
  first.kill('SIGKILL');
  const until = Date.now() + 30_000;
  for (let seq = 0; seq === 0; ) {
    try {
      seq = (await say('m2')).entry.seq;
    } catch (error) {
      if (!(error instanceof StoreError) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  t.deepEqual(
    (await store.read(id, 0, 'all', 9)).map((entry) => entry.activity.text),
    ['m1', 'm2'],
  );
  // It hears of changes again, too.
  const heard = new Promise<void>((resolve) => {
    store.subscribe((change) => change.kind === 'entry' && resolve());
  });
  let more = 0;
  const talking = setInterval(() => void say(`more${more++}`).catch(() => undefined), 100);
  await heard;
  clearInterval(talking);
  await store.shutdown();
});
