// The model as a file: eight bytes of magic, a JSON header that a person can read with `head -c`, the numbers, and a checksum.
// Little-endian throughout, as every machine is that Node runs on.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Head, ModelData } from './classifier.js';

/** Raised when the layout changes; a file of a higher version is refused. */
const VERSION = 1;
const MAGIC = Buffer.from('ACCANTO1');
const CHECKSUM = 32;

export class ModelError extends Error {
  constructor(
    readonly code: 'model.missing' | 'model.damaged' | 'model.newer',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ModelError';
  }
}

const headerSchema = z.object({
  version: z.number(),
  /** Of the examples that it was trained on. */
  examplesHash: z.string(),
  examples: z.number(),
  intents: z.array(z.string()),
  features: z.number(),
  vectorSize: z.number(),
  temperatures: z.object({ ngrams: z.number(), both: z.number().nullable() }),
  askBelow: z.number(),
  /** What it reached on held-out folds. */
  figures: z.unknown(),
});
export type ModelHeader = z.infer<typeof headerSchema>;

export interface ModelFile {
  readonly data: ModelData;
  readonly header: ModelHeader;
  /** Names exactly this model in the decision ledger. */
  readonly hash: string;
}

/** The bytes of a model file. The same data gives the same bytes. */
export function packModel(data: ModelData, examplesHash: string, figures: unknown): Buffer {
  const header: ModelHeader = {
    version: VERSION,
    examplesHash,
    examples: data.vocabulary.examples,
    intents: [...data.intents],
    features: data.vocabulary.hashes.length,
    vectorSize: data.both ? data.mean.length : 0,
    temperatures: { ngrams: data.ngrams.temperature, both: data.both?.temperature ?? null },
    askBelow: data.askBelow,
    figures,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const heads = data.both ? [data.ngrams, data.both] : [data.ngrams];
  const parts = [data.vocabulary.hashes, data.vocabulary.seenIn, data.mean, data.gain, ...heads.flatMap(partsOf)].map(bytesOf);
  const body = Buffer.concat([MAGIC, length, json, ...parts]);
  return Buffer.concat([body, checksum(body)]);
}

/** @throws ModelError where there is no file, it is damaged, or a newer Accanto wrote it. */
export function loadModel(file: string): ModelFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new ModelError('model.missing', `There is no model at ${file}. Make it with: accanto nlu train`, { cause });
  }
  return unpackModel(bytes, file);
}

/** @throws ModelError as loadModel does. `name` is what the message calls the file. */
export function unpackModel(bytes: Buffer, name: string): ModelFile {
  const damaged = (cause?: unknown) =>
    new ModelError('model.damaged', `The model ${name} is damaged or incomplete. Copy it again, or make it anew with: accanto nlu train`, {
      cause,
    });
  if (bytes.length < MAGIC.length + 4 + CHECKSUM || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged();
  const headerEnd = MAGIC.length + 4 + bytes.readUInt32LE(MAGIC.length);
  const version = /^\{"version":(\d+)/.exec(bytes.toString('latin1', MAGIC.length + 4, MAGIC.length + 40))?.[1];
  if (version !== undefined && Number(version) > VERSION) {
    throw new ModelError(
      'model.newer',
      `The model ${name} was made by a newer Accanto (its form is ${version}, this one reads up to ${VERSION}). Update Accanto, or train again.`,
    );
  }
  const body = bytes.subarray(0, -CHECKSUM);
  const sum = checksum(body);
  if (!sum.equals(bytes.subarray(-CHECKSUM))) throw damaged();
  try {
    const header = headerSchema.parse(JSON.parse(bytes.toString('utf8', MAGIC.length + 4, headerEnd)));
    return { data: readBody(new Reader(body, headerEnd), header), header, hash: sum.toString('hex').slice(0, 16) };
  } catch (cause) {
    throw damaged(cause);
  }
}

function readBody(reader: Reader, header: ModelHeader): ModelData {
  const { features, vectorSize, intents, temperatures } = header;
  const hashes = new Uint32Array(reader.take(features * 4));
  const seenIn = new Uint16Array(reader.take(features * 2));
  const mean = new Float32Array(reader.take(vectorSize * 4));
  const gain = new Float32Array(reader.take(vectorSize * 4));
  const head = (dense: number, temperature: number): Head => ({
    sparse: new Int8Array(reader.take(features * intents.length)),
    scale: new Float32Array(reader.take(features * 4)),
    dense: new Float32Array(reader.take(dense * intents.length * 4)),
    bias: new Float32Array(reader.take(intents.length * 4)),
    temperature,
  });
  const ngrams = head(0, temperatures.ngrams);
  const both = temperatures.both === null ? null : head(vectorSize, temperatures.both);
  reader.end();
  return { intents, vocabulary: { hashes, seenIn, examples: header.examples }, ngrams, both, mean, gain, askBelow: header.askBelow };
}

class Reader {
  constructor(
    private readonly bytes: Buffer,
    private at: number,
  ) {}

  /** A copy, so that typed arrays find their alignment. */
  take(length: number): ArrayBuffer {
    if (this.at + length > this.bytes.length) throw new RangeError('The file ends too early.');
    const part = new Uint8Array(length);
    part.set(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return part.buffer;
  }

  end(): void {
    if (this.at !== this.bytes.length) throw new RangeError('The file is longer than its header says.');
  }
}

function partsOf({ sparse, scale, dense, bias }: Head): ArrayBufferView[] {
  return [sparse, scale, dense, bias];
}

function bytesOf(part: ArrayBufferView): Buffer {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength);
}

function checksum(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}
