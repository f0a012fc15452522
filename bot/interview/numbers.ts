// A message that is a number and little else, in digits or in words of the ten languages: the answer to a question for a
// number, and to nothing beside it. "Forty" to "how old?" is no fever.
import type { NumberWords, Question } from '../../config/questions.js';
import { type Cue, cueOf, TIME_UNITS } from '../../nlu/entities/cues.js';
import { withFraction } from '../../nlu/entities/warmth.js';
import { numberAt } from '../../nlu/phrases/numbers.js';
import { type Word, wordsOf } from '../../nlu/phrases/words.js';
import { plain } from '../words/plain.js';

/** Beyond this a message tells more than a number. */
const MOST_WORDS = 8;

/** What a question's number is of: the word that may name it, or the unit of time it is counted in, in days. */
const KINDS: { readonly [question: string]: { readonly cue?: Cue; readonly unit?: number } } = {
  temp_c: { cue: 'temperature' },
  spo2_rest: { cue: 'spo2' },
  spo2_repeat: { cue: 'spo2' },
  rr: { cue: 'respiratory_rate' },
  hr: { cue: 'heart_rate' },
  age_years: { unit: 365.25 },
  age_months: { unit: 30.4375 },
  fever_days: { unit: 1 },
  pregnancy_weeks: { unit: 7 },
};

/**
 * The number a message consists of, in the question's own unit and within its limits; null where there is none, where a
 * word says that it is of something else ("38 of fever" is no age), or where it is no number of this kind ("38.5" years).
 */
export function numberAlone(question: Question, text: string): number | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const numbers = numbersIn(words);
  const named = namedNumber(question.named ?? [], text);
  if (named !== null) return numbers.length === 0 ? named : null;
  const [number] = numbers;
  if (numbers.length !== 1 || !number) return null;
  const kind = KINDS[question.id] ?? {};
  let times = 1;
  for (const [i, { text: word }] of words.entries()) {
    if (i >= number.first && i <= number.last) continue;
    const unit = TIME_UNITS.get(word);
    if (unit !== undefined && i > number.last) {
      // "Two weeks" of fever are fourteen days; months are no years.
      if (kind.unit === undefined || unit < 1 || (kind.unit !== unit && kind.unit !== 1)) return null;
      times = unit / kind.unit;
    } else if (saysElse(word, kind.cue)) return null;
  }
  const value = number.value * times;
  if (!kind.cue && !Number.isInteger(value)) return null;
  return value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity) ? value : null;
}

function saysElse(word: string, own: Cue | undefined): boolean {
  const cue = cueOf(word);
  return cue !== null && cue !== own && cue !== 'other';
}

/** Nobody writes of such a fever without a unit or a decimal; it is an age, or nothing that was asked. */
const NO_HEAT = 41;

/** Whether a message is one whole number that is more likely an age than a temperature. */
export function isNoTemperature(text: string): boolean {
  const words = wordsOf(text);
  const [number, ...others] = words.length > 2 ? [] : numbersIn(words);
  return (
    number !== undefined &&
    others.length === 0 &&
    number.last === words.length - 1 &&
    Number.isInteger(number.value) &&
    number.value >= NO_HEAT
  );
}

/** A number in digits or words, and not a word more. */
export function isOnlyNumber(text: string): boolean {
  const words = wordsOf(text);
  const [number] = numbersIn(words);
  return number !== undefined && number.first === 0 && number.last === words.length - 1;
}

export interface NumberFound {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** Every number of a text, with a half or a tenth behind it: "trentotto e dui" is one. */
export function numbersIn(words: readonly Word[]): NumberFound[] {
  const found: NumberFound[] = [];
  for (let i = 0; i < words.length; i++) {
    // An article counts where it is all there is, or before a unit: "uno", "una settimana".
    const isOne = words.length === 1 || TIME_UNITS.has(words[i + 1]?.text ?? '');
    const number = numberAt(words, i, isOne);
    if (!number) continue;
    const { value, last } = withFraction(words, number.value, number.last);
    found.push({ value, first: i, last });
    i = last;
  }
  return found;
}

/** "Alone" is one person: words that a question's content gives a number. */
export function namedNumber(named: readonly NumberWords[], text: string): number | null {
  const said = ` ${plain(text)} `;
  for (const { value, words } of named) {
    for (const word of Object.values(words).flat()) if (said.includes(` ${plain(word)} `)) return value;
  }
  return null;
}
