// What this gateway writes itself it need not read: Redis' answer numbers the entries, and whoever listens here gets them
// with the change. What Redis publishes of the same is not told a second time; it mostly comes before the answer.
import type { Change } from '../port.js';
import type { ConversationId, Entry } from '../records.js';

/** Own entries whose word is on its way to us. Words can be lost, so the oldest are forgotten. */
const EXPECTED = 10_000;

/** Calls under way that may append to one conversation. */
interface Making {
  count: number;
  /** What was published of it meanwhile: ours or another's, the answer will say. */
  readonly heard: Set<number>;
}

export class Own {
  readonly #making = new Map<ConversationId, Making>();
  readonly #expected = new Set<string>();

  constructor(readonly tell: (change: Change) => void) {}

  /** Does what appends to a conversation, and tells of the entries that `made` finds in its answer. */
  async making<T>(conversation: ConversationId, work: () => Promise<T>, made: (done: T) => readonly Entry[]): Promise<T> {
    const making = this.#making.get(conversation) ?? { count: 0, heard: new Set() };
    this.#making.set(conversation, making);
    making.count += 1;
    let entries: readonly Entry[] = [];
    try {
      const done = await work();
      entries = made(done);
      return done;
    } finally {
      // After the promise: whoever waits for it knows of it before the listeners do.
      setImmediate(() => this.#done(conversation, making, entries));
    }
  }

  /** True when a published word is not to be told: it was already, or will be when a call has its answer. */
  holds(conversation: ConversationId, seq: number): boolean {
    if (this.#expected.delete(name(conversation, seq))) return true;
    const making = this.#making.get(conversation);
    making?.heard.add(seq);
    return making !== undefined;
  }

  #done(conversation: ConversationId, making: Making, entries: readonly Entry[]): void {
    making.count -= 1;
    if (making.count === 0) this.#making.delete(conversation);
    for (const { seq } of entries) if (!making.heard.delete(seq)) this.#expect(name(conversation, seq));
    // Nobody is left whose answer could say more of these: another gateway's, or ours without an answer.
    const others = making.count === 0 ? [...making.heard] : [];
    for (const seq of others) this.tell({ kind: 'entry', conversation, seq });
    for (const entry of entries) this.tell({ kind: 'entry', conversation, seq: entry.seq, entry });
  }

  #expect(word: string): void {
    if (this.#expected.size >= EXPECTED)
      for (const oldest of this.#expected.keys()) {
        this.#expected.delete(oldest);
        break;
      }
    this.#expected.add(word);
  }
}

const name = (conversation: ConversationId, seq: number) => `${seq} ${conversation}`;
