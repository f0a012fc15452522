// What is heard differently while a person has been called: a danger is not answered with chatter, "how long?" is asked of
// the queue, and a number that is corrected is the number to call.
import { SURE } from '../../nlu/doubt.js';
import { WHAT_NOW } from '../answers/what-now.js';
import { answerDanger, noteDanger, ofBodies, raisedDanger } from '../danger/safety.js';
import { sayStays } from '../danger/still-fine.js';
import { isTakenBack } from '../danger/withdrawn.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { unsettle } from '../interview/interview-settled.js';
import { asksOutright } from '../interview/questions.js';
import { readAnswer } from '../interview/reading.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { announces } from './announced.js';
import { askForPhone } from './ask-for-phone.js';
import { asksAfterCall, hearAskedBefore } from './asked-before.js';
import { sayCallTime, sayWaiting } from './how-it-stands.js';
import { callPerson, noteCallTime, recordPhone, sayNumber, toChat } from './people.js';
import { phoneIn } from './phone-number.js';
import { asksNumber, asksPlace, prefersWriting, speaksOfCall } from './queue-questions.js';
import { refusesPerson } from './refusal.js';

/** An answer from the knowledge base beside an open danger must be clearly what was asked. */
const SURE_IN_DANGER = 0.8;
const LOW_OXYGEN = 'low_oxygen';
/** At or under this the danger reply on oxygen says to call 112 (circolare 8676/2021: 92). */
const OXYGEN_DANGER = 92;

const ASKS_HOW_LONG = [
  /\b(quanto|quando)\b.*\b(aspett\w*|attes\w*|attend\w*|arriv\w*|chiam\w*|richiam\w*|rispond\w*)\b|^(e )?(ma )?quanto (ci )?(manca|tempo|vuole)\b/,
  /\b(a|per) che ora\b.*\b(chiam\w*|richiam\w*|telefon\w*|rispond\w*|arriv\w*|sent\w*)\b|\bche ora (mi )?(chiam|richiam|telefon)\w*/,
  /\b(at )?what time\b.*\b(call|phone|ring|answer|come)\b|\b(um )?wie ?viel uhr\b.*\b(ruf\w*|meld\w*|komm\w*)\b|\ba quelle heure\b.*\b(appel\w*|rappel\w*|repond\w*)\b/,
  /\ba que hora\b.*\b(llam\w*|contest\w*|respond\w*)\b|\bla ce ora\b.*\b(sun\w*|raspund\w*)\b|\bne c ore\b.*\b(telefon\w*|merr\w*|pergjig\w*)\b/,
  /о котріи годині.*(дзвон|телефон|відпов)|(في )?اي ساعة.*(تتصل|ستتصل|يتصل)|几点.*(打|回)/,
  /\bhow (long|much longer)\b|\bwhen (will|do|are|is)\b.*\b(you|someone|somebody|anyone|they|operator|call)\b/,
  /\bwie lange\b|\bwann\b.*\b(ruf\w*|komm\w*|meld\w*|antwort\w*)\b/,
  /\bcombien de temps\b|\bquand\b.*\b(appel\w*|rappel\w*|repond\w*)\b/,
  /\bcuanto (tiempo|falta|tengo que esperar|hay que esperar)\b|\bcuando\b.*\b(llam\w*|respond\w*|contest\w*)\b/,
  /\bcat (timp|mai|am de asteptat|dureaza)\b|\bcand\b.*\b(suna\w*|raspund\w*)\b/,
  /\b(sa kohe|sa gjate|kur)\b.*\b(pres\w*|telefon\w*|pergjig\w*)\b/,
  /скільки.*(чекати|часу)|коли.*(подзвон|зателефон|відповід)/,
  /كم.*(انتظ|الوقت)|متى.*(تتصل|يتصل|سيرد)/,
  /多久|什么时候.*(打|回)/,
  /^(e |ma |allora )*(quando|(a|per|verso) che ora|(tra|fra|entro) quanto( tempo)?)( circa| piu o meno)?$/,
  /^(and |but |so )*(when|(at |around |about )?what time|how soon)$|^(und |aber )*(wann|um wie ?viel uhr|bis wann)$|^(et |mais )*(quand|(a|vers) quelle heure|dans combien de temps)$/,
  /^(y |pero )*(cuando|(a|sobre) que hora|en cuanto tiempo)$|^(si |dar )*(cand|la ce ora|in cat timp)$|^(po |dhe )*(kur|ne c ore|per sa kohe)$/,
  /^(а |і )*(коли|о котріи( годині)?|через скільки)$|^(و)?(متى|في اي ساعة)$|^(那)?(什么时候|几点|几时)$/u,
];
/** Longer messages ask about something else beside it. */
const SHORT = 8;

