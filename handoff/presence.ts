// Who is at a desk. The state is what the operator chose; the sign of life is any request or beat of the desk. Both are kept
// in the store so that a restart forgets nobody. After a start every desk keeps its conversations for its grace time anew, but
// nobody counts as there for time in which no desk could be heard: a citizen would be promised somebody who may be gone.
import type { Store } from '../store/port.js';
import type { Millis, OperatorId, Presence, PresenceState } from '../store/records.js';

/** A sign of life is written at most this often. */
const WRITE_EVERY: Millis = 5_000;
/** Desks beat four times in a minute: who was silent for longer may be shown in another way now. */
const BEAT: Millis = 20_000;

export class Presences {
  readonly #known = new Map<OperatorId, Presence>();
  readonly #written = new Map<OperatorId, Millis>();
  #since: Millis;
  #changes = 0;

  constructor(
    private readonly store: Store,
    private readonly now: () => Millis,
  ) {
    this.#since = now();
  }

  /** Grows whenever somebody may be there who was not, or is there in another way; that time passes does not count. */
  get changes(): number {
    return this.#changes;
  }

  /** Reads what the store has; other processes write there too. `fresh`: nobody counts as lost for time we were not there. */
  async refresh(fresh = false): Promise<void> {
    if (fresh) this.#since = this.now();
    for (const presence of await this.store.presence()) {
      const own = this.#known.get(presence.operator);
      if (!own || presence.seenAt >= own.seenAt) this.#note(presence);
    }
  }

  /** A sign of life. */
  async seen(operator: OperatorId): Promise<void> {
    const at = this.now();
    const known = this.#known.get(operator);
    this.#note({ operator, state: known?.state ?? 'available', seenAt: at });
    if (known && at - (this.#written.get(operator) ?? 0) < WRITE_EVERY) return;
    this.#written.set(operator, at);
    await this.store.setPresence(operator, this.#known.get(operator)!.state, at);
  }

  async set(operator: OperatorId, state: PresenceState): Promise<void> {
    const at = this.now();
    this.#note({ operator, state, seenAt: at });
    this.#written.set(operator, at);
    await this.store.setPresence(operator, state, at);
  }

  /** What colleagues see and citizens are promised: `away` also when no gateway heard the desk for `silence` milliseconds. */
  state(operator: OperatorId, silence: Millis): PresenceState {
    const known = this.#known.get(operator);
    return known && this.now() - known.seenAt <= silence ? known.state : 'away';
  }

  /** Whether the desk has lost its conversations: silent for `grace` milliseconds in which it could have been heard. */
  lost(operator: OperatorId, grace: Millis): boolean {
    const seen = Math.max(this.#known.get(operator)?.seenAt ?? 0, this.#since);
    return this.now() - seen > grace;
  }
  #note(presence: Presence): void {
    const before = this.#known.get(presence.operator);
    if (before?.state !== presence.state || presence.seenAt - before.seenAt > BEAT) this.#changes++;
    this.#known.set(presence.operator, presence);
  }
}
