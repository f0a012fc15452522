// "She is breathing": no sign of danger, and after a collapse the advice for somebody who breathes and does not react.
import test from 'ava';
import { saysBreathes } from '../../bot/breathes.js';
import { Talk } from './talk.js';

const BREATHES: readonly (readonly [string, string, string, RegExp])[] = [
  ['it', 'mio padre è svenuto', 'respira ancora', /su un fianco/],
  ['en', 'my dad collapsed', "he's breathing", /on one side/],
  ['de', 'mein Vater ist bewusstlos', 'er atmet', /auf die Seite/],
  ['fr', 'ma mère est tombée et ne répond plus', 'elle respire', /sur le côté/],
  ['es', 'mi madre se ha desmayado', 'está respirando', /de lado/],
  ['ro', 'tata a leșinat', 'respiră', /pe o parte/],
  ['sq', 'babai im ra pa ndjenja', 'po merr frymë', /në brinjë/],
  ['uk', 'моя мама непритомна', 'вона дихає', /на бік/],
  ['ar', 'أبي فقد الوعي', 'هو يتنفس', /على جنبه/],
  ['zh', '我妈妈昏倒了', '她还在呼吸', /侧卧/],
];

for (const [language, collapse, breathes, side] of BREATHES)
  test(`who breathes after a collapse is laid on their side in ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(collapse);
    await talk.says(breathes);
    t.regex(talk.text, side);
    t.true('consciousness' in (talk.state?.danger ?? {}));
    t.false('breathing' in (talk.state?.danger ?? {}));
    t.false('not_breathing' in (talk.state?.danger ?? {}));
  });

for (const [language, , breathes] of BREATHES)
  test(`breathing alone is no danger in ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(breathes);
    t.deepEqual(talk.state?.danger, {});
    t.is(talk.ticket, null);
  });

test('what is said of hard breathing, or asked, is not that', (t) => {
  for (const text of [
    'he is breathing very fast',
    'is she breathing?',
    'non respira',
    'respira male',
    'er atmet nicht',
    '没有呼吸',
    'elle respire mal',
  ])
    t.false(saysBreathes(text), text);
});
