// "No, I do not want to hurt myself" is thanked for, in the ten languages; what says otherwise is none.
import test from 'ava';
import { FULL_LANGUAGES } from '../../config/languages.js';
import { Talk } from './talk.js';

const DENIED = {
  it: ['no non voglio farmi del male', 'no, non mi faccio del male, tranquillo'],
  en: ["no, I don't want to hurt myself"],
  de: ['nein, ich will mir nichts antun', 'ich will nicht sterben'],
  fr: ['non je ne veux pas me faire de mal'],
  es: ['no, no quiero hacerme daño'],
  ro: ['nu, nu vreau să îmi fac rău'],
  sq: ['jo, nuk dua të vdes'],
  ar: ['لا أريد إيذاء نفسي'],
  uk: ['ні, я не хочу собі нашкодити'],
} as const;

for (const [language, texts] of Object.entries(DENIED))
  test(`who denies that they mean to harm themselves is thanked: ${language}`, async (t) => {
    for (const text of texts) {
      const talk = await Talk.begin({ language: language as keyof typeof DENIED });
      await talk.says(text);
      t.is(talk.text.split('\n')[0], talk.content.texts.no_harm_noted[language as 'it'], text);
      t.is(talk.ticket, null, text);
    }
  });

test('a "but" behind it, and the wish itself, are read for what they are', async (t) => {
  for (const text of ['non voglio farmi del male ma a volte vorrei morire', 'voglio farmi del male', 'non voglio più vivere']) {
    const talk = await Talk.begin();
    await talk.says(text);
    t.not(talk.text, talk.content.texts.no_harm_noted.it, text);
    t.regex(talk.text, /112|Telefono Amico/, text);
  }
});

test('the question that stood comes again', async (t) => {
  t.true(FULL_LANGUAGES.includes('it'));
  const talk = await Talk.begin();
  await talk.says('ho la febbre a 38 e tosse');
  const { asked } = talk;
  await talk.says('non voglio farmi del male');
  t.is(talk.asked, asked);
});
