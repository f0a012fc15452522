// The heads on n-grams at work. All heads' weights of a feature lie together, as what a message costs here is mostly waiting for memory: 64
// bytes, one line of the processor's cache, for the intents and the kinds of danger.
import { sharedMemory } from './assembler.js';
import { type AddColumns, columnsOver, SIXTEEN } from './columns.js';
import type { Sparse } from './vocabulary.js';

/** A head as it is shipped: int8 with one scale a feature, a quarter of the memory of floats, and no measurable loss. */
export interface Head {
  readonly sparse: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** A head and where its columns stand in the common rows. */
interface Placed extends Omit<Head, 'sparse'> {
  readonly classes: number;
  readonly first: number;
}

/** Features of a text that are added up at a time; most texts have fewer. */
const AT_A_TIME = 1_024;
const FACTOR_BYTES = 8;
const ADDRESS_BYTES = 4;

export class NgramHeads {
  private readonly heads: readonly Placed[];
  private readonly width: number;
  private readonly weights: Int8Array;
  private readonly factors: Float64Array;
  private readonly addresses: Int32Array;
  private readonly sums: Float64Array;
  private readonly add: AddColumns;

  /** The weights are copied: the heads that they come from can be forgotten. */
  constructor(heads: readonly Head[]) {
    let width = 0;
    this.heads = heads.map(({ scale, bias }) => {
      const first = width;
      width += Math.ceil(bias.length / SIXTEEN) * SIXTEEN;
      return { scale, bias, classes: bias.length, first };
    });
    const features = heads[0]?.scale.length ?? 0;
    this.width = width;
    const table = features * width;
    const room = AT_A_TIME * (FACTOR_BYTES + ADDRESS_BYTES);
    const memory = sharedMemory(table + room + width * FACTOR_BYTES);
    this.weights = new Int8Array(memory.buffer, 0, table);
    this.factors = new Float64Array(memory.buffer, table, AT_A_TIME);
    this.addresses = new Int32Array(memory.buffer, table + AT_A_TIME * FACTOR_BYTES, AT_A_TIME);
    this.sums = new Float64Array(memory.buffer, table + room, width);
    this.add = columnsOver(memory);
    for (const [h, { sparse }] of heads.entries()) this.place(sparse, this.heads[h]!);
  }

  private place(sparse: Int8Array, { classes, first }: Placed): void {
    for (let from = 0, to = first; from < sparse.length; from += classes, to += this.width)
      for (let c = 0; c < classes; c++) this.weights[to + c] = sparse[from + c]!;
  }

  /** A head's weight of a feature for one of its columns. */
  weight(head: number, row: number, column: number): number {
    const { first, scale } = this.heads[head]!;
    return this.weights[row * this.width + first + column]! * scale[row]!;
  }

  /** The scores of one head. */
  scores(head: number, { rows, values, length }: Sparse): Float64Array {
    const { classes, first, scale, bias } = this.heads[head]!;
    const { addresses, factors, sums, width } = this;
    sums.set(bias);
    for (let from = 0; from < length; from += AT_A_TIME) {
      const count = Math.min(AT_A_TIME, length - from);
      for (let k = 0; k < count; k++) {
        const row = rows[from + k]!;
        addresses[k] = row * width + first;
        factors[k] = values[from + k]! * scale[row]!;
      }
      for (let c = 0; c < classes; c += SIXTEEN)
        this.add(addresses.byteOffset, factors.byteOffset, count, c, sums.byteOffset + c * FACTOR_BYTES);
    }
    return sums.slice(0, classes);
  }
}
