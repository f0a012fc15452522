// "Is that normal?", asked by who is ill: no judgement is made here, and no answer of it. What it says is whom to ask and when, and the
// question of ours that stands comes again, or takes what was told beside it.
import { dangerOf } from '../../config/applies.js';
import { tellsOfFear } from '../danger/fear.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { clausesOf, withoutAsked } from '../words/clauses.js';
import { currentQuestion } from './interview.js';
import { noteAndAsk, resumeInterview } from './interview-resumes.js';
import { takeAnswer } from './interview-takes.js';
import { asksToJudge } from './judgement-words.js';
import type { Learnt } from './learning.js';
import { known } from './open-questions.js';
import { readAnswer } from './reading.js';

/** Facts that somebody has who is ill. */
const ILL = ['temp_c', 'fever_felt', 'other_symptoms', 'dyspnoea', 'fever_days'];

/** @returns whether all that was asked was that */
export function hearIsNormal(draft: TurnDraft, heard: readonly Heard[], learnt: Learnt): boolean {
  if (!heard.some(({ text, button }) => button === null && asksOnlyThat(text))) return false;
  if (heard.some(({ text, button }) => button === null && clausesOf(text).some(({ asked }) => asked) && !asksOnlyThat(text))) return false;
  const question = currentQuestion(draft);
  if (!question && (draft.hasTicket || !ILL.some((name) => draft.state.facts[name] !== undefined))) return false;
  // A danger that is named in asking is an answer.
  const values = known(draft.state.facts);
  const isDanger = (message: Heard) => {
    const value = question ? readAnswer(question, message, draft.input.now)?.value : null;
    return question !== null && value !== null && value !== undefined && dangerOf(question, value, values) !== undefined;
  };
  if (heard.some(isDanger)) return false;
  draft.say(heard.some(({ text }) => tellsOfFear(text)) ? 'interview_fear' : 'is_it_normal');
  draft.set({ fallbacks: 0 });
  if (!question) {
    draft.offerPerson();
    return true;
  }
  const rest = heard.map((message) => withoutAsked(message)).filter(({ text }) => text.trim() !== '');
  if (rest.some((message) => takeAnswer(draft, message))) return true;
  if (!noteAndAsk(draft, learnt.fresh, 'interview_noted')) resumeInterview(draft);
  return true;
}

function asksOnlyThat(text: string): boolean {
  const asked = clausesOf(text).filter((clause) => clause.asked || asksToJudge(clause.text, false));
  return asked.length > 0 && asked.every((clause) => asksToJudge(clause.text, true) || asksToJudge(clause.text, false));
}
