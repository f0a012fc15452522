// How far a pregnancy is, in weeks: "sono di 20 settimane", "32esima settimana", "al settimo mese", "SSW 30", "36+2".
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import { ordinalBefore } from './ordinals.js';

export interface Pregnancy {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

const PREGNANT =
  /^(incint|gravid|gestaz|gestant|amenorre|pregnan|schwanger|enceint|grossess|embaraz|insarcin|sarcin|вагітн|حامل|حبل|孕|shtatzen|shtatzan|barre$|pancion|expecting|trimest|noseci)/;
/** Weeks that only pregnancies are counted in. */
const OWN_WEEKS = wordSet('ssw schwangerschaftswoche schwangerschaftswochen');
const WEEK = wordSet(
  'settimana settimane settimann sett setimana setimane simana week weeks wk wks woche wochen semaine semaines sa semana semanas saptamana saptamani saptamini saptamina тиждень тижні тижнів тижня тижні اسبوع اسابيع 周 jave javesh javen',
);
const MONTH = wordSet(
  'mese mesi misi month months monat monate monaten mois mes meses luna luni місяць місяці місяців місяця شهر اشهر شهور 月 muaj muajsh muajshe muajin',
);
const COUNTED: ReadonlySet<string> = new Set([...OWN_WEEKS, ...WEEK, ...MONTH]);
const WEEKS_IN_MONTH = 30.4375 / 7;
/** "sono di 20 settimane": said of oneself without the word. */
const BEING = wordSet('sono sn so e siamo gia quasi circa ormai adesso ora moglie compagna incinta gravida sta');
/** "alla 12 settimana", "in week 12". */
const AT = wordSet('alla alle nella a in at week der die na la din');
const CHILD = /^(gemell|figli|bimb|bambin|neonat|piccol|lattant|nipot|baby|kind|enfant|bebe|hij|copil|son$|daughter|tochter|sohn)/;
/** What else is counted in weeks and months. */
const OTHERWISE = /^(isolament|quaranten|malatti|febbr|toss|positiv|convalescen|anno|dell|vita|scuola|fa|ago)/;
const REACH = 8;

/** Somebody who is pregnant, not a pregnancy as a topic ("test di gravidanza"). */
const IS_PREGNANT =
  /^(incint[aeo]?|pregnant|schwanger|enceinte|embarazada|insarcinata|gravida|вагітна|حامل|孕|shtatzen[ae]?|shtatzan[ae]?)$/;
const DENIES = wordSet(
  'se if ob wenn falls nese якщо чи اذا non no not nn isnt arent nicht kein keine pas ni nu не нет ليس ليست لست 不 没 nuk',
);
/** Words before it that deny or suppose it: "non sono incinta", "if I am pregnant". */
const DENIED_WITHIN = 3;

/** Where a message says that somebody is pregnant: the offset; null where it does not, denies it or asks. */
export function pregnantAt(words: readonly Word[]): number | null {
  const at = words.findIndex(({ text }) => IS_PREGNANT.test(text));
  if (at < 0 || words.slice(Math.max(0, at - DENIED_WITHIN), at).some(({ text }) => DENIES.has(text))) return null;
  let end = at;
  while (end + 1 < words.length && words[end + 1]!.gap === 0) end++;
  return end === at && words[at]!.asked ? null : words[at]!.start;
}

/** All of a message, in order. */
export function readPregnancies(words: readonly Word[]): Pregnancy[] {
  const read: Pregnancy[] = [];
  let spoken: boolean | undefined;
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    if (!COUNTED.has(text)) continue;
    const own = OWN_WEEKS.has(text);
    const month = MONTH.has(text);
    spoken ??= words.some((word) => PREGNANT.test(word.text) || OWN_WEEKS.has(word.text));
    const one = weeksAt(words, i, month, own, spoken);
    if (one === null || one.value < 2 || one.value > 43) continue;
    read.push(one);
    i = one.last;
  }
  return read;
}

function weeksAt(words: readonly Word[], at: number, month: boolean, own: boolean, spoken: boolean): Pregnancy | null {
  const next = words[at + 1];
  const joined = next?.gap === 0 && (next.text === 'di' || next.text === 'of');
  const behind = joined ? (words[at + 2]?.text ?? '') : next?.gap === 0 ? next.text : '';
  if (OTHERWISE.test(behind)) return null;
  const nth: Nth | null = ordinalBefore(words, at) ?? digitsBefore(words, at) ?? ordinalBehind(words, at);
  const named = own || (spoken && isNear(words, at));
  if (
    nth !== null &&
    (named || ((nth.value >= 4 || month) && (nth.first === 0 || (words[nth.first]!.gap === 0 && AT_NTH.has(words[nth.first - 1]!.text)))))
  )
    return of(nth.value, nth.first, nth.last ?? at, month, true);
  // "28 SA": elsewhere "sa" is his, or knows.
  const amenorrhea = words[at]!.text === 'sa';
  if (amenorrhea && !named && !isAmenorrhea(words, at)) return null;
  // "settimana 30", "SSW 30".
  const after = next !== undefined && next.gap === 0 && !month ? numberAt(words, at + 1) : null;
  if (
    after !== null &&
    Number.isInteger(after.value) &&
    (named || after.value >= 4) &&
    words[after.last + 1]?.text !== 'di' &&
    (named || AT.has(words[at - 1]?.text ?? ''))
  )
    return of(after.value, at, after.last, false, false);
  const amount = numberEnding(words, at, own);
  if (amount === null) return null;
  const before = words[amount.first - 1]?.text ?? '';
  const further = words[amount.first - 2]?.text ?? '';
  // "incinta con tosse da 2 settimane" is how long she coughs.
  if (SINCE.has(before)) return PREGNANT.test(further) ? of(amount.value, amount.first, at, month, false) : null;
  if (named || amenorrhea) return of(amount.value, amount.first, at, month, false);
  if (hasChild(words, amount.first)) return null;
  const alone =
    amount.value >= 4 &&
    ((before === 'jam' && words[at]!.text === 'muajshe') ||
      (before === 'di' && (month ? isWoman(words, amount.first) : BEING.has(further))) ||
      (before === 'de' && (further === 'estoy' || (further === 'suis' && !month))));
  const counted = (before === 'alla' || before === 'alle') && !month && amount.value >= 4;
  return alone || counted ? of(amount.value, amount.first, at, month, false) : null;
}

