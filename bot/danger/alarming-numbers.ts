// A blood sugar or a blood pressure that no questions of ours are for: seen by a doctor now, whatever the illness that is going round. As
// `plain` leaves the words, in the ten languages. Limits: blood sugar under 54 mg/dl (level 2 of the ADA's Standards of Care) or from 400, where
// an emergency of diabetes has to be thought of; systolic pressure from 200. To be confirmed by a clinician.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isElsewhere } from './happened.js';

const SUGAR = anyOf([
  /\b(glicemia|glucosio|glucometro|zucchero nel sangue|zuccheri|destrostix|blood (sugar|glucose)|glucose|sugars?|blutzucker|zuckerwert|zucker|glycemie|glucemia|azucar|glicemie|glicemia|zahar|sheqeri|glicemin\w*)\b|(цукор|глюкоз\p{L}*)|(السكر|سكري|سكر الدم)|(血糖)/u,
]);
const PRESSURE = anyOf([
  /\b(pressione( arteriosa)?|la massima|blood pressure|bp|blutdruck|tension|tension arterielle|presion( arterial)?|tensiune\w*|tensioni)\b|(тиск)|(الضغط|ضغط الدم|ضغطي)|(血压)/u,
]);
/** Not of a meal, a machine or the air, nor asked, nor long ago. */
const OF_ELSE = anyOf([
  /\b(gomm[ae]|pneumatic\w+|caffettiera|atmosferica|acqua|caldaia|tyres?|tires?|water|reifen|pneus?|grammi|gr|kcal|torta|dolce|cake|recipe|ricetta|mesi fa|ieri|prima era|era|was|war|etait|era|fue)\b/u,
]);

/** Who lives by it cannot wait for a shop to open; the pharmacy, the doctor on duty and 112 are all better than that. */
const INSULIN = anyOf([/\b(insulin\w*)\b|(інсулін\p{L}*)|(انسولين|الانسولين)|(胰岛素)/u]);
const GONE = anyOf([
  /\b(senza|finit[ao]|finisc\w+|esaurit[ao]|rubat[ao]|perso|persa|non ho (piu )?|non ne ho|non ce l ho|rotta|without|no|out of|ran out|run out|stolen|lost|haven t|don t have|ohne|keine?|ausgegangen|alle|aufgebraucht|gestohlen|verloren|sans|plus d|pas d|vole\w*|perdu\w*|fini\w*|sin|no tengo|sin|robad\w*|robaron|perdi\w*|acab\w*|fara|nu mai am|nu am|terminat\w*|furat\w*|pierdut\w*|pa|s kam|nuk kam|mbaroi|mbaruar|vjedh\w*)\b/,
  /(закінчи\p{L}+|немає|нема|вкрали|загуби\p{L}+|без)|(خلص\p{L}*|نفد\p{L}*|انتهى|سرق\p{L}*|ضاع\p{L}*|بدون|ما عندي|ليس)|(没有?了?|用完|丢|偷|断)/u,
]);

const LOW_SUGAR = 54;
const HIGH_SUGAR = 400;
/** The same in mmol/l, as it is told elsewhere. */
const LOW_MMOL = 3;
const HIGH_MMOL = 22;
const MOST_SUGAR = 1000;
const HIGH_PRESSURE = 200;
const MOST_PRESSURE = 300;
const FEW = 25;

/** Whether a message tells of one now. @param text as it was written */
export function tellsAlarmingNumber(text: string): boolean {
  const said = plain(text);
  if (/[?？؟]/u.test(text) || said.split(' ').length > FEW || isElsewhere(said)) return false;
  if (INSULIN.test(said) && GONE.test(said)) return true;
  if (OF_ELSE.test(said)) return false;
  if (SUGAR.test(said)) return numbersAfter(text, SUGAR).some(isSugar);
  return PRESSURE.test(said) && numbersAfter(text, PRESSURE).some((value) => value >= HIGH_PRESSURE && value <= MOST_PRESSURE);
}

function isSugar(value: number): boolean {
  if (value >= HIGH_SUGAR && value <= MOST_SUGAR) return true;
  if (value > HIGH_MMOL && value < LOW_SUGAR) return Number.isInteger(value);
  return !Number.isInteger(value) && (value >= HIGH_MMOL || value < LOW_MMOL);
}

/** The first number behind the word, or the one right before it: "mi è arrivata a 220 la pressione". */
function numbersAfter(text: string, word: Pick<RegExp, 'exec'>): number[] {
  const found = word.exec(plain(text));
  if (!found) return [];
  const name = found[0].trim().split(' ')[0] ?? '';
  const lower = text.toLowerCase();
  const at = Math.max(0, lower.indexOf(name));
  const behind = NUMBER.exec(lower.slice(at))?.[0];
  const before = lower
    .slice(0, at)
    .match(/\d{1,4}(?:[.,]\d)?(?=\D{0,5}$)/gu)
    ?.at(-1);
  return [behind, before].flatMap((one) => (one === undefined ? [] : [Number(one.replace(',', '.'))]));
}
const NUMBER =
  /(?<![\d:/.,])\d{1,4}(?:[.,]\d)?(?!\d|:| ?(?:anni|giorni|ore|years|days|hours|jahre|tage|ans|jours|anos|dias|ani|zile|vjec|mg|gocce|compresse))/u;
