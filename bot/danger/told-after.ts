// What is told after an alarm, of a body: that it gets worse, that help is there, that nobody is near, that a door is locked. Each has a
// sentence of its own with 112 in it; "I read you" would be none.
import type { AfterDanger } from '../../config/text-keys.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { readAnswer } from '../interview/reading.js';
import { sayWaitingInDanger } from '../person/how-it-stands.js';
import { clausesOf, hasAsked } from '../words/clauses.js';
import { anyOf, type Patterns } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerInDanger, askedInDanger } from './danger-questions.js';
import { callActions, ofBodies, raisedDanger, sayAfter, sayDangerAgain } from './safety.js';
import {
  GETS_WORSE,
  HELP_IS_THERE,
  IS_ALONE,
  IS_LOCKED,
  KNOWS_NO_ADDRESS,
  NOT_THERE_YET,
  THEY_ARE_ALONE,
  TO_PREPARE,
  TO_SAY,
} from './told-after-words.js';
import { isTakenBack } from './withdrawn.js';

type Told = Extract<AfterDanger, 'worse_now' | 'arrived' | 'door' | 'place' | 'alone' | 'other_far' | 'prepare'> | 'not_yet' | 'to_say';

/** First what presses most. */
const ORDER: readonly Told[] = ['worse_now', 'not_yet', 'arrived', 'door', 'place', 'other_far', 'alone', 'prepare', 'to_say'];
/** Longer messages tell a story, and are read by the person who comes. */
const MOST_WORDS = 16;
/** Directly before it, it is denied: "it is not getting worse"; or supposed: "if". */
const DENIED =
  /(?<![\p{L}\p{N}])(non|not|isn t|aren t|doesn t|don t|no|never|nicht|kein\w*|ne|n|pas|nu|nuk|s|не|لا|لم|ليس|ليست)(?: \S+){0,2} *$|(没|没有|不|不是)$/u;
const DENIED_WITHIN = / (non|not|nicht|kein\w*|pas|nu|nuk|не) /u;
const DENIED_BEHIND = /^ ?(pas|nicht|plus)( |$)/u;

/** A test, a call or a letter has not come either. */
const OF_RESULTS = anyOf([
  /\b(test\w*|tampon\w*|risultat\w*|responso|referto|esito|result\w*|ergebnis\w*|befund|resultat\w*|prueba|rezultat\w*|pcr|pergjigj\w*|mail|sms|lettera|codice|certificat\w*|febbre|febra|toss[ei]|tusea|fever|cough|fieber|husten)\b|(тест|результат|запах|відповід)|(مسح[ةه]|نتيج[ةه]|فحص|تحليل)|(检测|核酸|结果|报告)/u,
]);

/** What one message tells, or its clauses do; null where it is about something else. @param text as it was written */
export function toldAfter(text: string): Told | null {
  if (plain(text).split(' ').length > MOST_WORDS) return null;
  const clauses = clausesOf(text);
  const told = [text, ...(clauses.length > 1 ? clauses.map((clause) => clause.text) : [])].flatMap(allIn);
  const asks = /[?？؟]/u.test(text) || hasAsked(text);
  return ORDER.find((one) => told.includes(one) && (one !== 'prepare' || asks)) ?? null;
}

/** Behind what is told, somebody who has no more time says goodbye. */
const GOODBYE =
  /(?: (?:ciao|grazie(?: mille| di tutto)?|a dopo|bye|thanks?(?: you)?|thx|danke|tschuss|merci|au revoir|gracias|adios|multumesc|mersi|pa|faleminderit|mirupafshim|дякую|бувайте|شكرا|مع السلامة|谢谢|再见))+$/u;

