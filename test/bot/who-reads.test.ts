// Who reads what is written here: the service, somebody at home, the police.
import test from 'ava';
import { askedWhoReads } from '../../bot/answers/who-reads.js';
import { Talk } from './talk.js';

const WATCHED = {
  it: 'mio marito può vedere questa chat?',
  en: 'can my husband see this chat?',
  de: 'kann mein Mann diesen Chat sehen?',
  fr: 'mon mari peut-il lire cette conversation ?',
  es: '¿mi marido puede ver este chat?',
  ro: 'soțul meu poate să vadă chatul?',
  sq: 'a mund burri im ta shohë bisedën?',
  uk: 'чи може мій чоловік прочитати цей чат?',
  ar: 'هل يمكن لزوجي رؤية هذه المحادثة؟',
  zh: '我老公能看到这个聊天吗？',
} as const;
const POLICE = {
  it: 'lo dite alla polizia? non ho il permesso',
  en: 'do you tell the police? I have no permit',
  de: 'sagen Sie das der Polizei? ich habe keine Papiere',
  fr: 'vous le dites à la police ? je suis sans papiers',
  es: '¿se lo dicen a la policía? no tengo papeles',
  ro: 'spuneți poliției? nu am acte',
  sq: 'a i thoni policisë? nuk kam dokumenta',
  uk: 'ви скажете поліції? у мене немає документів',
  ar: 'هل تخبرون الشرطة؟ ليس لدي إقامة',
  zh: '你们会告诉警察吗？我没有居留',
} as const;
const READS = {
  it: 'chi legge?',
  en: 'who reads this?',
  de: 'wer liest das?',
  fr: 'qui lit ?',
  es: '¿quién lee esto?',
  ro: 'cine citește?',
  sq: 'kush e lexon?',
  uk: 'хто це читає?',
  ar: 'من يقرأ هذا؟',
  zh: '谁会看到我写的内容？',
} as const;

for (const language of Object.keys(WATCHED) as (keyof typeof WATCHED)[])
  test(`each question has its own answer, in ${language} itself`, async (t) => {
    for (const [texts, id] of [
      [WATCHED, 'privacy.watched'],
      [POLICE, 'privacy.police'],
      [READS, 'privacy.chat'],
    ] as const) {
      const talk = await Talk.begin({ language });
      await talk.says(texts[language]);
      const reply = talk.decision.replies.find(({ answer }) => answer !== undefined);
      t.is(reply?.answer, id, texts[language]);
      t.is(reply?.language, language);
      if (id === 'privacy.watched') t.regex(talk.text, /1522.*112/s);
    }
  });

test('where somebody watches, in other words and another order', (t) => {
  for (const text of [
    ...[
      'può vedere questa chat mio marito?',
      'il mio compagno non deve saperlo',
      'lo dite a mio marito?',
      'mia suocera legge i messaggi sul telefono',
    ],
    ...['come faccio a non far leggere la chat a mio marito', 'mio padre scopre che ti ho scritto?', 'my boyfriend reads my messages'],
    ...['my husband must not know', 'ma femme regarde mon téléphone'],
  ])
    t.is(askedWhoReads(text), 'privacy.watched', text);
});

test('what only speaks of reading, a phone or the police', (t) => {
  for (const text of [
    ...[
      'mio padre ha letto su internet che il covid non esiste',
      'mio marito legge il termometro',
      'mio figlio guarda il telefono e tossisce',
    ],
    ...[
      'cosa devo dire a mio figlio?',
      'devo avvisare la polizia?',
      'chiamate la polizia!',
      'chi può vedere mia nonna in RSA?',
      'chi legge il referto?',
    ],
    ...[
      'my son looks at his phone and coughs',
      'should I call the police?',
      'who reads the test result?',
      'mio marito ha il telefono spento',
    ],
  ])
    t.is(askedWhoReads(text), null, text);
});

test('in an interview the question comes again, beside a danger the answer is given all the same', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  const { asked } = talk;
  await talk.says('mio marito può leggere quello che scrivo?');
  t.is(talk.decision.replies[0]?.answer, 'privacy.watched');
  t.is(talk.asked, asked);
  const violence = await Talk.begin();
  await violence.says('mio marito mi picchia');
  await violence.says('mio marito può vedere questa chat?');
  t.true(violence.decision.replies.some(({ answer }) => answer === 'privacy.watched'));
  t.is(violence.ticket?.priority, 'emergency');
});

test('a danger in the same message comes first', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio marito mi picchia, può vedere questa chat?');
  t.true('violence' in (talk.state?.danger ?? {}));
  t.regex(talk.text, /1522/);
});
