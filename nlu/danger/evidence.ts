// What the rules say of a text, for the second reader to weigh: it knows words, they know denial, past and supposition. How much each
// counts is learnt on messages (train.ts); what a rule has found is asked about in any case (decide.ts).
import type { Heard } from './compile.js';
import type { Dismissal } from './sayings.js';

/** 1 where it holds, otherwise 0; in the order of EVIDENCE. */
export type Evidence = readonly number[];

/** Dismissals that mean the same here. */
const DISMISSED: Readonly<Record<string, readonly Dismissal[]>> = {
  denied: ['denied'],
  past: ['past'],
  asked: ['asking', 'supposing', 'hedged', 'not_had'],
  feared: ['feared'],
  unreal: ['unreal', 'elsewhere', 'figure', 'other'],
  slight: ['slight'],
};

/** A sign found in words, a number at its limit, and what sounds like a sign and is none, by the reason. */
export const EVIDENCE: readonly string[] = ['said', 'measured', ...Object.keys(DISMISSED)];
export const NO_EVIDENCE: Evidence = EVIDENCE.map(() => 0);

export function evidenceOf({ signs, dismissals }: Heard): Evidence {
  if (signs.length === 0 && dismissals.length === 0) return NO_EVIDENCE;
  const measured = signs.filter((sign) => foundBy(sign) === 'number').length;
  const dismissed = Object.values(DISMISSED).map((reasons) => reasons.some((reason) => dismissals.includes(reason)));
  return [signs.length > measured, measured > 0, ...dismissed].map(Number);
}

/** How the rules found a sign; what they write as its rule tells: "breathing.it: manca aria", "low_oxygen: spo2 <= 92", "infant: newborn + fever". */
export function foundBy({ name, rule = '' }: { readonly name: string; readonly rule?: string }): 'words' | 'number' | 'together' {
  if (!rule.startsWith(`${name}: `)) return 'words';
  return /[<>]=/.test(rule) ? 'number' : 'together';
}
