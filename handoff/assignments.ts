// Which operator has which conversation, kept up to date from the store's changes. A help for quick answers (alerts, typing,
// counts, lost desks); whatever is decided is decided by the store itself.
import { setImmediate as others } from 'node:timers/promises';
import type { Store } from '../store/port.js';
import type { ConversationId, OperatorId, Ticket, TicketId } from '../store/records.js';

export interface Assignment {
  readonly ticket: TicketId;
  readonly conversation: ConversationId;
  readonly region: string;
  readonly operator: OperatorId;
}

/** Operators asked for at once when everything is read anew: there may be thousands, and others want to be served meanwhile. */
const AT_ONCE = 20;

export class Assignments {
  readonly #byConversation = new Map<ConversationId, Assignment>();
  readonly #byOperator = new Map<OperatorId, Set<ConversationId>>();
  /** What was noted while everything is read anew: it is newer than what was read. */
  readonly #meanwhile = new Set<Ticket[]>();

  constructor(private readonly store: Store) {}

  /** Reads everything anew: at the start, and now and then in case a change was missed. */
  async load(): Promise<void> {
    const [found, meanwhile]: [Ticket[], Ticket[]] = [[], []];
    this.#meanwhile.add(meanwhile);
    try {
      const operators = await this.store.operators();
      for (let first = 0; first < operators.length; first += AT_ONCE) {
        const some = operators.slice(first, first + AT_ONCE);
        found.push(...(await Promise.all(some.map(({ id }) => this.store.assigned(id)))).flat());
        await others();
      }
    } finally {
      this.#meanwhile.delete(meanwhile);
    }
    this.#byConversation.clear();
    this.#byOperator.clear();
    for (const ticket of [...found, ...meanwhile]) this.note(ticket);
  }

  /** Takes note of a ticket as it is now; returns who had its conversation before. */
  note(ticket: Ticket): OperatorId | null {
    for (const list of this.#meanwhile) list.push(ticket);
    const before = this.#byConversation.get(ticket.conversation);
    if (before && before.ticket === ticket.id) this.#remove(before);
    if (ticket.state === 'assigned' && ticket.operator) {
      const { id, conversation, region, operator } = ticket;
      this.#byConversation.set(conversation, { ticket: id, conversation, region, operator });
      const conversations = this.#byOperator.get(operator) ?? new Set();
      this.#byOperator.set(operator, conversations.add(conversation));
    }
    return before?.operator ?? null;
  }

  of(conversation: ConversationId): Assignment | undefined {
    return this.#byConversation.get(conversation);
  }

  count(operator: OperatorId): number {
    return this.#byOperator.get(operator)?.size ?? 0;
  }

  all(): Iterable<Assignment> {
    return this.#byConversation.values();
  }

  #remove(assignment: Assignment): void {
    this.#byConversation.delete(assignment.conversation);
    const conversations = this.#byOperator.get(assignment.operator);
    conversations?.delete(assignment.conversation);
    if (conversations?.size === 0) this.#byOperator.delete(assignment.operator);
  }
}
