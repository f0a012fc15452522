// How many of a unit of time stand before it: "tre", "un paio di", "una decina di", "half a", "2-3", and as dialects say it.
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { WEEKDAYS } from './calendar.js';
import { AND, HALF, isDual } from './cues.js';

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
  ['dizaine', 10],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['decena', 10],
  ['decina', 10],
  ['dozzina', 12],
  ['quindicina', 15],
  ['ventina', 20],
  ['trentina', 30],
  ['quarantina', 40],
]);

/** "2-3 giorni", "due o tre giorni": the longer, from where the shorter begins. */
function rangeBefore(words: readonly Word[], start: number): number {
  const joint = words[start - 1]?.text;
  const first = joint === 'o' || joint === 'or' || joint === 'oder' || joint === 'ou' ? start - 2 : start - 1;
  if (first < 0 || words[start]!.gap !== 0) return start;
  const shorter = numberAt(words, first);
  return shorter !== null && shorter.last < start && shorter.value < (numberAt(words, start)?.value ?? 0) ? first : start;
}

/** The amount before the unit at a word, and where it begins. `since` says which words before one unit make it one of them. */
export function amountBefore(
  words: readonly Word[],
  at: number,
  since: (text: string) => boolean,
): { value: number; first: number } | null {
  if (words[at]!.gap !== 0) return null;
  for (const start of [at - 3, at - 2, at - 1]) {
    if (start < 0) continue;
    const number = numberAt(words, start, true);
    if (number !== null && number.last === at - 1 && !Number.isNaN(number.value) && number.value <= 400) {
      // "e mezzo" after the number, as in "due e mezzo".
      return { value: number.value, first: rangeBefore(words, start) };
    }
  }
  const andHalf = halfBefore(words, at);
  if (andHalf !== null) return andHalf;
  const text = words[at - 1]?.text;
  const dialect = DIALECT.get(text ?? '');
  if (dialect !== undefined) return { value: dialect, first: at - 1 };
  if ((text === 'a' || text === 'an') && ENGLISH_UNIT.has(words[at]!.text)) return { value: 1, first: at - 1 };
  if (text === 'di' && words[at - 2]?.text === 'paio') return { value: 2, first: words[at - 3]?.text === 'un' ? at - 3 : at - 2 };
  const dozen = text === 'di' || text === 'de' ? DOZENS.get(words[at - 2]?.text ?? '') : undefined;
  if (dozen !== undefined) return { value: dozen, first: words[at - 3]?.text === 'una' ? at - 3 : at - 2 };
  if (text === 'couple' || (text === 'of' && words[at - 2]?.text === 'couple')) return { value: 2, first: at - 2 };
  if (text === 'mezz' || text === 'mezza' || text === 'half' || text === 'halbe' || text === 'halben') return { value: 0.5, first: at - 1 };
  if (isDual(words[at]!.text)) return { value: 2, first: at };
  if (
    ONE.has(words[at]!.text) &&
    (since(text ?? '') || words[at + 1]?.text === 'тому' || (/^ونصف?$/.test(words[at + 1]?.text ?? '') && !/^ع[نم]/.test(text ?? '')))
  )
    return isDayOf(words, at) ? null : { value: 1, first: at };
  if ((words[at]!.text === 'тиждень' || words[at]!.text === 'місяць') && !EVERY.test(text ?? '')) return { value: 1, first: at };
  return null;
}

/** "Three and a half weeks", "tre e mezzo". */
function halfBefore(words: readonly Word[], at: number): { value: number; first: number } | null {
  if (!HALF.has(words[at - 1]?.text ?? '')) return null;
  const and = words[at - 2]?.text === 'a' ? at - 3 : at - 2;
  if (!AND.has(words[and]?.text ?? '')) return null;
  for (const first of [and - 2, and - 1]) {
    const number = first < 0 ? null : numberAt(words, first);
    if (number !== null && number.last === and - 1 && Number.isInteger(number.value)) return { value: number.value + 0.5, first };
  }
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
