// How long and when: "da tre giorni", "due settimane fa", "tosse 3 giorni"; with the days that dates.ts reads. Days are
// counted in Europe/Rome from the message's own time; a month has 30 days, a year 365.
import { wordSet } from '../phrases/listed.js';
import type { Word } from '../phrases/words.js';
import { amendedAfter, onlyDenied, onlyTakesBack } from './amended.js';
import { amountBefore } from './amounts.js';
import { isHan, isNumberOfHan, readChinese } from './chinese.js';
import { halfAfter, TIME_UNITS } from './cues.js';
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
const OF = wordSet('di d of de mit cu con du من');
/** "da poche ore". */
const FEW = wordSet('poche alcune qualche diverse tante molte parecchie few several some einigen quelques pocas algunas cateva pak');
const HOUR = 0.05;
/** Nights in a row are days: "da tre notti". */
const NIGHTS = wordSet(
  'notte notti notti nottate night nights nacht nachte nachten nuit nuits noche noches noapte nopti ніч ночі ночей ليله ليالي ليلتين nete netesh',
);
/** "Drei Nächte nicht geschlafen". */
const SLEEPLESS = /^(nicht|kaum|sin|pa|senza|без|не|without|sans|fara|non|nun)$/;
/** "Tre dì che non mangio": "dì" and "dé" are days, where "di" would go on. */
const DAY = wordSet('di de');
const DAY_ENDS = wordSet('che e ed ormai ho so non nun sto');
/** "Tre giorni di fila", "three days straight". */
const IN_A_ROW =
  /^(fila|seguit[oi]|seguid[oa]s|consecutiv\p{L}*|straight|running|row|hintereinander|lang|suite|affilee|rand|поспіль|підряд|متتاليه|متواصله|rresht|radhazi)$/u;

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
    if (!isChinese && !isTimely(word) && !NIGHTS.has(word.text) && !DAY.has(word.text)) continue;
    if (isChinese || isNumberOfHan(words, i)) {
      if (!isTaken(taken, i)) i = readChinese(words, i, now, read);
      continue;
    }
    const unit = unitAt(words, i);
    if (unit === undefined) i = readNamed(words, i, now, read);
    else if (!isTaken(taken, i)) i = readUnit(words, i, unit, now, read, symptoms);
  }
  return { durations, dates };
}

function isTaken(taken: readonly Stretch[], at: number): boolean {
  return taken.some((one) => one.first <= at && one.last >= at);
}

/** Days of a unit; "luni" is Romanian for months behind a number, and for Monday. */
function unitAt(words: readonly Word[], at: number): number | undefined {
  const { text } = words[at]!;
  if (text === 'luni' && amountAt(words, at) === null) return undefined;
  if (NIGHTS.has(text)) {
    const amount = amountAt(words, at);
    return amount !== null && (amount.value >= 2 || SINCE_ONLY.has(words[amount.first - 1]?.text ?? '')) ? 1 : undefined;
  }
  if (DAY.has(text)) return isDay(words, at) ? 1 : undefined;
  return TIME_UNITS.get(text);
}

/** "Da 3 dì", "so tre dì che". */
function isDay(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next !== undefined && next.gap === 0 && !DAY_ENDS.has(next.text)) return false;
  const amount = amountAt(words, at);
  return amount !== null && (DAYS_SINCE.has(words[amount.first - 1]?.text ?? '') || isBeing(words, amount.first));
}
const DAYS_SINCE = wordSet('da per so xe zè ormai quasi');

function amountAt(words: readonly Word[], at: number): ReturnType<typeof amountBefore> {
  return amountBefore(words, at, (text) => SINCE.has(text) || AGO_BEFORE.has(text));
}

