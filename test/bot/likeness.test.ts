import test from 'ava';
import fc from 'fast-check';
import { likenessTo, Wordings, wordingOf } from '../../bot/words/likeness.js';

test('a wording that is taken apart after the question is compared all the same', (t) => {
  const alike = likenessTo('Vorrei prenotare un tampone');
  t.is(alike(wordingOf('vorrei prenotare un tampone!')), 1);
  t.true(alike(wordingOf('vorrei prenotare un vaccino')) > 0.5);
  t.is(alike(wordingOf('xyz')), 0);
});

test('the nearest of many is the one that comparing each would find', (t) => {
  const word = fc.constantFrom('dove', 'si', 'fa', 'il', 'tampone', 'vaccino', 'rapido', 'quando', 'posso', 'farlo', 'mio', 'figlio');
  const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), sentence, fc.constantFrom(0.6, 0.85, 1), (all, text, least) => {
      const wordings = new Wordings<string>();
      for (const each of all) wordings.add(wordingOf(each), each);
      const alike = likenessTo(text);
      const best = Math.max(...all.map((each) => alike(wordingOf(each))));
      const found = wordings.nearest(text, least);
      return best < least ? found === null : found !== null && alike(wordingOf(found)) === best;
    }),
  );
  t.pass();
});
