// One open desk: the frames it sends, and the conversations it watches. Each watch has a cursor and reads from the store what
// it was not handed, so entries come in order and without gaps whatever hints were missed.
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { News } from '../store/news.js';
import type { Store } from '../store/port.js';
import type { ConversationId, Entry } from '../store/records.js';
import type { EntryView, LiveMessage, LiveRequest } from './api.js';
import type { LiveSockets } from './live-sockets.js';
import type { SignedIn } from './session.js';

const PAGE = 200;
const WATCHED_MAX = 30;
/** A desk that does not read what it is sent is let go; it comes back and reads over HTTP. */
const BUFFERED_MAX = 2_000_000;
const TEXT = { binary: false };
/** Frames in ten seconds: far above what a busy desk sends. */
const FRAMES_MAX = 100;

const id = z.string().min(1).max(200);
const frame: z.ZodType<LiveRequest> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('watch'), conversationId: id, since: z.number().int().min(0) }),
  z.object({ kind: z.literal('unwatch'), conversationId: id }),
  z.object({ kind: z.literal('beat') }),
  z.object({ kind: z.literal('typing'), conversationId: id }),
]);

/** Versions of shared lists, and JSON. */
interface Shown {
  queue: number;
  counters: string;
  mine: string;
  assigned: string;
  colleagues: number;
}

interface Watch {
  cursor: number;
  readonly news: News;
  reading: boolean;
}

export class LiveSocket {
  readonly #watches = new Map<ConversationId, Watch>();
  /** What was asked for last, of each conversation: leave is looked up in between, and an older wish must not come after. */
  readonly #wishes = new Map<ConversationId, symbol>();
  #frames = 0;
  #framesSince = 0;
  /** What the desk shows, to send only what is different. */
  readonly shows: Shown = { queue: 0, counters: '', mine: '', assigned: '', colleagues: 0 };
  /** Something of what the operator has may have changed since it was sent. */
  mineChanged = true;
  mine = { text: '[]', count: 0 };
  /** Answered the last ping. */
  alive = true;

  constructor(
    readonly socket: WebSocket,
    public who: SignedIn,
    private readonly store: Store,
    private readonly view: (entry: Entry) => Promise<EntryView>,
    private readonly all: LiveSockets,
    /** It is told what has changed in a list instead of the list. */
    readonly followsChanges = false,
  ) {}

  get operator() {
    return this.who.operator;
  }

  send(message: LiveMessage): void {
    this.sendText(JSON.stringify(message));
  }

  /** A message that is written already. Bytes may be those of many desks: nobody changes them. */
  sendText(message: string | Buffer): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount > BUFFERED_MAX) this.socket.terminate();
    else this.socket.send(message, TEXT);
  }

  /** What a frame asks for; null for an empty or broken one, which is ignored. */
  read(data: Buffer, binary: boolean, at: number): LiveRequest | null {
    if (at - this.#framesSince > 10_000) [this.#frames, this.#framesSince] = [0, at];
    if (++this.#frames > FRAMES_MAX) {
      this.socket.close(1008, 'too many frames');
      return null;
    }
    if (binary || data.length === 0) return null;
    try {
      return frame.safeParse(JSON.parse(data.toString('utf8'))).data ?? null;
    } catch {
      return null;
    }
  }

  watching(): Iterable<ConversationId> {
    return this.#watches.keys();
  }

  /** @param allowed looks up whether the operator may; what was asked for meanwhile takes the place of this */
  async watch(conversation: ConversationId, since: number, allowed: () => Promise<boolean>): Promise<void> {
    const wish = Symbol('watch');
    this.#wishes.set(conversation, wish);
    try {
      if (!(await allowed()) || this.#wishes.get(conversation) !== wish) return;
    } finally {
      if (this.#wishes.get(conversation) === wish) this.#wishes.delete(conversation);
    }
    if (!this.#watches.has(conversation) && this.#watches.size >= WATCHED_MAX) {
      const [oldest] = this.#watches.keys();
      if (oldest !== undefined) this.#forget(oldest);
    }
    this.#watches.set(conversation, { cursor: since, news: new News(), reading: false });
    this.all.watches(this, conversation);
    await this.pump(conversation);
  }

  unwatch(conversation: ConversationId): void {
    this.#wishes.delete(conversation);
    this.#forget(conversation);
  }

  #forget(conversation: ConversationId): void {
    this.#watches.delete(conversation);
    this.all.unwatches(this, conversation);
  }

  /**
   * Sends what came after the cursor: up to `seq`, or whatever there is. A hint during a reading makes it look once more,
   * never twice at a time.
   */
  async pump(conversation: ConversationId, seq?: number, entry?: Entry): Promise<void> {
    const watch = this.#watches.get(conversation);
    if (!watch) return;
    watch.news.hear(seq, entry);
    if (watch.reading) return;
    watch.reading = true;
    try {
      while (watch.news.waits && this.#watches.get(conversation) === watch) {
        const told = watch.news.take(watch.cursor);
        const page = told ?? (await this.store.read(conversation, watch.cursor, 'desk', PAGE));
        for (const entry of page) {
          const view = await this.view(entry);
          if (this.#watches.get(conversation) !== watch) return;
          this.send({ kind: 'entry', conversationId: conversation, entry: view });
          watch.cursor = entry.seq;
        }
        if (told === null && page.length === PAGE) watch.news.hear();
      }
    } finally {
      watch.reading = false;
    }
  }
}
