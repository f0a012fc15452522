// The thread of the sentence encoder: texts in, normalised vectors out. With encoder-library.ts the only module that knows the library;
// it blocks its thread while it computes, which is why it has one of its own.
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { env, pipeline } from '@xenova/transformers';
import { onnxRuntime } from './encoder-library.js';
import { type PieceModel, slimTokenizer } from './encoder-tokenizer.js';
import { Neighbours, type SharedNeighbours } from './model/neighbours.js';

export interface EncodeRequest {
  readonly id: number;
  readonly text: string;
}
/** What the thread is started with: the examples' neighbours, where it is to look for them beside encoding. */
export type EncoderThreadData = SharedNeighbours | null;
/** `ready` once after loading; then one answer a request: the text's vector, and scores of its neighbours if any. */
export type EncodeReply =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'vector';
      readonly id: number;
      readonly vector: Float32Array<ArrayBuffer>;
      readonly near: Float64Array<ArrayBuffer> | null;
    }
  | { readonly kind: 'failed'; readonly id: number };

const FOLDER = fileURLToPath(new URL('../../nlu/', import.meta.url));

/**
 * onnxruntime-node 1.14 ignores session options when it is given bytes, and the library always gives bytes. Handing it the file's
 * path lets us ask for one thread (its pool spins) and no arena (40 MB less).
 */
function frugalSessions(): void {
  const { InferenceSession } = onnxRuntime();
  const create = InferenceSession.create.bind(InferenceSession);
  InferenceSession.create = () =>
    create(`${FOLDER}encoder/onnx/model_quantized.onnx`, { executionProviders: ['cpu'], intraOpNumThreads: 1, enableCpuMemArena: false });
}

/** The library would read the model into memory only to hand it to a session, and ours opens the file by itself: 39 MB less. */
function withoutModelBytes(): void {
  // Where the library has a cache of files it asks no other.
  env.useFSCache = false;
  env.useCustomCache = true;
  env.customCache = {
    match: async (path: string) => (path.endsWith('.onnx') ? new Response(new Uint8Array(1)) : undefined),
    put: async () => {},
  };
}

/** Loading leaves 70 MB of garbage behind, and a heap in which little happens is not tidied for a long time. */
function tidy(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

async function main(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('The encoder runs in a worker thread: start it through nlu/encoder.ts.');
  frugalSessions();
  withoutModelBytes();
  env.allowRemoteModels = false;
  env.localModelPath = FOLDER;
  const shared = workerData as EncoderThreadData;
  const neighbours = shared && new Neighbours(shared);
  const encode = await pipeline('feature-extraction', 'encoder');
  slimTokenizer((encode.tokenizer as unknown as { model: PieceModel }).model);
  port.on('message', async ({ id, text }: EncodeRequest) => {
    try {
      const { data } = await encode(text, { pooling: 'mean', normalize: true });
      const vector = data as Float32Array<ArrayBuffer>;
      const near = neighbours?.scores(vector) ?? null;
      // Handed over and not copied, so that nothing stays behind.
      port.postMessage({ kind: 'vector', id, vector, near } satisfies EncodeReply, near ? [vector.buffer, near.buffer] : [vector.buffer]);
    } catch {
      port.postMessage({ kind: 'failed', id } satisfies EncodeReply);
    }
  });
  tidy();
  port.postMessage({ kind: 'ready' } satisfies EncodeReply);
}

await main();
