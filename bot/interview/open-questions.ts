// Which questions of an interview are open, and which one comes next. Plain functions of its content and of what is known.
import { applies, type KnownFacts } from '../../config/applies.js';
import type { Interview, Question } from '../../config/questions.js';
import type { Facts } from '../decision.js';

/**
 * The first question that applies and is still open; postponed ones come last. A danger question is open until it was
 * asked directly, whatever was read out of a message before.
 */
export function nextQuestion(interview: Interview, facts: Facts, postponed: readonly string[]): Question | null {
  const { questions } = interview;
  const stands = standsIn(interview, facts);
  return questions.find((question) => !postponed.includes(question.id) && stands(question)) ?? questions.find(stands) ?? null;
}

export function openOf(interview: Interview, facts: Facts): readonly Question[] {
  return interview.questions.filter(standsIn(interview, facts));
}

function standsIn(interview: Interview, facts: Facts): (question: Question) => boolean {
  const values = known(facts);
  return (question) => isOpen(question, facts) && applies(interview, question, values);
}

export function isOpen(question: Question, facts: Facts): boolean {
  const fact = facts[question.id];
  if (!fact) return true;
  // A number that was written is the answer itself; a sign in passing is not, nor is one illness of several.
  return fact.from === 'extracted' && (question.kind === 'choices' || (question.danger && question.kind !== 'number'));
}

export function known(facts: Facts): KnownFacts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]));
}
