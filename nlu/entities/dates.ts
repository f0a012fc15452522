// Days that are named: yesterday, weekdays, days of the month; and what has lasted since such a day. Who is ill since
// Saturday says two things, and both are read: a duration ("da sabato", 3) and the day it began ("sabato", its date). A part
// of today ("da stamattina") is a duration of 0 and no date.
import type { Word } from '../phrases/words.js';
import { DAY_WORDS, MONTHS, NEXT_WORDS, WEEKDAYS } from './calendar.js';
import { TIME_UNITS } from './cues.js';
import { ordinalBefore } from './ordinals.js';
import type { Timed } from './symptoms.js';

export interface Dated {
  /** ISO date. */
  readonly date: string;
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const SINCE_ONLY = set('da dal dall dalla dallo dagli dai seit depuis since desde de prej nga منذ من з із від ab');
/** Between "since" and a day: "desde el sábado", "dal giorno 20", "since last Monday". */
const BETWEEN = set('el la le l il lo giorno last this ultimo pasado letztem letzten dem der ziua questo questa ce cette esta primo');
/** Parts of today. */
const PART = set(
  'matin matinee morning morgen fruh manana dimineata mattina mattino pomeriggio mezzogiorno ранку зранку mengjes mengjesi afternoon tarde dopopranzo',
);
/** Words that promise: a weekday near them is still to come. */
const COMING =
  /^(prenot|appuntament|prossim|faro$|andro$|verro$|saro$|booked|appointment|termin$|rendez|reservad|programar|rezervat|will$|werde$|zapis)/;
const FIRST_OF_MONTH = set('primo primero premier erste ersten erster first intai');

const TIMELY: ReadonlySet<string> = new Set([
  ...TIME_UNITS.keys(),
  ...DAY_WORDS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...PART,
  'night',
]);

/** Whether a word can begin, or be, a time at all; most cannot. */
export function isTimely(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || TIMELY.has(word.text);
}

/** Yesterday, weekdays, days of the month. */
export function readNamed(words: readonly Word[], at: number, now: Date, durations: Timed[], dates: Dated[]): void {
  const { text } = words[at]!;
  const previous = words[at - 1] !== undefined && words[at]!.gap === 0 ? words[at - 1]!.text : '';
  const dayWord = DAY_WORDS.get(text);
  const weekday = WEEKDAYS.get(text);
  if (dayWord !== undefined) readDayWord(words, at, previous, dayWord, now, durations, dates);
  else if (weekday !== undefined) readWeekday(words, at, weekday, now, durations, dates);
  else if (PART.has(text) || (text === 'night' && previous === 'last')) {
    const since = sinceBefore(words, at);
    if (since !== null) durations.push({ days: text === 'night' ? 1 : 0, first: since, last: at });
  } else readDay(words, at, previous, now, durations, dates);
}

/** Index of the "since" that a day follows. */
function sinceBefore(words: readonly Word[], first: number): number | null {
  for (let i = first - 1; i >= 0 && i >= first - 3 && words[i + 1]!.gap === 0; i--) {
    if (SINCE_ONLY.has(words[i]!.text)) return i;
    if (!BETWEEN.has(words[i]!.text)) return null;
  }
  return null;
}

function readDayWord(
  words: readonly Word[],
  at: number,
  previous: string,
  dayWord: number,
  now: Date,
  durations: Timed[],
  dates: Dated[],
): void {
  const { text } = words[at]!;
  let days = dayWord;
  let first = at;
  let last = at;
  if (text === 'ieri' && (previous === 'altro' || previous === 'altra')) {
    days = -2;
    first = words[at - 2]?.text === 'l' ? at - 2 : at - 1;
  } else if (text === 'ieri' && words[at + 1]?.text === 'l' && words[at + 2]?.text === 'altro') {
    days = -2;
    last = at + 2;
  } else if ((text === 'hier' && previous === 'avant') || (text === 'yesterday' && previous === 'before')) {
    days = -2;
    first = at - 1;
  }
  const from = sinceBefore(words, first) ?? -1;
  if (from >= 0 && days <= 0) durations.push({ days: -days, first: from, last });
  if (days !== 0) dates.push({ date: shift(now, days), first, last });
}

function readWeekday(words: readonly Word[], at: number, weekday: number, now: Date, durations: Timed[], dates: Dated[]): void {
  const next = words[at + 1]?.text ?? '';
  const previous = words[at]!.gap === 0 ? (words[at - 1]?.text ?? '') : '';
  const today = new Date(`${iso(now)}T12:00:00Z`).getUTCDay();
  const since = sinceBefore(words, at);
  let back = (today - weekday + 7) % 7;
  if (NEXT_WORDS.has(next) || NEXT_WORDS.has(previous) || (since === null && isComing(words, at))) back -= 7;
  else if (back === 0 && /^(scors|last|pasad|derni|trecut|letzt|vorig)/.test(next + previous)) back = 7;
  if (since !== null && back >= 0) durations.push({ days: back, first: since, last: at });
  dates.push({ date: shift(now, -back), first: at, last: at });
}

/** "il vaccino prenotato per giovedì". */
function isComing(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7 && words[i + 1]!.gap === 0; i--) if (COMING.test(words[i]!.text)) return true;
  return false;
}

