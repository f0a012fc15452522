import test from 'ava';
import { evaluate } from '../../nlu/commands/measures.js';
import { COSTS, costOf, replyTo } from '../../nlu/doubt.js';

const ranking = (...parts: [string, number][]) => parts.map(([name, confidence]) => ({ name, confidence }));

test('a sure intent is answered, a doubtful one asked back, and where nothing is likely a person is offered', (t) => {
  t.is(replyTo(ranking(['test.book', 0.9])), 'answer');
  t.is(replyTo(ranking(['test.book', 0.4], ['test.types', 0.35])), 'choices');
  t.is(replyTo(ranking(['out_of_scope', 0.45], ['greet', 0.05])), 'person');
});

test('to send somebody who is ill to an answer about something else costs more than asking once', (t) => {
  const sure = ranking(['info.statistics', 0.6], ['symptoms.report', 0.3]);
  t.is(costOf('symptoms.report', sure), COSTS.wrongForTheIll);
  t.is(costOf('emergency.report', sure), COSTS.wrongInDanger);
  t.is(costOf('info.statistics', sure), 0);
  t.is(costOf('symptoms.report', sure, 0.7), COSTS.asked);
  t.is(costOf('test.book', sure, 0.7), COSTS.askedInVain);
  t.true(COSTS.wrongForTheIll > COSTS.asked && COSTS.wrongInDanger > COSTS.wrongForTheIll);
});

test('an evaluation tells what doubt costs, where it knows the rankings', (t) => {
  const one = { text: '', truth: 'greet', predicted: 'greet', confidence: 0.4, ranking: ranking(['greet', 0.4], ['thank', 0.3]) };
  const { doubt } = evaluate([one]);
  t.is(doubt?.now.cost, COSTS.asked);
  t.is(doubt?.now.askedBack, 1);
  t.is(doubt?.others.find(({ sure }) => sure === 0.3)?.cost, 0);
  t.is(evaluate([{ text: '', truth: 'greet', predicted: 'greet', confidence: 0.4 }]).doubt, null);
});
