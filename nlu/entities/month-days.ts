// Days of the month: "3 novembre", "November 20th", "el 20 de noviembre", "3/11/2026", "am 20.11.", "dal 3", "il 12", "20-го".
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import { MONTH_WORDS, monthAt } from './calendar.js';
import { ordinalBefore, ordinalSign } from './ordinals.js';
import { dateOf } from './rome.js';
import { sinceBefore } from './since.js';

export interface Dated {
  /** ISO date. */
  readonly date: string;
  readonly first: number;
  readonly last: number;
}

/** A day, and what month and year its words name. */
interface Day {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  readonly first: number;
  readonly last: number;
}

const MOST_DAYS = 31;
/** Between a day and its month: "20 de noviembre", "the 20th of November". */
const OF = wordSet('de of di d del');
/** English and Spanish put the month first as well: "November 20". */
const MONTH_FIRST = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** Before "3/11" or "20.11" that is a date and no fraction. */
const BEFORE_DATE = wordSet('il del the am le el on pe al zum bis den data giorno dia ziua me na на до em em يوم في بتاريخ');
const DOTTED = /^(\d{1,2})\.(\d{1,2})$/;
const WITH_YEAR = /^\d+\.\d+\.\d+$/;

/** The day of a month that begins at a word; null where none does. */
export function monthDayAt(words: readonly Word[], at: number, now: Date, language: string): Dated | null {
  const read = WITH_YEAR.test(words[at]!.text) ? inDigits(words, at) : dayAt(words, at, language);
  if (read === null) return null;
  const date = dateOf(now, read.day, read.month, read.year);
  return date === null ? null : { date, first: read.first, last: read.last };
}

function dayAt(words: readonly Word[], at: number, language: string): Day | null {
  if (MONTH_WORDS.has(words[at]!.text)) return ofMonth(words, at);
  const { value, text } = words[at]!;
  if (Number.isNaN(value)) return null;
  if (!Number.isInteger(value) || text.includes('.')) return dotted(words, at);
  if (value < 1 || value > MOST_DAYS) return null;
  const sign = ordinalSign(words, at + 1);
  const end = sign ? at + 1 : at;
  return beforeMonth(words, at, end, value) ?? (sign ? null : slashed(words, at)) ?? alone(words, at, end, language);
}

/** "12.11.2026". */
function inDigits(words: readonly Word[], at: number): Day {
  const [day, month, year] = words[at]!.text.split('.').map(Number) as [number, number, number];
  return { day, month, year, first: at, last: at };
}

/** "3 novembre", "20. November 2026", "20 de noviembre". */
function beforeMonth(words: readonly Word[], first: number, end: number, day: number): Day | null {
  let at = end + 1;
  if (words[at]?.gap === 0 && OF.has(words[at]!.text)) at++;
  const named = monthAt(words, at);
  if (named === null) return null;
  // "20. November" has a full stop in it.
  const isNext = words[at]!.gap === 0 || (at === end + 1 && words[at]!.start - words[end]!.end === 2);
  return isNext ? withYear(words, { day, month: named.month, first, last: named.last }) : null;
}

function withYear(words: readonly Word[], read: Day): Day {
  let at = read.last + 1;
  if (words[at]?.gap === 0 && OF.has(words[at]!.text)) at++;
  const { gap = SENTENCE, value = 0 } = words[at] ?? {};
  return gap < SENTENCE && value >= 2000 && value < 2100 ? { ...read, year: value, last: at } : read;
}

/** A month whose day is told in words before it, or behind it: "primo novembre", "veinte de noviembre", "November 20th". */
function ofMonth(words: readonly Word[], at: number): Day | null {
  const { month, last } = monthAt(words, at) ?? {};
  if (month === undefined || last === undefined) return null;
  const end = words[at]!.gap === 0 && OF.has(words[at - 1]?.text ?? '') ? at - 1 : at;
  if (words[end]!.gap === 0) {
    const nth = ordinalBefore(words, end);
    if (nth !== null) return withYear(words, { day: nth.value, month, first: nth.first, last });
    const told = inWords(words, end - 1);
    if (told !== null) return withYear(words, { ...told, month, last });
  }
  const next = words[last + 1];
  if (next?.gap !== 0 || !MONTH_FIRST.test(words[at]!.text) || !(next.value >= 1 && next.value <= MOST_DAYS)) return null;
  return withYear(words, { day: next.value, month, first: at, last: ordinalSign(words, last + 2) ? last + 2 : last + 1 });
}

/** The number in words that ends at a word. */
function inWords(words: readonly Word[], end: number): { day: number; first: number } | null {
  for (const first of [end - 2, end - 1, end]) {
    const number = first < 0 ? null : numberAt(words, first, true);
    if (number !== null && number.last === end && Number.isNaN(words[first]!.value)) return { day: number.value, first };
  }
  return null;
}

