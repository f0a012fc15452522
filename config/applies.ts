// Which question of an interview comes next for somebody, and which answer is a danger sign: plain functions over facts.

import { NONE } from './facts.js';
import type { Condition, FactValue, Interview, Question, When } from './questions.js';

/** What is known so far; null or absent: not known. */
export type KnownFacts = { readonly [fact: string]: FactValue | null | undefined };

/**
 * Does `question` apply to somebody with these facts? A condition on an unknown fact holds (better one question too many),
 * but not where the question that would fill the fact does not apply itself: who is not asked for a pregnancy is not asked
 * for its week either.
 */
export function applies(interview: Interview, question: Question, facts: KnownFacts): boolean {
  return allHold(question.when, facts, interview);
}

/** Content is immutable, and its questions are looked for by name at every turn. */
const byName = new WeakMap<Interview, ReadonlyMap<string, Question>>();

/** The question that fills this fact. */
export function questionOf(interview: Interview, fact: string): Question | undefined {
  let questions = byName.get(interview);
  if (!questions) {
    // The first of a name counts.
    questions = new Map([...interview.questions].reverse().map((question) => [question.id, question]));
    byName.set(interview, questions);
  }
  return questions.get(fact);
}

/** The danger sign that `value` is as an answer to `question`, if it is one. For several choices, the first. */
export function dangerOf(question: Question, value: FactValue, facts: KnownFacts = {}): string | undefined {
  if (typeof value === 'number') {
    const limit = question.signs?.find(
      ({ atMost, atLeast, when }) =>
        (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast) && allHold(when, facts),
    );
    if (limit) return limit.danger;
  }
  const values: readonly FactValue[] = Array.isArray(value) ? value : [value];
  return question.choices?.find((choice) => choice.danger && values.includes(choice.value))?.danger;
}

/** Whether all conditions hold; none is none too many. Without an interview a condition on an unknown fact holds too. */
export function allHold(when: When | undefined, facts: KnownFacts, interview?: Interview): boolean {
  return (when ?? []).every((part) =>
    'any' in part ? part.any.some((one) => holds(one, facts, interview)) : holds(part, facts, interview),
  );
}

/** The facts by which the conditions hold: of several that are enough, all that are so. */
export function factsOf(when: When | undefined, facts: KnownFacts): string[] {
  const conditions = (when ?? []).flatMap((part) => ('any' in part ? part.any : [part]));
  return conditions.filter((one) => (facts[one.fact] ?? null) !== null && holds(one, facts)).map(({ fact }) => fact);
}

function holds(condition: Condition, facts: KnownFacts, interview?: Interview): boolean {
  const value = facts[condition.fact];
  if (value === null || value === undefined) {
    if (condition.known !== undefined) return !condition.known;
    const asks = interview && questionOf(interview, condition.fact);
    return !asks || !interview || applies(interview, asks, facts);
  }
  if (condition.known === false) return false;
  if (condition.in && !condition.in.some((wanted) => has(value, wanted))) return false;
  if (condition.atLeast !== undefined && !(Number(value) >= condition.atLeast)) return false;
  return condition.below === undefined || Number(value) < condition.below;
}

function has(value: FactValue, wanted: FactValue): boolean {
  if (!Array.isArray(value)) return value === wanted;
  return wanted === NONE ? value.length === 0 : value.includes(String(wanted));
}
