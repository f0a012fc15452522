// Who looks after somebody and says no more is thanked and asked what is the matter.
import test from 'ava';
import { Talk } from './talk.js';

const CARERS = {
  it: 'lavoro come badante per una signora',
  en: 'I work as a carer for an old lady',
  de: 'ich betreue eine alte Dame',
  fr: 'je m’occupe d’une dame âgée',
  es: 'cuido a una señora mayor',
  ro: 'lucrez la o doamnă ca badantă',
  sq: 'punoj si badante',
  uk: 'доглядаю за літньою жінкою',
  ar: 'أعمل في رعاية سيدة مسنة',
  zh: '我照顾一位老人',
};
for (const [language, text] of Object.entries(CARERS))
  test(`in ${language}: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.decision.replies[0]?.text, talk.content.texts.carer[language as 'it']);
  });

const ALONE: readonly (readonly [language: string, text: string])[] = [
  ['it', 'la accudisco da sola'],
  ['it', 'non ce la faccio più a curarlo'],
  ['it', 'lo assisto giorno e notte e nessuno mi aiuta'],
  ['en', "I can't cope with caring for him any more"],
  ['de', 'ich pflege sie ganz allein'],
  ['fr', "je m'occupe d'elle toute seule"],
  ['es', 'la cuido yo sola'],
  ['ro', 'am grijă de ea singură'],
  ['sq', 'kujdesem vetëm për të'],
  ['uk', 'я доглядаю за нею сама'],
  ['ar', 'أعتني بها وحدي'],
  ['zh', '我一个人照顾她'],
];
for (const [language, text] of ALONE)
  test(`who is alone with it is helped: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.decision.replies[0]?.answer, 'distress.caring', talk.text);
  });

test('who looks after their own and says no more is thanked as well', async (t) => {
  const talk = await Talk.begin();
  await talk.says("mi occupo io di mio padre con l'alzheimer");
  t.is(talk.decision.replies[0]?.text, talk.content.texts.carer.it);
});

test('who is not in danger after all is helped with what they said', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('consciousness', 'non ce la faccio più a curarlo', 'x');
  t.is(talk.state?.awaiting?.kind, 'happening-now');
  await talk.says('no');
  t.is(talk.decision.replies[0]?.answer, 'distress.caring', talk.text);
});

test('who asks how to nurse, or tells of a positive test, is answered that', async (t) => {
  for (const text of ['papà positivo al tampone, lo curo io', 'come assisto mia madre malata in casa?']) {
    const talk = await Talk.begin();
    await talk.says(text);
    t.not(talk.decision.replies[0]?.answer, 'distress.caring', text);
    t.not(talk.decision.replies[0]?.text, talk.content.texts.carer.it, text);
  }
});

test('who tells of an illness as well is asked about that', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono la badante di una signora e ha la febbre');
  t.is(talk.asked, 'dyspnoea');
});

const MOVES_LESS = {
  it: 'si muove meno',
  en: 'it is moving less',
  de: 'es bewegt sich weniger',
  fr: 'il bouge moins',
  es: 'se mueve menos',
  ro: 'se mișcă mai puțin',
  sq: 'lëviz më pak',
  uk: 'рухається менше',
  ar: 'حركته قليلة',
  zh: '胎动少了',
};
const PREGNANT = {
  it: 'sono incinta',
  en: 'I am pregnant',
  de: 'ich bin schwanger',
  fr: 'je suis enceinte',
  es: 'estoy embarazada',
  ro: 'sunt însărcinată',
  sq: 'jam shtatzënë',
  uk: 'я вагітна',
  ar: 'أنا حامل',
  zh: '我怀孕了',
} as const;
for (const [language, text] of Object.entries(MOVES_LESS))
  test(`of who is known to be pregnant: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(PREGNANT[language as 'it']);
    await talk.says(text);
    t.true('pregnancy' in (talk.state?.danger ?? {}), talk.text);
  });

test('of nobody who is pregnant it is no danger', async (t) => {
  const talk = await Talk.begin();
  await talk.says('si muove meno');
  t.deepEqual(talk.state?.danger, {});
});
