// A message's way through the store: accepted, taken by a worker under a lease, committed with all that follows from it.
import { NotFound, OwnerChanged, StaleLease } from '../errors.js';
import { addressFinder } from '../keys.js';
import { masked } from '../masked.js';
import type { Accepted, Lease, NewConversation, Outcome, Store, Turn } from '../port.js';
import type { ConversationId, Draft, Millis } from '../records.js';
import { RECORD_VERSION } from '../records.js';
import { place, seal } from '../seal.js';
import { addContactPoint } from './contacts.js';
import type { Core } from './core.js';
import { queueDelivery } from './deliveries.js';
import { conversationOf, type Live } from './live.js';
import { changeTicket, ticketOf } from './tickets.js';

type Share = Pick<
  Store,
  'openConversation' | 'conversation' | 'conversationOf' | 'accept' | 'wake' | 'takeTurns' | 'renew' | 'commit' | 'giveBack' | 'read'
>;

export function turns(core: Core): Share {
  const { db, lives, options } = core;

  return {
    openConversation: (wish) =>
      core.write(() => {
        const there = lives.find(wish.id);
        return conversationOf(there ?? create(core, wish));
      }),

    conversation: (id) =>
      core.read(() => {
        const live = lives.find(id);
        return live === null ? null : conversationOf(live);
      }),

    conversationOf: (channel, region, address) =>
      core.read(() => {
        const row = db.get<{ id: string }>(
          `SELECT c.id FROM contact_points p JOIN conversations c ON c.n = p.n
           WHERE p.finder = ? AND p.purpose = 'reply' AND c.erased_at IS NULL ORDER BY c.created_at DESC, c.n DESC LIMIT 1`,
          [addressFinder(core.keys.addresses, channel, region, address)],
        );
        const live = row === undefined ? null : lives.find(row.id as ConversationId);
        return live === null ? null : conversationOf(live);
      }),

    accept: (message) => {
      const activity = masked(message.activity, options.mask);
      const draft: Draft = { author: 'citizen', activity, wakes: true, clientId: message.clientId };
      const accepted = core.write(() => append(core, message.conversation, draft, message.at));
      // Said before it is written: whoever looks for turns now joins the same group, which spares each message an fsync.
      core.publish({ kind: 'work' });
      return accepted;
    },

    wake: (conversation, activity, clientId, at) =>
      core.write(() => append(core, conversation, { author: 'system', activity, wakes: true, audience: 'desk', clientId }, at)),

    takeTurns: (worker, max, ttl) =>
      core.take(() => {
        const now = options.now();
        return lives.waiting(now, max).map((live) => lease(core, live, worker, now + ttl));
      }),

    renew: (held, ttl) =>
      core.write(() => {
        const live = holder(core, held);
        live.leaseUntil = options.now() + ttl;
        lives.touch(live);
        return { ...held, until: live.leaseUntil };
      }),

    giveBack: (held) =>
      core.write(() => {
        const live = lives.find(held.conversation);
        if (live === null || live.leaseToken !== held.token || live.leaseWorker === null) return;
        endLease(live);
        lives.touch(live);
        core.tell({ kind: 'work' });
      }),

    commit: (held, outcome) =>
      core.write(() => {
        const live = holder(core, held);
        if (!mayCommit(live, outcome)) throw new OwnerChanged();
        return write(core, live, outcome);
      }),

    read: (conversation, since, audience, limit) =>
      core.read(() => {
        const live = lives.find(conversation);
        if (live === null) throw new NotFound('conversation');
        return lives.read(live, since, audience, limit);
      }),
  };
}

