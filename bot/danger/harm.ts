// Within a wish to die: whether it was done already, and what is answered to our own question about it. Whether it is somebody else's is in
// harm-of-another.ts. A form letter after "yes, I often think of it" would be the worst of answers.

import type { PlainDanger } from '../../config/names.js';
import type { AfterDanger } from '../../config/text-keys.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { refuses } from '../words/says-no.js';
import { isOfAnother } from './harm-of-another.js';
import { callActions, sayAfter } from './safety.js';

/** Taken, cut, jumped: as `plain` leaves the words, in the ten languages. */
const DONE = anyOf([
  /\b(ho|ha|mi sono|si e|abbiamo|mi|ha gia|ho gia) (gia |appena |anche |appena gia )*(pres[oa]|ingoiat\w|ingerit\w|bevut\w|mandat\w giu|inghiottit\w|assunt\w|tagliat\w|ferit\w|accoltellat\w|impiccat\w|buttat\w (giu|sotto|dal)|lanciat\w|sparat\w|avvelenat\w|imbottit\w)\b(?! (la|una|le|in|paura|appuntamento|atto|freddo|spunto|decision)( decision\w*| distanze| considerazione| mano| coraggio)?\b(?! medicin| pillol| pastigli| compress| scatol| gocce))|\b(ho|ha|mi sono|si e) (gia |appena )*(pres[oa]|tagliat\w) (le|la|una|tutt\w) (medicin|pillol|pastigli|compress|scatol|gocce|vene|polsi|boccett|manciat)\w*|\boverdose\b|\b(ha|ho) (appena )?tentato (il |di )(suicidio|uccider\w+|suicidar\w+|ammazzar\w+)|\bmi sto tagliando\b|\bsto sanguinando\b/,
  /\b(i|he|she|they|have|ve|has|s|just|already) (just |already )*(took|taken|swallowed|drank|overdosed|cut|slit|hung|hanged|jumped|shot|stabbed|poisoned)\b(?! (a|the|my|his|her|that|this)? ?(decision|break|day|walk|test|look|down|off|bus))|\boverdos\w+|\bcutting myself (now|right now)\b|\bi am bleeding\b|\btried to kill (myself|him|her)/,
  /\b(tabletten|pillen|medikamente|schlaftabletten|gift|packung)\b.{0,30}\b(genommen|geschluckt|getrunken)\b|\b(pulsadern|handgelenke?|arme?) .{0,16}(aufgeschnitten|geschnitten|aufgeritzt)\b|\b(mich|sich|mir|dir) .{0,20}(geritzt|geschnitten|aufgeschnitten|erhangt|vergiftet|verletzt)\b|\buberdosis\b|\b(vom|aus dem) .{0,14}gesprungen\b/,
  /\b(pris|avale|bu)\b.{0,34}\b(medicament\w*|cachets?|comprimes?|pilules?|boites?|javel|somniferes?|anxiolytiques?|poison)\b|\b(me suis|s est|m etais) (deja )?(ouvert|coupe\w*|taillad\w*|pendu\w*|jetee?|tiree?|empoisonn\w*)\b|\b(overdose|surdose)\b/,
  /\b(tome|tomo|tomado|trague|trago|tragado|ingerido|bebido)\b.{0,34}\b(pastillas?|pildoras?|medicamentos?|medicinas?|lejia|veneno|frasco|caja|somniferos?)\b|\b(me he|me|se ha|se) (cortado|corte|corto|abierto|abri|ahorcado|envenenado) .{0,16}(venas|munecas?|brazos?)?|\bsobredosis\b/,
  /\b(am|a) (luat|inghitit|baut) .{0,34}(pastil\w*|medicament\w*|cutia|somnifer\w*|otrava)\b|\b(mi am|m am|si a|s a) (taiat|spanzurat|aruncat|otravit)\b|\bsupradoza\b/,
  /\b(piva|piu|pi|pire|mora|mori|marre|gelltita|gelltiti) .{0,30}(hape\w*|ilace\w*|ilac\w*|barna|barnat|kokrra\w*|helm)\b|\b(preva|preu|prere) .{0,20}(venat|damar\w*|duart)\b|\bmbidoz\w*\b/,
  /(випи(в|ла)|прииня(в|ла)|приин?я(в|ла)|проковтну(в|ла)|наковта\p{L}*) .{0,30}(таблет\p{L}*|пігул\p{L}*|лік\p{L}+|снодіин\p{L}*|упаковк\p{L}*|отрут\p{L}*)|(порізав|порізала|перерізав|перерізала) .{0,14}(вени|руки|себе|зап)|передозуванн\p{L}*/u,
  /(تناولت|ابتلعت|بلعت|شربت|اخذت|تناول|ابتلع|اخذ|بلع) .{0,26}(حبوب|الحبوب|اقراص|ادوية|الادوية|دواء|علبة|سم)|(قطعت|جرحت|قطع|قطعت) .{0,14}(شرايين|معصم|اوردة|عروق|وريد)|جرعة زايدة/,
  /(吃|吞|服|喝)了.{0,8}(药|片|安眠|农药)|割(了)?(腕|脉|手腕)|服药过量|吞药|药都(吃|吞)了/,
]);

