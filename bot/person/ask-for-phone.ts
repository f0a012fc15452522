// Asks for the number to call back, and again where none was read.
import type { TurnDraft } from '../draft.js';

export function askForPhone(draft: TurnDraft): void {
  if (draft.state.cannotPhone) return;
  const isAgain = draft.replies.length === 0 && draft.wasSaid('callback_ask_phone');
  sayAsk(draft, isAgain);
}

/** No number was read: said, and asked for in digits. */
export function askAgainForPhone(draft: TurnDraft): void {
  sayAsk(draft, !draft.wasSaid('callback_unread'));
}

function sayAsk(draft: TurnDraft, inDigits: boolean): void {
  draft.say(inDigits ? 'callback_unread' : 'callback_ask_phone');
  draft.set({ awaiting: { kind: 'phone' } });
  draft.offer({ title: draft.title('no'), value: 'deny' });
}
