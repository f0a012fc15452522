// Which things stand in a text by one of their pieces, found in one walk. Of each piece four letters in a row are looked up, the rarest, or
// the whole where it has fewer: what is found may be there, what is not found is not.
import { remembered } from '../remembered.js';

interface Entry<Thing> {
  readonly thing: Thing;
  readonly pieces: readonly string[];
  /** The last walk that has found it. */
  walk: number;
}

/** Letters that are looked up together. */
const LETTERS = 4;
/** Places of a table that says "no" for most letters, sooner than a map does. */
const KNOWN = 2 ** 16;

export class PieceIndex<Thing> {
  readonly #entries: Entry<Thing>[] = [];
  /** Made anew when something was added. */
  #walk: ((text: string) => readonly Thing[]) | null = null;

  /** @param pieces of which one must stand in a text, none of them empty */
  add(thing: Thing, pieces: readonly string[]): void {
    this.#entries.push({ thing, pieces, walk: 0 });
    this.#walk = null;
  }

  /** What may stand in a text. Costs one walk through the text, however much there is to find. */
  find(text: string): readonly Thing[] {
    this.#walk ??= remembered(walkThrough(this.#entries));
    return this.#walk(text);
  }
}

function walkThrough<Thing>(entries: readonly Entry<Thing>[]): (text: string) => readonly Thing[] {
  const byLetters = indexed(entries);
  const isKnown = new Uint8Array(KNOWN);
  for (const key of byLetters.keys()) isKnown[key % KNOWN] = 1;
  let walks = 0;
  return (text) => {
    walks++;
    const found: Thing[] = [];
    for (let at = 0; at < text.length; at++) {
      let key = 0;
      const end = Math.min(at + LETTERS, text.length);
      for (let next = at; next < end; next++) {
        key = withLetter(key, text.charCodeAt(next));
        if (isKnown[key % KNOWN] === 0) continue;
        for (const entry of byLetters.get(key) ?? []) {
          if (entry.walk === walks) continue;
          entry.walk = walks;
          found.push(entry.thing);
        }
      }
    }
    return found;
  };
}

/** By letters that stand together. */
function indexed<Thing>(entries: readonly Entry<Thing>[]): ReadonlyMap<number, readonly Entry<Thing>[]> {
  const frequency = new Map<number, number>();
  for (const { pieces } of entries) for (const key of new Set(pieces.flatMap(keysOf))) frequency.set(key, often(key) + 1);
  const index = new Map<number, Entry<Thing>[]>();
  for (const entry of entries) {
    const rarest = entry.pieces.map((piece) => keysOf(piece).reduce((best, key) => (often(key) < often(best) ? key : best)));
    for (const key of new Set(rarest)) index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;

  function often(key: number): number {
    return frequency.get(key) ?? 0;
  }
}

/** Keys of all letters that stand together in a piece. */
function keysOf(piece: string): number[] {
  const length = Math.min(LETTERS, piece.length);
  return Array.from({ length: piece.length - length + 1 }, (_, at) => keyOf(piece.slice(at, at + length)));
}

function keyOf(letters: string): number {
  let key = 0;
  for (let at = 0; at < letters.length; at++) key = withLetter(key, letters.charCodeAt(at));
  return key;
}

/** The number of the letters before, and one more; letters that share a number are found together. */
function withLetter(key: number, letter: number): number {
  return (Math.imul(key + 1, 0x01000193) ^ letter) & 0x3fffffff;
}
