// The symptom interview as somebody meets it: danger first, few questions for a healthy adult, more where they matter.
import test from 'ava';
import { applies, dangerOf, type KnownFacts } from '../../config/applies.js';
import { loadContent } from '../../config/load.js';
import type { FactValue, Interview } from '../../config/questions.js';
import { SHIPPED, TODAY } from './folder.js';

const interviews = (await loadContent(SHIPPED, TODAY)).content?.regions.get('demo')?.interviews ?? [];
const symptoms = interviews.find(({ id }) => id === 'symptoms') as Interview;

/** What is asked of somebody with these answers, in order. */
function asked(person: KnownFacts): string[] {
  const isAsked = (fact: string) => symptoms.questions.some(({ id }) => id === fact);
  const known: { [fact: string]: FactValue | null | undefined } = {};
  for (const [fact, value] of Object.entries(person)) if (!isAsked(fact)) known[fact] = value;
  const ids: string[] = [];
  for (const question of symptoms.questions) {
    if (!applies(symptoms, question, known)) continue;
    ids.push(question.id);
    const answer = person[question.id];
    if (answer !== undefined && answer !== null) known[question.id] = answer;
  }
  return ids;
}

const HEALTHY: KnownFacts = {
  ...{ dyspnoea: 0, consciousness: 'normal', chest_pain: 'none', skin: 'normal', respondent: 'self', age_years: 30, temp_c: 37 },
  ...{ onset_date: '2026-11-24', other_symptoms: ['cold'], conditions: [], pregnant: 'no', overall_trend: 'same', test_result: 'none' },
};

test('danger is asked first', (t) => {
  t.deepEqual(asked(HEALTHY).slice(0, 4), ['dyspnoea', 'consciousness', 'chest_pain', 'skin']);
});

test('a healthy adult with a cold answers about twelve questions', (t) => {
  const questions = asked(HEALTHY);
  t.true(questions.length <= 13, questions.join(' '));
});

test('only a child is asked the questions about children, only who may be pregnant about pregnancy', (t) => {
  t.false(asked(HEALTHY).includes('free_signs'));
  t.true(asked({ ...HEALTHY, respondent: 'parent', age_years: 4 }).includes('free_signs'));
  t.false(asked({ ...HEALTHY, age_years: 70 }).includes('pregnant'));
  t.false(asked({ ...HEALTHY, age_years: 70 }).includes('pregnancy_weeks'));
  t.true(asked({ ...HEALTHY, pregnant: 'yes' }).includes('pregnancy_weeks'));
});

test('a baby with fever, breathlessness and old age bring more questions', (t) => {
  t.true(asked({ ...HEALTHY, age_years: 0 }).includes('age_months'));
  t.true(asked({ ...HEALTHY, temp_c: 38.5 }).includes('fever_days'));
  t.true(asked({ ...HEALTHY, dyspnoea: 1 }).includes('spo2_rest'));
  t.true(asked({ ...HEALTHY, dyspnoea: 1, spo2_rest: 93 }).includes('spo2_repeat'));
  t.false(asked({ ...HEALTHY, dyspnoea: 1 }).includes('spo2_repeat'));
  for (const fact of ['function', 'setting', 'fluids']) t.true(asked({ ...HEALTHY, age_years: 80 }).includes(fact));
});

test('who told of a fever and does not know the temperature is still asked how long it lasts', (t) => {
  t.true(asked({ ...HEALTHY, temp_c: null, fever_felt: true }).includes('fever_days'));
  t.false(asked({ ...HEALTHY, temp_c: 37, fever_felt: true }).includes('fever_days'));
  t.false(asked({ ...HEALTHY, temp_c: null }).includes('fever_days'));
});

test('answers that are danger signs are known as such', (t) => {
  const question = (id: string) => symptoms.questions.find((one) => one.id === id)!;
  t.is(dangerOf(question('dyspnoea'), 3), 'breathing');
  t.is(dangerOf(question('dyspnoea'), 1), undefined);
  t.is(dangerOf(question('spo2_rest'), 92), 'low_oxygen');
  t.is(dangerOf(question('spo2_rest'), 93), undefined);
  t.is(dangerOf(question('other_symptoms'), ['cough', 'speech']), 'stroke');
  t.is(dangerOf(question('temp_c'), 38, { age_months: 2 }), 'infant');
  t.is(dangerOf(question('temp_c'), 39, { age_years: 30 }), undefined);
  t.is(dangerOf(question('consciousness'), 'fainted'), 'consciousness');
});

test('each question can be asked again in other words', (t) => {
  for (const { questions } of interviews) for (const { ask, again } of questions) t.not(ask.it, again.it);
});
