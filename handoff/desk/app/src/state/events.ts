// What the server says over the open line, and what that changes here.
import type { LiveMessage, TicketView } from '../../../../api.js';
import { applyChange } from '../../../../list-change.js';
import { alarm } from '../alert/alarm.js';
import { keepTalks, loseTalk, receive, repair, watch } from './conversations.js';
import type { Desk } from './desk.js';
import { retryAll } from './outbox.js';
import { readQueue, showPresence, showQueue } from './tickets.js';

/** A citizen's "is writing" is believed this long. */
const TYPING_MS = 6_000;

/** The line is open (again): everything is read once more by sequence number, then what waited is sent. */
export function onLineOpen(desk: Desk): void {
  void readQueue(desk);
  for (const talk of Object.values(desk.state.get().talks)) {
    if (talk.lost !== null) continue;
    watch(desk, talk.id);
    void repair(desk, talk.id);
  }
  retryAll(desk);
}

export function onLive(desk: Desk, message: LiveMessage): void {
  switch (message.kind) {
    case 'hello':
      showPresence(desk, message.operator.presence);
      return;
    case 'queue':
      desk.told.queue = message.tickets;
      showQueue(desk, message, message.mine, message.assigned ?? []);
      return;
    case 'queue-change': {
      const { mine, team } = desk.state.get();
      desk.told.queue = applyChange(desk.told.queue, message);
      const { counters } = message;
      showQueue(desk, { tickets: desk.told.queue, counters }, message.mine ?? mine, message.assigned ?? team);
      return;
    }
    case 'entry':
      receive(desk, message.conversationId, message.entry);
      return;
    case 'ticket':
      onTicket(desk, message.conversationId, message.ticket);
      return;
    case 'typing':
      desk.setTalk(message.conversationId, { typingUntil: Date.now() + TYPING_MS });
      return;
    case 'alert':
      onAlert(desk, message);
      return;
    case 'presence':
      desk.told.colleagues = message.colleagues;
      desk.state.set({ colleagues: message.colleagues });
      return;
    case 'presence-change':
      desk.told.colleagues = applyChange(desk.told.colleagues, message);
      desk.state.set({ colleagues: desk.told.colleagues });
      return;
    case 'bye':
      if (message.reason === 'signed-out') desk.expire();
      return;
  }
}

function onTicket(desk: Desk, conversationId: string, ticket: TicketView): void {
  const { mine, queue } = desk.state.get();
  const ours = ticket.state === 'assigned' && ticket.operatorId === desk.me;
  const others = mine.filter((each) => each.id !== ticket.id);
  desk.state.set({
    mine: ours
      ? mine.some((each) => each.id === ticket.id)
        ? mine.map((each) => (each.id === ticket.id ? ticket : each))
        : [...mine, ticket]
      : others,
    queue:
      ticket.state === 'waiting'
        ? queue.map((each) => (each.id === ticket.id ? ticket : each))
        : queue.filter((each) => each.id !== ticket.id),
  });
  const talk = desk.talk(conversationId);
  if (talk?.facts) desk.setTalk(conversationId, { facts: { ...talk.facts, ticket } });
  // The history of the request has a new line.
  if (talk && talk.lost === null && (ours || talk.watching)) void repair(desk, conversationId);
  if (talk?.watching && talk.lost === null) {
    if (ticket.state === 'closed') loseTalk(desk, conversationId, 'closed');
  } else if (!ours && talk && talk.lost === null) {
    loseTalk(desk, conversationId, ticket.state === 'closed' ? 'closed' : ticket.state === 'waiting' ? 'returned' : 'taken');
  }
  keepTalks(desk);
}

function onAlert(desk: Desk, alert: Extract<LiveMessage, { kind: 'alert' }>): void {
  const talk = desk.talk(alert.conversationId);
  if (talk && talk.lost === null && alert.reason === 'danger') {
    desk.setTalk(alert.conversationId, { danger: [...new Set([...talk.danger, ...alert.dangerSigns])] });
  }
  const others = desk.state.get().alerts.filter((each) => each.conversationId !== alert.conversationId || each.reason !== alert.reason);
  desk.state.set({ alerts: [...others, alert].slice(-4) });
  if (alert.reason === 'danger') alarm.danger();
}
