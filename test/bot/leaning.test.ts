// What is short and names no matter of its own leans on what was answered last, in whatever words; what names another matter goes there.
import test from 'ava';
import { leaningIn } from '../../bot/answers/leaning.js';
import { Talk } from './talk.js';

const VACCINE = {
  it: 'dove posso fare il vaccino?',
  en: 'where can I get vaccinated?',
  de: 'wo kann ich mich impfen lassen?',
  fr: 'où me faire vacciner ?',
  es: '¿dónde puedo vacunarme?',
  ro: 'unde mă pot vaccina?',
  sq: 'ku mund të vaksinohem?',
  uk: 'де можна зробити щеплення?',
  ar: 'أين يمكنني أخذ اللقاح؟',
  zh: '在哪里打疫苗？',
};
const TEST = {
  it: 'dove faccio un tampone?',
  en: 'where can I get a test?',
  de: 'wo kann ich mich testen lassen?',
  fr: 'où faire un test ?',
  es: '¿dónde puedo hacerme una prueba?',
  ro: 'unde pot face un test?',
  sq: 'ku mund të bëj testin?',
  uk: 'де зробити тест?',
  ar: 'أين يمكنني إجراء الفحص؟',
  zh: '我想预约核酸检测',
};
const CARE = 'come mi curo a casa?';
const RULES = 'quali sono le regole di quarantena?';

const PAIRS: readonly (readonly [language: string, first: string, then: string, answer: string])[] = [
  ['it', VACCINE.it, 'bisogna spendere tanto?', 'vaccine.price'],
  ['it', VACCINE.it, 'ma per la mia bimba piccola va bene lo stesso?', 'vaccine.children'],
  ['it', VACCINE.it, 'ma mia madre di 79 anni?', 'vaccine.frail'],
  ['it', VACCINE.it, "e con un po' di raffreddore?", 'vaccine.safety'],
  ['it', VACCINE.it, 'e poi?', 'vaccine.safety'],
  ['it', VACCINE.it, 'dove esattamente?', 'vaccine.where'],
  ['it', TEST.it, 'anche se non ho febbre?', 'test.when'],
  ['it', TEST.it, 'e se ho solo la tosse?', 'test.when'],
  ['it', TEST.it, 'e mio marito?', 'test.when'],
  ['it', TEST.it, 'nel weekend?', 'test.when'],
  ['it', RULES, 'e se sono già guarito?', 'rules.vaccinated'],
  ['it', RULES, 'vale anche per mia suocera?', 'exposure.near'],
  ['it', CARE, 'e se peggiora?', 'care.danger'],
  ['en', TEST.en, 'and then?', 'test.result'],
  ['en', TEST.en, 'is it the same for my toddler?', 'test.children'],
  ['en', VACCINE.en, 'what if I have a cold?', 'vaccine.safety'],
  ['de', VACCINE.de, 'und mit Schnupfen?', 'vaccine.safety'],
  ['de', TEST.de, 'auch ohne Symptome?', 'test.when'],
  ['fr', TEST.fr, "même si je n'ai pas de fièvre ?", 'test.when'],
  ['es', VACCINE.es, '¿y después?', 'vaccine.safety'],
  ['ro', TEST.ro, 'dar pentru fiica mea?', 'test.children'],
  ['sq', TEST.sq, 'po pa temperaturë?', 'test.when'],
  ['uk', TEST.uk, 'навіть без температури?', 'test.when'],
  ['ar', TEST.ar, 'حتى بدون أعراض؟', 'test.when'],
  ['zh', TEST.zh, '没有症状呢？', 'test.when'],
  // Another matter is named.
  ['it', VACCINE.it, 'e il tampone quanto costa?', 'test.price'],
  ['it', TEST.it, 'e la mascherina?', 'rules.masks'],
];
for (const [language, first, then, answer] of PAIRS)
  test(`${language}: ${first} – ${then}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    await talk.says(then);
    t.true(
      talk.decision.replies.some((reply) => reply.answer === answer),
      talk.text,
    );
  });

test('where nothing more was written, it is said so, and a person offered', async (t) => {
  for (const [language, then] of [
    ['it', 'vale pure per mia moglie?'],
    ['it', 'e per chi vive in campagna?'],
    ['en', 'and my husband?'],
    ['zh', '那我太太也一样吗？'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(VACCINE[language]);
    await talk.says(then);
    const isSaid = talk.decision.replies.some(
      ({ text, answer }) => text === talk.content.texts.answer_again[language] || answer === 'vaccine.book',
    );
    t.true(isSaid, `${then}: ${talk.text}`);
  }
});

test('what is told leans on nothing', async (t) => {
  for (const text of ['ma peggiora', 'e mia moglie ha la tosse e la febbre', 'ma fille tousse', 'e la febbre a 39 e il fiato corto?']) {
    const talk = await Talk.begin({ language: text.startsWith('ma fille') ? 'fr' : 'it' });
    await talk.says(text.startsWith('ma fille') ? VACCINE.fr : VACCINE.it);
    await talk.says(text);
    t.false(
      talk.decision.replies.some(({ answer }) => answer?.startsWith('vaccine.')),
      `${text}: ${talk.text}`,
    );
    t.not(talk.decision.replies[0]?.text, talk.content.texts.answer_again.it, text);
  }
});

test('a question with a matter of its own leans on nothing', (t) => {
  for (const text of ['e il vaccino per i bambini?', 'and the test for my husband?', 'und die Maske?', '那口罩呢？', 'а тест для дитини?'])
    t.is(leaningIn(text), null, text);
});

test('who asks for a person after an answer is given one', async (t) => {
  const talk = await Talk.begin();
  await talk.says(VACCINE.it);
  await talk.says('e posso parlare con un operatore?');
  t.truthy(talk.ticket);
});

test('a question of ours that stands is not left for a few words that nothing was written for', async (t) => {
  const talk = await Talk.begin();
  await talk.says(VACCINE.it);
  await talk.says('ho la febbre');
  const { asked } = talk;
  t.truthy(asked);
  await talk.says('e per chi vive in campagna?');
  t.false(talk.text.includes(talk.content.texts.answer_again.it));
});

test('a matter that is none of ours is said to be that, after an answer as well', async (t) => {
  const talk = await Talk.begin({ language: 'en' });
  await talk.says(TEST.en);
  await talk.says('and what is the capital of France?');
  t.is(talk.decision.replies[0]?.text, talk.content.texts.out_of_scope.en);
});

test('what is asked only of something named before is no question about another matter', async (t) => {
  const talk = await Talk.begin();
  await talk.says(CARE);
  await talk.says('e quanto costa?');
  t.is(talk.decision.replies[0]?.text, talk.content.texts.answer_again.it);
});
