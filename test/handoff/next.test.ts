import test from 'ava';
import { openHouse } from './house.js';

test('the next one is what the own list shows first', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna', { languages: ['it'], capacity: 3 });
  for (const [priority, language] of [
    ['routine', 'it'],
    ['emergency', 'fr'],
    ['emergency', 'it'],
  ] as const) {
    await (await house.citizen({ language })).asksForPerson(priority, { language });
  }
  const { tickets } = await anna.queue();
  for (const shown of tickets) {
    const { status, body } = await anna.takesTheNext();
    t.is(status, 200);
    t.like(body.ticket, { id: shown.id, state: 'assigned', operatorId: anna.id });
    t.truthy(body.card);
  }
});

test('what fits is found behind very many that do not', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna', { languages: ['it'], capacity: 3 });
  for (let n = 0; n < 30; n++) {
    await (await house.citizen({ language: 'fr' })).asksForPerson('urgent', { language: 'fr' });
    house.clock.pass({ seconds: 1 });
  }
  for (const _ of [1, 2]) await (await house.citizen()).asksForPerson('urgent');
  const shown = (await anna.queue()).tickets.map(({ id }) => id);
  for (const id of shown.slice(0, 3)) t.is((await anna.takesTheNext()).body.ticket!.id, id);
});

test('where nobody waits it says so', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const { status, body } = await anna.takesTheNext();
  t.is(status, 200);
  t.deepEqual(body, { ticket: null, card: null } as never);
});

test('whoever asks at the same time is given different requests, the first ones of the list', async (t) => {
  const house = await openHouse(t);
  const desks = await Promise.all(Array.from({ length: 6 }, (_, n) => house.operator(`operatrice ${n}`)));
  for (let n = 0; n < 8; n++) {
    await (await house.citizen()).asksForPerson();
    house.clock.pass({ seconds: 1 });
  }
  const { tickets } = await desks[0]!.queue();
  const taken = await Promise.all(desks.map((desk) => desk.takesTheNext()));
  t.deepEqual(
    taken.map(({ body }) => body.ticket!.id).sort(),
    tickets
      .slice(0, 6)
      .map(({ id }) => id)
      .sort(),
  );
});

test('a request that a full desk was refused goes to who asked meanwhile', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna', { capacity: 1 });
  const bruno = await house.operator('bruno');
  await (await house.citizen()).asksForPerson();
  t.is((await anna.takesTheNext()).status, 200);
  await (await house.citizen()).asksForPerson();
  const [full, free] = await Promise.all([anna.takesTheNext(), bruno.takesTheNext()]);
  t.is(full.status, 409);
  t.is(full.body.error.code, 'at_capacity');
  t.is(free.status, 200);
  t.is(free.body.ticket!.operatorId, bruno.id);
});

test('only who may take conversations is given one', async (t) => {
  const house = await openHouse(t);
  const trainee = await house.operator('tirocinante', { role: 'trainee' });
  await (await house.citizen()).asksForPerson();
  const { status, body } = await trainee.takesTheNext();
  t.is(status, 403);
  t.is(body.error.code, 'not_allowed');
});
