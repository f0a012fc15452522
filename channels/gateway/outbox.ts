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
  /** Milliseconds between looks without being told. */
  readonly every?: number;
  /** Tries before a delivery counts as failed: ten are about an hour and a half. */
  readonly tries?: number;
}

export interface Outbox {
  /** Looks for what is due and waits until it has been handed over or put off. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

const BATCH = 50;
const LEASE = 30_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 15 * 60_000;

export function startOutbox(options: OutboxOptions): Outbox {
  const { store, worker, log, now = Date.now, random = Math.random, every = 1_000, tries = 12 } = options;
  const channels = new Map(options.channels.map((channel) => [channel.name, channel]));
  const paces = new Map<string, Limit>(options.channels.map(({ name, pace }) => [name, createLimit(pace, now)]));
  let stopped = false;
  let flushing: Promise<void> | null = null;
  let again = false;

  const unsubscribe = store.subscribe(({ kind }) => {
    if (kind === 'delivery') void flush();
  });
  const timer = setInterval(() => void flush(), every);
  timer.unref();

  function flush(): Promise<void> {
    again = true;
    flushing ??= drain().finally(() => {
      flushing = null;
    });
    return flushing;
  }

  async function drain(): Promise<void> {
    while (again && !stopped) {
      again = false;
      try {
        if (await store.outboxHeld()) return;
        const due = await store.takeDeliveries(worker, now(), BATCH, LEASE);
        // One conversation's replies keep their order; conversations go beside each other.
        await Promise.all([...byConversation(due).values()].map(sendInOrder));
        if (due.length === BATCH) again = true;
      } catch (error) {
        log.error({ error: nameOf(error) }, 'the outbox could not work; trying again shortly');
      }
    }
  }

  async function sendInOrder(deliveries: readonly Delivery[]): Promise<void> {
    let held: number | null = null;
    for (const delivery of deliveries) {
      // What comes after a reply that has to wait, waits with it.
      if (held !== null) await store.retryDelivery(delivery.id, held, delivery.uncertain, 'behind');
      else held = await send(delivery);
    }
  }

  /** Null when it is settled, otherwise the time until which it was put off. */
  async function send(delivery: Delivery): Promise<number | null> {
    const channel = channels.get(delivery.channel);
    if (channel === undefined) {
      await store.failDelivery(delivery.id, 'no_channel', now());
      return null;
    }
    const wait = paces.get(channel.name)!.take('all');
    if (wait > 0) return putOff(delivery, now() + Math.ceil(wait), delivery.uncertain, 'pace');
    try {
      const { receipt } = await channel.send(delivery);
      await store.delivered(delivery.id, receipt, now());
      return null;
    } catch (error) {
      return failed(delivery, error);
    }
  }

  async function failed(delivery: Delivery, error: unknown): Promise<number | null> {
    const { id, channel, attempts } = delivery;
    log.warn({ channel, attempts, error: nameOf(error) }, 'a reply was not delivered');
    if (error instanceof ChannelRefused || attempts + 1 >= tries) {
      await store.failDelivery(id, nameOf(error), now());
      return null;
    }
    const known = error instanceof ChannelUnavailable;
    const pause = (known ? error.retryAfter : null) ?? Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts) * (0.75 + random() / 2);
    return putOff(delivery, now() + Math.ceil(pause), delivery.uncertain || !known || error.uncertain, nameOf(error));
  }

  async function putOff({ id }: Delivery, dueAt: number, uncertain: boolean, why: string): Promise<number> {
    await store.retryDelivery(id, dueAt, uncertain, why);
    return dueAt;
  }

  return {
    flush,
    async stop() {
      stopped = true;
      unsubscribe();
      clearInterval(timer);
      await flushing;
    },
  };
}

function byConversation(deliveries: readonly Delivery[]): Map<string, Delivery[]> {
  const groups = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const group = groups.get(delivery.conversation);
    if (group === undefined) groups.set(delivery.conversation, [delivery]);
    else group.push(delivery);
  }
  return groups;
}

const nameOf = (error: unknown) => (error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown');
