// Learns a linear head from few texts: the one solution of least surprise and small weights. Hundreds of passes, which few texts can afford;
// many are learnt better and sooner by linear.ts.
import { descend } from './descent.js';
import { type LearnInput, scores, softmax, type Weights } from './linear.js';

const ROUNDS = 60;

/** @param calm how dear large weights are */
export function learnFew({ texts, labels, classes, features, use }: LearnInput, calm: number): Weights {
  const sparse = new Float32Array(features * classes);
  const all = new Float32Array(sparse.length + classes);
  const weightsOf = (numbers: Float32Array): Weights => ({
    classes,
    sparse: numbers.subarray(0, sparse.length),
    bias: numbers.subarray(sparse.length),
  });
  const off = new Float64Array(classes);
  descend(
    all,
    (at, gradient) => {
      const weights = weightsOf(at);
      const { sparse: down, bias } = weightsOf(gradient);
      let value = 0;
      for (let i = 0; i < down.length; i++) {
        const weight = weights.sparse[i]!;
        down[i] = calm * weight;
        value += (calm / 2) * weight * weight;
      }
      bias.fill(0);
      for (const i of use) {
        const { rows, values, length } = texts[i]!;
        softmax(scores(weights, texts[i]!, off), 1);
        value -= Math.log(off[labels[i]!]! + 1e-300);
        off[labels[i]!]! -= 1;
        for (let c = 0; c < classes; c++) bias[c]! += off[c]!;
        for (let k = 0; k < length; k++) {
          const row = rows[k]! * classes;
          const by = values[k]!;
          for (let c = 0; c < classes; c++) down[row + c]! += by * off[c]!;
        }
      }
      return value;
    },
    ROUNDS,
  );
  return weightsOf(all);
}
