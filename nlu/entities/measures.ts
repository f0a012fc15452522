// Numbers that were measured: temperature, oxygen, heart and breathing rate, and ages, each claimed by one meaning only.
// Danger signs and entities both read them here.
import { numberAt } from '../phrases/numbers.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import { ageAt, NEWBORN, oneBefore } from './ages.js';
import { ageInOneWord, enne, YOUNG } from './ages-words.js';
import { amendedAfter } from './amended.js';
import { type Bare, bareOxygen, isBreaths } from './bare.js';
import { claim, RANGES } from './claims.js';
import { cueOf, TIME_UNITS } from './cues.js';
import { spelledOxygen } from './oxygen.js';
import { pulseBeside } from './pulse.js';
import { isDenied, neverBelow, settle } from './settled.js';
import { asFahrenheit, isArticle, isNow, withFraction } from './warmth.js';

export type Measured = 'temperature' | 'spo2' | 'heart_rate' | 'respiratory_rate' | 'age';

export interface Reading {
  readonly measure: Measured;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** Said of the past, or of a limit and not of a person ("sotto i 92 cosa faccio"). */
  over: boolean;
}

/** A number is judged by the words around it, so a message full of numbers is not read to its end. */
const MOST_NUMBERS = 300;
const LONG = 1_500;
const MOST_IN_LONG = 30;

let lastWords: readonly Word[] = [];
let lastReadings: readonly Reading[] = [];

/** All readings of a message, in order. Danger signs and entities ask for the same message: the last reading is kept. */
export function readMeasured(words: readonly Word[]): readonly Reading[] {
  if (words !== lastWords) {
    lastReadings = read(words);
    lastWords = words;
  }
  return lastReadings;
}

function read(words: readonly Word[]): Reading[] {
  const readings: Reading[] = [];
  const bare: Bare[] = [];
  let numbers = words.length > LONG ? MOST_IN_LONG : MOST_NUMBERS;
  for (let i = 0; i < words.length && numbers > 0; i++) {
    const number = numberAt(words, i) ?? oneBefore(words, i);
    if (number !== null) numbers--;
    if (number === null) {
      const age = enne(words, i) ?? ageInOneWord(words, i);
      if (age !== null) readings.push(age);
      continue;
    }
    const spelled = number.value < 10 ? spelledOxygen(words, i) : null;
    if (spelled !== null) {
      readings.push({ measure: 'spo2', value: spelled.value, first: i, last: spelled.last, over: false });
      i = spelled.last;
      continue;
    }
    const reading = readAt(words, i, number.value, number.last);
    if (reading === null) {
      const listed = listedOxygen(words, i, number.last, number.value, readings[readings.length - 1]);
      if (listed !== null) readings.push(listed);
      else if (number.value > 59) bare.push({ value: number.value, first: i, last: number.last });
      i = number.last;
      continue;
    }
    const said = amended(words, reading) ?? reading;
    readings.push(said);
    i = said.last;
    const pulse = said.measure === 'spo2' ? pulseBeside(words, said) : null;
    if (pulse === null) continue;
    readings.push(pulse);
    i = pulse.last;
  }
  if (bare.length > 0) {
    for (const one of bareOxygen(words, bare, false)) readings.push({ measure: 'spo2', ...one, over: false });
    readings.sort((a, b) => a.first - b.first);
  }
  settle(words, readings);
  return withoutNewborn(words, readings).filter(
    (one, at) => !(one.measure === 'spo2' && neverBelow(words, one)) && !isDenied(words, readings[at - 1], one),
  );
}

/** "38.5, two days, cough, 40 years old": where a grown age is told and no child, days are how long it has lasted. */
function withoutNewborn(words: readonly Word[], readings: Reading[]): Reading[] {
  const ages = readings.filter(({ measure }) => measure === 'age');
  if (!ages.some(({ value }) => value >= GROWN) || !ages.some(({ value }) => value < NEWBORN)) return readings;
  if (words.some(({ text }) => YOUNG.test(text))) return readings;
  return readings.filter(({ measure, value }) => measure !== 'age' || value >= NEWBORN);
}
/** Years. */
const GROWN = 12;

/** "38,4 anzi scusa 38,7": the second takes the place of the first. */
function amended(words: readonly Word[], { measure, value, first, last }: Reading): Reading | null {
  const other = amendedAfter(words, first, last);
  if (other === null) return null;
  const number = measure === 'temperature' ? { ...withFraction(words, other.value, other.last), first: other.first } : other;
  const [least, most] = RANGES[measure];
  const next = words[number.last + 1];
  if (number.value < least || number.value > most || (measure === 'age' && !Number.isInteger(value))) return null;
  if (next?.gap === 0 && measure !== 'age' && TIME_UNITS.has(next.text)) return null;
  const cue = next?.gap === 0 ? cueOf(next.text) : null;
  if (cue !== null && cue !== measure) return null;
  return { measure, value: number.value, first: number.first, last: number.last, over: false };
}

/** "Saturazione: mamma 96, papà 88": one more of what was just read. */
function listedOxygen(words: readonly Word[], first: number, last: number, value: number, previous: Reading | undefined): Reading | null {
  if (previous?.measure !== 'spo2' || first - previous.last > 4 || value < 60 || value > 100 || !Number.isInteger(value)) return null;
  const next = words[last + 1];
  if (next !== undefined && next.gap === 0 && (TIME_UNITS.has(next.text) || cueOf(next.text) !== null || next.text === 'su')) return null;
  for (let i = previous.last + 1; i < first; i++)
    if (cueOf(words[i]!.text) !== null || words[i]!.text === 'per' || words[i]!.gap === SENTENCE) return null;
  return { measure: 'spo2', value, first, last, over: false };
}

/** Also "now" and "on": "saturazione 88 ora", "88 an meinem Finger". */
const NO_UNIT = new Set(['ora', 'an', 'ore']);

/** "89 dia 8 de covid": the day has a number of its own. */
function isDayNumber(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap === 0 && DAY.has(words[at]!.text) && numberAt(words, at + 1) !== null;
}
const DAY = new Set('giorno dia day tag jour zi ziua juorno jorno день ditë dita'.split(' '));

function readAt(words: readonly Word[], first: number, whole: number, lastOfNumber: number): Reading | null {
  if (Number.isNaN(whole)) return null;
  const age = ageAt(words, first, whole, lastOfNumber);
  if (age !== null) return age;
  const unit = words[lastOfNumber + 1];
  if (
    unit !== undefined &&
    unit.gap === 0 &&
    TIME_UNITS.has(unit.text) &&
    !(NO_UNIT.has(unit.text) && whole >= 60) &&
    !isDayNumber(words, lastOfNumber + 1) &&
    !isNow(words, lastOfNumber + 1) &&
    !isArticle(words, lastOfNumber + 1)
  )
    return null;
  if (isBreaths(words, first, lastOfNumber, whole))
    return { measure: 'respiratory_rate', value: whole, first, last: lastOfNumber, over: false };
  const { value, last } = withFraction(words, whole, lastOfNumber);
  const fahrenheit = asFahrenheit(words, first, last, value);
  if (fahrenheit !== null) return fahrenheit;
  const cue = claim(words, first, last, value);
  if (cue === null) return null;
  const [least, most] = RANGES[cue];
  if (value < least || value > most) return null;
  return { measure: cue, value, first, last, over: false };
}
