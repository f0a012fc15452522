import test from 'ava';
import type { OperatorId, TicketId } from '../../store/records.js';
import { openHouse } from './house.js';

test('two operators take the same request at once: one has it, the other is told', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const [anna, bruno] = [await house.operator('anna'), await house.operator('bruno')];
  await citizen.asksForPerson();
  const [ticket] = (await anna.queue()).tickets;
  const answers = await Promise.all([anna.takes(ticket!.id), bruno.takes(ticket!.id)]);
  t.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
  const refused = answers.find(({ status }) => status === 409)!.body.error;
  t.is(refused.code, 'not_waiting');
  t.regex(refused.message, /collega ha già preso/);
  t.is((await citizen.sees()).filter((line) => line.includes('handover_joined')).length, 1);
});

test('taking it again after a lost answer gives the same answer', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  const first = await anna.takesNext();
  const again = await anna.takes(first.body.ticket.id);
  t.is(again.status, 200);
  t.is((await citizen.sees()).filter((line) => line.includes('handover_joined')).length, 1);
});

test('the gateway that took it may die before it says so: taking it again says it, once', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  const [ticket] = (await anna.queue()).tickets;
  // What a claim comes to when the process ends right after it.
  await house.store.claim(ticket!.id as TicketId, anna.id as OperatorId, 3, house.clock.now);
  const joined = async () => (await citizen.sees()).filter((line) => line.includes('handover_joined')).length;
  t.is(await joined(), 0);
  for (const _ of [1, 2]) t.is((await anna.takes(ticket!.id)).status, 200);
  t.is(await joined(), 1);
});

test('the same claim sent twice at once is one claim: both are told that it worked', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  const [ticket] = (await anna.queue()).tickets;
  const answers = await Promise.all([anna.takes(ticket!.id), anna.takes(ticket!.id)]);
  t.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  t.is((await citizen.sees()).filter((line) => line.includes('handover_joined')).length, 1);
});

test('giving back again after a lost answer gives the same answer, and is said once', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  for (const _ of [1, 2]) t.is((await anna.asks('POST', `conversations/${citizen.id}/release`)).status, 200);
  t.is((await citizen.sees()).filter((line) => line.includes('handover_returned')).length, 1);
  const bruno = await house.operator('bruno');
  await bruno.takesNext();
  t.is((await anna.asks('POST', `conversations/${citizen.id}/release`)).status, 409);
});

test('an operator has no more conversations than the Region allows, or than the account says', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const single = await house.operator('bruno', { capacity: 1 });
  for (const _ of Array(4)) await (await house.citizen()).asksForPerson();
  t.is((await anna.takesNext()).status, 200);
  t.is((await anna.takesNext()).status, 200);
  const third = await anna.takesNext();
  t.is(third.status, 409);
  t.is(third.body.error.code, 'at_capacity');
  t.is((await single.takesNext()).status, 200);
  t.is((await single.takesNext()).body.error.code, 'at_capacity');
});

test('a request that does not exist is 404', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  t.is((await anna.takes('nowhere')).status, 404);
});

test('the waiting request can be looked at with its card before it is taken, the conversation cannot', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  const [ticket] = (await anna.queue()).tickets;
  t.like((await anna.asks('GET', `tickets/${ticket!.id}`)).body, { card: { version: 1 } });
  const refused = await anna.opens(citizen.id);
  t.is(refused.status, 403);
  t.is(refused.body.error.code, 'not_taken');
});

test('the hand-over is also there as a Bot Framework handoff.initiate event', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  const [ticket] = (await anna.queue()).tickets;
  const { body } = await anna.asks('GET', `tickets/${ticket!.id}/handoff`);
  t.like(body, { type: 'event', name: 'handoff.initiate', conversation: { id: citizen.id }, value: { version: 1, lines: [{ seq: 1 }] } });
});
