// What every store must do, whatever it is made of. An implementation's test calls `contract(name, open)`; each file under
// contract/ holds the promises of one chapter of the port.
import { contactsContract } from './contract/contacts.js';
import { deliveriesContract } from './contract/deliveries.js';
import { erasureContract } from './contract/erasure.js';
import type { Open } from './contract/harness.js';
import { messagesContract } from './contract/messages.js';
import { peopleContract } from './contract/people.js';
import { propertiesContract } from './contract/properties.js';
import { queueContract } from './contract/queue.js';
import { retentionContract } from './contract/retention.js';
import { ticketsContract } from './contract/tickets.js';
import { turnsContract } from './contract/turns.js';

export type { Harness, Open } from './contract/harness.js';

export function contract(name: string, open: Open): void {
  messagesContract(name, open);
  turnsContract(name, open);
  ticketsContract(name, open);
  queueContract(name, open);
  deliveriesContract(name, open);
  peopleContract(name, open);
  contactsContract(name, open);
  erasureContract(name, open);
  retentionContract(name, open);
  propertiesContract(name, open);
}
