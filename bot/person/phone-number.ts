// The number to call back, as people write it: in digits with whatever between them, or in words ("tre quattro sette, doppio due …").
// What was meant as a number and is none is told apart from everything else, so that it is never passed over without a word.
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { numberAt } from '../../nlu/phrases/numbers.js';
import { type Word, wordsOf } from '../../nlu/phrases/words.js';
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** Digits that `numberAt` leaves out: nought and one as they are said of a phone number. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ...'oh o null nul ноль صفر 〇 幺'.split(' ').map((word) => [word, word === '幺' ? '1' : '0'] as const),
  ['واحد', '1'],
  ['اثنان', '2'],
  ['ثمانية', '8'],
  ['ثلاثة', '3'],
  ['اربعة', '4'],
  ['خمسة', '5'],
  ['ستة', '6'],
  ['سبعة', '7'],
  ['تسعة', '9'],
]);
/** The next digit twice or three times. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ...'doppio doppia double doppel doppelt doble dublu dyfish подвійний подвіина'.split(' ').map((word) => [word, 2] as const),
  ...'triplo tripla triple dreifach triplu'.split(' ').map((word) => [word, 3] as const),
]);
const PLUS: ReadonlySet<string> = new Set(['piu', 'plus', 'mas', 'плюс', 'زائد', '加']);
/** Stand between the digits of one number and mean nothing. */
const BETWEEN: ReadonlySet<string> = new Set(
  'e ed poi e poi and then und dann et puis y luego si apoi dhe pastaj і потім та و ثم 然后 virgola punto trattino spazio barra dash space comma strich tiret espace guion spazio'.split(
    ' ',
  ),
);
/** "Trecentoquarantasette": prefixes are said in hundreds as well. */
const ITALIAN_HUNDRED = /^(due|tre|quattro|cinque|sei|sette|otto|nove)cento(.*)$/;
const ITALIAN_UNITS = ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];

/** So many digits in a row are meant as a number to call; fewer are an age, a day or a temperature. */
const MEANT = 5;
/** More digits than any number has: two numbers, or none. */
const LONGEST = 17;

/** @returns the number as E.164, "unread" where one was meant and cannot be read, null where there is none */
export function phoneIn(heard: readonly Heard[]): string | 'unread' | null {
  const entities = heard.flatMap((message) => message.understanding?.entities ?? []);
  const entity = entities.findLast(({ type }) => type === 'phone');
  if (entity) return String(entity.value);
  let meant = false;
  for (const { text, button } of heard.toReversed()) {
    if (button !== null) continue;
    for (const run of runsOf(text.replace(DATE, ' '))) {
      if (run.replace('+', '').length < MEANT) continue;
      const number = valid(run);
      if (number !== null) return number;
      meant = true;
    }
    meant ||= NAMES_A_NUMBER.test(plain(text));
  }
  return meant ? 'unread' : null;
}

const DATE = /(?<!\d[./-]?)\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d(?![./-]?\d)/g;

/** "My number is …": whatever follows. */
const NAMES_A_NUMBER = anyOf([
  /\b(il )?mio (numero|cellulare|telefono|cell) (e|sarebbe)\b|\bmy (phone |mobile |cell )?(number|mobile|cell) is\b|\bmeine (telefon|handy)?nummer (ist|lautet)\b|\bmon (numero|portable) (de telephone )?(est|c est)\b|\bmi (numero|movil|telefono) es\b|\bnumarul meu (este|e)\b|\bnumri im eshte\b|(^| )міи номер( |$)|رقمي (هو )?|我的(电话|手机)?(号码|号)是/u,
]);

function valid(run: string): string | null {
  const asWritten = run.startsWith('00') ? `+${run.slice(2)}` : run;
  // "0347 …": a nought that belongs before landlines alone.
  const tries = [asWritten, ...(/^03\d{8,9}$/.test(run) ? [run.slice(1)] : []), ...(/^39\d{9,11}$/.test(run) ? [`+${run}`] : [])];
  for (const one of tries) {
    const number = parsePhoneNumberFromString(one, 'IT');
    if (number?.isValid()) return number.number;
  }
  return null;
}

/** Every row of digits in a text, said in figures or in words, with a "+" before it where one was said. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  const runs: string[] = [];
  let run = '';
  const end = () => {
    if (run.length > 1 && run.length <= LONGEST) runs.push(run);
    run = '';
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const times = TIMES.get(word.text);
    const found = digitsAt(words, times === undefined ? at : at + 1);
    if (found) {
      run += found.digits.repeat(times ?? 1);
      at = found.last + 1;
    } else if (PLUS.has(word.text) && run === '') {
      run = '+';
      at += 1;
    } else {
      if (!BETWEEN.has(word.text)) end();
      at += 1;
    }
  }
  end();
  return runs;
}

function digitsAt(words: readonly Word[], at: number): { readonly digits: string; readonly last: number } | null {
  const word = words[at];
  if (!word) return null;
  // As it was written: "06" is two digits, and "123.45" is no fraction here.
  if (/^\d[\d.]*$/.test(word.text)) return { digits: word.text.replaceAll('.', ''), last: at };
  const also = ALSO.get(word.text);
  if (also !== undefined) return { digits: also, last: at };
  const hundred = ITALIAN_HUNDRED.exec(word.text);
  if (hundred) {
    const rest = hundred[2] === '' ? 0 : (numberAt([{ ...word, text: hundred[2]! }], 0, true)?.value ?? Number.NaN);
    const value = (ITALIAN_UNITS.indexOf(hundred[1]!) + 2) * 100 + rest;
    return Number.isNaN(value) ? null : { digits: String(value), last: at };
  }
  const number = numberAt(words, at, true);
  return number ? { digits: String(number.value), last: number.last } : null;
}