/** A number before a unit of time. @returns the last word that was read */
function readUnit(
  words: readonly Word[],
  at: number,
  unit: number,
  now: Date,
  { durations, dates }: TimesRead,
  symptoms: readonly Stretch[],
): number {
  const amount = amountAt(words, at);
  if (amount === null) {
    const hours = unit < HOUR ? someHours(words, at) : null;
    if (hours !== null) durations.push({ days: 0, first: hours, last: at });
    return at;
  }
  const half = halfAfter(words, at);
  const last = at + half;
  const value = amount.value + (half > 0 ? 0.5 : 0);
  const after = words[last + 1]?.gap === 0 ? words[last + 1]!.text : '';
  const before = back(words, amount.first);
  const day = dayTold(words, at, { first: amount.first, last }, value, unit, after, before, now);
  if (day !== null) {
    dates.push(day);
    return at;
  }
  const since = before !== null && SINCE.has(before.text) && before.text !== 'di' ? before : null;
  const first = since?.at ?? amount.first;
  if (
    since !== null ||
    (unit >= 1 && isInARow(words, last)) ||
    (NIGHTS.has(words[at]!.text) && SLEEPLESS.test(after)) ||
    (AFTER_NUMBER.has(after) && !(OF.has(after) && !symptoms.some((one) => one.first === last + 2))) ||
    (isBeing(words, first) && !OF.has(after)) ||
    (after === 'qe' && /^(kam|ka|kemi|u)$/.test(before?.text ?? '')) ||
    isBeside(words, { first, last }, after, symptoms)
  )
    return tell(words, { first, last }, value, unit, durations);
  return last;
}

/** How long it has been; "due giorni, anzi tre" are three. @returns the last word that was read */
function tell(words: readonly Word[], { first, last }: Stretch, value: number, unit: number, durations: Timed[]): number {
  const amended = amendedAfter(words, first, last);
  const other = amended === null ? undefined : words[amended.last + 1];
  const itsUnit = other?.gap === 0 ? TIME_UNITS.get(other.text) : undefined;
  if (amended === null || !Number.isInteger(amended.value) || (other?.gap === 0 && itsUnit === undefined && !DAY_ENDS.has(other.text))) {
    durations.push({ days: daysIn(value, unit), first, last });
    return last;
  }
  const end = itsUnit === undefined ? amended.last : amended.last + 1;
  durations.push({ days: daysIn(amended.value, itsUnit ?? unit), first, last: end });
  return end;
}

/** "Tres días seguidos", "three days in a row". */
function isInARow(words: readonly Word[], last: number): boolean {
  for (let i = last + 1; i <= last + 3 && words[i]?.gap === 0; i++) if (IN_A_ROW.test(words[i]!.text)) return true;
  return false;
}

/** "Tre giorni fa", "vor zwei Wochen", "fra tre giorni": a day, and not how long. */
function dayTold(
  words: readonly Word[],
  at: number,
  { first, last }: Stretch,
  value: number,
  unit: number,
  after: string,
  before: { text: string; at: number } | null,
  now: Date,
): Dated | null {
  const ago = (from: number, to: number): Dated => ({ date: away(now, -1, value, unit), first: from, last: to });
  if (AGO.has(after)) return ago(first, last + 1);
  if (after === 'me' && words[last + 2]?.text === AGO_ALBANIAN) return ago(first, last + 2);
  if (before === null) return null;
  const isAgo = AGO_BEFORE.has(before.text) || (before.text === 'para' && ALBANIAN_UNIT.has(words[at]!.text));
  if (isAgo && !(before.text === 'hace' && (words[before.at - 1]?.text === 'desde' || AFTER_NUMBER.has(after))))
    return ago(before.at, last);
  if (before.text === 'a' && words[before.at - 1]?.text === 'y' && words[before.at - 2]?.text === 'il') return ago(before.at - 2, last);
  if (IN.has(before.text) && before.text !== 'in' && before.text !== 'dopo')
    return { date: away(now, 1, value, unit), first: before.at, last };
  return null;
}

/** "tosse 3 giorni", "4 gg di febbre"; or nothing else is said but that it was wrong before. */
function isBeside(words: readonly Word[], { first, last }: Stretch, after: string, symptoms: readonly Stretch[]): boolean {
  const ends = last === words.length - 1 || onlyDenied(words, last);
  if (ends && onlyTakesBack(words, first)) return true;
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
    before === 'son' ||
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
