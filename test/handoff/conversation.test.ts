import test from 'ava';
import { openHouse } from './house.js';

test('a citizen asks for a person, an operator takes over, answers and hands back', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const maria = await house.operator('maria.rossi');

  await citizen.asksForPerson('urgent');
  const [ticket] = (await maria.queue()).tickets;
  t.like(ticket, {
    conversationId: citizen.id,
    priority: 'urgent',
    state: 'waiting',
    summary: 'Vorrei parlare con una persona',
    fits: true,
  });

  const taken = await maria.takes(ticket!.id);
  t.is(taken.status, 200);
  t.like(taken.body, { ticket: { state: 'assigned', operatorId: maria.id }, card: { lines: [{ kind: 'said', seq: 1 }] } });
  t.is((await maria.queue()).counters.mine, 1);

  t.is((await maria.writes(citizen.id, 'Buongiorno, sono Maria.')).status, 200);
  await citizen.says('Grazie!');
  await maria.asks('POST', `conversations/${citizen.id}/notes`, { id: 'n1', text: 'voce stanca' });

  const opened = (await maria.opens(citizen.id)).body;
  t.is(opened.owner, 'operator');
  t.deepEqual(opened.outcomes, [{ id: 'answered', label: 'Risposto' }]);
  t.deepEqual(
    opened.entries.map(({ seq }) => seq),
    opened.entries.map((_, index) => index + 1),
  );
  t.is(opened.lastSeq, opened.entries.length);

  const closed = await maria.asks('POST', `conversations/${citizen.id}/close`, { outcome: 'answered', note: 'tutto chiarito' });
  t.is(closed.status, 200);
  t.deepEqual(await citizen.sees(), [
    'citizen: Vorrei parlare con una persona',
    'system: [owner {"owner":"operator","name":"Maria"}]',
    'system: handover_joined Maria',
    'operator: Buongiorno, sono Maria.',
    'citizen: Grazie!',
  ]);

  // The bot is woken and asks for a rating.
  const [turn] = await house.store.takeTurns('test', 10, 1_000);
  t.is(turn?.conversation.owner.kind, 'bot');
  t.like(turn?.waiting.at(-1), { author: 'system', activity: { name: 'handoff.closed', value: { outcome: 'answered' } } });
});

test('the citizen is told in the own language', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen({ language: 'en' });
  const maria = await house.operator('maria');
  await citizen.asksForPerson('routine', { language: 'en' });
  await maria.takesNext();
  t.true((await citizen.sees()).includes('system: handover_joined Maria (en)'));
  t.is((await maria.opens(citizen.id)).body.canned[0]?.text, 'Good morning!');
});

test('a reply sent twice under the same id is written once', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const maria = await house.operator('maria');
  await citizen.asksForPerson();
  await maria.takesNext();
  const first = await maria.writes(citizen.id, 'Eccomi', 'same');
  const again = await maria.writes(citizen.id, 'Eccomi', 'same');
  t.false(first.body.duplicate);
  t.true(again.body.duplicate);
  t.is(again.body.entry.id, first.body.entry.id);
  t.is((await citizen.sees()).filter((line) => line === 'operator: Eccomi').length, 1);
});

test('a private note never reaches the citizen', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const maria = await house.operator('maria');
  await citizen.asksForPerson();
  await maria.takesNext();
  await maria.asks('POST', `conversations/${citizen.id}/notes`, { id: 'n', text: 'nota riservata' });
  t.false((await citizen.sees()).some((line) => line.includes('riservata')));
  t.true(
    (await maria.opens(citizen.id)).body.entries.some(
      ({ activity, audience }) => audience === 'desk' && activity.text === 'nota riservata',
    ),
  );
});

test('only what came after `since` is read again', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const maria = await house.operator('maria');
  await citizen.asksForPerson();
  await maria.takesNext();
  const { lastSeq } = (await maria.opens(citizen.id)).body;
  const { seq } = await citizen.says('ancora una cosa');
  const { entries } = (await maria.opens(citizen.id, lastSeq)).body;
  t.deepEqual(
    entries.map((entry) => [entry.seq, entry.activity.text]),
    [[seq, 'ancora una cosa']],
  );
});
