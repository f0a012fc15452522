// The open desks of this gateway, found by who sits there and by what they watch: with thousands of them nobody may have to look
// through all for each entry that is written.
import type { ConversationId, OperatorId } from '../store/records.js';
import type { LiveSocket } from './live-socket.js';

const NONE: ReadonlySet<LiveSocket> = new Set();

export class LiveSockets implements Iterable<LiveSocket> {
  readonly #all = new Set<LiveSocket>();
  readonly #byOperator = new Map<OperatorId, Set<LiveSocket>>();
  readonly #byConversation = new Map<ConversationId, Set<LiveSocket>>();

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): Iterator<LiveSocket> {
    return this.#all[Symbol.iterator]();
  }

  add(desk: LiveSocket): void {
    this.#all.add(desk);
    put(this.#byOperator, desk.operator.id, desk);
  }

  delete(desk: LiveSocket): void {
    this.#all.delete(desk);
    take(this.#byOperator, desk.operator.id, desk);
    for (const conversation of desk.watching()) take(this.#byConversation, conversation, desk);
  }

  /** In the order in which they were opened. */
  of(operator: OperatorId | null): ReadonlySet<LiveSocket> {
    return operator === null ? NONE : (this.#byOperator.get(operator) ?? NONE);
  }

  watching(conversation: ConversationId): ReadonlySet<LiveSocket> {
    return this.#byConversation.get(conversation) ?? NONE;
  }

  /** A desk that is closed meanwhile is not found any more. */
  watches(desk: LiveSocket, conversation: ConversationId): void {
    if (this.#all.has(desk)) put(this.#byConversation, conversation, desk);
  }

  unwatches(desk: LiveSocket, conversation: ConversationId): void {
    take(this.#byConversation, conversation, desk);
  }
}

function put<Key>(map: Map<Key, Set<LiveSocket>>, key: Key, desk: LiveSocket): void {
  const desks = map.get(key);
  if (desks === undefined) map.set(key, new Set([desk]));
  else desks.add(desk);
}

function take<Key>(map: Map<Key, Set<LiveSocket>>, key: Key, desk: LiveSocket): void {
  const desks = map.get(key);
  desks?.delete(desk);
  if (desks?.size === 0) map.delete(key);
}
