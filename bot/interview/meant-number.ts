// "36,7 e non 38,7", "not three days but five", "38 instead of 39": of two numbers one is taken away in so many words, and the other is meant,
// wherever it stands. In digits or in words, in the ten languages. What only takes back ("48 no sorry 38") is read in last-number.ts.
import { cueOf, TIME_UNITS } from '../../nlu/entities/cues.js';
import { NEXT, type Word, wordsOf } from '../../nlu/phrases/words.js';
import type { Entity } from '../../nlu/understanding.js';
import type { Heard } from '../decision.js';
import { type NumberFound, numbersIn } from './numbers.js';

const set = (words: string) => new Set(words.split(' '));

const NOT = set('non nun nn not isnt wasnt arent nicht kein keine pas nuk не ليس وليس مو مش ولا');
/** A "no" of its own elsewhere, in these languages the word for "not" as well. */
const NOT_IN: { readonly [language: string]: string } = { es: 'no', ro: 'nu', sq: 'jo', ar: 'لا' };
const BARE = new Set(Object.values(NOT_IN));
const AND = set('e ed and und et y si dhe а і та й and');
const BUT = set('ma bensi pero but sondern aber mais sino pero mas ci dar por а але بل لكن ولكن 而 是');
/** Between the word for "not" and its number, or before the number that is meant: "non ho 39 ma ho 38", "da cinque". */
const LINKS = set(
  'ho ha hai abbiamo e era erano da di a in siamo il la i it this is its s was have has had for since in the ich habe hab ist es hat war seit auf j ai c ce n est a depuis de on ' +
    'tengo tiene es son desde hace am are este din de kam ka eshte nga me ne у мене має було з вже عندي عنده منذ 有 是 应 该',
);
/** What may stand behind a number as its measure, beside the units and names that the understanding knows. */
const MEASURES = set('° c % di of de gradi grad degrees degres grados grade градусів градуси درجه درجة 度');
const INSTEAD = set(
  'invece anziche posto piuttosto che di al del instead rather than of statt anstatt anstelle von lieu plutot que au de en vez lugar in loc ne vend te замість بدلا من 而',
);
const BEGINS_INSTEAD = set('invece anziche al piuttosto instead rather statt anstatt anstelle au plutot en in ne замість بدلا 而');
const MOST_LINKS = 2;
const MOST_BETWEEN = 6;
/** "Not 38 but I have 3 children", "not 38 but 3 days": numbers so far apart are of two things, where nothing else says that they are of one. */
const ALIKE = 4;

interface Contrast {
  readonly meant: NumberFound;
  readonly denied: NumberFound;
  /** Where the words begin and end that are left out; in the second shape the unit of the number that is left out stays. */
  readonly first: number;
  readonly last: number;
}

/** @returns the message with the number that is meant alone, marked as a correction; any other as it is */
export function withMeantNumber(message: Heard): Heard {
  const { text, understanding, button } = message;
  if (button !== null || text.length > LONGEST) return message;
  const words = wordsOf(text);
  const found = contrastIn(words, understanding?.language ?? '', understanding?.entities ?? []);
  if (!found) return message;
  const entities = entitiesOf(understanding?.entities ?? [], words, found);
  return {
    ...message,
    text: textOf(text, words, found),
    takesBack: true,
    understanding: understanding && { ...understanding, entities },
  };
}

/** In a letter two numbers are of two things. */
const LONGEST = 300;

function contrastIn(words: readonly Word[], language: string, entities: readonly Entity[]): Contrast | null {
  const numbers = words.length < 3 ? [] : numbersIn(words);
  for (const [index, one] of numbers.entries()) {
    const other = numbers[index + 1];
    if (!other || other.first - one.last > MOST_BETWEEN + 1) continue;
    const found = notOneButOther(words, one, other, language) ?? oneAndNotOther(words, one, other, language);
    if (found && isOneKind(words, one, other, entities)) return found;
  }
  return null;
}

/** "Non 38,7 ma 36,7". */
function notOneButOther(words: readonly Word[], one: NumberFound, other: NumberFound, language: string): Contrast | null {
  const at = notBefore(words, one.first, language);
  if (at === null) return null;
  const from = skip(words, one.last + 1, other.first, isMeasure);
  const hasBut = BUT.has(words[from]?.text ?? '') && from < other.first;
  const isApart = words[from]!.gap > NEXT;
  if (!hasBut && (!isApart || BARE.has(words[at]!.text))) return null;
  const to = skip(words, from, other.first, ({ text }) => BUT.has(text) || LINKS.has(text));
  if (to < other.first) return null;
  // "It isn't 39, it's 38": the words before the "not" go with it.
  let first = at;
  while (first > 0 && words[first]!.gap === NEXT && LINKS.has(words[first - 1]!.text)) first--;
  return { meant: other, denied: one, first, last: other.first - 1 };
}

/** "36,7 e non 38,7", "36,7 instead of 38,7". */
function oneAndNotOther(words: readonly Word[], one: NumberFound, other: NumberFound, language: string): Contrast | null {
  if (notBefore(words, one.first, language) !== null) return null;
  const from = skip(words, one.last + 1, other.first, isMeasure);
  const contrast = { meant: one, denied: other, first: from, last: other.last };
  if (isInstead(words, from, other.first)) return contrast;
  const not = notBefore(words, other.first, language, from);
  if (not === null) return null;
  const isJoined = not > from && words.slice(from, not).every(({ text }) => AND.has(text) || BUT.has(text));
  // The French "non" behind a number takes it back, but for "et non".
  if (language === 'fr' && words[not]!.text === 'non' && !isJoined) return null;
  return isJoined || not === from ? contrast : null;
}

