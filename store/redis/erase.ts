// Erasure: the ledger first, then the key, then everything that said something. What is left of a conversation is its
// head, marked, and the events of its tickets, which hold no text.
import { NotFound } from '../errors.js';
import type { Store } from '../port.js';
import type { ConversationId, ErasureReceipt, Millis, TicketId } from '../records.js';
import type { Core } from './core.js';
import type { QueueIndex } from './index.js';
import { decodeHead, items, text } from './records.js';
import { eventLine } from './tickets.js';

/** Milliseconds between rewritings of the keys server's log, which otherwise still holds a destroyed key. */
const REWRITE_EVERY = 60_000;

export function erasure(core: Core, index: QueueIndex): Pick<Store, 'erase' | 'eraseUntouched'> {
  const { names, vault } = core;
  let rewritten = 0;

  /** The log of an append-only Redis remembers what it has forgotten until it is rewritten. */
  function forgetInLog(): void {
    if (vault.wire === core.wire || performance.now() - rewritten < REWRITE_EVERY) return;
    rewritten = performance.now();
    // Where it may not be asked for, Redis does it by itself when the log has doubled; doctor says so.
    vault.wire.everywhere(['BGREWRITEAOF']).catch(() => undefined);
  }

  return {
    erase: async (conversation, at) => {
      const spot = names.spot(conversation);
      const head = await core.command(spot.key, 'HGET', spot.key, 'h');
      if (head === null) throw new NotFound('conversation');
      const { erasedAt, erasedEntries } = decodeHead(head);
      if (erasedAt > 0 && erasedEntries >= 0) return receiptOf(conversation, erasedAt, erasedEntries);
      await vault.record({ conversation, at });
      const receipt = await eraseNow(core, index, conversation, at);
      forgetInLog();
      return receipt;
    },

    eraseUntouched: async (conversations, at) => {
      let erased = 0;
      // One after the other: everything else comes in between.
      for (const { conversation, lastSeq } of conversations) {
        const { key } = names.spot(conversation);
        // Set aside first, so that no message is accepted into what is about to go. What a crash leaves so is found again.
        if ((await core.functions.call('set_aside', [key], [String(lastSeq), String(at)])) !== 1) continue;
        await vault.record({ conversation, at });
        await eraseNow(core, index, conversation, at);
        erased += 1;
      }
      if (erased > 0) forgetInLog();
      return erased;
    },
  };
}

/** Finishes erasures that a crash has cut short. Returns how many. */
export async function finishErasures(core: Core, index: QueueIndex): Promise<number> {
  const left = await core.vault.unfinished();
  for (const { conversation, at } of left) {
    await eraseNow(core, index, conversation, at).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
    });
    await core.vault.done(conversation);
  }
  return left.length;
}

/** Everything but the ledger; may be repeated. */
export async function eraseNow(core: Core, index: QueueIndex, conversation: ConversationId, at: Millis): Promise<ErasureReceipt> {
  const { names, vault } = core;
  const spot = names.spot(conversation);
  const finder = await core.command(spot.key, 'HGET', spot.key, 'n');
  const tickets = text(await core.command(spot.key, 'HGET', spot.key, 'x')).split(' ');
  await vault.destroy(conversation);
  const line = eventLine({ at, what: 'closed', who: 'system', detail: { outcome: 'erased' } });
  const [what, when, entries] = items(await core.on(spot, 'erase', conversation, [String(at), line], [spot.files]));
  if (text(what) === 'none') throw new NotFound('conversation');
  if (finder !== null) {
    const name = names.address(text(finder));
    await core.command(name, 'ZREM', name, conversation);
  }
  for (const ticket of tickets) if (ticket !== '') await index.writeOrLeave(ticket as TicketId);
  await vault.done(conversation);
  return receiptOf(conversation, Number(text(when)), Number(entries));
}

function receiptOf(conversation: ConversationId, at: Millis, entries: number): ErasureReceipt {
  return { conversation, at, entries, keyDestroyed: true };
}
