// A poisoning that is told in pieces: "he has drunk something", "the blue one under the sink", "he is two". Of the first alone nobody knows what it
// is, so it is asked, with 112 in the question; what comes next completes it to a danger, and water or food to none.
import { namesMedicine } from '../answers/medicines.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { extractFacts } from '../interview/facts.js';
import { currentInterview } from '../interview/interview.js';
import { plain } from '../words/plain.js';
import { refuses } from '../words/says-no.js';
import { isNo, saysYes } from './answered-if-now.js';
import { askedInDanger } from './danger-questions.js';
import { namesPoison } from './emergencies.js';
import { isDenied, isElsewhere } from './happened.js';
import { callActions, raisedDanger, sayAfter } from './safety.js';
import {
  DOES_HARM,
  I_DRANK,
  I_SWALLOWED,
  IS_A_DRINK,
  IS_A_THING,
  IS_FOOD,
  KNOWS_NOT_WHAT,
  NOT_MEANT,
  THEY_SWALLOWED,
} from './swallowed-words.js';

/** More words tell a story, which the readers have more to go by. */
const MOST_WORDS = 18;
/** A child of so few years does not choose what it drinks. */
const YOUNG = 10;
/** Words before it that may deny it. */
const BEFORE = 3;
/** "I don't know what" denies no swallowing. */
const KNOWN_TO_NOBODY = /не знаю що|невідомо що|nicht was|لا اعرف \p{L}+|不知道(?:是)?/u;
const ASKS = /[?？؟]/u;

/** Whether somebody else has swallowed something that is not named. @param text as it was written */
export function isSwallowing(text: string): boolean {
  return isThere(THEY_SWALLOWED, text) && !/^(io|i|ich|je|yo|eu|une|я|انا|我) /u.test(plain(text));
}

function isThere(named: Pick<RegExp, 'exec'>, text: string): boolean {
  const said = plain(text);
  if (ASKS.test(text) || said.split(' ').length > MOST_WORDS || IS_A_DRINK.test(said) || isElsewhere(said)) return false;
  const found = named.exec(said);
  if (found === null) return false;
  const before = said.slice(0, found.index).trim();
  const words = found[0].replace(KNOWN_TO_NOBODY, '');
  return !isDenied(`${before.split(' ').slice(-BEFORE).join(' ')} ${words}`) && !/(^| )و?(لا|لم|ما)$/u.test(before);
}

/** Of oneself "I have drunk something" is an accident only where it says so. */
function isMistake(text: string): boolean {
  return isThere(I_DRANK, text) && NOT_MEANT.test(plain(text));
}

/** What was told before this turn that leaves it open what was swallowed. */
function isOpen({ state: { awaiting } }: TurnDraft): boolean {
  if (awaiting?.kind === 'swallowed') return true;
  return awaiting?.kind === 'happening-now' && (awaiting.said ?? []).some(({ text }) => isSwallowing(text) || isThere(I_SWALLOWED, text));
}

/** Whether these messages, with what was told before, say that somebody was poisoned. */
export function isPoisonTold(draft: TurnDraft, written: readonly Heard[]): boolean {
  if (isOpen(draft)) return written.some((message) => completes(draft, message));
  return written.some(({ text }) => isSwallowing(text)) && written.some(({ text }) => isThing(plain(text)));
}

/** What it was in or looked like, or its name; "water from the bottle" is water. @param said as `plain` leaves it */
function isThing(said: string): boolean {
  return namesPoison(said) || (IS_A_THING.test(said) && !IS_FOOD.test(said));
}

function completes(draft: TurnDraft, message: Heard): boolean {
  const { text } = message;
  const said = plain(text);
  if (said.split(' ').length > MOST_WORDS) return isThing(said);
  if (namesPoison(said) || namesMedicine(text) || isSwallowing(text)) return true;
  if (KNOWS_NOT_WHAT.test(said)) return true;
  if (IS_FOOD.test(said) || isNo(message)) return false;
  if (isThing(said) || DOES_HARM.test(said) || saysYes(text) || isYoung(draft, message)) return true;
  return askedInDanger(text) !== null;
}

function isYoung(draft: TurnDraft, message: Heard): boolean {
  const { age_years: years, age_months: months } = extractFacts([message], draft.input.now, null);
  return months !== undefined || (typeof years?.value === 'number' && years.value < YOUNG);
}

/** @returns whether something was swallowed and it was asked what, or that it was nothing bad was heard; a danger is none of this */
export function hearSwallowed(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const written = heard.filter(({ button }) => button === null);
  const { awaiting } = draft.state;
  if (awaiting?.kind === 'swallowed') return hearWhat(draft, written, awaiting.said);
  if (raisedDanger(draft) || awaiting?.kind === 'happening-now') return false;
  const told = written.find(({ text }) => isSwallowing(text) || isThere(I_SWALLOWED, text) || isMistake(text));
  if (!told) return false;
  // Who is asked whether a child drinks answers that; by mistake nobody drinks water.
  const isAsked = currentInterview(draft) !== null || Object.keys(draft.state.facts).some((name) => !OF_WHOM.includes(name));
  if (isAsked && !NOT_MEANT.test(plain(told.text))) return false;
  const { poison } = draft.input.content.danger;
  const inRegion = poison?.callInRegion;
  const known = draft.input.content.region.numbers.some(({ id }) => id === inRegion);
  sayAfter(draft, 'swallowed_what', callActions(draft, ['112', ...(inRegion !== undefined && known ? [inRegion] : [])]));
  draft.set({ awaiting: { kind: 'swallowed', said: [{ ...told, attachments: [] }] }, fallbacks: 0 });
  return true;
}

const OF_WHOM: readonly string[] = ['respondent', 'age_years', 'age_months', 'setting'];

/** Food, or nothing after all, is no danger; all else may be one, and is asked about as one. */
function hearWhat(draft: TurnDraft, written: readonly Heard[], before: readonly Heard[]): boolean {
  draft.set({ awaiting: null });
  if (written.length === 0) return false;
  const isFood = written.some(({ text }) => IS_FOOD.test(plain(text)) || refuses(text));
  if (isFood) {
    if (written.some(({ text }) => ASKS.test(text)) || written.some(({ text }) => plain(text).split(' ').length > FEW)) return false;
    draft.say('acknowledged');
    draft.set({ fallbacks: 0 });
    return true;
  }
  const said = [...before, ...written.map((message) => ({ ...message, attachments: [] }))];
  draft.say('danger_ask_now', {}, { importance: 'high', actions: callActions(draft, ['112']) });
  draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
  draft.set({ awaiting: { kind: 'happening-now', signs: { poison: before[0]?.seq ?? 0 }, said }, fallbacks: 0 });
  return true;
}

/** Longer messages say something beside it. */
const FEW = 8;
