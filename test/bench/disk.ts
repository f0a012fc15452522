// What the disk alone does in the same run: a message is answered when it is on the disk, so nothing that keeps this promise is
// quicker than a flush, and where flushes are slow now and then, so is the slowest of a hundred answers.
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** About what a message and its reply add to the log. */
const WRITTEN = 16_384;
/** The file is as long from the beginning, and written over and over: a log that grows would cost more. */
const LENGTH = 32 * 1_048_576;

/** Milliseconds within which 99 of 100 flushes are done, at so many a second. */
export async function flushP99({ rate, seconds }: { readonly rate: number; readonly seconds: number }): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'accanto-disk-'));
  const file = await open(join(dir, 'log'), 'w');
  try {
    await file.write(Buffer.alloc(LENGTH), 0, LENGTH, 0);
    await file.sync();
    const [page, took]: [Buffer, number[]] = [Buffer.alloc(WRITTEN, 1), []];
    const first = performance.now();
    for (let n = 0; n < rate * seconds; n++) {
      await pause(first + (n * 1000) / rate - performance.now());
      const began = performance.now();
      await file.write(page, 0, WRITTEN, (n * WRITTEN) % LENGTH);
      await file.datasync();
      took.push(performance.now() - began);
    }
    took.sort((a, b) => a - b);
    return Number(took[Math.floor(took.length * 0.99)]!.toFixed(3));
  } finally {
    await file.close();
    await rm(dir, { recursive: true });
  }
}
