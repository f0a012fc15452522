// Multinomial logistic regression over features: those of a text, or the numbers of its vector.
// Stochastic steps with one Adagrad rate a feature; order and arithmetic are fixed, so the same input gives the same weights.
import { seeded, shuffle } from './random.js';
import type { Sparse } from './vocabulary.js';

export interface Weights {
  readonly classes: number;
  /** One row of `classes` numbers a feature. */
  readonly sparse: Float32Array;
  readonly bias: Float32Array;
}

export interface LearnInput {
  readonly texts: readonly Sparse[];
  readonly labels: Int32Array;
  readonly classes: number;
  readonly features: number;
  /** Positions to learn from. */
  readonly use: Int32Array;
}

const RATE = 0.15;
const BIAS_RATE = 0.01;
const CALM = 1e-3;
/** Below this squared gradient an example teaches nothing more, below that part a class does not move. */
const LEARNT = 1e-4;
const STILL = 1e-3;
const SEED = 7;

/** Learns weights in so many passes. A few seconds for ten thousand texts: for the command line, never for the thread that serves. */
export function learn({ texts, labels, classes, features, use }: LearnInput, passes: number): Weights {
  const sparse = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  const speed = new Float32Array(features);
  const weights: Weights = { classes, sparse, bias };
  const gradient = new Float64Array(classes);
  const moving = new Int32Array(classes);
  const random = seeded(SEED);
  const order = use.slice();
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const step = RATE * (1 - pass / passes);
    for (const i of order) {
      const text = texts[i]!;
      softmax(scores(weights, text, gradient), 1);
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
        speed[row]! += value * value * squares;
        stepRow(sparse, row * classes, (step * value) / Math.sqrt(CALM + speed[row]!), gradient, moving, count);
      }
    }
  }
  return weights;
}

/** Raw scores into `into`, which is returned. */
export function scores({ classes, sparse, bias }: Weights, { rows, values, length }: Sparse, into: Float64Array): Float64Array {
  for (let c = 0; c < classes; c++) into[c] = bias[c]!;
  for (let k = 0; k < length; k++) {
    const row = rows[k]! * classes;
    const value = values[k]!;
    for (let c = 0; c < classes; c++) into[c]! += sparse[row + c]! * value;
  }
  return into;
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
