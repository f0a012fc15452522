// What an interview ends with: the answers of the knowledge base that its content names for these facts, each with its dated
// rule, and the signs to watch for. No level is computed here.
import { allHold } from '../config/applies.js';
import type { Interview } from '../config/questions.js';
import { answerById, sayAnswer } from './answers.js';
import type { TurnDraft } from './draft.js';
import { interviewNamed } from './interview.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

/** The answer on when to call, which has the signs to watch for in it; and the one on what to do at home. */
const SIGNS = 'care.danger';
const AT_HOME = 'care.basics';

/** Says what the facts of this interview lead to, and the signs to watch for; for a Region that only shows the signs, those alone. */
export function sayClosing(draft: TurnDraft, interview: Interview): void {
  const { content } = draft.input;
  const answer = closingAnswer(draft, interview);
  if (answer) sayAnswer(draft, answer);
  if (answer?.id !== SIGNS) draft.say('guidance');
  if (content.region.demo) draft.say('demo_label');
  draft.offerPerson();
}

function closingAnswer(draft: TurnDraft, { closing }: Interview) {
  const facts = Object.fromEntries(Object.entries(draft.state.facts).map(([name, fact]) => [name, fact.value]));
  const found = closing?.find(({ when }) => allHold(when, facts));
  return found ? answerById(draft.input.content, found.answer) : null;
}

export const WHAT_NOW = anyOf([
  /^(?:ok |va bene |grazie |allora )*(?:(?:e )?(?:adesso|ora|quindi|poi|dopo)(?: (?:che (?:cosa )?|cosa )?(?:faccio|devo fare|succede))?|(?:e )?(?:che cosa|cosa|che) (?:devo fare|faccio|succede)(?: adesso| ora)?|(?:and |so )?(?:what )?(?:now|next)(?: what)?|(?:and |so )?(?:now )?what (?:do|should|must|can) i do(?: now)?|(?:und )?(?:was )?(?:jetzt|nun)|(?:und )?was (?:soll|muss|kann) ich (?:jetzt |nun )?(?:tun|machen)|(?:und )?wie geht es (?:jetzt )?weiter|(?:et )?(?:maintenant |alors )?(?:maintenant|apres|(?:je fais quoi|que (?:dois je )?faire|qu est ce que je (?:dois faire|fais)|je dois faire quoi)(?: maintenant)?)|(?:y )?ahora(?: que(?: hago| tengo que hacer| debo hacer)?)?|(?:y )?que (?:hago|debo hacer|tengo que hacer)(?: ahora)?|(?:si )?acum(?: ce fac)?|ce fac acum|(?:po )?tani(?: cfare)?|cfare te bej(?: tani)?|(?:а )?(?:що )?(?:тепер|далі)|що (?:мені )?робити|و?(?:الان|ماذا بعد|ماذا افعل)(?: الان)?|现在呢|然后呢|怎么办|接下来(?:呢|怎么办)?)$/u,
]);

/** "And now?", right after an interview: who is ill hears what to do at home, anybody else the rule once more. @returns whether it was that */
export function hearWhatNow(draft: TurnDraft, texts: readonly string[]): boolean {
  const { interview: state } = draft.state;
  const interview = state?.done ? interviewNamed(draft, state.id) : null;
  if (!interview || draft.hasTicket || texts.length !== 1 || !WHAT_NOW.test(plain(texts[0] ?? ''))) return false;
  const answer = interview.intents.includes('symptoms.report') ? answerById(draft.input.content, AT_HOME) : closingAnswer(draft, interview);
  if (!answer || draft.state.topic === AT_HOME) sayClosing(draft, interview);
  else {
    sayAnswer(draft, answer);
    draft.offerPerson();
  }
  return true;
}
