import test from 'ava';
import fc from 'fast-check';
import { sharedMemory } from '../../nlu/model/assembler.js';
import { descend } from '../../nlu/model/descent.js';
import { AT_A_TIME, dotsOver, placeInQuery } from '../../nlu/model/dots.js';
import { measured, metricOf } from '../../nlu/model/metric.js';
import { mixed, mixtureOf, surprise } from '../../nlu/model/mixture.js';
import { Neighbours, packNeighbours, shareNeighbours, withBackground } from '../../nlu/model/neighbours.js';
import { NgramHeads } from '../../nlu/model/ngram-heads.js';
import { seeded } from '../../nlu/model/random.js';
import { rowsOver } from '../../nlu/model/rows.js';

test('the loop in WebAssembly multiplies as plain JavaScript does', (t) => {
  const property = fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }), fc.integer(), (steps, count, seed) => {
    const size = steps * AT_A_TIME;
    const random = seeded(seed);
    const memory = sharedMemory((count * size) / 2 + size * 2 + count * 4);
    const rows = Array.from({ length: count }, () => Array.from({ length: size }, () => Math.floor(random() * 16)));
    const packed = new Uint8Array(memory.buffer);
    for (const [r, row] of rows.entries())
      for (const [d, value] of row.entries()) packed[(r * size + d) >> 1]! |= d % 2 === 0 ? value : value << 4;
    const query = new Int16Array(memory.buffer, (count * size) / 2, size);
    const numbers = Array.from({ length: size }, () => Math.floor(random() * 16_000) - 8_000);
    for (const [d, value] of numbers.entries()) query[placeInQuery(d)] = value;
    const results = new Int32Array(memory.buffer, (count * size) / 2 + size * 2, count);
    dotsOver(memory)(query.byteOffset, 0, count, size / 2, -7, results.byteOffset);
    return rows.every((row, r) => results[r] === numbers.reduce((sum, value, d) => sum + value * row[d]!, -7));
  });
  t.notThrows(() => fc.assert(property));
});

test('heads on n-grams add up as plain JavaScript does, to the last bit', (t) => {
  const features = 3_000;
  const random = seeded(11);
  const headOf = (classes: number) => ({
    sparse: Int8Array.from({ length: features * classes }, () => Math.floor(random() * 256) - 128),
    scale: Float32Array.from({ length: features }, random),
    bias: Float32Array.from({ length: classes }, random),
  });
  const heads = [headOf(21), headOf(16)];
  const packed = new NgramHeads(heads);
  // None, one, as many as are added up at a time, and more.
  for (const length of [0, 1, 1_024, 2_500]) {
    const rows = Int32Array.from({ length }, () => Math.floor(random() * features));
    const values = Float32Array.from({ length }, random);
    for (const [h, { sparse, scale, bias }] of heads.entries()) {
      const plain = Float64Array.from(bias);
      for (let k = 0; k < length; k++)
        for (let c = 0; c < bias.length; c++) plain[c]! += sparse[rows[k]! * bias.length + c]! * (values[k]! * scale[rows[k]!]!);
      t.deepEqual(packed.scores(h, { rows, values, length }), plain);
    }
  }
  t.is(packed.weight(0, 7, 20), heads[0]!.sparse[7 * 21 + 20]! * heads[0]!.scale[7]!);
});

const SIZE = 16;
/** Two intents that differ in the first number; the second number is only noise, and much louder. */
function cloud(count: number): { vectors: Float32Array[]; labels: Int32Array } {
  const random = seeded(5);
  const labels = Int32Array.from({ length: count }, (_, i) => i % 2);
  const vectors = [...labels].map((label) =>
    Float32Array.from({ length: SIZE }, (_, d) => (d === 0 ? label : 0) + (random() - 0.5) * (d === 1 ? 8 : 0.5)),
  );
  return { vectors, labels };
}

test('the metric turns down what scatters within an intent', (t) => {
  const { vectors, labels } = cloud(200);
  const metric = metricOf(vectors, labels, 2);
  const length = (vector: Float32Array) => Math.hypot(...vector);
  const step = (d: number) => {
    const moved = vectors[0]!.slice();
    moved[d]! += 1;
    const before = measured(metric, vectors[0]!);
    return length(measured(metric, moved).map((value, k) => value - before[k]!));
  };
  t.true(step(0) > 1.2 * step(1), 'a step that tells intents apart is longer than one that does not');
  const squares = vectors.reduce((sum, vector) => sum + length(measured(metric, vector)) ** 2, 0) / vectors.length;
  t.true(Math.abs(squares - 1) < 1e-3);
});

