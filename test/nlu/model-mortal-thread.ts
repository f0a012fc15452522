// The real encoder's thread, with one more way to die: on a text that says so.
import { parentPort } from 'node:worker_threads';
import type { EncodeRequest } from '../../nlu/encoder-worker.js';

parentPort?.on('message', ({ text }: EncodeRequest) => {
  if (text === 'die') process.exit(1);
});
await import('../../nlu/encoder-worker.js');
