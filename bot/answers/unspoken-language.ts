// A language that is none of the ten: a person answers in it.

import { callActions, sayAfter } from '../danger/safety.js';
import type { TurnDraft } from '../draft.js';
import { sayWaiting } from '../person/how-it-stands.js';
import { callPerson } from '../person/people.js';

export function offerOtherLanguage(draft: TurnDraft): void {
  if (draft.hasTicket) {
    sayWaiting(draft);
    sayAfter(draft, 'if_danger', callActions(draft, ['112']));
    return;
  }
  draft.say('language_offer_person');
  callPerson(draft, { reason: 'language', seq: draft.input.heard.at(-1)?.seq ?? 0 });
}
