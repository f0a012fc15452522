// The trained model at work: a text to a probability for each intent, first from its n-grams alone, then with the encoder's vector.
import { type Evidence, NO_EVIDENCE } from '../danger/evidence.js';
import { COLUMNS, type DangerData, type DangerReading, intentsSay, NONE_COLUMN, readingOf } from '../danger/reader.js';
import type { Weights } from './linear.js';
import type { Metric } from './metric.js';
import { mixed } from './mixture.js';
import { type Background, type NeighbourData, Neighbours, type SharedNeighbours, shareNeighbours, withBackground } from './neighbours.js';
import { type Head, NgramHeads } from './ngram-heads.js';
import { Vocabulary, type VocabularyData } from './vocabulary.js';

/** What the second stage adds to the n-grams. */
export interface Second {
  /** A linear head on the vector as the encoder gives it. */
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  readonly metric: Metric;
  readonly neighbours: NeighbourData;
  readonly background: Background;
  /** Of the n-grams, the vector and the neighbours. */
  readonly weights: readonly number[];
}

export interface ModelData {
  /** Names of the intents in the order of the heads' columns. */
  readonly intents: readonly string[];
  readonly vocabulary: VocabularyData;
  readonly ngrams: Head;
  /** Weight of the n-grams where they speak alone: an inverse temperature. */
  readonly alone: number;
  /** Absent where the model was trained without the encoder. */
  readonly second: Second | null;
  /** Below this probability the first stage asks the second. */
  readonly askBelow: number;
  /** The second reader of danger signs; null in a model of intents alone, as benchmarks train it. */
  readonly danger: DangerData | null;
}

/** What the n-grams of a text say before anything is made of it, read once for intents and danger. */
export interface NgramScores {
  readonly intents: Float64Array;
  readonly danger: Float64Array | null;
}

/** What the encoder's thread found: the vector, and scores of neighbours if it looked for them. */
export interface Meant {
  readonly vector: Float32Array;
  readonly near: Float64Array | null;
}

/** Rounds a learnt head to int8, each feature by its own largest weight. */
export function quantise({ sparse, bias, classes }: Weights): Head {
  const rows = sparse.length / classes;
  const small = new Int8Array(sparse.length);
  const scale = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let most = 0;
    for (let c = 0; c < classes; c++) most = Math.max(most, Math.abs(sparse[row * classes + c]!));
    scale[row] = most / 127;
    if (most > 0) for (let c = 0; c < classes; c++) small[row * classes + c] = Math.round((sparse[row * classes + c]! / most) * 127);
  }
  return { sparse: small, scale, bias: bias.slice() };
}

/** A head that was learnt in the metric, as a head on the encoder's own numbers. */
export function outOfMetric({ sparse, bias, classes }: Weights, { mean, matrix }: Metric): { dense: Float32Array; bias: Float32Array } {
  const size = mean.length;
  const dense = new Float32Array(size * classes);
  const shifted = Float64Array.from(bias);
  for (let d = 0; d < size; d++) {
    for (let k = 0; k < size; k++) {
      const by = matrix[d * size + k]!;
      for (let c = 0; c < classes; c++) dense[d * classes + c]! += by * sparse[k * classes + c]!;
    }
    for (let c = 0; c < classes; c++) shifted[c]! -= mean[d]! * dense[d * classes + c]!;
  }
  return { dense, bias: Float32Array.from(shifted) };
}

/** What is kept of a model while it serves: its large tables take other forms then. */
interface Served extends Pick<ModelData, 'intents' | 'alone' | 'askBelow'> {
  readonly second: Omit<Second, 'neighbours'> | null;
  readonly danger: ServedDanger | null;
}
interface ServedDanger extends Omit<DangerData, 'ngrams' | 'second'> {
  readonly second: Omit<NonNullable<DangerData['second']>, 'neighbours'> | null;
}

function served({ intents, alone, askBelow, second, danger }: ModelData): Served {
  return { intents, alone, askBelow, second: second && withoutRows(second), danger: danger && servedDanger(danger) };
}

function servedDanger({ ngrams: _, second, ...rest }: DangerData): ServedDanger {
  return { ...rest, second: second && withoutRows(second) };
}

function withoutRows<T extends { readonly neighbours: NeighbourData }>({ neighbours: _, ...rest }: T): Omit<T, 'neighbours'> {
  return rest;
}

/** Where the heads on n-grams stand. */
const INTENTS = 0;
const DANGER = 1;

export class Classifier {
  readonly data: Served;
  readonly vocabulary: Vocabulary;
  private readonly heads: NgramHeads;
  /** For the thread that looks for neighbours beside the encoder; null where there is no second stage. */
  readonly shared: SharedNeighbours | null;
  private here: Neighbours | undefined;

  constructor(data: ModelData) {
    const { second, intents, danger } = data;
    this.data = served(data);
    this.vocabulary = new Vocabulary(data.vocabulary);
    this.heads = new NgramHeads(danger ? [data.ngrams, danger.ngrams] : [data.ngrams]);
    const groups = second ? [{ ...second.neighbours, classes: intents.length }] : [];
    if (second && danger?.second) groups.push({ ...danger.second.neighbours, classes: COLUMNS });
    this.shared = second && shareNeighbours(joined(groups), intents.length + (groups[1]?.classes ?? 0), second.metric);
  }

