// The encoder as the rest of understanding sees it: a text in, a vector out, or null when it is late, loading or dead.
// Keeps one worker thread alive, gives it the waiting texts one by one, and starts it again when it dies.
import { Worker } from 'node:worker_threads';
import { onnxRuntime } from './encoder-library.js';
import type { EncodeReply, EncodeRequest, EncoderThreadData } from './encoder-worker.js';
import type { SharedNeighbours } from './model/neighbours.js';

/** Length of a vector. */
export const VECTOR_SIZE = 384;
/** What a text leaves behind is little: a larger nursery would only be memory. */
const YOUNG_MB = 4;
const THREAD = new URL('./encoder-worker.js', import.meta.url);
/** Milliseconds until the first restart; doubled with each death that follows, up to the last. */
const FIRST_RESTART = 100;
const LAST_RESTART = 30_000;
/** Where somebody waits for it, the encoder may die this often before it is given up. */
const PATIENCE = 3;

export class EncoderError extends Error {
  readonly code = 'nlu.encoder';
  constructor(cause?: unknown) {
    super('The encoder could not be loaded or died. Check that nlu/encoder is complete and that there are 400 MB of free memory.', {
      cause,
    });
    this.name = 'EncoderError';
  }
}

export interface EncoderOptions {
  /** Milliseconds after which null is the answer; `null`: wait for as long as it takes, also for loading. */
  readonly deadline: number | null;
  /** Looked for beside encoding, on the same thread. */
  readonly neighbours?: SharedNeighbours | null;
  /** Another thread than the encoder's, for tests of what happens around it. */
  readonly thread?: URL;
}

export interface Encoded {
  readonly vector: Float32Array;
  /** Scores of the neighbours, an intent each; null where none were given. */
  readonly near: Float64Array | null;
}

export interface Encoder {
  /** Null: not in time, still loading, or the worker died. With `deadline: null` rejects with EncoderError instead. */
  encode(text: string): Promise<Encoded | null>;
  /** Resolves when the encoder can answer; rejects with EncoderError where loading failed repeatedly. */
  readonly ready: Promise<void>;
  /** Ends the worker; waits until it is gone. */
  close(): Promise<void>;
}

interface Waiting {
  readonly text: string;
  settle(encoded: Encoded | null, error?: EncoderError): void;
}

/** Starts the worker; returns at once, long before it has loaded. */
export function startEncoder({ deadline, neighbours = null, thread = THREAD }: EncoderOptions): Encoder {
  let worker: Worker | undefined;
  let loaded = false;
  let closed = false;
  let deaths = 0;
  let restart: NodeJS.Timeout | undefined;
  let waiting: Waiting[] = [];
  let running: Waiting | null = null;
  let requestId = 0;
  let announce: { resolve(): void; reject(error: Error): void };
  const ready = new Promise<void>((resolve, reject) => {
    announce = { resolve, reject };
  });
  ready.catch(() => {});

  function start(): void {
    const workerData = neighbours satisfies EncoderThreadData;
    const started = new Worker(thread, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker = started;
    let reason: unknown;
    started.on('message', onReply);
    started.on('error', (error) => {
      reason = error;
    });
    started.on('exit', () => {
      if (worker === started) onDeath(reason);
    });
    hold();
  }

  /** The thread keeps the process alive only while somebody waits for it. */
  function hold(): void {
    if (waiting.length > 0 || running !== null || deadline === null) worker?.ref();
    else worker?.unref();
  }

  function onReply(reply: EncodeReply): void {
    if (reply.kind === 'ready') {
      // Already mapped by the thread, so this takes a moment only; without it no thread could load it after this one.
      onnxRuntime();
      loaded = true;
      announce.resolve();
    } else if (reply.id === requestId) {
      deaths = 0;
      const one = running;
      running = null;
      if (reply.kind === 'vector') one?.settle({ vector: reply.vector, near: reply.near });
      else one?.settle(null, new EncoderError());
    }
    send();
  }

  /**
   * One text at a time. Side by side they would be padded to the longest, each word takes as long as alone, the first would wait for the
   * last, and int8 arithmetic rounds by all that are read together: a message's vector would hang on who else is writing.
   */
  function send(): void {
    if (loaded && running === null) {
      running = waiting.shift() ?? null;
      if (running !== null) worker?.postMessage({ id: ++requestId, text: running.text } satisfies EncodeRequest);
    }
    hold();
  }

  function onDeath(reason: unknown): void {
    worker = undefined;
    loaded = false;
    deaths++;
    const givenUp = deaths >= PATIENCE;
    const error = new EncoderError(reason);
    if (givenUp) announce.reject(error);
    if (running !== null) waiting.unshift(running);
    running = null;
    if (deadline !== null || givenUp || closed) for (const one of waiting.splice(0)) one.settle(null, error);
    if (closed) return;
    restart = setTimeout(start, Math.min(FIRST_RESTART * 2 ** (deaths - 1), LAST_RESTART));
    if (deadline !== null) restart.unref();
  }

  start();
  return {
    ready,
    encode(text) {
      if (closed || (deadline !== null && !loaded)) return Promise.resolve(null);
      return new Promise((resolve, reject) => {
        let timer: NodeJS.Timeout | undefined;
        const one: Waiting = {
          text,
          settle(encoded, error) {
            clearTimeout(timer);
            if (error && deadline === null) reject(error);
            else resolve(encoded);
          },
        };
        if (deadline !== null) {
          timer = setTimeout(() => {
            waiting = waiting.filter((other) => other !== one);
            resolve(null);
          }, deadline);
        }
        waiting.push(one);
        // In a turn of its own, when all that came together is waiting.
        setImmediate(send);
      });
    },
    async close() {
      closed = true;
      clearTimeout(restart);
      running?.settle(null, new EncoderError());
      for (const one of waiting.splice(0)) one.settle(null, new EncoderError());
      await endOf(worker, loaded);
    },
  };
}

/** A thread that is ended while it opens files can take the process with it (an assertion of Node's), so one that loads may finish first. */
async function endOf(worker: Worker | undefined, loaded: boolean): Promise<void> {
  if (worker !== undefined && !loaded) {
    worker.ref();
    await new Promise((resolve) => worker.once('message', resolve).once('exit', resolve));
  }
  await worker?.terminate();
}
