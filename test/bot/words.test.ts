// Every word of every choice, said as a whole message in its language, is heard as that choice.
import test from 'ava';
import { matching } from '../../bot/interview/choices.js';
import { LANGUAGES } from '../../config/languages.js';
import { Talk } from './talk.js';

for (const language of LANGUAGES) {
  test(`a choice's own words are that choice: ${language}`, async (t) => {
    const { content } = await Talk.begin();
    const wrong: string[] = [];
    let tried = 0;
    for (const { id, questions } of content.interviews)
      for (const question of questions)
        for (const choice of question.choices ?? [])
          for (const word of choice.words?.[language] ?? []) {
            tried += 1;
            const heard = matching(question.choices ?? [], word, true, language)[0];
            if (heard?.value !== choice.value) wrong.push(`${id} ${question.id}: ${word} → ${heard?.value}`);
          }
    t.true(tried > 100, `${tried} words`);
    t.deepEqual(wrong, []);
  });
}

test('a word counts in its own language only', async (t) => {
  const { content } = await Talk.begin();
  const choices = content.interviews.flatMap(({ questions }) => questions).find(({ id }) => id === 'consciousness')?.choices ?? [];
  t.is(matching(choices, 'po', true, 'sq')[0]?.value, 'normal');
  t.deepEqual(matching(choices, "un po'", true, 'it'), []);
});

test('a word with "not" before it is not that choice', async (t) => {
  const { content } = await Talk.begin();
  const choices = content.interviews.flatMap(({ questions }) => questions).find(({ id }) => id === 'dyspnoea')?.choices ?? [];
  for (const [language, text] of [
    ['ro', 'nu respir bine'],
    ['es', 'no respiro bien'],
    ['sq', 'nuk marr frymë mirë'],
    ['uk', 'не дихаю добре'],
    ['ar', 'لا أتنفس جيدا'],
    ['zh', '呼吸不正常'],
  ] as const)
    t.deepEqual(
      matching(choices, text, true, language).map(({ value }) => value),
      [],
      text,
    );
});
