// What a draft becomes in either store.
import { entryId } from './ids.js';
import type { ConversationId, Draft, Entry, Millis } from './records.js';

/** An entry as it reads back, without reading it. */
export function entryOf(conversation: ConversationId, generation: number, seq: number, draft: Draft, at: Millis): Entry {
  return {
    conversation,
    seq,
    id: entryId(conversation, generation, seq),
    at,
    author: draft.author,
    authorId: draft.authorId ?? null,
    audience: draft.audience ?? 'all',
    wakes: draft.wakes ?? false,
    replyTo: draft.replyTo ?? null,
    clientId: draft.clientId ?? null,
    activity: draft.activity,
  };
}
