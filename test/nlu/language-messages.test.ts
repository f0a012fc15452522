// The language of short messages, with and without a conversation in another language before them.
import { readFileSync } from 'node:fs';
import test from 'ava';
import { parse } from 'yaml';
import { readLanguage } from '../../nlu/language.js';

const file = new URL('../../../test/nlu/messages/language.yml', import.meta.url);
const groups = parse(readFileSync(file, 'utf8')) as Record<string, string>;
const lines = Object.entries(groups).flatMap(([language, text]) =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ language, line })),
);

test('the language of a first message is recognised', (t) => {
  const wrong = lines.filter(({ language, line }) => language !== 'silent' && readLanguage(line).language !== language);
  t.true(wrong.length <= 2, wrong.map(({ line }) => line).join('; '));
});

test('clear evidence switches a conversation', (t) => {
  const kept = lines.filter(
    ({ language, line }) => language !== 'silent' && readLanguage(line, language === 'it' ? 'en' : 'it').language !== language,
  );
  t.true(kept.length <= 3, kept.map(({ line }) => line).join('; '));
});

test('what says nothing about language keeps the conversation as it is', (t) => {
  for (const { language, line } of lines) {
    if (language === 'silent') t.deepEqual(readLanguage(line, 'de'), { language: 'de', sure: false }, line);
  }
});

test('a text without any letter is never sure', (t) => {
  for (const text of ['', ' ', '\ud800', '\u200b', '12', '😀😀']) t.deepEqual(readLanguage(text), { language: 'it', sure: false });
});
