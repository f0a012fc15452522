import test from 'ava';
import type { QueueView } from '../../handoff/api.js';
import { openHouse } from './house.js';

test('an operator sees and touches nothing of another Region', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  const foreign = await house.operator('straniero', { regions: ['altrove'], role: 'supervisor' });
  await citizen.asksForPerson();
  const [ticket] = (await anna.queue()).tickets;
  t.like(await foreign.queue(), { tickets: { length: 0 }, counters: { waiting: 0 } });
  await anna.takes(ticket!.id);
  for (const [method, path, body] of [
    ['POST', `tickets/${ticket!.id}/claim`, {}],
    ['GET', `tickets/${ticket!.id}`, undefined],
    ['GET', `conversations/${citizen.id}`, undefined],
    ['POST', `conversations/${citizen.id}/messages`, { id: 'x', text: 'x' }],
    ['POST', `conversations/${citizen.id}/notes`, { id: 'x', text: 'x' }],
    ['POST', `conversations/${citizen.id}/release`, {}],
    ['POST', `conversations/${citizen.id}/transfer`, { operator: foreign.id }],
    ['POST', `conversations/${citizen.id}/close`, { outcome: 'answered' }],
  ] as const) {
    const answer = await foreign.asks(method, path, body);
    t.is(answer.status, 403, `${method} ${path}`);
    t.is(answer.body.error.code, 'not_allowed');
  }
});

test('editors and trainees do not see the queue', async (t) => {
  const house = await openHouse(t);
  for (const role of ['editor', 'trainee']) {
    const desk = await house.operator(role, { role });
    t.is((await desk.asks<QueueView>('GET', 'queue')).status, 403);
  }
});

test('a supervisor reads along, and leaves a trace that the desk can see', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  const boss = await house.operator('capo', { role: 'supervisor' });
  await citizen.asksForPerson();
  await anna.takesNext();
  t.is((await boss.opens(citizen.id)).status, 200);
  t.is((await boss.opens(citizen.id)).status, 200);
  const traces = (await anna.opens(citizen.id)).body.entries.filter(({ activity }) => activity.name === 'desk.read');
  t.deepEqual(
    traces.map(({ audience, activity }) => [audience, activity.value]),
    [['desk', { by: boss.id }]],
  );
  t.is((await boss.writes(citizen.id, 'x')).status, 409);
});

test('a colleague without that right does not read along', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const [anna, bruno] = [await house.operator('anna'), await house.operator('bruno')];
  await citizen.asksForPerson();
  const { ticket } = (await anna.takesNext()).body;
  t.is((await bruno.opens(citizen.id)).status, 403);
  t.is((await bruno.asks('GET', `tickets/${ticket.id}`)).status, 403);
});

test('a file of the conversation is given to whoever has it, and cannot run in the page', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const [anna, bruno] = [await house.operator('anna'), await house.operator('bruno')];
  const page = await house.store.putFile(citizen.id, {
    contentType: 'text/html',
    name: 'x.html',
    bytes: Buffer.from('<script>1</script>'),
  });
  await citizen.says('', {
    attachments: [{ contentType: 'text/html', name: 'x.html', contentUrl: `/v3/directline/conversations/c/files/${page}` }],
  });
  await citizen.asksForPerson();
  await anna.takesNext();
  const file = (await anna.opens(citizen.id)).body.entries.flatMap(({ activity }) => activity.attachments ?? [])[0]!;
  const answer = await anna.asks('GET', file.contentUrl!.slice('/api/desk/'.length));
  t.is(answer.status, 200);
  t.is(answer.headers.get('content-type'), 'application/octet-stream');
  t.regex(answer.headers.get('content-disposition')!, /^attachment/);
  t.regex(answer.headers.get('content-security-policy')!, /sandbox/);
  t.is((await bruno.asks('GET', file.contentUrl!.slice('/api/desk/'.length))).status, 403);
});
