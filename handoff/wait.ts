// How long a citizen will probably wait, as a range that is honest rather than exact. Each request taken lately shows how
// long a place in the queue lasts: its wait, shared by those who stood before it and itself. The middle of these and the slow
// end (80 of 100) give the range; without enough of them an assumption about a conversation's length does. Where nobody is
// there the queue does not move, and no time is told.
import type { Millis } from '../store/records.js';

export interface Waited {
  readonly openedAt: Millis;
  readonly claimedAt: Millis;
}

/** Minutes. */
export interface WaitRange {
  readonly from: number;
  readonly to: number;
}

const MINUTE: Millis = 60_000;
/** Fewer than this say nothing. */
const ENOUGH = 5;
/** The latest ones count. */
export const COUNTED = 200;
/** A conversation lasts about so long; somebody new takes the next one after it. */
const ASSUMED: WaitRange = { from: 4, to: 10 };
/** Minutes as people say them. */
export const STEPS = [1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240] as const;

/**
 * @param ahead how many stand before this one
 * @param onDuty how many operators are there to take conversations now
 * @param lately requests taken within the last hours
 * @returns null where nobody is there: whoever comes, and when, is not known
 */
export function expectedWait(ahead: number, onDuty: number, lately: readonly Waited[]): WaitRange | null {
  if (onDuty <= 0) return null;
  const places = Math.max(0, ahead) + 1;
  const pace = paceOf(lately) ?? { from: ASSUMED.from / onDuty, to: ASSUMED.to / onDuty };
  return rounded(pace.from * places, pace.to * places);
}

/** Minutes for one place in the queue: the middle and the slow end. Null where too few were taken to tell. */
function paceOf(lately: readonly Waited[]): WaitRange | null {
  if (lately.length < ENOUGH) return null;
  const latest = [...lately].sort((a, b) => a.claimedAt - b.claimedAt).slice(-COUNTED);
  const paces = latest
    .map((one) => {
      const before = latest.filter((other) => other.openedAt < one.openedAt && other.claimedAt > one.openedAt).length;
      return Math.max(0, one.claimedAt - one.openedAt) / MINUTE / (before + 1);
    })
    .sort((a, b) => a - b);
  return { from: quantile(paces, 0.5), to: quantile(paces, 0.8) };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Down for the lower end, up for the upper; never a single number, because nobody knows it that well. */
function rounded(low: number, high: number): WaitRange {
  const from = STEPS.findLast((step) => step <= low) ?? STEPS[0];
  const last = STEPS.at(-1)!;
  const to = STEPS.find((step) => step >= high && step > from) ?? last;
  return { from: Math.min(from, STEPS.at(-2)!), to };
}
