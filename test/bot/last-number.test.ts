// Numbers that are corrected in the same message or the next, and an age that is told as nothing but a number.
import test from 'ava';
import type { Heard } from '../../bot/decision.js';
import { ageAlone } from '../../bot/interview/age-alone.js';
import { withLastNumber } from '../../bot/interview/last-number.js';
import { Talk } from './talk.js';

const heard = (text: string): Heard => ({
  seq: 1,
  id: 'c|0.1' as Heard['id'],
  at: 0,
  text,
  button: null,
  attachments: [],
  event: null,
  understanding: null,
});

test('of two numbers the last is meant', (t) => {
  for (const [text, last] of [
    ['48 no scusa 38', '38'],
    ['48, no 38', '38'],
    ['38,5 anzi 37,5', '37,5'],
    ['38 mi sono sbagliato 39', '39'],
    ['48 no sorry 38', '38'],
    ['70, I mean 60', '60'],
    ['48 nein Entschuldigung 38', '38'],
    ['48 non pardon 38', '38'],
    ['48 no perdón 38', '38'],
    ['48 nu scuze 38', '38'],
    ['48 jo më fal 38', '38'],
    ['48 ні вибачте 38', '38'],
    ['48 لا عفوا 38', '38'],
    ['48不对，38', '38'],
    ['98% no scusa 95%', '95%'],
  ] as const)
    t.is(withLastNumber(heard(text)).text.trim(), last, text);
});

test('two numbers of which none is taken back stay as they are', (t) => {
  for (const text of [
    '38 o 39',
    '38 e 60 anni',
    '38',
    'no scusa 38',
    '38 non 39 di febbre da 3 giorni',
    '3 figli, no scuola da 5 giorni',
    '347 123 4567',
  ])
    t.is(withLastNumber(heard(text)).text, text);
});

test('a number alone is an age only where it can be nothing else', (t) => {
  for (const [text, years] of [
    ['34', 34],
    ['60', 60],
    ['48.', 48],
    ['ho 48', 48],
    ["I'm 45", 45],
    ['38', null],
    ['ho 34', null],
    ['95', null],
    ['15', null],
    ['3', null],
    ['34,5', null],
    ['34 giorni', null],
  ] as const)
    t.is(ageAlone({ text }), years, text);
});

test('"48 no scusa 38" is a temperature of 38, and the question stands', async (t) => {
  for (const [language, fever, text] of [
    ['it', 'ho la febbre', '48 no scusa 38'],
    ['en', 'I have a fever', '48 no sorry 38'],
    ['de', 'ich habe Fieber', '48 nein Entschuldigung 38'],
    ['es', 'tengo fiebre', '48 no perdón 38'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(fever);
    const { asked } = talk;
    await talk.says(text);
    t.is(talk.state?.facts.temp_c?.value, 38, text);
    t.is(talk.state?.facts.age_years, undefined);
    t.is(talk.asked, asked);
  }
});

test('asked for a number, the last one answers', async (t) => {
  const talk = await Talk.begin();
  talk.isAsked('symptoms', 'age_years');
  await talk.says('70 no scusa 60');
  t.is(talk.state?.facts.age_years?.value, 60);
  talk.isAsked('symptoms', 'temp_c');
  await talk.says('48');
  await talk.says('no scusa 38');
  t.is(talk.state?.facts.temp_c?.value, 38);
});

test('an age told instead of an answer is kept, and the question is asked again', async (t) => {
  for (const [language, fever, text, years] of [
    ['it', 'ho la febbre', '34', 34],
    ['it', 'ho la febbre', 'ho 60 anni', 60],
    ['en', 'I have a fever', '34', 34],
    ['ar', 'عندي حمى', 'عمري 60', 60],
    ['uk', 'у мене температура 38', 'мені 60', 60],
    ['de', 'ich habe Fieber', 'ich bin 60', 60],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(fever);
    const { asked } = talk;
    await talk.says(text);
    t.is(talk.state?.facts.age_years?.value, years, text);
    t.is(talk.asked, asked, text);
    t.is(talk.state?.interview?.tries, 0, text);
  }
});

test('what was taken for an age and is taken back is none', async (t) => {
  for (const [text, facts] of [
    ['no scusa 38', [undefined, 38]],
    ['no scusa 47', [47, undefined]],
  ] as const) {
    const talk = await Talk.begin();
    await talk.says('ho la febbre');
    await talk.says('48');
    await talk.says(text);
    t.deepEqual([talk.state?.facts.age_years?.value, talk.state?.facts.temp_c?.value], [...facts], text);
  }
});

test('an age that was told is not changed by a number in passing', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre e 70 anni');
  await talk.says('34');
  t.is(talk.state?.facts.age_years?.value, 70);
});

test('a number alone is no answer to a question that was not asked', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la tosse');
  for (const text of ['15', '2']) {
    await talk.says(text);
    t.is(talk.state?.facts.conditions, undefined, text);
    t.is(talk.state?.facts.setting, undefined, text);
  }
  t.not(talk.state?.facts.dyspnoea, undefined);
});
