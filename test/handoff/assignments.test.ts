import { randomUUID } from 'node:crypto';
import test from 'ava';
import { Assignments } from '../../handoff/assignments.js';
import { type Operator, type OperatorId, RECORD_VERSION, type TicketId } from '../../store/records.js';
import { openHouse } from './house.js';

test('what changes hands while everything is read anew is not forgotten', async (t) => {
  const { store, clock, ...house } = await openHouse(t);
  const account = (n: number): Operator => ({
    id: `operator-${String(n).padStart(3, '0')}` as OperatorId,
    version: RECORD_VERSION,
    name: `Operatrice ${String(n).padStart(3, '0')} ${randomUUID()}`,
    role: 'operator',
    regions: ['demo'],
    languages: [],
    skills: [],
    passwordHash: 'none',
    mustChangePassword: false,
    disabled: false,
    capacity: 3,
  });
  const accounts = Array.from({ length: 60 }, (_, n) => account(n));
  for (const operator of accounts) await store.putOperator(operator);
  const [one, other] = [await house.citizen(), await house.citizen()];
  await one.asksForPerson();
  await other.asksForPerson();
  const [before, during] = (await store.queue({ regions: ['demo'] }, 2)).map(({ id }) => id as TicketId);
  await store.claim(before!, accounts[59]!.id, 3, clock.now);

  const assignments = new Assignments(store);
  const loading = assignments.load();
  // The first accounts were asked for by then: what they take now is not in the answer.
  await new Promise((resolve) => setImmediate(resolve));
  assignments.note(await store.claim(during!, accounts[0]!.id, 3, clock.now));
  await loading;
  t.is(assignments.count(accounts[59]!.id), 1);
  t.is(assignments.count(accounts[0]!.id), 1);
});
