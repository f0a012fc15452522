// Facts out of every message, also while the bot asked something else.

import { withoutCorrection } from './corrections.js';
import type { Fact, Facts, Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { extractFacts, mergeFacts } from './facts.js';
import { currentInterview, currentQuestion } from './interview.js';
import { isNoTemperature } from './numbers.js';
import { isNumberAlone } from './reading.js';
import { withoutSaidBefore } from './said-before.js';
import { volunteered } from './volunteered.js';

export interface Learnt {
  /** Facts that were something else before. */
  readonly corrected: readonly string[];
  readonly fresh: readonly string[];
  /** All that the messages tell, new or not. */
  readonly told: Facts;
  /** The messages were asked back about; now they are gone on with. */
  readonly again?: boolean;
}

/** Reads the facts and keeps them in the state. */
export function learn(draft: TurnDraft, heard: readonly Heard[]): Learnt {
  const interview = currentInterview(draft);
  const about = interview === null ? null : String(draft.state.facts.respondent?.value ?? 'self');
  // The number that was asked for fills that question only: "40" to "how old?" is no temperature.
  const question = currentQuestion(draft);
  const rest = question ? heard.map((message) => withoutCorrection(withoutSaidBefore(message)).message) : heard;
  const told = rest.filter(({ text, button }) => button === null && !isNumberAlone(question, text) && !(question && isNoTemperature(text)));
  const extracted: Record<string, Fact> = {
    ...volunteered(draft, told, interview, question),
    ...extractFacts(told, draft.input.now, about),
  };
  // An interview that does not ask who is ill speaks of the citizen: "with my mother, 78" is somebody else.
  if (interview && !interview.questions.some(({ id }) => id === 'respondent'))
    for (const name of ['respondent', 'age_years', 'age_months']) delete extracted[name];
  const before = draft.state.facts;
  const { facts, corrected } = mergeFacts(before, extracted);
  draft.set({ facts });
  const fresh = Object.keys(extracted).filter((name) => JSON.stringify(facts[name]?.value) !== JSON.stringify(before[name]?.value));
  return { corrected, fresh, told: extracted };
}
