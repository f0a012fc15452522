// Who is there for a citizen, and how long it takes: asked at every turn of the bot, so the Region's part of the answer is
// kept for a moment.
import type { Duty } from '../bot/decision.js';
import type { Store } from '../store/port.js';
import type { Millis, TicketId } from '../store/records.js';
import { closesAt, isOpen, opensAt } from './hours.js';
import type { Regions } from './regions.js';
import type { Views } from './views.js';
import { COUNTED, expectedWait, type Waited, type WaitRange } from './wait.js';

const FRESH: Millis = 2_000;
/** The pace of the last hour hardly changes with each request that is taken. */
const PACE_FRESH: Millis = 10_000;
/** What was taken within this time tells how quick the queue is now. */
const LATELY: Millis = 60 * 60_000;

interface RegionNow {
  readonly at: Millis;
  readonly waiting: number;
  readonly onDuty: number;
}

interface Pace {
  readonly at: Millis;
  readonly lately: Promise<readonly Waited[]>;
}

export class DutyRoster {
  readonly #known = new Map<string, Promise<RegionNow>>();
  readonly #paces = new Map<string, Pace>();

  constructor(
    private readonly parts: { readonly store: Store; readonly content: Regions; readonly views: Views; readonly now: () => Millis },
  ) {}

  /** Open is by hours alone: where nobody sits at a desk within them, a request is made all the same and grows overdue. */
  async duty(region: string, ticket: TicketId | null): Promise<Duty> {
    const settings = this.parts.content.region(region)?.region;
    const now = new Date(this.parts.now());
    const current = await this.#region(region);
    const place = ticket ? await this.parts.store.place(ticket) : null;
    const ahead = place?.ahead ?? current.waiting;
    return {
      open: settings ? isOpen(settings, now) : false,
      opensAt: settings ? opensAt(settings, now) : null,
      // Few turns ask for it.
      get closesAt() {
        return settings ? closesAt(settings, now) : null;
      },
      place: { ahead, wait: expectedWait(ahead, current.onDuty, await this.#lately(region)) },
    };
  }

  /** The wait at a place in a Region's queue; null where nobody is there to take it. */
  async wait(region: string, ahead: number): Promise<WaitRange | null> {
    const { onDuty } = await this.#region(region);
    return expectedWait(ahead, onDuty, await this.#lately(region));
  }

  /** Whether somebody is there who could take the next one. */
  async isStaffed(region: string): Promise<boolean> {
    return (await this.#region(region)).onDuty > 0;
  }

  /** A ticket of the Region changed: the next question counts anew. */
  forget(region: string): void {
    this.#known.delete(region);
  }

  async #region(region: string): Promise<RegionNow> {
    const at = this.parts.now();
    const known = await this.#known.get(region);
    if (known && Math.abs(at - known.at) < FRESH) return known;
    const reading = this.#read(region, at);
    this.#known.set(region, reading);
    reading.catch(() => this.#known.delete(region));
    return reading;
  }

  async #read(region: string, at: Millis): Promise<RegionNow> {
    const { store, views } = this.parts;
    const [[first], onDuty] = await Promise.all([store.queue({ regions: [region] }, 1), views.available([region])]);
    const place = first ? await store.place(first.id) : null;
    return { at, waiting: place?.waiting ?? 0, onDuty };
  }

  #lately(region: string): Promise<readonly Waited[]> {
    const at = this.parts.now();
    const known = this.#paces.get(region);
    if (known && Math.abs(at - known.at) < PACE_FRESH) return known.lately;
    const lately = this.parts.store.recentWaits(region, at - LATELY, COUNTED);
    this.#paces.set(region, { at, lately });
    lately.catch(() => this.#paces.delete(region));
    return lately;
  }
}
