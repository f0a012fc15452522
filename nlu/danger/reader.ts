// The second reader of danger signs, trained on messages: how likely one is happening now, and which. It weighs what the rules say of
// a text among the rest and never speaks for them: what a rule found is at least asked about (decide.ts).
import { softmax } from '../model/linear.js';
import type { NeighbourData } from '../model/neighbours.js';
import type { Head } from '../model/ngram-heads.js';
import { DANGER_SIGNS, type DangerSignName } from '../understanding.js';
import type { Evidence } from './evidence.js';

/** Every head has a column for each kind and one, the last, for none. */
export const COLUMNS = DANGER_SIGNS.length + 1;
export const NONE_COLUMN = DANGER_SIGNS.length;

/** How the heads' scores become probabilities: weights found on messages that no head had learnt. */
export interface Opinion {
  /** Of each head's own yes or no, then of what the intents say; and what stands against a yes beforehand. */
  readonly any: readonly number[];
  /** Of what the rules say, in the order of EVIDENCE; below zero where it speaks against a sign. */
  readonly rules: readonly number[];
  readonly bias: number;
  /** Of each head where only the kind is in question. */
  readonly kinds: readonly number[];
}

/** The reader as it is shipped; the vocabulary and the measure of meaning are those of the intents. */
export interface DangerData {
  readonly ngrams: Head;
  readonly alone: Opinion;
  /** Absent where the model was trained without the encoder. */
  readonly second: {
    /** A linear head on the vector as the encoder gives it. */
    readonly dense: Float32Array;
    readonly bias: Float32Array;
    readonly neighbours: NeighbourData;
    /** What speaks for none among the neighbours before any example does. */
    readonly mass: number;
    readonly together: Opinion;
  } | null;
}

export interface DangerReading {
  /** That any sign is happening now, among messages that sound like it. */
  readonly any: number;
  /** If one is, which: a probability for each of DANGER_SIGNS. */
  readonly kinds: Float64Array;
}

/** A head's yes or no: how much all kinds together outweigh none. */
export function anyScore(scores: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < NONE_COLUMN; c++) most = Math.max(most, scores[c]!);
  let sum = 0;
  for (let c = 0; c < NONE_COLUMN; c++) sum += Math.exp(scores[c]! - most);
  return most + Math.log(sum) - scores[NONE_COLUMN]!;
}

/** Intents that are danger by themselves, with their kind where they have one. */
export const DANGER_INTENTS: ReadonlyMap<string, DangerSignName | null> = new Map([
  ['emergency.report', null],
  ['distress.self_harm', 'self_harm'],
  ['distress.violence', 'violence'],
]);
/** Among these somebody may tell of a danger sign in words that are not theirs. */
export const ILLNESS: ReadonlySet<string> = new Set(['symptoms.report', 'care.home', 'distress.anxiety']);
/** Surer than this of a yes or no nobody is. */
const LEAST = 1e-4;

/** Two yes or no out of the intents' probabilities: a dangerous intent, and one of illness or danger. What is wanted tells what is not told. */
export function intentsSay(intents: readonly string[], probabilities: Float64Array): number[] {
  let danger = LEAST;
  let illness = LEAST;
  for (const [c, name] of intents.entries()) {
    if (DANGER_INTENTS.has(name)) danger += probabilities[c]!;
    if (ILLNESS.has(name)) illness += probabilities[c]!;
  }
  return [danger, danger + illness].map((yes) => Math.log(yes / (1 + 3 * LEAST - yes)));
}

/** One reading out of the scores of each head, of what the intents say, and of what the rules say. */
export function readingOf(
  heads: readonly Float64Array[],
  said: readonly number[],
  evidence: Evidence,
  { any, rules, bias, kinds }: Opinion,
): DangerReading {
  let logit = bias;
  const into = new Float64Array(NONE_COLUMN);
  for (const [h, scores] of heads.entries()) {
    logit += any[h]! * anyScore(scores);
    for (let c = 0; c < NONE_COLUMN; c++) into[c]! += kinds[h]! * scores[c]!;
  }
  for (const [k, says] of said.entries()) logit += any[heads.length + k]! * says;
  for (const [k, holds] of evidence.entries()) logit += rules[k]! * holds;
  return { any: 1 / (1 + Math.exp(-logit)), kinds: softmax(into, 1) };
}
