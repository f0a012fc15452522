import { setTimeout as pause } from 'node:timers/promises';
import test from 'ava';
import { Presences } from '../../handoff/presence.js';
import type { OperatorId } from '../../store/records.js';
import { openHouse } from './house.js';

const anna = 'anna' as OperatorId;
const LONG = 45_000;

test('a pause chosen at one gateway is not undone by a sign of life at another', async (t) => {
  const { store, clock } = await openHouse(t);
  const [one, other] = [new Presences(store, () => clock.now), new Presences(store, () => clock.now)];
  await one.set(anna, 'available');
  await other.refresh();
  clock.pass({ seconds: 10 });
  await one.set(anna, 'pause');
  clock.pass({ seconds: 10 });
  other.seen(anna);
  const kept = async () => (await store.presence()).some(({ seenAt }) => seenAt === clock.now);
  while (!(await kept())) await pause(20);
  await other.refresh();
  for (const each of [one, other]) t.is(each.state(anna, LONG), 'pause');
});

test('what was chosen while the store was asked is newer than its answer', async (t) => {
  const { store, clock } = await openHouse(t);
  const presences = new Presences(store, () => clock.now);
  await presences.set(anna, 'available');
  const refreshed = presences.refresh();
  const chosen = presences.set(anna, 'pause');
  await refreshed;
  t.is(presences.state(anna, LONG), 'pause');
  await chosen;
});
