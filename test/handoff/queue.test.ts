import test from 'ava';
import fc from 'fast-check';
import { byUrgency } from '../../handoff/queue.js';
import type { Operator, Ticket } from '../../store/records.js';
import { openHouse } from './house.js';

test('emergencies come first, then urgent, then routine; then the due time; then arrival', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const order: string[] = [];
  for (const priority of ['routine', 'urgent', 'emergency', 'routine', 'emergency'] as const) {
    const citizen = await house.citizen();
    await citizen.asksForPerson(priority);
    order.push(citizen.id);
    house.clock.pass({ seconds: 10 });
  }
  const { tickets, counters } = await anna.queue();
  t.deepEqual(
    tickets.map(({ conversationId }) => order.indexOf(conversationId)),
    [2, 4, 1, 0, 3],
  );
  t.like(counters, { waiting: 5, emergency: 2, overdue: 0, mine: 0, available: 1 });
});

test('a request that was not taken in time is marked', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  await (await house.citizen()).asksForPerson('emergency');
  house.clock.pass({ minutes: 6 });
  const { tickets, counters } = await anna.queue();
  t.true(tickets[0]!.overdue);
  t.is(counters.overdue, 1);
});

test('what fits the own languages stands before what does not, but never before something more urgent', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna', { languages: ['it', 'de'] });
  for (const [priority, language] of [
    ['routine', 'fr'],
    ['routine', 'de'],
    ['urgent', 'fr'],
  ] as const) {
    await (await house.citizen({ language })).asksForPerson(priority, { language });
    house.clock.pass({ seconds: 1 });
  }
  const { tickets } = await anna.queue();
  t.deepEqual(
    tickets.map(({ priority, language, fits }) => [priority, language, fits]),
    [
      ['urgent', 'fr', false],
      ['routine', 'de', true],
      ['routine', 'fr', false],
    ],
  );
});

test('the order is one order: whatever the tickets, it sorts the same way from any beginning', (t) => {
  const reader = { languages: ['it'], skills: [] } as unknown as Operator;
  const ticket = fc.record({
    priority: fc.constantFrom('emergency', 'urgent', 'routine'),
    language: fc.constantFrom('it', 'de'),
    dueAt: fc.integer({ min: 0, max: 5 }),
    createdAt: fc.integer({ min: 0, max: 5 }),
    skills: fc.constant([]),
  }) as unknown as fc.Arbitrary<Ticket>;
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 20 }), (tickets) => {
      const key = ({ priority, language, dueAt, createdAt }: Ticket) => `${priority} ${language} ${dueAt} ${createdAt}`;
      const [a, b] = [[...tickets].sort(byUrgency(reader)), [...tickets].reverse().sort(byUrgency(reader))];
      t.deepEqual(a.map(key), b.map(key));
      const firstRoutine = a.findIndex(({ priority }) => priority === 'routine');
      if (firstRoutine >= 0) t.false(a.slice(firstRoutine).some(({ priority }) => priority !== 'routine'));
    }),
    { numRuns: 100 },
  );
});
