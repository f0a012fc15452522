// Which things stand in a text by one of their pieces, found in one walk. Of each piece four letters in a row are looked up, the rarest, or
// the whole where it has fewer: what is found may be there, what is not found is not.
import { remembered } from '../remembered.js';

interface Entry<Thing> {
  readonly thing: Thing;
  /** The last walk that has found it. */
  walk: number;
}

/** Letters that are looked up together, as a number; pieces that share one are found together. */
export type Key = number;

/** How many they are. */
const LETTERS = 4;
/** A piece of so few letters has one that is not of Latin: see `needed.ts`. */
const SHORT = 2;
const WIDE = 0x370;
/** Places of a table that says "no" for most letters, sooner than a map does. */
const KNOWN = 2 ** 16;

export class PieceIndex<Thing> {
  readonly #byKey = new Map<Key, Entry<Thing>[]>();
  readonly #isKnown = new Uint8Array(KNOWN);
  #walks = 0;
  #find = remembered((text) => this.#walk(text));

  /** @param keys of its pieces, of which one must stand in a text (see `rarestKeys`) */
  add(thing: Thing, keys: readonly Key[]): void {
    const entry = { thing, walk: 0 };
    for (const key of keys) {
      this.#isKnown[key % KNOWN] = 1;
      const others = this.#byKey.get(key);
      if (others) others.push(entry);
      else this.#byKey.set(key, [entry]);
    }
    this.#find = remembered((text) => this.#walk(text));
  }

  /** What may stand in a text. Costs one walk through the text, however much there is to find. */
  find(text: string): readonly Thing[] {
    return this.#find(text);
  }

  #walk(text: string): readonly Thing[] {
    this.#walks++;
    const found: Thing[] = [];
    for (let at = 0; at < text.length; at++) {
      let key = 0;
      let hasWide = false;
      const end = Math.min(at + LETTERS, text.length);
      for (let next = at; next < end; next++) {
        const letter = text.charCodeAt(next);
        key = withLetter(key, letter);
        hasWide ||= letter >= WIDE;
        if ((next < at + SHORT && !hasWide) || this.#isKnown[key % KNOWN] === 0) continue;
        for (const entry of this.#byKey.get(key) ?? []) {
          if (entry.walk === this.#walks) continue;
          entry.walk = this.#walks;
          found.push(entry.thing);
        }
      }
    }
    return found;
  }
}

/** For each list of pieces their keys, each the one that the fewest of the lists hold. No piece may be empty. */
export function rarestKeys(lists: readonly (readonly string[])[]): readonly (readonly Key[])[] {
  const frequency = new Map<Key, number>();
  const often = (key: Key): number => frequency.get(key) ?? 0;
  for (const pieces of lists) for (const key of new Set(pieces.flatMap(keysOf))) frequency.set(key, often(key) + 1);
  return lists.map((pieces) => [
    ...new Set(pieces.map((piece) => keysOf(piece).reduce((best, key) => (often(key) < often(best) ? key : best)))),
  ]);
}

/** Keys of all letters that stand together in a piece. */
function keysOf(piece: string): Key[] {
  const length = Math.min(LETTERS, piece.length);
  return Array.from({ length: piece.length - length + 1 }, (_, at) => keyOf(piece.slice(at, at + length)));
}

function keyOf(letters: string): Key {
  let key = 0;
  for (let at = 0; at < letters.length; at++) key = withLetter(key, letters.charCodeAt(at));
  return key;
}

/** The number of the letters before, and one more. */
function withLetter(key: Key, letter: number): Key {
  return (Math.imul(key + 1, 0x01000193) ^ letter) & 0x3fffffff;
}
