// "Since" before a day, in the languages of the service: "da sabato", "desde el 20", "që nga e hëna", "з понеділка".
import { wordSet } from '../phrases/listed.js';
import type { Word } from '../phrases/words.js';

export const SINCE_ONLY = wordSet(
  'da dal dall dalla dallo dagli dai seit depuis since desde de din prej nga qe منذ من z з із зі від ab vom',
);
/** Between "since" and a day: "desde el sábado", "dal giorno 20", "since last Monday". */
const BETWEEN = wordSet(
  'el la le l il lo the dia giorno last this ultimo pasado letztem letzten dem der ziua data pe questo questa ce cette esta primo te e minulogo минулого минулої يوم مساء ليله صباح nga',
);
/** Spanish and French days: "el calor de ayer" is no since. */
const OF_DAY = wordSet(
  'ayer anteayer antier anoche hoy lunes martes miercoles jueves viernes sabado domingo hier aujourd lundi mardi mercredi jeudi vendredi samedi dimanche',
);
/** "Që dje": elsewhere these letters are "that". */
const ALBANIAN = wordSet('dje djeshme pardje mbreme sot nga te e mengjes mengjesi');

/** Index of the "since" that a day follows; null where none does. */
export function sinceBefore(words: readonly Word[], first: number): number | null {
  for (let i = first - 1; i >= 0 && i >= first - 4 && words[i + 1]!.gap === 0; i--) {
    const { text } = words[i]!;
    // Sicilian: "di aieri".
    if (text === 'di' && /^ai?eri$/.test(words[first]!.text)) return i;
    if (SINCE_ONLY.has(text) && isSince(words, i, first)) return text === 'nga' && words[i - 1]?.text === 'qe' ? i - 1 : i;
    if (!BETWEEN.has(text)) return null;
  }
  return null;
}

function isSince(words: readonly Word[], at: number, day: number): boolean {
  const { text } = words[at]!;
  if (text === 'de') return !OF_DAY.has(words[day]!.text) && !DAY_OR_DATE.test(words[at - 1]?.text ?? '');
  return text !== 'qe' || ALBANIAN.has(words[at + 1]!.text);
}
/** "20 de noviembre": the day before it is the day of the month; "data de 20" is no since. */
const DAY_OR_DATE = /^(\d+|data)$/;
