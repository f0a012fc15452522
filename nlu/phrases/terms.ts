// Which terms of a phrase book a word stands for: the same word, a beginning, an ending, or a misspelling of one letter
// in a longer word. Each word is worked out once and kept.

const KEPT = 20_000;
/** Shorter words are too near to one another to be guessed. */
const GUESSED_FROM = 5;
/** A beginning says less than a whole word. */
const BEGINNING_GUESSED_FROM = 6;
const NONE: readonly number[] = [];

/** A spelling, and the one or more terms it may have been. */
type Nearby = Map<string, string | string[]>;

export class Terms {
  readonly #ids = new Map<string, number>();
  /** The same list is asked for by every sequence of a pattern. */
  #byList = new Map<readonly string[], number>();
  readonly #names: string[] = [];
  readonly #whole = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #endings = new Map<string, number[]>();
  readonly #lengths = { beginnings: [] as number[], endings: [] as number[] };
  /** Spelling without one letter → the terms it may have been. */
  readonly #nearWhole: Nearby = new Map();
  readonly #nearBeginnings: Nearby = new Map();
  readonly #known = new Map<string, readonly number[]>();
  readonly #guessable = new Set<string>();
  readonly #guessed = new Set<string>();

  constructor(readonly real: ReadonlySet<string>) {}

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

  /** The terms of an id. */
  named(id: number): readonly string[] {
    return this.#names[id]!.split('|');
  }

  #enter(term: string, id: number): void {
    if (term.endsWith('*')) push(this.#beginnings, term.slice(0, -1), id);
    else if (term.startsWith('*')) push(this.#endings, term.slice(1), id);
    else push(this.#whole, term, id);
  }

  /** No more terms: makes ready to answer. */
  seal(): void {
    this.#byList = new Map();
    this.#lengths.beginnings = lengthsOf(this.#beginnings);
    this.#lengths.endings = lengthsOf(this.#endings);
    for (const term of this.#guessable) {
      if (term.startsWith('*')) continue;
      const beginning = term.endsWith('*');
      const letters = beginning ? term.slice(0, -1) : term;
      if (letters.length < (beginning ? BEGINNING_GUESSED_FROM : GUESSED_FROM) || !/^[\p{L}]+$/u.test(letters)) continue;
      const index = beginning ? this.#nearBeginnings : this.#nearWhole;
      put(index, letters, letters);
      for (const shorter of without(letters)) put(index, shorter, letters);
    }
    for (const index of [this.#whole, this.#beginnings, this.#endings]) trim(index);
  }

  of(text: string): readonly number[] {
    let ids = this.#known.get(text);
    if (ids === undefined) {
      ids = this.#work(text);
      if (this.#known.size >= KEPT) {
        this.#known.clear();
        this.#guessed.clear();
      }
      this.#known.set(text, ids);
    }
    return ids;
  }

  /** True where a word is only near one of the terms. */
  guessed(text: string): boolean {
    return this.of(text).length > 0 && this.#guessed.has(text);
  }

  explain(text: string): readonly string[] {
    return this.of(text).map((id) => this.#names[id]!);
  }

  #work(text: string): readonly number[] {
    if (text.length > 60) return NONE;
    const ids = new Set<number>();
    this.#exact(text, ids);
    if (ids.size === 0 && text.length >= GUESSED_FROM && !this.real.has(text)) {
      this.#guess(text, ids);
      if (ids.size > 0) this.#guessed.add(text);
    }
    return ids.size === 0 ? NONE : [...ids];
  }

  #exact(text: string, ids: Set<number>): void {
    for (const id of this.#whole.get(text) ?? NONE) ids.add(id);
    for (const length of this.#lengths.beginnings) {
      if (length > text.length) break;
      for (const id of this.#beginnings.get(text.slice(0, length)) ?? NONE) ids.add(id);
    }
    for (const length of this.#lengths.endings) {
      if (length > text.length) break;
      for (const id of this.#endings.get(text.slice(-length)) ?? NONE) ids.add(id);
    }
  }

  /** One letter wrong, missing, too many, or two swapped; the first letter is always right. */
  #guess(text: string, ids: Set<number>): void {
    for (const letters of candidates(this.#nearWhole, text)) {
      if (letters[0] === text[0] && near(letters, text)) for (const id of this.#whole.get(letters) ?? NONE) ids.add(id);
    }
    // Neighbouring lengths look at the same beginnings of the text.
    const byCut: (Set<string> | undefined)[] = [];
    for (const length of this.#lengths.beginnings) {
      if (length - 1 > text.length) break;
      for (let cut = Math.max(length - 1, GUESSED_FROM); cut <= length + 1 && cut <= text.length; cut++) {
        const part = text.slice(0, cut);
        const nearby = byCut[cut] ?? candidates(this.#nearBeginnings, part);
        byCut[cut] = nearby;
        for (const letters of nearby) {
          if (letters.length === length && letters[0] === part[0] && near(letters, part)) {
            for (const id of this.#beginnings.get(letters) ?? NONE) ids.add(id);
          }
        }
      }
    }
  }
}

function candidates(index: Nearby, text: string): Set<string> {
  const out = new Set<string>();
  take(index.get(text), out);
  for (const shorter of without(text)) take(index.get(shorter), out);
  return out;
}

function take(found: string | string[] | undefined, out: Set<string>): void {
  if (typeof found === 'string') out.add(found);
  else if (found !== undefined) for (const one of found) out.add(one);
}

/** The spellings without one letter; the first is always right and stays. */
function without(text: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < text.length; i++) if (i === 1 || text[i] !== text[i - 1]) out.push(text.slice(0, i) + text.slice(i + 1));
  return out;
}

/** Most spellings stand for one term: that one is kept without a list around it. */
function put(map: Nearby, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  else if (typeof known === 'string') {
    if (known !== value) map.set(key, [known, value]);
  } else if (known[known.length - 1] !== value) known.push(value);
}

/** At most one letter changed, added, left out, or two neighbours swapped. */
export function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === a.length && i === b.length) return true;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
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

function lengthsOf(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].sort((a, b) => a - b);
}
