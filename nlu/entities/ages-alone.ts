// Ages whose unit is left out, where their place says years: "eta 70", "aged 82", "my dad (74)", "mum 72, coughing", "ne ho 54",
// "ich bin 45 und rauche". What may as well be a body's warmth or what an oximeter shows is left to those who read these.
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import { CLAUSE, NEXT, SENTENCE, type Word } from '../phrases/words.js';
import { AND_AGES, HIS_AGE, isGrownKin, isKin, YOUNG } from './ages-words.js';
import { isNamed } from './claims.js';
import { type Cue, cueOf, halfAfter, TIME_UNITS } from './cues.js';
import type { Reading } from './measures.js';
import { oxygenNear } from './oxygen.js';

const YEARS_FIRST = wordSet('anni anno eta age alter edad varsta aged');
/** "My age is 67", "vârsta mea este 67": the word for age, and "is" between. */
const AGE_NOUN = wordSet('eta age alter edad varsta mosha вік عمر عمري عمره عمرها');
const AGE_IS = wordSet('e is s ist est es este eshte sarebbe');
const WHOSE = wordSet('mia sua mea sa ime saj tij mii мій');
const BEFORE_YEARS = wordSet('da per fa ultimi dopo tra fra molti tanti pochi alcuni qualche degli gli');
const AGED = wordSet('eta aged');
const AGE_WORDS = wordSet('anni anno years year ans anos ani jahre jahren років vjec');
const AFTER_AGE = wordSet(
  'and und but aber with mit pregnant diabetic who have has hat habe male female years e ed y et si con avec cu і та и а але mais pero ma dar smoker diabetico diabetica asmatico asmatica cardiopatico cardiopatica',
);
const BEFORE_AGE = wordSet('di de ha a avea von of con');
const ARABIC = /^[\u0600-\u06ff]/;
/** "I am", "ich bin", "I'm", "she's". */
const IS = wordSet('is ist im am bin m s shes hes are');
const I_AM = wordSet('im am bin m');
/** "Tiene 85", "tata are 81", "ha 85": said of kin only. */
const HAS_YEARS = wordSet('tiene are ha tene ga ka має');
const MINE = wordSet('tengo am');
/** "Ne ho 54", "j'en ai 60". */
const HAVE = wordSet('ho ha hai hanno ai a as ont compio compie');
/** Sexes written onto a number: "27f". */
const SEX = wordSet('f m');
const YOUNGEST_GROWN = 16;
const OLDEST = 110;
const NEAR = 8;

/** @param value a number that has no unit behind it */
export function ageAlone(words: readonly Word[], first: number, value: number, last: number): Reading | null {
  const age = wholeAge(words, first, value, last);
  // "He's 2 and a half".
  const half = age === null || value > OLDEST_WITH_HALF || age.last !== last ? 0 : halfAfter(words, last);
  return age === null || half === 0 ? age : { ...age, value: age.value + 0.5, last: last + half };
}
const OLDEST_WITH_HALF = 17;

function wholeAge(words: readonly Word[], first: number, value: number, last: number): Reading | null {
  if (!Number.isInteger(value) || value < 1 || value > OLDEST) return null;
  const reading: Reading = { measure: 'age', value, first, last, over: false };
  if (withSex(words, first, value, last)) return { ...reading, last: words[last + 1]!.text === 'y' ? last + 2 : last + 1 };
  const previous = words[first - 1];
  if (previous === undefined || words[first]!.gap === SENTENCE) return null;
  const next = words[last + 1];
  if (YEARS_FIRST.has(previous.text)) return isCounted(words, first) ? null : reading;
  if (AGED.has(previous.text) || isAgeTold(words, first)) return reading;
  const ends = next === undefined || next.gap > 0;
  const goesOn = ends || AFTER_AGE.has(next.text);
  if (HIS_AGE.has(previous.text) && words[first]!.gap === 0 && goesOn && (ARABIC.test(previous.text) || !isWarm(value))) return reading;
  // "mio padre, 75, cardiopatico", "my dad (74)".
  if (words[first]!.gap === CLAUSE)
    return goesOn && !isWarm(value) && isKin(previous.text) && (isBetween(words, first, last) || !isShown(words, first, last))
      ? reading
      : null;
  if (words[first]!.gap !== 0) return null;
  if (isFirstOfTwo(words, first, last) || isSecondOfTwo(words, first)) return reading;
  if (isOfThem(words, first, value) && goesOn) return reading;
  if (isGrownKin(previous.text) && value >= YOUNGEST_GROWN && !isWarm(value))
    return isMeasured(words, first, last) || isOneOfMany(words, first, last) ? null : reading;
  if (isOfYears(words, first, value) && !isMeasured(words, first, last)) return reading;
  if (!goesOn) return null;
  return isBeing(words, first, value) || isHaving(words, first, value, last) ? reading : null;
}

