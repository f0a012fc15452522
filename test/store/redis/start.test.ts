// What is wrong with a Redis is said in a sentence at the start, nothing of it is changed, and no password is in it.
import test from 'ava';
import { StoreError, StoreUnavailable, WrongStore } from '../../../store/errors.js';
import { openRedisStore, type RedisOptions } from '../../../store/redis/open.js';
import { masterKey } from '../key.js';
import { adminOf, startRedis } from './server.js';

const server = await startRedis();
const admin = await adminOf(server.url);
test.after.always(async () => {
  admin.destroy();
  await server.remove();
});

const options = (more: Partial<RedisOptions> = {}): RedisOptions => ({
  url: server.url,
  masterKey,
  mask: (text) => text,
  now: () => 1,
  ...more,
});
const dump = async (prefix: string) => {
  const names = (await admin.keys(`*${prefix}*`)).sort();
  return Promise.all(names.map(async (name) => [name, await admin.sendCommand(['OBJECT', 'ENCODING', name])]));
};

test('names of another program are left as they are', async (t) => {
  await admin.set('theirs:thing', 'x');
  await admin.rPush('{theirs:0}:queue', 'y');
  const before = await dump('theirs');
  await t.throwsAsync(openRedisStore(options({ prefix: 'theirs' })), {
    instanceOf: WrongStore,
    message: /another program.*nothing was changed/,
  });
  t.deepEqual(await dump('theirs'), before);
});

test('a mark of another kind under our name is not ours', async (t) => {
  await admin.set('{odd:store}:meta', 'x');
  await t.throwsAsync(openRedisStore(options({ prefix: 'odd' })), { instanceOf: WrongStore, message: /another program/ });
  t.is(await admin.get('{odd:store}:meta'), 'x');
});

test('records of a newer program are refused', async (t) => {
  await admin.hSet('{newer:store}:meta', { version: '2', generation: '1', shards: '4' });
  await t.throwsAsync(openRedisStore(options({ prefix: 'newer' })), {
    instanceOf: WrongStore,
    message: /newer Accanto.*Start the newer program/,
  });
  t.deepEqual(await admin.keys('*newer*'), ['{newer:store}:meta']);
});

test('a gateway with another master key is refused and the others go on', async (t) => {
  const store = await openRedisStore(options({ prefix: 'keyed' }));
  await t.throwsAsync(openRedisStore(options({ prefix: 'keyed', masterKey: Buffer.alloc(32, 9) })), {
    instanceOf: WrongStore,
    message: /another master key/,
  });
  await t.notThrowsAsync(store.check());
  await store.shutdown();
});

test('data and keys of two installations do not go together', async (t) => {
  const keys = await startRedis();
  const first = await openRedisStore(options({ prefix: 'pair', keysUrl: keys.url }));
  await first.shutdown();
  await t.throwsAsync(openRedisStore(options({ prefix: 'pair' })), { instanceOf: WrongStore, message: /do not belong together/ });
  await keys.remove();
});

test('a user without functions is told what to allow, and the password is nowhere', async (t) => {
  await admin.sendCommand(['ACL', 'SETUSER', 'poor', 'on', '>s3cret', '~*', '&*', '+@all', '-@scripting', '-function']);
  const address = await tcp();
  const error = await t.throwsAsync(openRedisStore(options({ prefix: 'poor', url: `redis://poor:s3cret@${address}` })), {
    instanceOf: WrongStore,
  });
  t.regex(error?.message ?? '', /Allow it: ACL SETUSER/);
  t.false(JSON.stringify([error?.message, error?.stack, `${error?.cause}`]).includes('s3cret'));
});

test('a user who may call functions but not all that they do is told so at the start', async (t) => {
  const address = await tcp();
  for (const [name, rule] of [
    ['silent', '-publish'],
    ['narrow', '-xautoclaim'],
  ] as const) {
    await admin.sendCommand(['ACL', 'SETUSER', name, 'on', '>s3cret', '~*', '&*', '+@all', rule]);
    const error = await t.throwsAsync(openRedisStore(options({ prefix: name, url: `redis://${name}:s3cret@${address}` })), {
      instanceOf: StoreError,
    });
    t.regex(error?.message ?? '', /Allow it: ACL SETUSER/, rule);
  }
});

test('a wrong password and a wrong address are said without the password', async (t) => {
  const address = await tcp();
  const wrong = await t.throwsAsync(openRedisStore(options({ url: `redis://nobody:s3cret@${address}` })), { instanceOf: WrongStore });
  t.regex(wrong?.message ?? '', /refuses the user or the password/);
  const nobody = await t.throwsAsync(openRedisStore(options({ url: 'redis://u:s3cret@127.0.0.1:1' })), { instanceOf: StoreUnavailable });
  t.regex(nobody?.message ?? '', /127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)/);
  const nonsense = await t.throwsAsync(openRedisStore(options({ url: 'redis://u:s3c@ret@host:99999999/x' })), { instanceOf: StoreError });
  t.regex(nonsense?.message ?? '', /not the address of a Redis.*%40/);
  for (const error of [wrong, nobody, nonsense]) t.false(`${error?.message} ${error?.stack} ${error?.cause}`.includes('s3c'));
});

test('settings that break a promise are named', async (t) => {
  const loose = await startRedis(['--appendonly', 'no', '--maxmemory-policy', 'allkeys-lru']);
  const said: string[] = [];
  const store = await openRedisStore(options({ url: loose.url, warn: (sentence) => said.push(sentence) }));
  await store.shutdown();
  const all = said.join('\n');
  for (const word of ['appendonly yes', 'maxmemory-policy noeviction', '--redis-keys']) t.true(all.includes(word), word);
  await loose.remove();
});

test('a server with all promises kept has nothing to be said of', async (t) => {
  const [data, keys] = [await startRedis(['--appendfsync', 'always']), await startRedis(['--appendfsync', 'always'])];
  const said: string[] = [];
  const store = await openRedisStore(options({ url: data.url, keysUrl: keys.url, warn: (sentence) => said.push(sentence) }));
  t.deepEqual(said, []);
  await store.shutdown();
  await data.remove();
  await keys.remove();
});

test('gateways that serve different content are told of it, once', async (t) => {
  const gateway = async (name: string, content: string) => {
    const said: string[] = [];
    const store = await openRedisStore(options({ prefix: 'differ', self: { name, content }, warn: (sentence) => said.push(sentence) }));
    return { store, told: () => said.filter((sentence) => sentence.includes('different versions of the content')).length };
  };
  const one = await gateway('one', 'a');
  t.is(one.told(), 0);
  const two = await gateway('two', 'b');
  t.is(two.told(), 1);
  await two.store.shutdown();
  const three = await gateway('three', 'a');
  t.is(three.told(), 0);
  await one.store.shutdown();
  await three.store.shutdown();
});

let address: Promise<string> | null = null;

/** The server also listens on a port of the system's choice from now on. */
function tcp(): Promise<string> {
  address ??= listen();
  return address;
}

async function listen(): Promise<string> {
  const { createServer } = await import('node:net');
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  await admin.configSet('port', String(port));
  return `127.0.0.1:${port}`;
}
