// `accanto nlu bench`: trains the two stages on a labelled set from outside and tests them on its other half, beside others if wished.
import { italianReader } from '../dialect/read.js';
import { best } from '../model/calibrate.js';
import { Classifier } from '../model/classifier.js';
import { type Joint, trainJoint, whenFewAsk } from '../model/few-joint.js';
import type { Hints } from '../model/few-view.js';
import { FEW } from '../model/heads.js';
import { train } from '../model/train.js';
import { namesOf } from './bench-names.js';
import { learnBelonging, likeliest, type Signs } from './bench-outside.js';
import { type BenchSet, type BenchSource, setsOf } from './bench-sets.js';
import type { Labelled } from './labelled.js';
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

interface Judged {
  readonly intent: string;
  readonly confidence: number;
  /** The likeliest intent that is not out of scope. */
  readonly inside: string;
  /** How much the text seems to belong here: the higher, the more. */
  readonly within: number;
  readonly asked: boolean;
}
/** Ours tell by what. */
interface Prediction extends Judged {
  readonly signs: Signs;
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
  const few = learnt.length <= FEW;
  const names = few ? namesOf(learnt.map(({ intent }) => intent)) : [];
  const read = few && set.language === 'it' ? italianReader(learnt.map(({ text }) => text)) : (text: string) => text;
  const valid = [...set.valid.map(({ text }) => text), ...set.oosValid].map(read);
  const tested = [...set.test.map(({ text }) => text), ...set.oosTest].map(read);
  const began = performance.now();
  const vectors = await encodeAll(
    [...learnt.map(({ text }) => text), ...valid, ...tested, ...names.map(({ text }) => text)],
    cache,
    progress,
  );
  const encoded = performance.now();
  const { stages, settings } = stagesOf(
    learnt,
    vectors.slice(0, learnt.length),
    { examples: names, vectors: vectors.slice(vectors.length - names.length) },
    progress,
  );
  const learnedAt = performance.now();
  const run = (texts: readonly string[], from: number, how: typeof second) =>
    texts.map((text, i) => how(stages, text, vectors[learnt.length + from + i]!));
  const judge = judgeOf(set, run(valid, 0, second));
  const ngrams = run(tested, valid.length, first);
  const both = run(tested, valid.length, second);
  const staged = ngrams.map((sooner, i) => (sooner.confidence < stages.askBelow ? both[i]! : sooner));
  return {
    intents: stages.classifier.data.intents.length,
    figures: figures(set, both.map(judge.weigh), judge.threshold),
    stages: {
      ngrams: figures(set, ngrams),
      inTurn: { ...figures(set, staged), asked: ratio(staged.filter(({ asked }) => asked).length, staged.length) },
    },
    settings: { askBelow: stages.askBelow, ...settings },
    times: {
      encodeSeconds: round((encoded - began) / 1_000),
      trainSeconds: round((learnedAt - encoded) / 1_000),
      ngramsMicroseconds: round(microseconds(stages.classifier, tested)),
    },
  };
}

async function benchPeer(set: BenchSet, name: PeerName, folder: string | undefined) {
  const began = performance.now();
  const learnt = [...set.train, ...set.oosTrain.map((text) => ({ text, intent: OUTSIDE }))];
  const answer = await peer(name, folder)(learnt, set.language);
  const trained = performance.now();
  const predictions: Judged[] = [];
  for (const text of [...set.test.map(({ text }) => text), ...set.oosTest]) {
    const { intent, confidence } = await answer(text);
    predictions.push({
      intent,
      inside: intent,
      confidence,
      within: intent === OUTSIDE || intent === 'None' ? 0 : confidence,
      asked: false,
    });
  }
  const milliseconds = (performance.now() - trained) / Math.max(1, predictions.length);
  return {
    ...figures(set, predictions),
    times: { trainSeconds: round((trained - began) / 1_000), microseconds: round(milliseconds * 1_000) },
  };
}

/** The two stages of a set; a small one has one head on n-grams and vector for the second. */
interface Stages {
  readonly classifier: Classifier;
  readonly joint: Joint | null;
  readonly askBelow: number;
}

