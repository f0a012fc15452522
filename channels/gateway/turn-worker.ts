// Takes turns from the store and works them beside each other. What a turn decides is `work`'s business; this sees to it
// that every accepted message is answered once, in order, whatever fails: a lost lease is dropped, a changed owner is
// decided again, a failing work ends with a fallback reply rather than in silence.
import type { Logger } from 'pino';
import { OwnerChanged, StaleLease, StoreUnavailable } from '../../store/errors.js';
import type { Lease, Outcome, Store, Turn } from '../../store/port.js';

export interface TurnWorkerOptions {
  readonly store: Store;
  /** Decides one turn. It is called again for the same turn after it threw, so it must have no effects of its own. */
  readonly work: (turn: Turn) => Promise<Outcome>;
  /** What a citizen gets when the work has failed for good: an apology and a person, so that nobody is left in silence. */
  readonly onFailure: (turn: Turn, error: unknown) => Outcome | Promise<Outcome>;
  /** Names this worker among several processes. */
  readonly worker: string;
  readonly log: Logger;
  /** Turns worked at the same time. */
  readonly concurrency?: number;
  /** Milliseconds a lease lasts; renewed at half time while the work goes on. */
  readonly ttl?: number;
  /** How often the work is tried before the fallback. */
  readonly tries?: number;
  /** Milliseconds before the second try; doubled for each further one. */
  readonly backoff?: number;
  /** Milliseconds after which the citizen sees that somebody is writing. */
  readonly typingAfter?: number;
  /** Told after each commit, with the milliseconds since the turn was taken. */
  readonly onTurn?: (milliseconds: number, failed: boolean, turn: Turn) => void;
  /** Told when another worker had the turn by the time of the commit. */
  readonly onLost?: () => void;
}

export interface TurnWorker {
  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void>;
  /** Takes no more turns and resolves when those under way are done. */
  stop(): Promise<void>;
}

/** A turn under way. */
interface Job {
  lease: Lease;
  readonly turn: Turn;
  readonly began: number;
  /** When to renew the lease. */
  renewAt: number;
  /** What `changes` was when the turn was taken. */
  readonly changes: number;
  typingShown: boolean;
}

/** How often to look without being told: leases of processes that died run out silently. */
const LOOK_EVERY = 1_000;
const TICK = 100;

/** Starts at once; looks for turns that an earlier process left behind, too. */
export function startTurnWorker(options: TurnWorkerOptions): TurnWorker {
  const { store, work, onFailure, worker, log, onTurn, onLost } = options;
  const { concurrency = 64, ttl = 10_000, tries = 3, backoff = 200, typingAfter = 400 } = options;
  const jobs = new Set<Job>();
  const waiters: (() => void)[] = [];
  let stopping = false;
  let taking = false;
  /** Something has changed since the last look at the store. */
  let wanted = false;
  let scheduled = false;
  /** How often the store has said that there is work. */
  let changes = 0;

  const unsubscribe = store.subscribe((change) => {
    if (change.kind !== 'work') return;
    changes++;
    look();
  });
  const timer = setInterval(look, LOOK_EVERY);
  timer.unref();
  const ticker = setInterval(tick, TICK);
  ticker.unref();
  look();

  /** Looks at once, so that the store can join the look with what it is just accepting; what comes meanwhile waits for the next. */
  function look(): void {
    wanted = true;
    if (scheduled || taking || stopping || jobs.size >= concurrency) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      void take();
    });
  }

  async function take(): Promise<void> {
    if (taking || stopping) return;
    const room = concurrency - jobs.size;
    if (room <= 0) return;
    taking = true;
    wanted = false;
    const seen = changes;
    try {
      const turns = await store.takeTurns(worker, room, ttl);
      for (const turn of turns) void run(turn, seen);
      if (turns.length === room) wanted = true;
    } catch (error) {
      log.error({ error: nameOf(error) }, 'could not take turns; trying again in a second');
    } finally {
      taking = false;
      settle();
    }
  }

  /** After anything has ended: look again where something has changed meanwhile, or tell who waits for quiet. */
  function settle(): void {
    if (wanted && !stopping) look();
    if (jobs.size > 0 || taking || ((wanted || scheduled) && !stopping)) return;
    for (const resolve of waiters.splice(0)) resolve();
  }

  async function run(turn: Turn, seen: number): Promise<void> {
    const began = performance.now();
    const job: Job = { lease: turn.lease, turn, began, renewAt: began + ttl / 2, changes: seen, typingShown: false };
    jobs.add(job);
    try {
      const { outcome, failed } = await decide(turn);
      const { ticket } = await store.commit(job.lease, outcome);
      if (ticket && outcome.reachability) await store.setReachability(ticket.id, outcome.reachability, outcome.at);
      if (outcome.erase) await store.erase(turn.conversation.id, outcome.at);
      onTurn?.(performance.now() - job.began, failed, turn);
    } catch (error) {
      await giveUp(job, error);
    } finally {
      jobs.delete(job);
      // Messages that came while this conversation was leased wait for the next look.
      if (changes !== job.changes) wanted = true;
      settle();
    }
  }

  async function decide(turn: Turn): Promise<{ outcome: Outcome; failed: boolean }> {
    for (let attempt = 1; ; attempt++) {
      try {
        return { outcome: await work(turn), failed: false };
      } catch (error) {
        // That the store is away is no fault of the work, and nothing to bother a person with: the turn is taken again.
        if (error instanceof StoreUnavailable) throw error;
        log.error({ error: nameOf(error), at: placeOf(error), attempt }, 'a turn failed');
        if (attempt >= tries || stopping) return { outcome: await onFailure(turn, error), failed: true };
        await pause(backoff * 2 ** (attempt - 1));
      }
    }
  }

  async function giveUp({ lease }: Job, error: unknown): Promise<void> {
    // Another worker answers: nothing to do.
    if (error instanceof StaleLease) {
      onLost?.();
      return;
    }
    if (error instanceof OwnerChanged) {
      await store.giveBack(lease).catch(() => undefined);
      wanted = true;
      return;
    }
    // The store itself says no. The lease is left to run out, which is the pause before the next try.
    log.error({ error: nameOf(error), at: placeOf(error) }, 'a turn could not be committed; it is taken again when its lease has run out');
  }

  /** Slow turns: the citizen sees that somebody is writing, and the lease is kept. */
  function tick(): void {
    const at = performance.now();
    for (const job of jobs) {
      if (!job.typingShown && at - job.began > typingAfter) {
        job.typingShown = true;
        store.signal({ kind: 'typing', conversation: job.turn.conversation.id, who: 'bot' }).catch(() => undefined);
      }
      if (at > job.renewAt) void renew(job);
    }
  }

  async function renew(job: Job): Promise<void> {
    job.renewAt = performance.now() + ttl / 2;
    try {
      job.lease = await store.renew(job.lease, ttl);
    } catch {
      // Lost: the commit will be refused, and whoever has the turn by now answers.
    }
  }

  function quiet(): Promise<void> {
    return new Promise((resolve) => {
      waiters.push(resolve);
      settle();
    });
  }

  return {
    idle() {
      // The store may not have told us yet of what was just accepted: ask it.
      changes++;
      look();
      return quiet();
    },
    async stop() {
      stopping = true;
      unsubscribe();
      clearInterval(timer);
      await quiet();
      clearInterval(ticker);
    },
  };
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const nameOf = (error: unknown) => (error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error);
const placeOf = (error: unknown) =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim()
    : undefined;
