// How far stated probabilities are off the mark, and the best of several.

/** Predictions whose stated probability lies between two borders. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of what was stated, and the share that was right. */
  readonly stated: number;
  readonly right: number;
}

export const BINS = 15;

/** Predictions in bins of equal width; a bin that is empty has zeros. */
export function binned(predictions: readonly { confidence: number; right: boolean }[], bins = BINS): Bin[] {
  const sums = Array.from({ length: bins }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { confidence, right } of predictions) {
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))]!;
    bin.count++;
    bin.stated += confidence;
    if (right) bin.right++;
  }
  return sums.map(({ count, stated, right }, k) => ({
    ...{ from: k / bins, to: (k + 1) / bins, count },
    stated: stated / Math.max(1, count),
    right: right / Math.max(1, count),
  }));
}

/** Expected calibration error over 15 equal bins: by how much, on average, a stated probability misses the share that is right. */
export function calibrationError(predictions: readonly { confidence: number; right: boolean }[]): number {
  const error = binned(predictions).reduce((sum, { count, stated, right }) => sum + count * Math.abs(stated - right), 0);
  return error / Math.max(1, predictions.length);
}

/** Position of the highest value. */
export function best(values: ArrayLike<number>): number {
  let top = 0;
  for (let c = 1; c < values.length; c++) if (values[c]! > values[top]!) top = c;
  return top;
}

/** Positions of so many of the highest values, the highest first; of equal ones the earlier first. */
export function bestFew(values: ArrayLike<number>, count: number): number[] {
  const top: number[] = [];
  for (let c = 0; c < values.length; c++) {
    const value = values[c]!;
    // Most values end here.
    if (top.length === count && value <= values[top[count - 1]!]!) continue;
    let at = Math.min(top.length, count - 1);
    for (; at > 0 && values[top[at - 1]!]! < value; at--) top[at] = top[at - 1]!;
    top[at] = c;
  }
  return top;
}
