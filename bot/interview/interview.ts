// Which interview runs and which of its questions stands. It reads the state of the turn and changes nothing; what happens to a
// question is in the files beside it: interview-begins, -asks, -takes, -resumes, -gives-up, -goes-back and -ends.
import { questionOf } from '../../config/applies.js';
import type { Interview, Question } from '../../config/questions.js';
import type { TurnDraft } from '../draft.js';
import { openOf } from './open-questions.js';

/** The interview that runs; null where none was begun, or it is done. */
export function currentInterview(draft: TurnDraft): Interview | null {
  const state = draft.state.interview;
  if (!state || state.done) return null;
  return interviewNamed(draft, state.id);
}

/** The question that stands: it was asked, and its answer is awaited. */
export function currentQuestion(draft: TurnDraft): Question | null {
  const interview = currentInterview(draft);
  const asked = draft.state.interview?.asked;
  return (interview && asked && questionOf(interview, asked)) || null;
}

/** Also one that is done, or that content of today no longer has: then null. */
export function interviewNamed(draft: TurnDraft, id: string | undefined): Interview | null {
  return draft.input.content.interviews.find((interview) => interview.id === id) ?? null;
}

/** The interview that an intent asks for; a Region that only shows the signs to watch for has none. */
export function interviewFor(draft: TurnDraft, intent: string): Interview | null {
  if (draft.input.content.region.mode === 'guidance') return null;
  return draft.input.content.interviews.find((interview) => interview.intents.includes(intent)) ?? null;
}

/** How many questions there are still, the one that stands included, as far as one knows now. */
export function openQuestions(draft: TurnDraft): number {
  const interview = currentInterview(draft);
  return interview ? openOf(interview, draft.state.facts).length : 0;
}
