import test from 'ava';
import fc from 'fast-check';
import { News } from '../../store/news.js';
import type { ConversationId, Entry } from '../../store/records.js';

const entry = (seq: number) => ({ conversation: 'c' as ConversationId, seq }) as Entry;
const numbers = (entries: readonly Entry[] | null) => entries?.map(({ seq }) => seq) ?? null;

test('what came along in one piece needs no reading', (t) => {
  const news = new News();
  news.hear(7, entry(7));
  news.hear(6, entry(6));
  t.true(news.waits);
  t.deepEqual(numbers(news.take(5)), [6, 7]);
  t.false(news.waits);
});

test('what everybody has already needs no reading either', (t) => {
  const news = new News();
  news.hear(5);
  t.deepEqual(news.take(5), []);
});

test('a gap, a number without its entry, or no number at all has to be read', (t) => {
  const news = new News();
  news.hear(7, entry(7));
  t.is(news.take(5), null);
  news.hear(6);
  t.is(news.take(5), null);
  news.hear(6, entry(6));
  news.hear();
  t.is(news.take(5), null);
});

test('whatever is told in whatever order, it is all or nothing', (t) => {
  const word = fc.record({ seq: fc.integer({ min: 1, max: 12 }), along: fc.boolean() });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 100 }), fc.integer({ min: 0, max: 12 }), (words, since) => {
      const news = new News();
      for (const { seq, along } of words) news.hear(seq, along ? entry(seq) : undefined);
      const upTo = Math.max(...words.map(({ seq }) => seq));
      const all = Array.from({ length: Math.max(0, upTo - since) }, (_, i) => since + 1 + i);
      const taken = numbers(news.take(since));
      if (taken !== null) t.deepEqual(taken, all);
    }),
  );
});
