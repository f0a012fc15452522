// Another illness, and a vaccine against it, are not answered as if they were Covid: what this chat knows is said, and a person offered.
import test from 'ava';
import { namesNotHeld } from '../../bot/answers/not-held.js';
import { Talk } from './talk.js';

const ASKED: readonly (readonly [language: string, text: string])[] = [
  ['it', 'vorrei fare il vaccino antinfluenzale'],
  ['it', 'ho il morbillo cosa devo fare?'],
  ['it', 'vaccino hpv per mia figlia di 12 anni'],
  ['it', 'come si prende la meningite?'],
  ['en', 'where can I get a flu shot?'],
  ['en', 'I have chickenpox, can I go to work?'],
  ['de', 'wo bekomme ich die Grippeimpfung?'],
  ['fr', 'où se faire vacciner contre la grippe ?'],
  ['es', '¿dónde me vacuno de la gripe?'],
  ['ro', 'unde fac vaccinul antigripal?'],
  ['sq', 'ku bëhet vaksina e gripit?'],
  ['uk', 'де зробити щеплення від грипу?'],
  ['ar', 'أين آخذ لقاح الإنفلونزا؟'],
  ['zh', '在哪里打流感疫苗？'],
];
for (const [language, text] of ASKED)
  test(`in ${language}: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.decision.replies[0]?.text, talk.content.texts.not_held[language as 'it']);
    t.is(talk.buttons.length, 1);
  });

test('a few words after it are no question about Covid', async (t) => {
  const talk = await Talk.begin();
  await talk.says('dove faccio il vaccino contro il tetano?');
  await talk.says('quanto costa?');
  t.is(talk.decision.replies[0]?.text, talk.content.texts.answer_again.it);
});

test('Covid beside it, a lasting illness of one’s own and animals are other questions', (t) => {
  for (const text of [
    'antinfluenzale e anticovid si possono fare lo stesso giorno?',
    'ho l’epatite B, posso vaccinarmi?',
    'quanto costa il vaccino?',
    'è covid o influenza?',
    'il gatto ha le zecche',
    'I have hepatitis, am I at risk?',
  ])
    t.false(namesNotHeld(text), text);
});

test('who is ill as well is asked about that', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio figlio ha la varicella e la febbre a 39');
  t.not(talk.decision.replies[0]?.text, talk.content.texts.not_held.it);
});
