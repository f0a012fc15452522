// One head on n-grams and vector together, for sets of a few examples an intent: there, heads that learn apart each trust chance
// likenesses that the other would have corrected. How much n-grams and vector count, and whether vectors get a measure of their own, is
// settled on held-out folds. What an intent is called is one more example of it.
import { best } from './calibrate.js';
import { learnFew } from './few.js';
import { mixedGram, rootOf } from './few-gram.js';
import { type Hints, type View, type Viewed, viewsOf } from './few-view.js';
import type { Weights } from './linear.js';
import { mixed, mixtureOf, surprise } from './mixture.js';
import type { HeldOutPrediction, LabelledText } from './train.js';

/** Part of the vector in a text's likeness to another; the rest is the n-grams'. */
const SHARES = [0.25, 0.4, 0.55, 0.7, 0.85, 1];
/** Whether vectors are better in a measure of their own is settled with this one; then the share. */
const FIRST_SHARE = 0.7;
const CALM = 0.02;
const ROUNDS = 40;
const FOLDS = 5;
/** With more examples than this, so many folds would take minutes. */
const FEWER_FOLDS_FROM = 600;
const FEWER_FOLDS = 3;

export interface Joint {
  readonly intents: readonly string[];
  /** Whether vectors are in a measure of their own: chosen. */
  readonly measured: boolean;
  /** Of the vector, as chosen. */
  readonly share: number;
  /** Of the head: an inverse temperature. */
  readonly weight: number;
  /** Calibrated probabilities of each example by heads that had not learnt it. */
  readonly heldOut: readonly Float64Array[];
  /** Calibrated probabilities in the order of `intents`. */
  probabilities(text: string, vector: Float32Array): Float64Array;
}

const NO_HINTS: Hints = { examples: [], vectors: [] };

/** Learns from all texts. Deterministic. @param vectors one of the encoder a text @param hints of intents that have examples */
export function trainJoint(
  examples: readonly LabelledText[],
  vectors: readonly Float32Array[],
  hints: Hints = NO_HINTS,
  onProgress: (done: number, all: number) => void = () => {},
): Joint {
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  const labels = Int32Array.from(examples, ({ intent }) => intents.indexOf(intent));
  const hinted = hints.examples.map(({ intent }) => intents.indexOf(intent));
  const everything = [...labels.keys()];
  const steps = SHARES.length + 3;
  const viewsWith = (learnt: readonly number[]) =>
    viewsOf(
      learnt.map((i) => examples[i]!.text),
      learnt.map((i) => vectors[i]!),
      hints,
      Int32Array.from([...learnt.map((i) => labels[i]!), ...hinted]),
      intents.length,
    );
  const fold = foldsOf(labels);
  const folds = Math.max(...fold) + 1;
  const held = Array.from({ length: folds }, (_, k) => {
    const views = viewsWith(everything.filter((i) => fold[i] !== k));
    return { views, tested: everything.filter((i) => fold[i] === k) };
  });
  onProgress(1, steps);
  const order = held.flatMap(({ tested }) => tested);
  const truth = order.map((i) => labels[i]!);
  let done = 1;
  const attempt = (measured: boolean, share: number) => {
    const scored = held.flatMap(({ views, tested }) => {
      const view = measured ? views.measured() : views.plain;
      const score = learnIn(view, intents.length, share);
      return tested.map((i) => [score(view.read(examples[i]!.text, vectors[i]!))]);
    });
    const weight = mixtureOf(scored, truth)[0]!;
    onProgress(++done, steps);
    return { measured, share, weight, scored, value: surprise(scored, truth, [weight]) };
  };
  const better = (one: ReturnType<typeof attempt>, other: typeof one) => (other.value < one.value ? other : one);
  const likelier = [false, true].map((measured) => attempt(measured, FIRST_SHARE)).reduce(better);
  const others = SHARES.filter((share) => share !== FIRST_SHARE);
  const { measured, share, weight, scored } = others.map((tried) => attempt(likelier.measured, tried)).reduce(better, likelier);
  const views = viewsWith(everything);
  const view = measured ? views.measured() : views.plain;
  const score = learnIn(view, intents.length, share);
  onProgress(steps, steps);
  const heldOut = new Array<Float64Array>(examples.length);
  for (const [k, i] of order.entries()) heldOut[i] = mixed(scored[k]!, [weight]);
  return {
    ...{ intents, measured, share, weight, heldOut },
    probabilities: (text, vector) => mixed([score(view.read(text, vector))], [weight]),
  };
}

