// Many phrases compiled together and found in one pass over the words of a message. A phrase is looked at only when all
// its words are there; its rarest word is where the look begins. Time is linear: steps are counted and bounded.
import { type BookData, STEP_NUMBERS } from './book-data.js';
import type { WordLists } from './pattern.js';
import { Terms } from './terms.js';
import { NEXT, type Word } from './words.js';

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

/** A message may cost this many steps for each of its words, and a little more. */
const STEPS_PER_WORD = 60;
const STEPS_AT_LEAST = 20_000;
const SMALL_IN_A_ROW = 3;

export class PhraseBook<T> {
  readonly #terms: Terms;
  readonly #phrases: readonly Phrase<T>[];
  readonly #data: BookData;
  /** Those that were looked at, the others are made when they are: most never are. */
  readonly #entries: (Entry<T> | undefined)[];
  readonly #from: Int32Array;
  readonly #needed: Int32Array;
  /** The message in which a term was seen last; one place more than there are terms, which every message has. */
  #seen: Int32Array;
  #message = 0;
  /** Where the terms stand that phrases begin to look at, and how many places there are: the lists are used again for every message. */
  readonly #places: (number[] | undefined)[] = [];
  readonly #placed: Int32Array;
  /** The terms of the message that phrases begin to look at: there are hundreds, so the place for them is kept. */
  readonly #present: Int32Array;
  /** What each word of the message stands for. */
  readonly #of: (readonly number[])[] = [];
  #steps = 0;

  /**
   * @param data what compileBook made of these very phrases
   * @param real words that exist and so are never a misspelling of another
   */
  constructor(phrases: readonly Phrase<T>[], data: BookData, real: ReadonlySet<string> = new Set()) {
    this.#terms = new Terms(data.terms, real);
    this.#phrases = phrases;
    this.#data = data;
    this.#from = data.from;
    this.#needed = data.needed;
    const { size } = this.#terms;
    this.#entries = new Array(data.phrase.length).fill(undefined);
    this.#seen = new Int32Array(size + 1);
    this.#present = new Int32Array(size);
    this.#placed = new Int32Array(size);
    for (let term = 0; term < size; term++) this.#places.push(this.#from[term + 1] === this.#from[term] ? undefined : []);
  }

  #entry(at: number): Entry<T> {
    const { phrase, anchor, small, steps, stepsFrom } = this.#data;
    const own: Step[] = [];
    for (let k = stepsFrom[at]! * STEP_NUMBERS; k < stepsFrom[at + 1]! * STEP_NUMBERS; k += STEP_NUMBERS)
      own.push({ term: steps[k]!, gap: steps[k + 1]!, most: steps[k + 2]! });
    const across = own.some(({ most }) => most !== NEXT);
    const entry = { phrase: this.#phrases[phrase[at]!]!, steps: own, anchor: anchor[at]!, small: small[at]!, terms: undefined, across };
    this.#entries[at] = entry;
    return entry;
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
        const entry = this.#entries[at] ?? this.#entry(at);
        if (this.#complete(entry)) this.#look(entry, words, found);
      }
    }
    return found;
  }

  /** Which terms the message has, and where those are that phrases begin to look at (as many as it returns). */
  #read(words: readonly Word[]): number {
    const message = ++this.#message;
    const seen = this.#seen;
    let many = 0;
    seen[seen.length - 1] = message;
    for (let i = 0; i < words.length; i++) {
      const terms = this.#terms.of(words[i]!.text);
      this.#of[i] = terms;
      for (const term of terms) {
        const places = this.#places[term];
        if (places === undefined) {
          seen[term] = message;
          continue;
        }
        if (seen[term] !== message) {
          seen[term] = message;
          this.#present[many++] = term;
          this.#placed[term] = 0;
        }
        places[this.#placed[term]!++] = i;
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
    const term = entry.steps[entry.anchor]!.term;
    const places = this.#places[term]!;
    const many = this.#placed[term]!;
    for (let k = 0; k < many; k++) {
      const place = places[k]!;
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
