// Ways to reach a citizen: one sealed list a conversation, changed only by whoever has its turn. The address of a pushed
// conversation is found again by HMAC only.
import { type KeyObject, randomUUID } from 'node:crypto';
import type { Store } from '../port.js';
import type { ContactPoint, ContactPointId, ConversationId } from '../records.js';
import { place, seal, unseal } from '../seal.js';
import type { Core } from './core.js';
import { bytes } from './records.js';
import type { Reply } from './wire.js';

export function contacts(core: Core): Pick<Store, 'contactPoints'> {
  return {
    contactPoints: async (id) => {
      const spot = core.names.spot(id);
      const [key, sealed] = await Promise.all([core.vault.find(id), core.command(spot.key, 'HGET', spot.key, 'p')]);
      return key === null ? [] : openContacts(key, id, sealed);
    },
  };
}

export function openContacts(key: KeyObject, id: ConversationId, sealed: Reply): ContactPoint[] {
  const record = bytes(sealed);
  return record.length === 0 ? [] : (JSON.parse(unseal(key, place(id, 'contacts'), record).toString()) as ContactPoint[]);
}

export function contactsField(key: KeyObject, id: ConversationId, list: readonly ContactPoint[]): Buffer {
  return seal(key, place(id, 'contacts'), JSON.stringify(list));
}

export function newContact(
  conversation: ConversationId,
  channel: string,
  address: string,
  purpose: ContactPoint['purpose'],
  verified: boolean,
): ContactPoint {
  return {
    id: randomUUID() as ContactPointId,
    conversation,
    channel: channel as ContactPoint['channel'],
    address,
    purpose,
    optIn: true,
    windowUntil: null,
    verified,
  };
}
