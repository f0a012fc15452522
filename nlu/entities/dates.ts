// Days that are named: yesterday, weekdays, days of the month; and what has lasted since such a day. Who is ill since
// Saturday says two things, and both are read: a duration ("da sabato", 3) and the day it began ("sabato", its date). A part
// of today ("da stamattina") is a duration of 0 and no date.
import { wordSet } from '../phrases/listed.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import { DAY_WORDS, isWeekday, MONTH_WORDS, NEXT_WORDS, WEEKDAYS } from './calendar.js';
import { TIME_UNITS } from './cues.js';
import { type Dated, monthDayAt } from './month-days.js';
import { dateOf, daysSince, shift, today, weekdayOf } from './rome.js';
import { sinceBefore } from './since.js';
import type { Timed } from './symptoms.js';

/** Parts of today. */
const PART = wordSet(
  'matin matinee morning morgen fruh manana dimineata mattina mattino pomeriggio mezzogiorno ранку зранку mengjes mengjesi afternoon tarde dopopranzo صباح',
);
/** Words that promise: a weekday near them is still to come. */
const COMING =
  /^(prenot|appuntament|prossim|faro$|andro$|verro$|saro$|booked|appointment|termin$|rendez|reservad|programar|rezervat|will$|werde$|zapis)/;
/** "Last Saturday": a week ago where today is Saturday. */
const LAST = /^(scors|last|pasad|derni|trecut|letzt|vorig|kaluar|минул|ماضي)/;
/** Words that end a day that was, between them and the weekday: "të shtunën e kaluar". */
const ARTICLE = wordSet('e te');
const BEFORE_DAY = wordSet('il the den dem le el de pe me');

const TIMELY: ReadonlySet<string> = new Set([
  ...TIME_UNITS.keys(),
  ...DAY_WORDS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTH_WORDS,
  ...PART,
  'night',
]);

/** Whether a word can begin, or be, a time at all; most cannot. */
export function isTimely(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || TIMELY.has(word.text);
}

/** What is read of a message in a language. */
export interface TimesRead {
  readonly language: string;
  readonly durations: Timed[];
  readonly dates: Dated[];
}

/** Yesterday, weekdays, days of the month. @returns the last word that was read, or `at` */
export function readNamed(words: readonly Word[], at: number, now: Date, read: TimesRead): number {
  const { text } = words[at]!;
  const dayWord = DAY_WORDS.get(text);
  if (dayWord !== undefined) return readDayWord(words, at, dayWord, now, read);
  const weekday = WEEKDAYS.get(text);
  if (weekday !== undefined && isWeekday(words, at)) return readWeekday(words, at, weekday, now, read);
  if (text === 'night') return readLastNight(words, at, now, read);
  if (PART.has(text)) {
    const since = sinceBefore(words, at);
    if (since !== null) read.durations.push({ days: 0, first: since, last: at });
    return at;
  }
  const dated = monthDayAt(words, at, now, read.language);
  if (dated === null) return at;
  tellDay(read, now, dated, sinceBefore(words, dated.first));
  return dated.last;
}

/** A day, and how long ago it began where a "since" begins at `since`. */
export function tellDay({ durations, dates }: TimesRead, now: Date, dated: Dated, since: number | null): void {
  const days = since === null ? -1 : daysSince(now, dated.date);
  if (since !== null && days >= 0) durations.push({ days, first: since, last: dated.last });
  dates.push(dated);
}

/** The words before a "yesterday" that make it the day before it. */
const DAY_BEFORE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [
    'ieri: l altro, altro, altra',
    'hier: avant',
    'yesterday: the day before, day before, before',
    'ayer: antes de',
    ...['امس', 'امبارح', 'مبارح', 'بارحه'].map((day) => `${day}: اول من, اول, قبل`),
  ].map((line) => {
    const [day = '', before = ''] = line.split(': ');
    return [day, before.split(', ').map((words) => words.split(' '))] as const;
  }),
);

