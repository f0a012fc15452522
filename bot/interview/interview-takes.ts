// Takes an answer to the question that stands: keeps it as a fact, answers the danger in it, and goes on. What words mean as an answer is
// read in reading.ts.
import { dangerOf } from '../../config/applies.js';
import type { FactValue, Question } from '../../config/questions.js';
import { answerDanger } from '../danger/safety.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion, interviewNamed } from './interview.js';
import { ask, askNext } from './interview-asks.js';
import { startInterview } from './interview-begins.js';
import { known } from './open-questions.js';
import { type Answered, readAnswer } from './reading.js';

/** Takes the message as the answer to the question that stands; false when it is none. */
export function takeAnswer(draft: TurnDraft, heard: Heard): boolean {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return false;
  const answer = readAnswer(question, heard, draft.input.now);
  if (!answer) return false;
  // A danger question that was not known the first time is asked once more in other words.
  if (answer.unknown && question.danger && !question.optional && state.tries === 0) {
    ask(draft, question, 'another-try');
    return true;
  }
  accept(draft, question, answer, heard);
  return true;
}

/** Takes what was read out of the message itself as the answer to the question that stands. */
export function takeTold(draft: TurnDraft, value: FactValue, heard: Heard): void {
  const question = currentQuestion(draft);
  if (question) accept(draft, question, { value }, heard);
}

function accept(draft: TurnDraft, question: Question, answer: Answered, heard: Heard): void {
  record(draft, question, answer.value, heard, answer.unknown === true);
  if (answer.value !== null) answerDangerIn(draft, question, answer.value, heard);
  const next = answer.value === true ? interviewNamed(draft, question.yesLeadsTo) : null;
  if (next) startInterview(draft, next);
  else askNext(draft);
}

/** An answer may be a danger sign itself: that is answered before anything else is asked. */
export function answerDangerIn(draft: TurnDraft, question: Question, value: FactValue, heard: Heard): void {
  const danger = dangerOf(question, value, known(draft.state.facts));
  if (danger) answerDanger(draft, new Map([[danger, heard.seq]]));
}

export function record(draft: TurnDraft, question: Question, value: FactValue | null, heard: Heard, unknown: boolean): void {
  const before = draft.state.facts[question.id];
  const from = before?.from === 'extracted' && before.value === value ? 'confirmed' : 'asked';
  // "I don't know" does not take away what was read out of the citizen's own words.
  const isMore = Array.isArray(value) && before?.from === 'extracted' && Array.isArray(before.value);
  const kept = unknown && before?.from === 'extracted' ? before.value : isMore ? [...new Set([...before.value, ...value])] : value;
  draft.set({
    facts: {
      ...draft.state.facts,
      [question.id]: { value: kept, ...(unknown ? { unknown: true } : {}), from, seq: heard.seq, at: heard.at },
    },
    fallbacks: 0,
  });
}
