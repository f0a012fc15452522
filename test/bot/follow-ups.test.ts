// Short questions after an answer belong to what it was about: "how much is it?" after the vaccine is no question about a test.
import test from 'ava';
import { followUpIn } from '../../bot/answers/follow-ups.js';
import { Talk } from './talk.js';

/** The first question of each, by language and matter. */
const FIRST: { readonly [language: string]: { readonly [matter: string]: string } } = {
  it: {
    vaccine: 'dove posso fare il vaccino?',
    test: 'dove faccio un tampone?',
    quarantine: 'quali sono le regole di quarantena?',
    certificate: 'serve il certificato di fine isolamento?',
    masks: 'devo mettere la mascherina?',
    care: 'come mi curo a casa?',
    app: "che cos'è immuni?",
    support: 'chi mi porta la spesa a casa?',
  },
  en: { vaccine: 'where can I get vaccinated?', test: 'where can I get a test?', quarantine: 'what are the quarantine rules?' },
  de: { vaccine: 'wo kann ich mich impfen lassen?', test: 'wo kann ich mich testen lassen?', quarantine: 'was sind die Quarantäneregeln?' },
  fr: { vaccine: 'où me faire vacciner ?', test: 'où faire un test ?', quarantine: 'quelles sont les règles de quarantaine ?' },
  es: { vaccine: '¿dónde puedo vacunarme?', test: '¿dónde puedo hacerme una prueba?' },
  ro: { vaccine: 'unde mă pot vaccina?', test: 'unde pot face un test?' },
  sq: { vaccine: 'ku mund të vaksinohem?', test: 'ku mund të bëj testin?' },
  uk: { vaccine: 'де можна зробити щеплення?', test: 'де зробити тест?' },
  ar: { vaccine: 'أين يمكنني أخذ اللقاح؟', test: 'أين يمكنني إجراء الفحص؟' },
  zh: { vaccine: '在哪里打疫苗？', test: '我想预约核酸检测' },
};

const PAIRS: readonly (readonly [language: string, matter: string, then: string, answer: string])[] = [
  ['it', 'vaccine', 'quanto costa?', 'vaccine.price'],
  ['it', 'vaccine', 'è gratis?', 'vaccine.price'],
  ['it', 'vaccine', 'quando?', 'vaccine.where'],
  ['it', 'vaccine', 'e dove?', 'vaccine.where'],
  ['it', 'vaccine', 'serve la prenotazione?', 'vaccine.where'],
  ['it', 'vaccine', 'e mia moglie immunodepressa?', 'vaccine.frail'],
  ['it', 'vaccine', 'e per mia mamma anziana?', 'vaccine.frail'],
  ['it', 'vaccine', 'e se sono incinta?', 'vaccine.frail'],
  ['it', 'vaccine', 'e per i bambini?', 'vaccine.children'],
  ['it', 'vaccine', 'è obbligatorio?', 'vaccine.voluntary'],
  ['it', 'vaccine', 'posso rifiutarmi?', 'vaccine.voluntary'],
  ['it', 'vaccine', 'sono obbligato?', 'vaccine.voluntary'],
  ['it', 'vaccine', 'lo passa la mutua?', 'vaccine.price'],
  ['it', 'vaccine', 'e mia nonna?', 'vaccine.frail'],
  ['en', 'vaccine', 'can I just walk in?', 'vaccine.where'],
  ['de', 'vaccine', 'bin ich verpflichtet?', 'vaccine.voluntary'],
  ['fr', 'vaccine', 'on prend rendez-vous ?', 'vaccine.where'],
  ['it', 'test', 'quanto costa?', 'test.price'],
  ['it', 'test', 'serve la prenotazione?', 'test.where'],
  ['it', 'test', 'è obbligatorio?', 'test.when'],
  ['it', 'test', 'e per i bambini?', 'test.children'],
  ['it', 'test', 'quando?', 'test.when'],
  ['it', 'test', 'quanto ci vuole?', 'test.time'],
  ['it', 'test', 'e mia moglie immunodepressa?', 'test.when'],
  ['it', 'quarantine', 'è obbligatoria?', 'quarantine.voluntary'],
  ['it', 'quarantine', 'per quanti giorni?', 'quarantine.end'],
  ['it', 'quarantine', 'e per i bambini?', 'rules.school'],
  ['it', 'quarantine', 'e mia moglie immunodepressa?', 'care.frail'],
  ['it', 'certificate', 'chi lo fa?', 'certificate.who'],
  ['it', 'certificate', 'e per mio figlio?', 'certificate.who'],
  ['it', 'care', 'e per i bambini?', 'care.others'],
  ['it', 'care', 'quanto dura?', 'symptoms.course'],
  ['it', 'app', 'è obbligatoria?', 'app.voluntary'],
  ['en', 'vaccine', 'how much is it?', 'vaccine.price'],
  ['en', 'vaccine', 'when?', 'vaccine.where'],
  ['en', 'vaccine', 'do I need an appointment?', 'vaccine.where'],
  ['en', 'vaccine', 'and for children?', 'vaccine.children'],
  ['en', 'vaccine', 'and my immunosuppressed wife?', 'vaccine.frail'],
  ['en', 'vaccine', 'is it mandatory?', 'vaccine.voluntary'],
  ['en', 'test', 'how much does it cost?', 'test.price'],
  ['en', 'test', 'do I need to book?', 'test.where'],
  ['en', 'quarantine', 'is it compulsory?', 'quarantine.voluntary'],
  ['en', 'quarantine', 'how long?', 'quarantine.end'],
  ['de', 'vaccine', 'was kostet das?', 'vaccine.price'],
  ['de', 'vaccine', 'brauche ich einen Termin?', 'vaccine.where'],
  ['de', 'vaccine', 'ist das Pflicht?', 'vaccine.voluntary'],
  ['de', 'vaccine', 'und für Kinder?', 'vaccine.children'],
  ['de', 'test', 'was kostet das?', 'test.price'],
  ['de', 'quarantine', 'ist das Pflicht?', 'quarantine.voluntary'],
  ['fr', 'vaccine', 'combien ça coûte ?', 'vaccine.price'],
  ['fr', 'vaccine', 'faut-il un rendez-vous ?', 'vaccine.where'],
  ['fr', 'vaccine', "c'est obligatoire ?", 'vaccine.voluntary'],
  ['fr', 'vaccine', 'et ma femme immunodéprimée ?', 'vaccine.frail'],
  ['fr', 'test', 'et pour les enfants ?', 'test.children'],
  ['fr', 'quarantine', "c'est obligatoire ?", 'quarantine.voluntary'],
  ['es', 'vaccine', '¿cuánto cuesta?', 'vaccine.price'],
  ['es', 'vaccine', '¿es obligatorio?', 'vaccine.voluntary'],
  ['es', 'test', '¿y para los niños?', 'test.children'],
  ['ro', 'vaccine', 'cât costă?', 'vaccine.price'],
  ['ro', 'vaccine', 'e obligatoriu?', 'vaccine.voluntary'],
  ['ro', 'test', 'trebuie programare?', 'test.where'],
  ['sq', 'vaccine', 'sa kushton?', 'vaccine.price'],
  ['sq', 'test', 'po për fëmijët?', 'test.children'],
  ['uk', 'vaccine', 'скільки коштує?', 'vaccine.price'],
  ['uk', 'vaccine', "чи це обов'язково?", 'vaccine.voluntary'],
  ['uk', 'test', 'а для дітей?', 'test.children'],
  ['ar', 'vaccine', 'كم السعر؟', 'vaccine.price'],
  ['ar', 'vaccine', 'هل هو إلزامي؟', 'vaccine.voluntary'],
  ['ar', 'test', 'متى؟', 'test.when'],
  ['zh', 'vaccine', '多少钱？', 'vaccine.price'],
  ['zh', 'vaccine', '是强制的吗？', 'vaccine.voluntary'],
  ['zh', 'test', '孩子呢？', 'test.children'],
];

