// Multinomial logistic regression over features: those of a text, or the numbers of its vector.
// Stochastic steps with one Adagrad rate a feature; order and arithmetic are fixed, so the same input gives the same weights.
import { sharedMemory } from './assembler.js';
import { seeded, shuffle } from './random.js';
import { rowsOver } from './rows.js';
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
/** Below this squared gradient an example teaches nothing more. */
const LEARNT = 1e-4;
const SEED = 7;
/** Rows begin at multiples of four numbers of four bytes. */
const FOUR = 4;

/** Learns weights in so many passes. Seconds for ten thousand texts: for the command line, never for the thread that serves. */
export function learn(input: LearnInput, passes: number): Weights {
  const { texts, labels, classes, features, use } = input;
  const field = fieldOf(input);
  const { vector, table, rates, bytes, rows } = field;
  const bias = new Float32Array(classes);
  const speed = new Float32Array(features);
  const gradient = new Float64Array(classes);
  const random = seeded(SEED);
  const order = use.slice();
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const step = RATE * (1 - pass / passes);
    for (const i of order) {
      const text = texts[i]!;
      field.take(text);
      vector.fill(0);
      rows.gather(field.addressesAt, field.valuesAt, text.length, vector.byteOffset, bytes);
      for (let c = 0; c < classes; c++) gradient[c] = bias[c]! + vector[c]!;
      softmax(gradient, 1);
      gradient[labels[i]!]! -= 1;
      let squares = 0;
      for (let c = 0; c < classes; c++) {
        const g = gradient[c]!;
        squares += g * g;
        bias[c]! -= BIAS_RATE * step * g;
      }
      if (squares < LEARNT) continue;
      for (let c = 0; c < classes; c++) vector[c] = gradient[c]!;
      for (let k = 0; k < text.length; k++) {
        const row = text.rows[k]!;
        const value = text.values[k]!;
        speed[row]! += value * value * squares;
        rates[k] = (-step * value) / Math.sqrt(CALM + speed[row]!);
      }
      rows.scatter(field.addressesAt, rates.byteOffset, text.length, vector.byteOffset, bytes);
    }
  }
  const sparse = new Float32Array(features * classes);
  const width = bytes / FOUR;
  for (let row = 0; row < features; row++) sparse.set(table.subarray(row * width, row * width + classes), row * classes);
  return { classes, sparse, bias };
}

/** Where one learning takes place: memory for the loops, with the table of weights and room for one text. */
function fieldOf({ texts, classes, features }: LearnInput) {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), FOUR);
  const room = Math.ceil(longest / FOUR) * FOUR;
  const width = Math.ceil(classes / FOUR) * FOUR;
  const bytes = width * FOUR;
  const memory = sharedMemory((3 * room + width + features * width) * FOUR);
  const addresses = new Int32Array(memory.buffer, 0, room);
  const values = new Float32Array(memory.buffer, room * FOUR, room);
  const rates = new Float32Array(memory.buffer, 2 * room * FOUR, room);
  const vector = new Float32Array(memory.buffer, 3 * room * FOUR, width);
  const table = new Float32Array(memory.buffer, 3 * room * FOUR + bytes, features * width);
  const take = ({ rows, values: numbers, length }: Sparse) => {
    for (let k = 0; k < length; k++) {
      addresses[k] = table.byteOffset + rows[k]! * bytes;
      values[k] = numbers[k]!;
    }
  };
  return { take, rows: rowsOver(memory), vector, table, rates, bytes, addressesAt: addresses.byteOffset, valuesAt: values.byteOffset };
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
