// How long and when: "da tre giorni", "l'altro ieri", "da sabato", "due settimane fa", "dal 3", "da stamattina". Days are
// counted in Europe/Rome from the message's own time.
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { DAY_WORDS, MONTHS, NEXT_WORDS, WEEKDAYS } from './calendar.js';
import { TIME_UNITS } from './cues.js';
import type { Timed } from './symptoms.js';

export interface Dated {
  /** ISO date. */
  readonly date: string;
  readonly first: number;
  readonly last: number;
}
export interface Times {
  readonly durations: readonly Timed[];
  readonly dates: readonly Dated[];
  readonly weeks: readonly { readonly value: number; readonly first: number; readonly last: number }[];
}

const DAY = 86_400_000;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SINCE = set(
  'da dal dalla dallo dagli dai seit depuis since for desde de per ormai від вже уже протягом منذ من prej qe ka durante di circa almeno pour oltre piu quasi hace lleva llevo wahed',
);
const SINCE_ONLY = set('da dal dalla dagli dai seit depuis since desde de prej nga منذ من з із від ab');
const AGO = set('fa ago тому addietro orsono inapoi');
const AGO_BEFORE = set('vor acum قبل hace');
const AFTER_NUMBER = set('che que ca que que di de come ormai');
const IN = set('fra tra in dans peste dopo');
const PREGNANT = /^(incint|gravid|gestaz|pregnan|schwanger|enceint|grossess|embaraz|insarcin|sarcin|вагітн|حامل|孕|shtatzen|shtatzan|ssw)/;
const ABOUT = set(
  'circa quasi piu di almeno oltre about almost around over ungefahr fast mehr als environ presque plus de casi mas unos de aproape peste vreo ormai già gia nearly i the le una los ultimi',
);

/** All times of a message; today is asked for only where a date is. */
export function readTimes(words: readonly Word[], now: Date): Times {
  const durations: Timed[] = [];
  const dates: Dated[] = [];
  const weeks: { value: number; first: number; last: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const unit = TIME_UNITS.get(words[i]!.text);
    if (unit !== undefined) readUnit(words, i, unit, now, durations, dates, weeks);
    else readNamed(words, i, now, durations, dates);
  }
  return { durations, dates, weeks };
}

/** A number before a unit of time. */
function readUnit(
  words: readonly Word[],
  at: number,
  unit: number,
  now: Date,
  durations: Timed[],
  dates: Dated[],
  weeks: Times['weeks'] & unknown[],
): void {
  const amount = amountBefore(words, at);
  if (amount === null) return;
  let { first } = amount;
  const days = Math.round(amount.value * unit);
  const after = words[at + 1]?.gap === 0 ? words[at + 1]!.text : '';
  const last = at;
  if (isPregnancy(words, first, at)) {
    const value = unit === 7 ? amount.value : Math.round((amount.value * unit) / 7);
    if (value >= 1 && value <= 43) (weeks as { value: number; first: number; last: number }[]).push({ value, first, last });
    return;
  }
  const before = back(words, first);
  if (AGO.has(after) || (after === 'me' && words[at + 2]?.text === 'pare') || after === '前') {
    dates.push({ date: shift(now, -days), first, last: at + 1 });
    return;
  }
  if (
    before !== null &&
    AGO_BEFORE.has(before.text) &&
    !(before.text === 'hace' && (words[before.at - 1]?.text === 'desde' || AFTER_NUMBER.has(after)))
  ) {
    dates.push({ date: shift(now, -days), first: before.at, last });
    return;
  }
  if (before?.text === 'a' && words[before.at - 1]?.text === 'y' && words[before.at - 2]?.text === 'il') {
    dates.push({ date: shift(now, -days), first: before.at - 2, last });
    return;
  }
  if (before !== null && IN.has(before.text) && before.text !== 'in' && before.text !== 'dopo') {
    dates.push({ date: shift(now, days), first: before.at, last });
    return;
  }
  const since =
    before !== null && SINCE.has(before.text) && !(before.text === 'di' || before.text === 'de')
      ? before
      : before !== null && before.text === 'de'
        ? before
        : null;
  if (since !== null || AFTER_NUMBER.has(after) || isBeing(words, first)) {
    if (since !== null) first = since.at;
    if (since === null && after === 'di') return;
    durations.push({ days, first, last });
  }
}

/** "sono tre giorni che", "it's been three days". */
function isBeing(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]?.text ?? '';
  return before === 'been' || before === 'sono' || before === 'so' || before === 'lleva' || before === 'llevo' || before === 'ca';
}

function back(words: readonly Word[], first: number): { text: string; at: number } | null {
  let i = first - 1;
  let steps = 0;
  while (i > 0 && steps < 3 && words[i + 1]!.gap === 0 && ABOUT.has(words[i]!.text) && !SINCE_ONLY.has(words[i]!.text)) {
    i--;
    steps++;
  }
  if (i < 0 || words[i + 1]!.gap !== 0) return null;
  return { text: words[i]!.text, at: i };
}

