// Numbers that were measured: temperature, oxygen, heart and breathing rate, and ages, each claimed by one meaning only.
// Danger signs and entities both read them here.
import { numberAt } from '../phrases/numbers.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import { ageAt, ageInOneWord, enne, oneBefore } from './ages.js';
import { type Bare, bareOxygen, isBreaths } from './bare.js';
import { AND, type Cue, cueOf, HALF, TIME_UNITS } from './cues.js';
import { shownOxygen, spelledOxygen } from './oxygen.js';
import { neverBelow, settle } from './settled.js';

export type Measured = 'temperature' | 'spo2' | 'heart_rate' | 'respiratory_rate' | 'age';

export interface Reading {
  readonly measure: Measured;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** Said of the past, or of a limit and not of a person ("sotto i 92 cosa faccio"). */
  over: boolean;
}

const RANGES: { readonly [measure in Measured]: readonly [number, number] } = {
  temperature: [34, 43],
  spo2: [50, 100],
  heart_rate: [25, 240],
  respiratory_rate: [5, 80],
  age: [0, 115],
};

/** Words after which a bare number may be a temperature. */
const BEFORE_TEMPERATURE = new Set(
  `misuro misura misurata misurato avevamo abbiamo avuto raggiunto raggiunge raggiunti toccato sfiora sfiorato superato supera passa scesa sceso segnato segnava tornata tornato rimasta verso ho ha hanno hai a con quasi sui su intorno oltre sopra e era avevo aveva sta segna dice misurato salita salito ancora gia circa arrivata arrivato arriva fino sale tengo tiene c ce e' ai al il sempre oggi ora adesso ieri poi
  i he she has have at with almost around over is was about my his her now up to still
  mit bei auf hat habe ich fast uber etwa jetzt noch ist war
  a ai ont avec presque vers autour est etait jusqu encore maintenant
  tengo tiene con casi estoy esta a sobre unos ya
  am are cu aproape are avea la peste vreo
  go gho ga c'ho cio cia tene aggio havi haju avi ave aju er el temp t tc kam ka me`.split(/\s+/),
);
/** Words that may follow a bare temperature. */
const AFTER_TEMPERATURE = new Set(
  `per comunque sotto dopo posso fino stabile stabili costante quando appena quindi invece e ed ma da di con o pero mezzo che non mi dal dalla ieri oggi adesso ora stamattina stasera stanotte anche cosa che' tosse mal poi fisso fissi rettale ascellare auricolare sederino culetto sempre al alla nel nella cosa devo sudato sudata secco
  and but since with for today now what he she i my cough
  und aber seit mit was ich er sie heute
  et mais depuis avec que je il elle aujourd
  y pero desde con que me
  si dar de cu ce din
  і але з та وه و من`.split(/\s+/),
);
/** Somebody has it: what follows a number like 38.4 is then free. */
const HAS = new Set('ho ha hai hanno cia cio tene tiene tengo avi aju ga gha go gho has have hat habe ai are am'.split(' '));
const THINGS = new Set('euro km kg chili chilometri metri litri mq anni mesi giorni ore per mila giga mega gb mb punti'.split(' '));

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
    readings.push(reading);
    i = reading.last;
  }
  if (bare.length > 0) {
    for (const one of bareOxygen(words, bare, false)) readings.push({ measure: 'spo2', ...one, over: false });
    readings.sort((a, b) => a.first - b.first);
  }
  settle(words, readings);
  return readings.filter((one) => one.measure !== 'spo2' || !neverBelow(words, one));
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
    !isNow(words, lastOfNumber + 1)
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

/** "101.3 F": body heat as Americans read it, in °C. */
function asFahrenheit(words: readonly Word[], first: number, last: number, value: number): Reading | null {
  if (value < 95 || value > 109) return null;
  let unit = last + 1;
  if (words[unit]?.text === '°') unit++;
  if (words[unit]?.text === 'degrees') unit++;
  const named = words[unit]?.gap === 0 && /^(f|fahrenheit|farenheit)$/.test(words[unit]!.text);
  const fever =
    !Number.isInteger(value) &&
    ['fever', 'temperature', 'temp'].some((word) => words.slice(Math.max(0, first - 4), first).some((w) => w.text === word));
  if (!named && !fever) return null;
  return { measure: 'temperature', value: Math.round(((value - 32) * 50) / 9) / 10, first, last: named ? unit : last, over: false };
}

/** "38 e mezzo", "trentotto e due", "38 virgola 5": only near body temperature. */
function withFraction(words: readonly Word[], whole: number, last: number): { value: number; last: number } {
  const next = words[last + 1];
  if (whole < 34 || whole > 42 || !Number.isInteger(whole) || next === undefined || next.gap > 0) return { value: whole, last };
  if (HALF.has(next.text)) return { value: whole + 0.5, last: last + 1 };
  if (!AND.has(next.text)) return { value: whole, last };
  let at = last + 2;
  if (words[at]?.text === '°' || words[at]?.text === 'un' || words[at]?.text === 'a') at++;
  const part = words[at];
  if (part === undefined || part.gap > 0) return { value: whole, last };
  if (HALF.has(part.text)) return { value: whole + 0.5, last: at };
  const tenth = numberAt(words, at, part.text === 'uno');
  if (tenth === null || tenth.value < 0 || tenth.value > 9 || !Number.isInteger(tenth.value)) return { value: whole, last };
  const after = words[tenth.last + 1];
  // "ho 38 e 2 figli" counts children.
  if (after !== undefined && after.gap === 0 && (COUNTED.test(after.text) || (TIME_UNITS.has(after.text) && !isNow(words, tenth.last + 1))))
    return { value: whole, last };
  return { value: Math.round(whole * 10 + tenth.value) / 10, last: tenth.last };
}