test('an example is its own nearest neighbour, and speaks for its intent', (t) => {
  const { vectors, labels } = cloud(60);
  const metric = metricOf(vectors, labels, 2);
  const inMetric = vectors.map((vector) => measured(metric, vector));
  const neighboursOf = (use: readonly number[]) => {
    const data = packNeighbours(
      use.map((i) => inMetric[i]!),
      Int32Array.from(use, (i) => labels[i]!),
    );
    return new Neighbours(shareNeighbours(data, 2, metric));
  };
  const all = neighboursOf([...labels.keys()]);
  const { values, scale } = all.similarities(vectors[7]!);
  t.is(
    [...values.keys()].reduce((top, i) => (values[i]! > values[top]! ? i : top), 0),
    7,
  );
  t.true(values[7]! * scale > 0.8 && values[7]! * scale < 1.2, 'four bits a number lose little');
  const scores = all.scores(vectors[7]!);
  t.deepEqual(all.scoresInMetric(inMetric[7]!), scores);
  const without = neighboursOf([...labels.keys()].filter((i) => i !== 7)).scores(vectors[7]!);
  t.true(without[labels[7]!]! < scores[labels[7]!]!);
  t.is(without[1 - labels[7]!], scores[1 - labels[7]!]);
});

test('the loops over rows add as plain JavaScript does', (t) => {
  const property = fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 6 }), fc.integer(), (fours, count, seed) => {
    const size = fours * 4;
    const random = seeded(seed);
    const memory = sharedMemory(4_096);
    const addresses = new Int32Array(memory.buffer, 0, count);
    const factors = new Float32Array(memory.buffer, 64, count);
    const vector = new Float32Array(memory.buffer, 128, size);
    const table = new Float32Array(memory.buffer, 256, 8 * size);
    for (const numbers of [factors, vector, table]) for (let i = 0; i < numbers.length; i++) numbers[i] = Math.floor(random() * 9) - 4;
    const chosen = Array.from({ length: count }, () => Math.floor(random() * 8));
    addresses.set(chosen.map((row) => table.byteOffset + row * size * 4));
    const { gather, scatter } = rowsOver(memory);
    const summed = vector.map((value, d) => chosen.reduce((sum, row, k) => sum + factors[k]! * table[row * size + d]!, value));
    gather(0, 64, count, 128, size * 4);
    if (!vector.every((value, d) => value === summed[d])) return false;
    const moved = table.slice();
    for (const [k, row] of chosen.entries()) for (let d = 0; d < size; d++) moved[row * size + d]! += factors[k]! * vector[d]!;
    scatter(0, 64, count, 128, size * 4);
    return table.every((value, i) => value === moved[i]);
  });
  t.notThrows(() => fc.assert(property));
});

test('what resembles nothing is given to out of scope by the background', (t) => {
  const far = Float64Array.of(-6, -6.5, -7);
  t.is([...withBackground(far, { column: 2, mass: 0.1 })].indexOf(Math.max(...withBackground(far, { column: 2, mass: 0.1 }))), 2);
  const near = Float64Array.of(1, -6.5, -7);
  t.is([...withBackground(near, { column: 2, mass: 0.1 })].indexOf(1), 0);
  t.is(withBackground(far, { column: -1, mass: 0.1 }), far, 'where there is no such intent, nothing changes');
});

test('a head that knows nothing gets no weight, and the mixture is honest', (t) => {
  const random = seeded(9);
  const labels = Array.from({ length: 2_000 }, () => Math.floor(random() * 3));
  const scored = labels.map((label) => {
    // Right in four of five, and far too sure of it.
    const said = random() < 0.8 ? label : (label + 1) % 3;
    return [Float64Array.from({ length: 3 }, (_, c) => (c === said ? 20 : 0)), Float64Array.from({ length: 3 }, () => random() * 5)];
  });
  const weights = mixtureOf(scored, labels);
  t.true(weights[1]! < 0.05);
  const stated = scored.reduce((sum, heads) => sum + Math.max(...mixed(heads, weights)), 0) / scored.length;
  t.true(Math.abs(stated - 0.8) < 0.03, `says ${stated}, is right in 0.8`);
  t.true(surprise(scored, labels, weights) <= surprise(scored, labels, [weights[0]! * 1.2, weights[1]!]));
});

test('descent finds the bottom of a bowl', (t) => {
  const at = new Float32Array(4).fill(9);
  descend(
    at,
    (x, gradient) => {
      let value = 0;
      for (let d = 0; d < 4; d++) {
        gradient[d] = 2 * (d + 1) * (x[d]! - d);
        value += (d + 1) * (x[d]! - d) ** 2;
      }
      return value;
    },
    50,
  );
  for (let d = 0; d < 4; d++) t.true(Math.abs(at[d]! - d) < 0.05);
});