  /** Calibrated probabilities of the first stage, in the order of `data.intents`. Microseconds. */
  first(text: string): Float64Array {
    return this.firstOf(this.intentNgrams(text));
  }

  /** The same where the n-grams were read before. */
  firstOf({ intents }: NgramScores): Float64Array {
    return mixed([intents], [this.data.alone]);
  }

  /**
   * Calibrated probabilities of the second stage.
   * @param near scores of the neighbours where another thread has found them; otherwise they are looked for here, in about a millisecond
   */
  second(text: string, vector: Float32Array, near: Float64Array | null = null): Float64Array {
    return this.secondOf(this.ngrams(text), { vector, near });
  }

  /** The same where the n-grams were read before. */
  secondOf(ngrams: NgramScores, { vector, near }: Meant): Float64Array {
    const { second, intents } = this.data;
    if (!second) return this.firstOf(ngrams);
    const found = (near ?? this.neighbours().scores(vector)).subarray(0, intents.length);
    const scores = [ngrams.intents, vectorScores(vector, second), withBackground(found, second.background)];
    return mixed(scores, second.weights);
  }

  /** What the second reader thinks of a text, from its n-grams, what the rules say and, where the encoder has answered, its meaning; null without a reader. */
  dangerOf(ngrams: NgramScores, meant: Meant | null, evidence: Evidence): DangerReading | null {
    const { danger, intents } = this.data;
    if (!danger || !ngrams.danger) return null;
    if (!danger.second || !meant) return readingOf([ngrams.danger], intentsSay(intents, this.firstOf(ngrams)), evidence, danger.alone);
    const near = (meant.near ?? this.neighbours().scores(meant.vector)).subarray(intents.length);
    const background = { column: NONE_COLUMN, mass: danger.second.mass };
    const heads = [ngrams.danger, vectorScores(meant.vector, danger.second), withBackground(near, background)];
    return readingOf(heads, intentsSay(intents, this.secondOf(ngrams, meant)), evidence, danger.second.together);
  }

  /** Reads a text's n-grams. */
  ngrams(text: string): NgramScores {
    const sparse = this.vocabulary.read(text);
    return { intents: this.heads.scores(INTENTS, sparse), danger: this.data.danger && this.heads.scores(DANGER, sparse) };
  }

  /** The same where nobody asks about danger, in less time. */
  intentNgrams(text: string): NgramScores {
    return { intents: this.heads.scores(INTENTS, this.vocabulary.read(text)), danger: null };
  }

  /** The examples' neighbours on this thread. */
  neighbours(): Neighbours {
    if (!this.shared) throw new Error('This model was trained without the encoder: it has no neighbours.');
    this.here ??= new Neighbours(this.shared);
    return this.here;
  }

  /** How much each feature of the text speaks for one intent rather than another, strongest first; by hash. */
  reasons(text: string, forIntent: number, against: number): { hash: number; weight: number }[] {
    const { rows, values, length } = this.vocabulary.read(text);
    return Array.from({ length }, (_, k) => {
      const row = rows[k]!;
      const difference = this.heads.weight(INTENTS, row, forIntent) - this.heads.weight(INTENTS, row, against);
      return { hash: this.vocabulary.data.hashes[row]!, weight: difference * values[k]! * this.data.alone };
    }).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }

  /** How much each feature of the text speaks for danger (any kind, weighed by how likely it is) rather than none, strongest first; by hash. */
  dangerReasons(text: string): { hash: number; weight: number }[] {
    const { danger } = this.data;
    const reading = this.dangerOf(this.ngrams(text), null, NO_EVIDENCE);
    if (!danger || !reading) return [];
    const { rows, values, length } = this.vocabulary.read(text);
    return Array.from({ length }, (_, k) => {
      const row = rows[k]!;
      const kinds = reading.kinds.reduce((sum, share, c) => sum + share * this.heads.weight(DANGER, row, c), 0);
      const weight = (kinds - this.heads.weight(DANGER, row, NONE_COLUMN)) * values[k]! * danger.alone.any[0]!;
      return { hash: this.vocabulary.data.hashes[row]!, weight };
    }).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }
}

function vectorScores(vector: Float32Array, { dense, bias }: { readonly dense: Float32Array; readonly bias: Float32Array }): Float64Array {
  const into = Float64Array.from(bias);
  const classes = into.length;
  for (let d = 0; d < vector.length; d++) {
    const value = vector[d]!;
    for (let c = 0; c < classes; c++) into[c]! += dense[d * classes + c]! * value;
  }
  return into;
}

/** Several groups of examples to look through in one go; the classes of each begin where those before end. */
function joined(groups: readonly (NeighbourData & { readonly classes: number })[]): NeighbourData {
  let before = 0;
  const labels = groups.flatMap((group) => {
    const own = Array.from(group.labels, (label) => label + before);
    before += group.classes;
    return own;
  });
  return { rows: new Uint8Array(Buffer.concat(groups.map(({ rows }) => rows))), labels: Uint16Array.from(labels) };
}
