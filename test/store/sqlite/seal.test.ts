// A sealed record opens with its key, in its place, unchanged; else not at all.
import test from 'ava';
import fc from 'fast-check';
import { WrongStore } from '../../../store/errors.js';
import { newKey, place, seal, unseal } from '../../../store/seal.js';

test('whatever is sealed comes back', (t) => {
  const { key } = newKey();
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => Buffer.from(bytes).equals(unseal(key, place('c', 'x'), seal(key, place('c', 'x'), bytes)))),
  );
  t.pass();
});

test('a record that was moved, changed or sealed with another key does not open', (t) => {
  const { key } = newKey();
  const sealed = seal(key, place('c', 'entry 1'), 'ciao');
  const changed = Buffer.from(sealed);
  changed[14] = changed[14]! ^ 1;
  t.throws(() => unseal(key, place('c', 'entry 2'), sealed), { instanceOf: WrongStore });
  t.throws(() => unseal(key, place('d', 'entry 1'), sealed), { instanceOf: WrongStore });
  t.throws(() => unseal(key, place('c', 'entry 1'), changed), { instanceOf: WrongStore });
  t.throws(() => unseal(newKey().key, place('c', 'entry 1'), sealed), { instanceOf: WrongStore });
  t.throws(() => unseal(key, place('c', 'entry 1'), Buffer.alloc(3)), { instanceOf: WrongStore });
});

test('no initialisation vector comes twice', (t) => {
  const { key } = newKey();
  const seen = new Set(Array.from({ length: 5000 }, () => seal(key, place('c', 'x'), '').subarray(0, 12).toString('hex')));
  t.is(seen.size, 5000);
});
