// The hours end while somebody waits for a person in the chat. The request stays; they are told when somebody is there again, what to do until
// then, and may leave a number to be called. A follow-up that is put down with the request wakes the bot at that moment.

import { callActions, raisedDanger, sayAfter } from '../danger/safety.js';
import type { TurnDraft } from '../draft.js';
import { askForPhone } from './ask-for-phone.js';
import { awaitHoursEnd } from './hours-end.js';
import { recordPhone } from './people.js';

/** Says it to who still waits; to anybody else nothing. */
export function hearHoursEnd(draft: TurnDraft): void {
  const { ticket, duty, conversation } = draft.input;
  if (ticket?.state !== 'waiting' || ticket.kind === 'callback' || conversation.owner === 'operator') return;
  if (duty.open) {
    awaitHoursEnd(draft);
    return;
  }
  // What is written to somebody who is beaten may be read by who beats them.
  if ('violence' in draft.state.danger) return;
  if (raisedDanger(draft)) {
    sayAfter(draft, 'noted_closed', callActions(draft, ['112']));
    return;
  }
  draft.say('nobody_on_duty', { opens: draft.opens() });
  if (draft.state.cannotPhone) return;
  if (draft.state.phone) recordPhone(draft, draft.state.phone);
  else if (draft.state.awaiting === null) askForPhone(draft);
}
