// What Accanto writes down may be read by its owner alone: the data folder and everything in it, a backup, and what is put back.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { backup, restore } from '../../../store/backup.js';
import { startGateway } from '../../support/gateway-process.js';
import { opened, says } from '../contract/harness.js';
import { masterKey, newFolder, openFolder } from '../folder.js';

const setting = masterKey.toString('hex');

/** The folder and what is in it, with the modes of those that anybody else may look at. */
function open(folder: string): string[] {
  const all = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  return all.flatMap((name) => {
    const mode = statSync(join(folder, name)).mode & 0o777;
    return (mode & 0o077) === 0 ? [] : [`${name} ${mode.toString(8)}`];
  });
}

test('a gateway makes a folder of its own, with files of its own', async (t) => {
  const data = join(newFolder(), 'new', 'data');
  const gateway = await startGateway({ data });
  t.teardown(() => gateway.end('SIGKILL'));
  for (const name of [
    'data.db',
    'data.db-wal',
    'data.db-shm',
    'keys.db',
    'keys.db-wal',
    'gateway.lock',
    'master.key',
    'content/current.json',
  ])
    t.true(existsSync(join(data, name)), name);
  t.deepEqual(open(data), []);
});

test('so are a backup and what is put back from it, the ledger too', async (t) => {
  const house = await openFolder();
  const id = await opened(house);
  await says(house, await opened(house), 'ciao');
  await house.store.erase(id, 7);
  const to = join(newFolder(), 'backup');
  backup(house.dir, to);
  t.deepEqual(open(to), []);
  const again = join(newFolder(), 'again');
  await restore(to, again, setting);
  t.deepEqual(open(again), []);
  await house.remove();
});
