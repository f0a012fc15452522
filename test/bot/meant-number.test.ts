// Of two numbers one is taken away in so many words: the other is meant, wherever it stands.
import test from 'ava';
import type { Heard } from '../../bot/decision.js';
import { withMeantNumber } from '../../bot/interview/meant-number.js';
import type { Entity, Understanding } from '../../nlu/understanding.js';
import { Talk } from './talk.js';

const heard = (language: string, text: string, entities: readonly Entity[] = []): Heard => ({
  seq: 1,
  id: 'c|0.1' as Heard['id'],
  at: 0,
  text,
  button: null,
  attachments: [],
  event: null,
  understanding: { language, entities } as unknown as Understanding,
});

const left = (language: string, text: string) => withMeantNumber(heard(language, text)).text.replace(/\s+/gu, ' ').trim();

test('the number that is not taken away is meant', (t) => {
  for (const [language, text, rest] of [
    ['it', '36,7 e non 38,7', '36,7'],
    ['it', 'non 38,7, ma 36,7', '36,7'],
    ['it', 'non ho 39 ma 38', '38'],
    ['it', '37 invece di 38', '37'],
    ['it', 'trentasei e mezzo, non trentotto e mezzo', 'trentasei e mezzo,'],
    ['it', 'non tre giorni ma cinque', 'cinque giorni'],
    ['it', 'cinque e non tre giorni', 'cinque giorni'],
    ['it', 'siamo in 3 non 4', 'siamo in 3'],
    ['en', 'I meant 36.7 not 38.7', 'I meant 36.7'],
    ['en', "it isn't 39, it's 38", '38'],
    ['en', '38 instead of 39', '38'],
    ['de', 'nicht 38,7 sondern 36,7', '36,7'],
    ['de', '36,7 statt 38,7', '36,7'],
    ['fr', '36,7 et pas 38,7', '36,7'],
    ['fr', "ce n'est pas 38 mais 37", '37'],
    ['es', 'no 39 sino 38', '38'],
    ['es', '38 y no 39', '38'],
    ['ro', 'nu 39 ci 38', '38'],
    ['sq', 'jo 39 por 38', '38'],
    ['uk', 'не 38,7, а 36,7', '36,7'],
    ['uk', "ні, не три дні, а п'ять", "ні, п'ять дні"],
    ['ar', '36.7 وليس 38.7', '36.7'],
    ['ar', 'ليس 38.7 بل 36.7', '36.7'],
    ['zh', '是36.7不是38.7', '是36.7'],
    ['zh', '不是38.7，而是36.7', '36.7'],
  ] as const)
    t.is(left(language, text), rest, text);
});

test('two numbers of two things, and a "no" before a pause, take nothing away', (t) => {
  for (const [language, text] of [
    ['it', '38 e 60 anni'],
    ['it', 'ho 38 e non dormo da 3 notti'],
    ['it', 'non so, 38 forse 39'],
    ['it', 'non 38 ma ho 3 figli'],
    ['it', 'non ho febbre ma 3 giorni fa avevo 38'],
    ['en', '38 in 2 hours'],
    ['es', '48, no, 38'],
    ['fr', '38 non 39'],
    ['ro', '48 nu scuze 38'],
    ['sq', '48 jo më fal 38'],
  ] as const) {
    const message = heard(language, text);
    t.is(withMeantNumber(message), message, text);
  }
});

test('what was read of the number that is taken away is of the other', (t) => {
  const read = (text: string, entity: Entity) =>
    withMeantNumber(heard('it', text, [entity])).understanding?.entities.map(({ type, value }) => [type, value]);
  t.deepEqual(read('37 e non 38', { type: 'temperature', value: 38, start: 8, end: 10 }), [['temperature', 37]]);
  t.deepEqual(read('non due settimane ma tre', { type: 'duration', value: 14, start: 4, end: 17 }), [['duration', 21]]);
  t.deepEqual(read('non 3 giorni ma 5', { type: 'duration', value: 5, start: 4, end: 17 }), [['duration', 5]]);
});

test('a temperature of which another was told before is corrected', async (t) => {
  for (const [language, fever, text] of [
    ['it', 'ho la febbre a 38,7', '36,7 e non 38,7'],
    ['en', 'I have a fever of 38.7', 'I meant 36.7 not 38.7'],
    ['fr', "j'ai 38,7 de fièvre", '36,7 et pas 38,7'],
    ['uk', 'у мене температура 38,7', 'не 38,7, а 36,7'],
    ['ar', 'عندي حمى 38.7', '36.7 وليس 38.7'],
    ['zh', '我发烧38.7', '是36.7不是38.7'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(fever);
    const { asked } = talk;
    await talk.says(text);
    t.is(talk.state?.facts.temp_c?.value, 36.7, text);
    t.is(talk.asked, asked, text);
  }
});

test('days are corrected to more and to fewer, whichever question stands', async (t) => {
  for (const [language, fever, text, days] of [
    ['it', 'ho 38,5 di febbre da tre giorni', 'non tre giorni ma cinque', 5],
    ['it', 'ho 38,5 di febbre da tre giorni', 'non da tre giorni, da due', 2],
    ['uk', 'у мене температура 38,5 три дні', "ні, не три дні, а п'ять", 5],
    ['sq', 'kam 38,5 temperaturë prej tri ditësh', 'jo tri ditë por pesë', 5],
    ['zh', '我发烧三天了，38.5度', '不是三天，是五天', 5],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(fever);
    t.is(talk.state?.facts.fever_days?.value, 3, fever);
    await talk.says(text);
    t.is(talk.state?.facts.fever_days?.value, days, text);
  }
});

test('Albanian and Ukrainian words take back', async (t) => {
  for (const [language, fever, text] of [
    ['sq', 'kam temperaturë 38', 'gabim, jo 38 por 39'],
    ['sq', 'kam temperaturë 38', 'gabim, 39'],
    ['uk', 'у мене температура 38', 'помилка, 39'],
    ['uk', 'у мене температура 38', 'вибач, хотіла написати 39'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(fever);
    await talk.says(text);
    t.is(talk.state?.facts.temp_c?.value, 39, text);
    t.is(talk.state?.interview?.tries, 0, text);
  }
});