const SINCE = wordSet('da dal seit depuis since for desde per prej');
const AT_NTH = wordSet(
  'my im meinem en luna al all nell dell alla nel nella alle il la in im the en au a der die dem della del sono di inizio fine quasi',
);

function of(count: number, first: number, last: number, month: boolean, nth: boolean): Pregnancy {
  // Who is in the seventh month has six behind her: the middle of that month.
  const value = month ? Math.round((nth ? count - 0.5 : count) * WEEKS_IN_MONTH) : Math.floor(count);
  return { value, first, last };
}

const ARABIC = 'اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع'.split(' ');

interface Nth {
  readonly value: number;
  readonly first: number;
  readonly last?: number;
}

/** "In der 32. Woche": the full stop is its sign, and no end. */
function digitsBefore(words: readonly Word[], at: number): Nth | null {
  const digits = words[at - 1];
  if (digits === undefined || !/^(woche|monat)$/.test(words[at]!.text) || words[at]!.gap !== SENTENCE) return null;
  return Number.isInteger(digits.value) && words[at]!.start - digits.end === 2 ? { value: digits.value, first: at - 1 } : null;
}

/** "Luna a șaptea", "javën e 30-të". */
function ordinalBehind(words: readonly Word[], at: number): Nth | null {
  const arabic = /^(شهر|اسبوع)$/.test(words[at]!.text) ? ARABIC.indexOf(words[at + 1]?.text ?? '-') + 1 : 0;
  if (arabic > 0) return { value: arabic, first: at, last: at + 1 };
  if (words[at + 1]?.gap !== 0 || !/^(a|e)$/.test(words[at + 1]!.text) || !/^(luna|java|javen|muajin?|saptamana)$/.test(words[at]!.text))
    return null;
  const named = ordinalBefore(words, at + 3);
  if (named !== null && named.first === at + 2) return { value: named.value, first: at, last: at + 2 };
  const number = numberAt(words, at + 2);
  return number === null ? null : { value: number.value, first: at, last: number.last };
}

function isAmenorrhea(words: readonly Word[], at: number): boolean {
  const amount = numberEnding(words, at, false);
  return amount !== null && amount.value >= 4 && (amount.first === 0 || /^(a|de|suis|est)$/.test(words[amount.first - 1]!.text));
}

/** "Mia nuora è di sette mesi", "sono di otto mesi". */
function isWoman(words: readonly Word[], first: number): boolean {
  const further = words[first - 2]?.text ?? '';
  if (/^(sono|so|sn)$/.test(further)) return true;
  return (
    further === 'e' &&
    /^(pancia|pancione|moglie|nuora|compagna|sorella|cognata|amica|fidanzata|ragazza|signora)$/.test(words[first - 3]?.text ?? '')
  );
}

/** Spoken of in the same sentence, or it is all there is. */
function isNear(words: readonly Word[], at: number): boolean {
  for (let i = at; i > at - REACH && i >= 0; i--) {
    if (PREGNANT.test(words[i]!.text)) return true;
    if (words[i]!.gap === SENTENCE && !(i === at && digitsBefore(words, at) !== null)) break;
  }
  for (let i = at + 1; i < at + REACH && i < words.length && words[i]!.gap < SENTENCE; i++) if (PREGNANT.test(words[i]!.text)) return true;
  return false;
}

function numberEnding(words: readonly Word[], at: number, own: boolean): { value: number; first: number } | null {
  // "30. SSW" has a full stop in it; "36+2 settimane" counts days too.
  if (words[at]!.gap !== 0 && !own) return null;
  for (const first of [at - 3, at - 2, at - 1]) {
    if (first < 0) continue;
    const number = numberAt(words, first);
    if (number === null) continue;
    // "30 de săptămâni".
    if (number.last === at - 2 && words[at - 1]!.text === 'de') return { value: number.value, first };
    if (number.last === at - 1) return { value: number.value, first };
    if (number.last === at - 3 && words[at - 2]!.text === 'piu' && words[at - 1]!.value < 7) return { value: number.value, first };
  }
  return null;
}

function hasChild(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) if (CHILD.test(words[i]!.text)) return true;
  return false;
}
