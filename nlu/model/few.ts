// Learns a linear head from few texts: the one solution of least surprise and small weights. Dozens of passes, which few texts can afford;
// many are learnt better and sooner by linear.ts.
import { sharedMemory } from './assembler.js';
import { descend } from './descent.js';
import { type LearnInput, softmax, type Weights } from './linear.js';
import { rowsOver } from './rows.js';

const ROUNDS = 60;
/** Rows begin at multiples of four numbers of four bytes. */
const FOUR = 4;

/** @param calm how dear large weights are */
export function learnFew(input: LearnInput, calm: number, rounds = ROUNDS): Weights {
  const { texts, labels, classes, features, use } = input;
  const { width, weights, down, vector, take, gather, scatter } = fieldOf(input);
  // The table of weights, a row a feature, then the biases; columns beyond the classes stay zero.
  const all = new Float32Array((features + 1) * width);
  const biasAt = features * width;
  const off = new Float64Array(classes);
  descend(
    all,
    (at, gradient) => {
      weights.set(at.subarray(0, biasAt));
      const bias = gradient.subarray(biasAt).fill(0);
      let value = 0;
      for (let i = 0; i < biasAt; i++) {
        const weight = weights[i]!;
        down[i] = calm * weight;
        value += (calm / 2) * weight * weight;
      }
      for (const i of use) {
        take(texts[i]!);
        vector.set(at.subarray(biasAt));
        gather();
        for (let c = 0; c < classes; c++) off[c] = vector[c]!;
        softmax(off, 1);
        value -= Math.log(off[labels[i]!]! + 1e-300);
        off[labels[i]!]! -= 1;
        for (let c = 0; c < classes; c++) {
          vector[c] = off[c]!;
          bias[c]! += off[c]!;
        }
        for (let c = classes; c < width; c++) vector[c] = 0;
        scatter();
      }
      gradient.set(down);
      return value;
    },
    rounds,
  );
  const sparse = new Float32Array(features * classes);
  for (let row = 0; row < features; row++) sparse.set(all.subarray(row * width, row * width + classes), row * classes);
  return { classes, sparse, bias: all.slice(biasAt, biasAt + classes) };
}

/** Memory for the loops of rows.ts: the weights, the way down from them, a number for each class, and room for one text. */
function fieldOf({ texts, classes, features }: LearnInput) {
  const width = Math.ceil(classes / FOUR) * FOUR;
  const bytes = width * FOUR;
  const longest = texts.reduce((most, { length }) => Math.max(most, length), FOUR);
  const room = Math.ceil(longest / FOUR) * FOUR;
  const memory = sharedMemory((2 * features * width + width + 3 * room) * FOUR);
  let free = 0;
  const numbers = (count: number) => {
    const view = new Float32Array(memory.buffer, free, count);
    free += count * FOUR;
    return view;
  };
  const weights = numbers(features * width);
  const down = numbers(features * width);
  const vector = numbers(width);
  const values = numbers(room);
  const [from, into] = [numbers(room), numbers(room)].map(({ buffer, byteOffset }) => new Int32Array(buffer, byteOffset, room)) as [
    Int32Array,
    Int32Array,
  ];
  const loops = rowsOver(memory);
  let length = 0;
  return {
    ...{ width, weights, down, vector },
    take(text: LearnInput['texts'][number]) {
      length = text.length;
      for (let k = 0; k < length; k++) {
        from[k] = weights.byteOffset + text.rows[k]! * bytes;
        into[k] = down.byteOffset + text.rows[k]! * bytes;
        values[k] = text.values[k]!;
      }
    },
    /** vector += the weights of the text taken. */
    gather: () => loops.gather(from.byteOffset, values.byteOffset, length, vector.byteOffset, bytes),
    /** What is off, from the vector to the way down. */
    scatter: () => loops.scatter(into.byteOffset, values.byteOffset, length, vector.byteOffset, bytes),
  };
}
