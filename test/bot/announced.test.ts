// What somebody is about to do by themselves asks for nothing: no number to call back, no list of numbers.
import test from 'ava';
import { announces } from '../../bot/person/announced.js';
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
    t.true(talk.text.includes(talk.content.texts.announced[language as 'it'] ?? ''), talk.text);
    t.is(talk.ticket, null);
    talk.isAsked('symptoms', 'dyspnoea');
    await talk.says(text);
    t.is(talk.asked, 'dyspnoea');
    t.is(talk.ticket, null);
  });

const ELSEWHERE = [
  ...[
    'ok chiamo la guardia medica',
    'domani vado dal dottore',
    'va bene vado al pronto soccorso',
    "allora sento l'ASL",
    'vado in farmacia',
  ],
  ...["I'll call the out-of-hours doctor", "ok I'm going to the hospital then", 'I will ask my pharmacist tomorrow', "I'll see my GP"],
  ...['dann rufe ich den Bereitschaftsdienst an', 'ich gehe morgen zum Hausarzt', 'ich fahre jetzt in die Notaufnahme'],
  ...["d'accord, je vais aux urgences", 'je vais appeler le médecin de garde', 'je vais demander à la pharmacie'],
  ...['vale, voy a urgencias', 'llamo al médico de guardia', 'bine, merg la spital', 'sun la medicul de gardă'],
  ...['mirë, po shkoj në spital', 'po telefonoj mjekun e rojes', 'добре, піду до лікаря завтра', 'я зателефоную до поліклініки'],
  ...['حسنا سأذهب إلى المستشفى', 'سأسأل الصيدلي غدا', '我明天去看医生', '那我去医院了'],
];

test('so is any other place where somebody helps', (t) => {
  for (const text of ELSEWHERE) t.true(announces(text), text);
});

test('beside a danger the answer to the danger stays', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre è svenuto');
  await talk.says('ok chiamo la guardia medica');
  t.is(talk.text, talk.content.texts.danger_still.it);
});

test('what asks for something is no announcement', (t) => {
  for (const text of [
    'devo chiamare il mio medico?',
    'chiamo il medico ma non risponde',
    'il mio medico mi chiama',
    'chiamatemi un medico',
    'vado al pronto soccorso?',
    'devo andare al pronto soccorso',
    'chiamo la guardia medica o il 118',
    'vado in farmacia a fare il tampone',
    'should I call my doctor',
    'call my doctor',
    'my doctor will call me',
    'können Sie meinen Arzt anrufen',
    'appelez mon médecin',
    '医生什么时候打电话',
  ])
    t.false(announces(text), text);
});
