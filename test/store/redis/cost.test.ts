// What an answered message costs Redis, by Redis' own count: commands, round trips, and what inside a function.
import { randomUUID } from 'node:crypto';
import test from 'ava';
import { createClient } from 'redis';
import type { ConversationId } from '../../../store/records.js';
import { openRedisStore } from '../../../store/redis/open.js';
import { bot } from '../contract/harness.js';
import { masterKey } from '../key.js';
import { startRedis } from './server.js';

const MESSAGES = 50;

test('an answered message takes two commands and two round trips', async (t) => {
  const server = await startRedis();
  const admin = createClient({ socket: { path: server.url.replace('redis+unix://', ''), tls: false } });
  await admin.connect();
  const store = await openRedisStore({ url: server.url, masterKey, mask: (text) => text, now: () => Date.now(), lookEvery: 60_000 });
  const id = randomUUID() as ConversationId;
  await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
  await store.takeTurns('w', 8, 1000);
  await admin.configResetStat();
  for (let i = 0; i < MESSAGES; i++) {
    await store.accept({ conversation: id, clientId: `m${i}`, activity: { type: 'message', text: 'ciao' }, at: 1 });
    const [turn] = await store.takeTurns('w', 8, 1000);
    await store.commit(turn!.lease, {
      at: 1,
      answeredSeq: turn!.waiting.at(-1)!.seq,
      owner: 'bot',
      replies: [bot('salve'), bot('dimmi')],
      state: { i },
      language: 'it',
      tickets: [],
      followUps: [],
      cancelFollowUps: [],
      decisions: [],
    });
  }
  const stats = await admin.info('commandstats');
  const calls = new Map([...stats.matchAll(/cmdstat_([^:]+):calls=(\d+)/g)].map(([, name, count]) => [name, Number(count)]));
  // Each of them waits for the one before: as many round trips.
  t.is(calls.get('fcall'), 2 * MESSAGES);
  // What the functions call inside counts as well; the rest is the heart beat and this test itself.
  const inside = [...calls].filter(([name]) => name !== 'fcall' && !['ping', 'info', 'config|resetstat'].includes(name ?? ''));
  t.log(Object.fromEntries(inside.map(([name, count]) => [name, count / MESSAGES])));
  t.is((await store.read(id, 0, 'all', 1000)).length, 3 * MESSAGES);
  await store.shutdown();
  await admin.close();
  await server.remove();
});
