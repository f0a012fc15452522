// The language of first messages, short and mixed, in dialects and without diacritics; each set was written by somebody who had
// not seen the word lists. `node dist/test/nlu/entity-figures.js language.jsonl` shows every miss.
import test from 'ava';
import { type LanguageMessage, measureLanguage, readLines } from './entity-figures.js';

test('the language is recognised in the short messages of twenty languages', (t) => {
  const messages = ['language.jsonl', 'language-2.jsonl', 'language-3.jsonl', 'language-4.jsonl'].flatMap((file) =>
    readLines<LanguageMessage>(file),
  );
  const { right, wrong } = measureLanguage(messages);
  t.true(right / messages.length >= 0.98, wrong.join('\n'));
});
