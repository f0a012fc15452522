// A Region tells its citizens for how long their messages are kept (`privacy.retentionDays`). Here that is made true: what nobody
// has touched for longer is erased as if the citizen had wished it. One gateway at a time, in portions.
import type { Store } from '../../store/port.js';
import type { RegionSource } from './regions.js';

export interface RetentionParts {
  readonly store: Store;
  readonly regions: RegionSource;
  /** Tells this process from every other one. */
  readonly worker: string;
  readonly now: () => number;
  /** Told how many conversations a portion's erasure took away. */
  readonly onExpired?: ((conversations: number) => void) | undefined;
  /** Asked before each portion. */
  readonly goesOn: () => boolean;
}

const DUTY = 'retention';
/** Milliseconds; asked again with each portion. Two at it would do the same twice, and no harm. */
const DUTY_LASTS = 60_000;
const PORTION = 200;
const DAY = 86_400_000;

/** Returns how many conversations were erased. Those of a Region that is no longer published stay: nobody says for how long. */
export async function eraseExpired({ store, regions, worker, now, onExpired, goesOn }: RetentionParts): Promise<number> {
  const before = new Map([...regions.current().regions].map(([name, { region }]) => [name, now() - region.privacy.retentionDays * DAY]));
  const mayGoOn = async () => goesOn() && (await store.takeDuty(DUTY, worker, DUTY_LASTS));
  let sum = 0;
  if (before.size === 0 || !(await mayGoOn())) return sum;
  try {
    for await (const portion of store.untouchedSince(before, PORTION)) {
      if (!(await mayGoOn())) break;
      const erased = portion.length === 0 ? 0 : await store.eraseUntouched(portion, now());
      if (erased > 0) onExpired?.(erased);
      sum += erased;
    }
  } finally {
    await store.takeDuty(DUTY, worker, 0).catch(() => undefined);
  }
  return sum;
}
