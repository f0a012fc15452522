// Asks: the next open question, or one that is named, with its buttons. Which question is open is known to
// open-questions.ts; what comes when none is, to interview-ends.ts.
import type { Question } from '../config/questions.js';
import type { TurnDraft } from './draft.js';
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

/** In its own words; in other words, because somebody wishes so; or in other words after no answer, which counts as a try. */
export type Wording = 'own' | 'other' | 'another-try';

export function ask(draft: TurnDraft, question: Question, wording: Wording = 'own'): void {
  const state = draft.state.interview;
  if (!state) return;
  const isSame = state.asked === question.id;
  const tries = (isSame ? state.tries : 0) + Number(wording === 'another-try');
  const { asides: before, inDanger: _, ...rest } = state;
  draft.set({ interview: { ...rest, asked: question.id, tries, ...(isSame && before && { asides: before }) } });
  const { ask: own, again: other } = (isOfWriter(draft) && question.self) || question;
  draft.reply({ text: draft.localized(wording === 'own' ? own : other) });
  showAnswers(draft, question);
  if (question.danger || wording !== 'own' || !draft.isFullLanguage) draft.offerPerson();
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
