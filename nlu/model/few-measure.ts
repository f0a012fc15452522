// A measure of meaning learnt from a few examples: vectors are moved so that texts of one intent come to lie nearer to one another than
// to others. An encoder's vectors say also who writes, how and about what; here they learn which of it counts. (Neighbourhood components:
// each text is to find its own intent among others, itself left out, so that it cannot be learnt by heart.)
import { sharedMemory } from './assembler.js';
import { seeded, shuffle } from './random.js';
import { rowsOver } from './rows.js';
import { add, dot, lengthOf, unit } from './sums.js';

/** What is added to a vector: row by row, `size` numbers for each dimension. */
export type Measure = Float32Array;

export interface MeasureInput {
  /** Of length one each. */
  readonly vectors: readonly Float32Array[];
  readonly labels: Int32Array;
  readonly classes: number;
  /** How alike the n-grams of two texts are: what these can tell, the vectors need not. */
  alike(i: number, j: number): number;
}

// Found on held-out parts of small public sets: docs/understanding.md.
const STEPS = 200;
const RATE = 5e-4;
/** Intents at a time, half of them alike, and texts of each. */
const INTENTS = 16;
const TEXTS = 4;
/** How much nearer a text has to be to be found, and the vector's part in being near. */
const SHARPNESS = 7;
const SHARE = 0.7;
/** Of Adam: how fast the mean of slopes and of their squares forget. */
const SLOPE_KEPT = 0.9;
const SQUARE_KEPT = 0.98;
const TINY = 1e-8;
const SEED = 7;
/** Rows begin at multiples of four numbers of four bytes. */
const FOUR = 4;

/** Deterministic. Its time grows with the vectors' length, hardly with the number of texts. */
export function learnMeasure(input: MeasureInput): Measure {
  const size = input.vectors[0]?.length ?? 0;
  const field = fieldOf(size);
  const { measure, slope, width } = field;
  const mean = new Float32Array(slope.length);
  const square = new Float32Array(slope.length);
  const draw = drawer(input);
  for (let step = 1; step <= STEPS; step++) {
    slope.fill(0);
    steepen(field, draw(), input);
    const rate = (RATE * (1 - (step - 1) / STEPS)) / (1 - SLOPE_KEPT ** step);
    const fair = 1 / (1 - SQUARE_KEPT ** step);
    for (let i = 0; i < slope.length; i++) {
      const g = slope[i]!;
      mean[i]! += (1 - SLOPE_KEPT) * (g - mean[i]!);
      square[i]! += (1 - SQUARE_KEPT) * (g * g - square[i]!);
      measure[i]! -= (rate * mean[i]!) / (Math.sqrt(square[i]! * fair) + TINY);
    }
  }
  const learnt = new Float32Array(size * size);
  for (let d = 0; d < size; d++) learnt.set(measure.subarray(d * width, d * width + size), d * size);
  return learnt;
}

/** Memory for the loops of rows.ts: the measure, its slope, and room for a vector in and one out. */
function fieldOf(size: number) {
  const width = Math.ceil(size / FOUR) * FOUR;
  const bytes = width * FOUR;
  const memory = sharedMemory((2 * size + 4) * bytes);
  let free = 0;
  const numbers = (rows: number) => {
    free += rows * bytes;
    return new Float32Array(memory.buffer, free - rows * bytes, rows * width);
  };
  const [measure, slope, into, values] = [numbers(size), numbers(size), numbers(1), numbers(1)];
  const [from, to] = [measure, slope].map((table) => {
    const addresses = new Int32Array(memory.buffer, numbers(1).byteOffset, width);
    for (let d = 0; d < size; d++) addresses[d] = table.byteOffset + d * bytes;
    return addresses;
  }) as [Int32Array, Int32Array];
  const loops = rowsOver(memory);
  return {
    ...{ measure, slope, width },
    /** The vector with what the measure adds to it. */
    added(vector: Float32Array): Float32Array {
      into.set(vector);
      values.set(vector);
      loops.gather(from.byteOffset, values.byteOffset, size, into.byteOffset, bytes);
      return into.slice(0, size);
    },
    /** Adds to the slope what it would take to pull the vector so. */
    pull(vector: Float32Array, by: Float32Array): void {
      into.set(by);
      values.set(vector);
      loops.scatter(to.byteOffset, values.byteOffset, size, into.byteOffset, bytes);
    },
  };
}

/** The vector in the measure, of length one. */
export function moved(measure: Measure, vector: Float32Array): Float32Array {
  const into = vector.slice();
  for (let d = 0; d < vector.length; d++) add(into, measure.subarray(d * vector.length, (d + 1) * vector.length), vector[d]!);
  return unit(into);
}

/** Gives texts to learn from: of an intent, of those most like it, and of some others. */
function drawer({ vectors, labels, classes }: MeasureInput): () => number[] {
  const random = seeded(SEED);
  const members = Array.from({ length: classes }, (_, c) => Int32Array.from([...labels.keys()].filter((i) => labels[i] === c)));
  const filled = [...members.keys()].filter((c) => members[c]!.length > 0);
  const middles = members.map((own) => {
    const sum = new Float32Array(vectors[0]?.length ?? 0);
    for (const i of own) for (let d = 0; d < sum.length; d++) sum[d]! += vectors[i]![d]!;
    return unit(sum);
  });
  return () => {
    const first = filled[Math.floor(random() * filled.length)]!;
    const byLikeness = filled
      .map((c) => ({ c, like: c === first ? 2 : dot(middles[first]!, middles[c]!) }))
      .sort((a, b) => b.like - a.like)
      .map(({ c }) => c);
    const others = Int32Array.from(byLikeness.slice(INTENTS / 2));
    shuffle(others, random);
    return [...byLikeness.slice(0, INTENTS / 2), ...others.subarray(0, INTENTS / 2)].flatMap((c) => {
      shuffle(members[c]!, random);
      return [...members[c]!.subarray(0, TEXTS)];
    });
  };
}

/** Adds to the slope how the texts' surprise at each other's intents changes with the measure. */
function steepen(field: ReturnType<typeof fieldOf>, drawn: readonly number[], { vectors, labels, alike }: MeasureInput): void {
  const long = drawn.map((i) => field.added(vectors[i]!));
  const lengths = long.map(lengthOf);
  const short = long.map(unit);
  const pulls = short.map(({ length }) => new Float32Array(length));
  for (const [a, i] of drawn.entries()) {
    const scores = drawn.map((j, b) =>
      a === b ? Number.NEGATIVE_INFINITY : SHARE * dot(short[a]!, short[b]!) + (1 - SHARE) * alike(i, j),
    );
    const most = Math.max(...scores);
    const found = scores.map((score) => Math.exp(SHARPNESS * (score - most)));
    const all = found.reduce((sum, p) => sum + p, 0);
    const own = found.reduce((sum, p, b) => (labels[drawn[b]!] === labels[i] ? sum + p : sum), 0);
    if (own === 0) continue;
    for (const [b, j] of drawn.entries()) {
      if (a === b) continue;
      const pull = (SHARPNESS * SHARE * (found[b]! / all - (labels[j] === labels[i] ? found[b]! / own : 0))) / drawn.length;
      add(pulls[a]!, short[b]!, pull);
      add(pulls[b]!, short[a]!, pull);
    }
  }
  for (const [a, i] of drawn.entries()) {
    // Along the vector itself nothing changes, its length being one.
    const pull = pulls[a]!;
    add(pull, short[a]!, -dot(pull, short[a]!));
    field.pull(
      vectors[i]!,
      pull.map((value) => value / lengths[a]!),
    );
  }
}
