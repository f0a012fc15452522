// What an interview ends with: the answers of the knowledge base that its content names for these facts, each with its dated
// rule, and the signs to watch for. No level is computed here.
import { allHold } from '../config/applies.js';
import type { Interview } from '../config/content.js';
import { sayAnswer } from './answers.js';
import type { TurnDraft } from './draft.js';
import { plain } from './plain.js';

/** Says what the facts of this interview lead to; for a Region that only shows the signs, those alone. */
export function sayClosing(draft: TurnDraft, interview: Interview): void {
  const { content } = draft.input;
  const facts = Object.fromEntries(Object.entries(draft.state.facts).map(([name, fact]) => [name, fact.value]));
  const closing = interview.closing?.find(({ when }) => allHold(when, facts));
  const answer = closing && content.answers.find(({ id }) => id === closing.answer);
  if (answer) sayAnswer(draft, answer);
  draft.say('guidance');
  if (content.region.demo) draft.say('demo_label');
  draft.offerPerson();
}

export const WHAT_NOW =
  /^(?:ok |va bene |grazie |allora )*(?:(?:e )?(?:adesso|ora|quindi|poi|dopo)(?: (?:che (?:cosa )?|cosa )?(?:faccio|devo fare|succede))?|(?:e )?(?:che cosa|cosa|che) (?:devo fare|faccio|succede)(?: adesso| ora)?|(?:and |so )?(?:what )?(?:now|next)(?: what)?|what (?:do|should) i do(?: now)?|(?:und )?(?:was )?(?:jetzt|nun)|was (?:soll|muss) ich (?:jetzt )?(?:tun|machen)|et (?:maintenant|apres)|que (?:dois je )?faire(?: maintenant)?|y ahora(?: que)?|que hago(?: ahora)?|(?:si )?acum(?: ce fac)?|ce fac acum|(?:po )?tani(?: cfare)?|cfare te bej(?: tani)?|(?:а )?(?:що )?(?:тепер|далі)|що (?:мені )?робити|و?(?:الان|ماذا بعد|ماذا افعل)(?: الان)?|现在呢|然后呢|怎么办|接下来(?:呢|怎么办)?)$/u;

/** "And now?", right after an interview: what it ended with, once more. @returns whether it was that */
export function hearWhatNow(draft: TurnDraft, texts: readonly string[]): boolean {
  const { interview: state } = draft.state;
  const interview = state?.done ? draft.input.content.interviews.find(({ id }) => id === state.id) : undefined;
  if (!interview || draft.hasTicket || texts.length !== 1 || !WHAT_NOW.test(plain(texts[0] ?? ''))) return false;
  sayClosing(draft, interview);
  return true;
}
