// Many phrases compiled together and found in one pass over the words of a message. A phrase is looked at only when all
// its words are there; its rarest word is where the look begins. Time is linear: steps are counted and bounded.
import { parsePattern, type Sequence, type WordLists } from './pattern.js';
import { Terms } from './terms.js';
import { CLAUSE, NEXT, type Word } from './words.js';

export interface Phrase<T> {
  readonly pattern: string;
  /** Whose small words may stand between. */
  readonly language: string;
  readonly payload: T;
  readonly lists?: WordLists;
  /** Misspellings are not guessed. */
  readonly exact?: boolean;
  /** No small words stand between: "un mese fa" is a time, "un mese el fa" is none. */
  readonly tight?: boolean;
}

export interface Found<T> {
  readonly phrase: Phrase<T>;
  /** Indices of the first and last word. */
  readonly first: number;
  readonly last: number;
  /** What the phrase is made of, without the words that may stand between. */
  readonly terms: ReadonlySet<string>;
  /** Its parts may stand on either side of a comma. */
  readonly across: boolean;
}

interface Step {
  readonly term: number;
  readonly gap: number;
  /** The strongest break that may stand before it. */
  readonly most: number;
}
interface Entry<T> {
  readonly phrase: Phrase<T>;
  readonly steps: readonly Step[];
  readonly anchor: number;
  /** The terms beside the anchor: where one is not in the message, the phrase is not looked at. */
  readonly others: readonly number[];
  readonly small: number;
  readonly sequence: Sequence;
  /** Made when the phrase is found first: most never are. */
  terms: ReadonlySet<string> | undefined;
  readonly across: boolean;
}

/** A message may cost this many steps for each of its words, and a little more. */
const STEPS_PER_WORD = 60;
const STEPS_AT_LEAST = 20_000;
const SMALL_IN_A_ROW = 3;
const ALONE: readonly number[] = [];

export interface BookOptions {
  /** Small words of each language, skipped between the words of a phrase. */
  readonly small: { readonly [language: string]: readonly string[] };
  /** Words that exist and so are never a misspelling of another. */
  readonly real?: ReadonlySet<string>;
}

export class PhraseBook<T> {
  readonly #terms: Terms;
  readonly #byAnchor: Entry<T>[][] = [];
  #seen: Int32Array;
  #message = 0;
  /** Where the terms stand that phrases begin to look at; the lists are used again for every message. */
  readonly #places: (number[] | undefined)[] = [];
  #steps = 0;

