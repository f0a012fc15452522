// Ways to reach a citizen: one sealed list a conversation, changed only by whoever has its turn. The address of a pushed
// conversation is found again by HMAC only.
import { randomUUID } from 'node:crypto';
import type { Store } from '../port.js';
import type { ContactPoint, ContactPointId, ConversationId } from '../records.js';
import type { Core } from './core.js';
import type { Pen } from './pen.js';
import { bytes } from './records.js';
import type { Reply } from './wire.js';

export function contacts(core: Core): Pick<Store, 'contactPoints'> {
  return {
    contactPoints: async (id) => {
      const spot = core.names.spot(id);
      const [pen, sealed] = await Promise.all([core.vault.find(id), core.command(spot.key, 'HGET', spot.key, 'p')]);
      return pen === null ? [] : openContacts(pen, sealed);
    },
  };
}

export function openContacts(pen: Pen, sealed: Reply): ContactPoint[] {
  const record = bytes(sealed);
  return record.length === 0 ? [] : (JSON.parse(pen.read('contacts', record)) as ContactPoint[]);
}

export function contactsField(pen: Pen, list: readonly ContactPoint[]): Buffer {
  return pen.write('contacts', JSON.stringify(list));
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
