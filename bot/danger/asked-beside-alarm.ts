// A question about something else beside an alarm: "and I who live with her, must I isolate?" What the knowledge says to it is said, with 112
// before it. What is asked most then is read by its words in the ten languages, as `plain` leaves them: must I stay at home, and for how long?
import { answerById, sayAnswer } from '../answers/answers.js';
import type { Heard, Reply } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { hasAsked } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { callActions, ofBodies, raisedDanger } from './safety.js';
import { TO_VISIT } from './told-after-words.js';

const TO_ISOLATE = anyOf([
  /\b(isolar(mi|ci|si|lo|la|e)|isolat[oaie]|isolament\w+|quarantena|(stare|restare|rimanere) (tutt[oaie] )?(a|in|chius[oaie] in) casa)\b/,
  /\b((self )?isolat(e|ed|ing|ion)|quarantined?|(stay|remain) (at )?home)\b|\b(isolier\w+|isolation|quarantane|absonder\w+|(zu hause|daheim) bleiben)\b/,
  /\b((m |s |nous |l )?isol(er|ee?s?|ement)|confin(er|ee?s?|ement)|quarantaine|rester (a la maison|chez (moi|nous|soi)))\b|\b(aislar\w*|aislad\w+|aislamiento|cuarentena|quedar(me|nos|se) en casa)\b/,
  /\b(izol(ez|am|eze|are|area|at\w*)|carantina|(stau|stam|raman|ramanem|stea|sa stau) (acasa|in casa))\b|\b(izol(ohem|ohemi|uar|im\w*|ohet)|karantin\w*|(rri|rrij|rrime|qendroj|qendrojme) ne shtepi)\b/,
  /(ізол\p{L}+|самоізол\p{L}+|карантин\p{L}*|(сидіти|залишатися|бути|лишатися) вдома)|((ا|ن|ي|ت)?عزل\p{L}*|(ال)?حجر|(ابقى|البقاء|نبقى|ابقي) في (البيت|المنزل))|(隔离|居家|(待|留|呆)在家)/u,
]);
const HOW_MANY_DAYS = anyOf([
  /\b(quant[ioae] (giorni|tempo|ancora)|fino a quando|how (long|many days)|until when|wie (lange|viele tage)|bis wann|combien de (temps|jours)|jusqu a quand|cuant[oa]s? (dias|tiempo)|hasta cuando|cat(e)? (timp|zile)|pana cand|sa (dite|gjate|kohe)|deri kur)\b|(скільки (днів|часу)|як довго|до коли)|(كم (يوم\p{L}*|من الوقت|مدة)|الى متى)|(多少天|几天|多久|多长时间)/u,
]);
/** Longer messages tell a story. */
const MOST_WORDS = 22;

const RULES = 'quarantine.rules';
const DAYS = 'quarantine.end';
const VISITS = 'rules.visits';

/** The id of the answer that these words ask for. @param said as `plain` leaves it */
function askedFor(said: string): string | null {
  if (TO_VISIT.test(said)) return VISITS;
  if (!TO_ISOLATE.test(said)) return null;
  return HOW_MANY_DAYS.test(said) ? DAYS : RULES;
}

function isOpen(draft: TurnDraft): boolean {
  return draft.hasTicket && raisedDanger(draft) && ofBodies(draft);
}

/** @returns whether it was asked whether one must stay at home, or may visit, and answered */
export function hearAskedBeside(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!isOpen(draft) || !only || others.length > 0 || only.button !== null) return false;
  const said = plain(only.text);
  if (said.split(' ').length > MOST_WORDS) return false;
  const id = askedFor(said);
  if (id === null) return false;
  if (id !== DAYS && !/[?？؟]/u.test(only.text) && !hasAsked(only.text)) return false;
  const answer = answerById(draft.input.content, id);
  if (!answer) return false;
  answerWith112(draft, () => sayAnswer(draft, answer, { once: true }));
  draft.set({ fallbacks: 0 });
  keepQuestion(draft);
  return true;
}

/** Answers, and puts 112 before what comes from the knowledge, where a danger of a body is open. */
export function answerWith112(draft: TurnDraft, answer: () => void): void {
  const before = draft.replies.length;
  const isDanger = isOpen(draft) && draft.input.conversation.owner !== 'operator';
  answer();
  const first = draft.replies.findIndex((reply, index) => index >= before && reply.answer !== undefined);
  if (!isDanger || first < 0 || draft.replies.slice(0, first).some(({ text, desk }) => !desk && text.includes('112'))) return;
  const name = draft.state.helpCalled ? 'then_112' : 'first_112';
  const reply: Reply = {
    text: draft.localized(draft.input.content.afterDanger[name]),
    importance: 'high',
    safety: true,
    actions: callActions(draft, ['112']),
  };
  draft.replies.splice(first, 0, reply);
}
