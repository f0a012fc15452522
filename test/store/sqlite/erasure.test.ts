// After an erasure no byte of what was said, nor of the key that could read it, is in any file of the folder.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { readLedger } from '../../../store/ledger.js';
import { Database } from '../../../store/sqlite/database.js';
import { asked, bot, exchange, opened, says } from '../contract/harness.js';
import { filesWith, newFolder, openFolder } from '../folder.js';

test('the wrapped key and the sealed texts leave the files while the store is open', async (t) => {
  const house = await openFolder();
  const { conversation } = await asked(house, { phone: '+39333' });
  await exchange(house, conversation, 'mi fa male il petto', { replies: [bot('chiama il 112')], state: { facts: { chest: true } } });
  await house.store.putFile(conversation, { contentType: 'image/png', name: 'foto.png', bytes: Buffer.alloc(20_000, 3) });
  const other = await opened(house);
  await says(house, other, 'io resto');

  const traces = sealedBytes(house.dir, conversation);
  t.true(traces.length >= 8);
  for (const bytes of traces) t.not(filesWith(house.dir, bytes).length, 0);
  await house.store.erase(conversation, house.now());
  for (const bytes of traces) t.deepEqual(filesWith(house.dir, bytes), []);
  await house.reopen();
  for (const bytes of traces) t.deepEqual(filesWith(house.dir, bytes), []);
  t.is((await house.store.read(other, 0, 'all', 1))[0]?.activity.text, 'io resto');
  await house.remove();
});

test('an erasure that was cut off after the ledger is finished at the next start', async (t) => {
  const house = await openFolder();
  const id = await opened(house);
  await says(house, id, 'ciao');
  await house.store.shutdown();
  appendFileSync(join(house.dir, 'erasures.jsonl'), `${JSON.stringify({ conversation: id, at: 42 })}\n`);
  await house.reopen();
  t.is(await house.store.conversation(id), null);
  t.like(await house.store.erase(id, 99), { at: 42, entries: 1 });
  await house.remove();
});

test('a ledger line that a power cut left half is passed over, and the next one is whole', async (t) => {
  const house = await openFolder();
  const file = join(house.dir, 'erasures.jsonl');
  appendFileSync(file, '{"conversation":"c1","a');
  const id = await opened(house);
  await house.store.erase(id, 7);
  t.deepEqual(readLedger(file), [{ conversation: id, at: 7 }]);
  await house.remove();
});

test('the ledger holds ids and times only', async (t) => {
  const house = await openFolder(newFolder());
  const id = await opened(house, { address: 'chat-42', channel: 'telegram' });
  await says(house, id, 'ciao');
  await house.store.erase(id, 7);
  t.deepEqual(readLedger(join(house.dir, 'erasures.jsonl')), [{ conversation: id, at: 7 }]);
  await house.remove();
});

/** The ends of everything sealed for this conversation: they are random, so each is found only where it was written. */
function sealedBytes(dir: string, conversation: string): Uint8Array[] {
  const data = new Database(join(dir, 'data.db'), []);
  const keys = new Database(join(dir, 'keys.db'), []);
  const blobs = (db: Database, sql: string) => db.all<{ bytes: Uint8Array }>(sql, [conversation]).map((row) => Buffer.from(row.bytes));
  const of = (table: string, column: string) =>
    blobs(data, `SELECT ${column} AS bytes FROM ${table} WHERE n = (SELECT n FROM conversations WHERE id = ?) AND ${column} IS NOT NULL`);
  const found = [
    ...blobs(keys, 'SELECT wrapped AS bytes FROM keys WHERE conversation = ?'),
    ...of('entries', 'sealed'),
    ...of('states', 'sealed'),
    ...of('files', 'head'),
    ...of('files', 'bytes'),
    ...of('contact_points', 'address'),
    ...of('tickets', 'card'),
    ...of('conversations', 'user'),
  ];
  data.close();
  keys.close();
  return found.map((bytes) => bytes.subarray(-16));
}
