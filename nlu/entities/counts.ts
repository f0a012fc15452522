// How many people: "siamo in quattro in casa", "we are five", "tre conviventi".
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';

const WE = new Set(
  'siamo viviamo abitiamo eravamo stiamo are live sind wohnen leben sommes vivons etions somos vivimos eramos suntem locuim traim jemi jetojme живемо'.split(
    ' ',
  ),
);
const BETWEEN = new Set(
  'in casa tutti noi la famiglia all together a at home the house of us zu im haushalt zuhause insgesamt nous on y en total todos nosotros la acasa toti ne shtepi'.split(
    ' ',
  ),
);
const PEOPLE = new Set(
  'persone conviventi familiari coinquilini people persons personen mitbewohner personnes personas persoane людей осіб особи persona njerez veta 人 口 أشخاص اشخاص membri'.split(
    ' ',
  ),
);
const TIME =
  /^(giorni|giorno|anni|anno|mesi|settiman|ore|minuti|days|weeks|years|hours|tagen|wochen|jours|semaines|ans|heures|dias|semanas|anos|zile|saptaman|ani|positiv|negativ|gradi|km|min)/;

export interface Count {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** All counts of people, in order. */
export function readCounts(words: readonly Word[]): Count[] {
  const counts: Count[] = [];
  for (let i = 0; i < words.length; i++) {
    if (WE.has(words[i]!.text)) {
      let at = i + 1;
      while (at < words.length && at < i + 5 && words[at]!.gap === 0 && BETWEEN.has(words[at]!.text)) at++;
      const number = words[at]?.gap === 0 ? (numberAt(words, at) ?? german(words, at)) : null;
      if (number !== null && isCount(number.value) && !TIME.test(words[number.last + 1]?.text ?? '')) {
        counts.push({ value: number.value, first: at, last: number.last });
        i = number.last;
      }
    } else {
      const number = numberAt(words, i);
      const next = number === null ? undefined : words[number.last + 1];
      if (number !== null && next !== undefined && next.gap === 0 && PEOPLE.has(next.text) && isCount(number.value)) {
        counts.push({ value: number.value, first: i, last: number.last + 1 });
        i = number.last + 1;
      }
    }
  }
  return counts;
}

const GERMAN = new Map([
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
  ['funft', 5],
  ['sechst', 6],
]);

/** "zu viert". */
function german(words: readonly Word[], at: number): { value: number; last: number } | null {
  const value = GERMAN.get(words[at]?.text ?? '');
  return value === undefined ? null : { value, last: at };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 60;
}
