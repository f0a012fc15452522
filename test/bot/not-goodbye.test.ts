// Words that are taken for small talk: "allora", thanks in irony, "are you open?", and "delete my number", which does not want everything gone.
import test from 'ava';
import { asksToDeleteNumber } from '../../bot/answers/delete-number.js';
import { saysThanksForNothing } from '../../bot/answers/irony.js';
import { asksOpeningHours } from '../../bot/answers/opening-hours.js';
import { beginsToSpeak } from '../../bot/words/begins-to-speak.js';
import { Talk } from './talk.js';

test('"allora" says goodbye to nobody', async (t) => {
  for (const text of ['allora', 'Allora...', 'ok allora', 'so', 'also', 'alors', 'bueno', 'deci', 'atëherë', 'отже', '那么'])
    t.true(beginsToSpeak(text), text);
  for (const text of ['allora ciao', 'allora grazie', 'bene', 'well', 'mire', 'insomma', 'so so', 'bon', 'adesso'])
    t.false(beginsToSpeak(text), text);
  const talk = await Talk.begin();
  await talk.says('grazie');
  await talk.says('allora');
  t.is(talk.text, talk.content.texts.topics.it);
  await talk.says('ho la febbre');
  const { asked } = talk;
  await talk.says('allora');
  t.is(talk.asked, asked);
  t.is(talk.state?.interview?.tries, 0);
});

const IRONY = {
  it: 'grazie per niente',
  en: 'thanks for nothing',
  de: 'danke für nichts',
  fr: 'merci pour rien',
  es: 'gracias por nada',
  ro: 'mulțumesc pentru nimic',
  sq: 'faleminderit për asgjë',
  uk: 'дякую ні за що',
  ar: 'شكرا على لا شيء',
  zh: '谢谢你什么都没帮',
} as const;

for (const [language, text] of Object.entries(IRONY))
  test(`"${text}" is a complaint, and a yes brings a person`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.text.split('\n\n').at(-1)?.split('\n').at(-1), talk.content.texts.complaint[language as 'it'], text);
    await talk.says(
      { it: 'sì', en: 'yes', de: 'ja', fr: 'oui', es: 'sí', ro: 'da', sq: 'po', uk: 'так', ar: 'نعم', zh: '是' }[language] ?? '',
    );
    t.is(talk.ticket?.kind, 'chat');
  });

test('thanks that are meant are none', async (t) => {
  for (const text of [
    'grazie',
    'grazie mille',
    'grazie di tutto',
    'di niente',
    'per niente',
    'de nada',
    'de rien',
    'gracias por todo',
    'thanks for the help',
  ])
    t.false(saysThanksForNothing(text), text);
  const talk = await Talk.begin();
  await talk.says('grazie di tutto');
  t.is(talk.text, [talk.content.texts.thanks_reply.it].join());
});

test('in an interview a yes after a complaint answers the question', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.says('grazie per niente');
  t.regex(talk.text, /Mi dispiace/);
  await talk.says('sì');
  t.is(talk.ticket, null);
});

test('"are you open?" is answered with the hours of the service', async (t) => {
  for (const [language, text] of [
    ['it', 'siete aperti?'],
    ['it', 'a che ora chiudete?'],
    ['en', 'are you open?'],
    ['de', 'habt ihr offen?'],
    ['fr', 'vous êtes ouverts ?'],
    ['es', '¿estáis abiertos?'],
    ['ro', 'sunteți deschiși?'],
    ['sq', 'a jeni të hapur?'],
    ['uk', 'ви зараз працюєте?'],
    ['ar', 'هل أنتم مفتوحون الآن؟'],
    ['zh', '你们开门吗？'],
  ] as const) {
    t.true(asksOpeningHours(text), text);
    const always = await Talk.begin({ language });
    await always.says(text);
    t.is(always.text, always.content.texts.hours_always[language]!, text);
    const hours = await Talk.begin({ language, region: 'demo-hours' });
    await hours.says(text);
    t.regex(hours.text, /08:00–20:00/, text);
  }
  const closed = await Talk.begin({ region: 'demo-hours', duty: { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') } });
  await closed.says('siete aperti?');
  t.regex(closed.text, /lun–sab 08:00–20:00.*24 novembre/s);
});

test('the hours of others are not ours', (t) => {
  for (const text of [
    ...[
      'la farmacia è aperta?',
      'il punto tamponi a che ora apre?',
      'le scuole sono aperte?',
      'siete una persona?',
      'quando chiude l’ambulatorio?',
    ],
    ...['is the pharmacy open?', 'ist die Apotheke offen?', 'è aperto?', 'a che ora prendo la medicina?'],
  ])
    t.false(asksOpeningHours(text), text);
});

test('"delete my number" does not ask whether to erase everything', async (t) => {
  for (const [language, call, text] of [
    ['it', 'richiamatemi al 347 1234567', 'cancella il mio numero'],
    ['en', 'call me back on 347 1234567', 'delete my phone number please'],
    ['de', 'rufen Sie mich an: 347 1234567', 'löschen Sie meine Nummer'],
    ['fr', 'rappelez-moi au 347 1234567', 'effacez mon numéro'],
    ['es', 'llámenme al 347 1234567', 'borra mi número'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(call);
    await talk.says(text);
    t.is(talk.text, talk.content.texts.number_with_chat[language]!, text);
    t.not(talk.state?.awaiting?.kind, 'erase');
    t.is(talk.buttons.length, 2);
    const [cancel = '', erase = ''] = talk.buttons;
    const before = talk.state;
    await talk.says(erase);
    t.is(talk.state?.awaiting?.kind, 'erase', erase);
    talk.state = before;
    await talk.says(cancel);
    t.is(talk.ticket, null, cancel);
    t.is(talk.state?.phone, null);
  }
  const talk = await Talk.begin();
  await talk.says('cancella il mio numero');
  t.regex(talk.text, /Finora non ho segnato nessun numero/);
});

test('everything, or a card, is more than the number', (t) => {
  for (const text of [
    'видали мій номер',
    'احذف رقمي',
    '删除我的号码',
    'fshini numrin tim',
    'ștergeți numărul meu',
    'dimentica il mio numero',
  ])
    t.true(asksToDeleteNumber(text), text);
  for (const text of [
    'cancella tutto',
    'cancella i miei dati e il numero',
    'cancella il numero della tessera',
    'delete everything and my number',
    'annulla',
  ])
    t.false(asksToDeleteNumber(text), text);
});
