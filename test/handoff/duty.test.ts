import test from 'ava';
import type { TicketId } from '../../store/records.js';
import { openHouse } from './house.js';
import { region } from './region.js';

test('the bot is told whether it is open, until when not, and where a ticket stands', async (t) => {
  const night = region('notte', { hours: { always: false, week: { tue: [['08:00', '10:00']], wed: [['08:00', '10:00']] }, closed: [] } });
  const house = await openHouse(t, { regions: [region('demo'), night] });
  t.deepEqual(await house.handoff.duty('notte', null), {
    open: false,
    opensAt: new Date('2026-03-11T07:00:00Z'),
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

test('a Region that does not exist is closed', async (t) => {
  const house = await openHouse(t);
  t.like(await house.handoff.duty('nirgendwo', null), { open: false, opensAt: null });
});
