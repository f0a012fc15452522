// From labelled texts to a model: counts features, learns the heads, and settles on held-out parts what must not be settled on the
// texts that were learnt: the heads' weights, and with them the calibration, and when to ask the encoder.
import { best, calibrationError } from './calibrate.js';
import { type ModelData, outOfMetric, quantise, type Second } from './classifier.js';
import { foldsOf } from './folds.js';
import { asText, FEW, learnNgrams, learnVectors } from './heads.js';
import { scores } from './linear.js';
import { type Metric, measured, metricOf } from './metric.js';
import { mixed, mixtureOf, type Scored, surprise } from './mixture.js';
import { type Background, Neighbours, packNeighbours, shareNeighbours, withBackground } from './neighbours.js';
import { copy, countFeatures, type Sparse, Vocabulary } from './vocabulary.js';

export interface LabelledText {
  readonly text: string;
  readonly intent: string;
  readonly language?: string | undefined;
}

export interface TrainOptions {
  /** One vector of the encoder a text; null trains the first stage alone. */
  readonly vectors: readonly Float32Array[] | null;
  /**
   * Spreads each writer's examples over the folds: for judging the examples themselves, each against all that is like it. Otherwise
   * folds are parts of files, and what is measured there holds for strangers.
   */
  readonly spread?: boolean;
  /** Texts whose features the vocabulary shall know as well. */
  readonly alsoCounted?: readonly string[];
  /** Called before the first piece of work and after each. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What a stage reached on texts that it had not learnt. */
export interface Figures {
  readonly accuracy: number;
  readonly calibrationError: number;
  readonly surprise: number;
}

/** What was thought of a text by heads that had not learnt it. */
export interface HeldOutPrediction {
  readonly intent: string;
  readonly confidence: number;
  /** Probability of the intent that it is filed under. */
  readonly own: number;
  readonly asked: boolean;
}

export interface Trained {
  readonly data: ModelData;
  readonly figures: {
    readonly ngrams: Figures;
    readonly both: Figures | null;
    /** Both stages in turn, as they serve. */
    readonly together: (Figures & { readonly asked: number }) | null;
  };
  readonly predictions: readonly HeldOutPrediction[];
  /** Probabilities of each text by heads that had not learnt it. */
  readonly heldOut: { readonly first: readonly Float64Array[]; readonly second: readonly Float64Array[] | null };
}

const FOLDS = 3;
const FOLDS_OF_FEW = 5;
/** The encoder may be asked for this share of texts; it is asked less where that costs no more than a thousandth. */
const MOST_ASKED = 0.4;
const NEGLIGIBLE = 0.001;

const OUTSIDE = 'out_of_scope';
/** What may speak for out of scope beforehand; one near example says 1. */
const MASSES = [0, 0.01, 0.03, 0.1, 0.3];

interface Task {
  readonly texts: readonly Sparse[];
  readonly vectors: readonly Float32Array[] | null;
  /** The vectors in the metric of all of them; null without. */
  readonly inMetric: readonly Float32Array[] | null;
  readonly labels: Int32Array;
  readonly classes: number;
  readonly features: number;
}

/** Trains on all texts. Deterministic: the same texts and vectors give the same numbers on the same processor. */
export function train(
  examples: readonly LabelledText[],
  { vectors, spread = false, alsoCounted = [], onProgress = () => {} }: TrainOptions,
): Trained {
  const folds = examples.length > FEW ? FOLDS : FOLDS_OF_FEW;
  const pieces = (folds + 1) * (vectors ? 2 : 1) + (vectors ? 1 : 0);
  onProgress(0, pieces);
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  const column = new Map(intents.map((intent, c) => [intent, c]));
  const vocabularyData = countFeatures([...examples.map(({ text }) => text), ...alsoCounted]);
  const vocabulary = new Vocabulary(vocabularyData);
  const texts: Sparse[] = examples.map(({ text }) => copy(vocabulary.read(text)));
  const labels = Int32Array.from(examples, ({ intent }) => column.get(intent)!);
  const metric = vectors && metricOf(vectors, labels, intents.length);
  const inMetric = metric && vectors.map((vector) => measured(metric, vector));
  const task: Task = { texts, vectors, inMetric, labels, classes: intents.length, features: vocabulary.size };
  const everything = Int32Array.from(labels.keys());
  let done = 0;
  const tick = () => onProgress(++done, pieces);

  const ngrams = quantise(learnNgrams({ ...task, use: everything }));
  tick();
  if (vectors) tick();
  const fold = foldsOf(
    examples.map(({ intent, language = '' }) => `${language}\t${intent}`),
    folds,
    spread,
  );
  const scored = holdOut(task, metric, fold, folds, tick);
  const truth = [...labels];
  const firstScored = scored.map((heads) => heads.slice(0, 1));
  const alone = mixtureOf(firstScored, truth)[0]!;
  const first = firstScored.map((heads) => mixed(heads, [alone]));
  const shared = { intents, vocabulary: vocabularyData, ngrams, alone };
  const figures = figuresOf(first, truth);
  if (!inMetric || !metric) {
    const data: ModelData = { ...shared, second: null, askBelow: 0, danger: null };
    const predictions = predictionsOf(intents, truth, first, null, 0);
    return { data, figures: { ngrams: figures, both: null, together: null }, predictions, heldOut: { first, second: null } };
  }

  const { background, weights, raised } = backgroundOf(scored, truth, intents.indexOf(OUTSIDE));
  const second = raised.map((heads) => mixed(heads, weights));
  const { askBelow, asked } = whenToAsk(first, second, truth);
  const together = first.map((probabilities, i) => (probabilities[best(probabilities)]! < askBelow ? second[i]! : probabilities));
  const data: ModelData = {
    ...shared,
    second: { ...secondOf(task, inMetric, metric, everything), background, weights },
    askBelow,
    danger: null,
  };
  tick();
  return {
    data,
    figures: { ngrams: figures, both: figuresOf(second, truth), together: { ...figuresOf(together, truth), asked } },
    predictions: predictionsOf(intents, truth, first, second, askBelow),
    heldOut: { first, second },
  };
}

/** How much speaks for out of scope beforehand, and the weights that go with it: of least surprise on held-out texts. */
function backgroundOf(scored: readonly Scored[], truth: readonly number[], column: number) {
  let least = Number.POSITIVE_INFINITY;
  let found: { background: Background; weights: number[]; raised: readonly Scored[] } | undefined;
  for (const mass of column < 0 ? [0] : MASSES) {
    const background = { column, mass };
    const raised = scored.map(([ngrams, vector, near]) => [ngrams!, vector!, withBackground(near!, background)]);
    const weights = mixtureOf(raised, truth);
    const value = surprise(raised, truth, weights);
    if (value < least) {
      least = value;
      found = { background, weights, raised };
    }
  }
  return found!;
}

function secondOf(task: Task, inMetric: readonly Float32Array[], metric: Metric, use: Int32Array): Omit<Second, 'background' | 'weights'> {
  const head = learnVectors(vectorTask(task, inMetric, use));
  return { ...outOfMetric(head, metric), metric, neighbours: packNeighbours(inMetric, task.labels) };
}

function vectorTask({ labels, classes }: Task, inMetric: readonly Float32Array[], use: Int32Array) {
  const size = inMetric[0]?.length ?? 0;
  const rows = Int32Array.from({ length: size }, (_, d) => d);
  return { texts: inMetric.map((vector) => asText(vector, rows)), labels, classes, features: size, use };
}

/** Scores of every text by heads that were trained without its fold: n-grams and, where there are vectors, vector and neighbours. */
function holdOut(task: Task, metric: Metric | null, fold: Int32Array, folds: number, tick: () => void): Scored[] {
  const { vectors, labels, classes, texts } = task;
  const heads: Float64Array[][] = texts.map(() => []);
  for (let held = 0; held < folds; held++) {
    const use = Int32Array.from([...labels.keys()].filter((i) => fold[i] !== held));
    const ngrams = learnNgrams({ ...task, use });
    for (const i of labels.keys()) if (fold[i] === held) heads[i]!.push(scores(ngrams, texts[i]!, new Float64Array(classes)));
    tick();
    if (!vectors || !metric) continue;
    // The measure of few vectors knows each of them too well: there it is learnt without the fold as well.
    const few = labels.length <= FEW;
    const own = few
      ? metricOf(
          [...use].map((i) => vectors[i]!),
          Int32Array.from(use, (i) => labels[i]!),
          classes,
        )
      : metric;
    const inMetric = few || !task.inMetric ? vectors.map((vector) => measured(own, vector)) : task.inMetric;
    const input = vectorTask(task, inMetric, use);
    const linear = learnVectors(input);
    const packed = packNeighbours(
      [...use].map((i) => inMetric[i]!),
      Int32Array.from(use, (i) => labels[i]!),
    );
    const neighbours = new Neighbours(shareNeighbours(packed, classes, own));
    for (const i of labels.keys()) {
      if (fold[i] === held)
        heads[i]!.push(scores(linear, input.texts[i]!, new Float64Array(classes)), neighbours.scoresInMetric(inMetric[i]!));
    }
    tick();
  }
  return heads;
}

function figuresOf(probabilities: readonly Float64Array[], truth: readonly number[]): Figures {
  const predictions = probabilities.map((values, i) => {
    const top = best(values);
    return { confidence: values[top]!, right: top === truth[i] };
  });
  return {
    accuracy: predictions.filter(({ right }) => right).length / Math.max(1, predictions.length),
    calibrationError: calibrationError(predictions),
    surprise: probabilities.reduce((sum, values, i) => sum - Math.log(values[truth[i]!]! + 1e-12), 0) / Math.max(1, predictions.length),
  };
}

/** The lowest threshold that is as good as the best one within the share of texts that may ask. */
function whenToAsk(first: readonly Float64Array[], second: readonly Float64Array[], truth: readonly number[]) {
  const rated = first.map((values, i) => {
    const top = best(values);
    return { confidence: values[top]!, firstRight: top === truth[i], secondRight: best(second[i]!) === truth[i] };
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
  truth: readonly number[],
  first: readonly Float64Array[],
  second: readonly Float64Array[] | null,
  askBelow: number,
): HeldOutPrediction[] {
  return first.map((values, i) => {
    const asked = second !== null && values[best(values)]! < askBelow;
    const probabilities = asked ? second[i]! : values;
    const top = best(probabilities);
    return { intent: intents[top]!, confidence: probabilities[top]!, own: probabilities[truth[i]!]!, asked };
  });
}
