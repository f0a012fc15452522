// Tells waiting citizens where they stand: an event `queue.place` when the number before them changed, at most once a minute
// for each conversation. It is not a message: clients show it and read it aloud only on request.
import type { Store } from '../store/port.js';
import type { Draft, Millis, Ticket, TicketId } from '../store/records.js';
import type { DutyRoster } from './duty.js';

const MINUTE: Millis = 60_000;
/** Whoever stands further back hears it when they come nearer. */
const TOLD = 500;

interface Told {
  readonly ahead: number;
  readonly at: Millis;
}

export class Places {
  readonly #told = new Map<string, Map<TicketId, Told>>();
  readonly #changed = new Set<string>();

  constructor(private readonly parts: { readonly store: Store; readonly duty: DutyRoster; readonly now: () => Millis }) {}

  /** Something in the Region's queue changed. */
  changed(region: string): void {
    this.#changed.add(region);
  }

  /** One round over the Regions whose queue changed; a Region stays in it while somebody still has to be told. */
  async round(): Promise<void> {
    for (const region of [...this.#changed]) {
      this.#changed.delete(region);
      if (await this.#tell(region)) this.#changed.add(region);
    }
  }

  async #tell(region: string): Promise<boolean> {
    const before = this.#told.get(region);
    const told = new Map<TicketId, Told>();
    let left = false;
    const waiting = await this.parts.store.queue({ regions: [region] }, TOLD);
    for (const [ahead, ticket] of waiting.entries()) {
      // Whoever is new was told by the bot just now.
      const last = before?.get(ticket.id) ?? { ahead, at: this.parts.now() };
      const due = last.ahead !== ahead && this.parts.now() - last.at >= MINUTE;
      if (due) await this.#announce(ticket, ahead);
      told.set(ticket.id, due ? { ahead, at: this.parts.now() } : last);
      left ||= last.ahead !== ahead && !due;
    }
    this.#told.set(region, told);
    return left;
  }

  async #announce(ticket: Ticket, ahead: number): Promise<void> {
    const { from, to } = await this.parts.duty.wait(ticket.region, ahead);
    const event: Draft = {
      author: 'system',
      activity: { type: 'event', name: 'queue.place', value: { ahead, from, to }, importance: 'low' },
    };
    await this.parts.store.announce(ticket.conversation, 'queue', event, this.parts.now());
  }
}