/** The n-grams may ask for this share of texts; they ask less where that costs no more than a thousandth. */
const MOST_ASKED = 0.4;
const NEGLIGIBLE = 0.001;

/** Below which probability of the n-grams alone the joint head is asked: of most right answers on held-out folds. */
export function whenFewAsk(first: readonly HeldOutPrediction[], { heldOut, intents }: Joint, examples: readonly LabelledText[]): number {
  const rated = first.map(({ intent, confidence }, i) => ({
    confidence,
    firstRight: intent === examples[i]!.intent,
    secondRight: intents[best(heldOut[i]!)] === examples[i]!.intent,
  }));
  const options = Array.from({ length: 70 }, (_, k) => (k + 30) / 100)
    .map((askBelow) => ({
      askBelow,
      asked: rated.filter(({ confidence }) => confidence < askBelow).length,
      right: rated.filter((one) => (one.confidence < askBelow ? one.secondRight : one.firstRight)).length,
    }))
    .filter(({ asked }, k) => k === 0 || asked <= MOST_ASKED * rated.length);
  const most = Math.max(...options.map(({ right }) => right));
  return options.find(({ right }) => right >= most - NEGLIGIBLE * rated.length)!.askBelow;
}

/** An intent's examples go round the folds. */
function foldsOf(labels: Int32Array): Int32Array {
  const folds = labels.length > FEWER_FOLDS_FROM ? FEWER_FOLDS : FOLDS;
  const met = new Map<number, number>();
  return labels.map((label) => {
    const nth = met.get(label) ?? label;
    met.set(label, nth + 1);
    return nth % folds;
  });
}

/** Learns the one head and gives what scores a text with it. */
function learnIn({ size, texts, labels, gram }: View, classes: number, share: number) {
  const root = rootOf(mixedGram(gram, share));
  const head = learnFew({ texts: root.texts, labels, classes, features: labels.length, use: Int32Array.from(labels.keys()) }, CALM, ROUNDS);
  // From the root's own features back to how much each example says, and from there to n-grams and vector.
  const says = root.solve(head);
  const ngrams: Weights = { classes, sparse: new Float32Array(size * classes), bias: head.bias };
  const dimensions = texts[0]?.vector.length ?? 0;
  const dense = new Float32Array(dimensions * classes);
  for (const [i, { text, vector }] of texts.entries()) {
    const own = says.subarray(i * classes, (i + 1) * classes);
    for (let k = 0; k < text.length; k++) add(ngrams.sparse, text.rows[k]! * classes, own, (1 - share) * text.values[k]!);
    for (let d = 0; d < dimensions; d++) add(dense, d * classes, own, share * vector[d]!);
  }
  return ({ text, vector }: Viewed): Float64Array => {
    const scores = Float64Array.from(head.bias);
    for (let k = 0; k < text.length; k++) add(scores, 0, row(ngrams.sparse, text.rows[k]!, classes), text.values[k]!);
    for (let d = 0; d < dimensions; d++) add(scores, 0, row(dense, d, classes), vector[d]!);
    return scores;
  };
}

function row(table: Float32Array, at: number, classes: number): Float32Array {
  return table.subarray(at * classes, (at + 1) * classes);
}

function add(into: Float32Array | Float64Array, at: number, what: Float32Array, times: number): void {
  for (let c = 0; c < what.length; c++) into[at + c]! += times * what[c]!;
}
