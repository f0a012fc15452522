// The check-up says in words what is well and what is not, and makes nothing.
import test from 'ava';
import { examineRedis } from '../../../store/redis/doctor.js';
import { openRedisStore } from '../../../store/redis/open.js';
import { masterKey } from '../key.js';
import { adminOf, startRedis } from './server.js';

const common = { masterKey, mask: (text: string) => text, now: () => 1 };

test('an empty Redis is left empty; a sound one has nothing wrong; a wrong key is said', async (t) => {
  const [data, keys] = [await startRedis(['--appendfsync', 'always']), await startRedis(['--appendfsync', 'always'])];
  const options = { ...common, url: data.url, keysUrl: keys.url };
  t.regex((await examineRedis(options)).well.join(), /no store in this Redis yet/);
  const admin = await adminOf(data.url);
  t.is(await admin.dbSize(), 0);
  await admin.close();
  const store = await openRedisStore({ ...options, self: { name: 'one', content: 'a' } });
  const sound = await examineRedis(options);
  t.deepEqual(sound.wrong, []);
  t.regex(sound.well.join('\n'), /takes writes[\s\S]*One gateway is running/);
  t.regex((await examineRedis({ ...options, masterKey: Buffer.alloc(32, 9) })).wrong.join(), /another master key/);
  await store.shutdown();
  await data.kill();
  t.regex((await examineRedis(options)).wrong.join(), /does not answer/);
  await data.remove();
  await keys.remove();
});
