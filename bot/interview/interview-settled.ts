// A question that was answered with danger, in whatever words, is not asked again: what is told beside it is read by the person who comes.
import { dangerOf } from '../../config/applies.js';
import type { FactValue, Question } from '../../config/questions.js';
import { raisedDanger } from '../danger/safety.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { matching } from './choices.js';
import { currentInterview, currentQuestion } from './interview.js';
import { known } from './open-questions.js';
import { readAnswer } from './reading.js';

/** Notes the dangers that were found as answers to the questions of the interview that ask about them. */
export function settleByDanger(draft: TurnDraft, heard: readonly Heard[], danger: ReadonlyMap<string, number>): void {
  const { interview } = draft.state;
  if (interview && currentQuestion(draft)) draft.set({ interview: { ...interview, inDanger: true } });
  for (const question of currentInterview(draft)?.questions ?? []) {
    if (question.kind !== 'choice') continue;
    const value = choiceOf(question, heard, danger, draft.state.facts[question.id]?.value ?? null);
    const last = heard.at(-1);
    if (value === null || !last) continue;
    draft.set({ facts: { ...draft.state.facts, [question.id]: { value, from: 'asked', seq: last.seq, at: last.at } } });
  }
}

/** The dangerous choice that was named, else what was read of it, else the first of the kind. */
function choiceOf(
  question: Question,
  heard: readonly Heard[],
  danger: ReadonlyMap<string, number>,
  read: FactValue | null,
): FactValue | null {
  const dangerous = (question.choices ?? []).filter((choice) => choice.danger !== undefined && danger.has(choice.danger));
  if (dangerous.length === 0) return null;
  const named = heard.flatMap(({ text, understanding }) => matching(dangerous, text, false, understanding?.language))[0];
  return (named ?? dangerous.find(({ value }) => value === read) ?? dangerous[0])!.value;
}

/** Whether the question that stands waits because a danger was told instead of its answer, or as it. */
export function isSettled(draft: TurnDraft): boolean {
  return draft.state.interview?.inDanger === true && currentQuestion(draft) !== null && raisedDanger(draft);
}

/** The same, and these messages do not answer the question. */
export function isUnanswered(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const question = currentQuestion(draft);
  return question !== null && isSettled(draft) && heard.every((message) => readAnswer(question, message, draft.input.now) === null);
}

/** The danger was taken back: the question that stands is open again. */
export function unsettle(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  const { interview } = draft.state;
  if (!question || !interview || !isSettled(draft)) return;
  const { inDanger: _, ...state } = interview;
  const fact = draft.state.facts[question.id];
  const isDanger = fact && fact.value !== null && dangerOf(question, fact.value, known(draft.state.facts)) !== undefined;
  const { [question.id]: __, ...facts } = draft.state.facts;
  draft.set({ interview: state, ...(isDanger && { facts }) });
}
