// Backups: taken while the gateway runs, useless without their keys, and never a way back for what was erased.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { backup, restore } from '../../../store/backup.js';
import { StoreUnavailable, WrongStore } from '../../../store/errors.js';
import type { ConversationId } from '../../../store/records.js';
import { bot, exchange, opened, says } from '../contract/harness.js';
import { filesWith, masterKey, newFolder, openFolder } from '../folder.js';
import { startWriter } from './process.js';

const setting = masterKey.toString('hex');
const newTarget = () => join(newFolder(), 'backup');

test('a restored store has everything up to the backup, under a new generation, with its outbox held', async (t) => {
  const house = await openFolder();
  const id = await opened(house, { channel: 'telegram', address: 'chat-42' });
  await exchange(house, id, 'ciao', { replies: [bot('salve')], state: { n: 1 } });
  const to = newTarget();
  t.is(backup(house.dir, to).conversations, 1);
  await says(house, id, 'dopo');
  await house.store.shutdown();
  t.deepEqual(await restore(to, house.dir, setting), { generation: 2, conversations: 1, erasedAgain: 0 });
  await house.reopen();
  t.is(house.store.generation, 2);
  t.like(await house.store.conversation(id), { lastSeq: 2, state: { n: 1 } });
  t.is((await says(house, id, 'nuovo')).entry.id, `${id}|2.0000003` as never);
  t.true(await house.store.outboxHeld());
  t.deepEqual(await house.store.takeDeliveries('w', house.now(), 10, 1000), []);
  await house.store.releaseOutbox();
  t.is((await house.store.takeDeliveries('w', house.now(), 10, 1000)).length, 1);
  t.deepEqual((await house.store.reconcile()).faults, []);
  await house.remove();
});

test('what was erased after the backup stays erased, also on a fresh machine with the newer ledger', async (t) => {
  const house = await openFolder();
  const id = await opened(house);
  await says(house, id, 'ciao');
  const kept = await opened(house);
  const to = newTarget();
  backup(house.dir, to);
  await house.store.erase(id, 7);
  await house.store.shutdown();
  t.is((await restore(to, house.dir, setting)).erasedAgain, 1);
  await house.reopen();
  t.is(await house.store.conversation(id), null);
  t.truthy(await house.store.conversation(kept));
  t.like(await house.store.erase(id, 99), { at: 7 });
  t.deepEqual((await house.store.reconcile()).faults, []);
  await house.remove();
});

test('a backup taken while another process writes is whole', async (t) => {
  const dir = newFolder();
  const writer = startWriter(dir, true, 'c');
  const to = newTarget();
  let heard = 0;
  let safe = 0;
  for await (const line of writer.lines) {
    heard = Number(line.split(' ')[0]);
    if (heard !== 100) continue;
    backup(dir, to);
    safe = heard;
    writer.child.kill('SIGKILL');
  }
  await writer.ended;
  const other = newFolder();
  await restore(to, other, setting);
  const house = await openFolder(other);
  t.true((await house.store.read('c' as ConversationId, 0, 'all', 1_000_000)).length >= safe);
  t.deepEqual((await house.store.reconcile()).faults, []);
  await house.remove();
});

test('keys and data lie apart, and neither holds the master key', async (t) => {
  const house = await openFolder();
  await opened(house);
  const to = newTarget();
  backup(house.dir, to);
  t.false(existsSync(join(to, 'data', 'keys.db')));
  t.false(existsSync(join(to, 'keys', 'data.db')));
  for (const part of ['data', 'keys']) t.deepEqual(filesWith(join(to, part), masterKey), []);
  t.throws(() => backup(house.dir, to), { instanceOf: StoreUnavailable });
  t.throws(() => backup(newFolder(), newTarget()), { instanceOf: StoreUnavailable });
  await house.remove();
});

test('a restore is refused while a gateway runs, without a part, with a part of another store, without the master key', async (t) => {
  const house = await openFolder();
  const id = await opened(house);
  const [to, foreign] = [newTarget(), newTarget()];
  backup(house.dir, to);
  await t.throwsAsync(restore(to, house.dir, setting), { instanceOf: StoreUnavailable, message: /already running/ });
  const other = await openFolder();
  await other.store.shutdown();
  backup(other.dir, foreign);
  await t.throwsAsync(restore(foreign, newFolder()), { instanceOf: WrongStore, message: /master key/ });
  await t.throwsAsync(restore(foreign, newFolder(), Buffer.alloc(32, 1).toString('hex')), { instanceOf: WrongStore, message: /another/ });
  rmSync(join(foreign, 'keys'), { recursive: true });
  await t.throwsAsync(restore(foreign, newFolder(), setting), { instanceOf: WrongStore, message: /not complete/ });
  const mixed = newTarget();
  backup(other.dir, mixed);
  rmSync(join(mixed, 'data'), { recursive: true });
  renameSync(join(to, 'data'), join(mixed, 'data'));
  await t.throwsAsync(restore(mixed, newFolder(), setting), { instanceOf: WrongStore, message: /belong together/ });
  t.truthy(await house.store.conversation(id));
  await house.remove();
});

test('a refused restore makes no folder', async (t) => {
  const house = await openFolder();
  const to = newTarget();
  backup(house.dir, to);
  const nowhere = join(newFolder(), 'nowhere');
  await t.throwsAsync(restore(newFolder(), nowhere, setting), { instanceOf: WrongStore, message: /not complete/ });
  await t.throwsAsync(restore(to, nowhere), { instanceOf: WrongStore, message: /master key/ });
  await t.throwsAsync(restore(to, nowhere, Buffer.alloc(32, 1).toString('hex')), { instanceOf: WrongStore, message: /another/ });
  t.false(existsSync(nowhere));
  await house.remove();
});

test('a folder whose restore was cut off does not open', async (t) => {
  const house = await openFolder();
  await house.store.shutdown();
  writeFileSync(join(house.dir, 'restore.unfinished'), '');
  await t.throwsAsync(openFolder(house.dir), { instanceOf: WrongStore, message: /interrupted/ });
});
