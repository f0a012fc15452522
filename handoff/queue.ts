// The queue as one operator sees it: only own Regions; emergency, urgent, routine; what fits the own languages and skills
// first, then due time, then arrival. What does not fit is shown too, because somebody must take it.
import type { Store } from '../store/port.js';
import type { Millis, Operator, Priority, Ticket } from '../store/records.js';
import { fits, supervises } from './access.js';
import type { Counters, QueueView, TicketView } from './api.js';
import type { Assignments } from './assignments.js';
import type { Views } from './views.js';

/** As many as anybody looks through; the counters count all. */
const SHOWN = 300;
const RANK: { readonly [priority in Priority]: number } = { emergency: 0, urgent: 1, routine: 2 };

/** The order of one operator's list. */
export function byUrgency(reader: Operator): (a: Ticket, b: Ticket) => number {
  const misfit = (ticket: Ticket) => (fits(reader, ticket) ? 0 : 1);
  return (a, b) => RANK[a.priority] - RANK[b.priority] || misfit(a) - misfit(b) || a.dueAt - b.dueAt || a.createdAt - b.createdAt;
}

/** What many desks of the same Regions share within one moment, read once. */
export class Glance {
  readonly waiting = new Map<string, Promise<readonly Ticket[]>>();
  readonly available = new Map<string, Promise<number>>();
}

export class Queues {
  constructor(
    private readonly parts: {
      readonly store: Store;
      readonly views: Views;
      readonly assignments: Assignments;
      readonly now: () => Millis;
    },
  ) {}

  async view(reader: Operator, glance = new Glance()): Promise<QueueView & { mine: readonly TicketView[] }> {
    const [waiting, assigned] = await Promise.all([this.#waiting(reader, glance), this.parts.store.assigned(reader.id)]);
    const mine = await this.parts.views.tickets(assigned, reader);
    const tickets = await this.parts.views.tickets([...waiting].sort(byUrgency(reader)), reader);
    return { tickets, counters: await this.#counters(reader, waiting, mine.length, glance), mine };
  }

  /** What colleagues have open in the Regions that the reader supervises, in the order of the queue. */
  async assigned(reader: Operator): Promise<readonly TicketView[]> {
    const theirs = [...this.parts.assignments.all()].filter(({ operator, region }) => operator !== reader.id && supervises(reader, region));
    const tickets = await Promise.all(theirs.slice(0, SHOWN).map(({ ticket }) => this.parts.store.ticket(ticket)));
    const open = tickets.filter((ticket): ticket is Ticket => ticket?.state === 'assigned');
    return this.parts.views.tickets(open.sort(byUrgency(reader)), reader);
  }

  #waiting(reader: Operator, glance: Glance): Promise<readonly Ticket[]> {
    // An empty list of Regions means "all" to the store; here it must mean none.
    if (reader.regions.length === 0) return Promise.resolve([]);
    return once(glance.waiting, reader, () => this.parts.store.queue({ regions: reader.regions }, SHOWN));
  }

  async #counters(reader: Operator, waiting: readonly Ticket[], mine: number, glance: Glance): Promise<Counters> {
    const at = this.parts.now();
    return {
      waiting: waiting.length < SHOWN ? waiting.length : await this.#allWaiting(waiting),
      emergency: waiting.filter(({ priority }) => priority === 'emergency').length,
      overdue: waiting.filter(({ dueAt }) => dueAt < at).length,
      mine,
      available: await once(glance.available, reader, async () => {
        const colleagues = await this.parts.views.colleagues(reader.regions);
        return colleagues.filter(({ presence }) => presence === 'available').length;
      }),
    };
  }

  /** More than are shown: each Region knows how many it has. */
  async #allWaiting(waiting: readonly Ticket[]): Promise<number> {
    const one = new Map(waiting.map((ticket) => [ticket.region, ticket.id]));
    const places = await Promise.all([...one.values()].map((id) => this.parts.store.place(id)));
    return Math.max(
      waiting.length,
      places.reduce((sum, place) => sum + (place?.waiting ?? 0), 0),
    );
  }
}

function once<T>(known: Map<string, Promise<T>>, reader: Operator, read: () => Promise<T>): Promise<T> {
  const key = reader.regions.join(' ');
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}
