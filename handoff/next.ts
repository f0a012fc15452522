// "Take the next": the request that an operator's list shows first, taken in one step. Desks that each read the list and tried its
// first line would all try the same one; here whoever asks while another is still taking a request is given the one after it.
import type { Operator, Ticket, TicketId } from '../store/records.js';
import { mayTake } from './access.js';
import { DeskError } from './errors.js';
import { codeOf } from './log.js';
import { Glance, type Queues } from './queue.js';
import type { Takeover } from './takeover.js';

export class NextInLine {
  /** What is being taken through this gateway. Other gateways may be quicker: the store decides. */
  readonly #underWay = new Map<TicketId, Promise<unknown>>();

  constructor(private readonly parts: { readonly queues: Queues; readonly takeover: Takeover }) {}

  /** Null where nobody waits. @throws DeskError not_allowed, AtCapacity */
  async take(operator: Operator): Promise<Ticket | null> {
    if (!mayTake(operator)) throw new DeskError('not_allowed');
    const { queues } = this.parts;
    const quickly = await this.#among(operator, await queues.beginning(operator));
    if ('taken' in quickly) return quickly.taken;
    for (;;) {
      const outcome = await this.#among(operator, await queues.first(operator, new Glance()));
      if ('taken' in outcome) return outcome.taken;
      if (outcome.passed.length === 0) return null;
      // The colleague may be refused (a full desk): then it waits still.
      await Promise.race(outcome.passed);
    }
  }

  /** The first one that can be taken, or who is taking those that were passed over. */
  async #among(operator: Operator, tickets: readonly Ticket[]): Promise<{ taken: Ticket } | { passed: readonly Promise<unknown>[] }> {
    const passed: Promise<unknown>[] = [];
    for (const ticket of tickets) {
      const other = this.#underWay.get(ticket.id);
      if (other !== undefined) passed.push(other);
      else {
        const taken = await this.#try(operator, ticket);
        if (taken !== null) return { taken };
      }
    }
    return { passed };
  }

  /** Null where somebody was quicker. */
  async #try(operator: Operator, ticket: Ticket): Promise<Ticket | null> {
    const { id } = ticket;
    const claim = this.parts.takeover.claimSeen(operator, ticket);
    const over = claim.then(
      () => {},
      () => {},
    );
    this.#underWay.set(id, over);
    try {
      return await claim;
    } catch (error) {
      if (codeOf(error) === 'not_waiting') return null;
      throw error;
    } finally {
      this.#underWay.delete(id);
    }
  }
}
