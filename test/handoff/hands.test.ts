import test from 'ava';
import { openHouse } from './house.js';

test('a conversation that is given back stands at its own place again', async (t) => {
  const house = await openHouse(t);
  const [first, second] = [await house.citizen(), await house.citizen()];
  const anna = await house.operator('anna');
  await first.asksForPerson();
  house.clock.pass({ seconds: 20 });
  await second.asksForPerson();
  await anna.takesNext();
  house.clock.pass({ seconds: 20 });
  t.is((await anna.asks('POST', `conversations/${first.id}/release`)).status, 200);
  t.deepEqual(
    (await anna.queue()).tickets.map(({ conversationId }) => conversationId),
    [first.id, second.id],
  );
  t.deepEqual((await first.sees()).slice(-2), ['system: [owner {"owner":"queue"}]', 'system: handover_returned {name}']);
});

test('a reply to a conversation that is no longer theirs is refused in words, and nothing is written', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  await anna.asks('POST', `conversations/${citizen.id}/release`);
  const refused = await anna.writes(citizen.id, 'un momento');
  t.is(refused.status, 409);
  t.is(refused.body.error.code, 'not_yours');
  t.regex(refused.body.error.message, /Copialo/);
  t.false((await citizen.sees()).some((line) => line.includes('un momento')));
});

test('a conversation passes to a colleague who is there', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const [anna, bruno] = [await house.operator('anna'), await house.operator('bruno')];
  await citizen.asksForPerson();
  await anna.takesNext();
  t.is((await anna.asks('POST', `conversations/${citizen.id}/transfer`, { operator: bruno.id })).status, 200);
  t.is((await anna.writes(citizen.id, 'x')).status, 409);
  t.is((await bruno.writes(citizen.id, 'Sono Bruno')).status, 200);
  t.true((await citizen.sees()).includes('system: handover_joined Bruno'));
});

test('nothing passes to a colleague who is away, full, of another Region or unknown', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const [away, full, foreign] = [
    await house.operator('away'),
    await house.operator('full', { capacity: 1 }),
    await house.operator('foreign', { regions: ['altrove'] }),
  ];
  await (await house.citizen()).asksForPerson();
  t.is((await full.takesNext()).status, 200);
  const citizen = await house.citizen();
  await citizen.asksForPerson();
  await anna.takesNext();
  await away.asks('PUT', 'presence', { state: 'away' });
  const transfer = async (operator: string) =>
    (await anna.asks('POST', `conversations/${citizen.id}/transfer`, { operator })).body.error.code;
  t.is(await transfer(away.id), 'colleague_away');
  t.is(await transfer(full.id), 'colleague_at_capacity');
  t.is(await transfer(foreign.id), 'not_found');
  t.is(await transfer('nobody'), 'not_found');
  t.is((await anna.writes(citizen.id, 'ancora io')).status, 200);
});

test('a conversation passes to whoever has a skill', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  const doctor = await house.operator('dottoressa', { skills: ['clinical'] });
  await citizen.asksForPerson();
  await anna.takesNext();
  await anna.asks('POST', `conversations/${citizen.id}/transfer`, { skills: ['clinical'] });
  t.like((await anna.queue()).tickets[0], { skills: ['clinical'], fits: false });
  t.like((await doctor.queue()).tickets[0], { skills: ['clinical'], fits: true });
});

test('a supervisor can take over what a colleague has', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  const boss = await house.operator('capo', { role: 'supervisor' });
  await citizen.asksForPerson();
  await anna.takesNext();
  t.is((await boss.asks('POST', `conversations/${citizen.id}/transfer`, { operator: boss.id })).status, 200);
  t.is((await boss.writes(citizen.id, 'Continuo io')).status, 200);
  t.is((await anna.writes(citizen.id, 'x')).status, 409);
});

test('an outcome is a code, because it outlives the conversation', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  t.is((await anna.asks('POST', `conversations/${citizen.id}/close`, { outcome: 'la signora Bianchi sta bene' })).status, 400);
  t.is((await anna.asks('POST', `conversations/${citizen.id}/close`, {})).status, 400);
  t.is((await anna.asks('POST', `conversations/${citizen.id}/close`, { outcome: 'answered' })).status, 200);
  t.is((await anna.asks('POST', `conversations/${citizen.id}/close`, { outcome: 'answered' })).status, 409);
});
