// Who has not written for long. Nothing is kept for this question, since it would cost every message: a SCAN passes over all
// names, a shard's conversations are looked at a hundred at a time (in which Redis serves nobody else), and of those that began
// long ago and rest the last entry is unsealed to see when it was written.
import type { Store, Untouched } from '../port.js';
import type { ConversationId, Millis } from '../records.js';
import type { Core } from './core.js';
import { bytes, items, openEntries, text } from './records.js';
import type { Reply } from './wire.js';

const AT_ONCE = 100;

export function untouched(core: Core): Pick<Store, 'untouchedSince'> {
  const { names, vault } = core;

  async function resting(ids: readonly ConversationId[], before: ReadonlyMap<string, Millis>): Promise<Untouched[]> {
    const keys = ids.map((id) => names.spot(id).key);
    const times = [...before].flatMap(([region, time]) => [region, String(time)]);
    const found = await Promise.all(
      items(await core.functions.call('at_rest', keys, times)).map(async (one) => {
        const [which, last, first, sealed, region] = items(one);
        const conversation = ids[Number(which) - 1]!;
        const old = await isOlder(conversation, Number(first), sealed, before.get(text(region)) ?? 0);
        return old ? [{ conversation, lastSeq: Number(last) }] : [];
      }),
    );
    return found.flat();
  }

  /** Where nothing was ever written, or it was set aside, there is nothing to look into. */
  async function isOlder(conversation: ConversationId, first: number, sealed: Reply | undefined, time: Millis): Promise<boolean> {
    if (bytes(sealed).length === 0) return true;
    const pen = await vault.find(conversation);
    // Without its key it is being erased just now.
    return pen !== null && openEntries(pen, first, bytes(sealed)).at(-1)!.at < time;
  }

  return {
    async *untouchedSince(before, limit) {
      const most = Math.min(limit, AT_ONCE);
      const shards = new Map<string, ConversationId[]>();
      for await (const key of core.wire.scan(names.conversations)) {
        const id = names.conversationAt(key);
        if (id === null) continue;
        const { shard } = names.spot(id);
        const ids = shards.get(shard) ?? [];
        shards.set(shard, ids);
        if (ids.push(id) < most) continue;
        shards.delete(shard);
        yield resting(ids, before);
      }
      for (const ids of shards.values()) yield resting(ids, before);
    },
  };
}
