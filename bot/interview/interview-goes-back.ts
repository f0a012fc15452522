// Goes back to a question that was answered before: to ask it once more, or to put another answer in the place of the one it had. Words
// that correct are read in corrections.ts, words that go back in steering.ts.
import type { FactValue, Question } from '../../config/questions.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentInterview } from './interview.js';
import { ask, askNext, type Wording } from './interview-asks.js';
import { answerDangerIn } from './interview-takes.js';
import { understoodList } from './understood.js';

/** The question that was answered last, once more; where none was, the one that stands. */
export function askPrevious(draft: TurnDraft, standing: Question): void {
  const [last] = answeredQuestions(draft, standing);
  if (last) reopen(draft, last, 'own');
  else ask(draft, standing);
}

/** Asks a question from before once more; its answer is taken back. */
export function reopen(draft: TurnDraft, question: Question, wording: Wording): void {
  const { [question.id]: _, ...others } = draft.state.facts;
  draft.set({ facts: others });
  draft.say('interview_back');
  ask(draft, question, wording);
}

/** Questions that were asked and answered, the last one first; without the one that stands. */
export function answeredQuestions(draft: TurnDraft, standing: Question): readonly Question[] {
  const { facts } = draft.state;
  const isAnswered = ({ id }: Question) => id !== standing.id && facts[id] && facts[id].from !== 'extracted';
  const answered = currentInterview(draft)?.questions.filter(isAnswered) ?? [];
  return answered.sort((a, b) => (facts[b.id]?.seq ?? 0) - (facts[a.id]?.seq ?? 0));
}

/** An answer to a question from before takes the place of the one it had; then the question that stands comes again. */
export function correctAnswer(draft: TurnDraft, question: Question, value: FactValue, heard: Heard): void {
  draft.set({
    facts: { ...draft.state.facts, [question.id]: { value, from: 'corrected', seq: heard.seq, at: heard.at } },
    fallbacks: 0,
  });
  answerDangerIn(draft, question, value, heard);
  draft.say('interview_corrected', (language) => ({ list: understoodList(draft, draft.state.facts, language, [question.id]) }));
  askNext(draft);
}
