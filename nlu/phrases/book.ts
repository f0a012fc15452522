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
  readonly small: number;
  /** Made when the phrase is found first: most never are. */
  terms: ReadonlySet<string> | undefined;
  readonly across: boolean;
}

/** An entry with the term where the look at it begins, and others that it needs, the rarest first. */
interface Entered<T> {
  readonly term: number;
  readonly needed: readonly number[];
  readonly entry: Entry<T>;
}

/** A message may cost this many steps for each of its words, and a little more. */
const STEPS_PER_WORD = 60;
const STEPS_AT_LEAST = 20_000;
const SMALL_IN_A_ROW = 3;

export interface BookOptions {
  /** Small words of each language, skipped between the words of a phrase. */
  readonly small: { readonly [language: string]: readonly string[] };
  /** Words that exist and so are never a misspelling of another. */
  readonly real?: ReadonlySet<string>;
}

export class PhraseBook<T> {
  readonly #terms: Terms;
  /** In the order of the terms where the look at them begins; those of term t stand from `#from[t]` to `#from[t + 1]`. */
  readonly #entries: readonly Entry<T>[];
  readonly #from: Int32Array;
  /**
   * Two further terms of each entry: where one is not in the message, the entry is not looked at. Nearly all fall here, so these
   * stand side by side in memory and not in the entries.
   */
  readonly #needed: Int32Array;
  /** The message in which a term was seen last; one place more than there are terms, which every message has. */
  #seen: Int32Array;
  #message = 0;
  /** Where the terms stand that phrases begin to look at; the lists are used again for every message. */
  readonly #places: (number[] | undefined)[] = [];
  /** The terms of the message: there are hundreds, so the place for them is kept. */
  readonly #present: Int32Array;
  /** What each word of the message stands for. */
  readonly #of: (readonly number[])[] = [];
  #steps = 0;

  constructor(phrases: readonly Phrase<T>[], options: BookOptions) {
    this.#terms = new Terms(options.real ?? new Set());
    const small = new Map(Object.entries(options.small).map(([language, words]) => [language, this.#terms.add(words, false)]));
    const none = this.#terms.add([], false);
    const entered: Entered<T>[] = [];
    for (const phrase of phrases) {
      for (const sequence of parsePattern(phrase.pattern, phrase.lists))
        entered.push(this.#enter(phrase, sequence, phrase.tight === true ? none : (small.get(phrase.language) ?? none)));
    }
    this.#terms.seal();
    const { size } = this.#terms;
    this.#seen = new Int32Array(size + 1);
    this.#present = new Int32Array(size);
    entered.sort((a, b) => a.term - b.term);
    this.#entries = entered.map(({ entry }) => entry);
    this.#needed = Int32Array.from(entered.flatMap(({ needed: [one = size, other = size] }) => [one, other]));
    this.#from = new Int32Array(size + 1);
    for (const { term } of entered) this.#from[term + 1]! += 1;
    for (let term = 0; term < size; term++) {
      this.#places.push(this.#from[term + 1] === 0 ? undefined : []);
      this.#from[term + 1]! += this.#from[term]!;
    }
  }

  #enter(phrase: Phrase<T>, sequence: Sequence, small: number): Entered<T> {
    const steps = sequence.map((step) => ({
      term: this.#terms.add(step.terms, phrase.exact !== true),
      gap: step.gap,
      most: step.across ? CLAUSE : NEXT,
    }));
    const rarity = sequence.map((step) => Math.min(...step.terms.map((t) => t.length)) - step.terms.length / 50);
    const rarest = [...steps.keys()].sort((a, b) => rarity[b]! - rarity[a]! || a - b);
    const [anchor = 0, ...others] = rarest;
    const needed = others.slice(0, 2).map((step) => steps[step]!.term);
    const across = sequence.some((step) => step.across === true);
    return { term: steps[anchor]!.term, needed, entry: { phrase, steps, anchor, small, terms: undefined, across } };
  }

  /** Every phrase found, once for each place of its rarest word; in the order of the places of the phrases' anchors. */
  find(words: readonly Word[]): Found<T>[] {
    const many = this.#read(words);
    const found: Found<T>[] = [];
    this.#steps = STEPS_AT_LEAST + words.length * STEPS_PER_WORD;
    const seen = this.#seen;
    const message = this.#message;
    for (let i = 0; i < many; i++) {
      const term = this.#present[i]!;
      const end = this.#from[term + 1]!;
      for (let at = this.#from[term]!; at < end; at++) {
        if (seen[this.#needed[2 * at]!] !== message || seen[this.#needed[2 * at + 1]!] !== message) continue;
        const entry = this.#entries[at]!;
        if (this.#complete(entry)) this.#look(entry, words, found);
      }
    }
    return found;
  }

  /** Which terms the message has (as many as it returns), and where those are that phrases begin to look at. */
  #read(words: readonly Word[]): number {
    const message = ++this.#message;
    const seen = this.#seen;
    let many = 0;
    this.#of.length = 0;
    seen[seen.length - 1] = message;
    for (let i = 0; i < words.length; i++) {
      const terms = this.#terms.of(words[i]!.text);
      this.#of.push(terms);
      for (const term of terms) {
        if (seen[term] !== message) {
          seen[term] = message;
          this.#present[many++] = term;
          const places = this.#places[term];
          if (places !== undefined) {
            places.length = 0;
            places.push(i);
          }
        } else this.#places[term]?.push(i);
      }
    }
    return many;
  }

  #complete(entry: Entry<T>): boolean {
    for (const { term } of entry.steps) if (this.#seen[term] !== this.#message) return false;
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
      entry.terms ??= new Set(entry.steps.flatMap((step) => this.#terms.named(step.term)));
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
      if (this.#is(i, term)) {
        const last = this.#after(entry, step + 1, i, words);
        if (last >= 0) return last;
      }
      if (gap < 0 && !this.#is(i, entry.small)) return -1;
    }
    return -1;
  }

  #before(entry: Entry<T>, step: number, place: number, words: readonly Word[]): number {
    const { term } = entry.steps[step]!;
    const { gap, most: strongest } = entry.steps[step + 1]!;
    const most = gap < 0 ? SMALL_IN_A_ROW : gap;
    for (let i = place - 1; i >= place - 1 - most && i >= 0; i--) {
      if (words[i + 1]!.gap > strongest || --this.#steps <= 0) return -1;
      if (this.#is(i, term)) {
        if (step === 0) return i;
        const first = this.#before(entry, step - 1, i, words);
        if (first >= 0) return first;
      }
      if (gap < 0 && !this.#is(i, entry.small)) return -1;
    }
    return -1;
  }

  #is(word: number, term: number): boolean {
    return this.#of[word]!.includes(term);
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
