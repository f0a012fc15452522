// The queue's index: where a ticket waits, who has it, when it is due. A ticket is written here after it has changed in its
// shard, which notes until then that it is `dirty`; a gateway that dies in between leaves the rest to the others.
import type { Ticket, TicketId } from '../records.js';
import type { Core } from './core.js';
import type { Pen } from './pen.js';
import { bytes, items, text } from './records.js';
import { decodeTicket, type Kept, rank } from './tickets.js';

/** Room for any due time below it (in milliseconds), so that one number sorts by priority first. */
const PRIORITY_STEP = 10_000_000_000_000;

export interface Found extends Kept {
  /** Microseconds of Redis' clock when the ticket was opened: the order of arrival. */
  readonly arrival: string;
}

export class QueueIndex {
  constructor(readonly core: Core) {}

  /** The ticket as its shard has it; null where there is none. Its card is read when its key is given or still there. */
  async find(id: TicketId, known?: Pen): Promise<Found | null> {
    const place = this.core.names.ticket(id);
    if (place === null) return null;
    const [record = null, card = null, rev = null, arrival = null] = items(
      await this.core.command(place.key, 'HMGET', place.key, 'r', 'k', 'n', 'a'),
    );
    if (record === null) return null;
    const conversation = (JSON.parse(text(record)) as Ticket).conversation;
    const pen = known ?? (bytes(card).length === 0 ? null : await this.core.vault.find(conversation));
    return { ...decodeTicket(pen, { record, card, rev }), arrival: text(arrival) };
  }

  /** The same for many desks that look at it again and again: from memory where it is of the revision that the index has. */
  async at(id: TicketId, rev: string): Promise<Found | null> {
    const known = this.core.tickets.get(id);
    if (known !== undefined && known.rev === rev) return known;
    const found = await this.find(id);
    if (found !== null && found.rev === rev) this.core.tickets.set(id, found);
    return found;
  }

  async kept(id: TicketId, pen: Pen): Promise<Kept | null> {
    return this.find(id, pen);
  }

  /** Writes a ticket where it belongs by now. An older revision than the one that is there changes nothing. */
  async write(id: TicketId, known?: Found): Promise<void> {
    const { names, functions } = this.core;
    const found = known ?? (await this.find(id));
    const place = names.ticket(id);
    if (found === null || place === null) return;
    const { ticket, rev, arrival, claimedAt } = found;
    await functions.call(
      'index',
      [names.index],
      [
        names.queue,
        id,
        rev,
        ticket.state,
        ticket.region,
        ticket.language,
        [...ticket.skills].sort().join(','),
        String(rank(ticket.priority) * PRIORITY_STEP + ticket.dueAt),
        arrival,
        String(ticket.dueAt),
        String(ticket.escalation),
        ticket.operator ?? '',
        String(ticket.createdAt),
        claimedAt === null ? '' : String(claimedAt),
        names.changes,
      ],
    );
    // Nobody waits for it: what stays noted is written once more by a sweep, which changes nothing.
    functions.call('clean', [`${place.base}dirty`], [id, rev]).catch(() => undefined);
  }

  /** After a change that is made already: what cannot be written just now stays `dirty` and is written by a sweep. */
  async writeOrLeave(id: TicketId, known?: Found): Promise<void> {
    await this.write(id, known).catch(() => undefined);
  }

  /**
   * Where the index was lost (its node of a Cluster, a careless DEL), it is made again from the tickets. A mark in its slot
   * says that it is whole; it takes a look at every ticket, so it is done only where the mark is missing.
   */
  async ensure(): Promise<void> {
    const mark = `${this.core.names.queue}whole`;
    if ((await this.core.command(mark, 'EXISTS', mark)) === 1) return;
    for (const shard of this.core.names.shards) {
      const prefix = `${this.core.names.base(shard)}t:`;
      for await (const key of this.core.wire.scan(`${prefix}*`)) await this.write(key.slice(prefix.length) as TicketId);
    }
    await this.core.command(mark, 'SET', mark, '1');
  }

  /** Those of these open tickets that the index does not know, after a second look at each; they are noted to be written. */
  async lost(ids: readonly TicketId[]): Promise<TicketId[]> {
    const { names } = this.core;
    const lost: TicketId[] = [];
    for (const id of ids) {
      const place = names.ticket(id);
      if (place === null || (await this.core.command(names.index, 'HEXISTS', names.index, id)) === 1) continue;
      const found = await this.find(id);
      const noted = await this.core.command(`${place.base}dirty`, 'HEXISTS', `${place.base}dirty`, id);
      if (found === null || found.ticket.state === 'closed' || noted === 1) continue;
      lost.push(id);
      await this.core.command(`${place.base}dirty`, 'HSET', `${place.base}dirty`, id, found.rev);
    }
    return lost;
  }

  /** Writes what somebody has left unwritten. Returns how many. */
  async sweep(): Promise<number> {
    const ids = (await this.core.over('dirty', this.core.names.shards, 'dirty', [])).map((id) => text(id) as TicketId);
    for (const id of ids) await this.write(id);
    return ids.length;
  }
}
