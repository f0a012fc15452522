import test from 'ava';
import { likenessTo, wordingOf } from '../../bot/likeness.js';

test('a wording that is taken apart after the question is compared all the same', (t) => {
  const alike = likenessTo('Vorrei prenotare un tampone');
  t.is(alike(wordingOf('vorrei prenotare un tampone!')), 1);
  t.true(alike(wordingOf('vorrei prenotare un vaccino')) > 0.5);
  t.is(alike(wordingOf('xyz')), 0);
});
