// Begins an interview: what was understood already is said, fear is answered, and the first question comes. Which interview a message asks
// for is decided in answer-wishes.ts.
import type { Interview, Question } from '../../config/questions.js';
import { lacks } from '../../config/text.js';
import { tellsOfFear } from '../danger/fear.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { matching } from './choices.js';
import { askNext } from './interview-asks.js';
import { nextQuestion } from './open-questions.js';
import { understood, understoodList } from './understood.js';

/** Begins it: says what was understood already, then asks the first question. */
export function startInterview(draft: TurnDraft, interview: Interview, heard: readonly Heard[] = []): void {
  draft.set({
    interview: { id: interview.id, content: draft.input.content.version, asked: null, tries: 0, postponed: [], done: false },
    stopped: null,
    awaiting: null,
  });
  if (lacks(interview.intro, draft.language)) draft.say('language_fallback');
  if (heard.some(({ text }) => tellsOfFear(text))) draft.say('interview_fear');
  if (understood(draft, draft.state.facts).length > 0)
    draft.say('understood', (language) => ({ list: understoodList(draft, draft.state.facts, language) }));
  else draft.reply({ text: draft.localized(interview.intro) });
  // "I breathe well" rules nothing out; whoever has written it hears why it is asked.
  const first = nextQuestion(interview, draft.state.facts, []);
  if (first?.danger && heard.some((message) => message.button === null && tellsOf(first, message))) draft.say('interview_asked_anyway');
  askNext(draft);
}

/** Whether words of one of its choices stand in a message that was no answer to it. */
function tellsOf(question: Question, { text, understanding }: Heard): boolean {
  return matching(question.choices ?? [], text, false, understanding?.language).length > 0;
}
