// A thread in the encoder's place that can be told to die, to be slow or to fail. Each vector begins with the size of its batch
// and the number of the thread's life.
import { parentPort, threadId } from 'node:worker_threads';
import { VECTOR_SIZE } from '../../nlu/encoder.js';
import type { EncodeReply, EncodeRequest } from '../../nlu/encoder-worker.js';

parentPort?.on('message', ({ id, texts }: EncodeRequest) => {
  if (texts.includes('die')) process.exit(1);
  if (texts.includes('never')) return;
  if (texts.includes('fail')) {
    parentPort?.postMessage({ kind: 'failed', id } satisfies EncodeReply);
    return;
  }
  const vectors = new Float32Array(texts.length * VECTOR_SIZE);
  for (const [i, text] of texts.entries()) vectors.set([texts.length, threadId, text.length], i * VECTOR_SIZE);
  parentPort?.postMessage({ kind: 'vectors', id, vectors, near: new Float64Array(0) } satisfies EncodeReply);
});
parentPort?.postMessage({ kind: 'ready' } satisfies EncodeReply);
