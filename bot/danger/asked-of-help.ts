// What is asked and told of the help itself after an alarm: who calls the ambulance, may it be called off, may one shake, lift, give milk; that 112
// will not come, that it comes in ten minutes, that they drive to hospital. Each has an answer of its own; "I read you" would be none.
import type { AfterDanger } from '../../config/text-keys.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { readAnswer } from '../interview/reading.js';
import { sayWaitingInDanger } from '../person/how-it-stands.js';
import { clausesOf, hasAsked } from '../words/clauses.js';
import type { Patterns } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import {
  CALL_OFF,
  CORRECTS,
  IN_MINUTES,
  KEEP_WAITING,
  ON_THE_WAY,
  SAYS_112,
  SO,
  TO_GIVE,
  TO_MOVE,
  TO_SHAKE,
  VERDICT,
  WHO_CALLS,
} from './asked-of-help-words.js';
import { answerInDanger, sayWhatToDo } from './danger-questions.js';
import { callActions, noteDanger, ofBodies, raisedDanger, sayAfter, sayDangerAgain } from './safety.js';
import { isTakenBack } from './withdrawn.js';

type Asked = 'no_shaking' | 'nothing_to_take' | 'no_moving' | 'call_off' | 'who_calls' | 'wait' | 'so';
type Told = Extract<AfterDanger, 'said_by_112' | 'on_their_way' | 'going' | 'corrected'>;

const ASKED: readonly (readonly [Asked, Patterns])[] = [
  ['no_shaking', TO_SHAKE],
  ['call_off', CALL_OFF],
  ['who_calls', WHO_CALLS],
  ['wait', KEEP_WAITING],
  ['nothing_to_take', TO_GIVE],
  ['no_moving', TO_MOVE],
  ['so', SO],
];
/** Longer messages tell a story, and are read by the person who comes. */
const MOST_WORDS = 16;
const MARK = /[?؟？]/u;
/** Of the mere words nobody knows whether they ask; these are said of nothing else. */
const ASK_BY_THEMSELVES: readonly Asked[] = ['who_calls', 'call_off'];

/** What is asked of help; null where nothing is. @param text as it was written */
export function askedOfHelp(text: string): Asked | null {
  const said = plain(text);
  if (said.split(' ').length > MOST_WORDS) return null;
  const asks = MARK.test(text) || hasAsked(text);
  const parts = [said, ...clausesOf(text).map((clause) => plain(clause.text))];
  for (const [asked, named] of ASKED) {
    if (!asks && !ASK_BY_THEMSELVES.includes(asked)) continue;
    if (asked === 'so' ? MARK.test(text) && named.test(said) : parts.some((part) => named.test(part))) return asked;
  }
  return null;
}

/** What is told of it. */
export function toldOfHelp(text: string): Told | null {
  const said = plain(text);
  if (said.split(' ').length > MOST_WORDS) return null;
  // "They said forty minutes … what do I do?": the question is answered beside it.
  const clauses = clausesOf(text).filter((clause) => !clause.asked);
  const isTold = (named: Patterns) => (!MARK.test(text) && named.test(said)) || clauses.some((clause) => named.test(plain(clause.text)));
  if (isTold(IN_MINUTES)) return 'on_their_way';
  if (!MARK.test(text) && SAYS_112.test(said) && VERDICT.test(said)) return 'said_by_112';
  if (isTold(ON_THE_WAY)) return 'going';
  return !MARK.test(text) && CORRECTS.test(said) && !isTakenBack(text) ? 'corrected' : null;
}

/** Whether the open danger makes it a question about what somebody else may be asking of something harmless. */
function fits(draft: TurnDraft, asked: Asked): boolean {
  if (asked === 'nothing_to_take') return 'poison' in draft.state.danger;
  if (asked === 'no_moving') return draft.state.fell !== undefined || 'fallen' in draft.state.danger || 'head' in draft.state.danger;
  return true;
}

function isOpen(draft: TurnDraft): boolean {
  return draft.hasTicket && raisedDanger(draft) && ofBodies(draft);
}

/** Said a moment ago in the very same words, `instead` is said. */
function sayOnce(draft: TurnDraft, name: AfterDanger, instead: (draft: TurnDraft) => void): void {
  if (draft.state.lastReplies.includes(draft.localized(draft.input.content.afterDanger[name]))) instead(draft);
  else sayAfter(draft, name, name === 'on_their_way' ? [] : callActions(draft, ['112']));
}

/** Nobody here sends one; who has called is not sent to the phone again, but told who knows when it comes. */
function sayWhoCalls(draft: TurnDraft): void {
  if (draft.state.helpCalled) sayWaitingInDanger(draft, false);
  else if (draft.state.lastReplies.includes(draft.text('ambulance_by_112'))) sayDangerAgain(draft);
  else draft.say('ambulance_by_112', {}, { importance: 'high', safety: true, actions: callActions(draft, ['112']) });
}

/** @returns whether something was asked of help, and answered */
export function hearAskedOfHelp(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const written = heard.flatMap(({ text, button }) => (button === null ? [text] : []));
  const asked = written.map(askedOfHelp).find((one) => one !== null && fits(draft, one)) ?? null;
  if (asked === null) return false;
  // Who calls is asked as well before we know whether it is happening now; that question stays.
  const isAskedIfNow = asked === 'who_calls' && draft.state.awaiting?.kind === 'happening-now';
  if (!isOpen(draft) && !isAskedIfNow) return false;
  if (asked === 'who_calls') sayWhoCalls(draft);
  else if (asked === 'wait') sayWaitingInDanger(draft, false);
  else if (asked === 'so') sayWhatToDo(draft);
  else sayOnce(draft, asked, sayWhatToDo);
  draft.set({ fallbacks: 0 });
  if (!isAskedIfNow) keepQuestion(draft);
  return true;
}

/** What presses: what 112 has decided comes before "I have called". */
const FIRST: Told = 'said_by_112';

/** @returns whether something was told of help, and answered */
export function hearToldOfHelp(draft: TurnDraft, heard: readonly Heard[], which: 'first' | 'rest'): boolean {
  if (!isOpen(draft)) return false;
  const written = heard.filter(({ button }) => button === null);
  const told = written.flatMap(({ text }) => toldOfHelp(text) ?? []);
  const one = told.includes(FIRST) ? FIRST : told[0];
  if (one === undefined || (one === FIRST) !== (which === 'first')) return false;
  const question = currentQuestion(draft);
  if (question && heard.some((message) => readAnswer(question, message, draft.input.now) !== null)) return false;
  if (one === 'said_by_112' || one === 'on_their_way') draft.set({ helpCalled: true });
  sayOnce(draft, one, noteDanger);
  draft.set({ fallbacks: 0 });
  const asked = written.flatMap(({ text }) => clausesOf(text)).filter((clause) => clause.asked && toldOfHelp(clause.text) === null);
  if (asked.length > 0 && !answerInDanger(draft, asked.map(({ text }) => text.trim()).join(', '))) return false;
  keepQuestion(draft);
  return true;
}
