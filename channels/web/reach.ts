// Whether a citizen who waits for a person, or talks with one, still has a window open: kept in the request, where the desk shows it.
// Only windows count here; a message says that its writer is there too, and "end and clear" that they are gone (gateway/turn.ts).
import type { Logger } from 'pino';
import type { Change, Store } from '../../store/port.js';
import type { ConversationId, Ticket, TicketId } from '../../store/records.js';

/** Milliseconds for coming back before somebody counts as gone: a page that is loaded again, a lift. */
const COMES_BACK_WITHIN = 4_000;
/** Conversations looked at together: of a network that fails very many are left at once. */
const AT_ONCE = 64;
/** Entries looked back for the citizen's farewell. */
const FAREWELL_WITHIN = 50;

export interface Reach {
  /** A window was opened. `ticket`: the request that is open for its conversation. */
  came(conversation: ConversationId, ticket: TicketId | null): void;
  /** The last window here was closed. */
  left(conversation: ConversationId): void;
  /** What closes from now on closes because this process goes down. */
  stop(): void;
}

export interface ReachParts {
  readonly store: Store;
  readonly log: Logger;
  readonly now: () => number;
  /** Is a window open here? */
  readonly watched: (conversation: ConversationId) => boolean;
  readonly comesBackWithin?: number;
}

export function createReach({ store, log, now, watched, comesBackWithin = COMES_BACK_WITHIN }: ReachParts): Reach {
  /** When each was left, by this process's clock; the first was left first. */
  const waiting = new Map<ConversationId, number>();
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const unsubscribe = store.subscribe(onChange);

  /** Another gateway may take somebody for gone whose newer window is here. */
  function onChange(change: Change): void {
    if (change.kind === 'ticket' && watched(change.conversation)) guard(isThere(change.conversation, change.ticket));
  }

  async function isThere(conversation: ConversationId, id: TicketId): Promise<void> {
    const ticket = await store.ticket(id);
    if (ticket?.reachability !== 'gone' || ticket.state === 'closed') return;
    if (!(await saidFarewell(conversation)) && watched(conversation)) await store.setReachability(id, 'there', now());
  }

  /** Whoever has ended the conversation is gone, whatever else is open. */
  async function saidFarewell(id: ConversationId): Promise<boolean> {
    const conversation = await store.conversation(id);
    if (conversation === null) return true;
    const last = await store.read(id, Math.max(0, conversation.lastSeq - FAREWELL_WITHIN), 'desk', FAREWELL_WITHIN);
    const sign = last.findLast(({ author, activity }) => author === 'citizen' || activity.type === 'endOfConversation');
    return sign?.activity.type === 'endOfConversation';
  }

  async function isGone(conversation: ConversationId): Promise<void> {
    if (watched(conversation)) return;
    const ticket = await openTicket(conversation);
    if (ticket?.reachability === 'there' && !watched(conversation)) await store.setReachability(ticket.id, 'gone', now());
  }

  async function openTicket(id: ConversationId): Promise<Ticket | null> {
    const conversation = await store.conversation(id);
    return conversation?.ticket ? store.ticket(conversation.ticket) : null;
  }

  /** One timer for all, however many leave. */
  function wait(): void {
    const [first] = waiting.values();
    if (timer !== null || stopped || first === undefined) return;
    timer = setTimeout(look, Math.max(0, first + comesBackWithin - performance.now()));
    timer.unref();
  }

  async function look(): Promise<void> {
    const due: ConversationId[] = [];
    for (const [conversation, leftAt] of waiting) {
      if (due.length === AT_ONCE || leftAt + comesBackWithin > performance.now()) break;
      due.push(conversation);
    }
    for (const conversation of due) waiting.delete(conversation);
    await Promise.all(due.map((conversation) => guard(isGone(conversation))));
    timer = null;
    wait();
  }

  function guard(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => {
      // The desk then shows what was last known; the next window or message says it anew.
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'it could not be noted whether a citizen is still there');
    });
  }

  return {
    came(conversation, ticket) {
      waiting.delete(conversation);
      if (ticket !== null) void guard(isThere(conversation, ticket));
    },
    left(conversation) {
      if (stopped) return;
      waiting.delete(conversation);
      waiting.set(conversation, performance.now());
      wait();
    },
    stop() {
      stopped = true;
      unsubscribe();
      waiting.clear();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
