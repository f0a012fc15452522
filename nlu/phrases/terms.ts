// Which terms of a phrase book a word stands for: the same word, a beginning, an ending, or a misspelling of one letter
// in a longer word. Each word is worked out once and kept.

const KEPT = 20_000;
/** Shorter words are too near to one another to be guessed. */
export const GUESSED_FROM = 5;
/** A beginning or ending of so few letters, often another language's, does not tell that a word is spelt rightly: "sanuge" has Romanian "san*". */
const SAYS_LITTLE = 3;
const NONE: readonly number[] = [];

/** A spelling, and the one or more terms it may have been. */
export type Nearby = Map<string, string | string[]>;

/** What a book's terms are, worked out once (term-list.ts). */
export interface TermsData {
  /** The terms of each id, with `|` between. */
  readonly names: readonly string[];
  /** Which ids a word has, a beginning, an ending. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlyMap<string, readonly number[]>;
  /** Spelling without one letter → the terms it may have been. */
  readonly nearWhole: Nearby;
  readonly nearBeginnings: Nearby;
}

export class Terms {
  readonly #data: TermsData;
  readonly #lengths: { readonly beginnings: readonly number[]; readonly endings: readonly number[] };
  readonly #known = new Map<string, readonly number[]>();
  readonly #guessed = new Set<string>();

  constructor(
    data: TermsData,
    readonly real: ReadonlySet<string>,
  ) {
    this.#data = data;
    this.#lengths = { beginnings: lengthsOf(data.beginnings), endings: lengthsOf(data.endings) };
  }

  get size(): number {
    return this.#data.names.length;
  }

  /** The terms of an id. */
  named(id: number): readonly string[] {
    return this.#data.names[id]!.split('|');
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
    return this.of(text).map((id) => this.#data.names[id]!);
  }

  #work(text: string): readonly number[] {
    if (text.length > 60) return NONE;
    const ids = new Set<number>();
    const longest = this.#exact(text, ids);
    if (longest <= SAYS_LITTLE && text.length >= GUESSED_FROM && !this.real.has(text)) {
      const exact = ids.size;
      this.#guess(text, ids);
      if (ids.size > exact) this.#guessed.add(text);
    }
    return ids.size === 0 ? NONE : [...ids];
  }

  /** Returns how many letters the longest beginning or ending has, all of them where the very word is known. */
  #exact(text: string, ids: Set<number>): number {
    let longest = 0;
    const enter = (known: readonly number[] | undefined, length: number) => {
      if (known === undefined) return;
      for (const id of known) ids.add(id);
      longest = Math.max(longest, length);
    };
    for (const length of this.#lengths.beginnings) {
      if (length > text.length) break;
      enter(this.#data.beginnings.get(text.slice(0, length)), length);
    }
    for (const length of this.#lengths.endings) {
      if (length > text.length) break;
      enter(this.#data.endings.get(text.slice(-length)), length);
    }
    enter(this.#data.whole.get(text), text.length);
    return longest;
  }

  /** One letter wrong, missing, too many, or two swapped; the first letter is always right. */
  #guess(text: string, ids: Set<number>): void {
    for (const letters of candidates(this.#data.nearWhole, text)) {
      if (letters[0] === text[0] && near(letters, text)) for (const id of this.#data.whole.get(letters) ?? NONE) ids.add(id);
    }
    // Neighbouring lengths look at the same beginnings of the text.
    const byCut: (Set<string> | undefined)[] = [];
    for (const length of this.#lengths.beginnings) {
      if (length - 1 > text.length) break;
      for (let cut = Math.max(length - 1, GUESSED_FROM); cut <= length + 1 && cut <= text.length; cut++) {
        const part = text.slice(0, cut);
        const nearby = byCut[cut] ?? candidates(this.#data.nearBeginnings, part);
        byCut[cut] = nearby;
        for (const letters of nearby) {
          if (letters.length === length && letters[0] === part[0] && near(letters, part)) {
            for (const id of this.#data.beginnings.get(letters) ?? NONE) ids.add(id);
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
export function without(text: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < text.length; i++) if (i === 1 || text[i] !== text[i - 1]) out.push(text.slice(0, i) + text.slice(i + 1));
  return out;
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

function lengthsOf(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].sort((a, b) => a - b);
}