/** "Instead of", and nothing more; a word alone that joins ("in", "al") is none. */
function isInstead(words: readonly Word[], from: number, to: number): boolean {
  if (skip(words, from, to, ({ text }) => INSTEAD.has(text)) < to || !BEGINS_INSTEAD.has(words[from]!.text)) return false;
  return to - from > 1 || /^(anziche|statt|anstatt|замість)$/.test(words[from]!.text);
}

/** Where the "not" stands that belongs to the number behind it; a pause behind it makes it a "no". */
function notBefore(words: readonly Word[], number: number, language: string, least = 0): number | null {
  for (let at = number - 1; at >= least && at >= number - 1 - MOST_LINKS; at--) {
    const word = words[at]!;
    if (words[at + 1]!.gap > NEXT) return null;
    if (NOT.has(word.text) || NOT_IN[language] === word.text || (word.text === '不' && words[at + 1]?.text === '是')) return at;
    if (!LINKS.has(word.text)) return null;
  }
  return null;
}

function skip(words: readonly Word[], from: number, to: number, is: (word: Word) => boolean): number {
  let at = from;
  while (at < to && is(words[at]!)) at++;
  return at;
}

function isMeasure({ text, gap }: Word): boolean {
  return gap === NEXT && (MEASURES.has(text) || TIME_UNITS.has(text) || cueOf(text) !== null);
}

/** What a number is of, as far as the words behind it and the understanding say. */
function isOneKind(words: readonly Word[], one: NumberFound, other: NumberFound, entities: readonly Entity[]): boolean {
  const [unit, another] = [unitOf(words, one), unitOf(words, other)];
  if (unit !== undefined && another !== undefined && unit !== another) return false;
  const [type, otherType] = [one, other].map((number) => entities.find((entity) => isAt(entity, words, number))?.type);
  if (type !== undefined && otherType !== undefined) return type === otherType;
  return unit !== undefined && another !== undefined ? true : isAlike(one.value, other.value);
}

function isAlike(one: number, other: number): boolean {
  return Math.max(one, other) <= ALIKE * Math.min(one, other);
}

function unitOf(words: readonly Word[], { last }: NumberFound): number | undefined {
  const next = words[last + 1];
  return next?.gap === NEXT ? TIME_UNITS.get(next.text) : undefined;
}

function isAt({ start, end }: Entity, words: readonly Word[], { first, last }: NumberFound): boolean {
  return start < words[last]!.end && words[first]!.start < end;
}

/** The unit of the number that is left out, where the other has none: "non tre giorni ma cinque" are five days. */
function unitKept(words: readonly Word[], { meant, denied }: Contrast): { readonly start: number; readonly end: number } | null {
  if (denied.first > meant.first || unitOf(words, denied) === undefined || unitOf(words, meant) !== undefined) return null;
  const { start, end } = words[denied.last + 1]!;
  return { start, end };
}

/** Blanks stand in the place of what is left out, so that what was read out of the rest keeps its own. */
function textOf(text: string, words: readonly Word[], found: Contrast): string {
  const { meant, first, last } = found;
  const start = words[first]!.start;
  const kept = unitKept(words, found);
  const end = kept ? words[meant.last]!.end : words[last]!.end;
  const instead = kept ? `${text.slice(words[meant.first]!.start, end)} ${text.slice(kept.start, kept.end)}` : '';
  return text.slice(0, start) + instead.padEnd(end - start) + text.slice(end);
}

/** What was read of the number that is left out is of the other, where nothing was read of that one. */
function entitiesOf(entities: readonly Entity[], words: readonly Word[], found: Contrast): Entity[] {
  const { meant, denied } = found;
  const isRead = entities.some((entity) => isAt(entity, words, meant));
  const span = { start: words[meant.first]!.start, end: words[meant.last]!.end };
  const unit = unitOf(words, denied) ?? unitOf(words, meant) ?? 0;
  // "Three days" is a span of time; of months and years it may be an age.
  if (DAYS.includes(unit) && !entities.some((entity) => isAt(entity, words, meant) || isAt(entity, words, denied)))
    return [...entities, { type: 'duration', value: meant.value * unit, ...span }];
  return entities.flatMap((entity) => {
    if (isAt(entity, words, meant) || !isAt(entity, words, denied)) return [entity];
    if (isRead || typeof entity.value !== 'number') return [];
    const times = denied.value > 0 ? entity.value / denied.value : 0;
    const value = UNITS.some((unit) => Math.abs(unit - times) < 0.01) ? meant.value * times : entity.value;
    return [{ ...entity, value, ...span } as Entity];
  });
}

/** A day, a week, two. */
const DAYS: readonly number[] = [1, 7, 14];
/** Days are told of each unit, and years of an age in months or weeks: anything else is the number that is meant already. */
const UNITS = [1, 7, 14, 30, 30.4375, 365, 365.25, 1 / 12, 7 / 365.25];
