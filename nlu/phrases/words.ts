// A message as words: folded to plain letters, with what stood between them and where each stands in the message.
// Everything that reads by rules (danger signs, entities, language) starts here, so the work is done once a message.
import {
  APOSTROPHE,
  above,
  COMMA,
  CYRILLIC,
  DIGIT,
  GREEK,
  kinds,
  LATIN,
  LETTER,
  NOTHING,
  plain,
  SIGN,
  SINGLE,
  STOP,
  scripts,
  unmask,
} from './characters.js';
import { SHORTHAND } from './shorthand.js';

/** What stands before a word: nothing much, a comma or the like, the end of a sentence. */
export const NEXT = 0;
export const CLAUSE = 1;
export const SENTENCE = 2;

export interface Word {
  /** Plain lower-case letters, or digits with a decimal point. */
  readonly text: string;
  /** Offsets in UTF-16 code units of the message. */
  readonly start: number;
  readonly end: number;
  /** NEXT, CLAUSE or SENTENCE. */
  gap: number;
  /** The number it is written as in digits; NaN for words. */
  readonly value: number;
  /** Its sentence ends with a question mark right after it. */
  asked: boolean;
}

let lastText = '';
let lastWords: readonly Word[] = [];

/** The words of a message; of the message read last, they are kept. */
export function wordsOf(text: string): readonly Word[] {
  if (text !== lastText) {
    lastWords = readWords(text);
    lastText = text;
  }
  return lastWords;
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let gap = NEXT;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = code < 0x3000 ? kinds[code]! : kindAt(text, i);
    if (kind === LETTER) {
      const end = readLetters(text, i, gap, words);
      gap = NEXT;
      i = end;
    } else if (kind === DIGIT) {
      i = readNumber(text, i, gap, words);
      gap = NEXT;
    } else if (kind === SINGLE || kind === SIGN) {
      const size = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      const sign = code < 0x3000 ? plain[code]! : above(text.codePointAt(i)!).plain;
      words.push({ text: sign === '+' ? 'piu' : sign, start: i, end: i + size, gap, value: Number.NaN, asked: false });
      gap = NEXT;
      i += size;
    } else {
      if (kind === COMMA) gap = Math.max(gap, CLAUSE);
      else if (kind === STOP) {
        // Dots in a row are a pause, not an end.
        const pause = code === 0x2026 || (code === 0x2e && (text.charCodeAt(i + 1) === 0x2e || text.charCodeAt(i - 1) === 0x2e));
        gap = Math.max(gap, pause ? CLAUSE : SENTENCE);
        if ((code === 0x3f || code === 0x61f || code === 0xff1f) && words.length > 0) words[words.length - 1]!.asked = true;
      } else if (code === 0x2d && text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20) gap = Math.max(gap, CLAUSE);
      i += code >= 0xd800 && code < 0xdc00 && i + 1 < length ? 2 : 1;
    }
  }
  return words;
}

function kindAt(text: string, i: number): number {
  return above(text.codePointAt(i)!).kind;
}

function readLetters(text: string, start: number, gap: number, words: Word[]): number {
  const length = text.length;
  let out = '';
  let script = 0;
  let end = start;
  let i = start;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code < 0x3000) {
      const kind = kinds[code]!;
      if (kind === LETTER) {
        out += plain[code];
        script |= scripts[code]!;
        end = ++i;
      } else if (kind === NOTHING) i++;
      else if (kind === APOSTROPHE && joins(text, i, out)) i++;
      else break;
    } else {
      const one = above(text.codePointAt(i)!);
      if (one.kind !== LETTER && one.kind !== NOTHING) break;
      out += one.plain;
      i += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      if (one.kind === LETTER) end = i;
    }
  }
  if (script > LATIN && script & LATIN && script & (CYRILLIC | GREEK)) out = unmask(out);
  pushWord(words, shorten(out), start, end, gap);
  return Math.max(i, start + 1);
}

/** "can't" and "м'яз" are one word; "l'aria" is two. */
function joins(text: string, i: number, before: string): boolean {
  const next = text.charCodeAt(i + 1);
  if (next >= 0x400 && next < 0x530) return (before.charCodeAt(0) & 0xff00) === 0x400;
  if (next !== 0x74 && next !== 0x54) return false;
  const after = text.charCodeAt(i + 2);
  return before.endsWith('n') && !(after < 0x3000 && kinds[after] === LETTER);
}

const THRICE = /(.)\1\1/;
const MANY = /(.)\1{2,}/g;

/** "aiutooooo" is "aiuto". */
function shorten(word: string): string {
  return word.length > 3 && THRICE.test(word) ? word.replace(MANY, '$1') : word;
}

const ARABIC_ARTICLE = /^[وفبلك]?ال(?=.{3})/;

function pushWord(words: Word[], word: string, start: number, end: number, gap: number): void {
  const first = word.charCodeAt(0);
  const folded = first >= 0x600 && first < 0x700 ? word.replace(ARABIC_ARTICLE, '') : word;
  const whole = SHORTHAND.get(folded);
  if (whole === undefined) {
    words.push({ text: folded, start, end, gap, value: Number.NaN, asked: false });
    return;
  }
  for (const one of whole) {
    words.push({ text: one, start, end, gap, value: Number.NaN, asked: false });
    gap = NEXT;
  }
}

function readNumber(text: string, start: number, gap: number, words: Word[]): number {
  const length = text.length;
  let out = '';
  let i = start;
  let parts = 1;
  while (i < length) {
    const code = text.charCodeAt(i);
    const digit = digitAt(text, i);
    if (digit !== '') {
      out += digit;
      i += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    } else if ((code === 0x2e || code === 0x2c || code === 0x66b) && i + 1 < length && digitAt(text, i + 1) !== '') {
      out += '.';
      parts++;
      i++;
    } else break;
  }
  words.push({ text: out, start, end: i, gap, value: parts <= 2 && out.length <= 12 ? Number(out) : Number.NaN, asked: false });
  return Math.max(i, start + 1);
}

/** The digit that stands here in any script, as a plain one; '' where none does. */
function digitAt(text: string, i: number): string {
  const code = text.charCodeAt(i);
  if (code < 0x3000) return kinds[code] === DIGIT ? plain[code]! : '';
  const one = above(text.codePointAt(i)!);
  return one.kind === DIGIT ? one.plain : '';
}
