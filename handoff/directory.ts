// Names and accounts that are asked for all the time, remembered for a few seconds; and the channel of a conversation, which
// never changes.
import type { Store } from '../store/port.js';
import type { ConversationId, Millis, Operator, OperatorId } from '../store/records.js';

const FRESH: Millis = 5_000;
const CHANNELS_KEPT = 20_000;

export class Directory {
  #operators: { at: Millis; all: Promise<ReadonlyMap<OperatorId, Operator>> } | null = null;
  readonly #channels = new Map<ConversationId, string>();

  constructor(
    private readonly store: Store,
    private readonly now: () => Millis,
  ) {}

  /** All accounts, at most five seconds old. */
  operators(): Promise<ReadonlyMap<OperatorId, Operator>> {
    const at = this.now();
    if (!this.#operators || Math.abs(at - this.#operators.at) > FRESH) {
      const all = this.store.operators().then((list) => new Map(list.map((operator) => [operator.id, operator])));
      this.#operators = { at, all };
      all.catch(() => this.forget());
    }
    return this.#operators.all;
  }

  /** The name of whoever wrote an entry; null for the citizen, the bot and accounts that are gone. */
  async name(id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.operators()).get(id as OperatorId)?.name ?? null);
  }

  async channel(id: ConversationId): Promise<string> {
    const known = this.#channels.get(id);
    if (known !== undefined) return known;
    const channel = (await this.store.conversation(id))?.channel ?? 'web';
    if (this.#channels.size >= CHANNELS_KEPT) this.#channels.clear();
    this.#channels.set(id, channel);
    return channel;
  }

  /** An account changed: the next question reads it anew. */
  forget(): void {
    this.#operators = null;
  }
}
