// "She is breathing": no sign of danger, and after a collapse the advice for somebody who breathes and does not react.
import test from 'ava';
import { saysBreathes, saysOnlyBreathes } from '../../bot/danger/breathes.js';
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

const YES_I_BREATHE: readonly (readonly [string, readonly string[]])[] = [
  ['it', ['sì respiro', 'sì, respira', 'sì, riesco a respirare']],
  ['en', ["yes I'm breathing", 'yes, he is breathing', 'yes I can breathe']],
  ['de', ['ja ich atme', 'ja, er atmet', 'ja, ich kann atmen']],
  ['fr', ['oui je respire', 'oui, il respire', 'oui je peux respirer']],
  ['es', ['sí respiro', 'sí, está respirando', 'sí puedo respirar']],
  ['ro', ['da respir', 'da, respiră', 'da pot să respir']],
  ['sq', ['po marr frymë', 'po, po merr frymë', 'po, mund të marr frymë']],
  ['uk', ['так дихаю', 'так, він дихає', 'так, я можу дихати']],
  ['ar', ['نعم أتنفس', 'نعم، هو يتنفس', 'نعم أستطيع التنفس']],
  ['zh', ['是的我在呼吸', '有呼吸', '我能呼吸']],
];

for (const [language, texts] of YES_I_BREATHE)
  test(`"yes, I breathe" says not how well: no danger, no fault of theirs, and the question comes in other words: ${language}`, async (t) => {
    for (const text of texts) {
      const talk = await Talk.begin({ language });
      talk.isAsked('symptoms', 'dyspnoea');
      await talk.says(text);
      t.deepEqual(talk.state?.danger, {}, text);
      t.is(talk.asked, 'dyspnoea', text);
      t.is(talk.state?.facts.dyspnoea, undefined, text);
      t.false(talk.text.includes(talk.content.texts.interview_not_understood[language as 'it']!), talk.text);
    }
  });

test('after hard breathing it takes nothing back', async (t) => {
  const talk = await Talk.begin();
  await talk.says('fatico a respirare');
  await talk.says('sì respiro');
  t.true('breathing' in (talk.state?.danger ?? {}));
  t.regex(talk.text, /112/);
  t.false(talk.text.includes(talk.content.texts.danger_withdrawn.it), talk.text);
});

test('what stands beside breathing is not overlooked', (t) => {
  for (const text of [
    'riesco a respirare, ma con fatica',
    'I can breathe but my lips are blue',
    'atmet, aber sehr flach',
    'respira, pero no bien',
  ])
    t.false(saysOnlyBreathes(text), text);
  for (const text of ['sì, respira', 'yes, he is breathing', 'ja, er atmet noch', '是的，有呼吸']) t.true(saysOnlyBreathes(text), text);
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
