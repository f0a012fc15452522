// A gateway with a bug put in on purpose: built from the product's parts around a store that breaks one promise. The name of
// the bug is read from a file at every step, so that a test may change it while the gateways run. Nothing of it is in the product.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serve } from '../../accanto.js';
import { readSettings } from '../../config/settings.js';
import { NotWaiting, OwnerChanged, StaleLease } from '../../store/errors.js';
import { openStore } from '../../store/open.js';
import type { Accepted, Lease, Outcome, Store } from '../../store/port.js';
import type { ConversationId, EntryId } from '../../store/records.js';

export type Bug =
  /** None: only slow, so that what is tried on the bugs is tried on the truth as well. */
  | 'none'
  /** A turn is committed though its lease has run out. */
  | 'fencing off'
  /** The same message again is another message. */
  | 'dedupe off'
  /** The sender is told before the message is stored. */
  | 'acknowledged before commit'
  /** The assistant's turn is committed though a person has taken the conversation. */
  | 'owner not looked at'
  /** Whoever claims has it. */
  | 'claims not exclusive';

/** Milliseconds by which turns and claims are slow, which is when the bugs show. */
const SLOW_TURN = 250;
const SLOW_CLAIM = 80;
const EARLY = 300;

const { values } = parseArgs({ args: process.argv.slice(3), options: { port: { type: 'string' }, data: { type: 'string' } } });
const { settings } = readSettings({ env: process.env, overrides: { port: values.port, dataDir: values.data } });
const bug = () => readFileSync(process.env.PLANTED_BUG!, 'utf8') as Bug;

await serve(settings, async (wish) => withBug(await openStore(wish)));

function withBug(store: Store): Store {
  return Object.assign(Object.create(store) as Store, {
    async accept(message) {
      if (bug() === 'dedupe off') return store.accept({ ...message, clientId: null });
      if (bug() !== 'acknowledged before commit') return store.accept(message);
      void pause(EARLY).then(() => store.accept(message).catch(() => undefined));
      return invented(store, message.conversation);
    },
    async commit(lease, outcome) {
      await pause(SLOW_TURN);
      return store.commit(lease, outcome).catch((error: unknown) => {
        const wrong =
          (error instanceof StaleLease && bug() === 'fencing off') || (error instanceof OwnerChanged && bug() === 'owner not looked at');
        if (!wrong) throw error;
        return anyhow(store, lease, outcome);
      });
    },
    async claim(id, operator, capacity, at) {
      await pause(SLOW_CLAIM);
      try {
        return await store.claim(id, operator, capacity, at);
      } catch (error) {
        const ticket = await store.ticket(id);
        if (!(error instanceof NotWaiting) || ticket?.state !== 'assigned' || bug() !== 'claims not exclusive') throw error;
        return store.transfer(id, ticket.operator!, { operator, capacity }, at);
      }
    },
  } satisfies Pick<Store, 'accept' | 'commit' | 'claim'>);
}

/** What the message would have become. */
async function invented(store: Store, id: ConversationId): Promise<Accepted> {
  const seq = ((await store.conversation(id))?.lastSeq ?? 0) + 1;
  const entry = `${id}|${store.generation}.${String(seq).padStart(7, '0')}` as EntryId;
  return { entry: { id: entry, seq } as Accepted['entry'], duplicate: false };
}

/** Writes the replies whoever may speak by now. */
async function anyhow(store: Store, { conversation: id }: Lease, outcome: Outcome) {
  const conversation = (await store.conversation(id))!;
  for (const reply of outcome.replies) await store.announce(id, conversation.owner.kind, reply, outcome.at);
  return { entries: [], conversation, ticket: null };
}
