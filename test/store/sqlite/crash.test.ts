// A process that is killed while it writes loses nothing that it has acknowledged.
import test from 'ava';
import type { ConversationId } from '../../../store/records.js';
import { newFolder, openFolder } from '../folder.js';
import { startWriter } from './process.js';

test('after kill -9 every acknowledged message is there, in order', async (t) => {
  const dir = newFolder();
  const acknowledged = new Map<string, number>();
  for (const enough of [50, 200, 700]) {
    const writer = startWriter(dir, true, 'c');
    let heard = 0;
    for await (const line of writer.lines) {
      if (line === 'ready') continue;
      const [seq, clientId] = line.split(' ');
      if (clientId !== undefined) acknowledged.set(clientId, Number(seq));
      if (++heard === enough) writer.child.kill('SIGKILL');
    }
    await writer.ended;
  }
  const house = await openFolder(dir);
  const entries = await house.store.read('c' as ConversationId, 0, 'all', 1_000_000);
  t.true(acknowledged.size >= 950);
  t.true(entries.every((entry, index) => entry.seq === index + 1));
  const kept = new Map(entries.map((entry) => [entry.clientId, entry.seq]));
  t.deepEqual(
    [...acknowledged].filter(([clientId, seq]) => kept.get(clientId) !== seq),
    [],
  );
  t.deepEqual((await house.store.reconcile()).faults, []);
  await house.remove();
});
