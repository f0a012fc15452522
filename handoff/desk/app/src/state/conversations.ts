// The conversations this desk has open: reading them, repairing holes by sequence number, what was read and what is new.
import type { ConversationView, EntryView, TicketView } from '../../../../api.js';
import { alarm } from '../alert/alarm.js';
import { asFault } from '../net/http.js';
import type { Desk } from './desk.js';
import { EntryLog } from './entry-log.js';
import { settleOutgoing } from './outbox.js';
import type { LossReason, Talk } from './shape.js';

const BEHIND_MS = 1_000;

/** Begins to follow a conversation: reads what there is, then hears of what comes. `watching`: a supervisor looks in. */
export function openTalk(desk: Desk, ticket: TicketView, watching = false): void {
  const { talks } = desk.state.get();
  const there = talks[ticket.conversationId];
  if (there && there.lost === null) {
    // Looked at before, and now one's own.
    if (there.watching && !watching) desk.setTalk(there.id, { watching: false });
    return;
  }
  const talk: Talk = {
    id: ticket.conversationId,
    ticketId: ticket.id,
    facts: there?.facts ?? null,
    entries: there?.entries ?? [],
    watching,
    reading: true,
    fault: null,
    readSeq: desk.read.get(ticket.conversationId) ?? 0,
    newFrom: null,
    lost: null,
    danger: [],
    typingUntil: 0,
  };
  desk.state.set({ talks: { ...talks, [talk.id]: talk } });
  if (!desk.logs.has(talk.id)) desk.logs.set(talk.id, new EntryLog());
  watch(desk, talk.id);
  void repair(desk, talk.id);
}

/** Forgets it altogether. */
export function closeTalk(desk: Desk, conversationId: string): void {
  const { [conversationId]: _, ...others } = desk.state.get().talks;
  desk.logs.delete(conversationId);
  desk.read.delete(conversationId);
  desk.line.send({ kind: 'unwatch', conversationId });
  desk.state.set({ talks: others, alerts: desk.state.get().alerts.filter((alert) => alert.conversationId !== conversationId) });
}

/** After the list of ours changed: open what is new, mark what is gone. */
export function keepTalks(desk: Desk): void {
  const { mine, talks, queue } = desk.state.get();
  for (const ticket of mine) openTalk(desk, ticket);
  for (const talk of Object.values(talks)) {
    if (talk.lost !== null || talk.watching || mine.some((ticket) => ticket.conversationId === talk.id)) continue;
    loseTalk(desk, talk.id, queue.some((ticket) => ticket.id === talk.ticketId) ? 'returned' : 'taken');
  }
}

/** Ours no longer. What was written here stays; the line for new entries is dropped. */
export function loseTalk(desk: Desk, conversationId: string, lost: LossReason): void {
  desk.setTalk(conversationId, { lost, reading: false, typingUntil: 0, danger: [] });
  desk.line.send({ kind: 'unwatch', conversationId });
}

export function watch(desk: Desk, conversationId: string): void {
  desk.line.send({ kind: 'watch', conversationId, since: desk.logs.get(conversationId)?.settled ?? 0 });
}

/** An entry came over the line. */
export function receive(desk: Desk, conversationId: string, entry: EntryView): void {
  const log = desk.logs.get(conversationId);
  if (!log || !desk.talk(conversationId)) return;
  show(desk, conversationId, log.take([entry]));
  if (log.missing) void repair(desk, conversationId);
}

const repairing = new Map<string, { again: boolean }>();

/** Reads everything after what is known, until nothing is missing. Several calls at once are one. */
export async function repair(desk: Desk, conversationId: string): Promise<void> {
  const running = repairing.get(conversationId);
  if (running) {
    running.again = true;
    return;
  }
  const run = { again: false };
  repairing.set(conversationId, run);
  desk.setTalk(conversationId, { reading: true });
  try {
    do {
      run.again = false;
      const before = desk.logs.get(conversationId)?.settled;
      await readOnce(desk, conversationId);
      const log = desk.logs.get(conversationId);
      if (!log?.missing) continue;
      // The line was ahead of the answer: give the server a moment rather than asking at full speed.
      if (log.settled === before) await new Promise((resolve) => setTimeout(resolve, BEHIND_MS));
      run.again = true;
    } while (run.again && desk.talk(conversationId));
    desk.setTalk(conversationId, { reading: false, fault: null });
    beginReading(desk, conversationId);
  } catch (error) {
    const fault = asFault(error);
    desk.setTalk(conversationId, { reading: false, fault });
    if (fault.code === 'not_taken' || fault.code === 'not_found') loseTalk(desk, conversationId, 'taken');
  } finally {
    repairing.delete(conversationId);
  }
}

