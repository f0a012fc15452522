// How old somebody is, from a number and what stands around it: "di 4 mesi", "ottantenne", "my dad (74)", "7 settimane, 38".
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { ageAlone } from './ages-alone.js';
import { AND_AGES, HIS_AGE, inYears, YOUNG } from './ages-words.js';
import { halfAfter, TIME_UNITS } from './cues.js';
import type { Reading } from './measures.js';
import { isArticle } from './warmth.js';

const AGE_BEFORE = new Set(
  'di ha avi ho hanno compie compiuto de a tiene tengo are am von mit hat has is im shes hes ist bin old aged eta anni de avea aveva d age from ka kam є има عمره عمرها عمري 才 vecchio quasi circa appena con'.split(
    ' ',
  ),
);
const AGE_WORDS = new Set(
  'anni anno anne agni years year yrs yr yo ans an anos ano ani jahre jahr jahren років роки рік سنه سنوات سنين عاما vjec vjet vjecare 岁'.split(
    ' ',
  ),
);
const ARTICLE = new Set('un uno una one a eine einen einer ein une unu o nje'.split(' '));
/** "un anno", "un mese e mezzo" of age begin with an article. */
export function oneBefore(words: readonly Word[], i: number): { value: number; last: number } | null {
  if (!ARTICLE.has(words[i]!.text)) return null;
  const unit = TIME_UNITS.get(words[i + 1]?.text ?? '');
  return unit !== undefined && unit > 6 && words[i + 1]!.gap === 0 && !isArticle(words, i + 1) ? numberAt(words, i, true) : null;
}

const OLD = new Set('old alt vjec compiuti compiti vita eta anzian* age alta alte altes'.split(' '));

/** "di 4 mesi", "ha 79 anni", "3 years old": years. */
export function ageAt(words: readonly Word[], first: number, value: number, last: number): Reading | null {
  // "80 de ani".
  if (words[last + 1]?.text === 'de' && AGE_WORDS.has(words[last + 2]?.text ?? '') && words[last + 2]!.gap === 0) last++;
  // "8个月".
  if (words[last + 1]?.text === '个' && words[last + 2]?.text === '月') return inMonths(words, first, value, last + 2);
  const unit = words[last + 1];
  if (unit === undefined || unit.gap > 0) return ageAlone(words, first, value, last);
  const days = TIME_UNITS.get(unit.text);
  if (days === undefined || days < 1 || isArticle(words, last + 1)) return ageAlone(words, first, value, last);
  const previous = words[first - 1]?.text ?? '';
  const after = words[last + 2]?.text ?? '';
  const half = halfAfter(words, last + 1);
  const years = inYears((half > 0 ? value + 0.5 : value) * days);
  const reading: Reading = { measure: 'age', value: years, first, last: last + 1 + half, over: false };
  if (years > 115) return null;
  // Albanian "muajshe" is "months old"; a woman who is so is pregnant.
  if (/^(muaj|jave|jav)she$/.test(unit.text)) return previous === 'jam' || after.startsWith('shtatz') ? null : reading;
  const child = words.slice(Math.max(0, first - 6), first).some((word) => YOUNG.test(word.text));
  if (OLD.has(after) || (BIRTH.test(words[last + 3]?.text ?? '') && GOES_ON.has(after))) return reading;
  if (days > 300 && AGE_WORDS.has(unit.text)) {
    if (
      ['fa', 'ago', 'tempo', 'prima', 'dopo'].includes(after) ||
      [
        'da',
        'per',
        'fra',
        'tra',
        'vor',
        'seit',
        'depuis',
        'since',
        'for',
        'desde',
        'hace',
        'acum',
        'ogni',
        'in',
        'il',
        'y',
        'ultimi',
        'dopo',
      ].includes(previous)
    )
      return null;
    return value >= 1 || child ? reading : null;
  }
  if (
    previous === 'incinta' ||
    /^(pregnan|preg$|along$|schwanger|incinta|enceinte|embaraz|insarcinat|gravid)/.test(after) ||
    words
      .slice(Math.max(0, first - 4), first)
      .some((word) => /^(incinta|gravid|pregnan|schwanger|enceinte|embarazad|insarcinat|вагітн|حامل|孕|shtatzen|gestazion)/.test(word.text))
  )
    return null;
  // "Copilul tușește de trei zile" is how long, "bebeluș de 10 zile" how old.
  if (previous === 'de' && (days === 1 || unit.text.startsWith('saptam')) && !isBorn(words[first - 2]?.text ?? '')) return null;
  if (years < NEWBORN && previous === 'de' && isBorn(words[first - 2]?.text ?? '')) return reading;
  if (child && (AGE_BEFORE.has(previous) || YOUNG.test(previous)) && !['fa', 'ago'].includes(after)) return reading;
  if (previous === 'di' && days >= 7 && days < 300 && (child || isOneOf(words, first))) return reading;
  if (years < NEWBORN && !GOES_ON.has(after) && !SINCE.has(previous)) {
    if (alone(words, first, last + 1) && (words.some((word) => YOUNG.test(word.text)) || feverBeside(words, first, last + 1)))
      return reading;
    const ends = words[last + 2] === undefined || words[last + 2]!.gap > 0 || AND_AGES.has(after) || PARTS.has(after);
    if ((IS_AGED.has(previous) || words[first]!.gap > 0) && ends && feverBeside(words, first, last + 1)) return reading;
    if (AGE_BEFORE.has(previous) && words.some((word) => YOUNG.test(word.text)) && !AWAY.has(after)) return reading;
  }
  // "È come svuotata. 7 mesi.", "a 5 mesi": months that stand alone are an age.
  if (days > 28 && days < 32 && years < SMALL && !GOES_ON.has(after) && !SINCE.has(previous)) {
    const ends = words[last + 2] === undefined || words[last + 2]!.gap > 0;
    if (ends && (words[first]!.gap > 0 || first === 0 || hasAge(words, first) || (previous === 'a' && words[first - 1]!.gap > 0)))
      return reading;
    // "Ha 5 mesi e 39 di febbre".
    if (IS_AGED.has(previous) && AND_AGES.has(after) && feverBeside(words, first, last + 1)) return reading;
  }
  return null;
}

