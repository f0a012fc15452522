// When and how long in Chinese, which writes every character for itself: 昨天, 上周六, 11月20号, 三天前, 两个星期, 从星期一开始.
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { amendedAfter } from './amended.js';
import { type TimesRead, tellDay } from './dates.js';
import { away, dateOf, daysIn, shift, today, weekdayOf } from './rome.js';

/** Days from today, the longest word first. */
const DAYS: readonly (readonly [string, number])[] = [
  ['大前天', -3],
  ['前天', -2],
  ['前晚', -2],
  ['昨天', -1],
  ['昨日', -1],
  ['昨晚', -1],
  ['昨夜', -1],
  ['今天', 0],
  ['今日', 0],
  ['今早', 0],
  ['今晨', 0],
  ['早上', 0],
  ['后天', 2],
  ['明天', 1],
];
/** Units in days; months and years are counted as such. */
const UNITS: readonly (readonly [string, number])[] = [
  ['小时', 1 / 24],
  ['分钟', 1 / 1440],
  ['个月', 30],
  ['星期', 7],
  ['礼拜', 7],
  ['周', 7],
  ['天', 1],
  ['晚上', 1],
  ['年', 365],
];
const WEEKS = ['星期', '礼拜', '周'];
/** Sunday has two names. */
const WEEKDAYS = '日一二三四五六天';
const BEGINNINGS: ReadonlySet<string> = new Set(DAYS.map(([word]) => word[0]!));
/** "2020年" is a year. */
const MOST = 400;
const BEFORE = ['之前', '以前', '前'];
const AFTER = ['之后', '以后', '后'];

/** A character of Chinese, where no space tells which belong together. */
export function isHan({ text }: Word): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x4e00 && code < 0xa000;
}

/** "3天": digits with a Chinese character right behind them. */
export function isNumberOfHan(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && !Number.isNaN(words[at]!.value) && next.gap === 0 && isHan(next);
}

/** The time that begins at a word. @returns its last word; `at` where none does */
export function readChinese(words: readonly Word[], at: number, now: Date, read: TimesRead): number {
  return readAmount(words, at, now, read) ?? readDay(words, at, now, read) ?? at;
}

/** What is written from a word on. */
function stands(words: readonly Word[], at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (words[at + i]?.text !== text[i] || (i > 0 && words[at + i]!.gap !== 0)) return false;
  return true;
}

function readDay(words: readonly Word[], at: number, now: Date, read: TimesRead): number | null {
  const day = dayWord(words, at, now) ?? weekday(words, at, now) ?? monthDay(words, at, now);
  if (day === null) return null;
  const since = sinceAt(words, at, day.last);
  if (day.date !== null) tellDay(read, now, { date: day.date, first: at, last: day.last }, since);
  else if (since !== null) read.durations.push({ days: 0, first: since, last: day.last });
  return day.last;
}

function dayWord(words: readonly Word[], at: number, now: Date): { date: string | null; last: number } | null {
  if (!BEGINNINGS.has(words[at]!.text)) return null;
  const [text = '', days = 0] = DAYS.find(([each]) => stands(words, at, each)) ?? [];
  return text === '' ? null : { date: days === 0 ? null : shift(now, days), last: at + text.length - 1 };
}

/** "星期六", "上周六", "上个星期六", "下周一"; "一周六次" is none. */
function weekday(words: readonly Word[], at: number, now: Date): { date: string; last: number } | null {
  const which = ['上', '这', '本', '下'].indexOf(words[at]!.text);
  let i = which < 0 ? at : at + 1;
  if (which >= 0 && words[i]?.text === '个') i++;
  const week = WEEKS.find((each) => stands(words, i, each));
  if (week === undefined) return null;
  const last = i + week.length;
  const day = words[last]?.gap === 0 ? WEEKDAYS.indexOf(words[last]!.text) % 7 : -1;
  const before = words[at - 1];
  if (day < 0 || (which < 0 && before !== undefined && words[at]!.gap === 0 && (before.text === '个' || numberAt(words, at - 1) !== null)))
    return null;
  const current = weekdayOf(today(now));
  // Weeks begin with Monday; without a word for the week it is the last such day.
  const inWeek = ((day + 6) % 7) - ((current + 6) % 7);
  const days = which < 0 ? -((current - day + 7) % 7) : inWeek + (which === 0 ? -7 : which === 3 ? 7 : 0);
  return { date: shift(now, days), last };
}

