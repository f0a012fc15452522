// Which features the model knows, and a text as weighted numbers of them: sublinear term frequency times inverse document
// frequency, each block of features brought to length one and then to its own weight.
import { BLOCKS, type Block, eachFeature, featuresOfWord, type Visit } from './features.js';
import { KnownWords } from './known-words.js';

/** A text in the model's terms. `rows` and `values` are valid up to `length`. */
export interface Sparse {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly length: number;
}

export interface VocabularyData {
  /** One for each row; the most frequent first, so that what is used together lies together in memory. */
  readonly hashes: Uint32Array;
  /** In how many examples of training a feature stood, up to 65,535. */
  readonly seenIn: Uint16Array;
  readonly examples: number;
}

/** Weight of words, pairs, stems and letters against one another, chosen by cross-validation. */
const BLOCK_WEIGHT = [1, 0.5, 0.8, 1.4] as const;
/** Length of every text's vector: how fast the linear heads learn depends on it. */
const LENGTH = 4;

/** Features that stand in fewer examples are left out; small sets keep all. */
function leastSeen(examples: number): number {
  return examples > 12_000 ? 3 : examples > 3_000 ? 2 : 1;
}

/** Counts features over all texts and keeps those that are seen often enough. */
export function countFeatures(texts: readonly string[]): VocabularyData {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const seen = new Set<number>();
    eachFeature(text, (hash) => seen.add(hash));
    for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const least = leastSeen(texts.length);
  const kept = [...counts].filter(([, count]) => count >= least).sort(([a, seenA], [b, seenB]) => seenB - seenA || a - b);
  const hashes = Uint32Array.from(kept, ([hash]) => hash);
  const seenIn = Uint16Array.from(hashes, (hash) => Math.min(counts.get(hash)!, 0xffff));
  return { hashes, seenIn, examples: texts.length };
}

export class Vocabulary {
  readonly size: number;
  /** Open addressing; row + 1, 0 for an empty slot. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly rarity: Float32Array;
  private readonly words = new KnownWords();
  /** Scratch of one call: how often each row was met, which rows and how many, of which block. */
  private readonly met: Uint16Array;
  private count = 0;
  private touched = new Int32Array(1_024);
  private blockOf = new Uint8Array(1_024);
  private values = new Float32Array(1_024);

  constructor(readonly data: VocabularyData) {
    const { hashes, seenIn, examples } = data;
    this.size = hashes.length;
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, this.size * 2)));
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
    for (let row = 0; row < this.size; row++) {
      let slot = hashes[row]! & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = row + 1;
    }
    this.rarity = Float32Array.from(seenIn, (count) => Math.log((1 + examples) / (1 + count)) + 1);
    this.met = new Uint16Array(this.size);
  }

  private rowOf(hash: number): number {
    const { slots, mask, data } = this;
    let slot = hash & mask;
    for (;;) {
      const entry = slots[slot]!;
      if (entry === 0) return -1;
      if (data.hashes[entry - 1] === hash) return entry - 1;
      slot = (slot + 1) & mask;
    }
  }

  /** Reads a text. The result lives in shared memory: it is overwritten by the next call (`copy` keeps it). */
  read(text: string): Sparse {
    this.count = 0;
    eachFeature(text, this.meetHash, this.meetWord);
    this.weigh(this.count);
    return { rows: this.touched, values: this.values, length: this.count };
  }

  private readonly meet = (row: number, block: Block): void => {
    const { met } = this;
    if (met[row] === 0) {
      if (this.count === this.touched.length) this.grow();
      this.touched[this.count] = row;
      this.blockOf[this.count++] = block;
    }
    if (met[row]! < 0xffff) met[row]!++;
  };

  private readonly meetHash: Visit = (hash, block) => {
    const row = this.rowOf(hash);
    if (row >= 0) this.meet(row, block);
  };

  private readonly meetWord = (word: string): void => {
    if (this.words.each(word, this.meet)) return;
    const features: { row: number; block: Block }[] = [];
    featuresOfWord(word, (hash, block) => {
      const row = this.rowOf(hash);
      if (row >= 0) features.push({ row, block });
    });
    for (const { row, block } of features) this.meet(row, block);
    // What the model does not know as a word may be somebody's name, and is not kept.
    if (features[0]?.block === 0) this.words.keep(word, features);
  };

  private weigh(count: number): void {
    const { touched, blockOf, values, met, rarity } = this;
    const squares = [0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const row = touched[i]!;
      const value = met[row] === 1 ? rarity[row]! : (1 + Math.log(met[row]!)) * rarity[row]!;
      met[row] = 0;
      values[i] = value;
      squares[blockOf[i]!]! += value * value;
    }
    let total = 0;
    for (let block = 0; block < BLOCKS.length; block++) if (squares[block]! > 0) total += BLOCK_WEIGHT[block]! ** 2;
    const length = LENGTH / Math.sqrt(total || 1);
    const factor = squares.map((square, block) => (square > 0 ? (BLOCK_WEIGHT[block]! * length) / Math.sqrt(square) : 0));
    for (let i = 0; i < count; i++) values[i]! *= factor[blockOf[i]!]!;
  }

  private grow(): void {
    const size = this.touched.length * 2;
    const larger = <T extends Int32Array | Uint8Array | Float32Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.touched = larger(new Int32Array(size), this.touched);
    this.blockOf = larger(new Uint8Array(size), this.blockOf);
    this.values = larger(new Float32Array(size), this.values);
  }
}

/** A text's vector that outlives the next reading. */
export function copy({ rows, values, length }: Sparse): Sparse {
  return { rows: rows.slice(0, length), values: values.slice(0, length), length };
}
