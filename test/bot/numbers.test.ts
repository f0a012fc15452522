// A number that answers a question for a number: in digits, in words, in the ten languages; and what is none of its kind.
import test from 'ava';
import { numberAlone } from '../../bot/interview/numbers.js';
import type { Question } from '../../config/questions.js';

const ask = { it: '?' };
const question = (id: string, min: number, max: number): Question => ({ id, kind: 'number', ask, again: ask, danger: false, min, max });
const age = question('age_years', 0, 120);
const days = question('fever_days', 0, 60);
const heat = question('temp_c', 34, 43);
const home = question('household_size', 1, 30);

test('an age in words is read in every language', (t) => {
  const FORTY_FIVE = [
    ...['45', 'quarantacinque', 'ne ho quarantacinque', 'forty-five', 'fünfundvierzig', 'quarante-cinq', 'cuarenta y cinco'],
    ...['patruzeci și cinci', 'dyzet e pesë', 'сорок п’ять', 'خمسة واربعين', '٤٥', '四十五', '45 anni', 'I am 45'],
  ];
  for (const text of FORTY_FIVE) t.is(numberAlone(age, text), 45, text);
  for (const [text, value] of [
    ['trenta', 30],
    ['dreißig', 30],
    ['ثلاثون', 30],
    ['treizeci', 30],
    ['тридцять', 30],
    ['三十', 30],
  ] as const)
    t.is(numberAlone(age, text), value, text);
});

test('days may be told as weeks, and the article counts', (t) => {
  for (const [text, value] of [
    ...[['due', 2] as const, ['tre giorni', 3] as const, ['una settimana', 7] as const, ['two weeks', 14] as const, ['zwei', 2] as const],
    ...[['ein Tag', 1] as const, ['uno', 1] as const, ['trois jours', 3] as const, ['trei', 3] as const, ['两天', 2] as const],
  ])
    t.is(numberAlone(days, text), value, text);
});

test('a number of something else is no answer', (t) => {
  for (const text of [
    '38 di febbre',
    '38,5',
    'saturazione 97',
    '3 mesi',
    'due o tre',
    '130',
    'non lo so',
    '',
    'da 3 giorni ho la tosse e anche il raffreddore',
  ])
    t.is(numberAlone(age, text), null, text);
  for (const text of ['45 anni', '39 di febbre']) t.is(numberAlone(days, text), null, text);
});

test('degrees have their decimals, people do not', (t) => {
  t.is(numberAlone(heat, '37,5'), 37.5);
  t.is(numberAlone(heat, 'trentotto'), 38);
  t.is(numberAlone(heat, '45'), null);
  t.is(numberAlone(home, '2,5'), null);
  t.is(numberAlone(home, 'in quattro'), 4);
});

test('the content’s own words for a number', (t) => {
  const named = { ...home, named: [{ value: 1, words: { it: ['da solo', 'da sola'], en: ['alone'] } }] };
  t.is(numberAlone(named, 'da solo'), 1);
  t.is(numberAlone(named, 'I live alone'), 1);
  t.is(numberAlone(named, 'da sola con 2 gatti'), null);
});
