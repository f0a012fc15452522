// Whether a message is made of a choice's own words: what the model takes for a command ("stop", "continue", "pause") is an answer then.
import type { Question } from '../../config/questions.js';
import type { Heard } from '../decision.js';
import type { Wish } from '../wishes.js';
import { matching } from './choices.js';
import { isOnlyAbout } from './matter.js';

/** Who asks for a person or for erasing everything is heard before any choice. */
const BEFORE_ANY = /^(handoff\.|privacy\.erase$)/;

/** @returns whether the one message names a choice of the question and says nothing else */
export function namesChoice(question: Question | null, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const [only, ...others] = heard;
  if (!question?.choices || !only || others.length > 0 || only.button !== null) return false;
  if (wanted.some(({ intent }) => BEFORE_ANY.test(intent))) return false;
  const language = only.understanding?.language;
  return isOnlyAbout(question, only.text, language) && matching(question.choices, only.text, true, language).length > 0;
}