/** "3/11", "3-11-26": only a slash or a hyphen leaves exactly one character between. */
function slashed(words: readonly Word[], at: number): Day | null {
  const next = words[at + 1];
  if (next === undefined || next.gap !== 0 || next.start !== words[at]!.end + 1) return null;
  if (!Number.isInteger(next.value) || next.value < 1 || next.value > 12) return null;
  const before = words[at]!.gap === 0 ? (words[at - 1]?.text ?? '') : '';
  if (before === 'su' || words[at + 2]?.text === 'su') return null;
  const read = { day: words[at]!.value, month: next.value, first: at, last: at + 1 };
  const after = words[at + 2];
  const isYear = after?.gap === 0 && after.start === next.end + 1 && (after.value >= 2000 || (after.value >= 20 && after.value < 40));
  if (isYear) return { ...read, year: after.value, last: at + 2 };
  return sinceBefore(words, at) !== null || BEFORE_DATE.has(before) ? read : null;
}

/** "am 20.11.", "din 3.11": read as a number, and no measure behind such a word. */
function dotted(words: readonly Word[], at: number): Day | null {
  const parts = DOTTED.exec(words[at]!.text);
  if (parts === null) return null;
  const before = words[at]!.gap === 0 ? (words[at - 1]?.text ?? '') : '';
  const isDate = sinceBefore(words, at) !== null || BEFORE_DATE.has(before) || (words.length === 1 && parts[2]!.length === 2);
  const ends = words[at + 1] === undefined || words[at + 1]!.gap > 0 || GOES_ON.test(words[at + 1]!.text);
  return isDate && ends ? { day: Number(parts[1]), month: Number(parts[2]), first: at, last: at } : null;
}

/** "dal 3", "il 12", "fino al 14", "dal giorno 20", "20-го": the month is this one, or the one before. */
function alone(words: readonly Word[], at: number, end: number, language: string): Day | null {
  const before = words[at]!.gap === 0 ? (words[at - 1]?.text ?? '') : '';
  const next = words[end + 1];
  if (next?.text === 'per' && words[end + 2]?.text === 'cento') return null;
  const ends = next === undefined || next.gap !== 0;
  const day = { day: words[at]!.value, first: at, last: end };
  const further = words[at - 2]?.text ?? '';
  if (before === 'giorno' ? ['dal', 'il', 'del', 'al'].includes(further) : before === 'al' ? further === 'fino' : OWN.has(before))
    return ends || GOES_ON.test(next.text) ? day : null;
  // "Pe data de 20", "de la 20".
  if ((before === 'de' && further === 'data') || (before === 'la' && further === 'de')) return ends || GOES_ON.test(next.text) ? day : null;
  if (end > at && NTH.has(words[end]!.text))
    return (before === 'the' || words[end]!.text === 'го') && (ends || GOES_ON.test(next.text)) ? day : null;
  if (!isOwn(before, language) || !(ends || GOES_ON.test(next.text))) return null;
  // The numbers of the emergency services are no days: "j'ai appelé le 15".
  if (before === 'le' && FRENCH_NUMBERS.has(day.day) && words.slice(Math.max(0, at - 6), at).some(({ text }) => CALLS.test(text)))
    return null;
  if (before === 'me') return at === 1 && ends ? day : null;
  return day;
}

const OWN = wordSet('dal il vom am');
const NTH = wordSet('th st nd rd го');
/** What these words are depends on the language: Italian "le 20" is an hour. */
const ELSEWHERE: { readonly [before: string]: string | undefined } = { le: 'fr', el: 'es', dia: 'es', pe: 'ro', me: 'sq', يوم: 'ar' };
function isOwn(before: string, language: string): boolean {
  return ELSEWHERE[before] === language;
}
const CALLS = /^(appel|rappel|compos|fais$|fait$|faire$|telephon|joindre|numero)/;
const FRENCH_NUMBERS: ReadonlySet<number> = new Set([15, 17, 18]);
/** What may stand behind a day of the month; anything else is what the number counts. */
const GOES_ON =
  /^(ho|e|mi|sono|ma|con|febbre|tosse|ha|abbiamo|scorso|di|del|alle|in|poi|non|a|che|o|al|c|siamo|era|novembre|fino|ora|adesso|fisso|per|da|dopo|si|alla|il|la|gia|stesso|mattina|sera|et|mais|j|je|elle|on|avec|au|puis|y|pero|tengo|me|he|yo|dar|am|cu|fost|und|aber|habe|ich|mit|war|hatte|and|but|i|he|she|we|they|when|with)$/;
