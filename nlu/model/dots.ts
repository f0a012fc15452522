// One vector against many, 32 numbers of four bits a step: 57,000 rows of 384 take a millisecond, many times less than in plain JavaScript.
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
  LOOP,
  number,
  SHIFT_LEFT,
  STORE,
  SUBTRACT,
  set,
  simd,
  tee,
} from './assembler.js';

/** Numbers of a row that are multiplied in one step; rows and query are filled up to a multiple of it. */
export const AT_A_TIME = 32;

/**
 * Compares the query with `count` rows from `rows` on, `bytes` bytes each, a multiple of 16: two numbers from 0 to 15 in each byte, the first in
 * its lower half. The query is 16-bit numbers at `query`, in the order of `placeInQuery`. 32-bit results at `results`, each with `base` added.
 */
export type Dots = (query: number, rows: number, count: number, bytes: number, base: number, results: number) => void;

/** Where number `d` of a vector stands in the query: of each 32 first those in lower halves of bytes, then those in upper ones. */
export function placeInQuery(d: number): number {
  const within = d % AT_A_TIME;
  return d - within + (within % 2) * (AT_A_TIME / 2) + (within >> 1);
}

const [QUERY, ROW, COUNT, BYTES, BASE, RESULT, AT, SUM, PACKED, HALVES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const lane = (at: number) => [...get(SUM), ...simd(0x1b, at)];
const wide = (...bytes: number[]) => simd(0x0c, ...bytes);
const LOWER = [...get(PACKED), ...wide(...new Array<number>(16).fill(0x0f)), ...simd(0x4e)];
const UPPER = [...get(PACKED), ...number(4), ...simd(0x6d)];
const WIDENED = [simd(0x89, 0x01), simd(0x8a, 0x01)] as const;

/** SUM += dot(eight of HALVES, widened to 16 bits, eight of the query) */
const addEight = (eight: number) => [
  ...[...get(SUM), ...get(HALVES), ...WIDENED[eight % 2]!],
  // Each byte of a row is four of the query.
  ...[...get(QUERY), ...get(AT), ...number(2), SHIFT_LEFT, ADD, ...simd(0x00, 0, eight * 16)],
  ...[...simd(0xba, 0x01), ...simd(0xae, 0x01), ...set(SUM)],
];

const BODY = [
  ...BLOCK,
  ...LOOP,
  // No row left: out of the block.
  ...[...get(COUNT), IS_ZERO, ...jumpIf(1)],
  // SUM = 0, AT = 0
  ...[...wide(...new Array<number>(16).fill(0)), ...set(SUM), ...number(0), ...set(AT)],
  ...LOOP,
  ...[...get(ROW), ...get(AT), ADD, ...simd(0x00, 0, 0), ...set(PACKED)],
  ...[...LOWER, ...set(HALVES), ...addEight(0), ...addEight(1)],
  ...[...UPPER, ...set(HALVES), ...addEight(2), ...addEight(3)],
  // AT += 16, again while AT < BYTES
  ...[...get(AT), ...number(16), ADD, ...tee(AT), ...get(BYTES), LESS, ...jumpIf(0)],
  END,
  // *RESULT = BASE + sum of the four lanes
  ...[...get(RESULT), ...get(BASE), ...[0, 1, 2, 3].flatMap((at) => [...lane(at), ADD]), ...STORE],
  // The next row.
  ...[...get(ROW), ...get(BYTES), ADD, ...set(ROW), ...advance(RESULT, 4)],
  ...[...get(COUNT), ...number(1), SUBTRACT, ...set(COUNT), ...jump(0)],
  END,
  END,
];

/** The loop over one memory. All addresses are bytes within it. */
export function dotsOver(memory: WebAssembly.Memory): Dots {
  return assemble(memory, [{ name: 'dots', parameters: 6, wide: 3, body: BODY }]).dots as Dots;
}
