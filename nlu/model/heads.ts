// The three opinions on what a message wants, learnt from some of the examples: its n-grams, its vector, its neighbours.
import { learnFew } from './few.js';
import { type LearnInput, learn, type Weights } from './linear.js';
import type { Sparse } from './vocabulary.js';

/** Sets up to this size are learnt to the end, larger ones in a few passes. */
export const FEW = 3_000;
const NGRAM_PASSES = 8;
const VECTOR_PASSES = 4;
// Found on held-out parts of small public sets.
const NGRAM_CALM = 0.16;
const VECTOR_CALM = 0.03;
/** Length that vectors are brought to for the stochastic steps: the longer, the faster they learn. */
const VECTOR_LENGTH = 6;

export function learnNgrams(input: LearnInput): Weights {
  return input.use.length > FEW ? learn(input, NGRAM_PASSES) : learnFew(input, NGRAM_CALM);
}

/** @param input vectors as texts with as many features as a vector has numbers, in the metric */
export function learnVectors(input: LearnInput): Weights {
  if (input.use.length <= FEW) return learnFew(input, VECTOR_CALM);
  const texts = input.texts.map(({ rows, values, length }) => ({ rows, values: values.map((value) => value * VECTOR_LENGTH), length }));
  const { classes, sparse, bias } = learn({ ...input, texts }, VECTOR_PASSES);
  return { classes, sparse: sparse.map((weight) => weight * VECTOR_LENGTH), bias };
}

/** A vector in the form of a text, every number a feature. */
export function asText(vector: Float32Array, rows: Int32Array): Sparse {
  return { rows, values: vector, length: vector.length };
}