/** @returns true where the message was about the waiting itself */
export function hearWaiting(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const { ticket, conversation } = draft.input;
  const typed = heard.filter(({ button }) => button === null);
  if (conversation.owner !== 'operator' && (ticket !== null || draft.state.phone) && typed.some(({ text }) => asksNumber(text))) {
    sayNumber(draft);
    return true;
  }
  if (ticket?.state !== 'waiting') return hearAskedBefore(draft, heard);
  if (conversation.owner === 'operator') return false;
  if (ticket.kind === 'callback' && typed.some(({ text }) => prefersWriting(text))) {
    toChat(draft, heard.at(-1)?.seq ?? 0);
    return true;
  }
  const call = ticket.kind === 'chat' ? typed.find(({ text }) => asksForCall(text)) : undefined;
  if (call) {
    const given = phoneIn(heard);
    callPerson(draft, {
      kind: 'callback',
      reason: 'callback',
      seq: call.seq,
      ...(given !== null && given !== 'unread' && { phone: given }),
    });
    noteCallTime(draft, heard);
    return true;
  }
  const phone = ticket.kind === 'callback' || heard.every(({ text }) => plain(text).split(' ').length <= SHORT) ? phoneIn(heard) : null;
  if (phone !== null && phone !== 'unread') {
    recordPhone(draft, phone);
    noteCallTime(draft, heard);
    return true;
  }
  const asks = heard.some(
    ({ text, button }) => button === null && (asksHowLong(text) || asksPlace(text) || asksAfterCall(text) || asksWhetherThere(text)),
  );
  if ((ticket.kind === 'callback' || draft.state.phone) && !asks && isAboutTheCall(draft, heard) && noteCallTime(draft, heard)) {
    if (!draft.state.phone) askForPhone(draft);
    return true;
  }
  if (!asks) return false;
  const ofTime = heard.some(({ text }) => asksHowLong(text) || asksAfterCall(text));
  if (ticket.kind === 'callback' && (ofTime || !draft.state.phone)) sayCallTime(draft);
  else sayWaiting(draft);
  return true;
}

/**
 * Beside an open danger: a new oxygen value is weighed, what is taken back is heard (nothing is called off for it), what is clearly asked is answered as usual (false), and all the rest
 * ("yes", "they are coming", "help") is taken note of instead of being misunderstood.
 */
export function hearInDanger(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (!draft.hasTicket || !raisedDanger(draft)) return false;
  // Where nobody is on duty a number may be left at any time, unasked.
  const phone = draft.input.ticket?.kind === 'callback' && draft.input.ticket.state === 'waiting' ? phoneIn(heard) : null;
  if (phone !== null) {
    recordPhone(draft, phone);
    return true;
  }
  const value = LOW_OXYGEN in draft.state.danger ? oxygenIn(heard) : null;
  if (value !== null) {
    const at = heard.at(-1);
    if (value <= OXYGEN_DANGER) answerDanger(draft, new Map([[LOW_OXYGEN, at?.seq ?? 0]]));
    else noteDanger(draft, { text: 'danger_oxygen_better', values: { value } });
    return true;
  }
  if (heard.some(({ button }) => button !== null)) return false;
  if (draft.input.duty.open && heard.some(({ text }) => asksHowLong(text) || asksPlace(text))) {
    sayWaiting(draft);
    return true;
  }
  if (wanted.some((wish) => isClear(wish))) return false;
  noteDanger(draft);
  return true;
}

/** "It has passed", "he breathes again", unless it answers the question of ours that stands. @returns whether it was said */
export function hearTakenBack(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (!draft.hasTicket || !raisedDanger(draft) || !ofBodies(draft) || heard.some(({ button }) => button !== null)) return false;
  if (!heard.some(({ text }) => isTakenBack(text)) || (LOW_OXYGEN in draft.state.danger && oxygenIn(heard) !== null)) return false;
  const question = currentQuestion(draft);
  if (question && heard.some((message) => readAnswer(question, message, draft.input.now) !== null)) return false;
  sayStays(draft, 'danger_withdrawn');
  // Should it happen again, it is to be said in full.
  const { not_breathing: _, ...danger } = draft.state.danger;
  if (Object.keys(danger).length > 0) draft.set({ danger });
  unsettle(draft);
  resumeInterview(draft);
  return true;
}

/** What is heard as usual although a danger is open: steering, thanks, a wish for a person, a question that is clear. */
function isClear({ intent, confidence, heard }: Wish): boolean {
  if (intent === 'handoff.callback') return !/\b11[28]\b/.test(heard.text) && confidence >= SURE;
  if (/^(restart|cancel|repeat|thank|language\.change|privacy\.)/.test(intent)) return true;
  if (/^(handoff|distress)\./.test(intent)) return true;
  // "They say fifteen minutes", "nobody comes": what sounds like these is told of the help that is awaited, unless it is a question.
  if (/^(tracing\.unreached|info\.contacts|exposure\.)/.test(intent) && !asksOutright(heard.text) && !announces(heard.text)) return false;
  return intent.includes('.') && !/^(bot|emergency|symptoms\.report)/.test(intent) && confidence >= SURE_IN_DANGER;
}

