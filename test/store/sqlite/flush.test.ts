// What was committed counts when it is on the disk: answers, readers and listeners wait for it, and a disk that did not
// keep it is said for good, until the gateway is started again.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { StoreUnavailable } from '../../../store/errors.js';
import type { Change } from '../../../store/port.js';
import { opened, says } from '../contract/harness.js';
import { newFolder, openFolder } from '../folder.js';

test('an answer, a reader and a listener wait until the disk has it', async (t) => {
  let hold: Promise<void> | null = null;
  let asked = () => {};
  const house = await openFolder(newFolder(), {
    flush: () => {
      asked();
      return hold ?? Promise.resolve();
    },
  });
  const id = await opened(house);
  const heard: Change[] = [];
  house.store.subscribe((change) => heard.push(change));
  const order: string[] = [];
  let free = () => {};
  hold = new Promise((resolve) => {
    free = resolve;
  });
  const flushing = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const said = says(house, id, 'ciao').then(() => order.push('said'));
  await flushing;
  const read = house.store.read(id, 0, 'all', 10).then((entries) => order.push(`read ${entries.length}`));
  const looked = house.store.conversation(id).then((conversation) => order.push(`seen ${conversation?.lastSeq}`));
  await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual(order, []);
  t.deepEqual(
    heard.filter(({ kind }) => kind === 'entry'),
    [],
  );
  free();
  await Promise.all([said, read, looked]);
  t.deepEqual(order, ['said', 'read 1', 'seen 1']);
  await new Promise((resolve) => setImmediate(resolve));
  t.is(heard.filter(({ kind }) => kind === 'entry').length, 1);
  await house.remove();
});

test('when the disk did not keep it, everything is refused until the next start, which finds what was accepted', async (t) => {
  let fails = false;
  const flush = async () => {
    if (fails) throw new Error('EIO: i/o error, fdatasync');
  };
  const house = await openFolder(newFolder(), { flush });
  const id = await opened(house);
  await says(house, id, 'prima');
  const heard: Change[] = [];
  house.store.subscribe((change) => heard.push(change));
  fails = true;
  await t.throwsAsync(says(house, id, 'durante'), { instanceOf: StoreUnavailable, message: /start the gateway again/ });
  fails = false;
  await t.throwsAsync(says(house, id, 'poi'), { instanceOf: StoreUnavailable });
  await t.throwsAsync(house.store.check(), { instanceOf: StoreUnavailable });
  await t.throwsAsync(house.store.read(id, 0, 'all', 10), { instanceOf: StoreUnavailable });
  t.false(heard.some((change) => change.kind === 'entry' && change.entry?.activity.text === 'durante'));
  await house.reopen();
  t.is((await house.store.read(id, 0, 'all', 10))[0]?.activity.text, 'prima');
  await says(house, id, 'di nuovo');
  t.deepEqual((await house.store.reconcile()).faults, []);
  await house.remove();
});

test('the log stays the same file when it is emptied', async (t) => {
  const house = await openFolder();
  const log = () => statSync(join(house.dir, 'data.db-wal'));
  const before = log().ino;
  const id = await opened(house);
  await says(house, id, 'ciao');
  t.true(log().size > 0);
  await house.store.erase(id, house.now());
  t.is(log().size, 0);
  t.is(log().ino, before);
  await says(house, await opened(house), 'ciao');
  t.is(log().ino, before);
  await house.remove();
});

test('with the disk as it is, what was answered is there for a process beside', async (t) => {
  const house = await openFolder();
  const id = await opened(house);
  for (let n = 1; n <= 20; n++) t.is((await says(house, id, `${n}`)).entry.seq, n);
  const beside = await openFolder(house.dir, { exclusive: false });
  t.is((await beside.store.read(id, 0, 'all', 100)).length, 20);
  await beside.store.shutdown();
  await house.remove();
});
