// What an answered message costs Redis, by Redis' own count: commands, round trips, and what inside a function.
import { randomUUID } from 'node:crypto';
import test from 'ava';
import type { ConversationId } from '../../../store/records.js';
import { openRedisStore } from '../../../store/redis/open.js';
import { bot } from '../contract/harness.js';
import { masterKey } from '../key.js';
import { adminOf, startRedis } from './server.js';

const MESSAGES = 50;

test('an answered message takes two commands and two round trips', async (t) => {
  const server = await startRedis();
  const admin = await adminOf(server.url);
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
  // Each of them waits for the one before: as many round trips. On a slow machine a look at what is due may come in between.
  const functions = calls.get('fcall') ?? 0;
  t.true(functions >= 2 * MESSAGES && functions <= 2 * MESSAGES + 2, `${functions} calls of functions`);
  // What the functions call inside counts as well; the rest is the heart beat and this test itself.
  const inside = [...calls].filter(([name]) => name !== 'fcall' && !['ping', 'info', 'config|resetstat'].includes(name ?? ''));
  t.log(Object.fromEntries(inside.map(([name, count]) => [name, count / MESSAGES])));
  t.is((await store.read(id, 0, 'all', 1000)).length, 3 * MESSAGES);
  await store.shutdown();
  await admin.close();
  await server.remove();
});

test('a conversation of ten messages takes 5.1 kB at most, keys and indexes included', async (t) => {
  const server = await startRedis();
  const admin = await adminOf(server.url);
  const phrases = [
    'Una risposta di lunghezza media, come ne dà la Regione. ',
    'Posso aiutarti in altro modo? ',
    'Se peggiori, chiama il 112.',
  ];
  const options = { url: server.url, masterKey, mask: (text: string) => text, now: () => Date.now(), lookEvery: 60_000, phrases };
  // The first one brings the phrases; whoever opens the store afterwards writes with them at once.
  await (await openRedisStore(options)).shutdown();
  const store = await openRedisStore(options);
  const used = async () => Number(/used_memory:(\d+)/.exec(await admin.info('memory'))?.[1]);
  const before = await used();
  const many = 200;
  for (let n = 0; n < many; n++) {
    const id = randomUUID() as ConversationId;
    await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: id, at: Date.now(), address: null });
    for (let i = 0; i < 5; i++) {
      const activity = { type: 'message', text: 'Ho la febbre a 38 da tre giorni e un po’ di tosse, che devo fare?' } as const;
      await store.accept({ conversation: id, clientId: randomUUID(), activity, at: Date.now() });
      const [turn] = await store.takeTurns('w', 8, 1000);
      await store.commit(turn!.lease, {
        at: Date.now(),
        answeredSeq: turn!.waiting.at(-1)!.seq,
        owner: 'bot',
        replies: [bot(phrases[0]!.repeat(3) + phrases[1]! + phrases[2]!, { replyTo: turn!.waiting[0]!.id })],
        state: { facts: { temperature: 38, days: 3 }, asked: 'un’altra domanda', offered: ['sì', 'no', 'non so'] },
        language: 'it',
        tickets: [],
        followUps: [],
        cancelFollowUps: [],
        decisions: [],
      });
    }
  }
  const each = ((await used()) - before) / many;
  t.log(`${Math.round(each)} bytes`);
  t.true(each <= 5_100, `${each}`);
  await store.shutdown();
  await admin.close();
  await server.remove();
});
