// A master that dies is followed by its replica: the Sentinels say which, and the gateway goes on with it. Sentinels and servers may
// want passwords, each its own.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { StoreError, WrongStore } from '../../../store/errors.js';
import type { ConversationId } from '../../../store/records.js';
import { parseAddress } from '../../../store/redis/address.js';
import { openRedisStore, type RedisOptions } from '../../../store/redis/open.js';
import { startGateway } from '../../support/gateway-process.js';
import { masterKey } from '../key.js';
import { startWatched, type Watched, type WatchedOptions } from './watched.js';

const options = (url: string): RedisOptions => ({ url, masterKey, mask: (text) => text, now: () => Date.now() });

async function failsOver(t: ExecutionContext, house: Watched, url: string): Promise<void> {
  const store = await openRedisStore(options(url));
  const id = randomUUID() as ConversationId;
  await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
  const say = (clientId: string) => store.accept({ conversation: id, clientId, activity: { type: 'message', text: clientId }, at: 1 });
  await say('m1');
  await house.replicated();
  house.killMaster();
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
}

async function watched(t: ExecutionContext, more?: WatchedOptions): Promise<Watched> {
  const house = await startWatched(more);
  t.teardown(() => house.remove());
  return house;
}

test('a failover is survived without hands', async (t) => {
  const house = await watched(t);
  await failsOver(t, house, `redis+sentinel://${house.sentinel}/${house.name}`);
});

test('a failover is survived where Sentinels and servers want passwords, each its own', async (t) => {
  const house = await watched(t, { password: 'of-the-servers', sentinel: ['requirepass of&the+sentinel'] });
  await failsOver(t, house, `redis+sentinel://:of-the-servers@${house.sentinel}/${house.name}?sentinelPassword=of%26the+sentinel`);
});

/** What the sentence about a missing right says to allow, and nothing more. */
const RULES =
  'allchannels -@all +auth +hello +ping +psubscribe +sentinel|master +sentinel|replicas +sentinel|sentinels +sentinel|get-master-addr-by-name';

test('a user of the Sentinels needs little, and what is wrong is said without a password, in a log neither', async (t) => {
  const house = await watched(t, {
    password: 'of-the-servers',
    sentinel: ['user default off', `user watcher on >s3cret ${RULES}`, 'user blind on >s3cret -@all +auth +hello'],
  });
  const url = (query: string, name = house.name) => `redis+sentinel://:of-the-servers@${house.sentinel}/${name}${query}`;
  const right = url('?sentinelUser=watcher&sentinelPassword=s3cret');
  const store = await openRedisStore(options(right));
  await store.check();
  await store.shutdown();

  const cases = [
    [url(''), /The Sentinel at 127\.0\.0\.1:\d+ refuses the user or the password.*sentinelPassword=/],
    [url('?sentinelUser=watcher&sentinelPassword=wrong-s3cret'), /refuses the user or the password/],
    [url('?sentinelPassword=s3cret'), /refuses the user or the password/],
    [
      url('?sentinelUser=blind&sentinelPassword=s3cret'),
      (said: string) => said.includes('does not let this user ask') && said.includes(`ACL SETUSER … ${RULES}.`),
    ],
    [url('?sentinelUser=watcher&sentinelPassword=s3cret', 'elsewhere'), /watches no server "elsewhere"/],
  ] as const;
  const began = performance.now();
  for (const [wrong, sentence] of cases) {
    const error = await t.throwsAsync(openRedisStore(options(wrong)), { instanceOf: WrongStore, message: sentence });
    t.notRegex(`${error?.message} ${error?.stack} ${error?.cause}`, /s3cret|of-the-servers/);
  }
  t.true(performance.now() - began < 10_000, 'none of them is tried for long');

  const data = await mkdtemp(join(tmpdir(), 'accanto-sentinel-gateway-'));
  const env = { ACCANTO_MASTER_KEY: Buffer.from(masterKey).toString('base64'), ACCANTO_LOG_LEVEL: 'trace' };
  const gateway = await startGateway({ data, env: { ...env, ACCANTO_REDIS_URL: right } });
  await gateway.end('SIGTERM');
  const refused = await t.throwsAsync(startGateway({ data, env: { ...env, ACCANTO_REDIS_URL: cases[1][0] } }));
  t.regex(refused?.message ?? '', /refuses the user or the password/);
  t.notRegex(`${gateway.printed()} ${refused?.message}`, /s3cret|of-the-servers/);
  await rm(data, { recursive: true, force: true });
});

test('an address holds a login for the servers and one for the Sentinels, and shows neither', (t) => {
  const address = parseAddress('redis+sentinel://anna:a%40b@one:1,two/house?sentinelUser=guard&sentinelPassword=p%3F=+1');
  t.like(address, { login: { username: 'anna', password: 'a@b' }, sentinelLogin: { username: 'guard', password: 'p?=+1' } });
  t.is(address.name, 'one:1,two:26379');
  t.deepEqual(parseAddress('redis+sentinel://anna:x@one/house').sentinelLogin, {});
  for (const wrong of [
    'redis://one:1?sentinelPassword=s3cret',
    'redis+sentinel://one/house?sentinelpassword=s3cret',
    'redis+sentinel://one/house?sentinelUser=guard',
    'redis+sentinel://one/house?sentinelPassword=%E0%A4%A',
  ]) {
    const error = t.throws(() => parseAddress(wrong), { instanceOf: WrongStore }, wrong);
    t.false(error?.message.includes('s3cret'));
  }
});
