// Conversations as they are opened and read; what changes them is in turns.ts and desk.ts. All of one is in one hash, sealed with
// a key of its own that is kept elsewhere.
import { NotFound } from '../errors.js';
import { addressFinder } from '../keys.js';
import type { NewConversation, Store } from '../port.js';
import type { Conversation, ConversationId, Entry } from '../records.js';
import { contactsField, newContact } from './contacts.js';
import type { Core } from './core.js';
import { BLOCK, conversationOf, decodeHead, items, newHead, openFields, openState, openUser, text } from './records.js';
import type { Argument } from './wire.js';

/** Entries fetched at a time. */
const PAGE = 64;

export function conversations(core: Core): Pick<Store, 'openConversation' | 'conversation' | 'conversationOf' | 'read'> {
  const { names, vault } = core;
  const finderOf = (channel: string, region: string, address: string) =>
    addressFinder(core.keys.addresses, channel, region, address).toString('hex');

  async function conversation(id: ConversationId): Promise<Conversation | null> {
    const spot = names.spot(id);
    const [known, reply] = await Promise.all([vault.find(id), core.command(spot.key, 'HMGET', spot.key, 'h', 's', 'u')]);
    const [head, state = null, user = null] = items(reply);
    if (head === null || head === undefined) return null;
    // The key is written before the conversation: where it was asked for too early, it is there by now, or was destroyed.
    const pen = known ?? (await vault.find(id));
    if (pen === null) return null;
    const decoded = decodeHead(head);
    return decoded.erasedAt > 0 ? null : conversationOf(id, decoded, openState(pen, state), openUser(pen, user));
  }

  async function openConversation(wish: NewConversation): Promise<Conversation> {
    const there = await conversation(wish.id);
    if (there !== null) return there;
    const spot = names.spot(wish.id);
    // An erased conversation stays erased: its id is not given out again, and gets no key.
    if ((await core.command(spot.key, 'EXISTS', spot.key)) === 1) {
      // Unless another gateway has just opened it for the same citizen, who had no answer there.
      const opened = await conversation(wish.id);
      if (opened === null) throw new NotFound('conversation');
      return opened;
    }
    const pen = await vault.create(wish.id);
    const head = newHead(wish);
    const fields: Argument[] = [];
    if (wish.user !== null) fields.push('u', pen.write('user', wish.user));
    if (wish.address !== null) {
      const finder = finderOf(wish.channel, wish.region, wish.address);
      fields.push('p', contactsField(pen, [newContact(wish.id, wish.channel, wish.address, 'reply', true)]), 'n', finder);
      // First, so that no conversation with an address is ever without it; who looks checks the conversation.
      const name = names.address(finder);
      await core.command(name, 'ZADD', name, String(wish.at), wish.id);
    }
    // HSET wants at least one pair: the ids seen, none yet.
    if (fields.length === 0) fields.push('d', '');
    const [what, ...found] = items(await core.functions.call('open', [spot.key], [head, ...fields]));
    if (text(what) === 'none') throw new NotFound('conversation');
    if (text(what) === 'there') return conversationOf(wish.id, decodeHead(found[0]!), openState(pen, found[1]!), openUser(pen, found[2]!));
    return conversationOf(wish.id, decodeHead(head), null, wish.user);
  }

  return {
    openConversation,
    conversation,

    conversationOf: async (channel, region, address) => {
      const finder = finderOf(channel, region, address);
      const name = names.address(finder);
      for (const id of items(await core.command(name, 'ZREVRANGE', name, '0', '-1'))) {
        const spot = names.spot(text(id) as ConversationId);
        const own = await core.command(spot.key, 'HGET', spot.key, 'n');
        const found = text(own) === finder ? await conversation(text(id) as ConversationId) : null;
        if (found !== null) return found;
      }
      return null;
    },

    read: async (id, since, audience, limit) => {
      const spot = names.spot(id);
      const found: Entry[] = [];
      // A field may hold several entries and is named by the first.
      for (let from = Math.max(1, since + 2 - BLOCK); ; from += PAGE) {
        const numbers = Array.from({ length: PAGE }, (_, i) => String(from + i));
        const [known, reply] = await Promise.all([vault.find(id), core.command(spot.key, 'HMGET', spot.key, 'h', ...numbers)]);
        const [json, ...fields] = items(reply);
        const head = json === null || json === undefined ? null : decodeHead(json);
        const pen = head === null ? null : (known ?? (await vault.find(id)));
        if (head === null || pen === null || head.erasedAt > 0) throw new NotFound('conversation');
        for (const entry of openFields(pen, from, fields)) {
          if (found.length >= limit) return found;
          if (entry.seq > since && (audience === 'desk' || entry.audience === 'all')) found.push(entry);
        }
        if (from + PAGE > head.lastSeq || found.length >= limit) break;
      }
      return found;
    },
  };
}