/** "Due bimbi, una di tre anni e uno di sette mesi": further from the word for the children. */
function isOneOf(words: readonly Word[], first: number): boolean {
  return ONE_OF.has(words[first - 2]?.text ?? '') && words.some(({ text }) => YOUNG.test(text) || AGE_WORDS.has(text));
}
function isBorn(text: string): boolean {
  return YOUNG.test(text) || /^(nascuta?|nee?|nacid[oa]|puiul|puiut\w*)$/.test(text);
}

const ONE_OF = new Set('uno una altro altra secondo seconda'.split(' '));

/** "Tiene 8 meses", "elle a 8 mois", "عمرها 8 أشهر". */
function hasAge(words: readonly Word[], first: number): boolean {
  const previous = words[first - 1]?.text ?? '';
  return HAS_AGE.has(previous) || HIS_AGE.has(previous) || (previous === 'a' && /^(il|elle|on|ca)$/.test(words[first - 2]?.text ?? ''));
}
const HAS_AGE = new Set('ha avi ave gha tiene tene are has is ist este eshte ka'.split(' '));

/** "8个月", "宝宝8个月大": an age where a child is spoken of, or nothing else; "咳嗽8个月" is how long. */
function inMonths(words: readonly Word[], first: number, value: number, last: number): Reading | null {
  const years = inYears(value * TIME_UNITS.get('mesi')!);
  const old = words[last + 1]?.text === '大';
  const child = words.some((word) => YOUNG.test(word.text));
  const isAlone = first === 0 && words[last + 1] === undefined;
  if (years > SMALL || !(old || child || isAlone) || '了前后以之'.includes(words[last + 1]?.text ?? '-')) return null;
  return { measure: 'age', value: years, first, last: old ? last + 1 : last, over: false };
}

/** "Ha 17 gg", "è di 5 settimane". */
const IS_AGED = new Set('ha tiene tene ga gha ave avi has is hat ist tiene are ka має di de von of'.split(' '));
const GOES_ON = new Set('di de d of von fa ago her prima dopo later con mit with che que'.split(' '));
const SINCE = new Set(
  'da per dopo ogni fra tra in for since after every seit nach depuis apres pendant desde hace de-acum acum dupa qe nga incinta gravida'.split(
    ' ',
  ),
);
const AWAY = new Set('fa ago her passati scorsi'.split(' '));
/** "Due mesi meno tre giorni", "sechs Wochen erst". */
const PARTS = new Set(
  'a ha con hat has mit with avec tiene are cu meno scarsi compiuti oggi appena minus alt old now jetzt maintenant ahora acum'.split(' '),
);
const BIRTH = /^(vita|vie|vida|nacid[oa]|nascita|nata|nato|viata|life)$/;
const BESIDE = 6;

/** A body heat of fever within some words: "2 mesi, 39". */
function feverBeside(words: readonly Word[], first: number, last: number): boolean {
  if (
    words.some((word) => /^(incinta|gravid|pregnan|schwanger|enceinte|embaraz|insarcinat|вагітн|حامل|孕|shtatz|gestazion)/.test(word.text))
  )
    return false;
  for (let i = Math.max(0, first - BESIDE * 2); i < words.length && i <= last + BESIDE; i++) {
    if (i >= first && i <= last) continue;
    const { value, text } = words[i]!;
    if ((value >= 38 && value <= 42 && !TIME_UNITS.has(words[i + 1]?.text ?? '')) || /^(trentotto|trentanove|quaranta)$/.test(text))
      return true;
  }
  return false;
}

/** Years; up to this age months are counted. */
const SMALL = 2;
/** Years; so young, an age is told in days and weeks. */
export const NEWBORN = 0.25;

/** "5 giorni, ha 38": a clause of its own. */
function alone(words: readonly Word[], first: number, last: number): boolean {
  return (first === 0 || words[first]!.gap > 0) && (words[last + 1] === undefined || words[last + 1]!.gap > 0);
}
