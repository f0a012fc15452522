// The citizen's wish to be forgotten, over the whole product: the last words arrive, then everything goes; but nobody who
// calls for help in that moment is erased with the call.
import test from 'ava';
import type { ConversationId } from '../../store/records.js';
import { openWholeHouse } from '../support/house.js';

async function wishing(t: Parameters<typeof openWholeHouse>[0]) {
  let ahead = 0;
  const house = await openWholeHouse(t, { now: () => Date.now() + ahead });
  const citizen = await house.citizen();
  for (const text of ['ho la febbre a 38', 'cancella tutto', 'sì']) {
    await citizen.say(text);
    await house.turns.idle();
  }
  const later = async () => {
    ahead += 60_000;
    await house.parts.store.wakeDue(Date.now() + ahead, 10);
    await house.turns.idle();
  };
  return { house, citizen, later, id: citizen.id as ConversationId };
}

test('a conversation is erased a moment after its last words have gone out', async (t) => {
  const { house, citizen, later, id } = await wishing(t);
  t.regex((await citizen.replies()).at(-1) ?? '', /Ho cancellato/);
  await later();
  t.is(await house.parts.store.conversation(id), null);
  t.is((await citizen.say('ciao')).status, 404);
});

test('a danger written in that moment stays, with its call for a person', async (t) => {
  const { house, citizen, later, id } = await wishing(t);
  await citizen.say('non riesco a respirare');
  await house.turns.idle();
  await later();
  const conversation = await house.parts.store.conversation(id);
  t.is(conversation?.owner.kind, 'queue');
  t.regex((await citizen.replies()).join('\n'), /chiama subito il 112/);
});
