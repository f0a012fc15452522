// "No, it was negative": the result of a test that was told otherwise before. What the model takes it for is a no, or the question when one may
// go out again; it is taken back, and what holds now is said.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import type { Learnt } from '../interview/learning.js';
import { understoodList } from '../interview/understood.js';
import { plain } from '../words/plain.js';
import { answerById, sayAnswer } from './answers.js';

const RESULT = 'test_result';
const ANSWERS: { readonly [result: string]: string } = { neg: 'test.negative', pos: 'case.positive' };
/** In more words something else is told as well. */
const SHORT = 9;

/** @returns whether that was said, and answered */
export function hearResultCorrected(draft: TurnDraft, heard: readonly Heard[], { corrected, fresh, others }: Learnt): boolean {
  if (currentQuestion(draft) || others || !fresh.includes(RESULT)) return false;
  if (heard.some(({ text }) => /[?？؟]/u.test(text) || plain(text).split(' ').length > SHORT)) return false;
  const answer = answerById(draft.input.content, ANSWERS[String(draft.state.facts[RESULT]?.value)] ?? '');
  // What was told before is a fact, or was heard as a matter: the answer to it was said last.
  const { topic } = draft.state;
  if (!answer || answer.id === topic || !(corrected.includes(RESULT) || Object.values(ANSWERS).includes(topic ?? ''))) return false;
  draft.say('interview_corrected', (language) => ({ list: understoodList(draft, draft.state.facts, language, [RESULT]) }));
  sayAnswer(draft, answer);
  draft.set({ fallbacks: 0 });
  return true;
}
