// "32esima", "trentaduesima", "7°", "30.", "20th", "septième": which one, not how many.
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';

const NAMED: ReadonlyMap<string, number> = new Map(
  [
    'primo prima primi first erste ersten erster premier premiere primero primera primer prima intai pare',
    'secondo seconda second zweite zweiten zweiter deuxieme segundo segunda doua dyte',
    'terzo terza third dritte dritten dritter troisieme tercero tercera tercer treia trete',
    'quarto quarta fourth vierte vierten vierter quatrieme cuarto cuarta patra katert',
    'quinto quinta fifth funfte funften funfter cinquieme cincea peste',
    'sesto sesta sixth sechste sechsten sechster sixieme sexto sexta sasea gjashte',
    'settimo settima seventh siebte siebten siebter siebente siebenten septieme septimo septima saptea shtate',
    'ottavo ottava eighth achte achten achter huitieme octavo octava opta tete',
    'nono nona ninth neunte neunten neunter neuvieme noveno novena noua nente',
    'decimo decima tenth zehnte zehnten dixieme',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
);
/** What is written behind digits. */
const SIGNS: ReadonlySet<string> = new Set('° esima esimo ma mo a o th st nd rd e eme ieme er te ten ste sten ter го'.split(' '));
const ENDINGS = /^(.{2,}?)(esim[oaei]|sten?|ten?|th|ieth|iemes?)$/;

const TENS: ReadonlyMap<string, number> = new Map([
  ['двадцять', 20],
  ['тридцять', 30],
  ['twenty', 20],
  ['thirty', 30],
]);

export interface Ordinal {
  readonly value: number;
  readonly first: number;
}

/** Ukrainian days are told in the genitive: "двадцять першого листопада". */
const GENITIVE: ReadonlyMap<string, number> = new Map(
  (
    'першого другого третього четвертого пятого шостого сьомого восьмого девятого десятого одинадцятого дванадцятого тринадцятого ' +
    'чотирнадцятого пятнадцятого шістнадцятого сімнадцятого вісімнадцятого девятнадцятого двадцятого'
  )
    .split(' ')
    .map((word, i) => [word, i + 1] as const)
    .concat([['тридцятого', 30]]),
);

/** Whether a word is the sign behind a digit that makes it an ordinal: "20th", "1er", "20-го". */
export function ordinalSign(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === 0 && SIGNS.has(words[at]!.text) && touches(words, at);
}

/** The ordinal that ends right before a word; null where none does. */
export function ordinalBefore(words: readonly Word[], at: number): Ordinal | null {
  const one = words[at - 1];
  if (one === undefined) return null;
  const digits = words[at - 2]?.value ?? Number.NaN;
  if (SIGNS.has(one.text) && one.gap === 0 && Number.isInteger(digits) && touches(words, at - 1)) return { value: digits, first: at - 2 };
  const named = NAMED.get(one.text) ?? GENITIVE.get(one.text);
  if (named !== undefined) {
    const ten = named < 10 && one.gap === 0 ? TENS.get(words[at - 2]?.text ?? '') : undefined;
    return ten === undefined ? { value: named, first: at - 1 } : { value: ten + named, first: at - 2 };
  }
  const stem = ENDINGS.exec(one.text)?.[1];
  // "Sette" is seven, and no ordinal of the Venetian "sete".
  if (stem === undefined || numberAt([one], 0) !== null) return null;
  for (const ending of ['', 'i', 'a', 'o', 'e', 'y']) {
    const number = numberAt([{ ...one, text: stem + ending }], 0);
    if (number !== null) return { value: number.value, first: at - 1 };
  }
  return null;
}

function touches(words: readonly Word[], at: number): boolean {
  return words[at]!.start - words[at - 1]!.end <= 1;
}
