// An answer to our own question is that answer, whatever the trained reader sees in its few words; a rule's finding stands.
import test from 'ava';
import { Talk } from './talk.js';

const isSafety = (talk: Talk) => talk.decision.replies.some(({ safety }) => safety === true);

test('no label and no word of a harmless choice is taken for danger where it is asked for', async (t) => {
  const talk = await Talk.begin();
  let said = 0;
  for (const { id, questions } of talk.content.interviews) {
    for (const question of questions) {
      for (const { label, words, danger } of question.choices ?? []) {
        if (danger) continue;
        const own = [label, words ?? {}].flatMap((each) =>
          Object.entries(each).flatMap(([language, texts]) => [texts].flat().map((text) => ({ language, text }))),
        );
        for (const { language, text } of own) {
          talk.language = language;
          await talk.isAsked(id, question.id).saysToReader('violence', text);
          t.false(isSafety(talk), `"${text}", asked for ${id}.${question.id}: ${talk.text}`);
          said += 1;
        }
      }
    }
  }
  t.true(said > 500, `${said}`);
});

test('a number that was asked for is a number', async (t) => {
  const talk = await Talk.begin();
  for (const [question, text] of [
    ['age_years', '84'],
    ['age_years', 'ho 84 anni'],
    ['age_years', "67, l'ho già scritto"],
    ['temp_c', 'trentasei e otto'],
    ['temp_c', 'I have 37.2'],
  ] as const) {
    await talk.isAsked('symptoms', question).saysToReader('sepsis', text);
    t.false(isSafety(talk), text);
  }
});

test('more than the answer is searched by both readers, and a rule is never overheard', async (t) => {
  const talk = await Talk.begin();
  await talk.isAsked('symptoms', 'respondent').saysToReader('violence', 'per mio marito, che mi ha appena tirato contro una sedia');
  t.true(isSafety(talk));
  await talk.isAsked('symptoms', 'age_years').says('84 e non respira');
  t.true(isSafety(talk));
});

test('unasked, the same words are searched', async (t) => {
  const talk = await Talk.begin();
  await talk.saysToReader('violence', 'mio marito');
  t.true(isSafety(talk));
});
