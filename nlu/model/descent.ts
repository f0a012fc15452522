// L-BFGS: goes down a smooth, convex function of very many numbers, remembering the last few steps instead of a matrix of curvature.
import { add, dot } from './sums.js';

/** Fills `gradient` for `at` and gives the function's value. */
export type Slope = (at: Float32Array, gradient: Float32Array) => number;

const MEMORY = 5;
/** A step that gains less than this share of the value is the last. */
const ENOUGH = 1e-5;
const SUFFICIENT = 1e-4;
const HALVINGS = 20;

/** Improves `at` in place, in at most so many rounds. */
export function descend(at: Float32Array, slope: Slope, rounds: number): void {
  const gradient = new Float32Array(at.length);
  const next = new Float32Array(at.length);
  const nextGradient = new Float32Array(at.length);
  const direction = new Float32Array(at.length);
  const steps: { moved: Float32Array; turned: Float32Array; curve: number }[] = [];
  let value = slope(at, gradient);
  for (let round = 0; round < rounds; round++) {
    directionOf(direction, gradient, steps);
    const descent = dot(direction, gradient);
    if (descent >= 0) return;
    let size = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let nextValue = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < HALVINGS; halving++, size /= 2) {
      for (let i = 0; i < at.length; i++) next[i] = at[i]! + size * direction[i]!;
      nextValue = slope(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * size * descent) break;
    }
    if (!(nextValue < value)) return;
    const reused =
      steps.length === MEMORY ? steps.shift()! : { moved: new Float32Array(at.length), turned: new Float32Array(at.length), curve: 0 };
    for (let i = 0; i < at.length; i++) {
      reused.moved[i] = next[i]! - at[i]!;
      reused.turned[i] = nextGradient[i]! - gradient[i]!;
    }
    reused.curve = dot(reused.moved, reused.turned);
    if (reused.curve > 0) steps.push(reused);
    at.set(next);
    gradient.set(nextGradient);
    const gained = value - nextValue;
    value = nextValue;
    if (gained < ENOUGH * Math.abs(value)) return;
  }
}

function directionOf(
  direction: Float32Array,
  gradient: Float32Array,
  steps: readonly { moved: Float32Array; turned: Float32Array; curve: number }[],
) {
  for (let i = 0; i < gradient.length; i++) direction[i] = -gradient[i]!;
  const shares: number[] = [];
  for (const { moved, turned, curve } of [...steps].reverse()) {
    const share = dot(moved, direction) / curve;
    shares.push(share);
    add(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = last.curve / dot(last.turned, last.turned);
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  for (const { moved, turned, curve } of steps) add(direction, moved, shares.pop()! - dot(turned, direction) / curve);
}