/** "tre", "un paio di", "una decina di", "mezza" before the unit. */
function amountBefore(words: readonly Word[], at: number): { value: number; first: number } | null {
  if (words[at]!.gap !== 0) return null;
  for (const start of [at - 3, at - 2, at - 1]) {
    if (start < 0) continue;
    const number = numberAt(words, start, true);
    if (number !== null && number.last === at - 1 && !Number.isNaN(number.value) && number.value <= 400) {
      // "e mezzo" after the number, as in "due e mezzo".
      return { value: number.value, first: start };
    }
  }
  const dual = /^(يومين)$/.test(words[at]!.text) ? 2 : null;
  if (dual !== null) return { value: dual, first: at };
  const text = words[at - 1]?.text;
  if (text === 'di' && words[at - 2]?.text === 'paio') return { value: 2, first: words[at - 3]?.text === 'un' ? at - 3 : at - 2 };
  if (text === 'di' && words[at - 2]?.text === 'decina') return { value: 10, first: at - 3 };
  if (text === 'couple' || (text === 'of' && words[at - 2]?.text === 'couple')) return { value: 2, first: at - 2 };
  if (text === 'mezz' || text === 'mezza' || text === 'half' || text === 'halbe' || text === 'halben') return { value: 0.5, first: at - 1 };
  if (/^(اسبوع|شهر|سنه)$/.test(words[at]!.text) && SINCE.has(text ?? '')) return { value: 1, first: at };
  if (/^(اسبوعين|شهرين|سنتين|يومين)$/.test(words[at]!.text)) return { value: /يومين/.test(words[at]!.text) ? 2 : 2, first: at };
  return null;
}

function isPregnancy(words: readonly Word[], first: number, at: number): boolean {
  for (let i = Math.max(0, first - 4); i < first; i++) if (PREGNANT.test(words[i]!.text)) return true;
  for (let i = at + 1; i <= at + 3 && i < words.length; i++) if (PREGNANT.test(words[i]!.text)) return true;
  return false;
}

/** Yesterday, weekdays, days of the month. */
function readNamed(words: readonly Word[], at: number, now: Date, durations: Timed[], dates: Dated[]): void {
  const { text } = words[at]!;
  const previous = words[at - 1] !== undefined && words[at]!.gap === 0 ? words[at - 1]!.text : '';
  const since = SINCE_ONLY.has(previous);
  const dayWord = DAY_WORDS.get(text);
  if (dayWord !== undefined) {
    let days = dayWord;
    let first = at;
    if (text === 'ieri' && (previous === 'altro' || previous === 'altra')) {
      days = -2;
      first = words[at - 2]?.text === 'l' ? at - 2 : at - 1;
    }
    if (text === 'hier' && previous === 'avant') {
      days = -2;
      first = at - 1;
    }
    if (text === 'yesterday' && previous === 'before') {
      days = -2;
      first = at - 1;
    }
    const from = first > 0 && words[first]!.gap === 0 ? words[first - 1]!.text : '';
    if (SINCE_ONLY.has(from)) durations.push({ days: -days, first: first - 1, last: at });
    if (days !== 0) dates.push({ date: shift(now, days), first, last: at });
    return;
  }
  const weekday = WEEKDAYS.get(text);
  if (weekday !== undefined) {
    const next = words[at + 1]?.text ?? '';
    const today = new Date(`${iso(now)}T12:00:00Z`).getUTCDay();
    let back = (today - weekday + 7) % 7;
    if (NEXT_WORDS.has(next) || NEXT_WORDS.has(previous)) back -= 7;
    else if (back === 0 && /^(scors|last|pasad|derni|trecut|letzt|vorig)/.test(next + previous)) back = 7;
    if (since) durations.push({ days: back, first: at - 1, last: at });
    dates.push({ date: shift(now, -back), first: at, last: at });
    return;
  }
  readDay(words, at, previous, now, durations, dates);
}

/** "3 novembre", "3/11", "3.11.2026", "dal 3", "il 12". */
function readDay(words: readonly Word[], at: number, previous: string, now: Date, durations: Timed[], dates: Dated[]): void {
  const word = words[at]!;
  if (Number.isNaN(word.value) && !/^\d+\.\d+\.\d+$/.test(word.text)) return;
  const parts = word.text.split('.').map(Number);
  const next = words[at + 1];
  let day = parts[0]!;
  let month: number | undefined;
  let year: number | undefined;
  let last = at;
  if (parts.length === 3) [day, month, year] = [parts[0]!, parts[1], parts[2]];
  else if (next !== undefined && next.gap === 0 && MONTHS.has(next.text) && parts.length === 1) {
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
  } else if (!(previous === 'dal' || previous === 'il' || previous === 'vom' || previous === 'am') || parts.length > 1) return;
  if (
    month === undefined &&
    next !== undefined &&
    next.gap === 0 &&
    !/^(ho|e|mi|sono|ma|con|febbre|tosse|ha|abbiamo|scorso|di|del|alle|in|poi|non|a|che|o|al|c|siamo|era|novembre)$/.test(next.text)
  )
    return;
  if (!Number.isInteger(day) || day < 1 || day > 31) return;
  const date = dateOf(now, day, month, year);
  if (date === null) return;
  const since = SINCE_ONLY.has(previous) || previous === 'dal' || previous === 'vom';
  if (since) {
    const days = Math.round((Date.parse(iso(now)) - Date.parse(date)) / DAY);
    if (days >= 0) durations.push({ days, first: at - 1, last });
  }
  dates.push({ date, first: at, last });
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

function shift(now: Date, days: number): string {
  const date = new Date(Date.parse(`${iso(now)}T12:00:00Z`) + days * DAY);
  return Number.isNaN(date.getTime()) ? iso(now) : date.toISOString().slice(0, 10);
}