function readDayWord(words: readonly Word[], at: number, dayWord: number, now: Date, read: TimesRead): number {
  const { text } = words[at]!;
  let days = dayWord;
  let first = at;
  let last = at;
  const before = DAY_BEFORE.get(text)?.find((each) => follows(words, at, each));
  if (before !== undefined) {
    days = -2;
    first = at - before.length;
  } else if (text === 'ieri' && words[at + 1]?.text === 'l' && words[at + 2]?.text === 'altro') {
    days = -2;
    last = at + 2;
  }
  const since = sinceBefore(words, first);
  if (days !== 0) tellDay(read, now, { date: shift(now, days), first, last }, since);
  else if (since !== null) read.durations.push({ days, first: since, last });
  return last;
}

/** These very words stand right before. */
function follows(words: readonly Word[], at: number, before: readonly string[]): boolean {
  return before.every((text, i) => {
    const place = at - before.length + i;
    return words[place]?.text === text && words[place + 1]!.gap === 0;
  });
}

/** "Last night", "since last night". */
function readLastNight(words: readonly Word[], at: number, now: Date, read: TimesRead): number {
  if (words[at]!.gap !== 0 || words[at - 1]?.text !== 'last') return at;
  const since = sinceBefore(words, at);
  if (since === null) read.dates.push({ date: shift(now, -1), first: at - 1, last: at });
  else read.durations.push({ days: 1, first: since, last: at });
  return at;
}

function readWeekday(words: readonly Word[], at: number, weekday: number, now: Date, read: TimesRead): number {
  const article = ARTICLE.has(words[at + 1]?.text ?? '') ? 1 : 0;
  const next = words[at + 1 + article]?.text ?? '';
  const previous = words[at]!.gap === 0 ? (words[at - 1]?.text ?? '') : '';
  const since = sinceBefore(words, at);
  const dated = dayBehind(words, at, weekday, now, read.language);
  if (dated !== null) {
    tellDay(read, now, { ...dated, first: at }, since);
    return dated.last;
  }
  let back = (weekdayOf(today(now)) - weekday + 7) % 7;
  if (NEXT_WORDS.has(next) || NEXT_WORDS.has(previous) || (since === null && isComing(words, at))) back -= 7;
  else if (back === 0 && (LAST.test(next) || LAST.test(previous))) back = 7;
  tellDay(read, now, { date: shift(now, -back), first: at, last: at }, since);
  return at;
}

/** "Lunedì 9 novembre", "Monday the 9th", "sabato 21": one day, and its number says which. */
function dayBehind(words: readonly Word[], at: number, weekday: number, now: Date, language: string): Dated | null {
  let i = at + 1;
  if (words[i] !== undefined && words[i]!.gap < SENTENCE && BEFORE_DAY.has(words[i]!.text)) i++;
  const word = words[i];
  if (word === undefined || word.gap === SENTENCE || Number.isNaN(word.value)) return null;
  const dated = monthDayAt(words, i, now, language);
  if (dated !== null) return dated;
  const next = words[i + 1];
  const date = next === undefined || next.gap > 0 ? dateOf(now, word.value, undefined, undefined) : null;
  return date !== null && weekdayOf(date) === weekday ? { date, first: i, last: i } : null;
}

/** "il vaccino prenotato per giovedì", "possiamo mandarli a scuola lunedì?". */
function isComing(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7 && words[i + 1]!.gap === 0; i--)
    if (COMING.test(words[i]!.text) || (words[at]!.asked && !OF_DAY.test(words[at - 1]!.text) && MAY.test(words[i]!.text))) return true;
  return false;
}
/** "Può essere il vaccino di sabato?" */
const OF_DAY = /^(di|del|della|de|du|von|vom|of)$/;
const MAY =
  /^(poss(o|iamo|ono)|puo|devo|dobbiamo|can|may|should|kann|konnen|darf|durfen|soll|puis|peut|pouvons|dois|puedo|puede|podemos|debo|pot|putem|trebuie|mund|можна|можу)$/;
