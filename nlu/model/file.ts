// The model as a file: eight bytes of magic, a JSON header that a person can read with `head -c`, the numbers, and a checksum.
// Little-endian throughout, as every machine is that Node runs on.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { COLUMNS, type DangerData } from '../danger/reader.js';
import type { ModelData, Second } from './classifier.js';
import type { NeighbourData } from './neighbours.js';
import type { Head } from './ngram-heads.js';

/** Raised when the layout changes; a file of a higher version is refused. */
const VERSION = 4;
const MAGIC = Buffer.from('ACCANTO1');
const CHECKSUM = 32;

export class ModelError extends Error {
  constructor(
    readonly code: 'model.missing' | 'model.damaged' | 'model.newer' | 'model.older',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ModelError';
  }
}

const numbers = z.array(z.number()).readonly();
const opinion = z.object({ any: numbers, rules: numbers, bias: z.number(), kinds: numbers });
const headerSchema = z.object({
  version: z.number(),
  /** Of the examples that it was trained on. */
  examplesHash: z.string(),
  examples: z.number(),
  /** How many texts the vocabulary was counted on. */
  counted: z.number(),
  intents: z.array(z.string()),
  features: z.number(),
  vectorSize: z.number(),
  /** Of the n-grams where they speak alone, and of n-grams, vector and neighbours together. */
  weights: z.object({ alone: z.number(), together: z.array(z.number()) }),
  askBelow: z.number(),
  background: z.object({ column: z.number(), mass: z.number() }),
  /** The second reader of danger signs: its examples, how many neighbours they make, and the weights of its heads. */
  danger: z
    .object({ examplesHash: z.string(), neighbours: z.number(), mass: z.number(), alone: opinion, together: opinion.nullable() })
    .nullable(),
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
export function packModel(data: ModelData, examplesHash: string, figures: unknown, dangerHash = ''): Buffer {
  const { danger } = data;
  const header: ModelHeader = {
    version: VERSION,
    examplesHash,
    examples: data.second?.neighbours.labels.length ?? 0,
    counted: data.vocabulary.examples,
    intents: [...data.intents],
    features: data.vocabulary.hashes.length,
    vectorSize: data.second?.metric.mean.length ?? 0,
    weights: { alone: data.alone, together: [...(data.second?.weights ?? [])] },
    askBelow: data.askBelow,
    background: data.second?.background ?? { column: -1, mass: 0 },
    danger: danger && {
      examplesHash: dangerHash,
      neighbours: danger.second?.neighbours.labels.length ?? 0,
      mass: danger.second?.mass ?? 0,
      alone: danger.alone,
      together: danger.second?.together ?? null,
    },
    figures,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts = [
    ...[data.vocabulary.hashes, data.vocabulary.seenIn, ...headParts(data.ngrams)],
    ...(data.second ? partsOf(data.second) : []),
    ...(danger ? dangerParts(danger) : []),
  ].map(bytesOf);
  const body = Buffer.concat([MAGIC, length, json, ...parts]);
  return Buffer.concat([body, checksum(body)]);
}

/** @throws ModelError where there is no file, it is damaged, or a newer or older Accanto wrote it. */
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
  if (version !== undefined && Number(version) < VERSION) {
    throw new ModelError('model.older', `The model ${name} was made by an older Accanto. Make it anew with: accanto nlu train`);
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
  const { features, vectorSize: size, intents, weights, examples, counted, askBelow, background } = header;
  const classes = intents.length;
  const hashes = new Uint32Array(reader.take(features * 4));
  const seenIn = new Uint16Array(reader.take(features * 2));
  const ngrams = readHead(reader, features, classes);
  const second: Second | null =
    size === 0
      ? null
      : {
          dense: new Float32Array(reader.take(size * classes * 4)),
          bias: new Float32Array(reader.take(classes * 4)),
          metric: { mean: new Float32Array(reader.take(size * 4)), matrix: new Float32Array(reader.take(size * size * 4)) },
          neighbours: readNeighbours(reader, examples, size),
          background,
          weights: weights.together,
        };
  const danger = header.danger && readDanger(reader, header.danger, features, size);
  reader.end();
  return { intents, vocabulary: { hashes, seenIn, examples: counted }, ngrams, alone: weights.alone, second, askBelow, danger };
}

function readDanger(
  reader: Reader,
  { neighbours, mass, alone, together }: NonNullable<ModelHeader['danger']>,
  features: number,
  size: number,
) {
  const ngrams = readHead(reader, features, COLUMNS);
  if (!together) return { ngrams, alone, second: null };
  const dense = new Float32Array(reader.take(size * COLUMNS * 4));
  const bias = new Float32Array(reader.take(COLUMNS * 4));
  return {
    ngrams,
    alone,
    second: { dense, bias, neighbours: readNeighbours(reader, neighbours, size), mass, together },
  } satisfies DangerData;
}

function readHead(reader: Reader, features: number, classes: number): Head {
  return {
    sparse: new Int8Array(reader.take(features * classes)),
    scale: new Float32Array(reader.take(features * 4)),
    bias: new Float32Array(reader.take(classes * 4)),
  };
}

function readNeighbours(reader: Reader, count: number, size: number): NeighbourData {
  return { rows: new Uint8Array(reader.take((count * size) / 2)), labels: new Uint16Array(reader.take(count * 2)) };
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

function headParts({ sparse, scale, bias }: Head): ArrayBufferView[] {
  return [sparse, scale, bias];
}

function dangerParts({ ngrams, second }: DangerData): ArrayBufferView[] {
  return [...headParts(ngrams), ...(second ? [second.dense, second.bias, second.neighbours.rows, second.neighbours.labels] : [])];
}

function partsOf({ dense, bias, metric, neighbours }: Second): ArrayBufferView[] {
  return [dense, bias, metric.mean, metric.matrix, neighbours.rows, neighbours.labels];
}

function bytesOf(part: ArrayBufferView): Buffer {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength);
}

function checksum(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}
