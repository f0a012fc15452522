// Who was asked for a card or money by a message hears whom to call, and what is told after it is of the same matter.
import test from 'ava';
import { tellsOfScam } from '../../bot/answers/scam.js';
import { Talk } from './talk.js';

const SCAMS: readonly (readonly [language: string, first: string, then: string])[] = [
  ['it', 'mi hanno truffato con un finto sms dell’ASL', 'anche la carta'],
  ['it', 'mi hanno chiesto i dati della carta per il tampone', 'anche la carta d’identità'],
  ['it', 'mi hanno truffato con un finto sms dell’ASL', 'e adesso cosa faccio?'],
  ['en', 'they asked me for my card number for the test', 'a code too'],
  ['de', 'Ich habe eine falsche Nachricht bekommen', 'die Kreditkarte auch'],
  ['fr', "J'ai reçu un faux message", 'la carte aussi'],
  ['es', '¿Esto es una estafa?', 'también la tarjeta'],
  ['ro', 'Am dat click pe un link fals', 'și cardul'],
  ['sq', 'Më mashtruan me një mesazh fals', 'edhe kartën'],
  ['uk', 'у мене просять номер картки', 'і код теж'],
  ['ar', 'طلبوا مني رقم البطاقة', 'والرمز أيضاً'],
  ['zh', '他们问我要银行卡号', '还有身份证'],
];
for (const [language, first, then] of SCAMS)
  test(`in ${language}: ${first} – ${then}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    t.true(
      talk.decision.replies.some(({ answer }) => answer === 'info.scam'),
      talk.text,
    );
    await talk.says(then);
    t.is(talk.decision.replies[0]?.text, talk.content.texts.scam_more[language as 'it']);
  });

test('what is told bit by bit is never said to have no more of an answer', async (t) => {
  const talk = await Talk.begin();
  for (const text of ['mi hanno truffato con un finto sms dell’ASL', 'ho dato il codice', 'anche la carta', 'anche il documento']) {
    await talk.says(text);
    t.not(talk.decision.replies[0]?.text, talk.content.texts.answer_again.it, text);
    t.regex(talk.text, /banca/);
  }
});

test('a card or a code of another kind is no fraud', (t) => {
  for (const text of [
    'posso pagare con la carta di credito?',
    'mi hanno dato il codice del tampone',
    'la app mi chiede un codice',
    'ho dato il numero di telefono',
    'I gave the doctor my number',
  ])
    t.false(tellsOfScam(text), text);
});
