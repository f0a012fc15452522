// Tells waiting citizens where they stand: an event `queue.place` when the number before them changed, or when somebody came to
// an empty desk or the last one left it, at most once a minute for each conversation. It is not a message: clients show it and
// read it aloud only on request. Without anybody there it carries no minutes.
import type { Store } from '../store/port.js';
import type { Draft, Millis, Ticket, TicketId } from '../store/records.js';
import type { DutyRoster } from './duty.js';

const MINUTE: Millis = 60_000;
/** Whoever stands further back hears it when they come nearer. */
const TOLD = 500;

interface Told {
  readonly ahead: number;
  /** Whether somebody was there to take it, so that a time could be told. */
  readonly staffed: boolean;
  readonly at: Millis;
}

export class Places {
  readonly #told = new Map<string, Map<TicketId, Told>>();
  readonly #changed = new Set<string>();
  readonly #staffed = new Map<string, boolean>();

  constructor(private readonly parts: { readonly store: Store; readonly duty: DutyRoster; readonly now: () => Millis }) {}

  /** Something in the Region's queue changed. */
  changed(region: string): void {
    this.#changed.add(region);
  }

  /** One round over the Regions whose queue changed; a Region stays in it while somebody still has to be told. */
  async round(): Promise<void> {
    for (const [region, told] of this.#told)
      if (told.size > 0 && (await this.parts.duty.isStaffed(region)) !== this.#staffed.get(region)) this.#changed.add(region);
    for (const region of [...this.#changed]) {
      this.#changed.delete(region);
      if (await this.#tell(region)) this.#changed.add(region);
    }
  }

  async #tell(region: string): Promise<boolean> {
    const before = this.#told.get(region);
    const staffed = await this.parts.duty.isStaffed(region);
    const told = new Map<TicketId, Told>();
    let left = false;
    const waiting = await this.parts.store.queue({ regions: [region] }, TOLD);
    for (const [ahead, ticket] of waiting.entries()) {
      // Whoever is new was told by the bot just now, perhaps before somebody came.
      const last = before?.get(ticket.id) ?? { ahead, staffed: this.#staffed.get(region) ?? staffed, at: this.parts.now() };
      const differs = last.ahead !== ahead || last.staffed !== staffed;
      const due = differs && this.parts.now() - last.at >= MINUTE;
      told.set(ticket.id, due ? await this.#announce(ticket, ahead) : last);
      left ||= differs && !due;
    }
    this.#told.set(region, told);
    this.#staffed.set(region, staffed);
    return left;
  }

  async #announce(ticket: Ticket, ahead: number): Promise<Told> {
    const wait = await this.parts.duty.wait(ticket.region, ahead);
    const event: Draft = {
      author: 'system',
      activity: { type: 'event', name: 'queue.place', value: { ahead, ...wait }, importance: 'low' },
    };
    await this.parts.store.announce(ticket.conversation, 'queue', event, this.parts.now());
    return { ahead, staffed: wait !== null, at: this.parts.now() };
  }
}
