// The language of first messages, short and mixed, in dialects and without diacritics; 504 that were written before the
// word lists were looked at. `node dist/test/nlu/entity-figures.js language.jsonl` shows every miss.
import test from 'ava';
import { type LanguageMessage, measureLanguage, readLines } from './entity-figures.js';

test('the language is recognised in the short messages of twenty languages', (t) => {
  const messages = ['language.jsonl', 'language-2.jsonl', 'language-3.jsonl'].flatMap((file) => readLines<LanguageMessage>(file));
  const { right, wrong } = measureLanguage(messages);
  t.true(right / messages.length >= 0.98, wrong.join('\n'));
});
