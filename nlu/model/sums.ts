// Sums over vectors that learning is made of.

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

/** Adds a multiple of `what` in place. */
export function add(into: Float32Array, what: Float32Array, times: number): void {
  for (let d = 0; d < into.length; d++) into[d]! += times * what[d]!;
}

/** One where there is nothing, so that it can be divided by. */
export function lengthOf(vector: Float32Array): number {
  return Math.sqrt(dot(vector, vector)) || 1;
}

/** The vector at length one. */
export function unit(vector: Float32Array): Float32Array {
  const by = 1 / lengthOf(vector);
  return vector.map((value) => value * by);
}
