// How records are named and looked up, the same in every store.
import type { Author, ConversationId, EntryId } from './records.js';

export function entryId(conversation: ConversationId, generation: number, seq: number): EntryId {
  return `${conversation}|${generation}.${String(seq).padStart(7, '0')}` as EntryId;
}

/** Ids of citizens, operators and the system do not meet: nobody can use up an id that another will need. */
export function seenKey(author: Author, clientId: string): string {
  return `${author[0]}:${clientId}`;
}

/** "Anna", "anna" and " ANNA " are one name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLocaleLowerCase('it');
}