function isAgeTold(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  if (words[first]!.gap === 0 && AGE_IS.has(words[at]!.text)) at--;
  else if (!AGE_NOUN.has(words[at]!.text)) return false;
  if (at > 0 && WHOSE.has(words[at]!.text)) at--;
  return AGE_NOUN.has(words[at]?.text ?? '');
}

/** Years that are degrees as well. */
function isWarm(value: number): boolean {
  return value >= 34 && value < 44;
}

/** "27f with a sore throat": where it is said of somebody. */
function withSex(words: readonly Word[], first: number, value: number, last: number): boolean {
  const next = words[last + 1];
  // "72 y/o".
  if (next?.text === 'y' && words[last + 2]?.text === 'o' && words[last + 2]!.start - next.end === 1) return true;
  if (next === undefined || !SEX.has(next.text) || next.start !== words[last]!.end || value < YOUNGEST_GROWN) return false;
  const previous = words[first - 1];
  return previous === undefined || words[first]!.gap > 0 || I_AM.has(previous.text) || isKin(previous.text);
}

/** "Da anni 3", "per molti anni 2". */
function isCounted(words: readonly Word[], first: number): boolean {
  const before = words[first - 2];
  return before !== undefined && words[first - 1]!.gap === 0 && (numberAt(words, first - 2) !== null || BEFORE_YEARS.has(before.text));
}

/** "79 e 82 anni", "di 79 anni e 82". */
function isFirstOfTwo(words: readonly Word[], first: number, last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || next.gap !== 0 || !AND_AGES.has(next.text)) return false;
  const other = numberAt(words, last + 2);
  const isPair = other !== null && (other.value > 10 || YOUNG.test(words[first - 2]?.text ?? ''));
  return isPair && AGE_WORDS.has(words[other!.last + 1]?.text ?? '') && BEFORE_AGE.has(words[first - 1]!.text);
}

/** "Aged 4 and 9". */
function isSecondOfTwo(words: readonly Word[], first: number): boolean {
  return AND_AGES.has(words[first - 1]!.text) && AGED.has(words[first - 3]?.text ?? '') && numberAt(words, first - 2) !== null;
}

/** "Mi suegra de 76 tiene". */
function isOfYears(words: readonly Word[], first: number, value: number): boolean {
  return /^(de|di)$/.test(words[first - 1]!.text) && value >= YOUNGEST_GROWN && !isWarm(value) && isGrownKin(words[first - 2]?.text ?? '');
}

/** "Ne ho 54", "elle en a 83". */
function isOfThem(words: readonly Word[], first: number, value: number): boolean {
  if (!HAVE.has(words[first - 1]!.text) || !/^(ne|en)$/.test(words[first - 2]?.text ?? '')) return false;
  if (isWarm(value)) return !words.some(({ text }) => cueOf(text) === 'temperature');
  if (words.slice(0, first).some(({ text }) => RATES.has(cueOf(text)))) return false;
  return value >= 10 || words.slice(Math.max(0, first - NEAR), first).some(({ text }) => YOUNG.test(text));
}

const RATES: ReadonlySet<Cue | null> = new Set<Cue | null>(['heart_rate', 'respiratory_rate', 'spo2']);

/** "She is 81", "I'm 39 and pregnant"; "he is 39" may be hot. */
function isBeing(words: readonly Word[], first: number, value: number): boolean {
  const { text } = words[first - 1]!;
  if (!IS.has(text) || value < 2) return false;
  const who = words[first - 2]?.text ?? '';
  if (text === 'm' && who !== 'i') return false;
  if (isWarm(value)) {
    // Romanian "am" is "I have".
    if (!I_AM.has(text) || (text === 'am' && who !== 'i')) return false;
    return !words.some((word, i) => i !== first && (cueOf(word.text) === 'temperature' || (word.value >= 35 && word.value < 42.5)));
  }
  if (text === 'are') return YOUNG.test(who);
  return /^(im|bin|shes|hes)$/.test(text) || who === 'who' || isKin(who);
}

