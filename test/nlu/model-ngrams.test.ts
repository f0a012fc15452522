import test from 'ava';
import fc from 'fast-check';
import { bestFew } from '../../nlu/model/calibrate.js';
import { KnownWords } from '../../nlu/model/known-words.js';
import { copy, countFeatures, Vocabulary } from '../../nlu/model/vocabulary.js';

const texts = ['ho la febbre da ieri', 'la febbre la febbre', 'dove faccio il tampone?', 'il tampone era positivo, 38 di febbre'];

test('a text reads alike whether its words were read before or not', (t) => {
  const data = countFeatures(texts);
  const used = new Vocabulary(data);
  for (const text of texts) used.read(text);
  for (const text of [...texts, 'la febbre di Ambrogio']) t.deepEqual(copy(used.read(text)), copy(new Vocabulary(data).read(text)));
});

test('a word is kept with its features, and only what was kept is known', (t) => {
  const words = new KnownWords();
  const features = [
    { row: 5, block: 0 },
    { row: 200_000, block: 3 },
  ] as const;
  words.keep('febbre', features);
  const seen: { row: number; block: number }[] = [];
  t.true(words.each('febbre', (row, block) => seen.push({ row, block })));
  t.deepEqual(seen, [...features]);
  t.false(words.each('febbr', () => t.fail()));
});

test('when there is no room left, what is kept stays and what comes is not kept', (t) => {
  const words = new KnownWords();
  const features = new Array(10_000).fill({ row: 1, block: 3 } as const);
  for (let n = 0; n < 100; n++) words.keep(`w${n}`, features);
  t.true(words.each('w0', () => {}));
  t.false(words.each('w99', () => {}));
});

test('the best few are those that sorting would put first, equal ones in their order', (t) => {
  const values = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 });
  const property = fc.property(values, fc.integer({ min: 1, max: 5 }), (of, count) => {
    t.deepEqual(bestFew(of, count), [...of.keys()].sort((a, b) => of[b]! - of[a]!).slice(0, count));
  });
  t.notThrows(() => fc.assert(property));
});