/** What else is true of a wish to die that was found in these messages. */
export function harmIn(heard: readonly Pick<Heard, 'text' | 'button'>[]): PlainDanger[] {
  const texts = heard.filter(({ button }) => button === null).map(({ text }) => text);
  const found: PlainDanger[] = [];
  if (texts.some((text) => DONE.test(plain(text)))) found.push('self_harm_done');
  if (texts.some((text) => isOfAnother(text))) found.push('self_harm_other');
  return found;
}

const SAYS_YES = anyOf([
  /^(si|ja|yes|yeah|oui|da|po|так|نعم|اي|ايوه|是|对|嗯|有)( |$|的)|\b(ci penso|lo penso|ci sto pensando|spesso|sempre|a volte|ogni (giorno|tanto|notte)|qualche volta|un po|often|always|sometimes|every day|all the time|i do|i am|oft|immer|manchmal|jeden tag|standig|souvent|toujours|parfois|tous les jours|j y pense|a menudo|siempre|a veces|todos los dias|lo pienso|des|mereu|uneori|in fiecare zi|ma gandesc|shpesh|gjithmone|ndonjehere|cdo dite|e mendoj)\b|(часто|завжди|іноді|щодня|думаю про це)|(غالبا|دايما|احيانا|كل يوم|افكر في)|(经常|总是|有时|每天|一直)/u,
  // Half a yes is one: nobody who says so is to be left with less.
  /^(forse|credo|penso|direi|mi sa|boh|maybe|perhaps|i think so|i guess|kind of|sort of|probably|vielleicht|ich glaube|ich denke|schon|peut etre|je crois|quiza|quizas|tal vez|creo que si|puede|poate|cred ca da|ndoshta|mbase)\b|^(можливо|може|мабуть|напевно)( |$)|^(ربما|ممكن|اظن|يمكن)|^(也许|可能|大概|应该)/u,
]);
const SAYS_NO = anyOf([
  /^(no|nein|non|nu|jo|ні|لا|不|没有?|не)( |$|是|会|想|有)|\b(adesso no|non adesso|non ora|not now|not right now|jetzt nicht|gerade nicht|pas maintenant|ahora no|acum nu|jo tani)\b/u,
]);
/** "No, I have told nobody": whom it was told to, and no answer. */
const SPOKEN_OF = anyOf([
  /\b(l ho detto|lo sa|ne parlo|ne ho parlato|ho parlato|dirlo|parlarne|raccontat\w|told|talked|knows|gesagt|erzahlt|gesprochen|dit a|parle a|le sait|dicho|contado|hablado|lo sabe|spus|povestit|vorbit|thene|folur|e di)\b|(казав|казала|розповідав|говорила|знає)|(قلت|اخبرت|يعرف|تكلمت)|(告诉|说过|知道)/u,
]);

