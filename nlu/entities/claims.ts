// Which measure a number belongs to: what is named before it ("saturazione 91"), what stands behind it ("130 battiti"), or neither.
import { numberAt } from '../phrases/numbers.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import { type Cue, cueOf } from './cues.js';
import type { Measured } from './measures.js';
import { shownOxygen } from './oxygen.js';
import { temperatureAlone } from './warmth.js';

export const RANGES: { readonly [measure in Measured]: readonly [number, number] } = {
  temperature: [34, 43],
  spo2: [50, 100],
  heart_rate: [25, 240],
  respiratory_rate: [5, 80],
  age: [0, 115],
};

const MEASURES = new Set<Cue>(['temperature', 'spo2', 'heart_rate', 'respiratory_rate']);

/** Which measure a number belongs to. */
export function claim(words: readonly Word[], first: number, last: number, value: number): Exclude<Measured, 'age'> | null {
  if (isPressure(words, first, last) || words[first - 1]?.text === 'per') return null;
  const before = cueBefore(words, first);
  const after = cueAfter(words, last, before !== null);
  if (after !== null && !MEASURES.has(after)) return null;
  if (after !== null) return fitting(after, value, words, first);
  if (before !== null && !MEASURES.has(before) && value < 200) return elseClaimed(words, first, last, value, before);
  const fits = before === null ? null : fitting(before, value, words, first);
  if (fits !== null) return fits;
  if (before === null || before === 'temperature') {
    if (shownOxygen(words, first, last, value)) return 'spo2';
  }
  return temperatureAlone(words, first, last, value, false);
}

/** A number after a word that says it is something else; "il coso al dito fa numero 85" is oxygen still. */
function elseClaimed(words: readonly Word[], first: number, last: number, value: number, before: Cue): 'spo2' | 'temperature' | null {
  if (before === 'pressure' || before === 'sugar') return null;
  if (shownOxygen(words, first, last, value, 6)) return 'spo2';
  return temperatureAlone(words, first, last, value, true);
}

function fitting(cue: Cue, value: number, words: readonly Word[], first: number): Exclude<Measured, 'age'> | null {
  if (!MEASURES.has(cue)) return null;
  const measure = cue as Exclude<Measured, 'age'>;
  const [least, most] = RANGES[measure];
  if (value < least || value > most) return null;
  // "il cuore a 38" is not likely; "respira 38" without a unit neither.
  if (measure === 'heart_rate' && value < 40 && words[first - 1]?.text !== 'fc')
    return value >= 34 && !Number.isInteger(value) ? 'temperature' : 'heart_rate';
  if (measure === 'respiratory_rate' && !Number.isInteger(value)) return null;
  return measure;
}

function isPressure(words: readonly Word[], first: number, last: number): boolean {
  const joint = words[last + 1]?.text;
  const value = (i: number): number => words[i]?.value ?? Number.NaN;
  // "88 su 100" is oxygen.
  if (value(last + 2) === 100 && words[first]!.value < 100) return false;
  if (['su', 'over', 'zu', 'sur', 'sobre', 'cu', 'na'].includes(joint ?? '') && value(last + 2) >= 30 && words[first]!.value >= 60)
    return true;
  return (
    ['su', 'over', 'zu', 'sur', 'sobre', 'cu', 'na'].includes(words[first - 1]?.text ?? '') &&
    value(first - 2) >= 60 &&
    words[first]!.value >= 30
  );
}

const OF = new Set(
  'par pro in un une una volte times mal fois veces ori di d de of von al a per por pe la le du l respiratori respiro por-'.split(' '),
);

/** The unit after a number: "88 di ossigeno", "130 battiti", "38 gradi", "32 atti". */
function cueAfter(words: readonly Word[], last: number, ownCue: boolean): Cue | null {
  let next = last + 1;
  if (words[next]?.text === '%') next++;
  if (words[next]?.text === 'per' && (words[next + 1]?.text === 'cento' || words[next + 1]?.text === 'cent')) next += 2;
  for (let i = next; i < next + 4 && i < words.length; i++) {
    const word = words[i]!;
    if (word.gap > 0) return null;
    const cue = cueOf(word.text);
    // "86 numero ossigeno".
    if (cue === 'other' && i === next && /^(numero|number|nummer)$/.test(word.text) && cueOf(words[i + 1]?.text ?? '') === 'spo2') continue;
    if (cue !== null) {
      // "sat 98 temp 37", "oxygen 91 heart rate 118": the next item begins with its name, and this number has its own.
      if (ownCue && i === next && isNamed(words, i)) return null;
      return cue;
    }
    if (!OF.has(word.text)) {
      if (word.text === 'minuto' || word.text === 'minute' || word.text === 'min') return perMinute(words, last);
      return null;
    }
  }
  return null;
}

/** The words at `at` name a number that follows them. */
export function isNamed(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 3 && i < words.length && words[i]!.gap === 0; i++) {
    if (numberAt(words, i) !== null) return true;
    if (cueOf(words[i]!.text) === null && !NAMING.has(words[i]!.text)) return false;
  }
  return false;
}
const NAMING = new Set('rate is e a al di of cardiaca respiratoria corporea alle est es este cardiaque c'.split(' '));

/** "40 al minuto": breaths where breathing is spoken of, beats otherwise. */
function perMinute(words: readonly Word[], last: number): Cue | null {
  for (let i = last - 1; i >= 0 && i > last - 8; i--) {
    const cue = cueOf(words[i]!.text);
    if (cue === 'respiratory_rate' || cue === 'heart_rate') return cue;
    if (words[i]!.text.startsWith('respir')) return 'respiratory_rate';
  }
  return null;
}

/** "O2" is read as a letter and a number. */
function namedOxygen(words: readonly Word[], i: number): boolean {
  return words[i]!.value === 2 && words[i - 1]?.text === 'o' && words[i - 1]!.end === words[i]!.start;
}

/** "Resp 24" is no verb. */
function isBreathing({ text, start, end }: Word): boolean {
  return text === 'respira' && end - start < text.length - 1;
}

/** The nearest word before that says what is measured, within the clause and not beyond another number's claim. */
function cueBefore(words: readonly Word[], first: number): Cue | null {
  for (let i = first - 1; i >= 0 && i >= first - 7; i--) {
    const gap = words[i + 1]!.gap;
    // "Saturaz. 88": a word cut short.
    if (gap === SENTENCE && i === first - 1 && MEASURES.has(cueOf(words[i]!.text) ?? 'other')) return cueOf(words[i]!.text);
    if (gap === SENTENCE || (gap === CLAUSE && i < first - 1 && first - 1 - i > 1)) return null;
    const cue = namedOxygen(words, i)
      ? 'spo2'
      : (i === first - 1 || words[first - 1]!.text === 'rate') && i >= first - 2 && isBreathing(words[i]!)
        ? 'respiratory_rate'
        : cueOf(words[i]!.text);
    if (
      cue === 'respiratory_rate' &&
      words[i]!.text.startsWith('respir') &&
      words[i]!.text !== 'respiri' &&
      i > 0 &&
      cueOf(words[i - 1]!.text) === 'heart_rate'
    )
      return cue;
    if (cue === 'other' && i < first - 1) continue;
    if (cue !== null) return cue;
    if (!Number.isNaN(words[i]!.value) && gap > 0) return null;
  }
  return null;
}
