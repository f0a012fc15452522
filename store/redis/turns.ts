// A message's way through Redis: accepted in one call, worked under a lease, changed in one call together with all that
// follows from it. A gateway that has room takes its next turn in the call that accepts: two round trips a message.

import { entryOf } from '../entry.js';
import { NotFound, OwnerChanged, StaleLease } from '../errors.js';
import { masked } from '../masked.js';
import type { Committed, Lease, Outcome, Store } from '../port.js';
import type { ConversationId, Draft, Millis } from '../records.js';
import { append } from './append.js';
import { contactsField, openContacts } from './contacts.js';
import type { Core } from './core.js';
import { Hands, type Memo } from './hands.js';
import type { QueueIndex } from './index.js';
import type { Pen } from './pen.js';
import { conversationOf, decodeHead, entryFields, items, OWNER_CODE, openUser, text } from './records.js';
import { decodeTicket, planTickets, writeTicket } from './tickets.js';
import type { Argument, Reply } from './wire.js';

type Share = Pick<Store, 'accept' | 'wake' | 'takeTurns' | 'renew' | 'commit' | 'giveBack'>;

/** `letGo` gives back what was leased and not begun. */
export function turns(core: Core, index: QueueIndex, lookEvery: Millis): { share: Share; letGo: () => Promise<void> } {
  const { names, options } = core;
  const hands = new Hands(core, lookEvery);

  const share: Share = {
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

    commit,
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
