// The master key: made once, kept to its owner, and the only one that opens its store.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { WrongStore } from '../../../store/errors.js';
import { findMasterKey, loadMasterKey } from '../../../store/keys.js';
import { opened, says } from '../contract/harness.js';
import { filesWith, newFolder, openFolder } from '../folder.js';

test('the first start makes a key that only its owner can read; later starts find it', (t) => {
  const dir = join(newFolder(), 'data');
  const key = loadMasterKey(dir);
  t.is(key.length, 32);
  t.is(statSync(join(dir, 'master.key')).mode & 0o777, 0o600);
  t.deepEqual(Buffer.from(loadMasterKey(dir)), Buffer.from(key));
});

test('a key is taken as hex, as base64 or from a file', (t) => {
  const dir = newFolder();
  const key = Buffer.alloc(32, 9);
  const file = join(dir, 'elsewhere');
  writeFileSync(file, key.toString('base64'));
  for (const setting of [key.toString('hex'), key.toString('base64'), file]) t.deepEqual(findMasterKey(dir, setting), key);
  t.is(findMasterKey(dir), null);
  t.throws(() => loadMasterKey(dir, 'too short'), { instanceOf: WrongStore });
  mkdirSync(join(dir, 'x'));
  t.throws(() => loadMasterKey(dir, join(dir, 'x')), { instanceOf: WrongStore });
});

test('a store whose key is gone gets no new one', async (t) => {
  const dir = newFolder();
  const house = await openFolder(dir, { masterKey: loadMasterKey(dir) });
  await house.store.shutdown();
  rmSync(join(dir, 'master.key'));
  t.throws(() => loadMasterKey(dir), { instanceOf: WrongStore, message: /missing/ });
  await house.remove();
});

test('another key is refused at the start and changes nothing', async (t) => {
  const house = await openFolder();
  const id = await opened(house);
  await says(house, id, 'ciao');
  await house.store.shutdown();
  const error = await t.throwsAsync(openFolder(house.dir, { masterKey: Buffer.alloc(32, 8) }), { instanceOf: WrongStore });
  t.regex(error?.message ?? '', /another master key/);
  await house.reopen();
  t.is((await house.store.read(id, 0, 'all', 1))[0]?.activity.text, 'ciao');
  await house.remove();
});

test('no text, address, user or file can be read in the folder', async (t) => {
  const house = await openFolder();
  const id = await opened(house, { channel: 'telegram', address: 'chat-di-maria', user: 'utente-maria' });
  await says(house, id, 'mi fa male il petto');
  await house.store.putFile(id, { contentType: 'text/plain', name: 'referto.txt', bytes: Buffer.from('emocromo nella norma') });
  await house.store.shutdown();
  for (const text of ['mi fa male', 'chat-di-maria', 'utente-maria', 'referto', 'emocromo'])
    t.deepEqual(filesWith(house.dir, Buffer.from(text)), []);
  await house.remove();
});
