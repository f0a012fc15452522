// The trained model at work: a text, and the encoder's vector if there is one, to a probability for each intent.
// Weights are int8 with one scale a feature: a quarter of the memory, and no measurable loss.
import { softmax, type Weights } from './linear.js';
import { Vocabulary, type VocabularyData } from './vocabulary.js';

/** One linear head as it is shipped. */
export interface Head {
  readonly sparse: Int8Array;
  readonly scale: Float32Array;
  /** Empty in the first stage. */
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  readonly temperature: number;
}

export interface ModelData {
  /** Names of the intents in the order of the heads' columns. */
  readonly intents: readonly string[];
  readonly vocabulary: VocabularyData;
  readonly ngrams: Head;
  /** Absent where the model was trained without the encoder. */
  readonly both: Head | null;
  /** What makes a vector's dimensions comparable: (v - mean) * gain. */
  readonly mean: Float32Array;
  readonly gain: Float32Array;
  /** Below this probability the first stage asks the second. */
  readonly askBelow: number;
}

/** Rounds a learnt head to int8, each feature by its own largest weight. */
export function quantise({ sparse, dense, bias, classes }: Weights, temperature: number): Head {
  const rows = sparse.length / classes;
  const small = new Int8Array(sparse.length);
  const scale = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let most = 0;
    for (let c = 0; c < classes; c++) most = Math.max(most, Math.abs(sparse[row * classes + c]!));
    scale[row] = most / 127;
    if (most > 0) for (let c = 0; c < classes; c++) small[row * classes + c] = Math.round((sparse[row * classes + c]! / most) * 127);
  }
  return { sparse: small, scale, dense, bias, temperature };
}

/** A vector in the form that the second head has learnt from. */
export function standardise(vector: Float32Array, mean: Float32Array, gain: Float32Array): Float32Array {
  return vector.map((value, d) => (value - mean[d]!) * gain[d]!);
}

export class Classifier {
  private readonly vocabulary: Vocabulary;
  private readonly classes: number;

  constructor(readonly data: ModelData) {
    this.vocabulary = new Vocabulary(data.vocabulary);
    this.classes = data.intents.length;
  }

  /** Calibrated probabilities in the order of `data.intents`; of the second stage when there is a vector. */
  probabilities(text: string, vector: Float32Array | null = null): Float64Array {
    const { ngrams, both, mean, gain } = this.data;
    const head = vector && both ? both : ngrams;
    const into = this.scores(text, head);
    if (vector && both) {
      const { classes } = this;
      for (let d = 0; d < vector.length; d++) {
        const value = (vector[d]! - mean[d]!) * gain[d]!;
        for (let c = 0; c < classes; c++) into[c]! += both.dense[d * classes + c]! * value;
      }
    }
    return softmax(into, head.temperature);
  }

  private scores(text: string, head: Head): Float64Array {
    const { classes } = this;
    const { rows, values, length } = this.vocabulary.read(text);
    const { sparse, scale, bias } = head;
    const into = new Float64Array(classes);
    for (let c = 0; c < classes; c++) into[c] = bias[c]!;
    for (let k = 0; k < length; k++) {
      const row = rows[k]!;
      const value = values[k]! * scale[row]!;
      const offset = row * classes;
      for (let c = 0; c < classes; c++) into[c]! += sparse[offset + c]! * value;
    }
    return into;
  }
}
