// Several processes on one data folder: one gateway at a time, commands beside it, no number given out twice.
import test from 'ava';
import { StoreUnavailable } from '../../../store/errors.js';
import type { ConversationId } from '../../../store/records.js';
import { openSqliteStore } from '../../../store/sqlite/open.js';
import { asked, bot, outcome, says, takes } from '../contract/harness.js';
import { masterKey, newFolder, openFolder } from '../folder.js';
import { startWriter } from './process.js';

const shared = 'shared' as ConversationId;

test('two processes that write to one conversation share its numbers without a gap', async (t) => {
  const dir = newFolder();
  const writers = [startWriter(dir, true, shared, 150), startWriter(dir, false, shared, 150)];
  const said = await Promise.all(
    writers.map(async (writer) => {
      const lines: string[] = [];
      for await (const line of writer.lines) if (line !== 'ready') lines.push(line);
      await writer.ended;
      return lines;
    }),
  );
  const seqs = said.flat().map((line) => Number(line.split(' ')[0]));
  t.deepEqual(
    seqs.sort((a, b) => a - b),
    Array.from({ length: 300 }, (_, index) => index + 1),
  );
  const house = await openFolder(dir);
  t.deepEqual((await house.store.reconcile()).faults, []);
  await house.remove();
});

test('what another process has done is seen at once: a turn, an owner, an erasure', async (t) => {
  const gateway = await openFolder();
  const command = await openSqliteStore({ dir: gateway.dir, masterKey, mask: (text) => text, now: gateway.now, exclusive: false });
  await gateway.store.openConversation({ id: shared, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
  await says(gateway, shared, 'ciao');
  const [other] = await command.takeTurns('elsewhere', 1, 1000);
  t.deepEqual(await gateway.store.takeTurns('here', 1, 1000), []);
  await command.commit(other!.lease, outcome(gateway, other!, { replies: [bot('salve')] }));
  t.is((await says(gateway, shared, 'grazie')).entry.seq, 3);
  t.is((await takes(gateway)).waiting[0]?.seq, 3);
  await command.erase(shared, 5);
  t.is(await gateway.store.conversation(shared), null);
  await command.shutdown();
  await gateway.remove();
});

test('a place counts the tickets that another process has closed', async (t) => {
  const gateway = await openFolder();
  const command = await openSqliteStore({ dir: gateway.dir, masterKey, mask: (text) => text, now: gateway.now, exclusive: false });
  const before = await asked(gateway);
  const { ticket } = await asked(gateway);
  t.deepEqual(await gateway.store.place(ticket.id), { ahead: 1, waiting: 2 });
  await command.erase(before.conversation, 5);
  t.deepEqual(await gateway.store.place(ticket.id), { ahead: 0, waiting: 1 });
  await command.shutdown();
  await gateway.remove();
});

test('a second gateway on the same folder is refused, and the first one is not disturbed', async (t) => {
  const house = await openFolder();
  const error = await t.throwsAsync(openFolder(house.dir), { instanceOf: StoreUnavailable });
  t.regex(error?.message ?? '', /already running/);
  await t.notThrowsAsync(house.store.check());
  await house.reopen();
  await house.remove();
});

test('the lock of a killed gateway does not stand in the way', async (t) => {
  const dir = newFolder();
  const writer = startWriter(dir, true, shared);
  for await (const line of writer.lines) if (line === 'ready') writer.child.kill('SIGKILL');
  await writer.ended;
  const house = await openFolder(dir);
  await house.remove();
  t.pass();
});
