// Beginning, going on with and ending a web conversation; Direct Line and the HTML form do it alike.
import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/port.js';
import type { Conversation, ConversationId } from '../../store/records.js';
import type { Grant } from './tokens.js';

/** Ids say nothing and cannot be guessed. */
export const newConversationId = () => randomUUID() as ConversationId;

/** Opens it, or returns the one that is there, and leaves the first word to the citizen. */
export function openConversation(store: Store, grant: Grant, at: number): Promise<Conversation> {
  return store.openConversation({
    id: grant.conversation,
    region: grant.region,
    channel: 'web',
    language: grant.language,
    user: grant.user,
    at,
    address: null,
  });
}

/** Opens it, or returns the one that is there; the first time it wakes the bot, which then greets. Doing it twice does no harm. */
export async function startConversation(store: Store, grant: Grant, at: number): Promise<{ conversation: Conversation; isNew: boolean }> {
  const conversation = await openConversation(store, grant, at);
  const isNew = conversation.lastSeq === 0;
  if (isNew) await store.wake(conversation.id, { type: 'conversationUpdate', name: 'start', locale: grant.language }, 'start', at);
  return { conversation, isNew };
}

/** The citizen leaves: the bot is woken to take the request back, or to keep it where it must be kept. */
export async function endConversation(store: Store, id: ConversationId, at: number): Promise<void> {
  await store.wake(id, { type: 'endOfConversation' }, `accanto:end:${randomUUID()}`, at);
}
