// What stands around a phrase and changes what it means: a denial, the past, a question, "if", fear, a film. Looked at
// only for phrases that were found, so an ordinary message pays nothing for it.
import type { PhraseBook } from './book.js';
import { Denial } from './denial.js';
import { Frames } from './frames.js';
import { grammarOf, RULE_LANGUAGES } from './grammar.js';
import { bookOf, type Lists, listsOf, Marks, type Role, type Said } from './marks.js';
import { Past } from './past.js';
import type { Word } from './words.js';

export class Surroundings {
  readonly #books = new Map<string, PhraseBook<Role>>();
  readonly #lists = new Map<string, Lists>();

  private constructor() {
    for (const language of RULE_LANGUAGES) {
      const grammar = grammarOf(language);
      this.#books.set(language, bookOf(language, grammar));
      this.#lists.set(language, listsOf(grammar));
    }
  }

  /** Those of all languages; opened once. */
  static open(): Surroundings {
    opened ??= new Surroundings();
    return opened;
  }

  /** The surroundings of phrases of one language in one message. */
  of(words: readonly Word[], language: string): Around {
    const known = this.#books.has(language) ? language : 'it';
    return new Around(new Marks(words, this.#books.get(known)!, this.#lists.get(known)!));
  }
}

let opened: Surroundings | undefined;

/** Answers about one message; a place is given by the indices of the first and last word of a phrase. */
export class Around {
  readonly #denial: Denial;
  readonly #past: Past;
  readonly #frames: Frames;

  constructor(marks: Marks) {
    this.#denial = new Denial(marks);
    this.#past = new Past(marks, this.#denial);
    this.#frames = new Frames(marks, this.#denial);
  }

  denied(said: Said): boolean {
    return this.#denial.denied(said);
  }

  /** Whether what is said denies by one of its own words. */
  deniesItself({ terms }: Said): boolean {
    return this.#denial.deniesItself(terms);
  }

  /** Long ago, or short ago and well by now; "oggi non respira" is neither, whatever was yesterday. */
  past(first: number, last: number): boolean {
    return this.#past.past(first, last);
  }

  longPast(first: number, last: number): boolean {
    return this.#past.longPast(first, last);
  }

  longAgo(first: number, last: number): boolean {
    return this.#past.longAgo(first, last);
  }

  overByNow(first: number, last: number): boolean {
    return this.#past.overByNow(first, last);
  }

  asking(first: number, last: number): boolean {
    return this.#frames.asking(first, last);
  }

  supposing(first: number, last: number): boolean {
    return this.#frames.supposing(first, last);
  }

  ofAnybody(first: number, last: number): boolean {
    return this.#frames.ofAnybody(first, last);
  }

  feared(first: number, last = first): boolean {
    return this.#frames.feared(first, last);
  }

  /** Nothing of it has happened: it is imagined, or what a paper is about. */
  unreal(first: number, last: number): boolean {
    return this.#frames.imagined(first, last) || this.#frames.about(first, last);
  }

  /** Asked, supposed or feared by somebody who says that all is well. */
  hedged(first: number, last: number): boolean {
    return this.#frames.hedged(first, last);
  }

  /** Asked for study, by nobody who is ill. */
  studied(first: number, last: number): boolean {
    return this.#frames.studied(first, last);
  }

  elsewhere(first: number, last: number): boolean {
    return this.#frames.elsewhere(first, last);
  }

  figure(first: number, last: number): boolean {
    return this.#frames.figure(first, last);
  }

  had(first: number, last: number): boolean {
    return this.#frames.had(first, last);
  }

  slight(first: number, last: number): boolean {
    return this.#frames.slight(first, last);
  }
}
