// Live fan-out: who has a conversation open sees each new entry once, in order, from an own cursor. A change is only a
// hint: what did not come along with it is read from the store, one reading for all sockets of a conversation.
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { StoreUnavailable } from '../../store/errors.js';
import { News } from '../../store/news.js';
import type { Change, Store } from '../../store/port.js';
import type { Conversation, ConversationId, Entry } from '../../store/records.js';
import { toWire, typingWire } from './activity-out.js';
import { createReach } from './reach.js';
import { watermark } from './watermark.js';

/** Bytes that may wait in a socket before its reader counts as too slow; it comes back by watermark. */
const SLOW_READER_BYTES = 512 * 1024;
const PAGE = 200;
/** Conversations read at the same time when everything is read again. */
const AT_ONCE = 64;
const RETRY_MS = 1_000;

/** A socket with the place it has read up to. */
export interface Listener {
  readonly socket: WebSocket;
  readonly conversation: ConversationId;
  readonly origin: string;
  cursor: number;
  alive: boolean;
}

/** All sockets of one conversation. */
interface Feed {
  readonly user: string;
  readonly listeners: Set<Listener>;
  readonly news: News;
  /** What was heard is being sent. */
  reading: boolean;
}

export interface Live {
  /** Sends everything after `cursor`, then what comes, until the socket closes. */
  join(conversation: Pick<Conversation, 'id' | 'ticket'>, user: string, socket: WebSocket, origin: string, cursor: number): void;
  /** Is any socket of this citizen open? */
  watched(conversation: ConversationId): boolean;
  /** Open sockets of a conversation, or of all. */
  count(conversation?: ConversationId): number;
  /** Pings everybody and cuts off who did not answer the last ping. Called every half minute. */
  beat(): void;
  /** Asks every client to connect again elsewhere (1012, service restart) and takes no new ones. */
  close(): void;
}

