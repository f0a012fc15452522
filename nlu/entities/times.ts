// How long and when: "da tre giorni", "due settimane fa", "tosse 3 giorni"; with the days that dates.ts reads. Days are
// counted in Europe/Rome from the message's own time; a month has 30 days, a year 365.
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { WEEKDAYS } from './calendar.js';
import { isHan, isNumberOfHan, readChinese } from './chinese.js';
import { halfAfter, isDual, TIME_UNITS } from './cues.js';
import { isTimely, readNamed, type TimesRead } from './dates.js';
import type { Dated } from './month-days.js';
import { away, daysIn } from './rome.js';
import { SINCE_ONLY } from './since.js';
import type { Timed } from './symptoms.js';

/** A stretch of words. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}
export interface Times {
  readonly durations: readonly Timed[];
  readonly dates: readonly Dated[];
}

const SINCE = wordSet(
  'da dal dalla dallo dagli dai seit depuis since for desde de per ormai від вже уже протягом منذ من prej qe ka durante di circa almeno pour oltre piu quasi hace lleva llevo wahed بقالي بقاله بقالها صارلي صارله صارلها لمده طوال',
);
const AGO = wordSet('fa ago тому addietro orsono inapoi');
/** "Tri ditë më parë". */
const AGO_ALBANIAN = 'pare';
const AGO_BEFORE = wordSet('vor acum قبل hace');
/** In Albanian "para tri ditësh" is ago; in Spanish "para" is for. */
const ALBANIAN_UNIT = wordSet('dite ditesh jave javesh muaj muajsh vit vite vitesh vjet vjetesh ore oresh minuta minutash');
const AFTER_NUMBER = wordSet('了 che que ca que que di de come ormai');
const IN = wordSet('fra tra in dans peste dopo');
const ABOUT = wordSet(
  'gia buoni buone ben bei altri altre primi prime first past last dernieres derniers letzten pasados ultimos circa quasi piu di almeno oltre about almost around over ungefahr fast mehr als environ presque plus de casi mas unos de aproape peste vreo ormai nearly i the le una los ultimi',
);

/** What follows a bare amount where it is no duration: "3 giorni dopo il vaccino". */
const OTHERWISE = wordSet('dopo prima after before nach vor apres avant despues antes dupa inainte fa ago');
const OF = wordSet('di d of de mit cu con du');
/** "da poche ore". */
const FEW = wordSet('poche alcune qualche diverse tante molte parecchie few several some einigen quelques pocas algunas cateva pak');
/** Numbers as dialects say them; elsewhere these are other words. */
const DIALECT: ReadonlyMap<string, number> = new Map([
  ['na', 1],
  ['nu', 1],
  ['do', 2],
  ['du', 2],
  ['dus', 2],
  ['dou', 2],
  ['tri', 3],
  ['quattru', 4],
  ['quater', 4],
  ['quatro', 4],
  ['cincu', 5],
  ['cinch', 5],
  ['sinque', 5],
]);
const DOZENS: ReadonlyMap<string, number> = new Map([
  ['decina', 10],
  ['dozzina', 12],
  ['quindicina', 15],
  ['ventina', 20],
  ['trentina', 30],
  ['quarantina', 40],
]);
const HOUR = 0.05;

/**
 * All times of a message, less what is an age or the week of a pregnancy (`taken`); today is asked for only where a date
 * is. Beside a symptom a bare amount of time is how long it has lasted.
 */
export function readTimes(
  words: readonly Word[],
  now: Date,
  language: string,
  taken: readonly Stretch[],
  symptoms: readonly Stretch[],
): Times {
  const durations: Timed[] = [];
  const dates: Dated[] = [];
  const read = { language, durations, dates };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const isChinese = isHan(word);
    // Most words are no time at all.
    if (!isChinese && !isTimely(word)) continue;
    if (isChinese || isNumberOfHan(words, i)) {
      if (!isTaken(taken, i)) i = readChinese(words, i, now, read);
      continue;
    }
    const unit = unitAt(words, i);
    if (unit === undefined) i = readNamed(words, i, now, read);
    else if (!isTaken(taken, i)) readUnit(words, i, unit, now, read, symptoms);
  }
  return { durations, dates };
}

