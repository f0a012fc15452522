// A measure of meaning for the encoder's vectors: directions in which messages of one intent scatter count less, so that distance says
// more about what is wanted and less about language, length and mood. (Within-class covariance normalisation, half way.)

export interface Metric {
  readonly mean: Float32Array;
  /** Row by row: `size` numbers for each dimension of a vector. */
  readonly matrix: Float32Array;
}

// Chosen on held-out parts of our own and of public sets: half of a whitening, and a floor under the smallest spreads.
const POWER = 0.25;
const FLOOR = 0.3;
/** A small set cannot tell its spreads apart: the floor is higher there. */
const FLOOR_OF_FEW = 1;
const FEW = 3_000;
/** So many vectors tell the mean length well enough. */
const SAMPLE = 2_000;
const SWEEPS = 12;
/** What may be left between two directions, as a part of the mean spread; far below the floor. */
const STILL = 1e-3;

/** Learns the measure from vectors and their intents; brings the vectors to a mean square length of one. */
export function metricOf(vectors: readonly Float32Array[], labels: Int32Array, classes: number): Metric {
  const size = vectors[0]?.length ?? 0;
  const mean = meanOf(vectors, size);
  const { values, columns } = eigen(scatter(vectors, labels, classes, size), size);
  const average = values.reduce((sum, value) => sum + value, 0) / size || 1;
  const floor = vectors.length > FEW ? FLOOR : FLOOR_OF_FEW;
  const gain = values.map((value) => (Math.max(0, value) + floor * average) ** -POWER);
  const matrix = new Float32Array(size * size);
  for (let d = 0; d < size; d++) for (let k = 0; k < size; k++) matrix[d * size + k] = columns[d * size + k]! * gain[k]!;
  const every = Math.ceil(vectors.length / SAMPLE);
  const sample = vectors.filter((_, i) => i % every === 0);
  let squares = 0;
  for (const vector of sample) for (const value of measured({ mean, matrix }, vector)) squares += value * value;
  const length = 1 / Math.sqrt(squares / Math.max(1, sample.length) || 1);
  return { mean, matrix: matrix.map((value) => value * length) };
}

/** A vector in the measure. */
export function measured({ mean, matrix }: Metric, vector: Float32Array): Float32Array {
  const size = mean.length;
  const into = new Float32Array(size);
  for (let d = 0; d < size; d++) {
    const value = vector[d]! - mean[d]!;
    const row = d * size;
    for (let k = 0; k < size; k++) into[k]! += value * matrix[row + k]!;
  }
  return into;
}

function meanOf(vectors: readonly Float32Array[], size: number): Float32Array {
  const sum = new Float64Array(size);
  for (const vector of vectors) for (let d = 0; d < size; d++) sum[d]! += vector[d]!;
  return Float32Array.from(sum, (value) => value / Math.max(1, vectors.length));
}

/** Covariance around each intent's own mean. */
function scatter(vectors: readonly Float32Array[], labels: Int32Array, classes: number, size: number): Float64Array {
  const means = Array.from({ length: classes }, (_, c) =>
    meanOf(
      vectors.filter((_, i) => labels[i] === c),
      size,
    ),
  );
  const sum = new Float64Array(size * size);
  const off = new Float64Array(size);
  for (const [i, vector] of vectors.entries()) {
    const mean = means[labels[i]!]!;
    for (let d = 0; d < size; d++) off[d] = vector[d]! - mean[d]!;
    for (let d = 0; d < size; d++) {
      const value = off[d]!;
      const row = d * size;
      for (let k = d; k < size; k++) sum[row + k]! += value * off[k]!;
    }
  }
  const free = Math.max(1, vectors.length - classes);
  for (let d = 0; d < size; d++) for (let k = d; k < size; k++) sum[k * size + d] = sum[d * size + k] = sum[d * size + k]! / free;
  return sum;
}

/** Eigenvalues and eigenvectors (in columns) of a symmetric matrix, by Jacobi's rotations. */
function eigen(matrix: Float64Array, size: number): { values: Float64Array; columns: Float64Array } {
  const columns = new Float64Array(size * size);
  let spread = 0;
  for (let d = 0; d < size; d++) {
    columns[d * size + d] = 1;
    spread += matrix[d * size + d]! / size;
  }
  // Rows are turned rather than columns, as they lie together in memory; the vectors are turned back at the end.
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let turned = false;
    for (let p = 0; p < size - 1; p++) {
      for (let q = p + 1; q < size; q++) {
        const apq = matrix[p * size + q]!;
        const app = matrix[p * size + p]!;
        const aqq = matrix[q * size + q]!;
        if (Math.abs(apq) <= STILL * spread) continue;
        turned = true;
        const theta = (aqq - app) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        turn(matrix, size, p, q, c, t * c);
        turn(columns, size, p, q, c, t * c);
        for (let k = 0; k < size; k++) {
          // The matrix stays symmetric: its columns p and q are its rows p and q, but where these cross.
          if (k === p || k === q) continue;
          matrix[k * size + p] = matrix[p * size + k]!;
          matrix[k * size + q] = matrix[q * size + k]!;
        }
        matrix[p * size + p] = app - t * apq;
        matrix[q * size + q] = aqq + t * apq;
        matrix[p * size + q] = matrix[q * size + p] = 0;
      }
    }
    if (!turned) break;
  }
  const transposed = new Float64Array(size * size);
  for (let d = 0; d < size; d++) for (let k = 0; k < size; k++) transposed[k * size + d] = columns[d * size + k]!;
  return { values: Float64Array.from({ length: size }, (_, d) => matrix[d * size + d]!), columns: transposed };
}

function turn(table: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  const rowP = p * size;
  const rowQ = q * size;
  for (let k = 0; k < size; k++) {
    const a = table[rowP + k]!;
    const b = table[rowQ + k]!;
    table[rowP + k] = c * a - s * b;
    table[rowQ + k] = s * a + c * b;
  }
}
