// A thread in the encoder's place that can be told to die, to be slow or to fail. Each vector begins with the number of the thread's life
// and the length of its text.
import { parentPort, threadId } from 'node:worker_threads';
import { VECTOR_SIZE } from '../../nlu/encoder.js';
import type { EncodeReply, EncodeRequest } from '../../nlu/encoder-worker.js';

parentPort?.on('message', ({ id, text }: EncodeRequest) => {
  if (text === 'die') process.exit(1);
  if (text === 'never') return;
  if (text === 'fail') {
    parentPort?.postMessage({ kind: 'failed', id } satisfies EncodeReply);
    return;
  }
  const vector = new Float32Array(VECTOR_SIZE);
  vector.set([threadId, text.length]);
  parentPort?.postMessage({ kind: 'vector', id, vector, near: null } satisfies EncodeReply);
});
parentPort?.postMessage({ kind: 'ready' } satisfies EncodeReply);
