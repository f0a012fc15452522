// What Ukrainian and Russian write alike, or who mixes them says in passing, is no change of language.
import test from 'ava';
import { Talk } from './talk.js';

test('a few words of every day that are Russian too leave a Ukrainian conversation Ukrainian', async (t) => {
  const talk = await Talk.begin({ language: 'uk' });
  await talk.says('у мене кашель');
  for (const text of ['мне лучше', 'только кашель', 'не болит', 'сын', 'привет всем']) {
    await talk.says(text);
    t.is(talk.language, 'uk', text);
    t.is(talk.ticket, null, text);
  }
  // A cry for help is brought to somebody who reads it.
  await talk.says('помогите пожалуйста судороги у ребенка');
  t.is(talk.language, 'ru');
});
