// Conversations changing hands: claimed, given back, passed on, closed, lost. The store makes each step atomic; here is who
// may do it and what the citizen hears of it.

import type { Store } from '../store/port.js';
import type { ConversationId, Draft, Millis, Operator, OperatorId, Ticket, TicketId } from '../store/records.js';
import { capacityOf, has, mayTake, mustTake, serves, supervises } from './access.js';
import type { CloseRequest, TransferRequest } from './api.js';
import { type Conversations, clean } from './conversations.js';
import { asDeskError, DeskError } from './errors.js';
import { codeOf, type Log } from './log.js';
import type { Presences } from './presence.js';
import type { Regions } from './regions.js';
import { SHOWN_AWAY_AFTER } from './views.js';
import type { Voice } from './voice.js';

export interface TakeoverParts {
  readonly store: Store;
  readonly content: Regions;
  readonly conversations: Conversations;
  readonly presences: Presences;
  readonly voice: Voice;
  readonly now: () => Millis;
  readonly log: Log;
}

export class Takeover {
  constructor(private readonly parts: TakeoverParts) {}

  /** Takes a waiting ticket; taking one's own again changes nothing. @throws DeskError, NotWaiting, AtCapacity */
  async claim(operator: Operator, id: TicketId): Promise<Ticket> {
    const ticket = await this.parts.store.ticket(id);
    if (!ticket) throw new DeskError('not_found');
    return this.claimSeen(operator, ticket);
  }

  /** The same for a ticket that was read just now. @throws DeskError, NotWaiting, AtCapacity */
  async claimSeen(operator: Operator, waiting: Ticket): Promise<Ticket> {
    const { store, content, voice, now } = this.parts;
    const { id } = waiting;
    mustTake(operator, waiting.region);
    if (has(operator, waiting)) {
      await voice.joined(waiting, operator);
      return waiting;
    }
    const capacity = capacityOf(operator, content.region(waiting.region));
    const ticket = await store.claim(id, operator.id, capacity, now()).catch(async (error: unknown) => {
      // The same wish, sent twice because an answer was long in coming, may have been quicker through another gateway.
      const taken = codeOf(error) === 'not_waiting' ? await store.ticket(id) : null;
      if (taken === null || !has(operator, taken)) throw error;
      return taken;
    });
    await voice.joined(ticket, operator);
    return ticket;
  }

  /** A supervisor gives a waiting request to a colleague who is there. @throws DeskError, NotWaiting */
  async assign(supervisor: Operator, id: TicketId, to: OperatorId): Promise<Ticket> {
    const { store, voice, now } = this.parts;
    const waiting = await store.ticket(id);
    if (!waiting) throw new DeskError('not_found');
    if (!supervises(supervisor, waiting.region)) throw new DeskError('not_allowed');
    const { colleague, capacity } = await this.#colleague(supervisor, to, waiting);
    const ticket = await store.claim(id, colleague.id, capacity, now()).catch((error: unknown) => {
      throw ofColleague(error, colleague, supervisor);
    });
    await later(voice.joined(ticket, colleague));
    return ticket;
  }

  /** Back into the queue at its own place; giving it back again changes nothing. @throws DeskError, NotYours */
  async release(operator: Operator, id: ConversationId): Promise<Ticket> {
    const given = await this.#givenBack(operator, id);
    if (given) {
      await this.parts.voice.returned(given);
      return given;
    }
    const { ticket, holder } = await this.#held(operator, id);
    return this.#return(ticket.id, holder, 'released');
  }

  /** To a colleague who is there, or to whoever has the skills. @throws DeskError, NotYours */
  async transfer(operator: Operator, id: ConversationId, to: TransferRequest): Promise<Ticket> {
    const { store, voice, now } = this.parts;
    const { ticket, holder } = await this.#held(operator, id);
    if ('skills' in to) {
      this.#knownSkills(ticket, to.skills);
      const moved = await store.transfer(ticket.id, holder, { skills: to.skills }, now());
      await later(voice.returned(moved));
      return moved;
    }
    const { colleague, capacity } = await this.#colleague(operator, to.operator as OperatorId, ticket);
    const moved = await store.transfer(ticket.id, holder, { operator: colleague.id, capacity }, now()).catch((error: unknown) => {
      throw ofColleague(error, colleague, operator);
    });
    await later(voice.joined(moved, colleague));
    return moved;
  }

