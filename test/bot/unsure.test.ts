// "I don't know" is no "no", in whatever language and with whatever word it begins.
import test from 'ava';
import { saysUnsure } from '../../bot/interview/unsure.js';
import { refuses } from '../../bot/words/says-no.js';
import { Talk } from './talk.js';

const UNSURE = [
  'non lo so',
  'boh',
  'non saprei dire',
  "I don't know",
  'not sure',
  'ich weiß es nicht',
  'weiß nicht',
  'keine Ahnung',
  'je ne sais pas',
  "j'en sais rien",
  'no lo sé',
  'no sé',
  'ni idea',
  'nu știu',
  'habar n-am',
  'nuk e di',
  'не знаю',
  "не пам'ятаю",
  'لا أدري',
  'لا أعرف',
  '不知道',
  '我不太清楚',
];

for (const text of UNSURE) {
  test(`"${text}" is neither yes nor no`, (t) => {
    t.true(saysUnsure(text));
    t.false(refuses(text));
  });
}

for (const text of ['no', 'لا', 'non so respirare', 'no me siento bien', 'non so cosa fare', 'не знаю що робити', '不']) {
  test(`"${text}" says more, or less`, (t) => {
    t.false(saysUnsure(text));
  });
}

test('an "I do not know" that the model takes for a denial rules nothing out', async (t) => {
  const talk = await Talk.begin({ language: 'es' });
  await talk.says('tengo fiebre');
  await talk.says('respiro bien');
  await talk.says('sí');
  await talk.says('no sé');
  t.is(talk.state?.facts.chest_pain, undefined);
  await talk.says('ni idea');
  t.not(talk.state?.facts.chest_pain?.value, 'none');
});

const NO_IDEA = {
  it: ['ho la febbre', 'boh'],
  en: ['I have a fever', 'no idea'],
  de: ['ich habe Fieber', 'keine Ahnung'],
  fr: ["j'ai de la fièvre", 'aucune idée'],
  es: ['tengo fiebre', 'ni idea'],
  ro: ['am febră', 'habar n-am'],
  sq: ['kam temperaturë', 'nuk e di'],
  uk: ['у мене температура', 'без поняття'],
  ar: ['عندي حمى', 'لا أدري'],
  zh: ['我发烧了', '不清楚'],
} as const;
/** Questions, and the danger questions once more. */
const MOST_TURNS = 40;

for (const [language, [ill, unsure]] of Object.entries(NO_IDEA))
  test(`who knows nothing comes to an end, and to a person: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(ill);
    const { texts } = talk.content;
    let before = '';
    for (let turns = 0; talk.asked !== null; turns++) {
      t.true(turns < MOST_TURNS, talk.text);
      await talk.says(unsure);
      t.not(talk.text, before);
      before = talk.text;
      for (const key of ['interview_not_understood', 'complaint', 'out_of_scope'] as const)
        t.false(talk.text.includes(texts[key][language as keyof typeof NO_IDEA]!), talk.text);
    }
    t.true(talk.state?.interview?.done);
    t.regex(talk.text, /112/);
    t.true(talk.buttons.includes(texts.talk_to_person[language as keyof typeof NO_IDEA]!), talk.buttons.join(' | '));
  });
