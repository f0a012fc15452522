import test from 'ava';
import fc from 'fast-check';
import { closesAt, isOpen, opensAt } from '../../handoff/hours.js';
import { region } from './region.js';

const office = region('office', {
  hours: {
    always: false,
    week: {
      mon: [
        ['08:00', '13:00'],
        ['14:00', '20:00'],
      ],
      tue: [['08:00', '20:00']],
      sat: [['22:00', '02:00']],
      sun: [['02:30', '05:00']],
    },
    closed: ['2026-12-08', '2026-12-25'],
  },
});
const at = (iso: string) => new Date(iso);

test('hours are those of the Region, not of the machine', (t) => {
  t.false(isOpen(office, at('2026-07-06T07:59:00+02:00')));
  t.true(isOpen(office, at('2026-07-06T08:00:00+02:00')));
  t.true(isOpen(office, at('2026-12-07T08:00:00+01:00')));
  t.false(isOpen(office, at('2026-12-07T13:00:00+01:00')));
  t.is(opensAt(office, at('2026-07-06T13:30:00+02:00'))?.toISOString(), '2026-07-06T12:00:00.000Z');
});

test('it closes where its hours end, past midnight and before a closed date as well', (t) => {
  const closes = (iso: string) => closesAt(office, at(iso))?.toISOString();
  t.is(closes('2026-07-06T09:00:00+02:00'), '2026-07-06T11:00:00.000Z');
  t.is(closes('2026-07-11T23:00:00+02:00'), '2026-07-12T00:00:00.000Z');
  t.is(closes('2026-07-12T01:30:00+02:00'), '2026-07-12T00:00:00.000Z');
  t.is(closes('2026-07-06T07:00:00+02:00'), undefined);
  t.is(closesAt(region('a'), at('2026-01-01T03:00:00Z')), null);
  const always = region('b', { hours: { always: true, week: {}, closed: ['2026-01-02'] } });
  t.is(closesAt(always, at('2026-01-01T12:00:00Z'))?.toISOString(), '2026-01-01T23:00:00.000Z');
});

test('on a closed date nobody is there, and the next opening is after it', (t) => {
  t.false(isOpen(office, at('2026-12-08T10:00:00+01:00')));
  t.is(opensAt(office, at('2026-12-08T10:00:00+01:00'))?.toISOString(), '2026-12-12T21:00:00.000Z');
});

test('hours past midnight belong to the day on which they began', (t) => {
  t.true(isOpen(office, at('2026-07-11T23:00:00+02:00')));
  t.true(isOpen(office, at('2026-07-12T01:59:00+02:00')));
  t.false(isOpen(office, at('2026-07-12T02:00:00+02:00')));
});

test('where the clock jumps over the opening, it opens when the jump is over', (t) => {
  // 29 March 2026: 02:00 becomes 03:00 in Rome, there is no 02:30.
  t.is(opensAt(office, at('2026-03-29T02:00:00+01:00')), null, '03:00 local: open');
  t.is(opensAt(office, at('2026-03-29T01:59:00+01:00')), null, 'Saturday night still goes on');
  const morning = region('m', { hours: { always: false, week: { sun: [['02:30', '05:00']] }, closed: [] } });
  t.is(opensAt(morning, at('2026-03-28T12:00:00+01:00'))?.toISOString(), '2026-03-29T01:00:00.000Z');
  t.true(isOpen(morning, at('2026-03-29T01:00:00Z')));
});

test('where the clock goes back, an hour that comes twice counts twice', (t) => {
  // 25 October 2026: 03:00 becomes 02:00.
  const morning = region('m', { hours: { always: false, week: { sun: [['02:30', '05:00']] }, closed: [] } });
  t.is(opensAt(morning, at('2026-10-24T12:00:00Z'))?.toISOString(), '2026-10-25T00:30:00.000Z');
  t.true(isOpen(morning, at('2026-10-25T00:45:00Z')));
  t.false(isOpen(morning, at('2026-10-25T01:15:00Z')));
  t.true(isOpen(morning, at('2026-10-25T01:45:00Z')));
  t.is(opensAt(morning, at('2026-10-25T01:15:00Z'))?.toISOString(), '2026-10-25T01:30:00.000Z');
});

test('day and night is always, and a Region without hours never opens', (t) => {
  t.true(isOpen(region('a'), at('2026-01-01T03:00:00Z')));
  const never = region('n', { hours: { always: false, week: {}, closed: [] } });
  t.false(isOpen(never, at('2026-01-01T03:00:00Z')));
  t.is(opensAt(never, at('2026-01-01T03:00:00Z')), null);
});

test('at the moment it opens it is open, a minute before it is not', (t) => {
  const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const now = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
      const opens = opensAt(office, now);
      t.is(opens === null, isOpen(office, now));
      if (!opens) return;
      t.true(opens > now);
      t.true(isOpen(office, opens));
      t.false(isOpen(office, new Date(opens.getTime() - 60_000)));
    }),
    { numRuns: 150 },
  );
});
