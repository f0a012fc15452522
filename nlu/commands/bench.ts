// `accanto nlu bench`: trains the two stages on a labelled set from outside and tests them on its other half, beside others if wished.
import { best } from '../model/calibrate.js';
import { Classifier } from '../model/classifier.js';
import { train } from '../model/train.js';
import { type BenchSet, type BenchSource, setsOf } from './bench-sets.js';
import { auroc, evaluate, ratio } from './measures.js';
import { type PeerName, peer } from './peers.js';
import { type Progress, progressOn } from './progress.js';
import { CACHE_FOLDER, encodeAll } from './train.js';

export interface BenchCommand extends BenchSource {
  readonly output: NodeJS.WritableStream;
  /** Where a terminal shows how far it is. */
  readonly progress?: NodeJS.WritableStream;
  /** Others to train and test on the same sets in the same run. */
  readonly peer?: readonly PeerName[];
  /** A folder where they are installed, if not here. */
  readonly peers?: string;
  readonly cache?: string;
}

interface Prediction {
  readonly intent: string;
  readonly confidence: number;
  /** Probability of the likeliest intent that is not out of scope: how much the text seems to belong here. */
  readonly within: number;
  readonly asked: boolean;
}

const OUTSIDE = 'out_of_scope';

/**
 * One JSON line a set: what both stages reach together, every text being given to both; under `stages` the n-grams alone, and both in turn
 * as they serve. @throws DataError where a file cannot be used
 */
export async function runBench(command: BenchCommand): Promise<void> {
  for (const set of setsOf(command)) command.output.write(`${JSON.stringify(await bench(set, command))}\n`);
}

async function bench(set: BenchSet, command: BenchCommand) {
  const progress = progressOn(command.progress ?? process.stderr);
  const { figures: own, ...ours } = await benchOurs(set, command.cache ?? CACHE_FOLDER, progress);
  const peers: Record<string, unknown> = {};
  for (const name of command.peer ?? []) peers[name] = await benchPeer(set, name, command.peers);
  return {
    set: set.name,
    train: set.train.length + set.oosTrain.length,
    test: set.test.length,
    ...own,
    ...ours,
    ...(Object.keys(peers).length > 0 && { peers }),
  };
}

async function benchOurs(set: BenchSet, cache: string, progress: Progress) {
  const learnt = [...set.train, ...set.oosTrain.map((text) => ({ text, intent: OUTSIDE }))];
  const valid = [...set.valid.map(({ text }) => text), ...set.oosValid];
  const tested = [...set.test.map(({ text }) => text), ...set.oosTest];
  const began = performance.now();
  const vectors = await encodeAll([...learnt.map(({ text }) => text), ...valid, ...tested], cache, progress);
  const encoded = performance.now();
  const { data } = train(learnt, { vectors: vectors.slice(0, learnt.length), onProgress: progress('Learning') });
  const learnedAt = performance.now();
  const classifier = new Classifier(data);
  const run = (texts: readonly string[], from: number, how: typeof inTurn) =>
    texts.map((text, i) => how(classifier, text, vectors[learnt.length + from + i]!));
  const threshold = thresholdOf(set, run(valid, 0, second));
  const staged = run(tested, valid.length, inTurn);
  const both = run(tested, valid.length, second);
  return {
    intents: data.intents.length,
    figures: figures(set, both, threshold),
    stages: {
      ngrams: figures(set, run(tested, valid.length, first)),
      inTurn: { ...figures(set, staged), asked: ratio(staged.filter(({ asked }) => asked).length, staged.length) },
    },
    settings: { askBelow: data.askBelow, weights: { alone: data.alone, together: data.second?.weights ?? [] } },
    times: {
      encodeSeconds: round((encoded - began) / 1_000),
      trainSeconds: round((learnedAt - encoded) / 1_000),
      ngramsMicroseconds: round(microseconds(classifier, tested)),
    },
  };
}

