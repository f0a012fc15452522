// A voice note, a photo or a file: none of them can be read, so a person who can is called.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { callPerson } from './people.js';

export function hearAttachments(draft: TurnDraft, heard: readonly Heard[]): void {
  const with_ = heard.find((message) => message.attachments.length > 0);
  if (!with_) return;
  draft.say('attachment_unreadable');
  callPerson(draft, { reason: 'attachment', seq: with_.seq });
}
