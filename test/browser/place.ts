// Places before the browser: AVA begins all tests of a process at once, and a browser with twenty windows at work serves none in time.
import type { ExecutionContext } from 'ava';

const PLACES = 5;

let free = PLACES;
const waiting: (() => void)[] = [];
const inside = new WeakSet<ExecutionContext>();

/** Resolves when this test may begin; its place is free again when it has ended. A test that asks again has its place already. */
export async function place(t: ExecutionContext): Promise<void> {
  if (inside.has(t)) return;
  inside.add(t);
  if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  else free -= 1;
  t.teardown(() => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  });
}
