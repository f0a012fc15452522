// How the heads' scores, the intents and the rules become one opinion on danger: weights of least surprise, settled on texts that no
// head had learnt.
import { mixtureOf } from '../model/mixture.js';
import { withBackground } from '../model/neighbours.js';
import { EVIDENCE, type Evidence } from './evidence.js';
import { anyScore, NONE_COLUMN, type Opinion, readingOf } from './reader.js';

/** What a stage has to form its opinion from. */
export interface Opined {
  readonly heads: readonly Float64Array[];
  readonly says: readonly number[];
  readonly evidence: Evidence;
  readonly columns: readonly number[];
}

/** What resembles no example at all has neighbours too, all far away: the mass speaks for none then. */
export function raised(one: Opined, mass: number): Opined {
  const [ngrams, vector, near] = one.heads as [Float64Array, Float64Array, Float64Array];
  return { ...one, heads: [ngrams, vector, withBackground(near, { column: NONE_COLUMN, mass })] };
}

/** How much the truth surprises an opinion, all texts together. */
export function surpriseOf(all: readonly Opined[], opinion: Opinion): number {
  return all.reduce((sum, { heads, says, evidence, columns }) => {
    const { any } = readingOf(heads, says, evidence, opinion);
    return sum - Math.log((columns[0] === NONE_COLUMN ? 1 - any : any) + 1e-12);
  }, 0);
}

/**
 * The weights of least surprise on held-out scores: whether there is a sign by all texts, which by the examples, whose kinds are known
 * for sure.
 */
export function opinionOf(told: readonly Opined[], common: readonly Opined[]): Opinion {
  const all = [...told, ...common];
  const isSign = ({ columns }: Opined) => columns[0] !== NONE_COLUMN;
  // Two columns, no and yes. Weights may not fall below zero: what may lean either way, the rules and the bias, stands there twice.
  const pairs = all.map(({ heads, says, evidence }) => [
    ...[...heads.map(anyScore), ...says, ...evidence, 1].map((yes) => Float64Array.of(0, yes)),
    ...[...evidence, 1].map((no) => Float64Array.of(no, 0)),
  ]);
  const weights = mixtureOf(
    pairs,
    all.map((one) => (isSign(one) ? 1 : 0)),
  );
  const leaning = EVIDENCE.length + 1;
  const count = weights.length - 2 * leaning;
  const lean = weights.slice(count, count + leaning).map((weight, k) => weight - weights[count + leaning + k]!);
  const signs = told.filter(isSign);
  const kinds = mixtureOf(
    signs.map(({ heads }) => heads.map((one) => one.slice(0, NONE_COLUMN))),
    signs.map(({ columns }) => columns[0]!),
  );
  return { any: weights.slice(0, count), rules: lean.slice(0, -1), bias: lean.at(-1)!, kinds };
}
