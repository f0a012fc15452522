// From labelled texts to a model: counts features, learns both heads, and settles on held-out folds what must not be
// settled on the texts that were learnt: temperatures, the encoder's weight, and when to ask the encoder.
import { best, calibrationError, type HeldOut, surprise, temperatureOf } from './calibrate.js';
import { type ModelData, quantise, standardise } from './classifier.js';
import { type LearnInput, learn, scores, softmax } from './linear.js';
import { seeded, shuffle } from './random.js';
import { copy, countFeatures, type Sparse, Vocabulary } from './vocabulary.js';

export interface LabelledText {
  readonly text: string;
  readonly intent: string;
}

export interface TrainOptions {
  /** One vector of the encoder a text; null trains the first stage alone. */
  readonly vectors: readonly Float32Array[] | null;
  /** Called after each piece of work. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What one stage reached on texts that it had not learnt. */
export interface Figures {
  readonly accuracy: number;
  readonly calibrationError: number;
  readonly surprise: number;
}

export interface Trained {
  readonly data: ModelData;
  readonly figures: {
    readonly ngrams: Figures;
    readonly both: Figures | null;
    /** Both stages in turn, as they serve. */
    readonly together: { readonly accuracy: number; readonly asked: number } | null;
    readonly encoderWeight: number | null;
  };
  /** Held-out predictions of the whole, one a text, for tables by language and for finding doubtful examples. */
  readonly predictions: readonly { readonly intent: string; readonly confidence: number; readonly asked: boolean }[];
}

const FOLDS = 3;
/** Length of the encoder's part beside the n-grams' length of 4. */
const ENCODER_WEIGHTS = [3, 6, 10];
/** Of a large set one fold is enough to choose that length. */
const LARGE = 3_000;
/** The encoder may be asked for this share of texts; it is asked less where that costs no more than a thousandth. */
const MOST_ASKED = 0.4;
const NEGLIGIBLE = 0.001;
const SEED = 11;

interface Task extends Omit<LearnInput, 'use' | 'vectors'> {
  readonly fold: Int32Array;
}

/** Trains on all texts. Deterministic: the same texts and vectors give the same numbers on the same processor. */
export function train(examples: readonly LabelledText[], { vectors, onProgress = () => {} }: TrainOptions): Trained {
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  const column = new Map(intents.map((intent, c) => [intent, c]));
  const vocabularyData = countFeatures(examples.map(({ text }) => text));
  const vocabulary = new Vocabulary(vocabularyData);
  const texts: Sparse[] = examples.map(({ text }) => copy(vocabulary.read(text)));
  const labels = Int32Array.from(examples, ({ intent }) => column.get(intent)!);
  const task: Task = { texts, labels, classes: intents.length, features: vocabulary.size, fold: foldsOf(labels) };
  const everything = Int32Array.from(labels.keys());

  const trialFolds = examples.length > LARGE ? 1 : FOLDS;
  const steps = vectors ? FOLDS * 2 + ENCODER_WEIGHTS.length * trialFolds + 2 : FOLDS + 1;
  let done = 0;
  const tick = () => onProgress(++done, steps);

  const first = holdOut(task, null, tick);
  const firstTemperature = temperatureOf(first);
  const firstHead = quantise(learn({ ...task, vectors: null, use: everything }), firstTemperature);
  tick();
  const shared = { intents, vocabulary: vocabularyData, ngrams: firstHead };
  const firstFigures = figuresOf(first, firstTemperature);
  if (!vectors) {
    const none = new Float32Array(0);
    const data: ModelData = { ...shared, both: null, mean: none, gain: none, askBelow: 0 };
    const figures = { ngrams: firstFigures, both: null, together: null, encoderWeight: null };
    return { data, figures, predictions: predictionsOf(intents, first, firstTemperature, null, 0, 0) };
  }

  const { mean, spread } = momentsOf(vectors);
  const gainFor = (weight: number) => spread.map((s) => weight / (s * Math.sqrt(spread.length)));
  const inputsFor = (gain: Float32Array) => vectors.map((vector) => standardise(vector, mean, gain));
  const tried = ENCODER_WEIGHTS.map((weight) => {
    const scored = holdOut(task, inputsFor(gainFor(weight)), tick, trialFolds);
    return { weight, surprise: surprise(scored, temperatureOf(scored)) };
  });
  const encoderWeight = tried.reduce((a, b) => (b.surprise < a.surprise ? b : a)).weight;
  const gain = gainFor(encoderWeight);
  const inputs = inputsFor(gain);
  const second = holdOut(task, inputs, tick);
  const secondTemperature = temperatureOf(second);
  const secondHead = quantise(learn({ ...task, vectors: inputs, use: everything }), secondTemperature);
  tick();
  const { askBelow, accuracy, asked } = whenToAsk(first, firstTemperature, second);
  return {
    data: { ...shared, both: secondHead, mean, gain, askBelow },
    figures: {
      ngrams: firstFigures,
      both: figuresOf(second, secondTemperature),
      together: { accuracy, asked },
      encoderWeight,
    },
    predictions: predictionsOf(intents, first, firstTemperature, second, secondTemperature, askBelow),
  };
}

/** Spreads each intent evenly over the folds, in an order that has nothing to do with who wrote what. */
function foldsOf(labels: Int32Array): Int32Array {
  const order = Int32Array.from(labels.keys());
  shuffle(order, seeded(SEED));
  const met = new Map<number, number>();
  const fold = new Int32Array(labels.length);
  for (const i of order) {
    const count = met.get(labels[i]!) ?? 0;
    // Starts each intent in another fold, or intents with one or two texts would all share the first.
    fold[i] = (count + labels[i]!) % FOLDS;
    met.set(labels[i]!, count + 1);
  }
  return fold;
}

/** Scores of the texts of the first `folds` folds, each by a head that was trained without its fold; in the order of the texts. */
function holdOut(task: Task, vectors: Float32Array[] | null, tick: () => void, folds = FOLDS): HeldOut {
  const scored: Float64Array[] = new Array(task.labels.length);
  for (let fold = 0; fold < folds; fold++) {
    const use = Int32Array.from([...task.labels.keys()].filter((i) => task.fold[i] !== fold));
    const weights = learn({ ...task, vectors, use });
    for (const i of task.labels.keys()) {
      if (task.fold[i] === fold) scored[i] = scores(weights, task.texts[i]!, vectors?.[i] ?? null, new Float64Array(task.classes));
    }
    tick();
  }
  const held = [...task.labels.keys()].filter((i) => task.fold[i]! < folds);
  return { scores: held.map((i) => scored[i]!), labels: held.map((i) => task.labels[i]!) };
}

/** Mean and standard deviation of each dimension. */
function momentsOf(vectors: readonly Float32Array[]): { mean: Float32Array; spread: Float32Array } {
  const size = vectors[0]?.length ?? 0;
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const vector of vectors) {
    for (let d = 0; d < size; d++) {
      sum[d]! += vector[d]!;
      squares[d]! += vector[d]! ** 2;
    }
  }
  const mean = Float32Array.from(sum, (s) => s / vectors.length);
  const spread = Float32Array.from(squares, (s, d) => Math.sqrt(Math.max(s / vectors.length - mean[d]! ** 2, 1e-8)));
  return { mean, spread };
}

