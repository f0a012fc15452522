// What becomes of a question that gets no answer: other words, then the end of the interview, then it is left open. A danger question is
// given up later than any other.
import type { Question } from '../../config/questions.js';
import type { Heard, InterviewState } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion, openQuestions } from './interview.js';
import { ask, askNext, wasAskedEnough } from './interview-asks.js';
import { record, takeTold } from './interview-takes.js';

/** After so many tries a question is left open, and a person is offered. */
const TRIES = 2;

/**
 * No answer, or none that is clear: once more in other words, then the question stays open and the next one comes.
 * @param key what is said before it is asked once more, if anything
 */
export function tryAgain(draft: TurnDraft, heard: Heard, key?: 'interview_not_understood' | 'interview_said_before'): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return;
  if (state.tries + 1 < TRIES && !wasAskedEnough(draft)) {
    if (key) draft.say(key);
    ask(draft, question, 'another-try');
    return;
  }
  leaveOpen(draft, question, state, heard);
}

/**
 * "I have already said so": what was read out of the citizen's own words is the answer then. Where nothing was, the bot says
 * so instead of "I did not understand".
 */
export function answeredBefore(draft: TurnDraft, heard: Heard): void {
  const question = currentQuestion(draft);
  if (!question) return;
  const fact = draft.state.facts[question.id];
  if (fact?.from === 'extracted' && fact.value !== null && !Array.isArray(fact.value)) takeTold(draft, fact.value, heard);
  else tryAgain(draft, heard, 'interview_said_before');
}

/** It was asked often enough, whatever was said instead of an answer: the next one comes. */
export function moveOn(draft: TurnDraft, heard: Heard): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (question && state) leaveOpen(draft, question, state, heard);
}

/** A danger question comes once more at the end before it is given up; any other is left without an answer, and that is said. */
function leaveOpen(draft: TurnDraft, question: Question, state: InterviewState, heard: Heard): void {
  const isLast = openQuestions(draft) <= 1;
  if (question.danger && !question.optional && !state.postponed.includes(question.id) && !isLast) {
    putAtEnd(draft, question, state);
    draft.say('interview_later');
  } else {
    record(draft, question, null, heard, true);
    draft.say('interview_left_open');
  }
  draft.offerPerson();
  askNext(draft);
}

/** Puts the question at the end of the interview; one that was put there before is left open. */
export function postpone(draft: TurnDraft, heard: Heard): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return;
  if (state.postponed.includes(question.id)) {
    leaveOpen(draft, question, state, heard);
    return;
  }
  putAtEnd(draft, question, state);
  draft.say('interview_postponed');
  askNext(draft);
}

function putAtEnd(draft: TurnDraft, question: Question, state: InterviewState): void {
  draft.set({ interview: { ...state, postponed: [...state.postponed, question.id] } });
}
