// The two loops that learning spends its time in: rows of a table, each times its own number, added to a vector, and a vector added to rows.
// Four numbers an instruction; plain JavaScript takes ten times as long.
import {
  ADD,
  advance,
  assemble,
  BLOCK,
  END,
  get,
  IS_ZERO,
  jump,
  jumpIf,
  LESS,
  LOAD,
  LOAD_FLOAT,
  LOOP,
  number,
  SUBTRACT,
  set,
  simd,
  tee,
} from './assembler.js';

/**
 * All addresses are bytes: at `addresses` the 32-bit addresses of `count` rows, at `factors` one float for each, `vector` and rows of
 * `bytes` bytes, a multiple of 16.
 */
type Loop = (addresses: number, factors: number, count: number, vector: number, bytes: number) => void;

export interface Rows {
  /** vector += factor × row, for each row. */
  readonly gather: Loop;
  /** row += factor × vector, for each row. */
  readonly scatter: Loop;
}

const [ADDRESSES, FACTORS, COUNT, VECTOR, BYTES, ROW, AT, FACTOR] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const load = simd(0x00, 2, 0);
const store = simd(0x0b, 2, 0);
const multiply = simd(0xe6, 0x01);
const plus = simd(0xe4, 0x01);
const place = (base: number) => [...get(base), ...get(AT), ADD];

function loop(from: number, into: number): number[] {
  return [
    ...BLOCK,
    ...LOOP,
    ...[...get(COUNT), IS_ZERO, ...jumpIf(1)],
    // ROW = *ADDRESSES; FACTOR = four times *FACTORS; AT = 0
    ...[...get(ADDRESSES), ...LOAD, ...set(ROW)],
    ...[...get(FACTORS), ...LOAD_FLOAT, ...simd(0x13), ...set(FACTOR), ...number(0), ...set(AT)],
    ...LOOP,
    // into[AT] += FACTOR × from[AT]
    ...[...place(into), ...place(into), ...load, ...get(FACTOR), ...place(from), ...load, ...multiply, ...plus, ...store],
    ...[...get(AT), ...number(16), ADD, ...tee(AT), ...get(BYTES), LESS, ...jumpIf(0)],
    END,
    ...[...advance(ADDRESSES, 4), ...advance(FACTORS, 4)],
    ...[...get(COUNT), ...number(1), SUBTRACT, ...set(COUNT), ...jump(0)],
    END,
    END,
  ];
}

/** The loops over one memory. */
export function rowsOver(memory: WebAssembly.Memory): Rows {
  const routines = [
    { name: 'gather', parameters: 5, locals: 2, body: loop(ROW, VECTOR) },
    { name: 'scatter', parameters: 5, locals: 2, body: loop(VECTOR, ROW) },
  ];
  const { gather, scatter } = assemble(memory, routines);
  return { gather: gather as Loop, scatter: scatter as Loop };
}
