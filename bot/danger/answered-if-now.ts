// What is said after "is it happening now?": yes, or the same once more, is answered as the danger it is; no, or a report that goes on, goes on
// with what was wanted.

import type { Awaiting, Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { HAN } from '../interview/choices.js';
import { currentQuestion } from '../interview/interview.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { refuses } from '../words/says-no.js';
import { isStory } from '../words/story.js';
import { criesForHelp } from './cries.js';
import { askedInDanger } from './danger-questions.js';
import { answerDanger, callActions, sayAfter } from './safety.js';
import { isTakenBack } from './withdrawn.js';

const YES = anyOf([
  /^(si|yes|yeah|yep|ja|oui|da|po|так|نعم|اي|ايوه)( |$)|^(adesso|ora|proprio adesso|sta succedendo( adesso)?|now|right now|it is( now)?|happening now|it s happening( now)?|jetzt|gerade( jetzt)?|jetzt gerade|maintenant|en ce moment|ahora( mismo)?|acum|chiar acum|tani|зараз|прямо зараз|الان)$|^(是|对|现在|正在)/u,
]);
const NOT_YES =
  /\b(non adesso|non ora|not now|nicht jetzt|jetzt nicht|pas maintenant|ahora no|nu acum|jo tani)\b|не зараз|ليس الان|不是|现在不|不在/u;

/** "Yes, she drinks and is hungry" answers something else, whatever it was. */
const IS_WELL = anyOf([
  /\b(beve|mangia|gioca|ha fame|ha sete|dorme (bene|tranquill\w)|c e (la|il|mia|mio) \w+|sta (bene|meglio)|drinks|eats|plays|is (hungry|playing|eating|drinking|fine|well)|trinkt|isst|spielt|hat hunger|geht (es )?(ihm|ihr )?gut|boit|mange|joue|va bien|bebe|come|juega|tiene hambre|esta bien|bea|mananca|se joaca|pi|ha|luan|eshte mire)\b|(п є|ість|істи|грається|добре)|(تشرب|يشرب|تاكل|ياكل|يلعب|تلعب|بخير)|(能喝|能吃|在玩|喝水|吃饭)/u,
]);

/** A yes to "is it happening now?", with or without more behind it. */
export function saysYes(text: string): boolean {
  const said = plain(text);
  return YES.test(said) && !NOT_YES.test(said) && !IS_WELL.test(said);
}

/** A yes to "is it happening now?", with the kinds that were in question. @returns false where none was */
export function answerSuspected(draft: TurnDraft): boolean {
  const { awaiting } = draft.state;
  const signs = awaiting?.kind === 'happening-now' ? Object.entries(awaiting.signs ?? {}) : [];
  if (signs.length === 0) return false;
  answerDanger(draft, new Map(signs));
  return true;
}

const DENIES = /(^| )(non|no|not|isn|doesn|don|can|cannot|nicht|kein\p{L}*|pas|plus|nu|nuk|s|не|لا|ما|لم|ليس)( |$)|不|没|ніч/u;
/** Of the words so many were said before, and one of them is no small word. */
const MOSTLY = 0.6;
const A_WORD = 4;

/**
 * Whether somebody who was asked "is it happening now?" only says once more what they had said: it is, then, whatever it begins with
 * ("no respira bien"). With a denial more or less than before it is something else ("respira bene").
 */
export function saysAgain({ state: { awaiting } }: TurnDraft, heard: readonly Heard[]): boolean {
  if (awaiting?.kind !== 'happening-now') return false;
  const before = (awaiting.said ?? []).map(({ text }) => plain(text)).join(' ');
  return heard.some(({ text, button, understanding }) => {
    const said = plain(text);
    // "He is three", once more: who it is, and not what happens.
    if (understanding?.entities.some(({ type }) => type === 'age') && !understanding.entities.some(({ type }) => type === 'symptom'))
      return false;
    if (button !== null || /[?？؟]/u.test(text) || isTakenBack(text) || DENIES.test(said) !== DENIES.test(before)) return false;
    const isHan = HAN.test(said);
    const words = isHan ? [...said].map((letter, at, all) => letter + (all[at + 1] ?? '')).slice(0, -1) : said.split(' ');
    const known = isHan ? (word: string) => before.includes(word) : (word: string) => ` ${before} `.includes(` ${word} `);
    const again = words.filter(known);
    return again.length >= 2 && again.length >= words.length * MOSTLY && (isHan || again.some((word) => word.length >= A_WORD));
  });
}

/**
 * A no to "is it happening now?": what the citizen had said before and says beside the no, to go on with. The kinds that were denied are
 * not asked about again unless a rule finds them.
 * @returns null where nothing of the sort was asked or answered
 */
export function heardNotNow(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): readonly Heard[] | null {
  const { awaiting } = draft.state;
  if (awaiting?.kind !== 'happening-now') return null;
  const no = heard.some((message) => isNo(message)) || wanted[0]?.intent === 'deny';
  const said = awaiting.said ?? [];
  if (!no && !goesOn(draft, awaiting, heard, wanted)) return null;
  // What was asked once is not asked at every message: a rule asks again, and so do the questions of the interview.
  const ruledOut = [...new Set([...(draft.state.ruledOut ?? []), ...Object.keys(awaiting.signs ?? {})])];
  draft.set({ awaiting: null, fallbacks: 0, ruledOut });
  // Unanswered, the question does not hold up the report, and 112 stays in sight.
  if (!no) sayAfter(draft, 'if_danger', callActions(draft, ['112']));
  // A bare "no" answers this question, and not the one of the interview that waits behind it.
  const beside = heard.filter((message) => !isNo(message) || plain(message.text).split(' ').length > BARE);
  return [...said, ...beside];
}

/** "No", "no, thank you". */
const BARE = 3;

export function isNo({ button, text }: Heard): boolean {
  return button === 'deny' || refuses(text);
}

/** What goes on telling of an illness instead of answering: neither a yes nor another wish, and there was a report to go on with. */
function goesOn(
  draft: TurnDraft,
  awaiting: Awaiting & { kind: 'happening-now' },
  heard: readonly Heard[],
  wanted: readonly Wish[],
): boolean {
  if (awaiting.signs === undefined || Object.keys(awaiting.signs).length === 0 || !awaiting.said) return false;
  if (heard.some(({ button, text }) => button !== null || text.trim() === '')) return false;
  if (heard.some(({ text }) => saysYes(text) || criesForHelp([{ text }]))) return false;
  if (wanted.some(({ intent }) => intent === 'affirm' || STEERS.test(intent))) return false;
  // Beside a question of the interview's own the report goes on at once.
  if (awaiting.again === true || currentQuestion(draft)) return true;
  return !heard.every((message) => !isStory(message.text) && leavesOpen(draft, message));
}

/** Who somebody is, and "what shall I do?", leave the question open; what else is told goes on with the report. */
const OF_WHOM = ['respondent', 'age_years', 'age_months', 'pregnant', 'pregnancy_weeks'];

function leavesOpen({ state: { facts } }: TurnDraft, { seq, text, understanding }: Heard): boolean {
  if (/[?？؟]/u.test(text) || askedInDanger(text) !== null) return true;
  if (understanding?.entities.some(({ type }) => type === 'symptom' || type === 'temperature' || type === 'spo2')) return false;
  const names = Object.keys(facts).filter((name) => facts[name]?.seq === seq);
  return names.length > 0 && names.every((name) => OF_WHOM.includes(name));
}

/** Wishes about the conversation itself, which neither answer the question nor go on with the report. */
export const STEERS = /^(handoff\.|privacy\.|language\.|restart$|cancel$|repeat$|goodbye$)/;
