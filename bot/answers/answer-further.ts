// A few words that go on from the answer said last ("and for children?"); while a question of ours stands, only what is clearly asked.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { findFollowing, findFurther, sayAnswer } from './answers.js';

export function answerFurther(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null) return false;
  if (currentQuestion(draft) && !/[?؟？]\s*$/u.test(only.text)) return false;
  const answer = findFollowing(draft, only.text) ?? findFurther(draft, only.text);
  if (!answer) return false;
  sayAnswer(draft, answer, { once: true });
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
