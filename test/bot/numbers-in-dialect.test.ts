// Numbers as they are said at home: in words, with halves and tenths, and as Sicily, Naples and the Veneto count.
import test from 'ava';
import { ageAlone } from '../../bot/interview/age-alone.js';
import { isOnlyNumber, numbersIn } from '../../bot/interview/numbers.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import { Talk } from './talk.js';

test('dialects count from two to ninety-nine', (t) => {
  for (const [text, value] of [
    ['trentotto e dui', 38.2],
    ['trentottu e mezzu', 38.5],
    ['trentotto e mmiezo', 38.5],
    ['trentanove e meso', 39.5],
    ['trentasetti', 37],
    ['quarantadui', 42],
    ['cinquantacincu', 55],
    ['sinquanta', 50],
    ['sissantatri', 63],
    ['setanta', 70],
    ['cincu', 5],
    ['unnici', 11],
    ['du misi', 2],
    ['do mesi', 2],
    ['quattru anni', 4],
  ] as const)
    t.deepEqual(
      numbersIn(wordsOf(text)).map((number) => number.value),
      [value],
      text,
    );
});

test('what is another word elsewhere is no number', (t) => {
  for (const text of ['du hast Fieber', 'what do I do', 'deci am febră', 'la tienda du coin'])
    t.deepEqual(numbersIn(wordsOf(text)), [], text);
});

test('an age in words is one where it can be nothing else', (t) => {
  for (const [text, years] of [
    ['cinquanta', 50],
    ['ho cinquantatré', 53],
    ['soixante-deux', 62],
    ['fünfundvierzig', 45],
    ['шістдесят', 60],
    ['quaranta', null],
    ['trentotto e dui', null],
    ['cinque', null],
    ['cinquanta euro', null],
  ] as const)
    t.is(ageAlone({ text }), years, text);
});

test('"quaranta" is a temperature and no quarantine, whichever question stands', async (t) => {
  for (const asked of ['temp_c', 'dyspnoea']) {
    const talk = await Talk.begin();
    talk.isAsked('symptoms', asked);
    await talk.says('quaranta');
    t.is(talk.state?.facts.temp_c?.value, 40, asked);
    t.notRegex(talk.text, /quarantena|isolamento/);
  }
});

test('a number and nothing else is no danger, but for that of the emergency services', async (t) => {
  t.true(isOnlyNumber('trentotto e dui'));
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.saysToReader('infant', 'trentottu e mezzu');
  t.is(talk.ticket, null);
  t.is(talk.state?.facts.temp_c?.value, 38.5);
  const other = await Talk.begin();
  await other.saysToReader('breathing', '112');
  t.is(other.ticket?.priority, 'emergency');
});

test('two months are the age of a child, and how long it has lasted of who writes', async (t) => {
  const child = await Talk.begin();
  await child.says('u picciriddu avi tussi');
  await child.says('avi du misi');
  t.is(child.state?.facts.age_months?.value, 2);
  const self = await Talk.begin();
  await self.says('ho la febbre');
  await self.says('du misi');
  t.is(self.state?.facts.age_months, undefined);
  t.true(Number(self.state?.facts.fever_days?.value) >= 60);
});
