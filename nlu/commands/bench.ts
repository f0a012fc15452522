// `accanto nlu bench`: trains the two stages on a labelled set from outside and tests them on its other half.
import { best } from '../model/calibrate.js';
import { Classifier } from '../model/classifier.js';
import { type Trained, train } from '../model/train.js';
import { type Labelled, readLabelled, readOutside, readSet } from './labelled.js';
import { auroc, evaluate, ratio } from './measures.js';
import { progressOn } from './progress.js';
import { CACHE_FOLDER, encodeAll } from './train.js';

export interface BenchCommand {
  /** Files that hold a whole set each. */
  readonly set?: readonly string[];
  /** Or JSON lines in files of their own. */
  readonly train?: string;
  readonly test?: string;
  readonly oosTrain?: string;
  readonly oosTest?: string;
  readonly output: NodeJS.WritableStream;
  /** Where a terminal shows how far it is. */
  readonly progress?: NodeJS.WritableStream;
}

interface BenchSet {
  readonly name: string;
  readonly train: readonly Labelled[];
  readonly test: readonly Labelled[];
  readonly oosTrain: readonly string[];
  readonly oosTest: readonly string[];
}

interface Prediction {
  readonly intent: string;
  readonly confidence: number;
  readonly asked: boolean;
}

const OUTSIDE = 'out_of_scope';

/** One JSON line a set. @throws DataError where a file cannot be used */
export async function runBench(command: BenchCommand): Promise<void> {
  for (const set of setsOf(command)) command.output.write(`${JSON.stringify(await bench(set, command.progress ?? process.stderr))}\n`);
}

function setsOf({ set: sets = [], train: trainFile, test, oosTrain, oosTest }: BenchCommand): BenchSet[] {
  const whole = sets.map((file) => ({ name: file.replace(/^.*\/|\.json$/g, ''), ...readSet(file) }));
  if (!trainFile || !test) return whole;
  const own = {
    name: test,
    train: readLabelled(trainFile),
    test: readLabelled(test),
    oosTrain: oosTrain ? readOutside(oosTrain) : [],
    oosTest: oosTest ? readOutside(oosTest) : [],
  };
  return [...whole, own];
}

async function bench(set: BenchSet, shown: NodeJS.WritableStream) {
  const progress = progressOn(shown);
  const learnt = [...set.train, ...set.oosTrain.map((text) => ({ text, intent: OUTSIDE }))];
  const tested = [...set.test.map(({ text }) => text), ...set.oosTest];
  const began = performance.now();
  const vectors = await encodeAll([...learnt.map(({ text }) => text), ...tested], CACHE_FOLDER, progress);
  const encoded = performance.now();
  const trained = train(learnt, { vectors: vectors.slice(0, learnt.length), onProgress: progress('Learning') });
  const learnedAt = performance.now();
  const classifier = new Classifier(trained.data);
  const staged = tested.map((text, i) => inTurn(classifier, text, vectors[learnt.length + i]!));
  const both = tested.map((text, i) => predict(classifier, text, vectors[learnt.length + i]!));
  const ngrams = tested.map((text) => predict(classifier, text, null));
  return {
    set: set.name,
    train: learnt.length,
    test: set.test.length,
    intents: trained.data.intents.length,
    ...figures(set, staged),
    asked: ratio(staged.filter(({ asked }) => asked).length, staged.length),
    stages: { ngrams: figures(set, ngrams), both: figures(set, both) },
    settings: settingsOf(trained),
    times: {
      encodeSeconds: round((encoded - began) / 1_000),
      trainSeconds: round((learnedAt - encoded) / 1_000),
      ngramsMicroseconds: round(microseconds(classifier, tested)),
    },
  };
}

function predict(classifier: Classifier, text: string, vector: Float32Array | null): Prediction {
  const probabilities = classifier.probabilities(text, vector);
  const top = best(probabilities);
  return { intent: classifier.data.intents[top]!, confidence: probabilities[top]!, asked: vector !== null };
}

/** As it serves: the second stage only where the first is unsure. */
function inTurn(classifier: Classifier, text: string, vector: Float32Array): Prediction {
  const first = predict(classifier, text, null);
  return first.confidence < classifier.data.askBelow ? predict(classifier, text, vector) : first;
}

function figures({ test, oosTest }: BenchSet, predictions: readonly Prediction[]) {
  const inside = predictions.slice(0, test.length);
  const outside = predictions.slice(test.length);
  const judged = test.map(({ text, intent }, i) => ({
    text,
    truth: intent,
    predicted: inside[i]!.intent,
    confidence: inside[i]!.confidence,
  }));
  const { accuracy, macroF1, calibrationError } = evaluate(judged);
  const within = (one: Prediction) => (one.intent === OUTSIDE ? 0 : one.confidence);
  const oos = oosTest.length > 0 && {
    oosRecall: ratio(outside.filter(({ intent }) => intent === OUTSIDE).length, outside.length),
    auroc: auroc(inside.map(within), outside.map(within)),
  };
  return { accuracy, macroF1, calibrationError, ...oos };
}

function settingsOf({ data, figures: { encoderWeight } }: Trained) {
  return { askBelow: data.askBelow, encoderWeight, temperatures: [data.ngrams.temperature, data.both?.temperature ?? null] };
}

/** Mean time of the first stage over all texts, once warm. */
function microseconds(classifier: Classifier, texts: readonly string[]): number {
  for (const text of texts.slice(0, 500)) classifier.probabilities(text);
  const began = performance.now();
  for (const text of texts) classifier.probabilities(text);
  return ((performance.now() - began) * 1_000) / Math.max(1, texts.length);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
