// What the heads on n-grams spend their time in: sixteen columns of many rows of 8-bit weights, each row times its own factor, added up in
// double precision and in the order of the rows, so that the sums are to the last bit those of plain JavaScript. That takes ten times as long.
import { ADD, advance, assemble, BLOCK, END, get, IS_ZERO, jump, jumpIf, LOAD, LOOP, number, SUBTRACT, set, simd } from './assembler.js';

/** Columns that are added up at a time: as many weights of 8 bits as an instruction loads. */
export const SIXTEEN = 16;

/**
 * Adds to sixteen 64-bit floats at `sums`. All addresses are bytes: at `rows` the 32-bit addresses of `count` rows, at `factors` one 64-bit float for
 * each; `column` is the first of the sixteen.
 */
export type AddColumns = (rows: number, factors: number, count: number, column: number, sums: number) => void;

const [ROWS, FACTORS, COUNT, COLUMN, SUMS, FACTOR, BYTES, SHORTS, WORDS, FIRST_SUM] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Two sums in each. */
const PAIRS = [...new Array(SIXTEEN / 2).keys()];
const BYTES_OF_PAIR = 16;

const LOAD_WIDE = (offset: number) => simd(0x00, 3, offset);
const STORE_WIDE = (offset: number) => simd(0x0b, 3, offset);
const LOAD_BYTES = simd(0x00, 0, 0);
const LOAD_FACTOR_TWICE = simd(0x0a, 3, 0);
const SHORTS_OF_BYTES = [simd(0x87, 0x01), simd(0x88, 0x01)] as const;
const WORDS_OF_SHORTS = [simd(0xa7, 0x01), simd(0xa8, 0x01)] as const;
const UPPER_HALF = simd(0x0d, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
const FLOATS_OF_WORDS = simd(0xfe, 0x01);
const MULTIPLY = simd(0xf2, 0x01);
const PLUS = simd(0xf0, 0x01);

/** sum += FACTOR × two whole numbers of WORDS, the lower or the upper ones. */
function addPair(pair: number): number[] {
  const sum = FIRST_SUM + pair;
  const whole = pair % 2 === 0 ? get(WORDS) : [...get(WORDS), ...get(WORDS), ...UPPER_HALF];
  return [...get(sum), ...whole, ...FLOATS_OF_WORDS, ...get(FACTOR), ...MULTIPLY, ...PLUS, ...set(sum)];
}

/** Sixteen weights widened from bytes to floats, step by step, and added two by two. */
const ADD_ROW = [0, 1].flatMap((half) => [
  ...[...get(BYTES), ...SHORTS_OF_BYTES[half]!, ...set(SHORTS)],
  ...[0, 1].flatMap((quarter) => [
    ...[...get(SHORTS), ...WORDS_OF_SHORTS[quarter]!, ...set(WORDS)],
    ...[0, 1].flatMap((eighth) => addPair(half * 4 + quarter * 2 + eighth)),
  ]),
]);

const BODY = [
  ...PAIRS.flatMap((pair) => [...get(SUMS), ...LOAD_WIDE(pair * BYTES_OF_PAIR), ...set(FIRST_SUM + pair)]),
  ...BLOCK,
  ...LOOP,
  // No row left: out of the block.
  ...[...get(COUNT), IS_ZERO, ...jumpIf(1)],
  ...[...get(FACTORS), ...LOAD_FACTOR_TWICE, ...set(FACTOR)],
  ...[...get(ROWS), ...LOAD, ...get(COLUMN), ADD, ...LOAD_BYTES, ...set(BYTES)],
  ...ADD_ROW,
  ...[...advance(ROWS, 4), ...advance(FACTORS, 8)],
  ...[...get(COUNT), ...number(1), SUBTRACT, ...set(COUNT), ...jump(0)],
  END,
  END,
  ...PAIRS.flatMap((pair) => [...get(SUMS), ...get(FIRST_SUM + pair), ...STORE_WIDE(pair * BYTES_OF_PAIR)]),
];

/** The loop over one memory. */
export function columnsOver(memory: WebAssembly.Memory): AddColumns {
  return assemble(memory, [{ name: 'add', parameters: 5, locals: 0, wide: 4 + PAIRS.length, body: BODY }]).add as AddColumns;
}
