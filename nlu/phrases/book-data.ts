// A phrase book as plain numbers: what is worked out of its phrases once and for all. The build keeps it (prepared.ts), and a book
// that is opened (book.ts) only looks things up in it.
import type { Phrase } from './book.js';
import { parsePattern, type Sequence } from './pattern.js';
import { TermList } from './term-list.js';
import type { TermsData } from './terms.js';
import { CLAUSE, NEXT } from './words.js';

/** All the sequences of a book's phrases, in the order of the terms where the look at them begins. */
export interface BookData {
  readonly terms: TermsData;
  /** Those that begin with term t stand from `from[t]` to `from[t + 1]`. */
  readonly from: Int32Array;
  /**
   * Two further terms of each: where one is not in the message, the sequence is not looked at. Nearly all fall here, so these
   * stand side by side in memory.
   */
  readonly needed: Int32Array;
  /** Whose each sequence is, which of its steps is the rarest, and the term of the small words that may stand between. */
  readonly phrase: Int32Array;
  readonly anchor: Int32Array;
  readonly small: Int32Array;
  /** Its steps stand from `stepsFrom[i]` to `stepsFrom[i + 1]`; each is a term, a gap and the strongest break before it. */
  readonly stepsFrom: Int32Array;
  readonly steps: Int32Array;
}

export const STEP_NUMBERS = 3;

/** Small words of each language, skipped between the words of a phrase. */
export type SmallWords = { readonly [language: string]: readonly string[] };

/** A sequence with the term where the look at it begins, and others that it needs, the rarest first. */
interface Entered {
  readonly phrase: number;
  readonly term: number;
  readonly needed: readonly number[];
  readonly anchor: number;
  readonly small: number;
  readonly steps: readonly number[];
}

/** The same phrases give the same data. @throws PatternError where a pattern cannot be read */
export function compileBook(phrases: readonly Phrase<unknown>[], smallWords: SmallWords): BookData {
  const list = new TermList();
  const small = new Map(Object.entries(smallWords).map(([language, words]) => [language, list.add(words, false)]));
  const none = list.add([], false);
  const entered: Entered[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const between = phrase.tight === true ? none : (small.get(phrase.language) ?? none);
    for (const sequence of parsePattern(phrase.pattern, phrase.lists))
      entered.push({ phrase: index, small: between, ...enter(list, sequence, phrase.exact !== true) });
  }
  entered.sort((a, b) => a.term - b.term);
  const { size } = list;
  const from = new Int32Array(size + 1);
  for (const { term } of entered) from[term + 1]! += 1;
  for (let term = 0; term < size; term++) from[term + 1]! += from[term]!;
  const stepsFrom = new Int32Array(entered.length + 1);
  for (const [i, { steps }] of entered.entries()) stepsFrom[i + 1] = stepsFrom[i]! + steps.length / STEP_NUMBERS;
  return {
    terms: list.seal(),
    from,
    // Every message has the term that is one more than there are.
    needed: Int32Array.from(entered.flatMap(({ needed: [one = size, other = size] }) => [one, other])),
    phrase: Int32Array.from(entered, (one) => one.phrase),
    anchor: Int32Array.from(entered, (one) => one.anchor),
    small: Int32Array.from(entered, (one) => one.small),
    stepsFrom,
    steps: Int32Array.from(entered.flatMap(({ steps }) => steps)),
  };
}

function enter(list: TermList, sequence: Sequence, guess: boolean): Pick<Entered, 'term' | 'needed' | 'anchor' | 'steps'> {
  const terms = sequence.map((step) => list.add(step.terms, guess));
  const rarity = sequence.map((step) => Math.min(...step.terms.map((t) => t.length)) - step.terms.length / 50);
  const rarest = [...sequence.keys()].sort((a, b) => rarity[b]! - rarity[a]! || a - b);
  const [anchor = 0, ...others] = rarest;
  return {
    term: terms[anchor]!,
    needed: others.slice(0, 2).map((step) => terms[step]!),
    anchor,
    steps: sequence.flatMap((step, k) => [terms[k]!, step.gap, step.across ? CLAUSE : NEXT]),
  };
}
