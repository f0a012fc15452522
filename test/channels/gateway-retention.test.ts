// A Region's promise about time, kept by the gateway's clock: at its start, then hourly, by one gateway, and without a word about whom.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { pino } from 'pino';
import type { Expired } from '../../channels/gateway/retention.js';
import { type Scheduler, startScheduler } from '../../channels/gateway/scheduler.js';
import type { TurnWorkerOptions } from '../../channels/gateway/turn-worker.js';
import type { Store } from '../../store/port.js';
import type { ConversationId } from '../../store/records.js';
import { openSqliteStore } from '../../store/sqlite/open.js';
import { startGateway } from '../support/gateway-process.js';
import { echo, type House, MASTER_KEY, openHouse, regions } from './gateway-house.js';

const HOUR = 3_600_000;
/** As long as the Region of these tests keeps conversations. */
const KEPT = 30 * 24 * HOUR;
/** And its decisions. */
const LEDGER_KEPT = 3650 * 24 * HOUR;

async function conversation(store: Store, id: string, at: number): Promise<ConversationId> {
  const wish = { id: id as ConversationId, region: 'demo', channel: 'web', language: 'it', user: null, at, address: null };
  return (await store.openConversation(wish)).id;
}

/** A house and its scheduler with a clock that stands still until it is moved, and what the scheduler told. */
async function kept(work: TurnWorkerOptions['work'] = echo): Promise<{
  house: House;
  scheduler: Scheduler;
  pass: (ms: number) => number;
  told: number[];
  logged: string[];
}> {
  let clock = Date.now();
  const pass = (ms: number) => {
    clock += ms;
    return clock;
  };
  const house = await openHouse({ now: () => clock, work });
  const [told, logged]: [number[], string[]] = [[], []];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const onExpired = ({ conversations }: Expired) => void told.push(conversations);
  const scheduler = startScheduler({ store: house.store, regions, worker: 'one', log, now: () => clock, every: HOUR, onExpired });
  await scheduler.expire();
  return { house, scheduler, pass, told, logged };
}

test('a conversation is erased when nobody has touched it for as long as its Region says, and not before', async (t) => {
  const { house, scheduler, pass, told, logged } = await kept();
  const old = await conversation(house.store, 'the-old-one', pass(0));
  await house.store.accept({ conversation: old, clientId: null, activity: { type: 'message', text: 'ciao' }, at: pass(HOUR) });
  await house.turns.idle();
  pass(KEPT - 2 * HOUR);
  t.is((await scheduler.expire()).conversations, 0);
  t.not(await house.store.conversation(old), null);
  const young = await conversation(house.store, 'the-young-one', pass(3 * HOUR));
  t.is((await scheduler.expire()).conversations, 1);
  t.is(await house.store.conversation(old), null);
  t.not(await house.store.conversation(young), null);
  t.deepEqual(told, [1]);
  t.is(logged.length, 1);
  t.like(JSON.parse(logged[0]!), { conversations: 1 });
  t.false(logged.join('').includes(old));
  await scheduler.stop();
  await house.remove();
});

test('a decision outlives its conversation, and is forgotten after its own time', async (t) => {
  const line = { region: 'demo', mode: 'forward', outcome: 'danger', rules: [], hashes: { content: 'c' } };
  const { house, scheduler, pass, logged } = await kept(async (turn) => {
    const at = turn.waiting[0]!.at;
    return {
      ...(await echo(turn)),
      at,
      decisions: [
        { ...line, at },
        { ...line, at, region: 'elsewhere' },
      ],
    };
  });
  const { store } = house;
  const id = await conversation(store, 'the-old-one', pass(0));
  await store.accept({ conversation: id, clientId: null, activity: { type: 'message', text: 'ciao' }, at: pass(0) });
  await house.turns.idle();
  pass(KEPT + 1);
  t.deepEqual(await scheduler.expire(), { conversations: 1, decisions: 0 });
  pass(LEDGER_KEPT - KEPT - HOUR);
  t.deepEqual(await scheduler.expire(), { conversations: 0, decisions: 0 });
  t.is((await store.decisions(0, 9)).length, 2);
  pass(HOUR);
  t.deepEqual(await scheduler.expire(), { conversations: 0, decisions: 1 });
  t.deepEqual(
    (await store.decisions(0, 9)).map(({ region }) => region),
    ['elsewhere'],
    'nobody says for how long',
  );
  t.like(JSON.parse(logged.at(-1)!), { decisions: 1 });
  await scheduler.stop();
  await house.remove();
});

test('it looks once an hour', async (t) => {
  const { house, scheduler, pass, told } = await kept();
  await conversation(house.store, 'a', pass(0) - KEPT - 1);
  pass(HOUR - 1);
  t.is((await scheduler.expire()).conversations, 0);
  pass(1);
  t.is((await scheduler.expire()).conversations, 1);
  await conversation(house.store, 'b', pass(0) - KEPT - 1);
  t.is((await scheduler.expire()).conversations, 0);
  t.deepEqual(told, [1]);
  await scheduler.stop();
  await house.remove();
});

test('while another gateway is at it, this one is not', async (t) => {
  const { house, scheduler, pass } = await kept();
  const { store } = house;
  await conversation(store, 'a', pass(HOUR) - KEPT - 1);
  t.true(await store.takeDuty('retention', 'another', HOUR));
  t.is((await scheduler.expire()).conversations, 0);
  await store.takeDuty('retention', 'another', 0);
  pass(HOUR);
  t.is((await scheduler.expire()).conversations, 1);
  t.true(await store.takeDuty('retention', 'another', HOUR), 'who is through lets others');
  await scheduler.stop();
  await house.remove();
});

test('a look that fails is tried again a minute later', async (t) => {
  const { house, scheduler, pass } = await kept();
  await conversation(house.store, 'a', pass(HOUR) - KEPT - 1);
  const { eraseUntouched } = house.store;
  house.store.eraseUntouched = () => Promise.reject(new Error('away'));
  await t.throwsAsync(scheduler.expire(), { message: 'away' });
  house.store.eraseUntouched = eraseUntouched;
  t.is((await scheduler.expire()).conversations, 0);
  pass(60_000);
  t.is((await scheduler.expire()).conversations, 1);
  await scheduler.stop();
  await house.remove();
});

test('a gateway that starts erases what is due, and /metrics says how much', async (t) => {
  const data = await mkdtemp(path.join(tmpdir(), 'accanto-retention-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const store = await openSqliteStore({ dir: data, mask: (text) => text, now: Date.now, masterKey: MASTER_KEY });
  for (const id of ['a', 'b']) await conversation(store, id, Date.now() - KEPT - HOUR);
  await conversation(store, 'c', Date.now() - KEPT + HOUR);
  await store.shutdown();
  const gateway = await startGateway({ data, env: { ACCANTO_MASTER_KEY: Buffer.from(MASTER_KEY).toString('base64') } });
  let text: string;
  do text = await (await fetch(`${gateway.url}/metrics`)).text();
  while (!/^accanto_conversations_expired_total [1-9]/m.test(text));
  t.regex(text, /^accanto_conversations_expired_total 2$/m);
  t.regex(text, /^accanto_decisions_expired_total 0$/m);
  t.false(gateway.printed().includes('trying again'));
  await gateway.end('SIGTERM');
});
