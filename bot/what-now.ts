// "And now?", "what shall I do?": after an interview what it came to, before its end and without one what holds by what is known. Who waits
// for a person is answered in waiting.ts, who was told of a danger in danger-questions.ts.
import { answerById, sayAnswer } from './answers.js';
import { HAN } from './choices.js';
import { closingAnswer, sayClosing } from './closing.js';
import type { TurnDraft } from './draft.js';
import { currentInterview, currentQuestion, interviewNamed } from './interview.js';
import { resumeInterview } from './interview-resumes.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

/** The answer on what to do at home. */
const AT_HOME = 'care.basics';

export const WHAT_NOW = anyOf([
  /^(?:ok |va bene |grazie |allora )*(?:(?:e )?(?:adesso|ora|quindi|allora|poi|dopo)(?: (?:che (?:cosa )?|cosa )?(?:faccio|devo fare|succede))?|(?:e )?(?:che cosa|cosa|che) (?:devo fare|faccio|succede)(?: adesso| ora)?|(?:and |so )?(?:what )?(?:now|next)(?: what)?|(?:so|and)(?: what)?|(?:and |so )?(?:now )?what (?:do|should|must|can) i do(?: now)?|(?:und )?(?:was )?(?:jetzt|nun)|(?:und|also)|(?:und )?was (?:soll|muss|kann) ich (?:jetzt |nun )?(?:tun|machen)|(?:und )?wie geht es (?:jetzt )?weiter|(?:et )?(?:maintenant |alors )?(?:maintenant|apres|alors|donc|(?:je fais quoi|que (?:dois je )?faire|qu est ce que je (?:dois faire|fais)|je dois faire quoi)(?: maintenant)?)|(?:y )?ahora(?: que(?: hago| tengo que hacer| debo hacer)?)?|(?:y )?que (?:hago|debo hacer|tengo que hacer)(?: ahora)?|(?:si )?acum(?: ce fac)?|ce fac acum|(?:po )?tani(?: cfare)?|cfare te bej(?: tani)?|(?:а )?(?:що )?(?:тепер|далі)|що (?:мені )?робити|و?(?:الان|ماذا بعد|ماذا افعل)(?: الان)?|现在呢|然后呢|怎么办|接下来(?:呢|怎么办)?)$/u,
]);

const ASKED = /[?？؟]\s*$/u;

/** "And now?", right after an interview: who is ill hears what to do at home, anybody else the rule once more. @returns whether it was that */
export function hearWhatNow(draft: TurnDraft, texts: readonly string[]): boolean {
  const { interview: state } = draft.state;
  const said = plain(texts[0] ?? '');
  if (draft.hasTicket || texts.length !== 1 || !WHAT_NOW.test(said)) return false;
  const interview = state?.done ? interviewNamed(draft, state.id) : null;
  // "Now", alone, may answer a question of ours; "so?" does not.
  if (!interview) return said.includes(' ') || HAN.test(said) || ASKED.test(texts[0] ?? '') ? sayWhatToDo(draft) : false;
  const answer = interview.intents.includes('symptoms.report') ? answerById(draft.input.content, AT_HOME) : closingAnswer(draft, interview);
  if (!answer || draft.state.topic === AT_HOME) sayClosing(draft, interview);
  else {
    sayAnswer(draft, answer);
    draft.offerPerson();
  }
  return true;
}

/** Before an interview has come to its end: what holds for who is positive or ill, and then the question that stands. */
function sayWhatToDo(draft: TurnDraft): boolean {
  const { facts, topic, child, grieving } = draft.state;
  if (child || grieving) return false;
  const isIll = ILL.some((name) => facts[name] !== undefined) || currentInterview(draft)?.intents.includes('symptoms.report') === true;
  const ids = isIll ? [AT_HOME] : facts.test_result?.value === 'pos' ? ['case.positive', AT_HOME] : [];
  const id = ids.find((each) => each !== topic);
  const answer = id === undefined ? null : answerById(draft.input.content, id);
  const question = currentQuestion(draft);
  if (answer) sayAnswer(draft, answer);
  else if (!question) {
    if (topic !== undefined && ids.length === 0) return false;
    if (topic !== undefined) {
      draft.say('answer_again');
      draft.offerPerson();
    } else {
      draft.say(draft.state.lastReplies.includes(draft.text('greeting')) ? 'topics' : 'greeting');
      draft.offerTopics();
    }
  }
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}

/** Facts that somebody has who is ill. */
const ILL = ['temp_c', 'fever_felt', 'other_symptoms', 'dyspnoea', 'fever_days'];
