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
/** Enough that one of them nearly always fits who asks for the next. */
const FEW = 24;
const RANK: { readonly [priority in Priority]: number } = { emergency: 0, urgent: 1, routine: 2 };

/** The order of one operator's list. */
export function byUrgency(reader: Operator): (a: Ticket, b: Ticket) => number {
  const known = new Map<Ticket, number>();
  const misfit = (ticket: Ticket) => {
    const found = known.get(ticket) ?? (fits(reader, ticket) ? 0 : 1);
    known.set(ticket, found);
    return found;
  };
  return (a, b) => RANK[a.priority] - RANK[b.priority] || misfit(a) - misfit(b) || a.dueAt - b.dueAt || a.createdAt - b.createdAt;
}

/** What many desks share within one moment, read once. */
export class Glance {
  readonly #known = new Map<string, Promise<unknown>>();

  /** `what` names one thing of one type. */
  once<T>(what: string, read: () => Promise<T>): Promise<T> {
    const found = (this.#known.get(what) as Promise<T> | undefined) ?? read();
    this.#known.set(what, found);
    return found;
  }
}

/** Operators of whom this is the same see the same queue. */
export function profileOf(operator: Operator): string {
  const { regions, languages, skills } = operator;
  const profile = profiles.get(operator) ?? JSON.stringify([regions, languages, skills]);
  profiles.set(operator, profile);
  return profile;
}

/** Asked for thousands of desks, again and again; an operator's record is never changed but replaced. */
const profiles = new WeakMap<Operator, string>();

export class Queues {
  constructor(
    private readonly parts: {
      readonly store: Store;
      readonly views: Views;
      readonly assignments: Assignments;
      readonly now: () => Millis;
    },
  ) {}

  async view(reader: Operator): Promise<QueueView> {
    const glance = new Glance();
    const [tickets, counters, mine] = await Promise.all([
      this.waiting(reader, glance),
      this.counters(reader, glance),
      this.parts.store.assigned(reader.id),
    ]);
    return { tickets, counters: { ...counters, mine: mine.length } };
  }

  /** What waits, in the order of the reader's profile. */
  waiting(reader: Operator, glance: Glance): Promise<readonly TicketView[]> {
    return glance.once(`waiting ${profileOf(reader)}`, async () => this.parts.views.tickets(await this.first(reader, glance), reader));
  }

  /** The requests themselves, in the same order. */
  async first(reader: Operator, glance: Glance): Promise<readonly Ticket[]> {
    return [...(await this.#first(reader, glance))].sort(byUrgency(reader));
  }

  /** The beginning of that list, from a few that are read: whoever takes the next one needs no more. Empty where a few do not tell. */
  async beginning(reader: Operator): Promise<readonly Ticket[]> {
    const few = [...(await this.#first(reader, new Glance(), FEW))].sort(byUrgency(reader));
    if (few.length < FEW) return few;
    // The store gives them by priority and due time: of the first priority, what fits comes before everything that was not read.
    const end = few.findIndex((ticket) => ticket.priority !== few[0]!.priority || !fits(reader, ticket));
    return end < 0 ? few : few.slice(0, end);
  }

  counters(reader: Operator, glance: Glance): Promise<Omit<Counters, 'mine'>> {
    return glance.once(`counters ${reader.regions.join(' ')}`, async () => {
      const first = await this.#first(reader, glance);
      const at = this.parts.now();
      return {
        waiting: first.length < SHOWN ? first.length : await this.#allWaiting(first),
        emergency: first.filter(({ priority }) => priority === 'emergency').length,
        overdue: first.filter(({ dueAt }) => dueAt < at).length,
        available: await this.parts.views.available(reader.regions),
      };
    });
  }

  async mine(reader: Operator): Promise<readonly TicketView[]> {
    return this.parts.views.tickets(await this.parts.store.assigned(reader.id), reader);
  }

  /** What colleagues have open in the Regions that the reader supervises, in the order of the queue. */
  async assigned(reader: Operator, glance = new Glance()): Promise<readonly TicketView[]> {
    const supervised = reader.regions.filter((region) => supervises(reader, region));
    const open = await glance.once(`assigned ${supervised.join(' ')}`, async () => {
      const theirs = [...this.parts.assignments.all()].filter(({ region }) => supervised.includes(region));
      const tickets = await Promise.all(theirs.slice(0, SHOWN).map(({ ticket }) => this.parts.store.ticket(ticket)));
      return tickets.filter((ticket): ticket is Ticket => ticket?.state === 'assigned');
    });
    return this.parts.views.tickets(open.filter(({ operator }) => operator !== reader.id).sort(byUrgency(reader)), reader);
  }

  #first(reader: Operator, glance: Glance, most = SHOWN): Promise<readonly Ticket[]> {
    // An empty list of Regions means "all" to the store; here it must mean none.
    if (reader.regions.length === 0) return Promise.resolve([]);
    return glance.once(`first ${reader.regions.join(' ')}`, () => this.parts.store.queue({ regions: reader.regions }, most));
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
