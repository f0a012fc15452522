// The clock of the house: once a second it turns what has become due into entries that wake the bot.
import type { Logger } from 'pino';
import type { Store } from '../../store/port.js';

export interface SchedulerOptions {
  readonly store: Store;
  readonly log: Logger;
  readonly now?: () => number;
  /** Milliseconds between looks. */
  readonly every?: number;
}

export interface Scheduler {
  /** Looks now; resolves with how many follow-ups were woken. */
  tick(): Promise<number>;
  stop(): Promise<void>;
}

const BATCH = 200;

export function startScheduler({ store, log, now = Date.now, every = 1_000 }: SchedulerOptions): Scheduler {
  let ticking: Promise<number> | null = null;

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

  const timer = setInterval(() => {
    tick().catch((error: unknown) => {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'follow-ups could not be woken; trying again in a second');
    });
  }, every);
  timer.unref();

  return {
    tick,
    async stop() {
      clearInterval(timer);
      await ticking?.catch(() => undefined);
    },
  };
}