function allIn(text: string): Told[] {
  const said = plain(text).replace(GOODBYE, '');
  const asks = /[?？؟]/u.test(text);
  const found: Told[] = [];
  if (!asks && askedInDanger(text) !== 'worse' && isSaid(GETS_WORSE, said) && !isTakenBack(text)) found.push('worse_now');
  if (!asks && NOT_THERE_YET.test(said) && !OF_RESULTS.test(said)) found.push('not_yet');
  else if (!asks && isSaid(HELP_IS_THERE, said)) found.push('arrived');
  if (IS_LOCKED.test(said)) found.push('door');
  if (KNOWS_NO_ADDRESS.test(said)) found.push('place');
  if (!asks && isSaid(THEY_ARE_ALONE, said)) found.push('other_far');
  if (!asks && isSaid(IS_ALONE, said)) found.push('alone');
  if (TO_PREPARE.test(said)) found.push('prepare');
  if (TO_SAY.test(said)) found.push('to_say');
  return found;
}

function isSaid(named: Patterns, said: string): boolean {
  const found = named.exec(said);
  if (found === null) return false;
  // "There is nobody" is how one is alone; all else is denied by it.
  if (named !== IS_ALONE && DENIED_WITHIN.test(found[0])) return false;
  // "Il n'y a personne."
  const before = said.slice(0, found.index).replace(/n y a $/u, '');
  return !DENIED.test(before) && !DENIED_BEHIND.test(said.slice(found.index + found[0].length));
}

/** What the first of these messages that tells something of the kind does tell. */
export function toldAfterIn(heard: readonly Heard[]): Told | null {
  const told = heard.flatMap(({ text, button }) => (button === null ? (toldAfter(text) ?? []) : []));
  return ORDER.find((one) => told.includes(one)) ?? null;
}

/** Where there is fire, a locked door is what its own text is about: out, or to a window. */
const HAS_WORDS_OF_ITS_OWN = 'fire';

/** Says what fits it. */
export function sayTold(draft: TurnDraft, told: Told): void {
  if (HAS_WORDS_OF_ITS_OWN in draft.state.danger && (told === 'door' || told === 'alone')) sayDangerAgain(draft);
  else if (told === 'not_yet') sayWaitingInDanger(draft, false);
  else if (told === 'to_say') draft.say('emergency_112', {}, { importance: 'high', safety: true, actions: callActions(draft, ['112']) });
  else sayAfter(draft, told, told === 'arrived' ? [] : callActions(draft, ['112']));
}

/** What is a question itself. */
const ASK_THEMSELVES: readonly Told[] = ['door', 'place', 'prepare', 'to_say'];

/** What presses so much that it comes before "I have called"; the rest is said behind it. */
const FIRST: readonly Told[] = ['worse_now', 'not_yet', 'arrived'];

/** @returns whether it was told, and answered; false as well where something else is left to answer beside it */
export function hearToldAfter(draft: TurnDraft, heard: readonly Heard[], which: 'first' | 'rest'): boolean {
  if (!draft.hasTicket || !raisedDanger(draft) || !ofBodies(draft)) return false;
  const told = toldAfterIn(heard);
  if (told === null || FIRST.includes(told) !== (which === 'first')) return false;
  const question = currentQuestion(draft);
  // What answers our own question is no news; that somebody gets worse always is.
  if (question && told !== 'worse_now' && heard.some((message) => readAnswer(question, message, draft.input.now) !== null)) return false;
  const { afterDanger } = draft.input.content;
  // Said a moment ago, it is read and taken note of elsewhere.
  const text = told === 'not_yet' ? null : told === 'to_say' ? draft.text('emergency_112') : draft.localized(afterDanger[told]);
  if (text !== null && draft.state.lastReplies.includes(text)) return false;
  sayTold(draft, told);
  draft.set({ fallbacks: 0, ...(told === 'arrived' && { helpCalled: true }) });
  const beside = besideIt(heard);
  if (beside !== null && !ASK_THEMSELVES.includes(told) && !answerInDanger(draft, beside)) return false;
  keepQuestion(draft);
  return true;
}

/** What is asked beside it: "they are here. May I go with him?" */
function besideIt(heard: readonly Heard[]): string | null {
  const asked = heard
    .filter(({ button }) => button === null)
    .flatMap(({ text }) => clausesOf(text))
    .filter(({ text, asked: isAsked }) => isAsked && toldAfter(text) === null);
  return asked.length > 0 ? asked.map(({ text }) => text.trim()).join(', ') : null;
}