function stagesOf(learnt: readonly Labelled[], vectors: readonly Float32Array[], names: Hints, progress: Progress) {
  const onProgress = progress('Learning');
  if (learnt.length > FEW) {
    const { data } = train(learnt, { vectors, onProgress });
    const stages: Stages = { classifier: new Classifier(data), joint: null, askBelow: data.askBelow };
    return { stages, settings: { weights: { alone: data.alone, together: data.second?.weights ?? [] } } };
  }
  const { data, predictions } = train(learnt, { vectors: null });
  const joint = trainJoint(learnt, vectors, names, onProgress);
  const stages: Stages = { classifier: new Classifier(data), joint, askBelow: whenFewAsk(predictions, joint, learnt) };
  return {
    stages,
    settings: { measured: joint.measured, vectorShare: joint.share, weights: { alone: data.alone, together: [joint.weight] } },
  };
}

function first({ classifier }: Stages, text: string): Prediction {
  return predictionOf(classifier, { probabilities: classifier.first(text), near: null }, false);
}

function second({ classifier, joint }: Stages, text: string, vector: Float32Array): Prediction {
  if (joint) return predictionOf(classifier, { probabilities: joint.probabilities(text, vector), near: null }, true);
  const near = classifier.neighbours().scores(vector);
  return predictionOf(classifier, { probabilities: classifier.second(text, vector, near), near }, true);
}

function predictionOf({ data: { intents } }: Classifier, told: Omit<Signs, 'outside'>, asked: boolean): Prediction {
  const signs: Signs = { ...told, outside: intents.indexOf(OUTSIDE) };
  const top = best(signs.probabilities);
  const inside = intents[best(signs.probabilities.map((value, c) => (c === signs.outside ? -1 : value)))]!;
  return { intent: intents[top]!, inside, confidence: signs.probabilities[top]!, within: likeliest(signs), asked, signs };
}

/** Where the set can tell: how to weigh the signs of belonging, and below what a text is taken for out of scope. */
function judgeOf(set: BenchSet, predictions: readonly Prediction[]) {
  const { valid, oosValid } = set;
  if (valid.length === 0 || oosValid.length === 0) return { weigh: (one: Prediction) => one, threshold: undefined };
  const signs = predictions.map((one) => one.signs);
  const belonging = learnBelonging(signs.slice(0, valid.length), signs.slice(valid.length));
  const weigh = (one: Prediction): Prediction => ({ ...one, within: belonging(one.signs) });
  return { weigh, threshold: thresholdOf(set, predictions.map(weigh)) };
}

/** Of most right answers on the set's valid part. */
function thresholdOf({ valid }: BenchSet, predictions: readonly Prediction[]): number {
  let most = -1;
  let threshold = 0;
  for (let percent = 0; percent < 100; percent++) {
    const right = predictions.filter((one, i) => {
      const outside = one.within < percent / 100;
      return outside ? i >= valid.length : i < valid.length && one.inside === valid[i]!.intent;
    }).length;
    if (right > most) [most, threshold] = [right, percent / 100];
  }
  return threshold;
}

function figures({ test, oosTest }: BenchSet, predictions: readonly Judged[], threshold?: number) {
  const inside = predictions.slice(0, test.length);
  const outside = predictions.slice(test.length);
  const judged = test.map(({ text, intent }, i) => ({
    text,
    truth: intent,
    predicted: inside[i]!.intent,
    confidence: inside[i]!.confidence,
  }));
  const { accuracy, macroF1, calibrationError } = evaluate(judged);
  const share = (of: typeof test, right: (one: Judged, intent: string) => boolean) =>
    ratio(of.filter(({ intent }, i) => right(inside[i]!, intent)).length, of.length);
  const oosRecall = (rejected: (one: Judged) => boolean) => ratio(outside.filter(rejected).length, outside.length);
  const oos = oosTest.length > 0 && {
    inScopeAccuracy: accuracy,
    oosRecall: oosRecall(({ intent }) => intent === OUTSIDE),
    // As figures are published that know nothing of what is out of scope.
    amongIntents: share(test, (one, intent) => one.inside === intent),
    ...(threshold !== undefined && {
      atThreshold: {
        threshold,
        accuracy: share(test, (one, intent) => one.within >= threshold && one.inside === intent),
        oosRecall: oosRecall(({ within }) => within < threshold),
      },
    }),
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
