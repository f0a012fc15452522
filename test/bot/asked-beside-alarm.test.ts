// What is asked of something else beside an alarm gets the answer that the knowledge has, with 112 before it.
import test from 'ava';
import { askedInDanger } from '../../bot/danger/danger-questions.js';
import { LANGUAGES } from '../../config/languages.js';
import { Talk } from './talk.js';

const BREATH = {
  it: 'mio marito non riesce a respirare anche da fermo',
  en: "my husband can't breathe even sitting still",
  de: 'mein Mann bekommt auch im Sitzen keine Luft',
  fr: "mon mari n'arrive plus à respirer",
  es: 'mi marido no puede respirar',
  ro: 'soțul meu nu poate respira',
  ar: 'زوجي لا يستطيع التنفس',
  uk: 'мій чоловік не може дихати',
  zh: '我老公喘不过气来',
  sq: 'burri im nuk merr dot frymë',
} as const;
const ISOLATE = {
  it: ['e io che vivo con lei, devo isolarmi?', 'devo stare in quarantena?', 'ma noi dobbiamo restare chiusi in casa?'],
  en: ['I live with him, do I need to isolate?', 'must I stay at home now?', 'do we have to quarantine?'],
  de: ['muss ich jetzt in Quarantäne?', 'ich wohne mit ihm, muss ich mich isolieren?'],
  fr: ["je vis avec lui, je dois m'isoler ?", 'dois-je rester à la maison ?'],
  es: ['vivo con él, ¿tengo que aislarme?', '¿debo hacer cuarentena?'],
  ro: ['locuiesc cu el, trebuie să mă izolez?', 'trebuie să stau în carantină?'],
  ar: ['أعيش معه، هل يجب أن أعزل نفسي؟', 'هل يجب أن أبقى في البيت؟'],
  uk: ['я живу з ним, чи треба мені ізолюватися?', 'чи мені треба на карантин?'],
  zh: ['我和他住在一起，需要隔离吗？', '我要待在家吗？'],
  sq: ['jetoj me të, a duhet të izolohem?', 'a duhet të rri në shtëpi?'],
} as const;
const ALONG = {
  it: ['posso andare con lui in ospedale?', "posso salire anch'io in ambulanza?", 'posso accompagnarlo?'],
  en: ['can I go with him to the hospital?', 'can I ride in the ambulance?', 'may I follow her?'],
  de: ['darf ich mit ins Krankenhaus?', 'kann ich im Rettungswagen mitfahren?'],
  fr: ["puis-je monter dans l'ambulance ?", "est-ce que je peux aller avec lui à l'hôpital ?"],
  es: ['¿puedo ir con él al hospital?', '¿puedo acompañarla?'],
  ro: ['pot să merg cu el la spital?', 'pot să vin și eu cu ambulanța?'],
  ar: ['هل يمكنني أن أذهب معه إلى المستشفى؟'],
  uk: ['чи можна мені поїхати з ним у лікарню?'],
  zh: ['我可以陪他一起去医院吗？'],
  sq: ['a mund të shkoj me të në spital?'],
} as const;

for (const language of LANGUAGES) {
  test(`must I isolate?, in ${language}`, async (t) => {
    for (const text of ISOLATE[language]) {
      const talk = await Talk.begin({ language });
      await talk.says(BREATH[language]);
      t.is(talk.ticket?.priority, 'emergency');
      await talk.says(text);
      t.is(talk.decision.replies[0]?.text, talk.content.afterDanger.first_112[language], text);
      t.is(talk.decision.replies[1]?.answer, 'quarantine.rules', text);
    }
  });
  test(`may I go along?, in ${language}`, (t) => {
    for (const text of ALONG[language]) t.is(askedInDanger(text), 'go_along', text);
  });
}

test('who has called is told to call again if it gets worse', async (t) => {
  const talk = await Talk.begin();
  await talk.says(BREATH.it);
  await talk.says('ho chiamato il 112');
  await talk.says('devo stare in quarantena?');
  t.is(talk.decision.replies[0]?.text, talk.content.afterDanger.then_112.it);
});

test('for how long is another answer', async (t) => {
  const talk = await Talk.begin();
  await talk.says(BREATH.it);
  await talk.says('quanti giorni deve stare isolato?');
  t.is(talk.decision.replies[1]?.answer, 'quarantine.end');
});

test('any other answer has 112 before it as well, and none without an alarm or beside despair', async (t) => {
  const talk = await Talk.begin();
  await talk.says(BREATH.it);
  await talk.says('dove posso fare il tampone?');
  t.is(talk.decision.replies[0]?.text, talk.content.afterDanger.first_112.it);
  t.truthy(talk.decision.replies[1]?.answer);
  const calm = await Talk.begin();
  await calm.says('devo stare in quarantena?');
  t.false(calm.text.includes(calm.content.afterDanger.first_112.it ?? '-'));
  const despair = await Talk.begin();
  await despair.says('voglio morire');
  await despair.says('devo stare in quarantena?');
  t.false(despair.text.includes(despair.content.afterDanger.first_112.it ?? '-'));
});

test('who is ill and asks whether to go to hospital is not asked to go along', (t) => {
  t.is(askedInDanger('posso andare in ospedale?'), 'hospital');
  t.is(askedInDanger('can I go to the hospital?'), 'hospital');
});

test('whether one may visit is asked of the knowledge', async (t) => {
  for (const [language, text] of [
    ['it', 'posso andare a trovarlo in ospedale?'],
    ['en', 'can I visit him in the hospital tomorrow?'],
    ['de', 'darf ich ihn im Krankenhaus besuchen?'],
    ['uk', 'чи можна відвідати його в лікарні?'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(BREATH[language]);
    await talk.says(text);
    t.is(talk.decision.replies[1]?.answer, 'rules.visits', text);
  }
});
