// Schema steps: taken in order, once, whole; a newer file is refused.
import { join } from 'node:path';
import test from 'ava';
import { WrongStore } from '../../../store/errors.js';
import { Database } from '../../../store/sqlite/database.js';
import { DATA_STEPS, migrate } from '../../../store/sqlite/migrations.js';
import { opened, says } from '../contract/harness.js';
import { newFolder, openFolder } from '../folder.js';

const next = `CREATE TABLE later (id TEXT PRIMARY KEY) STRICT; ALTER TABLE heads ADD COLUMN mood TEXT`;

test('a step is taken once, and keeps what is there', async (t) => {
  const house = await openFolder();
  const id = await opened(house);
  await says(house, id, 'ciao');
  await house.store.shutdown();
  const db = new Database(join(house.dir, 'data.db'));
  migrate(db, [...DATA_STEPS, next]);
  migrate(db, [...DATA_STEPS, next]);
  t.is(db.get<{ user_version: number }>('PRAGMA user_version', [])?.user_version, DATA_STEPS.length + 1);
  t.is(db.get<{ last_seq: number }>('SELECT last_seq FROM heads', [])?.last_seq, 1);
  db.close();
  await house.remove();
});

test('a step that fails leaves the schema as it was', (t) => {
  const db = new Database(join(newFolder(), 'data.db'));
  t.throws(() => migrate(db, ['CREATE TABLE a (x INTEGER)', 'CREATE TABLE b (x INTEGER); CREATE TABLE a (x INTEGER)']));
  t.is(db.get<{ user_version: number }>('PRAGMA user_version', [])?.user_version, 1);
  t.is(db.get(`SELECT 1 AS there FROM sqlite_master WHERE name = 'b'`, []), undefined);
  db.close();
});

test('a folder of a newer program is refused in clear words', async (t) => {
  const house = await openFolder();
  await house.store.shutdown();
  const db = new Database(join(house.dir, 'data.db'));
  migrate(db, [...DATA_STEPS, next]);
  db.close();
  const error = await t.throwsAsync(openFolder(house.dir), { instanceOf: WrongStore });
  t.regex(error?.message ?? '', /newer Accanto/);
});