function create(core: Core, wish: NewConversation): Live {
  const { db, lives, vault } = core;
  // An erased conversation stays erased: its id is not given out again.
  if (db.get('SELECT 1 AS there FROM conversations WHERE id = ?', [wish.id]) !== undefined) throw new NotFound('conversation');
  const key = vault.create(wish.id);
  const user = wish.user === null ? null : seal(key, place(wish.id, 'user'), wish.user);
  const n = db.get<{ n: number }>(
    'INSERT INTO conversations (id, version, region, channel, created_at, pushed, user) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING n',
    [wish.id, RECORD_VERSION, wish.region, wish.channel, wish.at, wish.address === null ? 0 : 1, user],
  )!.n;
  const live: Live = {
    n,
    id: wish.id,
    version: RECORD_VERSION,
    region: wish.region,
    channel: wish.channel,
    createdAt: wish.at,
    user: wish.user,
    pushed: wish.address !== null,
    key,
    language: wish.language,
    lastSeq: 0,
    answeredSeq: 0,
    waitingSince: null,
    leaseToken: 0,
    leaseUntil: 0,
    leaseWorker: null,
    owner: { kind: 'bot' },
    ticket: null,
    state: null,
    seen: new Map(),
    tail: [],
  };
  lives.keep(live);
  if (wish.address !== null) {
    addContactPoint(core, live, { channel: wish.channel, address: wish.address, purpose: 'reply', verified: true });
  }
  return live;
}

function append(core: Core, conversation: ConversationId, draft: Draft, at: Millis): Accepted {
  const live = core.lives.get(conversation);
  const before = core.lives.seen(live, draft.author, draft.clientId ?? null);
  if (before !== null) return { entry: before, duplicate: true };
  const entry = core.lives.append(live, draft, at);
  core.tell({ kind: 'entry', conversation, seq: entry.seq, entry });
  if (entry.wakes && draft.author !== 'citizen') core.tell({ kind: 'work' });
  return { entry, duplicate: false };
}

function lease(core: Core, live: Live, worker: string, until: Millis): Turn {
  live.leaseToken += 1;
  live.leaseUntil = until;
  live.leaseWorker = worker;
  core.lives.touch(live);
  return {
    lease: { conversation: live.id, token: live.leaseToken, worker, until },
    conversation: conversationOf(live),
    waiting: live.tail.filter((entry) => entry.wakes && entry.seq > live.answeredSeq),
    ticket: live.ticket === null ? null : ticketOf(core, live.ticket),
  };
}

/** A lease that ran out is still good while nobody else has taken the turn: only the newest token counts. */
function holder(core: Core, held: Lease): Live {
  const live = core.lives.get(held.conversation);
  if (live.leaseToken !== held.token || live.leaseWorker === null) throw new StaleLease();
  return live;
}

function endLease(live: Live): void {
  live.leaseWorker = null;
  live.leaseUntil = 0;
}

function mayCommit(live: Live, outcome: Outcome): boolean {
  if (live.owner.kind !== outcome.owner) return false;
  if (live.owner.kind !== 'operator') return true;
  return outcome.replies.every((reply) => reply.audience === 'desk' || reply.activity.channelData?.safety === true);
}

function write(core: Core, live: Live, outcome: Outcome) {
  const { db, lives } = core;
  const entries = outcome.replies.map((reply) => {
    const entry = lives.append(live, reply, outcome.at);
    queueDelivery(core, live, entry);
    core.tell({ kind: 'entry', conversation: live.id, seq: entry.seq, entry });
    return entry;
  });
  lives.setState(live, outcome.state);
  live.language = outcome.language;
  for (const change of outcome.tickets) changeTicket(core, live, change, outcome.at);
  for (const id of outcome.cancelFollowUps) db.run('DELETE FROM follow_ups WHERE n = ? AND id = ?', [live.n, id]);
  for (const later of outcome.followUps) {
    const detail = seal(live.key, place(live.id, `follow-up ${later.id}`), JSON.stringify(later.detail));
    db.run('INSERT OR REPLACE INTO follow_ups (n, id, due_at, kind, detail) VALUES (?, ?, ?, ?, ?)', [
      live.n,
      later.id,
      later.dueAt,
      later.kind,
      detail,
    ]);
  }
  if (outcome.decisions.length > 0) {
    db.insert(
      'INSERT INTO decisions (at, line) VALUES',
      outcome.decisions.map((decision) => [decision.at, JSON.stringify(decision)]),
    );
  }
  lives.answer(live, outcome.answeredSeq);
  endLease(live);
  if (live.waitingSince !== null) core.tell({ kind: 'work' });
  return { entries, conversation: conversationOf(live), ticket: live.ticket === null ? null : ticketOf(core, live.ticket) };
}
