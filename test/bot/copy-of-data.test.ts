// A copy of one's data is never answered with the question whether to erase them, in any of the ten languages.
import test from 'ava';
import { asksForCopy } from '../../bot/answers/copy-of-data.js';
import { Talk } from './talk.js';

const WISHES: readonly (readonly [string, string])[] = [
  ['it', 'voglio una copia dei miei dati'],
  ['it', 'come faccio a scaricare questa conversazione?'],
  ['it', 'vorrei accedere ai miei dati'],
  ['it', 'mandatemi i miei dati e poi cancellate tutto'],
  ['it', 'che dati avete su di me?'],
  ['en', 'I want a copy of my data'],
  ['en', 'can I download this chat?'],
  ['en', 'send me all my data please'],
  ['de', 'ich möchte eine Kopie meiner Daten'],
  ['de', 'kann ich den Chat herunterladen?'],
  ['fr', 'je veux une copie de mes données'],
  ['es', 'quiero una copia de mis datos'],
  ['ro', 'vreau o copie a datelor mele'],
  ['sq', 'dua një kopje të të dhënave të mia'],
  ['uk', 'хочу копію моїх даних'],
  ['ar', 'أريد نسخة من بياناتي'],
  ['zh', '我要一份我的数据副本'],
];
for (const [language, text] of WISHES)
  test(`a copy: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.decision.replies.at(-1)?.answer, 'privacy.copy', talk.text);
    t.not(talk.state?.awaiting?.kind, 'erase');
    await talk.says(language === 'it' ? 'sì' : 'ok');
    t.false(talk.decision.erase);
  });

for (const text of [
  'cancella i miei dati',
  'delete my data',
  'lösche meine Daten',
  'i dati dei contagi di oggi?',
  'mi serve una copia del certificato',
  'posso scaricare l’app Immuni?',
  'che fine fanno i miei dati?',
])
  test(`no copy: ${text}`, (t) => t.false(asksForCopy(text)));

test('what asks for one’s data and names no erasing is no wish to erase, however the reader takes it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('vorrei avere tutto quello che avete salvato su di me, me lo mandate via mail?');
  t.is(talk.state?.topic, 'privacy.copy');
  t.not(talk.state?.awaiting?.kind, 'erase');
  const other = await Talk.begin();
  await other.says('cancellate tutto quello che avete salvato su di me');
  t.is(other.state?.awaiting?.kind, 'erase');
});
