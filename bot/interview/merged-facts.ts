// What is told now beside what was told before: asked answers stand until the citizen says otherwise, lists grow, and nothing in passing makes
// a danger smaller.
import { codesOf } from '../../config/facts.js';
import type { Fact, Facts } from '../decision.js';

/** New facts over old ones: asked answers stand until the citizen says otherwise; lists grow. */
export function mergeFacts(old: Facts, fresh: Facts): { readonly facts: Facts; readonly corrected: readonly string[] } {
  const facts: Record<string, Fact> = { ...old };
  const corrected: string[] = [];
  // "No, 79": not the child of some months any more.
  if (Number(fresh.age_years?.value ?? 0) >= 2) delete facts.age_months;
  for (const [name, fact] of Object.entries(fresh)) {
    const before = old[name];
    if (before && Array.isArray(before.value) && Array.isArray(fact.value)) {
      facts[name] = { ...fact, value: [...new Set([...before.value, ...fact.value])] };
    } else if (before && before.from !== 'extracted' && WORSENING.includes(name) && !isWorse(name, before, fact)) {
      // A word in passing never weakens what was asked and answered.
    } else if (before && fact.value === null) {
      // Denied before and spoken of now: to be asked once more.
      facts[name] = fact;
      if (before.value !== null) corrected.push(name);
    } else {
      if (before && before.value !== null && before.value !== fact.value) corrected.push(name);
      facts[name] =
        before && before.value !== null && before.value !== fact.value ? { ...fact, from: 'corrected', ...wasOf(name, before) } : fact;
    }
  }
  return { facts, corrected };
}

function wasOf(name: string, { value }: Fact): Pick<Fact, 'was'> {
  return name === 'temp_c' && typeof value === 'number' ? { was: value } : {};
}

/** Answers to danger questions; their codes go from harmless to grave. */
const WORSENING: readonly string[] = ['dyspnoea', 'consciousness', 'chest_pain', 'skin', 'urine_12h'];

/** Unknown is worse than the harmless answer only. */
function isWorse(name: string, before: Fact, fresh: Fact): boolean {
  const codes: readonly unknown[] = codesOf(name);
  const rank = ({ value }: Fact) => codes.indexOf(value);
  return fresh.value === null ? rank(before) === 0 : rank(fresh) > rank(before);
}
