// What must happen though nobody asks: lost desks give their conversations back, and overdue requests are told to the
// supervisors and then to the on-call address. One round after the other; the clock is handed in.
import type { Store } from '../store/port.js';
import type { Millis, OperatorId, TicketId } from '../store/records.js';
import type { Assignments } from './assignments.js';
import type { Live } from './live.js';
import type { Log } from './log.js';
import type { Notify } from './notify.js';
import type { Presences } from './presence.js';
import type { Regions } from './regions.js';
import type { Takeover } from './takeover.js';

const SECOND: Millis = 1_000;
const MINUTE: Millis = 60_000;
/** Where a Region is no longer in the content, its desks still have this grace time. */
const GRACE_SECONDS = 60;
const AT_ONCE = 200;

export class Watch {
  /** When an on-call address that could not be reached is tried again. */
  readonly #again = new Map<TicketId, Millis>();

  constructor(
    private readonly parts: {
      readonly store: Store;
      readonly content: Regions;
      readonly presences: Presences;
      readonly assignments: Assignments;
      readonly takeover: Takeover;
      readonly live: Live;
      readonly notify: Notify;
      readonly now: () => Millis;
      readonly log: Log;
    },
  ) {}

  async round(): Promise<void> {
    await this.parts.presences.refresh();
    await this.#returnLost();
    await this.#tellSupervisors();
    await this.#tellOnCall();
  }

  /** A desk without a sign of life for longer than the Region's grace time has lost its conversations. */
  async #returnLost(): Promise<void> {
    const lost = new Set<OperatorId>();
    for (const { operator, region } of this.parts.assignments.all()) if (this.#isLost(operator, region)) lost.add(operator);
    for (const operator of lost) {
      await this.parts.takeover.returnAll(operator, 'lost', (ticket) => this.#isLost(operator, ticket.region));
    }
  }

  #isLost(operator: OperatorId, region: string): boolean {
    const seconds = this.parts.content.region(region)?.region.handoff.graceSeconds ?? GRACE_SECONDS;
    return this.parts.presences.lost(operator, seconds * SECOND);
  }

  /** The change of the ticket makes every gateway alert the supervisors that are connected to it. */
  async #tellSupervisors(): Promise<void> {
    const { store, now } = this.parts;
    for (const ticket of await store.overdue(0, now(), AT_ONCE)) {
      await store.escalate(ticket.id, 1, now());
    }
  }

  /** The address is told before it is written down that it was: rather twice than not at all. */
  async #tellOnCall(): Promise<void> {
    const { store, content, live, notify, log, now } = this.parts;
    for (const ticket of await store.overdue(1, now(), AT_ONCE)) {
      const handoff = content.region(ticket.region)?.region.handoff;
      if (!handoff || now() < ticket.dueAt + handoff.onCallAfter * MINUTE || now() < (this.#again.get(ticket.id) ?? 0)) continue;
      if (handoff.onCall === null) {
        log.warn(
          { region: ticket.region, ticket: ticket.id },
          'a request is overdue and the Region has no on-call address: write handoff.onCall',
        );
      } else {
        const waitingMinutes = Math.floor((now() - ticket.createdAt) / MINUTE);
        if (!(await notify(handoff.onCall, { region: ticket.region, ticket: ticket.id, waitingMinutes }))) {
          this.#again.set(ticket.id, now() + MINUTE);
          live.alertOverdue(ticket);
          continue;
        }
      }
      this.#again.delete(ticket.id);
      await store.escalate(ticket.id, 2, now());
    }
  }
}
