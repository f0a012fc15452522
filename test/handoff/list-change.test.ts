// What a desk makes of the changes it is told is the list itself.
import test from 'ava';
import fc from 'fast-check';
import { applyChange, changeOf } from '../../handoff/list-change.js';

interface Item {
  readonly id: string;
  readonly text: string;
}

const item = fc.record({ id: fc.constantFrom(...'abcdefghij'), text: fc.constantFrom('1', '2') });
const list = fc.uniqueArray(item, { selector: ({ id }) => id });
const byId = (items: readonly Item[]) => new Map(items.map((one) => [one.id, one]));
const same = (a: Item, b: Item) => a.text === b.text;

test('whatever the lists, the change makes one from the other', (t) => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const change = changeOf(byId(before), byId(after), same);
      const stayed = before.filter((one) => after.some((other) => other.id === one.id && same(one, other))).map(({ id }) => id);
      const order = after.map(({ id }) => id).filter((id) => stayed.includes(id));
      t.is(change === null, order.join() !== stayed.join(), 'there is none only where what has stayed stands in another order');
      if (change !== null) t.deepEqual(applyChange(before, change), after);
    }),
  );
});

test('only what is different is told', (t) => {
  const before = [...'abcde'].map((id) => ({ id, text: '1' }));
  const after = [{ id: 'x', text: '1' }, before[1]!, { id: 'c', text: '2' }, before[3]!, before[4]!];
  t.deepEqual(changeOf(byId(before), byId(after), same), {
    gone: ['a', 'c'],
    come: [
      { at: 0, item: after[0] },
      { at: 2, item: after[2] },
    ],
  });
});
