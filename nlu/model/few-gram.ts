// How alike each two of a few texts are, and its square root. A linear head needs no more of its texts than this: as many features as
// there are texts instead of tens of thousands, with the same solution.
import type { Viewed } from './few-view.js';
import { asText } from './heads.js';
import type { Weights } from './linear.js';
import { dot } from './sums.js';
import type { Sparse } from './vocabulary.js';

/** Row by row, filled up to the diagonal. */
export interface Gram {
  readonly ngrams: Float64Array;
  readonly vectors: Float64Array;
  readonly count: number;
}

export function gramOf(texts: readonly Viewed[], features: number): Gram {
  const count = texts.length;
  const ngrams = new Float64Array(count * count);
  const spread = new Float32Array(features);
  for (const [i, { text }] of texts.entries()) {
    for (let k = 0; k < text.length; k++) spread[text.rows[k]!] = text.values[k]!;
    for (let j = 0; j <= i; j++) {
      const { text: other } = texts[j]!;
      let sum = 0;
      for (let k = 0; k < other.length; k++) sum += other.values[k]! * spread[other.rows[k]!]!;
      ngrams[i * count + j] = sum;
    }
    for (let k = 0; k < text.length; k++) spread[text.rows[k]!] = 0;
  }
  return withVectors({ ngrams, count }, texts);
}

/** The same n-grams beside other vectors. */
export function withVectors({ ngrams, count }: Omit<Gram, 'vectors'>, texts: readonly Viewed[]): Gram {
  const vectors = new Float64Array(count * count);
  for (const [i, { vector }] of texts.entries()) for (let j = 0; j <= i; j++) vectors[i * count + j] = dot(vector, texts[j]!.vector);
  return { ngrams, vectors, count };
}

/** Likeness with so much of it from the vectors. */
export function mixedGram({ ngrams, vectors, count }: Gram, share: number): { values: Float64Array; count: number } {
  return { values: ngrams.map((value, i) => (1 - share) * value + share * vectors[i]!), count };
}

/** A little likeness to oneself alone: with it, texts that say the same still differ and the root exists. */
const RIDGE = 1e-4;

/** Cholesky's root. `texts` are its rows as texts of `count` features; `solve` turns weights of these into how much each example says. */
export function rootOf({ values, count }: { readonly values: Float64Array; readonly count: number }) {
  const root = values.slice();
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = values[i * count + j]! + (i === j ? RIDGE : 0);
      for (let k = 0; k < j; k++) sum -= root[i * count + k]! * root[j * count + k]!;
      root[i * count + j] = i === j ? Math.sqrt(Math.max(sum, RIDGE)) : sum / root[j * count + j]!;
    }
  }
  const names = Int32Array.from({ length: count }, (_, i) => i);
  const texts: Sparse[] = Array.from({ length: count }, (_, i) =>
    asText(Float32Array.from(root.subarray(i * count, i * count + i + 1)), names),
  );
  const solve = ({ sparse, classes }: Weights): Float32Array => {
    const says = sparse.slice();
    for (let i = count - 1; i >= 0; i--) {
      const diagonal = root[i * count + i]!;
      for (let c = 0; c < classes; c++) says[i * classes + c]! /= diagonal;
      for (let k = 0; k < i; k++) {
        const by = root[i * count + k]!;
        for (let c = 0; c < classes; c++) says[k * classes + c]! -= by * says[i * classes + c]!;
      }
    }
    return says;
  };
  return { texts, solve };
}
