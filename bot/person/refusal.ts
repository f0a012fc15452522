// "Don't call me after all", "I no longer need the person": a wish for a person that is denied or taken back. The trained reader sees
// the person in such a sentence and easily misses the "not", so it is read here by its words, in the ten languages.

import { raisedDanger } from '../danger/safety.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { noPhone, takeBack } from './people.js';
import { prefersWriting } from './queue-questions.js';

/** Whom one asks for: what is refused must be a person, never "a robot". Said without accents, as `plain` leaves them. */
/** The whole message: nobody in particular is to be called, as whoever lives with somebody says that must not hear of it. */
const TO_NOBODY: readonly RegExp[] = [
  /^(?:(?:vi prego|ti prego|per favore|no|ma|pero) )*non (?:chiamate|chiami|chiamare|telefonate|telefonare|avvisate)(?: nessuno| mio marito| a casa| la polizia| i carabinieri)?(?: per favore| vi prego| grazie)*$/,
  /^(?:(?:please|no|but) )*(?:do not|don t|dont) (?:call|phone|ring|tell) (?:anyone|anybody|him|her|my \w+|home|the police)(?: please)?$/,
  /^(?:(?:bitte|nein|aber) )*(?:nicht anrufen|rufen sie niemanden an|niemanden anrufen|ruft niemanden an|keine polizei(?: rufen)?)(?: bitte)?$/,
  /^(?:(?:s il vous plait|non|mais) )*(?:n |ne )?(?:appelez|telephonez) (?:pas|personne|pas la police|pas mon mari)(?: s il vous plait)?$/,
  /^(?:(?:por favor|no|pero) )*no (?:llam(?:en|eis|e|es|ar)|telefoneen|aviseis|avisen)(?: a nadie| a la policia| a casa| a mi \w+)?(?: por favor)?$/,
  /^(?:(?:va rog|te rog|nu|dar) )*nu (?:sunati|suna|chemati|anuntati)(?: pe nimeni| politia| acasa)?(?: va rog)?$/,
];
const REFUSES_ALL = anyOf(TO_NOBODY);

