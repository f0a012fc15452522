// The examples that are nearest in meaning: what a message wants is mostly what its neighbours want. A linear head draws one border
// around an intent; neighbours know that "sono chiusa in casa da lunedì" and "durata isolamento" are one intent and far apart.
import { sharedMemory } from './assembler.js';
import { AT_A_TIME, type Dots, dotsOver, placeInQuery } from './dots.js';
import { type Metric, measured } from './metric.js';
import { lengthOf } from './sums.js';

/** Vectors of the examples as they are shipped: four bits a number, two numbers a byte. */
export interface NeighbourData {
  readonly rows: Uint8Array;
  /** The intent of each, as its column. */
  readonly labels: Uint16Array;
}

/** What another thread needs to look for neighbours; can be posted, the memory is shared and not copied. */
export interface SharedNeighbours {
  readonly memory: WebAssembly.Memory;
  readonly labels: Uint16Array;
  readonly size: number;
  readonly classes: number;
  readonly metric: Metric;
}

/** How many of an intent's nearest examples speak for it. */
const NEAREST = 8;
/** How fast an example's say falls with its distance (1 - cosine). */
const SHARPNESS = 8;
/** What a class without any neighbour gets. */
const SILENCE = 1e-9;

/** Numbers of a unit vector are around 1/sqrt(size); sixteen steps of a third of that. */
const STEP = 0.335;
const QUERY_SCALE = 8_192;

function stepOf(size: number): number {
  return STEP / Math.sqrt(size);
}

/** Packs vectors (in the metric, any length). */
export function packNeighbours(vectors: readonly Float32Array[], labels: Int32Array): NeighbourData {
  const size = vectors[0]?.length ?? 0;
  const step = stepOf(size);
  const rows = new Uint8Array((vectors.length * size) / 2);
  for (const [i, vector] of vectors.entries()) {
    const length = lengthOf(vector);
    for (let d = 0; d < size; d++) {
      const code = Math.max(0, Math.min(15, Math.floor(vector[d]! / length / step) + 8));
      rows[(i * size + d) >> 1]! |= (d & 1) === 0 ? code : code << 4;
    }
  }
  return { rows, labels: Uint16Array.from(labels) };
}

/** Bytes of a row in memory: two numbers each, filled up to whole steps of the loop. */
function rowBytes(size: number): number {
  return (Math.ceil(size / AT_A_TIME) * AT_A_TIME) / 2;
}

/** Copies into memory that threads share. */
export function shareNeighbours({ rows, labels }: NeighbourData, classes: number, metric: Metric): SharedNeighbours {
  const size = metric.mean.length;
  const bytes = rowBytes(size);
  const query = bytes * 2 * Int16Array.BYTES_PER_ELEMENT;
  const memory = sharedMemory(labels.length * (bytes + Int32Array.BYTES_PER_ELEMENT) + query);
  const into = new Uint8Array(memory.buffer);
  for (let i = 0; i < labels.length; i++) into.set(rows.subarray((i * size) / 2, ((i + 1) * size) / 2), i * bytes);
  return { memory, labels, size, classes, metric };
}

/** Looks for neighbours. One thread at a time over the same memory. */
export class Neighbours {
  private readonly dots: Dots;
  private readonly query: Int16Array;
  private readonly results: Int32Array;
  private readonly unit: number;

  constructor(private readonly shared: SharedNeighbours) {
    const { memory, labels, size } = shared;
    this.dots = dotsOver(memory);
    const behind = labels.length * rowBytes(size);
    this.query = new Int16Array(memory.buffer, behind, rowBytes(size) * 2);
    this.results = new Int32Array(memory.buffer, behind + this.query.byteLength, labels.length);
    this.unit = stepOf(size) / 2 / QUERY_SCALE;
  }

  /** Cosine to every example, in their order. The array is overwritten by the next call; times `scale` it is a cosine. */
  similarities(vector: Float32Array): { values: Int32Array; scale: number } {
    return this.similaritiesInMetric(measured(this.shared.metric, vector));
  }

  private similaritiesInMetric(inMetric: Float32Array): { values: Int32Array; scale: number } {
    const { query, results, shared } = this;
    const length = lengthOf(inMetric);
    let sum = 0;
    for (let d = 0; d < shared.size; d++) {
      const value = Math.round((inMetric[d]! / length) * QUERY_SCALE);
      // A code stands for the middle of its step, doubled to stay a whole number: twice the code less fifteen.
      query[placeInQuery(d)] = value * 2;
      sum += value;
    }
    this.dots(query.byteOffset, 0, shared.labels.length, rowBytes(shared.size), -15 * sum, results.byteOffset);
    return { values: results, scale: this.unit };
  }

  /** A score for each intent: the logarithm of what its nearest examples say together. */
  scores(vector: Float32Array): Float64Array<ArrayBuffer> {
    return this.scoresInMetric(measured(this.shared.metric, vector));
  }

  /** The same for a vector that is in the metric already. */
  scoresInMetric(inMetric: Float32Array): Float64Array<ArrayBuffer> {
    const { labels, classes } = this.shared;
    const { values, scale } = this.similaritiesInMetric(inMetric);
    const nearest = new Float64Array(classes * NEAREST).fill(Number.NEGATIVE_INFINITY);
    for (let i = 0; i < labels.length; i++) {
      const base = labels[i]! * NEAREST;
      const value = values[i]!;
      // Sorted, the farthest of the nearest first: most examples end here.
      if (value <= nearest[base]!) continue;
      let k = base + 1;
      for (; k < base + NEAREST && nearest[k]! < value; k++) nearest[k - 1] = nearest[k]!;
      nearest[k - 1] = value;
    }
    return Float64Array.from({ length: classes }, (_, c) => {
      let sum = SILENCE;
      for (let k = c * NEAREST; k < (c + 1) * NEAREST; k++) sum += Math.exp((nearest[k]! * scale - 1) * SHARPNESS);
      return Math.log(sum);
    });
  }
}

/** Where out of scope stands among the intents, and how much speaks for it before any example does. */
export interface Background {
  readonly column: number;
  readonly mass: number;
}

/** A message that resembles nothing has neighbours too, all far away. The background speaks for out of scope then. */
export function withBackground(near: Float64Array, { column, mass }: Background): Float64Array {
  if (column < 0 || mass === 0) return near;
  const raised = near.slice();
  raised[column] = Math.log(Math.exp(near[column]!) + mass);
  return raised;
}
