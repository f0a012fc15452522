// Whoever writes the same twice, or this and that while they wait, does not read the very same reply twice in a row.
import test from 'ava';
import { Talk } from './talk.js';

const BEFORE = [
  'mio padre ha un forte dolore al petto',
  'voglio parlare con un operatore',
  'voglio morire',
  'potete richiamarmi?',
  'sono positivo',
] as const;
const TWICE = [
  ...['boh', 'ho paura', 'operatore', 'quanto devo aspettare?', 'ci siete?', 'sei un robot?', 'fa freddo oggi', 'asdfgh', 'grazie'],
  ...['e mia madre?', 'che faccio?', 'è pallido', 'non rispondete mai', 'ciao'],
];
for (const before of BEFORE)
  for (const place of [
    { ahead: 2, wait: { from: 5, to: 10 } },
    { ahead: 0, wait: null },
  ])
    test(`after "${before}", ${place.wait ? 'somebody is there' : 'nobody is there'}`, async (t) => {
      for (const text of TWICE) {
        const talk = await Talk.begin({ duty: { place } });
        await talk.says(before);
        await talk.says(text);
        const first = talk.text;
        await talk.says(text);
        t.not(talk.text, first, text);
      }
    });

test('messages that one turn takes together are never answered with the same words twice', async (t) => {
  const words = ['grazie', 'grazie mille', 'chi sei?', 'cosa sai fare?', 'ciao', 'operatore', 'ho la febbre'];
  for (const before of words)
    for (const one of words)
      for (const other of words) {
        const talk = await Talk.begin();
        await talk.says(before);
        await talk.says(one, other);
        const said = talk.decision.replies.filter(({ desk }) => !desk).map(({ text }) => text);
        t.deepEqual(said, [...new Set(said)], `${before} | ${one} | ${other}`);
      }
});

test('who asks for a person beside a danger hears that one was called', async (t) => {
  for (const [language, danger, person, said] of [
    ['it', 'ho un forte dolore al petto', 'operatore', /già stata chiamata/],
    ['ar', 'عندي ألم شديد في الصدر', 'موظف', /تم استدعاء شخص/],
    ['de', 'ich habe starke Brustschmerzen', 'Mitarbeiter', /schon ein Mensch gerufen/],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(danger);
    await talk.says(person);
    t.regex(talk.text, said);
  }
  const alone = await Talk.begin({ duty: { place: { ahead: 0, wait: null } } });
  await alone.says('ho un forte dolore al petto');
  await alone.says('operatore');
  t.regex(alone.text, /già aperta e ha la precedenza.*nessuno è collegato/s);
});

test('a symptom beside the answer is noted as what it is', async (t) => {
  const talk = await Talk.begin();
  talk.isAsked('symptoms', 'overall_trend');
  await talk.says('meglio, ma sono stanco');
  t.regex(talk.text, /altri sintomi: stanchezza/);
  t.is(talk.state?.facts.overall_trend?.value, 'better');
  t.not(talk.asked, 'overall_trend');
  const tired = await Talk.begin();
  tired.isAsked('symptoms', 'overall_trend');
  await tired.says('meglio, ma sono stanco di vivere');
  t.true('self_harm' in (tired.state?.danger ?? {}));
});

test('what is corrected is no question asked in vain', async (t) => {
  const talk = await Talk.begin({ language: 'de' });
  talk.isAsked('symptoms', 'consciousness');
  for (const text of ['38,2', '39,2', 'doch 39,5', '39,6']) await talk.says(text);
  t.is(talk.asked, 'consciousness');
  t.notRegex(talk.text, /Wählen Sie unten eine Antwort/);
  t.is(talk.state?.facts.temp_c?.value, 39.6);
});

test('"it is cold today" is no day on which an illness began', async (t) => {
  for (const text of ['fa freddo oggi', 'cosa devo fare adesso']) {
    const talk = await Talk.begin();
    await talk.says('sono positivo');
    await talk.says(text);
    t.notRegex(talk.text, /È il giorno/, text);
  }
  const talk = await Talk.begin();
  await talk.says('sono positivo');
  await talk.says('da lunedì scorso');
  t.regex(talk.text, /È il giorno/);
});

test('a case that a person has closed is not taken up again by itself', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre e voglio parlare con un operatore');
  t.is(talk.asked, 'dyspnoea');
  talk.owner = 'bot';
  talk.ticket = talk.ticket && { ...talk.ticket, state: 'closed' };
  await talk.event('handoff.closed');
  t.regex(talk.text, /Quanto ti è stato utile/);
  await talk.says('5');
  t.notRegex(talk.text, /Riprendiamo/);
  t.is(talk.asked, null);
  await talk.says('grazie');
  t.is(talk.asked, null);
  await talk.says('continua');
  t.is(talk.asked, 'dyspnoea', 'who wishes so goes on');
});

test('a danger told after it is answered in full', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho un forte dolore al petto');
  talk.owner = 'bot';
  talk.ticket = talk.ticket && { ...talk.ticket, state: 'closed' };
  await talk.event('handoff.closed');
  await talk.says('ho di nuovo un forte dolore al petto');
  t.regex(talk.text, /chiama subito il 112/);
  t.is(talk.ticket?.priority, 'emergency');
});

test('an answer that the model takes for a wish to be called is an answer', async (t) => {
  const talk = await Talk.begin({ language: 'ar' });
  talk.isAsked('symptoms', 'overall_trend');
  await talk.says('أفضل لكنني متعب');
  t.is(talk.ticket, null);
  t.is(talk.state?.facts.overall_trend?.value, 'better');
});