function isTaken(taken: readonly Stretch[], at: number): boolean {
  return taken.some((one) => one.first <= at && one.last >= at);
}

/** Days of a unit; "luni" is Romanian for months behind a number, and for Monday. */
function unitAt(words: readonly Word[], at: number): number | undefined {
  const { text } = words[at]!;
  if (text === 'luni' && amountBefore(words, at) === null) return undefined;
  return TIME_UNITS.get(text);
}

/** A number before a unit of time. */
function readUnit(
  words: readonly Word[],
  at: number,
  unit: number,
  now: Date,
  { durations, dates }: TimesRead,
  symptoms: readonly Stretch[],
): void {
  const amount = amountBefore(words, at);
  if (amount === null) {
    const hours = unit < HOUR ? someHours(words, at) : null;
    if (hours !== null) durations.push({ days: 0, first: hours, last: at });
    return;
  }
  let { first } = amount;
  const half = halfAfter(words, at);
  const last = half ? at + 2 : at;
  // "Una settimana e mezza" is 10 days.
  const value = amount.value + (half ? 0.5 : 0);
  const after = words[last + 1]?.gap === 0 ? words[last + 1]!.text : '';
  const before = back(words, first);
  if (AGO.has(after)) {
    dates.push({ date: away(now, -1, value, unit), first, last: last + 1 });
    return;
  }
  if (after === 'me' && words[last + 2]?.text === AGO_ALBANIAN) {
    dates.push({ date: away(now, -1, value, unit), first, last: last + 2 });
    return;
  }
  if (
    before !== null &&
    (AGO_BEFORE.has(before.text) || (before.text === 'para' && ALBANIAN_UNIT.has(words[at]!.text))) &&
    !(before.text === 'hace' && (words[before.at - 1]?.text === 'desde' || AFTER_NUMBER.has(after)))
  ) {
    dates.push({ date: away(now, -1, value, unit), first: before.at, last });
    return;
  }
  if (before?.text === 'a' && words[before.at - 1]?.text === 'y' && words[before.at - 2]?.text === 'il') {
    dates.push({ date: away(now, -1, value, unit), first: before.at - 2, last });
    return;
  }
  if (before !== null && IN.has(before.text) && before.text !== 'in' && before.text !== 'dopo') {
    dates.push({ date: away(now, 1, value, unit), first: before.at, last });
    return;
  }
  const since = before !== null && SINCE.has(before.text) && before.text !== 'di' ? before : null;
  if (since !== null) first = since.at;
  if (
    since !== null ||
    (AFTER_NUMBER.has(after) && !(OF.has(after) && !symptoms.some((one) => one.first === last + 2))) ||
    (isBeing(words, first) && !OF.has(after)) ||
    isBeside(words, { first, last }, after, symptoms)
  )
    durations.push({ days: daysIn(value, unit), first, last });
}

/** "tosse 3 giorni", "4 gg di febbre"; or nothing else is said. */
function isBeside(words: readonly Word[], { first, last }: Stretch, after: string, symptoms: readonly Stretch[]): boolean {
  if (first === 0 && last === words.length - 1) return true;
  if (OTHERWISE.has(after)) return false;
  return symptoms.some(
    (one) =>
      (one.last < first && first - one.last <= 2 && words[first]!.gap < 2) ||
      (one.first > last && (OF.has(after) ? one.first - last <= 4 : one.first === last + 1 && words[one.first]!.gap === 0)),
  );
}

