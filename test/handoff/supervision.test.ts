// What a supervisor sees and may do: who has what, a look inside, giving requests to colleagues; and what others may not.
import test from 'ava';
import type { AssignedView, ConversationView, ErrorView, TicketView } from '../../handoff/api.js';
import { openHouse } from './house.js';

test('a supervisor sees what colleagues have open, and can look inside without taking it', async (t) => {
  const house = await openHouse(t);
  const [anna, boss] = [await house.operator('anna'), await house.operator('capo', { role: 'supervisor' })];
  const citizen = await house.citizen();
  await citizen.asksForPerson('urgent');
  await anna.takesNext();
  const { tickets } = (await boss.asks<AssignedView>('GET', 'assigned')).body;
  t.deepEqual(
    tickets.map(({ conversationId, operatorId }) => [conversationId, operatorId]),
    [[citizen.id, anna.id]],
  );
  t.is((await boss.opens(citizen.id)).status, 200);
  t.is((await boss.writes(citizen.id, 'x')).status, 409, 'looking is not taking');
  t.is((await anna.writes(citizen.id, 'ancora mia')).status, 200);
});

test('the desk of a supervisor is kept up to date on what colleagues have open', async (t) => {
  const house = await openHouse(t);
  const [anna, boss] = [await house.operator('anna'), await house.operator('capo', { role: 'supervisor' })];
  const citizen = await house.citizen();
  const [live, hers] = [await boss.goesLive(), await anna.goesLive()];
  await citizen.asksForPerson();
  await anna.takesNext();
  await live.hears((message) => message.kind === 'queue' && message.assigned?.[0]?.conversationId === citizen.id);
  t.false(hers.heard.some((message) => message.kind === 'queue' && message.assigned !== undefined));
});

test('a supervisor gives a waiting request to a colleague who is there', async (t) => {
  const house = await openHouse(t);
  const [anna, boss] = [await house.operator('anna', { capacity: 1 }), await house.operator('capo', { role: 'supervisor' })];
  const [first, second] = [await house.citizen(), await house.citizen()];
  await first.asksForPerson();
  await second.asksForPerson();
  const [one, two] = (await boss.queue()).tickets;
  const assign = (ticket: TicketView | undefined, operator: string) =>
    boss.asks<{ ticket: TicketView } & ErrorView>('POST', `tickets/${ticket?.id}/assign`, { operator });
  t.like((await assign(one, anna.id)).body.ticket, { state: 'assigned', operatorId: anna.id });
  t.true((await first.sees()).includes('system: handover_joined Anna'));
  t.is((await assign(two, anna.id)).body.error.code, 'colleague_at_capacity');
  t.is((await assign(one, boss.id)).body.error.code, 'not_waiting');
  await anna.asks('PUT', 'presence', { state: 'pause' });
  t.is((await assign(two, anna.id)).body.error.code, 'colleague_away');
  t.is((await boss.asks('POST', 'tickets/nowhere/assign', { operator: anna.id })).status, 404);
  t.is((await boss.asks('POST', `tickets/${two?.id}/assign`, {})).status, 400);
});

test('who does not supervise, or not here, sees and gives nothing', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const elsewhere = await house.operator('lontano', { role: 'supervisor', regions: ['altrove'] });
  const citizen = await house.citizen();
  await citizen.asksForPerson();
  const [ticket] = (await anna.queue()).tickets;
  t.is((await anna.asks('GET', 'assigned')).status, 403);
  t.is((await anna.asks('POST', `tickets/${ticket?.id}/assign`, { operator: anna.id })).status, 403);
  t.is((await elsewhere.asks('POST', `tickets/${ticket?.id}/assign`, { operator: anna.id })).status, 403);
  await anna.takesNext();
  t.deepEqual((await elsewhere.asks<AssignedView>('GET', 'assigned')).body.tickets, []);
  t.is((await elsewhere.opens(citizen.id)).status, 403);
});

test('the history of a request says who did what and when, by name', async (t) => {
  const house = await openHouse(t);
  const [anna, boss] = [await house.operator('anna'), await house.operator('capo', { role: 'supervisor' })];
  const citizen = await house.citizen();
  await citizen.asksForPerson();
  house.clock.pass({ minutes: 3 });
  await boss.queue();
  await anna.takesNext();
  await anna.asks('POST', `conversations/${citizen.id}/transfer`, { operator: boss.id });
  const { events } = (await boss.asks<ConversationView>('GET', `conversations/${citizen.id}`)).body;
  t.deepEqual(
    events.map(({ what, who, to }) => [what, who, to]),
    [
      ['opened', 'bot', null],
      ['claimed', 'anna', null],
      ['transferred', 'anna', 'capo'],
    ],
  );
  t.is(Date.parse(events[1]?.at ?? '') - Date.parse(events[0]?.at ?? ''), 3 * 60_000);
});

test('a conversation passes only to a skill that the Region lists', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const citizen = await house.citizen();
  await citizen.asksForPerson();
  await anna.takesNext();
  t.deepEqual((await anna.opens(citizen.id)).body.skills, [{ id: 'clinical', label: 'Clinica' }]);
  const refused = await anna.asks('POST', `conversations/${citizen.id}/transfer`, { skills: ['stregoneria'] });
  t.is(refused.status, 400);
  t.regex(refused.body.error.message, /stregoneria.*clinical/);
});
