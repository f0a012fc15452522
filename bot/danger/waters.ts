// Waters that have broken, in the ten languages, as `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** Her waters have broken, of somebody who is known to be pregnant. */
const WATERS = anyOf([
  /\b((ho|ha) (perso|perdo|avuto)( un| del| tanto| molto| una)* (liquido|acqua|perdita d acqua|fuoriuscita)|(perdo|perde|esce|scende|cola)( del| un| tanto)* (liquido|acqua)|rott[oe] (le )?acque|sono bagnata( fradicia)?|water\w* (just |have |has |already |are |is )*(broke|broken|breaking|leaking)|(gush|leak\w*|trickle) of (clear )?(fluid|water|liquid)|(losing|leaking) (clear )?(fluid|water)|fruchtwasser|fruchtblase|perdu les eaux|(perd|perds|perdu) du liquide|rot[oa] (la )?(bolsa|fuente)|rompi\w* (aguas|fuente)|(perdi|pierdo|pierde) liquido|rupt apa|pierd(e)? lichid|ujrat (me |i )?plas\w*|lengu)\b|(відіишли води|води відіишли|підтікають води|тече вода)|(نزل ماء|نزلت المياه|انفجر\p{L}* الماء|نزول ماء|سايل)|(羊水|破水)/u,
]);

/** @param text as it was written */
export function tellsOfWaters(text: string): boolean {
  return !/[?？؟]/u.test(text) && WATERS.test(plain(text));
}
