// A few texts as they are compared with one another: by n-grams and by vectors, and these as the encoder gives them or in a measure of
// the set's own.
import { type Gram, gramOf, withVectors } from './few-gram.js';
import { learnMeasure, moved } from './few-measure.js';
import { unit } from './sums.js';
import type { LabelledText } from './train.js';
import { copy, countFeatures, type Sparse, Vocabulary } from './vocabulary.js';

/** Names of intents said as a text, each with its vector: always learnt, never held out. */
export interface Hints {
  readonly examples: readonly LabelledText[];
  readonly vectors: readonly Float32Array[];
}
/** A text as it is compared: n-grams and vector, each of length one. */
export interface Viewed {
  readonly text: Sparse;
  readonly vector: Float32Array;
}

export interface View {
  readonly size: number;
  readonly texts: readonly Viewed[];
  readonly labels: Int32Array;
  readonly gram: Gram;
  read(text: string, vector: Float32Array): Viewed;
}

/** Texts as they are, and with their vectors in a measure learnt from them when it is first asked for. */
export interface Views {
  readonly plain: View;
  measured(): View;
}

/** What is known from the texts learnt: which n-grams are rare, and where the middle of the vectors is. Hints stand behind the texts. */
export function viewsOf(
  texts: readonly string[],
  vectors: readonly Float32Array[],
  hints: Hints,
  labels: Int32Array,
  classes: number,
): Views {
  const vocabulary = new Vocabulary(countFeatures(texts));
  const centred = around(vectors);
  const read = (text: string, vector: Float32Array): Viewed => {
    const sparse = copy(vocabulary.read(text));
    return { text: { ...sparse, values: unit(sparse.values) }, vector: centred(vector) };
  };
  const viewed = [
    ...texts.map((text, i) => read(text, vectors[i]!)),
    ...hints.examples.map(({ text }, i) => read(text, hints.vectors[i]!)),
  ];
  const plain: View = { size: vocabulary.size, texts: viewed, labels, gram: gramOf(viewed, vocabulary.size), read };
  let known: View | undefined;
  const measured = () => {
    known ??= measuredView(plain, classes);
    return known;
  };
  return { plain, measured };
}

function measuredView({ size, texts, labels, gram, read }: View, classes: number): View {
  const alike = (i: number, j: number) => gram.ngrams[Math.max(i, j) * gram.count + Math.min(i, j)]!;
  const measure = learnMeasure({ vectors: texts.map(({ vector }) => vector), labels, classes, alike });
  const moves = texts.map(({ vector }) => moved(measure, vector));
  const centred = around(moves);
  const there = texts.map(({ text }, i) => ({ text, vector: centred(moves[i]!) }));
  return {
    ...{ size, labels, texts: there, gram: withVectors(gram, there) },
    read: (text, vector) => {
      const one = read(text, vector);
      return { text: one.text, vector: centred(moved(measure, one.vector)) };
    },
  };
}

/** Gives a vector as seen from the middle of these, of length one. */
function around(vectors: readonly Float32Array[]): (vector: Float32Array) => Float32Array {
  const middle = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let d = 0; d < middle.length; d++) middle[d]! += vector[d]! / vectors.length;
  return (vector) => unit(vector.map((value, d) => value - middle[d]!));
}
