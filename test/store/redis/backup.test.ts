// A backup of Redis brings everything back but what was erased, in a new generation, into whatever Redis is given.
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { StoreUnavailable, WrongStore } from '../../../store/errors.js';
import { backupRedis } from '../../../store/redis/backup.js';
import { openRedisStore } from '../../../store/redis/open.js';
import { restoreRedis } from '../../../store/redis/restore.js';
import { anna, asked, bot, exchange, opened, operator, request, says, takes } from '../contract/harness.js';
import { masterKey } from '../key.js';
import { openHouse } from './house.js';
import { adminOf, startRedis } from './server.js';

const [one, two, keys] = [await startRedis(), await startRedis(), await startRedis()];
test.after.always(async () => {
  for (const server of [one, two, keys]) await server.remove();
});
const common = { masterKey, mask: (text: string) => text, now: () => Date.now() };

async function scene() {
  const house = await openHouse(one.url, { phrases: ['Una risposta che sta nelle frasi della Regione.'] });
  const dir = mkdtempSync(join(tmpdir(), 'accanto-backup-'));
  const options = { ...common, url: one.url, prefix: house.prefix };
  return { house, dir, options, end: async () => rmSync(dir, { recursive: true, force: true }) };
}

test('everything comes back in another Redis with its keys apart: messages, tickets, files, follow-ups, people', async (t) => {
  const { house, dir, options, end } = await scene();
  await house.store.putOperator(operator(anna, 'Anna'));
  const { conversation, ticket } = await asked(house, { phone: '+39333', reasons: ['asked'] }, { channel: 'telegram', address: 'chat-1' });
  await exchange(house, conversation, 'a dopo', {
    replies: [bot('Una risposta che sta nelle frasi della Regione.'), bot('due')],
    followUps: [{ id: 'f1', dueAt: house.now() + 50, kind: 'ask.again', detail: { n: 1 } }],
    decisions: [{ at: house.now(), region: 'demo', mode: 'level', outcome: 'danger', rules: [], hashes: { content: 'c' } }],
  });
  const file = await house.store.putFile(conversation, { contentType: 'a/b', name: 'f', bytes: new Uint8Array([7]) });
  await says(house, conversation, 'ancora qui', 'm9');
  const taken = await takes(house, 1, 5000);
  const entries = await house.store.read(conversation, 0, 'desk', 100);
  await backupRedis(options, dir);

  const elsewhere = { ...options, url: two.url, keysUrl: keys.url };
  t.deepEqual(await restoreRedis(elsewhere, dir), { generation: 2, conversations: 1, erasedAgain: 0 });
  const back = await openHouse(two.url, { prefix: options.prefix, keysUrl: keys.url });
  t.is(back.store.generation, 2);
  t.deepEqual(await back.store.read(conversation, 0, 'desk', 100), entries);
  t.like(await back.store.ticket(ticket.id), { id: ticket.id, state: 'waiting', card: { version: 1 } });
  t.is((await back.store.queue({ regions: ['demo'] }, 9))[0]?.id, ticket.id);
  t.deepEqual([...((await back.store.file(conversation, file))?.bytes ?? [])], [7]);
  t.is((await back.store.conversationOf('telegram', 'demo', 'chat-1'))?.id, conversation);
  t.is((await back.store.operatorByName('anna'))?.id, anna);
  t.is((await back.store.decisions(0, 9)).length, 1);
  t.is(await back.store.wakeDue(house.now() + 50, 9), 1);
  // Nobody's lease is carried over, and the outbox waits.
  const [turn] = await back.store.takeTurns('w', 1, 1000);
  t.true(turn!.lease.token > taken.lease.token);
  t.true((await says(back, conversation, 'ancora qui', 'm9')).duplicate);
  t.true(await back.store.outboxHeld());
  t.deepEqual(await back.store.takeDeliveries('w', house.now(), 9, 1000), []);
  await back.store.releaseOutbox();
  t.is((await back.store.takeDeliveries('w', house.now(), 9, 1000))[0]?.activity.text, 'Una risposta che sta nelle frasi della Regione.');
  t.deepEqual((await back.store.reconcile()).faults, []);
  await back.remove();
  await house.remove();
  await end();
});

test('what was erased after the backup stays erased', async (t) => {
  const { house, dir, options, end } = await scene();
  const [kept, gone] = [await opened(house), await opened(house)];
  for (const id of [kept, gone]) await exchange(house, id, 'segreto', { tickets: [{ do: 'open', ticket: request(house) }] });
  await backupRedis(options, dir);
  await house.store.erase(gone, 5);
  await house.store.shutdown();
  t.deepEqual(await restoreRedis(options, dir), { generation: 2, conversations: 1, erasedAgain: 1 });
  await house.reopen();
  t.is(await house.store.conversation(gone), null);
  t.is((await house.store.conversation(kept))?.lastSeq, 1);
  t.like(await house.store.reconcile(), { conversations: 1, erased: 1, faults: [] });
  await house.remove();
  await end();
});

test('a backup says nothing without its keys, and is never written over', async (t) => {
  const { house, dir, options, end } = await scene();
  const id = await opened(house);
  await says(house, id, 'il mio segreto');
  await backupRedis(options, dir);
  await t.throwsAsync(backupRedis(options, dir), { instanceOf: StoreUnavailable, message: /holds a backup already/ });
  for (const file of readdirSync(join(dir, 'data'))) t.false(readFileSync(join(dir, 'data', file), 'utf8').includes('segreto'));
  renameSync(join(dir, 'keys'), join(dir, 'elsewhere'));
  await t.throwsAsync(restoreRedis(options, dir), { instanceOf: WrongStore, message: /not complete/ });
  t.is((await house.store.conversation(id))?.lastSeq, 1);
  await house.remove();
  await end();
});

test('nothing is restored under a running gateway, with another master key, or of two backups', async (t) => {
  const { house, dir, options, end } = await scene();
  await says(house, await opened(house), 'ciao');
  await backupRedis(options, dir);
  const gateway = await openRedisStore({ ...options, self: { name: 'g', content: 'a' } });
  await t.throwsAsync(restoreRedis(options, dir), { instanceOf: StoreUnavailable, message: /Stop them first/ });
  await gateway.shutdown();
  await t.throwsAsync(restoreRedis({ ...options, masterKey: Buffer.alloc(32, 9) }, dir), {
    instanceOf: WrongStore,
    message: /another master key/,
  });
  const other = await scene();
  await backupRedis(other.options, other.dir);
  rmSync(join(dir, 'keys'), { recursive: true });
  renameSync(join(other.dir, 'keys'), join(dir, 'keys'));
  await t.throwsAsync(restoreRedis(options, dir), { instanceOf: WrongStore, message: /do not belong together/ });
  t.true(existsSync(dir));
  await house.remove();
  await other.house.remove();
  await other.end();
  await end();
});

test('a gateway under which the store is restored stops answering', async (t) => {
  const { house, dir, options, end } = await scene();
  await opened(house);
  await backupRedis(options, dir);
  const stopped = await openRedisStore({ ...options, self: { name: 'asleep', content: 'a' } });
  // As if it had hung for longer than a gateway counts as there.
  const admin = await adminOf(one.url);
  for (;;) {
    await admin.hDel(`{${options.prefix}:store}:gateways`, 'asleep');
    try {
      await restoreRedis(options, dir);
      break;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
  await admin.close();
  for (;;) {
    const error = await stopped.check().then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error instanceof WrongStore) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  t.pass();
  await stopped.shutdown();
  await house.remove();
  await end();
});