async function benchPeer(set: BenchSet, name: PeerName, folder: string | undefined) {
  const began = performance.now();
  const learnt = [...set.train, ...set.oosTrain.map((text) => ({ text, intent: OUTSIDE }))];
  const answer = await peer(name, folder)(learnt, set.language);
  const trained = performance.now();
  const predictions: Prediction[] = [];
  for (const text of [...set.test.map(({ text }) => text), ...set.oosTest]) {
    const { intent, confidence } = await answer(text);
    predictions.push({ intent, confidence, within: intent === OUTSIDE || intent === 'None' ? 0 : confidence, asked: false });
  }
  const milliseconds = (performance.now() - trained) / Math.max(1, predictions.length);
  return {
    ...figures(set, predictions),
    times: { trainSeconds: round((trained - began) / 1_000), microseconds: round(milliseconds * 1_000) },
  };
}

function first(classifier: Classifier, text: string): Prediction {
  return predictionOf(classifier, classifier.first(text), false);
}

function second(classifier: Classifier, text: string, vector: Float32Array): Prediction {
  return predictionOf(classifier, classifier.second(text, vector), true);
}

/** As it serves: the second stage only where the first is unsure. */
function inTurn(classifier: Classifier, text: string, vector: Float32Array): Prediction {
  const sooner = first(classifier, text);
  return sooner.confidence < classifier.data.askBelow ? second(classifier, text, vector) : sooner;
}

function predictionOf({ data: { intents } }: Classifier, probabilities: Float64Array, asked: boolean): Prediction {
  const top = best(probabilities);
  const within = Math.max(...probabilities.filter((_, c) => intents[c] !== OUTSIDE));
  return { intent: intents[top]!, confidence: probabilities[top]!, within, asked };
}

/** Where the set can tell: the probability under which a text is taken for out of scope, of most right answers on its valid part. */
function thresholdOf({ valid, oosValid }: BenchSet, predictions: readonly Prediction[]): number | undefined {
  if (valid.length === 0 || oosValid.length === 0) return undefined;
  let most = -1;
  let threshold = 0;
  for (let percent = 0; percent < 100; percent++) {
    const right = predictions.filter((one, i) => {
      const outside = one.intent === OUTSIDE || one.within < percent / 100;
      return outside ? i >= valid.length : i < valid.length && one.intent === valid[i]!.intent;
    }).length;
    if (right > most) [most, threshold] = [right, percent / 100];
  }
  return threshold;
}

function figures({ test, oosTest }: BenchSet, predictions: readonly Prediction[], threshold?: number) {
  const inside = predictions.slice(0, test.length);
  const outside = predictions.slice(test.length);
  const judged = test.map(({ text, intent }, i) => ({
    text,
    truth: intent,
    predicted: inside[i]!.intent,
    confidence: inside[i]!.confidence,
  }));
  const { accuracy, macroF1, calibrationError } = evaluate(judged);
  const rejected = (one: Prediction, below: number) => one.intent === OUTSIDE || one.within < below;
  const at = (below: number) => ({
    accuracy: ratio(test.filter(({ intent }, i) => inside[i]!.intent === intent && !rejected(inside[i]!, below)).length, test.length),
    oosRecall: ratio(outside.filter((one) => rejected(one, below)).length, outside.length),
  });
  const oos = oosTest.length > 0 && {
    inScopeAccuracy: at(0).accuracy,
    oosRecall: at(0).oosRecall,
    ...(threshold !== undefined && { atThreshold: { threshold, ...at(threshold) } }),
    auroc: auroc(
      inside.map(({ within }) => within),
      outside.map(({ within }) => within),
    ),
  };
  return { accuracy, macroF1, calibrationError, ...oos };
}

/** Mean time of the first stage over all texts, once warm. */
function microseconds(classifier: Classifier, texts: readonly string[]): number {
  for (const text of texts.slice(0, 500)) classifier.first(text);
  const began = performance.now();
  for (const text of texts) classifier.first(text);
  return ((performance.now() - began) * 1_000) / Math.max(1, texts.length);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
