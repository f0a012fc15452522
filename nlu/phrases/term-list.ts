// Collects the terms of a phrase book while it is compiled, and lays out what terms.ts answers from: plain data, which the build
// keeps (prepared.ts).
import { GUESSED_FROM, type Nearby, type TermsData, without } from './terms.js';

/** A beginning says less than a whole word. */
const BEGINNING_GUESSED_FROM = 6;

export class TermList {
  readonly #ids = new Map<string, number>();
  /** The same list is asked for by every sequence of a pattern. */
  readonly #byList = new Map<readonly string[], number>();
  readonly #names: string[] = [];
  readonly #whole = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #endings = new Map<string, number[]>();
  readonly #guessable = new Set<string>();

  get size(): number {
    return this.#names.length;
  }

  /** The id of "any of these terms". */
  add(terms: readonly string[], guess: boolean): number {
    const same = this.#byList.get(terms);
    if (same !== undefined) return same;
    const name = [...terms].sort().join('|');
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#names.length;
      this.#ids.set(name, id);
      this.#names.push(name);
      for (const term of new Set(terms)) this.#enter(term, id);
    }
    if (guess) for (const term of terms) this.#guessable.add(term);
    this.#byList.set(terms, id);
    return id;
  }

  #enter(term: string, id: number): void {
    if (term.endsWith('*')) push(this.#beginnings, term.slice(0, -1), id);
    else if (term.startsWith('*')) push(this.#endings, term.slice(1), id);
    else push(this.#whole, term, id);
  }

  /** No more terms. */
  seal(): TermsData {
    const nearWhole: Nearby = new Map();
    const nearBeginnings: Nearby = new Map();
    for (const term of this.#guessable) {
      if (term.startsWith('*')) continue;
      const beginning = term.endsWith('*');
      const letters = beginning ? term.slice(0, -1) : term;
      if (letters.length < (beginning ? BEGINNING_GUESSED_FROM : GUESSED_FROM) || !/^[\p{L}]+$/u.test(letters)) continue;
      const index = beginning ? nearBeginnings : nearWhole;
      put(index, letters, letters);
      for (const shorter of without(letters)) put(index, shorter, letters);
    }
    for (const index of [this.#whole, this.#beginnings, this.#endings]) trim(index);
    return {
      names: this.#names,
      whole: this.#whole,
      beginnings: this.#beginnings,
      endings: this.#endings,
      nearWhole,
      nearBeginnings,
    };
  }
}

/** Most spellings stand for one term: that one is kept without a list around it. */
function put(map: Nearby, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  else if (typeof known === 'string') {
    if (known !== value) map.set(key, [known, value]);
  } else if (known[known.length - 1] !== value) known.push(value);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** A list that has grown keeps room for more; these grow no longer. */
function trim<V>(map: Map<string, V[]>): void {
  for (const [key, list] of map) if (list.length > 1) map.set(key, list.slice());
}
