// Requests for a person: reading the queue, taking, giving back, passing on, closing, and one's own presence.
import type {
  AssignedView,
  NextView,
  OperatorView,
  PresenceRequest,
  QueueView,
  TicketDetail,
  TicketView,
  TransferRequest,
} from '../../../../api.js';
import { alarm } from '../alert/alarm.js';
import { asFault } from '../net/http.js';
import { closeTalk, keepTalks, openTalk } from './conversations.js';
import type { Desk } from './desk.js';
import { go } from './route.js';

export async function readQueue(desk: Desk): Promise<void> {
  try {
    const [queue, mine, team] = await Promise.all([
      desk.http.get<QueueView>('queue'),
      desk.http.get<{ tickets: readonly TicketView[] }>('mine'),
      desk.supervises ? desk.http.get<AssignedView>('assigned') : { tickets: [] },
    ]);
    showQueue(desk, queue, mine.tickets, team.tickets);
  } catch {
    // The line says that something is wrong; it is read again when the line is back.
  }
}

/** The queue and one's own conversations as the server sees them now. */
export function showQueue(desk: Desk, queue: QueueView, mine: readonly TicketView[], team: readonly TicketView[]): void {
  const before = desk.state.get();
  const known = new Set(before.queue.map((ticket) => ticket.id));
  const fresh = queue.tickets.filter((ticket) => !known.has(ticket.id) && ticket.priority === 'emergency');
  desk.state.set({ queue: queue.tickets, counters: queue.counters, mine, team, queueKnown: true });
  if (before.queueKnown && fresh.length > 0) alarm.emergency();
  keepTalks(desk);
}

/** Takes the one who needs it most. Returns false when nobody waits. @throws DeskFault at_capacity, not_allowed, offline */
export async function takeNext(desk: Desk): Promise<boolean> {
  return take(desk, 'next', () => desk.http.post<NextView>('queue/next'));
}

/** @throws DeskFault not_waiting, at_capacity, not_allowed, offline */
export async function claim(desk: Desk, ticketId: string): Promise<void> {
  await take(desk, ticketId, () => desk.http.post<TicketDetail>(`tickets/${encodeURIComponent(ticketId)}/claim`));
}

/** One at a time: a second press while the first is under way does nothing. Returns whether somebody was waiting. */
async function take(desk: Desk, claiming: string, ask: () => Promise<NextView>): Promise<boolean> {
  if (desk.state.get().claiming !== null) return true;
  desk.state.set({ claiming });
  try {
    const { ticket } = await ask();
    if (ticket === null) return false;
    const { queue, mine } = desk.state.get();
    desk.state.set({
      queue: queue.filter((each) => each.id !== ticket.id),
      mine: [...mine.filter((each) => each.id !== ticket.id), ticket],
    });
    openTalk(desk, ticket);
    go(desk, { tab: 'mine', ticket: ticket.id, card: false });
    return true;
  } catch (error) {
    void readQueue(desk);
    throw asFault(error);
  } finally {
    desk.state.set({ claiming: null });
  }
}

/** The card of a request that still waits, to decide by. */
export async function preview(desk: Desk, ticketId: string): Promise<void> {
  const detail = await desk.http.get<TicketDetail>(`tickets/${encodeURIComponent(ticketId)}`);
  desk.state.set({ previews: { ...desk.state.get().previews, [ticketId]: detail } });
}

/** A supervisor gives a waiting request to a colleague. @throws DeskFault not_waiting, colleague_away, colleague_at_capacity, offline */
export async function assign(desk: Desk, ticketId: string, operator: string): Promise<void> {
  try {
    await desk.http.post(`tickets/${encodeURIComponent(ticketId)}/assign`, { operator });
    go(desk, { ticket: null, card: false }, true);
  } finally {
    void readQueue(desk);
  }
}

/** A supervisor takes over what a colleague has. @throws DeskFault not_yours, at_capacity, offline */
export async function takeOver(desk: Desk, conversationId: string, ticketId: string): Promise<void> {
  await desk.http.post(`conversations/${encodeURIComponent(conversationId)}/transfer`, { operator: desk.me });
  await readQueue(desk);
  go(desk, { tab: 'mine', ticket: ticketId, card: false }, true);
}

/** @throws DeskFault not_yours, colleague_away, colleague_at_capacity, offline */
export async function transfer(desk: Desk, conversationId: string, to: TransferRequest): Promise<void> {
  await desk.http.post(`conversations/${encodeURIComponent(conversationId)}/transfer`, to);
  finished(desk, conversationId);
}

/** @throws DeskFault not_yours, offline */
export async function release(desk: Desk, conversationId: string): Promise<void> {
  await desk.http.post(`conversations/${encodeURIComponent(conversationId)}/release`);
  finished(desk, conversationId);
}

/** @throws DeskFault not_yours, unknown_outcome, offline */
export async function close(desk: Desk, conversationId: string, outcome: string, note: string): Promise<void> {
  await desk.http.post(`conversations/${encodeURIComponent(conversationId)}/close`, note.trim() === '' ? { outcome } : { outcome, note });
  finished(desk, conversationId);
}

/** @throws DeskFault open_conversations, offline */
export async function setPresence(desk: Desk, request: PresenceRequest): Promise<void> {
  const before = desk.state.get().session;
  if (before === null) return;
  showPresence(desk, request.state);
  try {
    await desk.http.put('presence', request);
    if (request.giveBack === true) void readQueue(desk);
  } catch (error) {
    showPresence(desk, before.operator.presence);
    throw asFault(error);
  }
}

export function showPresence(desk: Desk, presence: OperatorView['presence']): void {
  const { session } = desk.state.get();
  if (session !== null) desk.state.set({ session: { ...session, operator: { ...session.operator, presence } } });
}

/** No longer ours by our own doing: out of the list, its draft with it; the next of ours comes into view. */
function finished(desk: Desk, conversationId: string): void {
  const { mine, route, drafts, outgoing } = desk.state.get();
  const gone = mine.find((ticket) => ticket.conversationId === conversationId);
  const left = mine.filter((ticket) => ticket.conversationId !== conversationId);
  const { [conversationId]: _, ...others } = drafts;
  desk.state.set({ mine: left, drafts: others, outgoing: outgoing.filter((each) => each.conversationId !== conversationId) });
  closeTalk(desk, conversationId);
  const tab = route.tab === 'team' ? 'team' : left.length > 0 ? 'mine' : 'queue';
  if (route.ticket === gone?.id || gone === undefined) go(desk, { tab, ticket: null, card: false }, true);
  void readQueue(desk);
}
