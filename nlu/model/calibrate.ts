// Honest probabilities: a temperature found on texts that the head has not learnt from, and how far off the mark it still is.
import { softmax } from './linear.js';

/** Scores and truth of texts that were held out. */
export interface HeldOut {
  readonly scores: readonly Float64Array[];
  readonly labels: readonly number[];
}

/** The temperature with the least surprise (mean negative log-likelihood), between 0.1 and 10. */
export function temperatureOf(heldOut: HeldOut): number {
  let low = -2.3;
  let high = 2.3;
  const golden = (Math.sqrt(5) - 1) / 2;
  while (high - low > 0.005) {
    const a = high - golden * (high - low);
    const b = low + golden * (high - low);
    if (surprise(heldOut, Math.exp(a)) < surprise(heldOut, Math.exp(b))) high = b;
    else low = a;
  }
  return Math.exp((low + high) / 2);
}

/** Mean negative log-likelihood of the truth at a temperature. */
export function surprise({ scores, labels }: HeldOut, temperature: number): number {
  let sum = 0;
  for (const [i, values] of scores.entries()) sum -= Math.log(softmax(values.slice(), temperature)[labels[i]!]! + 1e-12);
  return sum / Math.max(1, scores.length);
}

/** Expected calibration error over 15 equal bins: by how much, on average, a stated probability misses the share that is right. */
export function calibrationError(predictions: readonly { confidence: number; right: boolean }[], bins = 15): number {
  const count = new Float64Array(bins);
  const stated = new Float64Array(bins);
  const right = new Float64Array(bins);
  for (const prediction of predictions) {
    const bin = Math.min(bins - 1, Math.floor(prediction.confidence * bins));
    count[bin]!++;
    stated[bin]! += prediction.confidence;
    if (prediction.right) right[bin]!++;
  }
  let error = 0;
  for (let bin = 0; bin < bins; bin++) error += Math.abs(stated[bin]! - right[bin]!);
  return error / Math.max(1, predictions.length);
}

/** Position of the highest value. */
export function best(values: ArrayLike<number>): number {
  let top = 0;
  for (let c = 1; c < values.length; c++) if (values[c]! > values[top]!) top = c;
  return top;
}
