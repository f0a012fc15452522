// A danger sign while nobody is at a desk: in all ten languages 112 stands first, nobody is promised, and the request is made all the same.
import test from 'ava';
import { LANGUAGES } from '../../config/languages.js';
import { ASKS, Talk } from './talk.js';

const SAID = {
  it: 'mio padre non respira',
  en: 'my father is not breathing',
  de: 'mein Vater atmet nicht',
  fr: 'mon père ne respire plus',
  es: 'mi padre no respira',
  ro: 'tatăl meu nu respiră',
  ar: 'أبي لا يتنفس',
  uk: 'мій батько не дихає',
  zh: '我爸爸没有呼吸了',
  sq: 'babai im nuk merr frymë',
} as const;
const EMPTY = { place: { ahead: 3, wait: null } };

for (const language of LANGUAGES)
  test(`while nobody is at a desk a danger is answered truthfully: ${language}`, async (t) => {
    const talk = await Talk.begin({ language, duty: EMPTY });
    await talk.says(SAID[language]);
    const { afterDanger, texts } = talk.content;
    t.true(talk.text.includes('112'), talk.text);
    t.true(talk.text.includes(afterDanger.nobody_there[language]!), talk.text);
    for (const promise of [afterDanger.staying, afterDanger.staying_with, texts.handover_queued])
      t.false(talk.text.includes(promise[language]!), talk.text);
    t.is(talk.ticket?.priority, 'emergency');
    t.is(talk.ticket?.kind, 'chat');
    await talk.says('?');
    t.true(talk.text.includes(afterDanger.noted_closed[language]!), talk.text);
  });

for (const language of LANGUAGES)
  test(`while somebody is at a desk a danger calls them: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(SAID[language]);
    t.true(talk.text.includes(talk.content.texts.handover_queued[language]!), talk.text);
    t.true(talk.text.includes(talk.content.afterDanger.staying[language]!), talk.text);
    t.false(talk.text.includes(talk.content.afterDanger.nobody_there[language]!), talk.text);
  });

test('a danger that joins a request which waits says it too, and 112 stays in sight', async (t) => {
  const talk = await Talk.begin({ duty: EMPTY });
  await talk.says('vorrei parlare con un operatore');
  await talk.says('adesso mi fa molto male il petto');
  t.regex(talk.text, /112.*non aspettare noi/s);
  t.is(talk.ticket?.priority, 'emergency');
  t.true(talk.buttons.includes('112'));
});

test('whoever writes of violence may be read by somebody else: nothing is added', async (t) => {
  const talk = await Talk.begin({ duty: EMPTY });
  await talk.says('mio marito mi picchia');
  t.regex(talk.text, /1522/);
  t.notRegex(talk.text, /nessuno è collegato|Ho chiamato/);
  t.truthy(talk.ticket);
});

for (const language of LANGUAGES)
  test(`while nobody is at a desk nobody is said to have been called: ${language}`, async (t) => {
    const talk = await Talk.begin({ language, duty: EMPTY });
    await talk.says(ASKS[language]);
    const { texts } = talk.content;
    t.is(talk.ticket?.kind, 'chat');
    t.false(talk.text.includes(texts.handover_queued[language]!), talk.text);
    t.true(talk.text.includes(texts.handover_nobody_there[language]!.replace('{ahead}', '3')), talk.text);
  });

test('who is first is told so in words, and not that 0 people are before them', async (t) => {
  for (const [language, words] of Object.entries(ASKS)) {
    const talk = await Talk.begin({ language, duty: { place: { ahead: 0, wait: null } } });
    await talk.says(words);
    t.true(talk.text.includes(talk.content.texts.handover_first_nobody_there[language as keyof typeof ASKS]!), talk.text);
    t.notRegex(talk.text, /\b0\b/);
  }
});
