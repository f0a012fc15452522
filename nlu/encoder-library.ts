// The native library under the encoder, as the thread that runs it and the thread that keeps it alive both need it.
import { createRequire } from 'node:module';

export interface OnnxRuntime {
  readonly InferenceSession: { create(bytesOrPath: unknown, options?: object): Promise<unknown> };
}

/**
 * Loads the library, or gives what is loaded. It registers itself with Node once in a process's life, and is forgotten when the last
 * thread that has loaded it ends: a second thread could then never load it again. Whoever wants to start the encoder anew keeps it.
 */
export function onnxRuntime(): OnnxRuntime {
  return createRequire(createRequire(import.meta.url).resolve('@xenova/transformers'))('onnxruntime-node') as OnnxRuntime;
}
