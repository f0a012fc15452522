// Sends replies to the channels that have to be called: at their pace, tried again with growing pauses, never sent twice
// knowingly. A delivery whose fate is unknown goes again and is marked; one that is refused becomes visible.
import type { Logger } from 'pino';
import type { Store } from '../../store/port.js';
import type { Delivery } from '../../store/records.js';
import { ChannelRefused, ChannelUnavailable, type PushChannel } from '../channel.js';
import { createLimit, type Limit } from './limits.js';

export interface OutboxOptions {
  readonly store: Store;
  readonly channels: readonly PushChannel[];
  readonly worker: string;
  readonly log: Logger;
  readonly now?: () => number;
  /** 0 to 1; the jitter of the pauses. */
  readonly random?: () => number;
  /** Waits so many milliseconds; for a channel's pace. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Told what became of a delivery. */
  readonly onFate?: (channel: string, fate: 'delivered' | 'postponed' | 'failed') => void;
  /** Milliseconds between looks without being told. */
  readonly every?: number;
  /** Tries before a delivery counts as failed: thirty are about six hours. */
  readonly tries?: number;
}

export interface Outbox {
  /** Looks for what is due and waits until it has been handed over or put off. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Deliveries under way at the same time. */
const ROOM = 50;
const LEASE = 30_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 15 * 60_000;

/** The store hands out only the oldest open reply of a conversation, so they leave in order whatever happens here. */
export function startOutbox(options: OutboxOptions): Outbox {
  const { store, worker, log, onFate, now = Date.now, random = Math.random, pause = sleep, every = 1_000, tries = 30 } = options;
  const channels = new Map(options.channels.map((channel) => [channel.name, channel]));
  const paces = new Map<string, Limit>(options.channels.map(({ name, pace }) => [name, createLimit(pace, now)]));
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  let looking: Promise<void> | null = null;
  let again = false;

  const unsubscribe = store.subscribe(({ kind }) => {
    if (kind === 'delivery') void look();
  });
  const timer = setInterval(() => void look(), every);
  timer.unref();

  function look(): Promise<void> {
    again = true;
    looking ??= take().finally(() => {
      looking = null;
    });
    return looking;
  }

  async function take(): Promise<void> {
    while (again && !stopped && underWay.size < ROOM) {
      again = false;
      try {
        if (await store.outboxHeld()) return;
        for (const delivery of await store.takeDeliveries(worker, now(), ROOM - underWay.size, LEASE)) {
          const job = send(delivery).catch((error: unknown) => log.error({ error: nameOf(error) }, 'a delivery could not be settled'));
          underWay.add(job);
          void job.then(() => {
            underWay.delete(job);
            if (!stopped) void look();
          });
        }
      } catch (error) {
        log.error({ error: nameOf(error) }, 'the outbox could not look; trying again shortly');
      }
    }
  }

  async function send(delivery: Delivery): Promise<void> {
    const { id, channel: name } = delivery;
    const channel = channels.get(name);
    if (channel === undefined) return store.failDelivery(id, 'no_channel', now());
    if (!(await bear(name))) return store.retryDelivery(id, now() + LEASE / 2, delivery.uncertain, 'pace');
    try {
      const { receipt } = await channel.send(delivery);
      await store.delivered(id, receipt, now());
      onFate?.(name, 'delivered');
    } catch (error) {
      await failed(delivery, error);
    }
  }

  /** Waits for the channel's pace; false where that takes so long that the lease might run out. */
  async function bear(channel: string): Promise<boolean> {
    const limit = paces.get(channel)!;
    const until = now() + LEASE / 2;
    for (let wait = limit.take('all'); wait > 0; wait = limit.take('all')) {
      if (stopped || now() + wait > until) return false;
      await pause(Math.ceil(wait));
    }
    return true;
  }

  async function failed(delivery: Delivery, error: unknown): Promise<void> {
    const { id, channel, attempts } = delivery;
    log.warn({ channel, attempts, error: nameOf(error) }, 'a reply was not delivered');
    const hopeless = error instanceof ChannelRefused || attempts >= tries;
    onFate?.(channel, hopeless ? 'failed' : 'postponed');
    if (hopeless) return store.failDelivery(id, nameOf(error), now());
    const known = error instanceof ChannelUnavailable;
    const backoff = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1)) * (0.75 + random() / 2);
    const dueAt = now() + Math.ceil((known ? error.retryAfter : null) ?? backoff);
    return store.retryDelivery(id, dueAt, delivery.uncertain || !known || error.uncertain, nameOf(error));
  }

  return {
    async flush() {
      await look();
      while (underWay.size > 0 || looking !== null) {
        await Promise.all(underWay);
        await looking;
      }
    },
    async stop() {
      stopped = true;
      unsubscribe();
      clearInterval(timer);
      await looking;
      await Promise.all(underWay);
    },
  };
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const nameOf = (error: unknown) => (error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown');
