// The log is brought into the file beside the writing and begins anew, so that it does not grow for ever.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { Checkpoints } from '../../../store/sqlite/checkpoints.js';
import { Database, QUICK_SETTINGS } from '../../../store/sqlite/database.js';
import { newFolder } from '../folder.js';

/** A group of ten rows, each of about a page's quarter. */
function writeGroup(db: Database, group: number): number {
  const rows = Array.from({ length: 10 }, (_, row) => [group * 10 + row, Buffer.alloc(1_000, group)]);
  db.transaction(() => db.insert('INSERT INTO t (a, b) VALUES', rows));
  return db.takeWritten();
}

/** Bytes that a group takes in the log. */
const GROUP = 17_000;

/** A disk that takes a turn of the event loop. */
const flushed = () => new Promise<void>((resolve) => setImmediate(resolve));

function opened(): Database {
  const db = new Database(join(newFolder(), 'data.db'), QUICK_SETTINGS);
  db.exec('CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)');
  return db;
}

test('the log begins anew while groups keep coming, and nothing of them is lost', async (t) => {
  const db = opened();
  const checkpoints = new Checkpoints(db.file, 100);
  // A log that never began anew would hold every group. The thread that brings it in may be late where processors are busy.
  const isHalf = (groups: number) => groups >= 500 && statSync(`${db.file}-wal`).size < (groups * GROUP) / 2;
  let groups = 0;
  while (groups < 20_000 && !isHalf(groups)) await checkpoints.after(flushed(), writeGroup(db, groups++));
  t.true(isHalf(groups), `${groups} groups`);
  t.is(db.get<{ n: number }>('SELECT count(*) AS n FROM t', [])!.n, groups * 10);
  await checkpoints.close();
  db.checkpoint();
  t.is(statSync(`${db.file}-wal`).size, 0);
  t.deepEqual(db.all('PRAGMA integrity_check', []), [{ integrity_check: 'ok' }]);
  db.close();
});

test('a flush that fails fails the group, whatever the log does', async (t) => {
  const db = opened();
  const checkpoints = new Checkpoints(db.file, 1);
  await t.throwsAsync(async () => checkpoints.after(Promise.reject(new Error('EIO')), writeGroup(db, 0)), { message: 'EIO' });
  await checkpoints.idle();
  await t.throwsAsync(async () => checkpoints.after(Promise.reject(new Error('EIO')), writeGroup(db, 1)), { message: 'EIO' });
  await checkpoints.close();
  db.close();
});
