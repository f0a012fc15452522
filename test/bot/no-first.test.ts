// "No tutto ok, sono lucida": a "no" that waves the question off, and one that answers it.
import test from 'ava';
import { Talk } from './talk.js';

async function answers(text: string, language = 'it', question = 'consciousness') {
  const talk = await Talk.begin({ language });
  talk.isAsked('symptoms', question);
  await talk.says(text);
  return { value: talk.state?.facts[question]?.value, kinds: Object.keys(talk.state?.danger ?? {}), asked: talk.asked };
}

test('what follows a "no" decides where it is clear', async (t) => {
  for (const [text, language] of [
    ['no tutto ok, sono lucida', 'it'],
    ['no, non sono confusa', 'it'],
    ['no no sto bene', 'it'],
    ['no lucidissima', 'it'],
    ['no, come sempre', 'it'],
    ['no, all good', 'en'],
    ['no not confused', 'en'],
    ['nein bin klar im Kopf', 'de'],
  ] as const) {
    const { value, kinds } = await answers(text, language);
    t.is(value, 'normal', text);
    t.deepEqual(kinds, [], text);
  }
});

test('a "no" that may deny what follows is asked again', async (t) => {
  for (const text of ['no so lucido', 'no sono lucido', 'no come sempre']) {
    const { value, kinds, asked } = await answers(text);
    t.is(value, undefined, text);
    t.deepEqual(kinds, [], text);
    t.is(asked, 'consciousness', text);
  }
});

test('a "no" alone, and a danger behind it, are dangers', async (t) => {
  for (const [text, language] of [
    ['no', 'it'],
    ['non sono lucida', 'it'],
    ['no, non sono lucida', 'it'],
    ['no, sono confusa', 'it'],
    ['no, svenuto', 'it'],
    ['no', 'en'],
    ["no he's confused", 'en'],
    ['nein verwirrt', 'de'],
    ['non', 'fr'],
  ] as const)
    t.deepEqual((await answers(text, language)).kinds, ['consciousness'], text);
});

test('"as always" is not "always"', async (t) => {
  for (const text of ['come sempre', 'tutto come sempre']) t.deepEqual((await answers(text, 'it', 'chest_pain')).kinds, [], text);
  t.deepEqual((await answers('sempre', 'it', 'chest_pain')).kinds, ['chest_pain']);
});

test('"he is fine, he is always like that" is not "always"', async (t) => {
  for (const text of ["actually he's fine just grumpy, he's always like that", "he is okay, he's always been like that"])
    t.deepEqual((await answers(text, 'en', 'dyspnoea')).kinds, [], text);
  t.deepEqual((await answers('always', 'en', 'dyspnoea')).kinds, ['breathing']);
  t.deepEqual((await answers("he's always like that", 'en', 'dyspnoea')).kinds, ['breathing']);
});