test('a short question stays with what was answered last', async (t) => {
  for (const [language, matter, then, answer] of PAIRS) {
    const talk = await Talk.begin({ language });
    await talk.says(FIRST[language]?.[matter] ?? '');
    const before = talk.state?.topic;
    await talk.says(then);
    t.is(talk.decision.replies[0]?.answer, answer, `${language} ${matter} (${before}): ${then} → ${talk.text.slice(0, 60)}`);
  }
});

test('several in a row stay with it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('dove posso fare il vaccino?');
  for (const [then, answer] of [
    ['quanto costa?', 'vaccine.price'],
    ['serve la prenotazione?', 'vaccine.where'],
    ['e per i bambini?', 'vaccine.children'],
    ['è obbligatorio?', 'vaccine.voluntary'],
    ['e mia moglie immunodepressa?', 'vaccine.frail'],
  ] as const) {
    await talk.says(then);
    t.is(talk.decision.replies[0]?.answer, answer, then);
  }
});

test('what names a matter of its own goes to that', async (t) => {
  for (const [then, answer] of [
    ['quanto costa un tampone?', 'test.price'],
    ['la mascherina è obbligatoria?', 'rules.masks'],
    ['dove faccio un tampone?', 'test.book'],
  ] as const) {
    const talk = await Talk.begin();
    await talk.says('dove posso fare il vaccino?');
    await talk.says(then);
    t.is(talk.decision.replies[0]?.answer, answer, then);
  }
});

test('with a question of ours, a word without a mark is its answer', async (t) => {
  const talk = await Talk.begin();
  await talk.says('dove posso fare il vaccino?');
  await talk.says('ho la febbre');
  const { asked } = talk;
  await talk.says('quanto costa?');
  t.is(talk.decision.replies[0]?.answer, 'vaccine.price');
  t.is(talk.asked, asked);
});

test('illness told is no follow-up', (t) => {
  for (const text of [
    'mia moglie ha la febbre',
    'mio figlio non respira bene',
    'mia madre è caduta',
    'sono incinta e perdo sangue',
    'quando respiro mi fa male il petto',
    'dove mi fa male? al petto',
    'my son has a fever',
    'mein Kind hat Fieber',
    'mon fils tousse',
    'quanto costa un tampone',
    'è obbligatorio il green pass',
    'il bambino vomita',
  ])
    t.is(followUpIn(text), null, text);
});
