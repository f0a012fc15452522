// Too much of a medicine: a poisoning where it is far too much, a question for a doctor or a pharmacist where it is a dose too many.
import test from 'ava';
import { isAccident } from '../../bot/danger/no-wish.js';
import { isExtraDose, isOverdose } from '../../bot/danger/overdose.js';
import { Talk } from './talk.js';

const FAR_TOO_MUCH = [
  'ho preso 8 tachipirina 1000 oggi',
  'ho preso 10 tachipirine, non volevo morire',
  'ho preso 6 tachipirine da 1000',
  'ho bevuto 80 gocce di lexotan',
  'mio marito ha ingoiato una ventina di pastiglie',
  'mia madre ha preso troppe pastiglie',
  'ho preso un blister intero di xanax',
  'took 20 paracetamol, feel fine',
  'she has taken too many sleeping pills',
  'ich habe 20 Paracetamol Tabletten geschluckt',
  "j'ai avalé toute la boite de doliprane",
  'me he tomado 30 pastillas',
  'am luat 12 pastile de paracetamol',
  'kam marrë 10 hape',
  'я випила 20 таблеток парацетамолу',
  'أخذت 20 حبة بنادول',
  '我吃了20片布洛芬',
];
const NO_OVERDOSE = [
  'ho preso 2 tachipirine',
  'ho preso la tachipirina 1000',
  'ho preso 3 tachipirina 1000 oggi',
  'quante tachipirine posso prendere?',
  'ho preso 10 pastiglie di antibiotico in 5 giorni',
  'ho comprato 10 scatole di tachipirina',
  'prendo 8 pastiglie al giorno per il cuore',
  'ho preso 20 gocce di lexotan',
  'ho preso 1000 mg di paracetamolo',
  'non ho preso 10 tachipirine',
  'ho preso la tachipirina 8 ore fa',
  'ho preso il treno alle 8',
  'nel film ha preso 20 pastiglie',
  'I took 400 mg ibuprofen',
  'took one ibuprofen 600',
];

test('far too much of a medicine is an overdose, whatever else is said', (t) => {
  for (const text of FAR_TOO_MUCH) t.true(isOverdose(text), text);
});

test('a dose, a course, a purchase or a film is none', (t) => {
  for (const text of NO_OVERDOSE) t.false(isOverdose(text), text);
});

for (const language of ['it', 'de', 'zh'] as const)
  test(`an overdose calls 112 and the poison centre, and stays one when they feel fine: ${language}`, async (t) => {
    const said = {
      it: ['ho preso 12 tachipirine', 'sto bene però'],
      de: ['mein Mann hat 20 Paracetamol Tabletten geschluckt', 'ihm geht es gut'],
      zh: ['我吃了20片布洛芬', '没事了'],
    };
    const [first = '', then = ''] = said[language];
    const talk = await Talk.begin({ language });
    await talk.says(first);
    t.true('poison' in (talk.state?.danger ?? {}));
    t.is(talk.ticket?.priority, 'emergency');
    await talk.says(then);
    t.is(talk.text, talk.content.afterDanger.passed_still[language] ?? '');
  });

test('a dose too many is no wish to die, and gets whom to ask', async (t) => {
  for (const text of ['ho preso due volte la pastiglia della pressione', 'mio nonno ha preso 10 gocce di lexotan in più']) {
    t.true(isExtraDose(text), text);
    const talk = await Talk.begin();
    await talk.says(text);
    t.deepEqual(Object.keys(talk.state?.danger ?? {}), [], text);
    t.regex(talk.text, /^Quale medicina prendere/, text);
  }
});

test('a dose too many that was meant is a wish to die, and no accident', async (t) => {
  t.true(isAccident('ho preso due volte la pastiglia della pressione'));
  for (const [language, text] of [
    ['it', 'ho preso il doppio della dose apposta, voglio morire'],
    ['it', 'ho preso due volte le pastiglie per sbaglio, no: voglio morire'],
    ['en', 'I took a double dose of my pills, I want to die'],
    ['es', 'tomé el doble de pastillas porque quiero morir'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.true(
      Object.keys(talk.state?.danger ?? {}).some((kind) => kind.startsWith('self_harm')),
      text,
    );
  }
});