/** "Mi abuela tiene 85 y", "tata are 81 și"; of oneself only where it cannot be what an oximeter shows. */
function isHaving(words: readonly Word[], first: number, value: number, last: number): boolean {
  const { text } = words[first - 1]!;
  if (value < YOUNGEST_GROWN || isWarm(value) || isMeasured(words, first, last)) return false;
  if (HAS_YEARS.has(text)) {
    const who = words[first - 2]?.text ?? '';
    return (isGrownKin(who) || THEY.has(who)) && !isOneOfMany(words, first, last);
  }
  if (!MINE.has(text)) return false;
  const isJoined = /^(y|si)$/.test(words[last + 1]?.text ?? '');
  return value < 60 && text === 'tengo' ? !words.slice(0, first).some((word) => cueOf(word.text) !== null) : isJoined;
}
const THEY = wordSet('lui lei el ella ea din');

/** "Sättigung Papa (74) jetzt 91": a reading of its own comes behind. */
function isBetween(words: readonly Word[], first: number, last: number): boolean {
  if ((words[last + 1]?.gap ?? NEXT) === NEXT || words[first]!.gap === NEXT) return false;
  for (let i = last + 1; i < words.length && i <= last + RIGHT_BEHIND; i++)
    if (words[i]!.value >= 60 && words[i]!.value <= 100) return true;
  return false;
}

/** "Mamma 96, papà 97, io 99": what they measured in turn. */
function isOneOfMany(words: readonly Word[], first: number, last: number): boolean {
  if ((numberAt(words, first)?.value ?? 0) < SHOWN_FROM) return false;
  for (let i = 0; i < words.length; i++) {
    const other = i >= first && i <= last ? null : numberAt(words, i);
    if (other === null) continue;
    const isNamedBehind =
      i > last && [1, 2, 3].some((back) => i - back > last && (cueOf(words[i - back]!.text) !== null || oxygenNear(words, i - back)));
    if (other.value >= SHOWN_FROM && other.value <= 100 && !isNamedBehind && !TIME_UNITS.has(words[other.last + 1]?.text ?? ''))
      return true;
    i = other.last;
  }
  return false;
}
const SHOWN_FROM = 85;

/** Something that is measured is named by it, or spoken of without a number of its own. */
function isMeasured(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - NEAR && words[i + 1]!.gap < SENTENCE; i--) if (cueOf(words[i]!.text) !== null) return true;
  const next = words[last + 1];
  if (next !== undefined && next.gap === 0) {
    if (next.text === '%' || TIME_UNITS.has(next.text) || numberAt(words, last + 1) !== null) return true;
    if (next.text === 'e' && words[last + 2] !== undefined && (numberAt(words, last + 2)?.value ?? 99) < 10) return true;
    if (cueOf(next.text) !== null && !isNamed(words, last + 1)) return true;
    if (OF_MEASURE.has(next.text) && cueOf(words[last + 2]?.text ?? '') !== null) return true;
  }
  return isShown(words, first, last);
}
const OF_MEASURE = wordSet('di de of von al nel sul con mit with en on');

/** Oxygen is spoken of, and this number is what is shown: the first behind such talk, or right before it. */
function isShown(words: readonly Word[], first: number, last: number): boolean {
  const value = numberAt(words, first)?.value ?? 0;
  if (value < 60 || value > 100) return false;
  for (let i = last + 1; i < words.length && i <= last + RIGHT_BEHIND && words[i]!.gap === NEXT; i++)
    if (oxygenNear(words, i) && !isNamed(words, i)) return true;
  for (let i = first - 1; i >= 0; i--) {
    if (oxygenNear(words, i)) return true;
    if ((numberAt(words, i)?.value ?? 0) >= 50) break;
  }
  let isOpen = false;
  for (let i = last + 1; i < words.length; i++) {
    if (oxygenNear(words, i)) isOpen = true;
    else if ((numberAt(words, i)?.value ?? 0) >= 50) return false;
  }
  return isOpen;
}
const RIGHT_BEHIND = 4;