function figuresOf(heldOut: HeldOut, temperature: number): Figures {
  const predictions = heldOut.scores.map((values, i) => {
    const probabilities = softmax(values.slice(), temperature);
    const top = best(probabilities);
    return { confidence: probabilities[top]!, right: top === heldOut.labels[i] };
  });
  return {
    accuracy: predictions.filter(({ right }) => right).length / predictions.length,
    calibrationError: calibrationError(predictions),
    surprise: surprise(heldOut, temperature),
  };
}

/** The lowest threshold that is as good as the best one within the share of texts that may ask. */
function whenToAsk(first: HeldOut, firstTemperature: number, second: HeldOut) {
  const rated = first.scores.map((values, i) => {
    const probabilities = softmax(values.slice(), firstTemperature);
    const top = best(probabilities);
    return {
      confidence: probabilities[top]!,
      firstRight: top === first.labels[i],
      secondRight: best(second.scores[i]!) === first.labels[i],
    };
  });
  const options: { askBelow: number; accuracy: number; asked: number }[] = [];
  for (let percent = 30; percent <= 99; percent++) {
    const askBelow = percent / 100;
    const asked = rated.filter(({ confidence }) => confidence < askBelow).length / rated.length;
    const right = rated.filter((one) => (one.confidence < askBelow ? one.secondRight : one.firstRight)).length;
    if (asked <= MOST_ASKED || options.length === 0) options.push({ askBelow, accuracy: right / rated.length, asked });
  }
  const most = Math.max(...options.map(({ accuracy }) => accuracy));
  return options.find(({ accuracy }) => accuracy >= most - NEGLIGIBLE)!;
}

function predictionsOf(
  intents: readonly string[],
  first: HeldOut,
  firstTemperature: number,
  second: HeldOut | null,
  secondTemperature: number,
  askBelow: number,
): Trained['predictions'] {
  return first.scores.map((values, i) => {
    let probabilities = softmax(values.slice(), firstTemperature);
    const asked = second !== null && probabilities[best(probabilities)]! < askBelow;
    if (asked) probabilities = softmax(second.scores[i]!.slice(), secondTemperature);
    const top = best(probabilities);
    return { intent: intents[top]!, confidence: probabilities[top]!, asked };
  });
}
