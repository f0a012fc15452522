// The one result file of all parts. Each part is written when it is done, so that a run which is stopped loses nothing and
// a part may be measured again alone; the goals are worked out anew from what is there.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { type Goal, goalsOf, type Part, type PartResults } from './goals.js';

/** Where and how a part was measured. */
export interface Circumstances {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly minutes: number;
}

export interface BenchFile {
  readonly goals: readonly Goal[];
  readonly parts: { readonly [name in Part]?: Circumstances & PartResults[name] };
}

export function readBench(file: string): BenchFile | null {
  if (!existsSync(file)) return null;
  const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<BenchFile>;
  // A file of before there were parts has nothing to keep.
  return found.parts === undefined ? null : { goals: found.goals ?? [], parts: found.parts };
}

/** Puts one part into the file, beside those that are there. */
export function keep<Name extends Part>(file: string, name: Name, result: PartResults[Name], minutes: number, command: string): void {
  const circumstances: Circumstances = {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    command,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    minutes: Number(minutes.toFixed(1)),
  };
  const parts = { ...readBench(file)?.parts, [name]: { ...circumstances, ...result } };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ goals: goalsOf(parts), parts }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