/** "da ore", "da poche ore". */
function someHours(words: readonly Word[], at: number): number | null {
  if (words[at]!.gap !== 0) return null;
  const few = FEW.has(words[at - 1]?.text ?? '') ? 1 : 0;
  return SINCE_ONLY.has(words[at - 1 - few]?.text ?? '') ? at - 1 - few : null;
}

/** "sono tre giorni che", "it's been three days". */
function isBeing(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]?.text ?? '';
  return (
    before === 'been' ||
    before === 'sono' ||
    before === 'so' ||
    before === 'saranno' ||
    before === 'lleva' ||
    before === 'llevo' ||
    before === 'ca' ||
    (before === 'fait' && /^(ca|cela)$/.test(words[first - 2]?.text ?? ''))
  );
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

/** "2-3 giorni", "due o tre giorni": the longer, from where the shorter begins. */
function rangeBefore(words: readonly Word[], start: number): number {
  const joint = words[start - 1]?.text;
  const first = joint === 'o' || joint === 'or' || joint === 'oder' || joint === 'ou' ? start - 2 : start - 1;
  if (first < 0 || words[start]!.gap !== 0) return start;
  const shorter = numberAt(words, first);
  return shorter !== null && shorter.last < start && shorter.value < (numberAt(words, start)?.value ?? 0) ? first : start;
}

/** "tre", "un paio di", "una decina di", "mezza" before the unit. */
function amountBefore(words: readonly Word[], at: number): { value: number; first: number } | null {
  if (words[at]!.gap !== 0) return null;
  for (const start of [at - 3, at - 2, at - 1]) {
    if (start < 0) continue;
    const number = numberAt(words, start, true);
    if (number !== null && number.last === at - 1 && !Number.isNaN(number.value) && number.value <= 400) {
      // "e mezzo" after the number, as in "due e mezzo".
      return { value: number.value, first: rangeBefore(words, start) };
    }
  }
  const text = words[at - 1]?.text;
  const dialect = DIALECT.get(text ?? '');
  if (dialect !== undefined) return { value: dialect, first: at - 1 };
  if ((text === 'a' || text === 'an') && ENGLISH_UNIT.has(words[at]!.text)) return { value: 1, first: at - 1 };
  if (text === 'di' && words[at - 2]?.text === 'paio') return { value: 2, first: words[at - 3]?.text === 'un' ? at - 3 : at - 2 };
  const dozen = text === 'di' ? DOZENS.get(words[at - 2]?.text ?? '') : undefined;
  if (dozen !== undefined) return { value: dozen, first: words[at - 3]?.text === 'una' ? at - 3 : at - 2 };
  if (text === 'couple' || (text === 'of' && words[at - 2]?.text === 'couple')) return { value: 2, first: at - 2 };
  if (text === 'mezz' || text === 'mezza' || text === 'half' || text === 'halbe' || text === 'halben') return { value: 0.5, first: at - 1 };
  if (isDual(words[at]!.text)) return { value: 2, first: at };
  if (ONE.has(words[at]!.text) && (SINCE.has(text ?? '') || AGO_BEFORE.has(text ?? '') || words[at + 1]?.text === 'тому'))
    return isDayOf(words, at) ? null : { value: 1, first: at };
  if ((words[at]!.text === 'тиждень' || words[at]!.text === 'місяць') && !EVERY.test(text ?? '')) return { value: 1, first: at };
  return null;
}

/** "من يوم الاثنين": which day, not how many. */
function isDayOf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.text === 'يوم' && next !== undefined && next.gap === 0 && (WEEKDAYS.has(next.text) || !Number.isNaN(next.value));
}

/** "Кожен тиждень", "минулий місяць": no span of time. */
const EVERY = /^(кожен|кожнии|цеи|минулии|наступнии|за|на|раз)$/;

const ENGLISH_UNIT = wordSet('day week month year hour fortnight');
/** Arabic and Ukrainian need no article: "منذ أسبوع", "тиждень тому". */
const ONE = wordSet('يوم اسبوع شهر سنه عام ساعه день добу тиждень місяць рік годину');
