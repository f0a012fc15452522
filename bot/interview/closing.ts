// What an interview ends with: the answers of the knowledge base that its content names for these facts, each with its dated
// rule, and the signs to watch for. No level is computed here.
import { allHold } from '../../config/applies.js';
import type { Interview } from '../../config/questions.js';
import { answerById, sayAnswer } from '../answers/answers.js';
import type { TurnDraft } from '../draft.js';

/** The answer on when to call, which has the signs to watch for in it. */
const SIGNS = 'care.danger';

/** Says what the facts of this interview lead to, and the signs to watch for; for a Region that only shows the signs, those alone. */
export function sayClosing(draft: TurnDraft, interview: Interview): void {
  const { content } = draft.input;
  const answer = closingAnswer(draft, interview);
  if (answer) sayAnswer(draft, answer);
  if (answer?.id !== SIGNS) draft.say('guidance');
  if (content.region.demo) draft.say('demo_label');
  draft.offerPerson();
}

export function closingAnswer(draft: TurnDraft, { closing }: Interview) {
  const facts = Object.fromEntries(Object.entries(draft.state.facts).map(([name, fact]) => [name, fact.value]));
  const found = closing?.find(({ when }) => allHold(when, facts));
  return found ? answerById(draft.input.content, found.answer) : null;
}
