// What may be a danger sign: one of the two readers sees it, the other doubts. The citizen is asked whether it is happening now, with 112
// in the question; yes is answered as the danger it is, no goes on with what was wanted. An operator is told, the citizen then is not.

import { dangerOf } from '../config/applies.js';
import type { Question } from '../config/questions.js';
import { isByRule } from '../nlu/danger/decide.js';
import { EMERGENCY_POSSIBLE, SPEAKS_AGAINST } from '../nlu/doubt.js';
import { HAN, isWholeChoice, matching } from './choices.js';
import { clausesOf } from './clauses.js';
import { isOfPhones } from './danger-heard.js';
import { askedInDanger } from './danger-questions.js';
import type { Awaiting, Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { isGoneNow } from './gone-now.js';
import { currentInterview, currentQuestion } from './interview.js';
import { isOnlyAbout } from './matter.js';
import { known } from './open-questions.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';
import { putsOff } from './postponing.js';
import { isPronounAlone } from './pronoun-alone.js';
import { readAnswer } from './reading.js';
import { answerDanger, callActions, criesForHelp, raisedDanger, sayAfter } from './safety.js';
import { isSaidBefore } from './said-before.js';
import { refuses } from './says-no.js';
import { steeringOf } from './steering.js';
import { isStory } from './story.js';
import { understood, understoodList } from './understood.js';
import type { Wish } from './wishes.js';
import { isTakenBack } from './withdrawn.js';

interface Suspected {
  readonly name: string;
  readonly byRule: boolean;
  readonly seq: number;
}

/**
 * Asks "is it happening now?" where that has to be known before anything else.
 * @param told kinds that facts told in passing come to
 * @returns whether it did
 */
export function askIfNow(draft: TurnDraft, heard: readonly Heard[], told: ReadonlyMap<string, number> = new Map()): boolean {
  // Why somebody cries "help!" is not guessed from the cry.
  const seen = suspectedIn(heard.filter((message) => tellsMore(draft, message))).filter(
    (sign) => mattersStill(draft, sign) && (sign.byRule || !criesForHelp(heard)),
  );
  const suspected = [...seen, ...asideFrom(draft, seen, told)];
  if (suspected.length === 0 && !mayBeEmergency(draft, heard)) return false;
  const signs = Object.fromEntries(suspected.map(({ name, seq }) => [name, seq]));
  // A long letter is not only asked back: what was read in it is said.
  const { facts } = draft.state;
  if (heard.some(({ text }) => isStory(text)) && understood(draft, facts).length > 0)
    draft.say('understood', (language) => ({ list: understoodList(draft, facts, language) }));
  askNow(draft);
  draft.set({ awaiting: { kind: 'happening-now', signs, said: heard.map((message) => ({ ...message, attachments: [] })) } });
  return true;
}

const ANSWERS = anyOf([
  /\b(rispond\w+|answer\w*|picks? up|antwort\w*|(nicht|keiner|niemand) ran|repond\w*|contest\w*|respond\w*|raspund\w*|pergjigj\w*)\b|відповіда|бере трубк|يرد|يجيب|接电话|没人接/u,
]);

/** In so few words hardly anything is told beside an answer to a question of ours. */
const FEW = 3;

/**
 * Whether a suspicion of the second reader may be about more than the question that stands, which it knows nothing of: words of the
 * question's own, of steering and "I said so" are none. Outside an interview every message may.
 */
function tellsMore(draft: TurnDraft, message: Heard): boolean {
  const { text, button, understanding } = message;
  if (isPronounAlone(text)) return false;
  const question = currentQuestion(draft);
  if (understanding?.suspectedSigns.some(isByRule)) return true;
  // Nobody who does not answer a phone is without consciousness for that.
  if (ANSWERS.test(plain(text)) && isOfPhones(text)) return false;
  if (!question) return true;
  if (button !== null || isSaidBefore(text) || putsOff(text) !== null || steeringOf(text) !== null) return false;
  if (plain(text).split(HAN.test(text) ? '' : ' ').length < FEW) return false;
  // So is what is gone, to the question whether it is there.
  if (question.id === 'chest_pain' && isGoneNow(message, 'chest_pain')) return false;
  // "Worse than yesterday" is the answer to another of our questions.
  if (currentInterview(draft)?.questions.some((each) => isWholeChoice(each, text))) return false;
  // "Better, but I am tired": the answer, and a symptom of the list that is asked about anyway.
  if (answersWithSymptoms(draft, question, message)) return false;
  // The dangerous answer is answered as that at once.
  const value = readAnswer(question, message, draft.input.now)?.value ?? null;
  if (value !== null && dangerOf(question, value, known(draft.state.facts)) !== undefined) return false;
  return !isOnlyAbout(question, text, understanding?.language);
}

/** Whether each clause either answers the question or says nothing but what another one lists, and no danger of it. */
export function answersWithSymptoms(draft: TurnDraft, question: Question, message: Heard): boolean {
  const language = message.understanding?.language;
  const lists = currentInterview(draft)?.questions.filter(({ kind }) => kind === 'choices') ?? [];
  const clauses = clausesOf(message.text);
  return (
    clauses.length > 1 &&
    !clauses.some(({ asked }) => asked) &&
    clauses.every(({ text }) => {
      if (isWholeChoice(question, text)) return true;
      // What joins it to the clause before says nothing.
      const own = text.replace(/^\s*(?:ma|pero|but|aber|mais|pero|dar|por|але|لكن|但是?|不过)\s*(?=\p{L})/iu, '');
      return lists.some((list) => {
        const named = isOnlyAbout(list, own, language) ? matching(list.choices ?? [], own, false, language) : [];
        return named.length > 0 && named.every((choice) => choice.danger === undefined);
      });
    })
  );
}

/** Instead of an answer to "is it happening now?" another sign was told: it is asked about with the first. @returns whether it was */
export function askOfMore(draft: TurnDraft, heard: readonly Heard[], told: ReadonlyMap<string, number>): boolean {
  const { awaiting } = draft.state;
  if (awaiting?.kind !== 'happening-now' || heard.some((message) => isNo(message) || message.button !== null)) return false;
  const ruled = suspectedIn(heard).flatMap(({ name, byRule }) => (byRule ? [name] : []));
  const more = [...ruled, ...told.keys()].filter((name) => !(name in (awaiting.signs ?? {})));
  return more.length > 0 && askIfNow(draft, [...(awaiting.said ?? []), ...heard], told);
}

function asideFrom(draft: TurnDraft, seen: readonly Suspected[], told: ReadonlyMap<string, number>): Suspected[] {
  return [...told]
    .map(([name, seq]) => ({ name, byRule: false, seq }))
    .filter(({ name }) => !seen.some((sign) => sign.name === name) && !(draft.state.ruledOut ?? []).includes(name) && !isCalledFor(draft));
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

function isNo({ button, text }: Heard): boolean {
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

const YES = anyOf([
  /^(si|yes|yeah|yep|ja|oui|da|po|так|نعم|اي|ايوه)( |$)|^(adesso|ora|proprio adesso|sta succedendo( adesso)?|now|right now|it is( now)?|happening now|it s happening( now)?|jetzt|gerade( jetzt)?|jetzt gerade|maintenant|en ce moment|ahora( mismo)?|acum|chiar acum|tani|зараз|прямо зараз|الان)$|^(是|对|现在|正在)/u,
]);
const NOT_YES =
  /\b(non adesso|non ora|not now|nicht jetzt|jetzt nicht|pas maintenant|ahora no|nu acum|jo tani)\b|не зараз|ليس الان|不是|现在不|不在/u;

/** A yes to "is it happening now?", with or without more behind it. */
export function saysYes(text: string): boolean {
  const said = plain(text);
  return YES.test(said) && !NOT_YES.test(said);
}

/**
 * Neither a yes nor a no, and no other wish: what was told is noted, and the question comes once more. The one thing that must not be lost
 * in passing is whether somebody is in danger now.
 */
export function askNowAgain(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const { awaiting, facts } = draft.state;
  if (awaiting?.kind !== 'happening-now') return false;
  if (wanted[0]?.intent === 'repeat') {
    // "In what sense?" is asked of this question, and not of the one that waits behind it.
    askNow(draft);
    return true;
  }
  if (awaiting.again || wanted.some(({ intent }) => STEERS.test(intent) || intent === 'thank')) return false;
  if (heard.some(({ button, text }) => button !== null || text.trim() === '')) return false;
  const seqs = heard.map(({ seq }) => seq);
  const names = Object.keys(facts).filter((name) => seqs.includes(facts[name]?.seq ?? -1));
  if (understood(draft, facts, names).length > 0)
    draft.say('interview_noted', (language) => ({ list: understoodList(draft, facts, language, names) }));
  askNow(draft);
  const said = [...(awaiting.said ?? []), ...heard.map((message) => ({ ...message, attachments: [] }))];
  // What the reader alone sees in an age or a name is left out.
  const ruled = suspectedIn(heard).filter(({ byRule }) => byRule);
  const signs = { ...Object.fromEntries(ruled.map(({ name, seq }) => [name, seq])), ...awaiting.signs };
  draft.set({ awaiting: { ...awaiting, signs, said, again: true }, fallbacks: 0 });
  return true;
}

function askNow(draft: TurnDraft): void {
  draft.say('danger_ask_now', {}, { importance: 'high', actions: callActions(draft, ['112']) });
  draft.clearOffers();
  draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
}

const STEERS = /^(handoff\.|privacy\.|language\.|restart$|cancel$|repeat$|goodbye$)/;

/** Tells the operator who has the conversation; safety is theirs then, and nothing is asked over their head. */
export function tellOperator(draft: TurnDraft, heard: readonly Heard[]): void {
  const kinds = suspectedIn(heard)
    .map(({ name }) => name)
    .filter((name) => !(name in draft.state.danger));
  if (kinds.length > 0) draft.reply({ text: kinds.join(', '), desk: true, importance: 'high', safety: true });
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
  return heard.some(({ text, button }) => {
    const said = plain(text);
    if (button !== null || /[?？؟]/u.test(text) || isTakenBack(text) || DENIES.test(said) !== DENIES.test(before)) return false;
    const isHan = HAN.test(said);
    const words = isHan ? [...said].map((letter, at, all) => letter + (all[at + 1] ?? '')).slice(0, -1) : said.split(' ');
    const known = isHan ? (word: string) => before.includes(word) : (word: string) => ` ${before} `.includes(` ${word} `);
    const again = words.filter(known);
    return again.length >= 2 && again.length >= words.length * MOSTLY && (isHan || again.some((word) => word.length >= A_WORD));
  });
}

/** A yes to "is it happening now?", with the kinds that were in question. @returns false where none was */
export function answerSuspected(draft: TurnDraft): boolean {
  const { awaiting } = draft.state;
  const signs = awaiting?.kind === 'happening-now' ? Object.entries(awaiting.signs ?? {}) : [];
  if (signs.length === 0) return false;
  answerDanger(draft, new Map(signs));
  return true;
}

function suspectedIn(heard: readonly Heard[]): Suspected[] {
  const found = new Map<string, Suspected>();
  for (const { seq, understanding } of heard) {
    for (const sign of understanding?.suspectedSigns ?? []) {
      if (!found.has(sign.name)) found.set(sign.name, { name: sign.name, byRule: isByRule(sign), seq });
    }
  }
  return [...found.values()];
}

/** What a rule found is always asked about; what the second reader alone thinks possible, unless somebody comes anyway or it was asked before. */
function mattersStill(draft: TurnDraft, { name, byRule }: Suspected): boolean {
  if (name in draft.state.danger) return false;
  if (byRule) return true;
  return !isCalledFor(draft) && !(draft.state.ruledOut ?? []).includes(name);
}

/** A cry without a reason, or an emergency by its intent. */
function mayBeEmergency(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (isCalledFor(draft)) return false;
  if (criesForHelp(heard)) return true;
  if (currentQuestion(draft)) return false;
  return heard.some(({ text, understanding }) => {
    if (isPronounAlone(text)) return false;
    if ((understanding?.danger ?? 1) < SPEAKS_AGAINST) return false;
    const likely = understanding ? [understanding.intent, ...understanding.ranking, ...understanding.also] : [];
    return likely.some(({ name, confidence }) => name === 'emergency.report' && confidence >= EMERGENCY_POSSIBLE);
  });
}

/** A danger is known and a person called: what else is said beside it is read by them. */
function isCalledFor(draft: TurnDraft): boolean {
  return draft.hasTicket && raisedDanger(draft);
}