async function readOnce(desk: Desk, conversationId: string): Promise<void> {
  const log = desk.logs.get(conversationId);
  if (!log) return;
  const since = log.settled;
  const { entries, ...facts } = await desk.http.get<ConversationView>(`conversations/${encodeURIComponent(conversationId)}?since=${since}`);
  if (!desk.talk(conversationId)) return;
  desk.setTalk(conversationId, { facts });
  const last = entries.at(-1)?.seq ?? facts.lastSeq;
  const fresh = [...log.take(entries), ...log.settle(last)];
  show(desk, conversationId, fresh);
  if (last < facts.lastSeq && last > since) await readOnce(desk, conversationId);
}

/** What can be shown now for the first time. Until the first reading is complete all of it is history: nothing new, no sound. */
function show(desk: Desk, conversationId: string, fresh: readonly EntryView[]): void {
  const log = desk.logs.get(conversationId);
  const talk = desk.talk(conversationId);
  if (!log || !talk || fresh.length === 0) return;
  if (talk.watching) {
    desk.setTalk(conversationId, { entries: log.shown, readSeq: log.settled });
    settleOutgoing(desk, conversationId);
    return;
  }
  const citizens = fresh.filter((entry) => entry.author === 'citizen' && entry.activity.type === 'message');
  desk.setTalk(conversationId, { entries: log.shown, ...(citizens.length > 0 ? { typingUntil: 0 } : {}) });
  settleOutgoing(desk, conversationId);
  if (!desk.read.has(conversationId)) {
    desk.setTalk(conversationId, { readSeq: log.settled });
    return;
  }
  if (inView(desk, conversationId)) markRead(desk, conversationId);
  else if (talk.newFrom === null && citizens[0]) desk.setTalk(conversationId, { newFrom: citizens[0].seq });
  if (citizens.length > 0) alarm.message(inView(desk, conversationId));
}

/** What came before this operator had it, or last wrote in it, is history; what came after is new. */
function beginReading(desk: Desk, conversationId: string): void {
  const talk = desk.talk(conversationId);
  if (!talk || talk.watching || desk.read.has(conversationId)) return;
  const began = talk.entries.findLast((entry) => entry.authorId === desk.me || entry.activity.name === 'owner')?.seq ?? 0;
  desk.read.set(conversationId, began);
  desk.setTalk(conversationId, { readSeq: began });
  if (inView(desk, conversationId)) lookAt(desk, conversationId);
}

/** The operator is looking at it. */
export function inView(desk: Desk, conversationId: string): boolean {
  const { route, mine } = desk.state.get();
  if (document.visibilityState !== 'visible') return false;
  return mine.find((ticket) => ticket.id === route.ticket)?.conversationId === conversationId;
}

export function markRead(desk: Desk, conversationId: string): void {
  const settled = desk.logs.get(conversationId)?.settled ?? 0;
  if ((desk.read.get(conversationId) ?? 0) >= settled) return;
  desk.read.set(conversationId, settled);
  desk.setTalk(conversationId, { readSeq: settled });
}

/** The operator turns to it: where "new messages" begins is fixed now. */
export function lookAt(desk: Desk, conversationId: string): void {
  const talk = desk.talk(conversationId);
  if (!talk || talk.watching || !desk.read.has(conversationId)) return;
  const first = talk.entries.find((entry) => entry.seq > talk.readSeq && entry.author === 'citizen');
  desk.setTalk(conversationId, { newFrom: first?.seq ?? null });
  markRead(desk, conversationId);
}

/** Messages of the citizen that were not seen yet. */
export function unreadOf(talk: Talk | undefined): number {
  if (!talk || talk.watching) return 0;
  return talk.entries.filter((entry) => entry.seq > talk.readSeq && entry.author === 'citizen' && entry.activity.type === 'message').length;
}
