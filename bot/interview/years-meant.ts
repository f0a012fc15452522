// "40", which was taken for a temperature, and then "years, I mean, not the fever": it is the age, and the temperature is what it was before.
import { wordsOf } from '../../nlu/phrases/words.js';
import type { Facts, Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { numbersIn } from './numbers.js';

const YEARS =
  '(?:anni|anne|eta|years?|age|jahre|alter|ans|age|anos|edad|ani|varsta|vjet|vjec|mosha|moshen|рок\\p{L}+|рік|вік|سنه|سنة|سنوات|عمري?|العمر|عمره|عمرها)';
const MEAN =
  '(?:intend\\w+|dicevo|dico|volevo (?:dire|scrivere)|era(?:no)?|e l|sono gli|mean\\w*|meant|talking about|meine?|meinte|gemeint|veux dire|voulais dire|parlais?|c est|quiero decir|queria decir|me refiero|referia|vreau sa (?:spun|zic)|voiam sa (?:spun|zic)|ma refer\\w*|e varsta|dua te them|doja te them|e kam fjalen|маю на увазі|ма(?:в|ла) на увазі|це|اقصد|قصدي|هذا|اعني)';
/** In either order, a few words apart; or the age and that it is not the fever. */
const MEANT = anyOf([
  new RegExp(`(?<!\\p{L})${YEARS}(?: \\p{L}+){0,3} ${MEAN}(?!\\p{L})|(?<!\\p{L})${MEAN}(?: \\p{L}+){0,3} ${YEARS}(?!\\p{L})`, 'u'),
  /(岁|年龄|岁数)/u,
]);
/** Words beside it that say it is no fever, and nothing more. */
const MOST_WORDS = 10;
/** What a bare number can have been taken for: a whole temperature. */
const LEAST = 38;
const MOST = 42;

/** @returns the facts with the age in its place; null where nothing of the kind was meant */
export function withYearsMeant(facts: Facts, heard: readonly Heard[]): Facts | null {
  const { temp_c: heat, ...others } = facts;
  const value = Number(heat?.value);
  if (!heat || heat.from === 'asked' || !Number.isInteger(value) || value < LEAST || value > MOST) return null;
  const message = heard.find(({ text, button }) => button === null && meansYears(text));
  if (!message || Object.values(facts).some(({ seq }) => seq > heat.seq)) return null;
  const { seq, at } = message;
  const aged: Facts = { ...others, age_years: { value, from: 'corrected', seq, at } };
  return heat.was === undefined ? aged : { ...aged, temp_c: { value: heat.was, from: 'extracted', seq, at } };
}

function meansYears(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= MOST_WORDS && numbersIn(words).length === 0 && !/[?？؟]/u.test(text) && MEANT.test(plain(text));
}
