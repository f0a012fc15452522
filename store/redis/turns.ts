// A message's way through Redis: accepted in one call, worked under a lease, changed in one call together with all that
// follows from it. A gateway that has room takes its next turn in the call that accepts: two round trips a message.
import { NotFound, OwnerChanged, StaleLease } from '../errors.js';
import { seenKey } from '../ids.js';
import { addressFinder } from '../keys.js';
import { masked } from '../masked.js';
import type { Accepted, Committed, Lease, NewConversation, Outcome, Store, Turn } from '../port.js';
import type { Conversation, ConversationId, Draft, Entry, Millis } from '../records.js';
import { contactsField, newContact, openContacts } from './contacts.js';
import type { Core } from './core.js';
import type { QueueIndex } from './index.js';
import type { Pen } from './pen.js';
import {
  BLOCK,
  bytes,
  conversationOf,
  decodeHead,
  entryFields,
  entryOf,
  items,
  newHead,
  OWNER_CODE,
  openEntries,
  openFields,
  openState,
  openUser,
  sealEntries,
  seenMark,
  text,
} from './records.js';
import { decodeTicket, type Kept, planTickets, writeTicket } from './tickets.js';
import type { Argument, Reply } from './wire.js';

type Share = Pick<
  Store,
  'openConversation' | 'conversation' | 'conversationOf' | 'accept' | 'wake' | 'takeTurns' | 'renew' | 'commit' | 'giveBack' | 'read'
>;

/** Entries fetched at a time. */
const PAGE = 64;

