// How much a text seems to belong to none of a set's intents, learnt from the set's own part for that where it has one: no single sign
// is best everywhere, so several are weighed.
import { learnFew } from '../model/few.js';
import { scores } from '../model/linear.js';

/** What an understanding tells about belonging: probabilities, which of them is out of scope (-1: none), and how near examples are. */
export interface Signs {
  readonly probabilities: Float64Array;
  readonly outside: number;
  /** Scores of the neighbours, where they are known. */
  readonly near: Float64Array | null;
}

/** Gives a score that is higher the more a text belongs. */
export type Belonging = (signs: Signs) => number;

const CALM = 0.1;
const FLOOR = 1e-9;

/** Without anything to learn from: the probability of the likeliest intent. */
export const likeliest: Belonging = ({ probabilities, outside }) =>
  probabilities.reduce((most, value, c) => (c === outside ? most : Math.max(most, value)), 0);

/** Learnt from texts that belong and texts that do not; a probability. */
export function learnBelonging(inside: readonly Signs[], outside: readonly Signs[]): Belonging {
  const all = [...inside, ...outside].map(numbersOf);
  const size = all[0]?.length ?? 0;
  const mean = Array.from({ length: size }, (_, d) => all.reduce((sum, one) => sum + one[d]!, 0) / all.length);
  const spread = mean.map((middle, d) => Math.sqrt(all.reduce((sum, one) => sum + (one[d]! - middle) ** 2, 0) / all.length) || 1);
  const rows = Int32Array.from({ length: size }, (_, d) => d);
  const textOf = (numbers: readonly number[]) => ({
    rows,
    values: Float32Array.from(numbers, (value, d) => (value - mean[d]!) / spread[d]!),
    length: size,
  });
  const texts = all.map(textOf);
  const labels = Int32Array.from(texts, (_, i) => (i < inside.length ? 0 : 1));
  const head = learnFew({ texts, labels, classes: 2, features: size, use: Int32Array.from(labels.keys()) }, CALM);
  return (signs) => {
    const [stay, go] = scores(head, textOf(numbersOf(signs)), new Float64Array(2));
    return 1 / (1 + Math.exp(go! - stay!));
  };
}

function numbersOf(signs: Signs): number[] {
  const { probabilities, outside, near } = signs;
  const within = likeliest(signs);
  const entropy = probabilities.reduce((sum, p) => sum - p * Math.log(p + FLOOR), 0);
  const apart = outside < 0 ? 0 : probabilities[outside]!;
  const numbers = [within, Math.log(within + FLOOR), entropy, Math.log(apart + FLOOR), Math.log(1 - apart + FLOOR)];
  if (!near) return numbers;
  const nearest = near.reduce((most, value, c) => (c === outside ? most : Math.max(most, value)), Number.NEGATIVE_INFINITY);
  return [...numbers, nearest, outside < 0 ? 0 : near[outside]!];
}
