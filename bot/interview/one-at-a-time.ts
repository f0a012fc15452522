// Two people are told of, and the questions are about one: that is said, with whom they are about now. Which words are whose is read in
// two-people.ts and whose.ts.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { isOfThird, ownerAt } from './whose.js';

export function sayOneAtATime(draft: TurnDraft): void {
  draft.say('interview_two_people');
  const about = draft.state.facts.respondent?.value;
  if (about === 'self' || about === 'parent' || about === 'caregiver') draft.say(`interview_now_${about}`);
}

/** "My husband is 70", "she is 5", while the questions are about the writer. */
export function tellsAgeOfAnother(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (draft.state.facts.respondent?.value !== 'self') return false;
  return heard.some(({ text, button, understanding }) => {
    if (button !== null || !understanding) return false;
    const { entities, language } = understanding;
    const told = { text, language, entities };
    return entities.some(({ type, start }) => type === 'age' && (ownerAt(told, start) === 'other' || isOfThird(told, start)));
  });
}
