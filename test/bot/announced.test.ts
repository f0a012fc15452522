// What somebody is about to do by themselves asks for nothing: no number to call back, no list of numbers.
import test from 'ava';
import { announces } from '../../bot/announced.js';
import { Talk } from './talk.js';

const ANNOUNCED = {
  it: 'ok allora chiamo il mio medico',
  en: "ok I'll call my doctor then",
  de: 'ok dann rufe ich meinen Arzt an',
  fr: "d'accord, j'appelle mon médecin",
  es: 'vale, llamo a mi médico',
  ro: 'bine, sun la medicul de familie',
  sq: 'mirë, do ta thërras mjekun',
  uk: 'добре, зателефоную своєму лікарю',
  ar: 'حسنا سأتصل بطبيبي',
  zh: '好的，我给医生打电话',
} as const;

for (const [language, text] of Object.entries(ANNOUNCED))
  test(`a call to one's own doctor is acknowledged, and the question stays: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.true(talk.text.includes(talk.content.texts.acknowledged[language as 'it'] ?? talk.content.texts.acknowledged.it), talk.text);
    t.is(talk.ticket, null);
    talk.isAsked('symptoms', 'dyspnoea');
    await talk.says(text);
    t.is(talk.asked, 'dyspnoea');
    t.is(talk.ticket, null);
  });

test('what asks for something is no announcement', (t) => {
  for (const text of [
    'devo chiamare il mio medico?',
    'chiamo il medico ma non risponde',
    'il mio medico mi chiama',
    'chiamatemi un medico',
    'vado al pronto soccorso',
    'should I call my doctor',
    'call my doctor',
    'my doctor will call me',
    'können Sie meinen Arzt anrufen',
    'appelez mon médecin',
    '医生什么时候打电话',
  ])
    t.false(announces(text), text);
});