const REFUSED: readonly RegExp[] = [
  ...TO_NOBODY,
  /\bnon (richiamatemi|chiamatemi|telefonatemi|richiamarmi|chiamarmi|telefonarmi|mi (richiamate|chiamate|telefonate|richiamare|chiamare|telefonare))\b/,
  /\bnon (mi )?(serve|servono|occorre|interessa)( piu| proprio| affatto)* ((la|una|nessuna|l|un|nessun|vostra|essere) )*(persona|operatore|operatrice|richiamata|richiamat[oa]|telefonata|chiamata)\b/,
  /\bnon ho( piu)? bisogno (di|del|della|dell|che) ((la|una|un|essere|parlare|con|mi) )*(persona|operatore|operatrice|richiamat\w*|chiamat\w*|chiamiate|richiamiate)\b/,
  /\bnon (voglio|vorrei|desidero|intendo)( piu| proprio)* (parlare con (la |una |un |l |nessuna |nessun )?(persona|operatore|operatrice|nessuno|qualcuno|voi)|essere (ri)?chiamat[oa]|che mi (ri)?chiam\w+|(la |una |l |un )(persona|operatore|richiamata|chiamata))\b/,
  /\b(annull|cancell|togliet|togli|elimin|ritir|disdi|revoc)\w* (la |quella |mia |l |di )*(richiesta|richiamata|chiamata|telefonata|operatore)\b/,
  /\b(do not|don t|dont|no need to|stop|you needn t|needn t) (please )?(call|phone|ring|calling|phoning|ringing) me\b/,
  /\b(do not|don t|dont|no longer|never) (want|need) (to (talk|speak) (to|with) )?((a|an|the|any|real) )*(person|operator|human|somebody|someone|anyone|anybody|call ?back|call)\b|\bno longer (want|need) to be called\b|\bdon t (want|need) to be called\b/,
  /\b(cancel|withdraw|drop|forget|call off) ((my|the|that|this) )?(request|call ?back|phone call|call|operator)\b/,
  /\b(rufen|ruft|ruf) ((sie|ihr|mich|bitte|doch) )*nicht( mehr)?( bitte)? (an|zuruck)\b/,
  /\b(brauche|mochte|will|wunsche) (ich )?(doch |jetzt )?(keinen?|keine) (menschen|person|ruckruf|anruf|mitarbeiter\w*)\b|\bbrauche (ich )?(doch |jetzt )?niemanden( mehr)?$|\bmochte (doch )?(mit niemandem|nicht( mehr)?( mit (jemandem|einem menschen|einer person|ihnen))) (mehr )?sprechen\b|\bnicht( mehr)? (angerufen|zuruckgerufen) werden\b/,
  /\b(anfrage|ruckruf|anruf) (bitte |wieder )*(zuruckziehen|zurucknehmen|streichen|stornieren|absagen|abbestellen)\b/,
  /\bne (me |m )(rappelez|appelez|telephonez) (pas|plus)\b|\b(veux|souhaite|voudrais) (pas|plus) (etre (r)?appelee?|qu on me rappelle|parler (a|avec) (une |un |la |l )?(personne|quelqu un|operateur|conseiller))\b/,
  /\bplus besoin (de |d |que )(la |une |un |l |parler |a |avec |on me |etre )*(personne|operateur|conseiller|rappel|rappelee?|rappelle|quelqu un)\b/,
  /\b(annule[rz]?|retire[rz]?) (la |ma |le |l )(demande|rappel|appel)\b/,
  /\bno me (llame[ns]?|llameis|telefonee[ns]?|vuelvan a llamar)\b|\bno (quiero|necesito|hace falta)( ya| mas)* (que me llamen|ser llamad[oa]|hablar con (una persona|un operador|nadie|ustedes)|(a |la |una |ninguna |un )*(persona|operador|llamada))\b|\b(cancel|anul)\w+ (la |mi )?(solicitud|llamada|peticion)\b/,
  /\bnu ma (mai )?(sunati|contactati|apelati)\b|\bnu (mai )?(vreau|doresc|am nevoie)( sa vorbesc cu)?( sa fiu sunat[a]?| de)?( o| un)? (persoana|persoana aceea|operator\w*|nimeni|cineva|apel)\b|\b(anul|retrag)\w+ (cererea|apelul)\b/,
  /\bmos me (telefono\w*|merrni|merr|thirrni|thirr)\b|\bnuk (dua|kam nevoje|me duhet)( me)?( te flas)?( me)? (asnje|asnjeri|askend|nje person|personi\w*|operator\w*|njeri)\b|\banulo\w* (kerkesen|thirrjen)\b/,
  /(^| )не (треба |потрібно )?(мені )?(більше )?(дзвоніть|телефонуите|передзвонюите|дзвонити|телефонувати|передзвонювати)( |$)|(^| )не (хочу|потрібно|треба|потрібен|потрібна)( більше| вже)* (говорити|розмовляти|людин\p{L}*|оператор\p{L}*|ні з ким)|скасу\p{L}+ (запит|заявку|дзвінок)/u,
  /لا تتصل(وا)?( |$)|لا (اريد|احتاج)( بعد الان)?( الى| ان)? ?(التحدث|اتحدث|شخص|موظف|اتصال|احد)|(الغاء|الغوا|الغ) (ال)?طلب/,
  /(不要|别|不用)(再)?(给我)?(打电话|打给我|回电|回拨)|(不需要|不想|不用)(再)?((和|跟)?(人|真人|客服|工作人员|任何人)(说|谈|聊|讲)?)|取消(我的)?(请求|回电|申请|通话)/,
];

/** Nearly no message refuses, and then nobody has to know which pattern it was. */
const REFUSES = anyOf(REFUSED);

