// Taken along into a gateway under measurement (--import): at SIGUSR2 it collects its garbage, as it would sooner or later by
// itself, and says the word that it was given (BENCH_COLLECTED) with the bytes of its heap that then hold nothing.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('SIGUSR2', () => {
    collect();
    setImmediate(() => {
      // Twice: what finalizers of the first have let go of goes with the second.
      collect();
      const { heapTotal, heapUsed } = process.memoryUsage();
      process.stdout.write(`${process.env.BENCH_COLLECTED} ${heapTotal - heapUsed}\n`);
    });
  });
}
