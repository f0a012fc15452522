// Most words of a message are the same few thousand: the rows of their features are looked up once, and lie together from then on. A look-up
// costs a wait for memory for each of a word's thirty features.
import type { Block } from './features.js';

/** Features of all words that are kept, and one number for each word: enough for ten thousand words, in a megabyte. Later ones are not kept. */
const ROOM = 1 << 18;
/** A row and its block in one number. */
const BLOCK_BITS = 2;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;

export class KnownWords {
  private readonly begins = new Map<string, number>();
  /** Word after word: how many features, then each. */
  private readonly features = new Int32Array(ROOM);
  private end = 0;

  /** Visits a word's features; false where it is not kept. */
  each(word: string, visit: (row: number, block: Block) => void): boolean {
    const begin = this.begins.get(word);
    if (begin === undefined) return false;
    const end = begin + 1 + this.features[begin]!;
    for (let at = begin + 1; at < end; at++) visit(this.features[at]! >> BLOCK_BITS, (this.features[at]! & BLOCK_MASK) as Block);
    return true;
  }

  keep(word: string, features: readonly { readonly row: number; readonly block: Block }[]): void {
    if (this.end + 1 + features.length > ROOM) return;
    // A copy letter by letter: a piece cut from a message would keep the whole message in memory.
    this.begins.set([...word].join(''), this.end);
    this.features[this.end++] = features.length;
    for (const { row, block } of features) this.features[this.end++] = (row << BLOCK_BITS) | block;
  }
}
