// Keeping conversations no longer than promised costs nothing on the way of a message, harms no other installation on the same
// Redis, and is finished by others where a gateway died at it.
import test from 'ava';
import { NotFound } from '../../../store/errors.js';
import type { ConversationId } from '../../../store/records.js';
import { bot, exchange, type Harness, opened, says } from '../contract/harness.js';
import { openHouse } from './house.js';
import { adminOf, startRedis } from './server.js';

const server = await startRedis();
test.after.always(() => server.remove());

async function untouched(house: Harness): Promise<string[]> {
  const ids: string[] = [];
  for await (const portion of house.store.untouchedSince(new Map([['demo', house.now() + 1]]), 10))
    ids.push(...portion.map((one) => one.conversation));
  return ids;
}

test('what a gateway had set aside when it died takes no message, and is erased by the next look', async (t) => {
  const house = await openHouse(server.url);
  const id = await opened(house, { id: 'aside' as ConversationId });
  await exchange(house, id, 'ciao', { replies: [bot('salve')] });
  const admin = await adminOf(server.url);
  const [library] = await admin.functionList({ LIBRARYNAME: 'accanto_*' });
  const [key] = (await admin.keys(`{${house.prefix}:*}:c:aside`)) as [string];
  t.is(await admin.fCall(`${library!.library_name}_set_aside`, { keys: [key], arguments: ['1', '5'] }), 0, 'it was touched since');
  t.is(await admin.fCall(`${library!.library_name}_set_aside`, { keys: [key], arguments: ['2', '5'] }), 1);
  await t.throwsAsync(says(house, id, 'ci sei?'), { instanceOf: NotFound });

  t.deepEqual(await untouched(house), ['aside']);
  t.is(await house.store.eraseUntouched([{ conversation: id, lastSeq: 2 }], 9), 1);
  t.deepEqual(await admin.hKeys(key), ['h']);
  t.is(await admin.hGet(`${house.prefix}:ledger`, 'aside'), '9');
  t.deepEqual(await untouched(house), []);
  t.like(await house.store.reconcile(), { erased: 1, faults: [] });
  admin.destroy();
  await house.remove();
});

test('conversations of an installation whose name begins alike are not ours', async (t) => {
  const house = await openHouse(server.url);
  const other = await openHouse(server.url, { prefix: `${house.prefix}:b` });
  await opened(other);
  const own = await opened(house);
  t.deepEqual(await untouched(house), [own]);
  await other.remove();
  await house.remove();
});
