// Replies on their way to channels that have to be called: taken by conversation, the oldest open one of each.
import { NotFound } from '../errors.js';
import type { Store } from '../port.js';
import type { ConversationId, Delivery, Draft, EntryId } from '../records.js';
import { openContacts } from './contacts.js';
import type { Core } from './core.js';
import { decodeHead, items, openEntries, pairs, sealEntries, text } from './records.js';
import type { Reply } from './wire.js';

type Share = Pick<Store, 'takeDeliveries' | 'delivered' | 'retryDelivery' | 'failDelivery' | 'outboxHeld' | 'releaseOutbox'>;

export function deliveries(core: Core): Share {
  const { names, vault } = core;
  const held = async () => text(pairs(await core.command(names.meta, 'HGETALL', names.meta)).get('held')) === '1';

  async function settle(id: string, what: 'done' | 'retry' | 'failed', at: number, uncertain: boolean, word: string, note: Draft | null) {
    const { conversation, seq } = partsOf(id);
    const spot = names.spot(conversation);
    const sealed = note === null ? '' : sealEntries(await core.pen(conversation), core.generation, [note], at);
    const reply = await core.on(spot, 'settle', conversation, [String(seq), what, String(at), uncertain ? '1' : '0', word, sealed]);
    return text(items(reply)[0]) === 'ok';
  }

  async function decode(reply: readonly Reply[]): Promise<Delivery | null> {
    const [id, head, seq, first, sealed, due, attempts, uncertain, contacts] = reply;
    const conversation = text(id) as ConversationId;
    const pen = await vault.find(conversation);
    if (pen === null) return null;
    const { region, channel } = decodeHead(head!);
    const entry = openEntries(pen, Number(first), sealed!).find((one) => one.seq === Number(seq));
    const address = openContacts(pen, contacts!).find((contact) => contact.purpose === 'reply')?.address;
    if (address === undefined || entry === undefined) return null;
    return {
      id: `${entry.id}>${channel}`,
      conversation,
      region,
      entry: entry.id,
      channel,
      address,
      activity: entry.activity,
      dueAt: Number(text(due)),
      attempts: Number(attempts),
      uncertain: Number(uncertain) === 1,
    };
  }

  return {
    takeDeliveries: async (worker, now, max, ttl) => {
      if (await held()) return [];
      const taken: Reply[] = [];
      // A Cluster is asked shard by shard, so that there are never more than were asked for.
      for (const shards of core.isCluster ? names.shards.map((shard) => [shard]) : [names.shards]) {
        if (taken.length >= max) break;
        taken.push(...(await core.over('take_deliveries', shards, 'out', [worker, String(now), String(max - taken.length), String(ttl)])));
      }
      // One that cannot be read is not sent; it is handed out again when its lease has run out.
      const read = await Promise.allSettled(taken.map((one) => decode(items(one))));
      return read.flatMap((one) => (one.status === 'fulfilled' && one.value !== null ? [one.value] : []));
    },

    delivered: async (id, receipt, at) => {
      await settle(id, 'done', at, false, receipt ?? '', null);
    },

    retryDelivery: async (id, dueAt, uncertain, why) => {
      await settle(id, 'retry', dueAt, uncertain, why, null);
    },

    failDelivery: async (id, why, at) => {
      const activity = { type: 'event', name: 'delivery.failed', value: { why } } as const;
      const { entry } = partsOf(id);
      if (!(await settle(id, 'failed', at, false, why, { author: 'system', audience: 'desk', replyTo: entry, activity }))) {
        throw new NotFound('delivery');
      }
    },

    outboxHeld: held,
    releaseOutbox: async () => {
      await core.command(names.meta, 'HSET', names.meta, 'held', '0');
      await core.command(names.changes, 'PUBLISH', names.changes, 'd\t');
    },
  };
}

/** `<conversation>|<generation>.<seq>>channel`. @throws NotFound */
function partsOf(id: string): { conversation: ConversationId; entry: EntryId; seq: number } {
  const found = /^((.+)\|\d+\.(\d+))>[^>]*$/.exec(id);
  if (found === null) throw new NotFound('delivery');
  return { entry: found[1] as EntryId, conversation: found[2] as ConversationId, seq: Number(found[3]) };
}
