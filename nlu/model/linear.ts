// Multinomial logistic regression over sparse features and, in the second stage, a dense vector beside them.
// Stochastic steps with one Adagrad rate a feature; order and arithmetic are fixed, so the same input gives the same weights.
import { seeded, shuffle } from './random.js';
import type { Sparse } from './vocabulary.js';

export interface Weights {
  readonly classes: number;
  /** One row of `classes` numbers a feature. */
  readonly sparse: Float32Array;
  /** One row of `classes` numbers a dimension of the dense vector; empty in the first stage. */
  readonly dense: Float32Array;
  readonly bias: Float32Array;
}

export interface LearnInput {
  readonly texts: readonly Sparse[];
  /** Standardised and weighted vectors, one a text; null in the first stage. */
  readonly vectors: readonly Float32Array[] | null;
  readonly labels: Int32Array;
  readonly classes: number;
  readonly features: number;
  /** Positions to learn from. */
  readonly use: Int32Array;
}

/** Passes over the texts: a large set is learnt in a few, a small one needs more to be sure of anything. */
const EPOCHS = 8;
const EPOCHS_OF_FEW = 25;
const FEW = 3_000;
const RATE = 0.15;
const BIAS_RATE = 0.01;
const CALM = 1e-3;
/** Below this squared gradient an example teaches nothing more, below that part a class does not move. */
const LEARNT = 1e-4;
const STILL = 1e-3;
const SEED = 7;

/** Learns weights. A few seconds for ten thousand texts: for the command line, never for the thread that serves. */
export function learn({ texts, vectors, labels, classes, features, use }: LearnInput): Weights {
  const size = vectors?.[0]?.length ?? 0;
  const sparse = new Float32Array(features * classes);
  const dense = new Float32Array(size * classes);
  const bias = new Float32Array(classes);
  const sparseSpeed = new Float32Array(features);
  const denseSpeed = new Float32Array(size);
  const weights: Weights = { classes, sparse, dense, bias };
  const gradient = new Float64Array(classes);
  const moving = new Int32Array(classes);
  const random = seeded(SEED);
  const order = use.slice();
  const epochs = use.length > FEW ? EPOCHS : EPOCHS_OF_FEW;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = RATE * (1 - epoch / epochs);
    for (const i of order) {
      const text = texts[i]!;
      const vector = vectors?.[i] ?? null;
      softmax(scores(weights, text, vector, gradient), 1);
      gradient[labels[i]!]! -= 1;
      let squares = 0;
      let count = 0;
      for (let c = 0; c < classes; c++) {
        const g = gradient[c]!;
        squares += g * g;
        bias[c]! -= BIAS_RATE * step * g;
        if (g > STILL || g < -STILL) moving[count++] = c;
      }
      if (squares < LEARNT) continue;
      for (let k = 0; k < text.length; k++) {
        const row = text.rows[k]!;
        const value = text.values[k]!;
        sparseSpeed[row]! += value * value * squares;
        stepRow(sparse, row * classes, (step * value) / Math.sqrt(CALM + sparseSpeed[row]!), gradient, moving, count);
      }
      if (!vector) continue;
      for (let d = 0; d < size; d++) {
        const value = vector[d]!;
        denseSpeed[d]! += value * value * squares;
        stepRow(dense, d * classes, (step * value) / Math.sqrt(CALM + denseSpeed[d]!), gradient, moving, count);
      }
    }
  }
  return weights;
}

/** Raw scores into `into`, which is returned. */
export function scores(weights: Weights, text: Sparse, vector: Float32Array | null, into: Float64Array): Float64Array {
  const { classes, sparse, dense, bias } = weights;
  for (let c = 0; c < classes; c++) into[c] = bias[c]!;
  for (let k = 0; k < text.length; k++) addRow(into, sparse, text.rows[k]! * classes, text.values[k]!, classes);
  if (vector) for (let d = 0; d < vector.length; d++) addRow(into, dense, d * classes, vector[d]!, classes);
  return into;
}

function addRow(into: Float64Array, table: Float32Array, offset: number, value: number, classes: number): void {
  for (let c = 0; c < classes; c++) into[c]! += table[offset + c]! * value;
}

/** Most examples move a few classes only; where they move many, going through all is quicker. */
function stepRow(table: Float32Array, offset: number, rate: number, gradient: Float64Array, moving: Int32Array, count: number): void {
  if (count * 3 > gradient.length) {
    for (let c = 0; c < gradient.length; c++) table[offset + c]! -= rate * gradient[c]!;
    return;
  }
  for (let m = 0; m < count; m++) {
    const c = moving[m]!;
    table[offset + c]! -= rate * gradient[c]!;
  }
}

/** Scores to probabilities, in place. The temperature makes them honest: over 1 less sure, under 1 more sure. */
export function softmax(values: Float64Array, temperature: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (let c = 0; c < values.length; c++) {
    const e = Math.exp((values[c]! - most) / temperature);
    values[c] = e;
    sum += e;
  }
  for (let c = 0; c < values.length; c++) values[c]! /= sum;
  return values;
}
