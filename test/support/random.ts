// Chance with a seed, so that what a test did by chance can be done again.

export interface Chance {
  /** 0 ≤ x < 1. */
  (): number;
  /** A number between the two. */
  between(least: number, most: number): number;
  one<T>(list: readonly T[]): T;
}

/** The same seed gives the same numbers (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    between: (least: number, most: number) => least + next() * (most - least),
    one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
  });
}
