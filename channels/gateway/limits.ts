// Token buckets in memory: a burst, then so many a second. Each process counts for itself, which makes limits a little
// more generous with more processes: they are there against floods, not for accounting.

/** One kind of limit over many keys. */
export interface Limit {
  /** Takes `cost` from the key's bucket; 0 when it may go on, otherwise the milliseconds to wait. */
  take(key: string, cost?: number): number;
}

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** `now` in milliseconds. Full buckets are forgotten, so the memory is bounded by who was active lately. */
export function createLimit({ burst, perSecond }: Rate, now: () => number = Date.now): Limit {
  const buckets = new Map<string, { level: number; at: number }>();
  const fullAfter = (burst / perSecond) * 1000;
  let sweepAt = now() + fullAfter;

  function sweep(at: number): void {
    for (const [key, bucket] of buckets) if (at - bucket.at > fullAfter) buckets.delete(key);
    sweepAt = at + Math.max(fullAfter, 10_000);
  }

  return {
    take(key, cost = 1) {
      const at = now();
      if (at > sweepAt) sweep(at);
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, { level: burst - cost, at });
        return 0;
      }
      const level = Math.min(burst, bucket.level + ((at - bucket.at) / 1000) * perSecond);
      if (level < cost) return ((cost - level) / perSecond) * 1000;
      bucket.level = level - cost;
      bucket.at = at;
      return 0;
    },
  };
}
