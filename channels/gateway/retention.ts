// A Region tells its citizens for how long their messages are kept (`privacy.retentionDays`). Here that is made true: what nobody
// has touched for longer is erased as if the citizen had wished it, and so are lines in the ledger of decisions after their own, longer
// time (`privacy.ledgerDays`). One gateway at a time, in portions.
import type { Store } from '../../store/port.js';
import type { DoorContent, RegionSource } from './regions.js';

/** What was let go of because its Region's time was over. */
export interface Expired {
  readonly conversations: number;
  readonly decisions: number;
}

export interface RetentionParts {
  readonly store: Store;
  readonly regions: RegionSource;
  /** Tells this process from every other one. */
  readonly worker: string;
  readonly now: () => number;
  /** Told after each portion in which something went. */
  readonly onExpired?: ((expired: Expired) => void) | undefined;
  /** Asked before each portion. */
  readonly goesOn: () => boolean;
}

const DUTY = 'retention';
/** Milliseconds; asked again with each portion. Two at it would do the same twice, and no harm. */
const DUTY_LASTS = 60_000;
const PORTION = 200;
const DAY = 86_400_000;

/** Returns what is gone. What belongs to a Region that is no longer published stays: nobody says for how long. */
export async function eraseExpired({ store, regions, worker, now, onExpired, goesOn }: RetentionParts): Promise<Expired> {
  const published = [...regions.current().regions];
  const before = (days: (privacy: DoorContent['region']['privacy']) => number) =>
    new Map(published.map(([name, { region }]) => [name, now() - days(region.privacy) * DAY]));
  const mayGoOn = async () => goesOn() && (await store.takeDuty(DUTY, worker, DUTY_LASTS));
  const sum = { conversations: 0, decisions: 0 };
  const gone = (what: keyof Expired, count: number) => {
    if (count === 0) return;
    sum[what] += count;
    onExpired?.({ conversations: 0, decisions: 0, [what]: count });
  };
  if (published.length === 0 || !(await mayGoOn())) return sum;
  try {
    const untouched = before(({ retentionDays }) => retentionDays);
    for await (const portion of store.untouchedSince(untouched, PORTION)) {
      if (!(await mayGoOn())) return sum;
      if (portion.length > 0) gone('conversations', await store.eraseUntouched(portion, now()));
    }
    const decided = before(({ ledgerDays }) => ledgerDays);
    for await (const count of store.forgetDecisions(decided, PORTION)) {
      gone('decisions', count);
      if (!(await mayGoOn())) return sum;
    }
  } finally {
    await store.takeDuty(DUTY, worker, 0).catch(() => undefined);
  }
  return sum;
}