/** "3 novembre", "3/11", "3.11.2026", "dal 3", "il 12". */
function readDay(words: readonly Word[], at: number, previous: string, now: Date, durations: Timed[], dates: Dated[]): void {
  const word = words[at]!;
  if (MONTHS.has(word.text) && previous !== '') {
    readFirst(words, at, now, dates);
    return;
  }
  if (Number.isNaN(word.value) && !/^\d+\.\d+\.\d+$/.test(word.text)) return;
  const parts = word.text.split('.').map(Number);
  const next = words[at + 1];
  let day = parts[0]!;
  let month: number | undefined;
  let year: number | undefined;
  let last = at;
  if (parts.length === 3) [day, month, year] = [parts[0]!, parts[1], parts[2]];
  else if (next !== undefined && (next.gap === 0 || next.start - word.end === 2) && MONTHS.has(next.text) && parts.length === 1) {
    month = MONTHS.get(next.text);
    last = at + 1;
    const after = words[at + 2];
    if (after !== undefined && after.gap === 0 && after.value >= 2000 && after.value < 2100) {
      year = after.value;
      last = at + 2;
    }
  } else if (MONTHS.has(previous) && parts.length === 1 && /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(previous))
    month = MONTHS.get(previous);
  else if (
    next !== undefined &&
    next.gap === 0 &&
    next.start === word.end + 1 &&
    parts.length === 1 &&
    next.value <= 12 &&
    next.value >= 1 &&
    Number.isInteger(next.value) &&
    day <= 31
  ) {
    // "3/11": only a slash or a hyphen leaves exactly one character between.
    if (previous !== 'su' && words[at + 2]?.text !== 'su') {
      month = next.value;
      last = at + 1;
      const after = words[at + 2];
      if (
        after !== undefined &&
        after.gap === 0 &&
        after.start === next.end + 1 &&
        (after.value >= 2000 || (after.value >= 20 && after.value < 40))
      ) {
        year = after.value < 100 ? 2000 + after.value : after.value;
        last = at + 2;
      } else if (!SINCE_ONLY.has(previous) && !['il', 'del', 'the', 'am', 'le', 'el', 'on', 'pe', 'al'].includes(previous)) return;
    }
  } else if (!isDayOfMonth(words, at, previous) || parts.length > 1) return;
  if (
    month === undefined &&
    next !== undefined &&
    next.gap === 0 &&
    !/^(ho|e|mi|sono|ma|con|febbre|tosse|ha|abbiamo|scorso|di|del|alle|in|poi|non|a|che|o|al|c|siamo|era|novembre|sono|poi|febbre|fino|ora|adesso|fisso|per|da|dopo|si|era|alla|il|la|gia|stesso|mattina|sera)$/.test(
      next.text,
    )
  )
    return;
  if (!Number.isInteger(day) || day < 1 || day > 31) return;
  const date = dateOf(now, day, month, year);
  if (date === null) return;
  const since = previous === 'vom' ? at - 1 : sinceBefore(words, at);
  if (since !== null) {
    const days = Math.round((Date.parse(iso(now)) - Date.parse(date)) / DAY);
    if (days >= 0) durations.push({ days, first: since, last });
  }
  dates.push({ date, first: at, last });
}

/** "dal 3", "il 12", "fino al 14", "dal giorno 20". */
function isDayOfMonth(words: readonly Word[], at: number, previous: string): boolean {
  if (previous === 'al') return words[at - 2]?.text === 'fino';
  if (previous === 'giorno') return ['dal', 'il', 'del', 'al'].includes(words[at - 2]?.text ?? '');
  return previous === 'dal' || previous === 'il' || previous === 'vom' || previous === 'am';
}

/** "il primo novembre", "1° novembre". */
function readFirst(words: readonly Word[], at: number, now: Date, dates: Dated[]): void {
  const before = words[at - 1]!.text;
  const nth = before === '°' || FIRST_OF_MONTH.has(before) ? ordinalBefore(words, at) : null;
  if (nth === null) return;
  const date = dateOf(now, nth.value, MONTHS.get(words[at]!.text), undefined);
  if (date !== null) dates.push({ date, first: nth.first, last: at });
}

/** The last such day that is not in the future by more than half a year. */
function dateOf(now: Date, day: number, month: number | undefined, year: number | undefined): string | null {
  const today = iso(now);
  const [y, m] = today.split('-').map(Number) as [number, number, number];
  const format = (yy: number, mm: number): string | null => {
    const date = new Date(Date.UTC(yy, mm - 1, day));
    return date.getUTCMonth() === mm - 1 && mm >= 1 && mm <= 12 ? date.toISOString().slice(0, 10) : null;
  };
  if (year !== undefined) return format(year < 100 ? 2000 + year : year, month ?? m);
  if (month !== undefined) {
    const same = format(y, month);
    return same !== null && Date.parse(same) - Date.parse(today) > 180 * DAY ? format(y - 1, month) : same;
  }
  const same = format(y, m);
  if (same !== null && same <= today) return same;
  return m === 1 ? format(y - 1, 12) : format(y, m - 1);
}

const ROME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' });
let lastNow = Number.NaN;
let lastIso = '';

/** The day in Rome. */
function iso(now: Date): string {
  const time = now.getTime();
  if (time !== lastNow) {
    lastIso = ROME.format(Number.isNaN(time) ? new Date(0) : now);
    lastNow = time;
  }
  return lastIso;
}

/** So many months before or after today; a month that has no such day ends with its last. */
export function shiftMonths(now: Date, months: number): string {
  const [year, month, day] = iso(now).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return Number.isNaN(date.getTime()) ? iso(now) : date.toISOString().slice(0, 10);
}

export function shift(now: Date, days: number): string {
  const date = new Date(Date.parse(`${iso(now)}T12:00:00Z`) + days * DAY);
  return Number.isNaN(date.getTime()) ? iso(now) : date.toISOString().slice(0, 10);
}
