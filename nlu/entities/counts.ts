// How many people: "siamo in quattro in casa", "we are five", "tre conviventi", 一家四口.
import { folded } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { TIME_UNITS } from './cues.js';

const WE = new Set(
  'siamo viviamo abitiamo eravamo stiamo are re live sind wohnen leben sommes vivons etions est somos vivimos eramos suntem locuim traim jemi jetojme живемо нас نحن احنا عددنا'.split(
    ' ',
  ),
);
/** Who is counted by "are" and "est": "we are five", "on est quatre". */
const WHO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['are', new Set(['we', 'there', 'us'])],
  ['live', new Set(['we'])],
  ['re', new Set(['we'])],
  ['est', new Set(['on'])],
]);
const BETWEEN = new Set(
  'in casa tutti noi la famiglia all together a at home the house of us zu im haushalt zuhause insgesamt nous on y en total todos nosotros la acasa toti ne shtepi вдома у в сімі родині квартирі хаті'.split(
    ' ',
  ),
);
const PEOPLE = new Set(
  'persone conviventi familiari coinquilini people persons personen mitbewohner personnes personas persoane людей осіб особи persona njerez veta 人 口 أشخاص اشخاص membri'.split(
    ' ',
  ),
);
const NO_PEOPLE = /^(settiman|saptaman|positiv|negativ|gradi|km|min)/;

export interface Count {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** All counts of people, in order. */
export function readCounts(words: readonly Word[]): Count[] {
  const counts: Count[] = [];
  for (let i = 0; i < words.length; i++) {
    if (WE.has(words[i]!.text) && (WHO.get(words[i]!.text)?.has(words[i - 1]?.text ?? '') ?? true)) {
      let at = i + 1;
      while (at < words.length && at < i + 5 && words[at]!.gap === 0 && BETWEEN.has(words[at]!.text)) at++;
      const number = words[at]?.gap === 0 ? (numberAt(words, at) ?? together(words, at)) : null;
      if (number !== null && isCount(number.value) && !isElse(words[number.last + 1]?.text ?? '')) {
        counts.push({ value: number.value, first: at, last: number.last });
        i = number.last;
      }
    } else if (words[i]!.text.includes('kopfig') && HEADS.test(words[i]!.text)) {
      counts.push({ value: numberAt([{ ...words[i]!, text: HEADS.exec(words[i]!.text)![1]! }], 0)!.value, first: i, last: i });
    } else if (FAMILY.has(words[i]!.text)) {
      const family = familyOf(words, i);
      if (family === null) continue;
      counts.push(family);
      i = family.last;
    } else {
      const number = numberAt(words, i);
      if (number === null) continue;
      const us = ofUs(words, i, number);
      if (us !== null) {
        counts.push(us);
        i = us.last;
        continue;
      }
      // 四个人 is four people, 一个人 somebody.
      const last = words[number.last + 1]?.text === '个' && number.value > 1 ? number.last + 2 : number.last + 1;
      const next = words[last];
      if (next !== undefined && next.gap === 0 && PEOPLE.has(next.text) && isCount(number.value)) {
        counts.push({ value: number.value, first: i, last });
        i = last;
      }
    }
  }
  return counts;
}

const TOGETHER: ReadonlyMap<string, number> = new Map(
  ['zweit двоє اثنان', 'dritt троє', 'viert четверо', 'funft пятеро', 'sechst шестеро', 'siebt семеро', 'acht восьмеро'].flatMap(
    (words, i) => words.split(' ').map((word) => [folded(word), i + 2] as const),
  ),
);

/** "zu viert", "нас четверо". */
function together(words: readonly Word[], at: number): { value: number; last: number } | null {
  const value = TOGETHER.get(words[at]?.text ?? '');
  return value === undefined ? null : { value, last: at };
}

/** "Vierköpfige Familie". */
const HEADS = /^(zwei|drei|vier|funf|sechs|sieben|acht)kopfige[rn]?$/;

/** "Una famiglia di quattro", "a household of five"; "quattro persone" behind it is read as such. */
function familyOf(words: readonly Word[], at: number): Count | null {
  const of = words[at + 1];
  if (of === undefined || of.gap !== 0 || !FAMILY_OF.has(of.text)) return null;
  const number = numberAt(words, at + 2) ?? together(words, at + 2);
  if (number === null || words[at + 2]!.gap !== 0 || !isCount(number.value)) return null;
  const next = words[number.last + 1];
  if (next !== undefined && next.gap === 0 && (PEOPLE.has(next.text) || isElse(next.text))) return null;
  return { value: number.value, first: at + 2, last: number.last };
}
const FAMILY = new Set(
  'famiglia nucleo family household familie haushalt famille foyer familia hogar familje familjes сімя родина عائله اسره'.split(' '),
);
const FAMILY_OF = new Set('di in of von mit zu de cu me prej з із من'.split(' '));

/** "Four of us in the house", "there are six of us"; "two of us are coughing" counts some of them. */
function ofUs(words: readonly Word[], at: number, { value, last }: { value: number; last: number }): Count | null {
  const of = words[last + 1];
  if (of?.text !== 'of' || of.gap !== 0 || words[last + 2]?.text !== 'us' || !isCount(value) || value < 2) return null;
  const next = words[last + 3];
  return next !== undefined && next.gap === 0 && !HERE.has(next.text) ? null : { value, first: at, last: last + 2 };
}
const HERE = new Set('in at live living here altogether total home under sharing share and but'.split(' '));

function isElse(next: string): boolean {
  return TIME_UNITS.has(next) || NO_PEOPLE.test(next);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 60;
}
