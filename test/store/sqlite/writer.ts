// A process of its own that writes to a data folder until it is killed: prints a line for every message that was
// acknowledged. Not a test; crash.test.ts and processes.test.ts start it.

import type { ConversationId } from '../../../store/records.js';
import { openSqliteStore } from '../../../store/sqlite/open.js';
import { masterKey } from '../key.js';

const [dir = '', exclusive = 'yes', conversation = 'shared', count = '1000000'] = process.argv.slice(2);
const store = await openSqliteStore({ dir, masterKey, mask: (text) => text, now: () => Date.now(), exclusive: exclusive === 'yes' });
const id = conversation as ConversationId;
await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: 1, address: null });
console.log('ready');
let sent = 0;
const citizens = Array.from({ length: 8 }, async () => {
  while (sent < Number(count)) {
    const clientId = `${process.pid}-${sent++}`;
    const { entry } = await store.accept({ conversation: id, clientId, activity: { type: 'message', text: clientId }, at: Date.now() });
    process.stdout.write(`${entry.seq} ${clientId}\n`);
  }
});
await Promise.all(citizens);
await store.shutdown();
