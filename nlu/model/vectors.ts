// The encoder's vectors of many texts, for training and benchmarks, kept in a cache folder between runs.
// Texts are encoded one by one: int8 arithmetic rounds by the batch, and a model must not depend on what was cached.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Encoder, VECTOR_SIZE } from '../encoder.js';
import { readable } from './features.js';

const KEY = 16;
const RECORD = KEY + VECTOR_SIZE * 4;
const ENCODER_FILE = fileURLToPath(new URL('../../../nlu/encoder/onnx/model_quantized.onnx', import.meta.url));
const WRITE_EVERY = 256;

/** A text as the encoder reads it: the beginning says most, and time grows with length. */
export function forEncoder(text: string): string {
  return readable(text).slice(0, 400);
}

/**
 * One vector a text, in order. `encoder` must wait (deadline null); it is asked only for what the cache lacks.
 * @param onProgress called after each text that had to be encoded, with how many are done and how many there are to do
 */
export async function vectorsOf(
  texts: readonly string[],
  encoder: () => Encoder,
  cacheFolder: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Float32Array[]> {
  const file = join(cacheFolder, `vectors-${digest(readFileSync(ENCODER_FILE)).toString('hex').slice(0, 12)}.bin`);
  const known = readCache(file);
  const keys = texts.map((text) => digest(forEncoder(text)).toString('hex'));
  const missing = [...new Map(keys.map((key, i) => [key, texts[i]!])).entries()].filter(([key]) => !known.has(key));
  mkdirSync(cacheFolder, { recursive: true });
  let unwritten: Buffer[] = [];
  for (const [i, [key, text]] of missing.entries()) {
    const { vector } = (await encoder().encode(forEncoder(text)))!;
    known.set(key, vector);
    unwritten.push(Buffer.from(key, 'hex'), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
    if (unwritten.length >= 2 * WRITE_EVERY || i === missing.length - 1) {
      appendFileSync(file, Buffer.concat(unwritten));
      unwritten = [];
    }
    onProgress(i + 1, missing.length);
  }
  return keys.map((key) => known.get(key)!);
}

function digest(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, KEY);
}

/** A record cut off by a crash is ignored, and with it what was appended after: it is only a cache. */
function readCache(file: string): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>();
  if (!existsSync(file)) return known;
  const bytes = readFileSync(file);
  for (let at = 0; at + RECORD <= bytes.length; at += RECORD) {
    const vector = new Float32Array(VECTOR_SIZE);
    for (let d = 0; d < VECTOR_SIZE; d++) vector[d] = bytes.readFloatLE(at + KEY + d * 4);
    known.set(bytes.toString('hex', at, at + KEY), vector);
  }
  return known;
}