/** What people have two of. */
const COUNTED =
  /^(figl|bambin|bimb|gatt|can[ei]$|nipot|fratell|sorell|dosi|dose|volt|person|tampon|piani|stanz|children|kids|sons|daughters|kinder|enfants|hijos|copii|mesi|anni|linee)/;

/** "90 ora 94": now, not an hour. */
function isNow(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'ora' && words[at - 1]!.text !== 'un' && words[at - 1]!.text !== 'mezz';
}

const MEASURES = new Set<Cue>(['temperature', 'spo2', 'heart_rate', 'respiratory_rate']);

/** Which measure a number belongs to. */
function claim(words: readonly Word[], first: number, last: number, value: number): Exclude<Measured, 'age'> | null {
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
function isNamed(words: readonly Word[], at: number): boolean {
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

/** The nearest word before that says what is measured, within the clause and not beyond another number's claim. */
function cueBefore(words: readonly Word[], first: number): Cue | null {
  for (let i = first - 1; i >= 0 && i >= first - 7; i--) {
    const gap = words[i + 1]!.gap;
    // "Saturaz. 88": a word cut short.
    if (gap === SENTENCE && i === first - 1 && MEASURES.has(cueOf(words[i]!.text) ?? 'other')) return cueOf(words[i]!.text);
    if (gap === SENTENCE || (gap === CLAUSE && i < first - 1 && first - 1 - i > 1)) return null;
    const cue = namedOxygen(words, i) ? 'spo2' : cueOf(words[i]!.text);
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

/** A number that nothing claims, as temperature where that is plausible. */
function temperatureAlone(words: readonly Word[], first: number, last: number, value: number, doubtful: boolean): 'temperature' | null {
  const [least, most] = RANGES.temperature;
  if (value < least || value >= most || Math.round(value * 10) !== value * 10) return null;
  const next = words[last + 1];
  const ends = next === undefined || next.gap > 0;
  const fraction = !Number.isInteger(value) || last > first || words[first]!.text.includes('.');
  if (fraction && HAS.has(words[first - 1]?.text ?? '') && !THINGS.has(next?.text ?? '')) return 'temperature';
  if (fraction)
    return ends ||
      AFTER_TEMPERATURE.has(next.text) ||
      isBodyHeat(words[first]!, value, next) ||
      words.some((w) => cueOf(w.text) === 'temperature')
      ? 'temperature'
      : null;
  if (doubtful || !Number.isInteger(value) || (words[first]!.text.length !== 2 && !Number.isNaN(words[first]!.value))) return null;
  if (value < 36 || value > 42) return null;
  if (!ends && !AFTER_TEMPERATURE.has(next.text)) return null;
  const previous = words[first - 1];
  const fever = (): boolean => words.some((w) => cueOf(w.text) === 'temperature') || symptomatic(words);
  if (previous === undefined || words[first]!.gap > 0)
    return words.length <= 3 || FIXED.has(next?.text ?? '') || (TIME_UNITS.get(previous?.text ?? '') ?? 0) >= 1 || fever()
      ? 'temperature'
      : null;
  if (BEFORE_TEMPERATURE.has(previous.text)) return 'temperature';
  // "poco più di 37", "meno di 38".
  if (previous.text === 'di' && /^(piu|meno)$/.test(words[first - 2]?.text ?? '')) return 'temperature';
  // "38 e mezzo il bambino, io 37".
  return BESIDE_TEMPERATURE.has(previous.text) && (fever() || words.some((w) => w.value >= 35 && w.value < 42 && w !== words[first]))
    ? 'temperature'
    : null;
}

/** "37,2 la mattina": one decimal, and nothing that it counts behind it. */
function isBodyHeat(word: Word, value: number, next: Word): boolean {
  return /^\d\d\.\d$/.test(word.text) && value >= 35 && value < 42.5 && cueOf(next.text) === null && !UNCOUNTED.test(next.text);
}
const UNCOUNTED = /^(mil|ettar|litri|litr|percento|punti|quint|tonn|per|grammi|pollici|numero)/;
const FIXED = new Set(
  'fisso fissi fissa costante stabile da di stamattina stanotte ieri oggi dalla da since seit depuis desde de'.split(' '),
);
const BESIDE_TEMPERATURE = new Set(
  'io lui lei bimbo bimba figlio figlia marito moglie mamma papa nonna nonno stamattina stamani stanotte stasera pomeriggio sera mattina ieri lunedi martedi mercoledi giovedi venerdi sabato domenica me morning evening night heute gestern matin soir'.split(
    ' ',
  ),
);
const ILL = /^(tos|brivid|mal$|raffredd|cough|hust|tou[sx]|tus|sudat|scotta|calda|calde|caldo|tachip)/;
function symptomatic(words: readonly Word[]): boolean {
  return words.some((word) => ILL.test(word.text));
}
