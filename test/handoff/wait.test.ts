import test from 'ava';
import fc from 'fast-check';
import { expectedWait, STEPS, type Waited, type WaitRange } from '../../handoff/wait.js';

const minute = 60_000;
const waited: fc.Arbitrary<Waited> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 60 }))
  .map(([openedAt, took]) => ({ openedAt: openedAt * minute, claimedAt: (openedAt + took) * minute }));
const lately = fc.array(waited, { maxLength: 60 });
const ahead = fc.integer({ min: 0, max: 400 });
const onDuty = fc.integer({ min: 1, max: 40 });

function told(place: number, there: number, taken: readonly Waited[]): WaitRange {
  const range = expectedWait(place, there, taken);
  if (range === null) throw new Error('With somebody there a time is told.');
  return range;
}

test('the wait is a range of minutes as people say them', (t) => {
  fc.assert(
    fc.property(ahead, onDuty, lately, (place, there, taken) => {
      const { from, to } = told(place, there, taken);
      t.true(from < to);
      t.true(STEPS.includes(from as 1));
      t.true(STEPS.includes(to as 1));
    }),
  );
});

test('whoever stands further back is never told of a shorter wait', (t) => {
  fc.assert(
    fc.property(ahead, onDuty, lately, (place, there, taken) => {
      const [near, far] = [told(place, there, taken), told(place + 1, there, taken)];
      t.true(near.from <= far.from && near.to <= far.to);
    }),
  );
});

test('more people on duty never make it longer', (t) => {
  fc.assert(
    fc.property(ahead, onDuty, lately, (place, there, taken) => {
      const [few, many] = [told(place, there, taken), told(place, there + 1, taken)];
      t.true(many.from <= few.from && many.to <= few.to);
    }),
  );
});

test('what was taken lately tells how quick the queue is', (t) => {
  const quick = Array.from({ length: 20 }, (_, index) => ({ openedAt: index * minute, claimedAt: (index + 1) * minute }));
  const slow = Array.from({ length: 20 }, (_, index) => ({ openedAt: index * 30 * minute, claimedAt: (index + 1) * 30 * minute }));
  t.deepEqual(expectedWait(0, 3, quick), { from: 1, to: 2 });
  t.deepEqual(expectedWait(0, 3, slow), { from: 30, to: 45 });
});

test('with few to learn from, the length of a conversation and who is there are assumed', (t) => {
  t.deepEqual(expectedWait(0, 1, []), { from: 2, to: 10 });
  t.deepEqual(expectedWait(3, 2, []), { from: 5, to: 20 });
});

test('where nobody is there no time is told, however quick the queue was', (t) => {
  fc.assert(fc.property(ahead, lately, (place, taken) => t.is(expectedWait(place, 0, taken), null)));
});
