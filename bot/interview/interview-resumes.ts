// Comes back to the question that stands after something else: what was told beside it, another matter, thanks, a pause. Such asides
// are counted; what comes after too many is in interview-gives-up.ts.
import type { Question } from '../../config/questions.js';
import { noteDanger } from '../danger/safety.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { plain } from '../words/plain.js';
import { currentInterview, currentQuestion } from './interview.js';
import { ask, askNext, showAnswers, wasAskedEnough } from './interview-asks.js';
import { moveOn, tryAgain } from './interview-gives-up.js';
import { isSettled } from './interview-settled.js';
import { isOpen } from './open-questions.js';
import { understood, understoodList } from './understood.js';

/** So many other matters are answered at one question; what comes then, or is said again, counts as a try. */
const ASIDES = 3;

/** Says what was taken note of beside the question that stands, and asks it again; false where nothing can be named. */
export function noteAndAsk(draft: TurnDraft, names: readonly string[], key: 'interview_noted' | 'interview_corrected'): boolean {
  const interview = currentInterview(draft);
  const question = currentQuestion(draft);
  if (!interview || !question) return false;
  if (isSettled(draft)) {
    noteDanger(draft);
    return true;
  }
  const { facts } = draft.state;
  const isReopened = interview.questions.some(
    (each) => names.includes(each.id) && each.danger && isOpen(each, facts) && facts[each.id]?.value === null,
  );
  const isListed = understood(draft, facts, names).length > 0;
  if (!isListed && !isReopened) return false;
  if (isListed) draft.say(key, (language) => ({ list: understoodList(draft, draft.state.facts, language, names) }));
  // What was denied before and is spoken of now is asked at once.
  const last = draft.input.heard.at(-1);
  if (isReopened) askNext(draft);
  else if (last && wasAskedEnough(draft)) moveOn(draft, last);
  else ask(draft, question, 'own', key !== 'interview_corrected');
  return true;
}

/** Comes back to the question after something else was answered. */
export function resumeInterview(draft: TurnDraft): void {
  comeBack(draft, (question, last) => {
    if (wasAskedEnough(draft)) {
      moveOn(draft, last);
      return;
    }
    draft.say('interview_resume');
    ask(draft, question);
  });
}

/** The question stands, but is not said once more: after a word of thanks only its buttons stay. */
export function keepQuestion(draft: TurnDraft): void {
  comeBack(draft, (question) => showAnswers(draft, question));
}

function comeBack(draft: TurnDraft, toQuestion: (question: Question, last: Heard) => void): void {
  const question = currentQuestion(draft);
  const last = draft.input.heard.at(-1);
  if (!question || !last || isSettled(draft)) return;
  if (isRepeated(draft)) tryAgain(draft, last);
  else toQuestion(question, last);
}

/**
 * Takes note of what was spoken of instead of an answer. Whoever has read the same thing before, or has asked this and that, is
 * asked in other words and then something else: a question that nobody answers must not stand for ever.
 */
function isRepeated(draft: TurnDraft): boolean {
  const state = draft.state.interview;
  if (!state) return false;
  const said = draft.input.heard.map(({ text }) => plain(text)).join(' ');
  const about = draft.replies.find(({ answer }) => answer !== undefined)?.answer ?? said.slice(0, 40);
  const { asides = [] } = state;
  if (asides.includes(about) || asides.length >= ASIDES) return true;
  draft.set({ interview: { ...state, asides: [...asides, about] } });
  return false;
}

/** Who cannot go on now: the question stands, and waits. */
export function pause(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  if (!question) return;
  draft.say('interview_paused');
  showAnswers(draft, question);
}
