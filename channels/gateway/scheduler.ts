// The clock of the house: once a second it turns what has become due into entries that wake the bot; at its start and then once an
// hour it lets go of what was kept for as long as its Region says.
import type { Logger } from 'pino';
import type { Store } from '../../store/port.js';
import type { RegionSource } from './regions.js';
import { type Expired, eraseExpired } from './retention.js';

export interface SchedulerOptions {
  readonly store: Store;
  readonly regions: RegionSource;
  /** Tells this process from every other one. */
  readonly worker: string;
  readonly log: Logger;
  readonly now?: () => number;
  /** Milliseconds between looks. */
  readonly every?: number;
  /** Told what was let go of because its Region's time was over, as it goes. */
  readonly onExpired?: (expired: Expired) => void;
}

export interface Scheduler {
  /** Looks now; resolves with how many follow-ups were woken. */
  tick(): Promise<number>;
  /** Lets go of what was kept long enough, where that was not done within the last hour; resolves with how much. */
  expire(): Promise<Expired>;
  stop(): Promise<void>;
}

const BATCH = 200;
/** Milliseconds between looks for what was kept long enough, and after one that failed. */
const HOUR = 3_600_000;
const MINUTE = 60_000;

export function startScheduler(options: SchedulerOptions): Scheduler {
  const { store, regions, worker, log, now = Date.now, every = 1_000, onExpired } = options;
  let ticking: Promise<number> | null = null;
  let expiring: Promise<Expired> | null = null;
  let expireAt = Number.NEGATIVE_INFINITY;
  let stopped = false;

  function tick(): Promise<number> {
    ticking ??= wakeAll().finally(() => {
      ticking = null;
    });
    return ticking;
  }

  async function wakeAll(): Promise<number> {
    let woken = 0;
    for (;;) {
      const count = await store.wakeDue(now(), BATCH);
      woken += count;
      if (count < BATCH) return woken;
    }
  }

  async function expire(): Promise<Expired> {
    if (expiring === null && now() < expireAt) return { conversations: 0, decisions: 0 };
    expiring ??= eraseAll().finally(() => {
      expiring = null;
    });
    return expiring;
  }

  async function eraseAll(): Promise<Expired> {
    expireAt = now() + MINUTE;
    const expired = await eraseExpired({ store, regions, worker, now, onExpired, goesOn: () => !stopped });
    expireAt = now() + HOUR;
    const { conversations, decisions } = expired;
    if (conversations > 0) log.info({ conversations }, 'conversations were erased: they were kept as long as their Region says');
    if (decisions > 0) log.info({ decisions }, 'decisions were forgotten: they were kept as long as their Region says');
    return expired;
  }

  function look(): void {
    tick().catch(failed('follow-ups could not be woken; trying again in a second'));
    expire().catch(failed('what was kept long enough could not be erased; trying again in a minute'));
  }

  const failed = (sentence: string) => (error: unknown) => {
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, sentence);
  };

  const timer = setInterval(look, every);
  timer.unref();
  look();

  return {
    tick,
    expire,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.allSettled([ticking, expiring]);
    },
  };
}