/** "11月20日", "十一月二十号", "20号", "2026年11月20日". */
function monthDay(words: readonly Word[], at: number, now: Date, year?: number): { date: string; last: number } | null {
  const one = numberAt(words, at);
  const unit = words[one === null ? at : one.last + 1];
  if (one === null || unit === undefined || unit.gap !== 0) return null;
  const dated = (last: number, day: number, month?: number): { date: string; last: number } | null => {
    const date = dateOf(now, day, month, year);
    return date === null ? null : { date, last };
  };
  if (unit.text === '号') return dated(one.last + 1, one.value);
  if (unit.text === '年' && one.value >= 2000 && one.value < 2100 && one.last + 2 < words.length)
    return monthDay(words, one.last + 2, now, one.value);
  if (unit.text !== '月') return null;
  const two = numberAt(words, one.last + 2);
  if (two === null) return null;
  const sign = words[two.last + 1]?.gap === 0 && '日号'.includes(words[two.last + 1]!.text) ? two.last + 1 : two.last;
  return dated(sign, two.value, one.value);
}

/** Where "since" begins: 从…开始, 自从…, …起, …开始. */
function sinceAt(words: readonly Word[], first: number, last: number): number | null {
  const before = words[first - 1];
  if (before !== undefined && words[first]!.gap === 0) {
    if (before.text === '自' || (before.text === '从' && words[first - 2]?.text !== '自')) return first - 1;
    if (before.text === '从') return first - 2;
  }
  return stands(words, last + 1, '开始') || stands(words, last + 1, '起') || stands(words, last + 1, '以来') ? first : null;
}

/** "三天前", "两个星期", "三天了", "半个月". */
function readAmount(words: readonly Word[], at: number, now: Date, { durations, dates }: TimesRead): number | null {
  const amount = words[at]!.text === '半' ? { value: 0.5, last: at } : numberAt(words, at);
  if (amount === null) return null;
  let i = amount.last + 1;
  const more = words[i]?.text === '多' ? 1 : 0;
  i += more;
  const half = words[i]?.text === '个' && words[i + 1]?.text === '半' ? 1 : 0;
  const [unit = '', days = 0] = UNITS.find(([text]) => unitStands(words, i, text, half)) ?? [];
  if (unit === '' || words[i]!.gap !== 0 || amount.value > MOST) return null;
  const last = endOf(words, i, unit, half);
  const value = amount.value + half / 2;
  const before = BEFORE.find((text) => stands(words, last + 1, text));
  const after = AFTER.find((text) => stands(words, last + 1, text));
  if (before !== undefined && words[last + 1]!.gap === 0 && words[last + 2]?.text !== '天') {
    dates.push({ date: away(now, -1, value, days), first: at, last: last + before.length });
    return last + before.length;
  }
  if (after !== undefined && words[last + 1]!.gap === 0) return last + after.length;
  // "每三天", "第三天", "一天三次": how often and which, not how long.
  const previous = words[at]!.gap === 0 ? (words[at - 1]?.text ?? '') : '';
  const next = words[last + 1]?.gap === 0 ? words[last + 1]! : undefined;
  const counted = numberAt(words, last + 1) !== null && !'直共起般'.includes(words[last + 2]?.text ?? '-');
  if (previous === '每' || previous === '第' || (next !== undefined && (next.text === '大' || counted))) return last;
  // "三天,不对,四天": the second is read next.
  if (amendedAfter(words, at, last) === null) durations.push({ days: daysIn(value, days), first: at, last });
  return last;
}

/** The unit, with the counter that may stand before it: 个星期, 个半月. */
function unitStands(words: readonly Word[], at: number, unit: string, half: number): boolean {
  if (unit === '个月' && half === 1) return stands(words, at, '个半月');
  return stands(words, at, unit) || (unit !== '个月' && words[at]?.text === '个' && stands(words, at + 1 + half, unit));
}

function endOf(words: readonly Word[], at: number, unit: string, half: number): number {
  const counter = unit !== '个月' && words[at]!.text === '个' ? 1 : 0;
  return at + unit.length - 1 + counter + half;
}
