import { setTimeout as pause } from 'node:timers/promises';
import test from 'ava';
import { createHandoff, type Handoff } from '../../handoff/handoff.js';
import type { TicketId } from '../../store/records.js';
import { openHouse } from './house.js';
import { region, regions } from './region.js';

test('the bot is told whether it is open, until when not, and where a ticket stands', async (t) => {
  const night = region('notte', { hours: { always: false, week: { tue: [['08:00', '10:00']], wed: [['08:00', '10:00']] }, closed: [] } });
  const house = await openHouse(t, { regions: [region('demo'), night] });
  t.deepEqual(await house.handoff.duty('notte', null), {
    open: false,
    opensAt: new Date('2026-03-11T07:00:00Z'),
    closesAt: null,
    place: { ahead: 0, wait: null },
  });
  const anna = await house.operator('anna');
  for (const _ of Array(2)) await (await house.citizen()).asksForPerson();
  const [, second] = (await anna.queue()).tickets;
  house.clock.pass({ seconds: 3 });
  const standing = await house.handoff.duty('demo', second!.id as TicketId);
  t.like(standing, { open: true, opensAt: null, place: { ahead: 1 } });
  t.like(await house.handoff.duty('demo', null), { place: { ahead: 2 } });
});

test('open hours without anybody at a desk are still open: the request is made and grows overdue', async (t) => {
  const house = await openHouse(t);
  t.true((await house.handoff.duty('demo', null)).open);
});

test('a time is told only while somebody is there who could take the request', async (t) => {
  const house = await openHouse(t);
  const wait = async () => {
    house.clock.pass({ seconds: 3 });
    return (await house.handoff.duty('demo', null)).place.wait;
  };
  t.is(await wait(), null);
  const anna = await house.operator('anna');
  await house.operator('rossa', { regions: ['altrove'] });
  await anna.asks('PUT', 'presence', { state: 'available' });
  t.deepEqual(await wait(), { from: 2, to: 10 });
  await anna.asks('PUT', 'presence', { state: 'pause' });
  t.is(await wait(), null);
});

test('who was there before a restart counts by the last sign of life, and not from the start', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  await anna.asks('PUT', 'presence', { state: 'available' });
  const { store, clock } = house;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const restarted = async () => {
    const again = createHandoff({ store, content: regions(region('demo')), now: () => clock.now, log, every: 0 });
    await again.start();
    t.teardown(() => again.stop());
    return again;
  };
  const isThere = async (handoff: Handoff) => (await handoff.duty('demo', null)).place.wait !== null;

  clock.pass({ seconds: 30 });
  const soon = await restarted();
  t.true(await isThere(soon), 'a desk that another gateway has just heard is there');
  clock.pass({ seconds: 20 });
  t.false(await isThere(soon), 'one that never came back is not');
  t.false(await isThere(await restarted()), 'nor at the start of the next one');

  // A beat at one gateway is heard by all at their next round.
  await anna.queue();
  const kept = async () => (await store.presence()).some(({ seenAt }) => seenAt === clock.now);
  while (!(await kept())) await pause(20);
  await soon.round();
  clock.pass({ seconds: 3 });
  t.true(await isThere(soon));
});

test('a Region that does not exist is closed', async (t) => {
  const house = await openHouse(t);
  t.like(await house.handoff.duty('nirgendwo', null), { open: false, opensAt: null });
});
