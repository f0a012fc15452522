// Several heads' scores to one honest probability: each head has a weight, found on texts that none of them has learnt. A weight is
// an inverse temperature too, so that nothing has to be calibrated afterwards.
import { softmax } from './linear.js';

/** Scores of one held-out text: one array of scores (an intent each) a head. */
export type Scored = readonly Float64Array[];

const ROUNDS = 30;
const ENOUGH = 1e-7;
const RIDGE = 1e-6;

/** The weights of least surprise, none below zero. Newton's steps on a convex function. */
export function mixtureOf(scored: readonly Scored[], labels: readonly number[]): number[] {
  const heads = scored[0]?.length ?? 0;
  let weights = new Array<number>(heads).fill(1 / Math.max(1, heads));
  let least = surprise(scored, labels, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, curvature } = slopes(scored, labels, weights);
    // A head at zero that would go below stays out.
    const active = [...weights.keys()].filter((h) => weights[h]! > 0 || gradient[h]! < 0);
    const step = solve(
      active.map((h) => active.map((k) => curvature[h]![k]! + (h === k ? RIDGE : 0))),
      active.map((h) => gradient[h]!),
    );
    let next = weights;
    let value = least;
    for (let size = 1; size > 1e-3; size /= 2) {
      next = weights.map((weight, h) => (active.includes(h) ? Math.max(0, weight - size * step[active.indexOf(h)]!) : weight));
      value = surprise(scored, labels, next);
      if (value < least) break;
    }
    if (value >= least - ENOUGH) break;
    weights = next;
    least = value;
  }
  return weights;
}

/** Probabilities of a text under the weights. */
export function mixed(heads: Scored, weights: readonly number[]): Float64Array {
  const into = new Float64Array(heads[0]?.length ?? 0);
  for (const [h, scores] of heads.entries()) for (let c = 0; c < into.length; c++) into[c]! += weights[h]! * scores[c]!;
  return softmax(into, 1);
}

/** Mean negative log-likelihood of the truth. */
export function surprise(scored: readonly Scored[], labels: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const [i, heads] of scored.entries()) sum -= Math.log(mixed(heads, weights)[labels[i]!]! + 1e-12);
  return sum / Math.max(1, scored.length);
}

function slopes(scored: readonly Scored[], labels: readonly number[], weights: readonly number[]) {
  const gradient = weights.map(() => 0);
  const curvature = weights.map(() => weights.map(() => 0));
  for (const [i, heads] of scored.entries()) {
    const probabilities = mixed(heads, weights);
    const expected = heads.map((scores) => probabilities.reduce((sum, p, c) => sum + p * scores[c]!, 0));
    for (const h of heads.keys()) {
      gradient[h]! += (expected[h]! - heads[h]![labels[i]!]!) / scored.length;
      for (let k = h; k < heads.length; k++) {
        let together = 0;
        for (let c = 0; c < probabilities.length; c++) together += probabilities[c]! * heads[h]![c]! * heads[k]![c]!;
        curvature[h]![k]! += (together - expected[h]! * expected[k]!) / scored.length;
        curvature[k]![h] = curvature[h]![k]!;
      }
    }
  }
  return { gradient, curvature };
}

/** Gauss with pivots; the systems have as many unknowns as there are heads. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let p = 0; p < size; p++) {
    const top = rows.slice(p).reduce((best, row, i) => (Math.abs(row[p]!) > Math.abs(rows[best]![p]!) ? p + i : best), p);
    [rows[p], rows[top]] = [rows[top]!, rows[p]!];
    const pivot = rows[p]![p]! || RIDGE;
    for (let r = 0; r < size; r++) {
      if (r === p) continue;
      const factor = rows[r]![p]! / pivot;
      for (let c = p; c <= size; c++) rows[r]![c]! -= factor * rows[p]![c]!;
    }
  }
  return rows.map((row, i) => row[size]! / (row[i]! || RIDGE));
}