const SUITS = anyOf([
  /\b(va bene|e possibile|potete|puo andare|is (that|it) ok\w*|possible|geht das|passt das|ca va|c est possible|esta bien|puede ser|e bine|se poate|a mundet)\b|(^| )(можна|підиде)( |$)|ممكن|可以吗/u,
]);

/** "Tomorrow after three", while a call is awaited and nothing else is asked; or the wish to be called itself. */
function isAboutTheCall(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (heard.some(({ understanding }) => understanding?.intent.name === 'handoff.callback' && understanding.intent.confidence >= SURE))
    return true;
  return (
    !currentQuestion(draft) &&
    heard.every(({ text }) => plain(text).split(' ').length <= SHORT && (!text.includes('?') || SUITS.test(plain(text))))
  );
}

/** "Are you there?", "and what do I do?": whoever waits is told how it stands. */
const ARE_YOU_THERE = anyOf([
  /^(ma |allora |ehi |hey |ciao |pronto |scusate )*((ci siete|c e (ancora )?(qualcuno|nessuno)|ci sei|siete (ancora )?(li|la)|pronto|mi leggete|mi leggi|e allora)( ancora)?|is (any|some)(body|one) (still )?there|are you (still )?there|hello|(hello |hi )?any(one|body)( there)?|ist (da )?(noch )?jemand da|sind sie (noch )?da|bist du (noch )?da|(il )?y a (t il )?quelqu un|vous etes (toujours )?la|etes vous la|hay alguien( ahi)?|(sigue|siguen|estan) ahi|(mai )?(e|este) cineva( acolo)?|sunteti acolo|a ka njeri|jeni aty|(тут |там )?(є )?хтось( є)?( тут)?|ви (ще )?тут|هل (يوجد|من) احد( هنا)?|(انتم|انت) هنا|هل انتم هنا|有人(在)?(吗)?|在吗|还在吗)$/u,
]);

/** "Here I am": who comes back to the queue; before anybody was called it is a greeting. */
const BACK = anyOf([
  /^(ok |ciao |si |scusate |scusa |ecco )*(eccomi|eccoci|(ri)?eccomi( qui| qua)?|sono (ancora |sempre |di nuovo |ri)?(qui|qua|tornat[oa]|presente)|presente|ci sono( ancora)?|(i m|i am) (still |back )?(here|back)( again)?|here i am|back again|(ich )?bin (noch |wieder )?(da|hier|zuruck)|da bin ich( wieder)?|(me|nous) (re)?(voila|voici)|je suis (toujours |encore |de nouveau |bien )?(la|revenue?|de retour)|aqui (estoy|sigo)|(ya |todavia |sigo )*(estoy )?(aqui|de vuelta)|ya (he vuelto|volvi)|(sunt |inca sunt )?(aici|inapoi)|am revenit|(jam |ende jam )(ketu|kthyer)|ja ku jam|u ktheva)$/,
  /^(я )?(ще |знову |вже )*(тут|повернувся|повернулась|повернулася)$|^ось і я$|^(انا )?(ما زلت |لا زلت )?(هنا|رجعت|عدت|موجود[ةه]?)$|^ها انا( ذا)?$|^(我)?(还在|在这里|在这|来了|回来了|在的|到了)$/u,
]);

function asksWhetherThere(text: string): boolean {
  const said = plain(text);
  return ARE_YOU_THERE.test(said) || BACK.test(said) || WHAT_NOW.test(said);
}

/** Who waits for an answer in writing wants a call instead; "when do you call?" and "don't call" are heard elsewhere. */
export function asksForCall(text: string): boolean {
  return speaksOfCall(text) && !refusesPerson(text) && !asksAfterCall(text) && !asksHowLong(text);
}

function asksHowLong(text: string): boolean {
  const said = plain(text);
  return said.split(' ').length <= SHORT && ASKS_HOW_LONG.some((pattern) => pattern.test(said));
}

/** A per cent that was written as such, or alone after it was asked for. */
function oxygenIn(heard: readonly Heard[]): number | null {
  for (const message of heard) {
    const entity = message.understanding?.entities.find((each) => each.type === 'spo2');
    if (entity) return Number(entity.value);
    const bare = /^\D{0,40}?(\d{2,3})\D{0,10}$/u.exec(message.text.trim())?.[1];
    if (bare !== undefined && Number(bare) >= 50 && Number(bare) <= 100) return Number(bare);
  }
  return null;
}
