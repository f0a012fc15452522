// Who is at a desk. The state is what the operator chose; the sign of life is any request or beat of the desk. Both are kept
// in the store so that a restart forgets nobody. After a start every desk keeps its conversations for its grace time anew, but
// nobody counts as there for time in which no desk could be heard: a citizen would be promised somebody who may be gone.
import type { Store } from '../store/port.js';
import type { Millis, OperatorId, Presence, PresenceState } from '../store/records.js';

/** A sign of life is written at most this often. */
const WRITE_EVERY: Millis = 5_000;
/** Signs of life that come within this time are written in one go: thousands of desks would else be a flush each. */
const GATHERED: Millis = 250;
/** Desks beat four times in a minute: who was silent for longer may be shown in another way now. */
const BEAT: Millis = 20_000;

export class Presences {
  readonly #known = new Map<OperatorId, Presence>();
  readonly #written = new Map<OperatorId, Millis>();
  readonly #due = new Set<OperatorId>();
  #timer: NodeJS.Timeout | null = null;
  /** When states were chosen here, and the store was asked, one after the other. */
  readonly #chosen = new Map<OperatorId, number>();
  #moment = 0;
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
    const asked = ++this.#moment;
    for (const { operator, state, seenAt } of await this.store.presence()) {
      const own = this.#known.get(operator);
      // What was chosen here while the store was asked is newer than its answer.
      const chosen = own !== undefined && (this.#chosen.get(operator) ?? 0) > asked;
      this.#note({ operator, state: chosen ? own.state : state, seenAt: Math.max(seenAt, own?.seenAt ?? 0) });
    }
  }

  /** A sign of life. It is written together with those of others, and nobody waits for that. */
  seen(operator: OperatorId): void {
    const at = this.now();
    const known = this.#known.get(operator);
    this.#note({ operator, state: known?.state ?? 'available', seenAt: at });
    if (known && at - (this.#written.get(operator) ?? 0) < WRITE_EVERY) return;
    this.#written.set(operator, at);
    this.#due.add(operator);
    this.#timer ??= setTimeout(() => this.#write(), GATHERED).unref();
  }

  /** What the operator chooses; resolves when it is kept. */
  async set(operator: OperatorId, state: PresenceState): Promise<void> {
    const at = this.now();
    this.#chosen.set(operator, ++this.#moment);
    this.#note({ operator, state, seenAt: at });
    this.#written.set(operator, at);
    await this.store.setPresence(operator, state, at);
    this.#chosen.set(operator, ++this.#moment);
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

  /** The state is left to whoever chose it, perhaps at another gateway. What is not kept comes again with the next sign. */
  #write(): void {
    this.#timer = null;
    for (const operator of this.#due) {
      this.store.setPresence(operator, null, this.#known.get(operator)?.seenAt ?? this.now()).catch(() => this.#written.delete(operator));
    }
    this.#due.clear();
  }

  #note(presence: Presence): void {
    const before = this.#known.get(presence.operator);
    if (before?.state !== presence.state || presence.seenAt - before.seenAt > BEAT) this.#changes++;
    this.#known.set(presence.operator, presence);
  }
}