/** Nobody is to be phoned. */
const NO_CALL = anyOf([
  /\b(non (voglio|posso|riesco|me la sento|ho voglia)( di| a)?|niente|nessuna) .{0,12}(chiam\w+|telefon\w+|parlare (al telefono|con nessuno))|\b(don t|do not|can t|won t) (want to |wanna )?(call|phone|ring|talk to)\b|\b(will|kann|mochte) (ich )?(niemanden|nicht|mit niemandem) .{0,12}(anrufen|telefonieren|sprechen|reden)\b|\b(veux|peux|voudrais) (pas|plus|appeler) .{0,14}(appeler|telephoner|parler|personne)\b|\bno (quiero|puedo) (llamar|hablar|telefonear)\b|\bnu (vreau|pot) sa (sun|vorbesc|chem)\b|\b(nuk|s) (dua|mund) (te )?(telefonoj|flas|marr)\b|не (хочу|можу) (нікому |ні з ким )?(дзвонити|телефонувати|говорити)|لا (اريد|استطيع) (ان )?(الاتصال|اتصل|اكلم|التحدث)|不想(打电话|打|跟.{0,4}说)|不要打电话/u,
]);
/** Steering, a person, privacy: what a citizen in despair means even so. */
const MEANT = /^(restart|cancel|repeat|language\.|privacy\.|handoff\.|goodbye)/;
const CLEAR = 0.8;

/** Beside an open wish to die of the writer: an answer of its own, never the same letter twice. @returns whether there was one */
export function hearDespair(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const { danger, awaiting } = draft.state;
  // Whoever writes of somebody else is read like everybody beside a danger.
  if (
    !('self_harm' in danger) ||
    'self_harm_other' in danger ||
    !draft.hasTicket ||
    heard.some(({ button }) => button?.startsWith('choice:'))
  )
    return false;
  if (awaiting?.kind === 'erase' || awaiting?.kind === 'rating') return false;
  const texts = heard.map(({ text }) => plain(text));
  const said = texts.join(' ');
  const noCall = texts.some((text) => NO_CALL.test(text));
  if (wanted.some(({ intent, confidence }) => MEANT.test(intent) && confidence >= CLEAR) && !noCall) return false;
  // A number to be called at is heard by whoever asked for it, and so is the refusal to give one.
  if (heard.some(({ understanding }) => understanding?.entities.some(({ type }) => type === 'phone'))) return false;
  const isOwn = !('self_harm_done' in danger);
  const { afterDanger, danger: replies } = draft.input.content;
  const asked =
    isOwn && [replies.self_harm?.reply, afterDanger.self_harm_closed].some((text) => text && isLast(draft, draft.localized(text)));
  const no = texts.some((text) => SAYS_NO.test(text) || refuses(text)) || heard.some(({ button }) => button === 'deny');
  const yes =
    texts.some((text) => SAYS_YES.test(text)) || heard.some(({ button }) => button === 'affirm') || wanted[0]?.intent === 'affirm';
  if (noCall) say(draft, 'self_harm_no_call');
  else if (asked && no && !/\b(lo so|so bene|know|sais pas|weiss|weiß)\b/.test(said) && !SPOKEN_OF.test(said)) {
    if (awaiting?.kind === 'phone' && said.split(' ').length < 2) return false;
    say(draft, 'self_harm_no');
  } else if (asked && (yes || wanted[0]?.intent === 'distress.self_harm')) say(draft, 'self_harm_yes');
  else if (awaiting?.kind === 'phone' && no) return false;
  else if (currentQuestion(draft)) return false;
  else if (wanted.some(({ intent, confidence }) => isQuestion(intent) && confidence >= CLEAR)) return false;
  else say(draft, 'self_harm_listening');
  return true;
}

function say(draft: TurnDraft, name: AfterDanger): void {
  const alone: AfterDanger = name === 'self_harm_yes' || name === 'self_harm_no_call' ? 'self_harm_alone' : 'noted_closed';
  const chosen = draft.somebodyThere ? name : alone;
  // The same words to whatever is written would be a machine that does not read.
  const isSaid = isListening(chosen) && draft.state.lastReplies.includes(draft.localized(draft.input.content.afterDanger[chosen]));
  sayAfter(draft, isSaid ? 'self_harm_more' : chosen, callActions(draft, ['112', 'telefono_amico']));
  draft.set({ fallbacks: 0 });
  keepQuestion(draft);
}

function isListening(name: AfterDanger): boolean {
  return name === 'self_harm_listening' || name === 'noted_closed';
}

function isQuestion(intent: string): boolean {
  return intent.includes('.') && !/^(bot|emergency|symptoms|distress|exposure|case|care)\./.test(intent);
}

function isLast(draft: TurnDraft, text: string): boolean {
  return text !== '' && draft.state.lastReplies.some((reply) => reply.startsWith(text) || reply.endsWith(text));
}
