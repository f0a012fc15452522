// The few words of WebAssembly that the loops of this folder are written in: part of Node, with SIMD wherever Node runs, and small enough to
// stand in the source instruction by instruction. A module here is one memory, handed in, and functions of numbers.

export const get = (local: number) => [0x20, local];
export const set = (local: number) => [0x21, local];
export const tee = (local: number) => [0x22, local];
export const number = (value: number) => [0x41, value];
export const LOOP = [0x03, 0x40];
export const BLOCK = [0x02, 0x40];
export const END = 0x0b;
export const ADD = 0x6a;
export const SUBTRACT = 0x6b;
export const SHIFT_LEFT = 0x74;
export const IS_ZERO = 0x45;
export const LESS = 0x49;
/** 32-bit loads and stores at aligned addresses. */
export const LOAD = [0x28, 2, 0];
export const STORE = [0x36, 2, 0];
export const LOAD_FLOAT = [0x2a, 2, 0];
export const jump = (depth: number) => [0x0c, depth];
export const jumpIf = (depth: number) => [0x0d, depth];
/** Instructions on four or eight numbers at a time. */
export const simd = (...code: number[]) => [0xfd, ...code];
/** Local += constant. */
export const advance = (local: number, by: number) => [...get(local), ...number(by), ADD, ...set(local)];

/** A function of so many whole numbers. After its parameters come so many more locals of them, then those of SIMD width; one each where it is not said. */
export interface Routine {
  readonly name: string;
  readonly parameters: number;
  readonly locals?: number;
  readonly wide?: number;
  readonly body: readonly number[];
}

const INTEGER = 0x7f;
const WIDE = 0x7b;
const MOST_PAGES = 65_536;
const PAGE = 65_536;

/** Memory for so many bytes that several threads can see. */
export function sharedMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.max(1, Math.ceil(bytes / PAGE));
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

/** Compiles routines over a memory. */
export function assemble(memory: WebAssembly.Memory, routines: readonly Routine[]): WebAssembly.Exports {
  const bytes = new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(routines.map(({ parameters }) => [0x60, ...vector(new Array<number[]>(parameters).fill([INTEGER])), 0]))),
    ...section(2, vector([[...text('shared'), ...text('memory'), 2, 3, 1, ...leb(MOST_PAGES)]])),
    ...section(3, vector(routines.map((_, i) => [i]))),
    ...section(7, vector(routines.map(({ name }, i) => [...text(name), 0, i]))),
    ...section(10, vector(routines.map(({ body, locals = 1, wide = 1 }) => sized([2, locals, INTEGER, wide, WIDE, ...body, END])))),
  ]);
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { shared: { memory } }).exports;
}

const section = (id: number, content: readonly number[]) => [id, ...sized(content)];
const vector = (items: readonly (readonly number[])[]) => [...leb(items.length), ...items.flat()];
const sized = (content: readonly number[]) => [...leb(content.length), ...content];
const text = (name: string) => sized([...Buffer.from(name, 'latin1')]);

function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}