  constructor(phrases: readonly Phrase<T>[], options: BookOptions) {
    this.#terms = new Terms(options.real ?? new Set());
    const small = new Map(Object.entries(options.small).map(([language, words]) => [language, this.#terms.add(words, false)]));
    const none = this.#terms.add([], false);
    for (const phrase of phrases) {
      for (const sequence of parsePattern(phrase.pattern, phrase.lists))
        this.#enter(phrase, sequence, phrase.tight === true ? none : (small.get(phrase.language) ?? none));
    }
    this.#terms.seal();
    this.#seen = new Int32Array(this.#terms.size);
    for (let term = 0; term < this.#terms.size; term++) this.#places.push(this.#byAnchor[term] === undefined ? undefined : []);
  }

  #enter(phrase: Phrase<T>, sequence: Sequence, small: number): void {
    const steps = sequence.map((step) => ({
      term: this.#terms.add(step.terms, phrase.exact !== true),
      gap: step.gap,
      most: step.across ? CLAUSE : NEXT,
    }));
    let anchor = 0;
    let best = -1;
    sequence.forEach((step, i) => {
      const rarity = Math.min(...step.terms.map((t) => t.length)) - step.terms.length / 50;
      if (rarity > best) {
        best = rarity;
        anchor = i;
      }
    });
    const term = steps[anchor]!.term;
    const others = steps.length === 1 ? ALONE : steps.filter((_, i) => i !== anchor).map((step) => step.term);
    this.#byAnchor[term] ??= [];
    this.#byAnchor[term].push({
      phrase,
      steps,
      anchor,
      others,
      small,
      sequence,
      terms: undefined,
      across: sequence.some((step) => step.across === true),
    });
  }

  /** Every phrase found, once for each place of its rarest word; in the order of the places of the phrases' anchors. */
  find(words: readonly Word[]): Found<T>[] {
    const present = this.#read(words);
    const found: Found<T>[] = [];
    this.#steps = STEPS_AT_LEAST + words.length * STEPS_PER_WORD;
    for (const term of present) {
      const entries = this.#byAnchor[term];
      if (entries === undefined) continue;
      for (const entry of entries) {
        if (this.#complete(entry)) this.#look(entry, words, found);
      }
    }
    return found;
  }

  /** Which terms the message has, and where those are that phrases begin to look at. */
  #read(words: readonly Word[]): number[] {
    const message = ++this.#message;
    const seen = this.#seen;
    const present: number[] = [];
    for (let i = 0; i < words.length; i++) {
      for (const term of this.#terms.of(words[i]!.text)) {
        if (seen[term] !== message) {
          seen[term] = message;
          present.push(term);
          const places = this.#places[term];
          if (places !== undefined) {
            places.length = 0;
            places.push(i);
          }
        } else this.#places[term]?.push(i);
      }
    }
    return present;
  }

  #complete(entry: Entry<T>): boolean {
    for (const term of entry.others) if (this.#seen[term] !== this.#message) return false;
    return true;
  }

  #look(entry: Entry<T>, words: readonly Word[], found: Found<T>[]): void {
    let after = -1;
    for (const place of this.#places[entry.steps[entry.anchor]!.term]!) {
      if (place < after || this.#steps <= 0) continue;
      const first = entry.anchor === 0 ? place : this.#before(entry, entry.anchor - 1, place, words);
      if (first < 0) continue;
      const last = this.#after(entry, entry.anchor + 1, place, words);
      if (last < 0) continue;
      entry.terms ??= new Set(entry.sequence.flatMap((step) => step.terms));
      found.push({ phrase: entry.phrase, first, last, terms: entry.terms, across: entry.across });
      after = last;
    }
  }

  /** Index of the phrase's last word when its steps from `step` on stand after `place`; -1 otherwise. */
  #after(entry: Entry<T>, step: number, place: number, words: readonly Word[]): number {
    if (step === entry.steps.length) return place;
    const { term, gap, most: strongest } = entry.steps[step]!;
    const most = gap < 0 ? SMALL_IN_A_ROW : gap;
    for (let i = place + 1; i <= place + 1 + most && i < words.length; i++) {
      if (words[i]!.gap > strongest || --this.#steps <= 0) return -1;
      if (this.#is(words[i]!, term)) {
        const last = this.#after(entry, step + 1, i, words);
        if (last >= 0) return last;
      }
      if (gap < 0 && !this.#is(words[i]!, entry.small)) return -1;
    }
    return -1;
  }

  #before(entry: Entry<T>, step: number, place: number, words: readonly Word[]): number {
    const { term } = entry.steps[step]!;
    const { gap, most: strongest } = entry.steps[step + 1]!;
    const most = gap < 0 ? SMALL_IN_A_ROW : gap;
    for (let i = place - 1; i >= place - 1 - most && i >= 0; i--) {
      if (words[i + 1]!.gap > strongest || --this.#steps <= 0) return -1;
      if (this.#is(words[i]!, term)) {
        if (step === 0) return i;
        const first = this.#before(entry, step - 1, i, words);
        if (first >= 0) return first;
      }
      if (gap < 0 && !this.#is(words[i]!, entry.small)) return -1;
    }
    return -1;
  }

  #is(word: Word, term: number): boolean {
    return this.#terms.of(word.text).includes(term);
  }

  /** True where a word was taken for a misspelling of one of ours. */
  guessed(text: string): boolean {
    return this.#terms.guessed(text);
  }

  /** For looking at why a word was taken: the terms it stands for. */
  explain(text: string): readonly string[] {
    return this.#terms.explain(text);
  }
}
