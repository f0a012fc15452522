// Figures of an evaluation: accuracy, macro-F1, by intent, confusions, and how far stated probabilities are off.
import { costOf, replyTo, SURE } from '../doubt.js';
import { type Bin, binned, calibrationError } from '../model/calibrate.js';

export interface Judged {
  readonly text: string;
  readonly truth: string;
  readonly predicted: string;
  readonly confidence: number;
  readonly language?: string | undefined;
  readonly register?: string | undefined;
  /** Best first; where it is known, the cost of the bot's replies can be told. */
  readonly ranking?: readonly { readonly name: string; readonly confidence: number }[] | undefined;
}

/** What the bot's replies cost on average by the table of nlu/doubt.ts, and how often it asks back or offers a person. */
export interface DoubtFigures {
  readonly sure: number;
  readonly cost: number;
  readonly askedBack: number;
}

/** The messages of one language or register. */
export interface GroupFigures {
  readonly name: string;
  readonly count: number;
  readonly accuracy: number;
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
  readonly calibration: readonly Bin[];
  /** Null where no message is out of scope. `rejected`: messages within the scope that were taken for being outside. */
  readonly outOfScope: { readonly recall: number; readonly rejected: number } | null;
  /** As it is and at other thresholds; null without rankings. */
  readonly doubt: { readonly now: DoubtFigures; readonly others: readonly DoubtFigures[] } | null;
  readonly intents: readonly IntentFigures[];
  /** Empty where the messages do not say. */
  readonly languages: readonly GroupFigures[];
  readonly registers: readonly GroupFigures[];
  /** What was taken for what, most frequent first. */
  readonly confusions: readonly { readonly truth: string; readonly predicted: string; readonly count: number }[];
}

/** Macro-F1 is the mean over the intents that truly occur. */
export function evaluate(judged: readonly Judged[]): Evaluation {
  const right = judged.filter(({ truth, predicted }) => truth === predicted).length;
  const intents = [...new Set(judged.map(({ truth }) => truth))].sort().map((intent) => figuresOf(intent, judged));
  const predictions = judged.map(({ truth, predicted, confidence }) => ({ confidence, right: truth === predicted }));
  return {
    count: judged.length,
    accuracy: ratio(right, judged.length),
    macroF1: ratio(
      intents.reduce((sum, { f1 }) => sum + f1, 0),
      intents.length,
    ),
    calibrationError: calibrationError(predictions),
    calibration: binned(predictions),
    outOfScope: outOfScopeOf(judged),
    doubt: doubtOf(judged),
    intents,
    languages: groupsOf(judged, ({ language }) => language),
    registers: groupsOf(judged, ({ register }) => register),
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

const OUTSIDE = 'out_of_scope';

function outOfScopeOf(judged: readonly Judged[]): Evaluation['outOfScope'] {
  const outside = judged.filter(({ truth }) => truth === OUTSIDE);
  const inside = judged.filter(({ truth }) => truth !== OUTSIDE);
  const taken = (some: readonly Judged[]) => some.filter(({ predicted }) => predicted === OUTSIDE).length;
  return outside.length === 0 ? null : { recall: ratio(taken(outside), outside.length), rejected: ratio(taken(inside), inside.length) };
}

const OTHER_THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function doubtOf(judged: readonly Judged[]): Evaluation['doubt'] {
  const ranked = judged.flatMap(({ truth, ranking }) => (ranking ? [{ truth, ranking }] : []));
  if (ranked.length === 0) return null;
  const at = (sure: number): DoubtFigures => ({
    sure,
    cost: ratio(
      ranked.reduce((sum, { truth, ranking }) => sum + costOf(truth, ranking, sure), 0),
      ranked.length,
    ),
    askedBack: ratio(ranked.filter(({ ranking }) => replyTo(ranking, sure) !== 'answer').length, ranked.length),
  });
  return { now: at(SURE), others: OTHER_THRESHOLDS.map(at) };
}

function groupsOf(judged: readonly Judged[], nameOf: (one: Judged) => string | undefined): GroupFigures[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const name = nameOf(one);
    if (name === undefined) continue;
    const members = groups.get(name) ?? [];
    members.push(one);
    groups.set(name, members);
  }
  return [...groups].map(([name, members]) => ({
    ...{ name, count: members.length },
    accuracy: ratio(members.filter(({ truth, predicted }) => truth === predicted).length, members.length),
  }));
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