export function createLive(deps: {
  readonly store: Store;
  readonly log: Logger;
  readonly now: () => number;
  readonly signLink: (path: string) => string;
  /** Milliseconds after which a citizen whose last window was closed counts as gone. */
  readonly comesBackWithin?: number;
}): Live {
  const { store, log, now, signLink } = deps;
  const feeds = new Map<ConversationId, Feed>();
  let open = 0;
  let typings = 0;
  const unsubscribe = store.subscribe(onChange);
  const reach = createReach({ ...deps, watched: (conversation) => feeds.has(conversation) });

  // Many thousand sockets share these handlers: a closure each for what they say would be most of what an idle chat costs us.
  const listeners = new WeakMap<WebSocket, Listener>();

  function showLife(this: WebSocket): void {
    const listener = listeners.get(this);
    if (listener) listener.alive = true;
  }

  function hangUp(this: WebSocket): void {
    this.terminate();
  }

  function leave(this: WebSocket): void {
    const listener = listeners.get(this);
    if (!listener) return;
    open--;
    const feed = feeds.get(listener.conversation);
    feed?.listeners.delete(listener);
    if (feed?.listeners.size !== 0) return;
    feeds.delete(listener.conversation);
    reach.left(listener.conversation);
  }

  function onChange(change: Change): void {
    if (change.kind === 'entry') wake(change.conversation, change.seq, change.entry);
    else if (change.kind === 'typing' && change.who !== 'citizen') showTyping(change.conversation, change.who);
    else if (change.kind === 'missed') void wakeAll();
  }

  /** Everybody, but not all at once: who is left finds the store still answering. */
  async function wakeAll(): Promise<void> {
    const all = [...feeds.keys()];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      await Promise.all(
        all.slice(from, from + AT_ONCE).map((conversation) => {
          const feed = feeds.get(conversation);
          if (feed === undefined) return undefined;
          feed.news.hear();
          return feed.reading ? undefined : pump(conversation, feed);
        }),
      );
    }
  }

  /** Without a number: whatever there is. */
  function wake(conversation: ConversationId, seq?: number, entry?: Entry): void {
    const feed = feeds.get(conversation);
    if (feed === undefined) return;
    feed.news.hear(seq, entry);
    if (!feed.reading) void pump(conversation, feed);
  }

  /** Sends from the hindmost cursor until nobody lacks anything. One at a time per conversation, so order is kept. */
  async function pump(conversation: ConversationId, feed: Feed): Promise<void> {
    feed.reading = true;
    try {
      // What is told in one breath goes out in one frame.
      await null;
      while (feed.news.waits && feed.listeners.size > 0) {
        let since = Number.POSITIVE_INFINITY;
        for (const { cursor } of feed.listeners) since = Math.min(since, cursor);
        const told = feed.news.take(since);
        const entries = told?.filter(({ audience }) => audience === 'all') ?? (await store.read(conversation, since, 'all', PAGE));
        const last = (told ?? entries).at(-1)?.seq;
        if (last !== undefined) send(feed, since, entries, last);
        if (told === null && entries.length === PAGE) feed.news.hear();
      }
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        // The store will be back, and the sockets may as well wait here: closed ones would come back all at once.
        feed.news.hear();
        setTimeout(() => wake(conversation), RETRY_MS).unref();
        return;
      }
      // Nobody is told a lie: sockets are closed, clients come back and read by watermark.
      log.error({ err: code(error) }, 'could not read a conversation for its open sockets');
      for (const { socket } of feed.listeners) socket.close(1011);
    } finally {
      feed.reading = false;
    }
  }

  /** `entries`: all that a citizen may see after `since` up to `last`. */
  function send(feed: Feed, since: number, entries: readonly Entry[], last: number): void {
    // Sockets that stand at the same place get the same bytes.
    let frame = '';
    let from = -1;
    let origin = '';
    for (const listener of feed.listeners) {
      // Who joined during the reading from an earlier place would get a gap: the next reading is for them.
      if (listener.cursor >= last || listener.cursor < since) continue;
      if (listener.cursor !== from || listener.origin !== origin) {
        from = listener.cursor;
        origin = listener.origin;
        const reader = { user: feed.user, origin, signLink };
        const activities = entries.filter(({ seq }) => seq > from).map((entry) => toWire(entry, reader));
        frame = JSON.stringify({ activities, watermark: watermark(store.generation, last) });
      }
      listener.cursor = last;
      if (entries.length > 0) push(listener, frame);
    }
  }

  function push({ socket }: Listener, frame: string): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > SLOW_READER_BYTES) socket.terminate();
    else socket.send(frame);
  }

  function showTyping(conversation: ConversationId, who: 'bot' | 'operator'): void {
    const feed = feeds.get(conversation);
    if (feed === undefined) return;
    const frame = JSON.stringify({ activities: [typingWire(conversation, who, ++typings, now())] });
    for (const listener of feed.listeners) push(listener, frame);
  }

  return {
    join({ id: conversation, ticket }, user, socket, origin, cursor) {
      let feed = feeds.get(conversation);
      if (feed === undefined) {
        feed = { user, listeners: new Set(), news: new News(), reading: false };
        feeds.set(conversation, feed);
      }
      const listener: Listener = { socket, conversation, origin, cursor, alive: true };
      feed.listeners.add(listener);
      open++;
      listeners.set(socket, listener);
      // Direct Line clients ping with an empty frame; whatever comes is a sign of life and nothing else.
      socket.on('pong', showLife);
      socket.on('message', showLife);
      socket.on('error', hangUp);
      socket.on('close', leave);
      wake(conversation);
      reach.came(conversation, ticket);
    },
    watched: (conversation) => feeds.has(conversation),
    count: (conversation) => (conversation === undefined ? open : (feeds.get(conversation)?.listeners.size ?? 0)),
    beat() {
      for (const { listeners } of feeds.values()) {
        for (const listener of listeners) {
          if (!listener.alive) {
            listener.socket.terminate();
            continue;
          }
          listener.alive = false;
          listener.socket.ping();
        }
      }
    },
    close() {
      unsubscribe();
      reach.stop();
      for (const { listeners } of feeds.values()) for (const { socket } of listeners) socket.close(1012, 'restart');
    },
  };
}

const code = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown';