  /** Ends it with an outcome; the bot takes over and asks how it was. @throws DeskError, NotYours */
  async close(operator: Operator, id: ConversationId, { outcome, note }: CloseRequest): Promise<Ticket> {
    const { store, now } = this.parts;
    const { ticket, holder } = await this.#held(operator, id);
    if (note?.trim()) {
      const draft: Draft = {
        author: 'operator',
        authorId: operator.id,
        audience: 'desk',
        clientId: `desk:close:${ticket.id}`,
        activity: { type: 'message', text: clean(note), textFormat: 'plain', channelData: { author: 'operator', note: true } },
      };
      await store.say(ticket.id, holder, draft, now());
    }
    const wakeUp: Draft = {
      author: 'system',
      audience: 'desk',
      wakes: true,
      activity: { type: 'event', name: 'handoff.closed', value: { outcome } },
    };
    return store.close(ticket.id, holder, outcome, wakeUp, now());
  }

  async has(operator: OperatorId): Promise<boolean> {
    return (await this.parts.store.assigned(operator)).length > 0;
  }

  /** Everything an operator has goes back: signed out, away, or lost (`only`: in the Regions whose grace time is over). */
  async returnAll(operator: OperatorId, why: 'released' | 'lost', only: (ticket: Ticket) => boolean = () => true): Promise<number> {
    let returned = 0;
    for (const ticket of (await this.parts.store.assigned(operator)).filter(only)) {
      try {
        await this.#return(ticket.id, operator, why);
        returned++;
      } catch (error) {
        // Closed or taken by a supervisor in the meantime: then there is nothing to give back.
        if (codeOf(error) !== 'not_yours') throw error;
      }
    }
    if (returned > 0) this.parts.log.info({ why, conversations: returned }, 'conversations returned to the queue');
    return returned;
  }

  async #return(id: TicketId, holder: OperatorId, why: 'released' | 'lost'): Promise<Ticket> {
    const ticket = await this.parts.store.release(id, holder, why, this.parts.now());
    const told = this.parts.voice.returned(ticket);
    await (why === 'lost' ? later(told) : told);
    return ticket;
  }

  /** The waiting ticket that this operator was the last to give back. */
  async #givenBack(operator: Operator, id: ConversationId): Promise<Ticket | null> {
    const { ticket } = await this.parts.conversations.find(id);
    if (ticket?.state !== 'waiting') return null;
    const last = (await this.parts.store.ticketEvents(ticket.id)).findLast(({ what }) => what === 'released' || what === 'claimed');
    return last?.what === 'released' && last.who === operator.id ? ticket : null;
  }

  /** The ticket and who has it: the operator, or a colleague whose Region the operator supervises. */
  async #held(operator: Operator, id: ConversationId): Promise<{ ticket: Ticket; holder: OperatorId }> {
    const { conversation, ticket } = await this.parts.conversations.find(id);
    mustTake(operator, conversation.region);
    if (ticket?.state !== 'assigned' || !ticket.operator) throw new DeskError('not_yours');
    if (ticket.operator !== operator.id && !supervises(operator, ticket.region)) throw new DeskError('not_yours');
    return { ticket, holder: ticket.operator };
  }

  /** Only what the Region lists: a request for a skill that nobody has would wait for ever. */
  #knownSkills(ticket: Ticket, wanted: readonly string[]): void {
    const known = this.parts.content.region(ticket.region)?.region.handoff.skills.map(({ id }) => id) ?? [];
    const unknown = wanted.find((skill) => !known.includes(skill));
    if (unknown === undefined) return;
    const list = known.length > 0 ? `Scegli tra: ${known.join(', ')}.` : 'La Regione non ne ha nessuna.';
    throw new DeskError('bad_request', `La competenza "${unknown}" non esiste. ${list}`);
  }

  async #colleague(operator: Operator, id: OperatorId, ticket: Ticket): Promise<{ colleague: Operator; capacity: number }> {
    const colleague = await this.parts.store.operator(id);
    if (!colleague || !mayTake(colleague) || !serves(colleague, ticket.region)) throw new DeskError('not_found');
    const there = this.parts.presences.state(id, SHOWN_AWAY_AFTER) === 'available' || id === operator.id;
    if (!there) throw new DeskError('colleague_away');
    return { colleague, capacity: capacityOf(colleague, this.parts.content.region(ticket.region)) };
  }
}

/** "You are full" becomes "your colleague is full" where it was meant for somebody else. */
function ofColleague(error: unknown, colleague: Operator, operator: Operator): DeskError {
  const fault = asDeskError(error);
  return fault.code === 'at_capacity' && colleague.id !== operator.id ? new DeskError('colleague_at_capacity') : fault;
}

/** For steps that cannot be asked again: the citizen is told when that is possible. */
function later(told: Promise<void>): Promise<void> {
  return told.catch(() => undefined);
}