/** What takes a request back where one is open, and means nothing much elsewhere. */
const TAKEN_BACK = anyOf([
  /^(ok |va bene |no |anzi |grazie |scusa(te)? )*((non (mi )?(serve|occorre|importa)( piu)?( niente| nulla)?)|(lascia|lasciate|lasci)( stare| perdere)|non fa niente|(ho|abbiamo) (gia |poi )?risolto( da sol[oa]| tutto)?|ho cambiato idea|ci ho ripensato)( grazie| scusate?)*$/,
  /^(ok |no |thanks |sorry |never ?mind )*((i )?(don t|do not|no longer) need (them|it|you|that|this|anyone|anybody)( any ?more| now)?|(it s |that s )?no longer (needed|necessary)|never ?mind|(i|we) (have )?(already )?(solved|sorted) (it|this)|(i|i ve|i have) changed my mind)( thanks| thank you| sorry)*$/,
  /^(ok |nein |danke )*((ich )?(doch )?lieber (doch )?nicht( anrufen| mehr)?|(ich )?(brauche|brauch) (sie|ihn|niemanden) (doch )?nicht mehr|(es )?(hat sich|ist) (schon )?erledigt|(ich )?(brauche|brauch) (es|das) (doch )?nicht mehr|(ich habe )?(es )?mir anders uberlegt|schon gut)( danke)*$/,
  /^(ok |non |merci )*(c est (bon|regle)|ce n est plus (la peine|necessaire)|laissez tomber|j ai change d avis)( merci)*$/,
  /^(ok |no |gracias )*(ya no (hace falta|lo necesito)|dejelo|dejalo|he cambiado de (idea|opinion)|ya (lo he resuelto|esta resuelto))( gracias)*$/,
  /^(ok |nu )*(nu mai (e|este) (nevoie|cazul)|am rezolvat|m am razgandit|lasati)( multumesc)*$/,
  /^(ok |jo )*(s ka me nevoje|nuk duhet me|e zgjidha|ndryshova mendim)( faleminderit)*$/,
  /^(ок |ні )*(вже не (треба|потрібно)|я передума(в|ла)|все вирішено|вже вирішили)( дякую)*$/,
  /^(لا )?(لم يعد ضروريا|لا داعي|غيرت رايي|انتهى الامر)( شكرا)?$/,
  /^(不用了|不需要了|算了|已经解决了|我改变主意了)( ?谢谢)?$/,
]);

/** "Don't call me before nine", "not tonight": a time is wished for and nothing refused. */
const ONLY_THEN = anyOf([
  /\b(prima|dopo|di notte|stasera|oggi|domani|adesso|ora|alle|entro|mai|ancora|before|after|at night|tonight|today|tomorrow|now|until|vor|nach|heute|morgen|jetzt|nachts|avant|apres|aujourd hui|demain|maintenant|antes|despues|hoy|manana|ahora|inainte|dupa|azi|maine|acum|para|pas|sot|neser)\b/,
]);
/** What is refused is the machine, or the sentence asks for a person after all. */
const THE_MACHINE = anyOf([
  /\b(bot|robot|chatbot|macchina|computer|programma|risponditore|machine|maschine|automat\w*|programm|ordinateur|maquina|robotul|makin\w*)\b|бот|робот|روبوت|机器/,
]);

/** Whether somebody says that they want no person, or no call. */
export function refusesPerson(text: string): boolean {
  const said = plain(text);
  if (!REFUSES.test(said) || text.includes('?') || THE_MACHINE.test(said)) return false;
  const found = REFUSED.map((pattern) => pattern.exec(said)).find((match) => match !== null);
  return found !== undefined && !ONLY_THEN.test(said.slice(found.index + found[0].length));
}

/** Asked beside the refusal: "no need to call me, just tell me the number". */
const OTHER_MATTER = /^(privacy|info|rules|quarantine|test|vaccine|tracing|app|care|symptoms|exposure|case)\./;

/** A request that waits is taken back, one that was never made is not made. @returns whether the messages were about that */
export function hearRefusal(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const waits = draft.input.ticket?.state === 'waiting';
  const refused = heard.some(({ text }) => refusesPerson(text));
  // "Don't call me, write to me here" refuses the call alone.
  if (draft.input.ticket?.kind === 'callback' && heard.some(({ text }) => prefersWriting(text))) return false;
  if (!refused && !(waits && heard.some(({ text }) => TAKEN_BACK.test(plain(text))))) return false;
  // Asked for a number beside a danger sign: that no number comes is answered there.
  if (draft.state.awaiting?.kind === 'phone' && raisedDanger(draft)) return false;
  const isWhole = heard.every(({ text }) => REFUSES_ALL.test(plain(text)));
  const asksMore = !isWhole && wanted.some(({ intent }) => OTHER_MATTER.test(intent));
  if (waits) takeBack(draft, heard.at(-1)?.seq ?? 0);
  if (asksMore) return false;
  if (!waits) {
    draft.say('acknowledged');
    draft.set({ awaiting: { kind: 'person', declined: true } });
  }
  resumeInterview(draft);
  return true;
}

/** "Don't call me, my husband checks the phone", beside a danger: the person stays, and answers in writing; the number is forgotten. */
export function callNobody(draft: TurnDraft, heard: readonly Heard[]): void {
  if (draft.input.ticket?.kind !== 'callback' && draft.state.phone === null) return;
  const refused = heard.find(({ text, button }) => button === null && refusesPerson(text));
  if (!refused) return;
  draft.set({ phone: null, callAt: null });
  noPhone(draft, refused.seq);
}