/** `letGo` gives back what was leased and not begun. */
export function turns(core: Core, index: QueueIndex, lookEvery: Millis): { share: Share; letGo: () => Promise<void> } {
  const { names, vault, options } = core;
  const hands = new Hands(core, lookEvery);

  async function conversation(id: ConversationId): Promise<Conversation | null> {
    const spot = names.spot(id);
    const [known, reply] = await Promise.all([vault.find(id), core.command(spot.key, 'HMGET', spot.key, 'h', 's', 'u')]);
    const [head, state = null, user = null] = items(reply);
    if (head === null || head === undefined) return null;
    const pen = known ?? (await foundLate(id));
    if (pen === null) return null;
    const decoded = decodeHead(head);
    return decoded.erasedAt > 0 ? null : conversationOf(id, decoded, openState(pen, state), openUser(pen, user));
  }

  /** The key is written before the conversation: where it was asked for too early, it is there by now, or was destroyed. */
  async function foundLate(id: ConversationId): Promise<Pen | null> {
    return vault.find(id);
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
      const finder = addressFinder(core.keys.addresses, wish.channel, wish.region, wish.address).toString('hex');
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

  const share: Share = {
    openConversation,
    conversation,

    conversationOf: async (channel, region, address) => {
      const name = names.address(addressFinder(core.keys.addresses, channel, region, address).toString('hex'));
      const finder = name.slice(name.lastIndexOf(':') + 1);
      for (const id of items(await core.command(name, 'ZREVRANGE', name, '0', '-1'))) {
        const spot = names.spot(text(id) as ConversationId);
        const own = await core.command(spot.key, 'HGET', spot.key, 'n');
        const found = text(own) === finder ? await conversation(text(id) as ConversationId) : null;
        if (found !== null) return found;
      }
      return null;
    },

    accept: async ({ conversation: id, clientId, activity, at }) => {
      const draft: Draft = { author: 'citizen', activity: masked(activity, options.mask), wakes: true, clientId };
      const spot = names.spot(id);
      const pen = await core.pen(id);
      const hungry = hands.hungry();
      let turn: Reply = null;
      try {
        const { accepted, rest } = await append(core, pen, draft, at, '0', [
          hungry?.worker ?? '',
          String(hungry?.ttl ?? 0),
          '',
          '',
          '',
          '',
        ]);
        if (!accepted.duplicate) {
          turn = rest;
          if (items(turn).length === 0) hands.hint(spot.shard);
        }
        return accepted;
      } finally {
        if (hungry !== null) await hands.keep(hungry, items(turn));
      }
    },

    wake: async (id, activity, clientId, at) => {
      const draft: Draft = { author: 'system', activity, wakes: true, audience: 'desk', clientId };
      const { accepted } = await append(core, await core.pen(id), draft, at, '0', ['', '0', '', '', '', '']);
      hands.hint(names.spot(id).shard);
      return accepted;
    },

    takeTurns: (worker, max, ttl) => hands.take(worker, max, ttl),

    renew: async (held, ttl) => {
      const spot = names.spot(held.conversation);
      const [what, until] = items(await core.functions.call('renew', [spot.key], [spot.base, String(held.token), String(ttl)]));
      if (text(what) === 'none') throw new NotFound('conversation');
      if (text(what) === 'stale') throw new StaleLease();
      return { ...held, until: Number(text(until)) };
    },

    giveBack,

    commit: (held, outcome) => commit(held, outcome),

    read: async (id, since, audience, limit) => {
      const spot = names.spot(id);
      const found: Entry[] = [];
      // A field may hold several entries and is named by the first.
      for (let from = Math.max(1, since + 2 - BLOCK); ; from += PAGE) {
        const numbers = Array.from({ length: PAGE }, (_, i) => String(from + i));
        const [known, reply] = await Promise.all([vault.find(id), core.command(spot.key, 'HMGET', spot.key, 'h', ...numbers)]);
        const [json, ...fields] = items(reply);
        const head = json === null || json === undefined ? null : decodeHead(json);
        const pen = head === null ? null : (known ?? (await foundLate(id)));
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

  return {
    share,
    letGo: async () => {
      for (const lease of hands.unbegun()) await giveBack(lease).catch(() => undefined);
    },
  };

  async function giveBack(held: Lease): Promise<void> {
    hands.drop(held);
    const spot = names.spot(held.conversation);
    await core.functions.call('give_back', [spot.key], [spot.base, names.changes, spot.shard, String(held.token)]);
    hands.hint(spot.shard);
  }

  async function commit(held: Lease, outcome: Outcome): Promise<Committed> {
    const id = held.conversation;
    const spot = names.spot(id);
    const pen = await core.pen(id);
    const memo = hands.drop(held) ?? (await recall(id, pen));
    if (
      outcome.owner === 'operator' &&
      !outcome.replies.every((reply) => reply.audience === 'desk' || reply.activity.channelData?.safety === true)
    ) {
      throw new OwnerChanged();
    }
    const later = outcome.followUps.flatMap((one): Argument[] => {
      const detail = JSON.stringify({ kind: one.kind, detail: one.detail });
      return ['C', `f:${one.id}`, pen.write(`follow-up ${one.id}`, detail), 'F', String(one.dueAt), one.id];
    });
    const words: Argument[] = [
      ...outcome.cancelFollowUps.flatMap((gone) => ['D', `f:${gone}`, 'G', gone]),
      ...later,
      ...outcome.decisions.flatMap((decision) => ['L', String(decision.at), JSON.stringify(decision)]),
    ];
    const entries = entryFields(pen, core.generation, outcome.replies, outcome.at);
    const state = pen.write('state', JSON.stringify(outcome.state));
    const written = ([what, , first]: readonly Reply[]) =>
      text(what) === 'ok' ? outcome.replies.map((draft, i) => entryOf(id, core.generation, Number(first) + i, draft, outcome.at)) : [];
    let { kept } = memo;
    for (;;) {
      const contacts = outcome.tickets.some(hasPhone) ? openContacts(pen, await core.command(spot.key, 'HGET', spot.key, 'p')) : null;
      const plan = planTickets({ id, region: memo.region, shard: spot.shard }, kept, outcome, contacts);
      const change = async () =>
        items(
          await core.on(spot, 'change', id, [
            String(held.token),
            OWNER_CODE[outcome.owner],
            ...(outcome.tickets.length === 0 ? ['', ''] : kept ? [kept.ticket.id, kept.rev] : ['-', '']),
            String(outcome.answeredSeq),
            String(outcome.at),
            outcome.language,
            state,
            ...plan.owner,
            ...entries,
            ...words,
            ...plan.written.flatMap((one) => writeTicket(pen, one)),
            ...(plan.contacts === null ? [] : ['C', 'p', contactsField(pen, plan.contacts)]),
          ]),
        );
      const reply = await core.own.making(id, change, written);
      const what = text(reply[0]);
      if (what === 'none') throw new NotFound('conversation');
      if (what === 'stale') throw new StaleLease();
      if (what === 'owner') throw new OwnerChanged();
      const now = text(reply[3]) === '' ? null : decodeTicket(pen, { record: reply[3]!, card: reply[4]!, rev: reply[5]! });
      if (what === 'conflict') {
        kept = now;
        continue;
      }
      for (const { ticket } of plan.written) await index.writeOrLeave(ticket.id);
      return {
        entries: written(reply),
        conversation: conversationOf(id, decodeHead(reply[1]!), outcome.state, memo.user),
        ticket: now?.ticket ?? null,
      };
    }
  }

  /** What this gateway knows of a turn; read again where the turn was taken before a restart. */
  async function recall(id: ConversationId, pen: Pen): Promise<Memo> {
    const spot = names.spot(id);
    const [head, user] = items(await core.command(spot.key, 'HMGET', spot.key, 'h', 'u'));
    if (head === null || head === undefined) throw new NotFound('conversation');
    const { region, ticket } = decodeHead(head);
    return { region, user: openUser(pen, user ?? null), kept: ticket === null ? null : await index.kept(ticket, pen) };
  }
}

const hasPhone = (change: Outcome['tickets'][number]) =>
  (change.do === 'open' && change.ticket.phone !== undefined) || (change.do === 'update' && change.phone !== undefined);

/** By what a repetition of this message is known. An operator's ids are their own. */
function mark(draft: Draft): Buffer | string {
  if (draft.clientId === null || draft.clientId === undefined) return '';
  return seenMark(`${seenKey(draft.author, draft.clientId)}\n${draft.authorId ?? ''}`);
}

/**
 * Numbers, keeps and tells of an entry. `visible`: '1' = delivered where the channel is called; `more`: the last six
 * arguments of the function. `rest` is what it says beside. @throws NotFound, OwnerChanged
 */
export async function append(
  core: Core,
  pen: Pen,
  draft: Draft,
  at: Millis,
  visible: '0' | '1',
  more: readonly string[],
): Promise<{ accepted: Accepted; rest: Reply }> {
  const id = pen.conversation;
  const sealed = sealEntries(pen, core.generation, [draft], at);
  const args = [mark(draft), draft.wakes === true ? '1' : '0', visible, sealed, String(at), ...more];
  const work = async () => {
    const reply = await core.on(core.names.spot(id), 'append', id, args);
    return { accepted: appended(core, pen, draft, at, reply), rest: items(reply)[2] ?? null };
  };
  return core.own.making(id, work, ({ accepted }) => (accepted.duplicate ? [] : [accepted.entry]));
}

/** What `append` has answered. @throws NotFound, OwnerChanged */
function appended(core: Core, pen: Pen, draft: Draft, at: Millis, reply: Reply): Accepted {
  const [what, seq, sealed] = items(reply);
  switch (text(what)) {
    case 'ok':
      return { entry: entryOf(pen.conversation, core.generation, Number(seq), draft, at), duplicate: false };
    case 'seen':
      return { entry: openEntries(pen, Number(seq), sealed!)[0]!, duplicate: true };
    case 'owner':
      throw new OwnerChanged();
    default:
      core.vault.forget(pen.conversation);
      throw new NotFound('conversation');
  }
}

/** What a commit would otherwise have to ask for again. */
interface Memo {
  readonly region: string;
  readonly user: string | null;
  /** Null = no ticket is open. */
  readonly kept: Kept | null;
}

/** A worker that has asked for more turns than there were. */
interface Hungry {
  readonly worker: string;
  readonly ttl: Millis;
  /** When it asked: one that has not asked lately is no longer there. */
  readonly at: number;
  room: number;
}

/** Milliseconds that a worker counts as waiting for turns after it has asked; it asks once a second. */
const STILL_HUNGRY = 1_500;

/** The turns in this gateway's hands: leased for it already, or being worked. */
class Hands {
  readonly #memos = new Map<string, Memo>();
  /** Leased in the call that accepted, not yet asked for. */
  #ready: { readonly worker: string; readonly turn: Turn }[] = [];
  #hungry: Hungry | null = null;
  #hints = new Set<string>();
  #lookedAt = 0;

  constructor(
    readonly core: Core,
    readonly lookEvery: Millis,
  ) {
    core.onWork = (shard) => {
      if (shard === null) this.#lookedAt = 0;
      else this.#hints.add(shard);
    };
  }

  hint(shard: string): void {
    this.#hints.add(shard);
  }

  /** Takes a place of the worker's room for the turn that an accept may bring along. */
  hungry(): Hungry | null {
    const hungry = this.#hungry;
    if (hungry === null || hungry.room <= 0 || performance.now() - hungry.at > STILL_HUNGRY) return null;
    hungry.room -= 1;
    return hungry;
  }

  /** The turn that came along; without one the worker gets its place back. */
  async keep(hungry: Hungry, reply: readonly Reply[]): Promise<void> {
    const turn = reply.length === 0 ? null : await this.#turn(hungry.worker, reply).catch(() => null);
    if (turn === null) {
      hungry.room += 1;
      return;
    }
    this.#ready.push({ worker: hungry.worker, turn });
    this.core.tell({ kind: 'work' });
  }

  async take(worker: string, max: number, ttl: Millis): Promise<Turn[]> {
    const mine = this.#ready.filter((one) => one.worker === worker).slice(0, max);
    if (mine.length > 0) this.#ready = this.#ready.filter((one) => !mine.includes(one));
    const taken = mine.map((one) => one.turn);
    const now = performance.now();
    const all = this.#lookedAt === 0 || now - this.#lookedAt >= this.lookEvery;
    const shards = all ? this.core.names.shards : [...this.#hints];
    const room = max - taken.length;
    if (room > 0 && shards.length > 0) {
      if (all) this.#lookedAt = now;
      this.#hints = new Set();
      try {
        const found = await this.#fetch(shards, worker, room, ttl);
        // One that cannot be read keeps its lease until it runs out, and does not keep the others from being answered.
        const read = await Promise.allSettled(found.map((one) => this.#turn(worker, items(one))));
        for (const one of read) if (one.status === 'fulfilled' && one.value !== null) taken.push(one.value);
        const failed = read.find((one) => one.status === 'rejected');
        if (taken.length === 0 && failed !== undefined) throw failed.reason;
        // There may be more than there was room for.
        if (found.length >= room) for (const shard of shards) this.#hints.add(shard);
      } catch (error) {
        for (const shard of shards) this.#hints.add(shard);
        if (taken.length === 0) throw error;
      }
    }
    this.#hungry = taken.length < max ? { worker, ttl, at: now, room: max - taken.length } : null;
    return taken;
  }

  /** The oldest waiting turns of these shards. In a Cluster the shards are asked first, so that none takes too many. */
  async #fetch(shards: readonly string[], worker: string, room: number, ttl: Millis): Promise<Reply[]> {
    const { core } = this;
    if (!core.isCluster || shards.length === 1) {
      return [...(await core.over('take', shards, 'turns', [worker, String(room), String(ttl)]))];
    }
    const waiting = await Promise.all(
      shards.map(async (shard) =>
        items(await core.functions.call('peek', [`${core.names.base(shard)}turns`], [String(room)])).map((at) => ({
          shard,
          at: Number(text(at)),
        })),
      ),
    );
    const oldest = waiting
      .flat()
      .sort((a, b) => a.at - b.at)
      .slice(0, room);
    const taken = new Map<string, Reply[]>();
    await Promise.all(
      [...new Set(oldest.map(({ shard }) => shard))].map(async (shard) => {
        const count = oldest.filter((one) => one.shard === shard).length;
        taken.set(shard, [...(await core.over('take', [shard], 'turns', [worker, String(count), String(ttl)]))]);
      }),
    );
    return oldest.map(({ shard }) => taken.get(shard)?.shift() ?? null).filter((turn) => turn !== null);
  }

  /** What was leased with an accept and nobody has asked for. */
  unbegun(): Lease[] {
    this.#hungry = null;
    return this.#ready.splice(0).map(({ turn }) => turn.lease);
  }

  /** Forgets a turn that is done or given back; what was known of it. */
  drop(lease: Lease): Memo | undefined {
    const name = `${lease.token} ${lease.conversation}`;
    const memo = this.#memos.get(name);
    this.#memos.delete(name);
    return memo;
  }

  async #turn(worker: string, reply: readonly Reply[]): Promise<Turn | null> {
    const [id, head, until, state, user, record, card, rev, ...sealed] = reply;
    const conversation = text(id) as ConversationId;
    const pen = await this.core.vault.find(conversation);
    // Its key was destroyed: an erasure is under way and takes the rest with it.
    if (pen === null) return null;
    const decoded = decodeHead(head!);
    const kept = bytes(record).length === 0 ? null : decodeTicket(pen, { record: record!, card: card!, rev: rev! });
    const name = openUser(pen, user!);
    if (this.#memos.size > 10_000) this.#memos.delete(this.#memos.keys().next().value!);
    this.#memos.set(`${decoded.token} ${conversation}`, { region: decoded.region, user: name, kept });
    return {
      lease: { conversation, token: decoded.token, worker, until: Number(text(until)) },
      conversation: conversationOf(conversation, decoded, openState(pen, state!), name),
      waiting: openFields(pen, decoded.answeredSeq + 1, sealed).filter((entry) => entry.wakes),
      ticket: kept?.ticket ?? null,
    };
  }
}
