// What all parts of the Redis store share: the two wires, the names, the keys, who listens. A part (turns.ts, desk.ts …) is
// a function of this core that returns its share of the port. Nothing in here is the truth: that is in Redis alone.
import { randomUUID } from 'node:crypto';
import type { DerivedKeys } from '../keys.js';
import { Lru } from '../lru.js';
import type { Change, StoreOptions } from '../port.js';
import type { ConversationId, OperatorId, TicketId } from '../records.js';
import { type Echo, startEcho } from './echo.js';
import type { Found } from './index.js';
import { Functions } from './library.js';
import type { Names, Spot } from './names.js';
import { Own } from './own.js';
import type { Pen } from './pen.js';
import type { Vault } from './vault.js';
import type { Argument, Reply, Wire } from './wire.js';

/** The first ones of several Regions' queues. */
const REMEMBERED_TICKETS = 4_000;

export class Core {
  readonly functions: Functions;
  readonly own = new Own((change) => this.tell(change));
  /** Those that wait first, as they were at a revision; forgotten at any erasure, their cards are of citizens. */
  readonly tickets = new Lru<TicketId, Found>(REMEMBERED_TICKETS);
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #self = randomUUID();
  #echo: Echo | null = null;
  /** Told of every shard that has work, before the listeners are. */
  onWork: (shard: string | null) => void = () => undefined;

  constructor(
    readonly wire: Wire,
    readonly names: Names,
    readonly vault: Vault,
    readonly keys: DerivedKeys,
    readonly options: StoreOptions,
    readonly generation: number,
  ) {
    this.functions = new Functions(wire, names.prefix);
  }

  /** A function on one conversation; its first arguments are always the same four. */
  on(spot: Spot, name: string, conversation: ConversationId, args: readonly Argument[], keys: readonly string[] = []): Promise<Reply> {
    return this.functions.call(name, [spot.key, ...keys], [spot.base, this.names.changes, spot.shard, conversation, ...args]);
  }

  /**
   * A function over the named thing of several shards: one call on a single server, one for each shard of a Cluster.
   * `head` comes before the bases of the shards.
   */
  async over(name: string, shards: readonly string[], thing: string, head: readonly Argument[]): Promise<readonly Reply[]> {
    const bases = shards.map((shard) => this.names.base(shard));
    if (!this.isCluster) {
      const reply = await this.functions.call(
        name,
        bases.map((base) => base + thing),
        [...head, ...bases],
      );
      return Array.isArray(reply) ? (reply as readonly Reply[]) : [];
    }
    const replies = await Promise.all(bases.map((base) => this.functions.call(name, [base + thing], [...head, base])));
    return replies.flatMap((reply) => (Array.isArray(reply) ? (reply as readonly Reply[]) : []));
  }

  /** Loads the functions and lets them do once what they do. @throws WrongStore where the user may not */
  async begin(): Promise<void> {
    await this.functions.load();
    await this.functions.call('probe', [this.names.meta, this.names.store], [this.names.changes]);
  }

  get isCluster(): boolean {
    return this.wire.address.kind === 'cluster';
  }

  command(key: string, ...args: readonly Argument[]): Promise<Reply> {
    return this.wire.send(key, args);
  }

  /** What a conversation is written with. @throws NotFound */
  pen(conversation: ConversationId): Promise<Pen> {
    return this.vault.get(conversation);
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** Hears what any gateway has done. */
  async listen(): Promise<void> {
    // Nobody knows what was missed: everybody reads again what they follow, by sequence number.
    const missed = () => {
      this.onWork(null);
      for (const kind of ['missed', 'work', 'delivery'] as const) this.tell({ kind });
    };
    const { changes } = this.names;
    this.#echo = startEcho((word) => this.command(changes, 'PUBLISH', changes, `b\t${this.#self}\t${word}`), missed);
    await this.wire.subscribe(
      changes,
      (message) => {
        for (const line of message.split('\n')) this.#heard(line.split('\t'));
      },
      missed,
    );
  }

  /** Hears nothing more. */
  deafen(): void {
    this.#echo?.stop();
  }

  #heard([kind = '', one = '', two = '', three = '']: readonly string[]): void {
    if (kind === 'w') this.onWork(one);
    if (kind === 'b' && one === this.#self) this.#echo?.heard(two);
    if (kind === 'x') {
      this.vault.forget(one);
      this.tickets.clear();
    }
    const change = changeOf(kind, one, two, three);
    if (change === null || (change.kind === 'entry' && this.own.holds(change.conversation, change.seq))) return;
    this.tell(change);
  }
}

/** A line as the functions publish it. */
function changeOf(kind: string, one: string, two: string, three: string): Change | null {
  switch (kind) {
    case 'e':
      return { kind: 'entry', conversation: one as ConversationId, seq: Number(two) };
    case 'w':
      return { kind: 'work' };
    case 'd':
      return { kind: 'delivery' };
    case 't':
      return { kind: 'ticket', ticket: one as TicketId, conversation: two as ConversationId, region: three };
    case 'q':
      return { kind: 'queue', region: one };
    case 'p':
      return { kind: 'presence', operator: one as OperatorId };
    case 'y':
      return { kind: 'typing', conversation: one as ConversationId, who: two as 'citizen' | 'operator' | 'bot' };
    default:
      return null;
  }
}
