// Figures of an evaluation: accuracy, macro-F1, by intent, confusions, and how far stated probabilities are off.
import { calibrationError } from '../model/calibrate.js';

export interface Judged {
  readonly text: string;
  readonly truth: string;
  readonly predicted: string;
  readonly confidence: number;
}

export interface IntentFigures {
  readonly intent: string;
  /** How many messages truly have it. */
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Evaluation {
  readonly count: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly calibrationError: number;
  readonly intents: readonly IntentFigures[];
  /** What was taken for what, most frequent first. */
  readonly confusions: readonly { readonly truth: string; readonly predicted: string; readonly count: number }[];
}

/** Macro-F1 is the mean over the intents that truly occur. */
export function evaluate(judged: readonly Judged[]): Evaluation {
  const right = judged.filter(({ truth, predicted }) => truth === predicted).length;
  const intents = [...new Set(judged.map(({ truth }) => truth))].sort().map((intent) => figuresOf(intent, judged));
  return {
    count: judged.length,
    accuracy: ratio(right, judged.length),
    macroF1: ratio(
      intents.reduce((sum, { f1 }) => sum + f1, 0),
      intents.length,
    ),
    calibrationError: calibrationError(judged.map(({ truth, predicted, confidence }) => ({ confidence, right: truth === predicted }))),
    intents,
    confusions: confusionsOf(judged),
  };
}

function figuresOf(intent: string, judged: readonly Judged[]): IntentFigures {
  const count = judged.filter(({ truth }) => truth === intent).length;
  const predicted = judged.filter((one) => one.predicted === intent);
  const hits = predicted.filter(({ truth }) => truth === intent).length;
  return {
    intent,
    count,
    precision: ratio(hits, predicted.length),
    recall: ratio(hits, count),
    f1: ratio(2 * hits, count + predicted.length),
  };
}

function confusionsOf(judged: readonly Judged[]): Evaluation['confusions'] {
  const counts = new Map<string, { truth: string; predicted: string; count: number }>();
  for (const { truth, predicted } of judged) {
    if (truth === predicted) continue;
    const key = `${truth}\t${predicted}`;
    const entry = counts.get(key) ?? { truth, predicted, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.truth < b.truth ? -1 : 1));
}

/** Area under the ROC curve: how often a text of the first group has the higher score than one of the second; ties count half. */
export function auroc(higher: readonly number[], lower: readonly number[]): number {
  const all = [...higher.map((score) => ({ score, first: true })), ...lower.map((score) => ({ score, first: false }))];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let i = 0; i < all.length; ) {
    let end = i;
    while (end < all.length && all[end]!.score === all[i]!.score) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) if (all[i]!.first) ranks += rank;
  }
  return ratio(ranks - (higher.length * (higher.length + 1)) / 2, higher.length * lower.length);
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
