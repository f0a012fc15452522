// "Call the operator" is no wish to be phoned: the trained reader takes the one for the other, and the citizen would be asked for a number.
// Read by its words, as `plain` leaves them, in the ten languages.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { speaksOfCall } from './queue-questions.js';

const FETCHES = anyOf([
  /\b(chiam(a|i|ami|ate|atemi)|(puoi|puo|potete|potresti|potreste) chiamar(e|mi)|passa(mi|temi)?|fai venire|manda(mi|temi)?|metti(mi)? in contatto con) (subito |pure |allora |adesso |ora |per favore )*(un |l |una |la |il |qualche )?(operator\w*|persona|essere umano|umano|qualcuno|collega|addett\w|responsabile|impiegat\w)\b/,
  /\b(call|get|fetch|bring|page)( me| in)? (the |an? |your |some )?((real|human|live) )*(operator|person|human|agent|colleague|someone|somebody|staff)\b/,
  /\b(ruf\w*|hol\w*|schick\w*)( sie| mir| uns| bitte| doch| jetzt)* (den |die |einen |eine |ihren |jemanden)? ?(mitarbeiter\w*|menschen|person|operator\w*|kolleg\w*|berater\w*|jemanden)\b/,
  /\b(appelez?|appeler|cherchez?|passez?)( moi)? (le |la |l |un |une |votre )?(operat\w+|personne|quelqu un|conseill\w+|collegue|agent|humain)\b/,
  /\b(llam(a|e|en|ad|ar)|pasa(me)?|pongame con) (al? |el |la |un |una |a un |a una )*(operador\w*|persona|alguien|agente|companer\w|human\w)\b/,
  /\b(chem(a|ati|i)|suna(ti)?)( va rog)? (o |un |pe |pe un )*(operator\w*|persoana|cineva|coleg\w*|om)\b/,
  /\b(thirr(ni|e)?|telefono(ni)?|lajmero(ni)?) (nje )?(operator\w*|person\w*|njeri\w*|dike)\b/,
  /(поклич|виклич|клич|зв яж)\p{L}* (мені |будь ласка |мене з )*(оператор\p{L}*|людин\p{L}+|когось|працівник\p{L}*|спеціаліст\p{L}*)/u,
  /(اتصل|اتصلوا|نادي?|نادوا|استدع|استدعي|احضر) (ب|ب ال|على )?(ال|بال)?(موظف|شخص|مشغل|احد|مسوول)/,
  /(叫|喊|转|接|找|请)(一?个|一位)?(人工|客服|真人|工作人员|接线员|操作员|人)(来|吧|客服)?/,
]);
/** To be phoned by one is a call all the same. */
const BY_ONE = anyOf([
  /\b(da(l|ll|i)?|by|von|vom|par|por|de catre|nga) (un |una |an? |einem |einer |une |o |nje )?(operat|person|human|mitarbeit|mensch|conseil|agent)/,
]);

/** In more words "call somebody" may be advice that was given, or part of a story. */
const FEW_WORDS = 6;

/** "Call the operator", and not much more: a wish for a person, whatever else it was taken for. */
export function onlyFetches(text: string): boolean {
  return asksForOperator(text) && plain(text).split(' ').length <= FEW_WORDS;
}

/** Whether a person is to be fetched, whatever "call" was taken for; "get somebody to call me" is a call. */
export function asksForOperator(text: string): boolean {
  const said = plain(text);
  const found = FETCHES.exec(said);
  return found !== null && !BY_ONE.test(said) && !speaksOfCall(said.replace(found[0], ' '));
}
