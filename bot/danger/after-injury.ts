// After somebody was told what to do about a burn, a cut, a fall: "may I put butter on it?", "when should I worry?", "may he sleep?", "it is
// swollen", "he is two". What is asked so stays with the injury; nobody is asked for their breath, and "under water" drowns nobody. What names
// more than the place itself is left to the readers of danger.
import { answerById, sayAnswer } from '../answers/answers.js';
import { followUpIn } from '../answers/follow-ups.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { extractFacts } from '../interview/facts.js';
import { currentQuestion } from '../interview/interview.js';
import { plain } from '../words/plain.js';
import { CARE, HURTS, MAY_I, MORE_THAN_THAT, OTHER_MATTER, SLEEP, SUPPOSED, WHERE, WORRY } from './after-injury-words.js';
import { isOfChild } from './child-poisoned.js';
import { injuryIn } from './injuries.js';

export type Asked = 'care' | 'worry' | 'where' | 'sleep' | 'hurts' | 'child' | 'grown';

/** More words tell a story. */
const FEW = 14;
/** An age with little else. */
const FEW_OF_AGE = 8;
const OF_AGE = 18;
const HAN = /\p{Script=Han}/u;
const FEW_HAN = 22;
const ASKS = /[?？؟]/u;
/** Of a sting more may come than what swells there. */
const STING = 'injury.sting';
/** While a question of ours stands, an age or a pain may answer it. */
const NEVER_AN_ANSWER: readonly Asked[] = ['care', 'worry', 'where', 'sleep'];

/** What a message asks or tells of the injury that was spoken of last; null where it is anything else. */
export function askedOfInjury(draft: Pick<TurnDraft, 'state' | 'input'>, message: Heard): Asked | null {
  const { topic } = draft.state;
  if (!topic?.startsWith('injury.') || message.button !== null || injuryIn(message) !== null) return null;
  const { text } = message;
  const said = plain(text);
  if (HAN.test(said) ? said.length > FEW_HAN : said.split(' ').length > FEW) return null;
  if (OTHER_MATTER.test(said)) return null;
  const asks = ASKS.test(text);
  if (MORE_THAN_THAT.test(said)) return (asks || WORRY.test(said)) && SUPPOSED.test(said) ? 'worry' : null;
  if (SLEEP.test(said)) return 'sleep';
  if (CARE.test(said) && (asks || MAY_I.test(said))) return 'care';
  if (WORRY.test(said)) return 'worry';
  if (WHERE.test(said)) return 'where';
  if (HURTS.test(said)) return 'hurts';
  const further = followUpIn(text);
  if (further === 'where' || further === 'who' || further === 'when') return 'where';
  if (further === 'how_long') return 'care';
  if (further === 'children') return 'child';
  return ageIn(draft, message, said);
}

function ageIn(draft: Pick<TurnDraft, 'input'>, message: Heard, said: string): Asked | null {
  if (said.split(' ').length > FEW_OF_AGE) return null;
  const { age_years: years, age_months: months } = extractFacts([message], draft.input.now, null);
  if (months !== undefined) return 'child';
  if (typeof years?.value === 'number') return years.value < OF_AGE ? 'child' : 'grown';
  return isOfChild(said) && ASKS.test(message.text) ? 'child' : null;
}

/** What is said of each; where nothing stands here, what was said of the injury itself. */
const CARE_OF: { readonly [topic: string]: string } = {
  'injury.burn': 'injury.burn_care',
  'injury.wound': 'injury.wound_care',
  'injury.bite': 'injury.wound_care',
  'injury.tetanus': 'injury.wound_care',
  'injury.sting': 'injury.cold',
  'injury.fall': 'injury.cold',
  'injury.crushed': 'injury.cold',
};
const TO_WATCH = 'injury.watch';
const SIGNS_OF: { readonly [topic: string]: string } = {
  'injury.burn': 'injury.burn_care',
  'injury.wound': TO_WATCH,
  'injury.bite': TO_WATCH,
  'injury.tetanus': TO_WATCH,
  'injury.sting': TO_WATCH,
  'injury.fall': TO_WATCH,
  'injury.crushed': TO_WATCH,
};

function answerTo(asked: Asked, topic: string): string {
  if (asked === 'care') return CARE_OF[topic] ?? topic;
  if (asked === 'child') return 'injury.child';
  if (asked === 'where') return topic === 'injury.needle' ? topic : 'injury.where';
  if (asked === 'sleep') return topic === 'injury.fall' ? 'injury.sleep' : TO_WATCH;
  return SIGNS_OF[topic] ?? topic;
}

/** Whether all that was written asks of an injury; what the second reader alone sees in it is no danger then. */
export function areOfInjury(draft: TurnDraft, heard: readonly Heard[]): boolean {
  return heard.length > 0 && heard.every((message) => isHeard(draft, message));
}

function isHeard(draft: TurnDraft, message: Heard): boolean {
  const asked = askedOfInjury(draft, message);
  if (asked === null) return false;
  const { interview, topic, awaiting } = draft.state;
  if (awaiting !== null) return false;
  // Who was asked of an illness since then speaks of that.
  if ((currentQuestion(draft) || interview?.done) && !NEVER_AN_ANSWER.includes(asked)) return false;
  return !(topic === STING && asked === 'hurts' && (message.understanding?.suspectedSigns.length ?? 0) > 0);
}

/** @returns whether it was that, and answered; a question of ours that stands is for the caller to ask again */
export function hearAfterInjury(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const { topic } = draft.state;
  if (topic === undefined || !areOfInjury(draft, heard)) return false;
  const asked = heard.map((message) => askedOfInjury(draft, message)).find((each) => each !== null);
  const { content, conversation } = draft.input;
  const answer = asked ? (answerById(content, answerTo(asked, topic)) ?? answerById(content, topic)) : null;
  if (!answer) return false;
  // A blister is no rash, and a finger that hurts no illness: only whose it is and how old is kept.
  const before = conversation.state?.facts ?? {};
  const kept = Object.entries(draft.state.facts).filter(([name]) => OF_WHOM.includes(name));
  draft.set({ facts: { ...before, ...Object.fromEntries(kept) } });
  sayAnswer(draft, answer, { once: true });
  draft.set({ topic, fallbacks: 0 });
  return true;
}

const OF_WHOM: readonly string[] = ['respondent', 'age_years', 'age_months'];
