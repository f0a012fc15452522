// "It started on Sunday" begins nothing anew, and "it has stopped" stops no questions; a short answer in dialect changes no language.
import test from 'ava';
import { Talk } from './talk.js';

const ILL = {
  it: 'ho la febbre e la tosse',
  en: 'I have a fever and a cough',
  de: 'ich habe Fieber und Husten',
  fr: "j'ai de la fièvre et je tousse",
  es: 'tengo fiebre y tos',
  ro: 'am febră și tuse',
  sq: 'kam temperaturë dhe kollë',
  ar: 'عندي حرارة وسعال',
  uk: 'у мене температура і кашель',
  zh: '我发烧咳嗽',
} as const;

const COURSE: readonly (readonly [keyof typeof ILL, string])[] = [
  ['it', 'è iniziata domenica'],
  ['en', 'started sunday'],
  ['en', 'it started on saturday actually'],
  ['en', 'it stopped now'],
  ['de', 'hat am Sonntag angefangen'],
  ['fr', 'ça a commencé dimanche'],
  ['es', 'empezó el domingo'],
  ['ro', 'a început duminică'],
  ['sq', 'filloi të dielën'],
  ['ar', 'بدأ يوم الأحد'],
  ['uk', 'почалося в неділю'],
  ['zh', '星期天开始的'],
];
for (const [language, text] of COURSE)
  test(`goes on after how it went: ${language}: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(ILL[language]);
    const { asked } = talk;
    t.truthy(asked);
    await talk.says(text);
    t.is(talk.asked, asked);
    t.true('temperature' in (talk.state?.facts ?? {}) || Object.keys(talk.state?.facts ?? {}).length > 0);
  });

test('who wants to begin anew still does', async (t) => {
  for (const [language, text] of [
    ['it', 'ricominciamo da capo'],
    ['en', 'start again from the beginning'],
    ['es', 'empezar de nuevo'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(ILL[language]);
    await talk.says(text);
    t.is(talk.asked, null, text);
  }
});

for (const texts of [
  ['o signur a go na tos che la me pasa minga', 'go setantot an'],
  ['el mè bòcia el gà la fevara', 'sié ani'],
  ['uè ciao tengo na tosse che nun me passa', 'tengo 45 anne'],
])
  test(`an answer in dialect stays Italian: ${texts.at(-1)}`, async (t) => {
    const talk = await Talk.begin({ language: 'it' });
    for (const text of texts) await talk.says(text);
    t.is(talk.decision.language, 'it');
  });

test('who goes on in another language is followed', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('ho la febbre e la tosse');
  await talk.says('sorry, I would rather write in English, I have had it since Monday');
  t.is(talk.decision.language, 'en');
});
