// Asks: the next open question, or one that is named, with its buttons. Which question is open is known to
// open-questions.ts; what comes when none is, to interview-ends.ts.
import type { Question } from '../../config/questions.js';
import type { TurnDraft } from '../draft.js';
import { currentInterview } from './interview.js';
import { finish } from './interview-ends.js';
import { nextQuestion } from './open-questions.js';

/** The first question that is open; where none is, the interview ends. */
export function askNext(draft: TurnDraft): void {
  const interview = currentInterview(draft);
  const state = draft.state.interview;
  if (!interview || !state) return;
  const question = nextQuestion(interview, draft.state.facts, state.postponed);
  if (question) ask(draft, question);
  else finish(draft);
}

/** So often in a row a question is asked, and no more. */
const MOST_TIMES = 3;

/** Whether the question that stands was asked as often as it may be. */
export function wasAskedEnough(draft: TurnDraft): boolean {
  return (draft.state.interview?.times ?? 1) >= MOST_TIMES;
}

/** In its own words; in other words, because somebody wishes so; or in other words after no answer, which counts as a try. */
export type Wording = 'own' | 'other' | 'another-try';

/** @param counts false where an answer of before was corrected: that is no question asked in vain */
export function ask(draft: TurnDraft, question: Question, wording: Wording = 'own', counts = true): void {
  const state = draft.state.interview;
  if (!state) return;
  const isSame = state.asked === question.id;
  const tries = (isSame ? state.tries : 0) + Number(wording === 'another-try');
  const { asides: before, inDanger: _, ...rest } = state;
  const times = isSame ? (state.times ?? 1) + Number(counts) : 1;
  draft.set({ interview: { ...rest, asked: question.id, tries, times, ...(isSame && before && { asides: before }) } });
  const { ask: own, again: other } = (isOfWriter(draft) && question.self) || question;
  const isLast = times >= MOST_TIMES;
  draft.reply({ text: draft.localized(wording === 'own' && !isLast ? own : other) });
  if (isLast) offerWaysOn(draft, question);
  else showAnswers(draft, question);
  if (question.danger || wording !== 'own' || !draft.isFullLanguage) draft.offerPerson();
}

/** To choose one of the answers, to go past the question, or to ask for a person. */
export function offerWaysOn(draft: TurnDraft, question: Question): void {
  draft.say('interview_stuck');
  showAnswers(draft, question);
  draft.offer({ title: draft.title('later'), value: 'later' });
  draft.offerPerson();
}

/** The citizen said that it is about themselves. */
function isOfWriter(draft: TurnDraft): boolean {
  return draft.state.facts.respondent?.value === 'self';
}

/** Its buttons, in the place of what was offered before in this turn. */
export function showAnswers(draft: TurnDraft, question: Question): void {
  draft.clearOffers();
  if (question.kind === 'yesno' && !question.choices) {
    draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
  }
  draft.offerChoices(question, isOfWriter(draft));
  if (!question.choices?.some((choice) => choice.value === 'unknown')) draft.offer({ title: draft.title('dont_know'), value: 'unsure' });
}
