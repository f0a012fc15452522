// The report of many runs. It is written after every run and read at the start: what was done before is not done again, and
// several parts, one after the other or beside each other in files of their own, come to one report.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { RunResult } from './run.js';

export interface Report {
  readonly what: string;
  command: string;
  date: string;
  schedules: number;
  accepted: number;
  /** Conversations taken by a person, all in all. */
  holds: number;
  /** How often each kind of fault happened. */
  happened: Record<string, number>;
  /** The seeds that were run, as ranges: "1-20 25". */
  seeds: string;
  /** What the checker found, with the seed and the schedule; empty = every promise held. */
  faults: { readonly seed: number; readonly schedule: readonly string[]; readonly faults: readonly string[] }[];
}

export function openReport(file: string, what: string, command: string): Report {
  const empty: Report = { what, command, date: '', schedules: 0, accepted: 0, holds: 0, happened: {}, seeds: '', faults: [] };
  return existsSync(file) ? { ...empty, ...(JSON.parse(readFileSync(file, 'utf8')) as Report), command } : empty;
}

export function add(report: Report, result: RunResult): void {
  report.schedules += 1;
  report.accepted += result.accepted;
  report.holds += result.holds;
  for (const line of result.schedule) {
    const kind = line.split(' ', 1)[0]!;
    report.happened[kind] = (report.happened[kind] ?? 0) + 1;
  }
  report.seeds = ranges([...seedsOf(report), result.seed]);
  if (result.faults.length > 0) report.faults.push({ seed: result.seed, schedule: result.schedule, faults: result.faults });
}

export function save(report: Report, file: string): void {
  report.date = new Date().toISOString().slice(0, 10);
  writeFileSync(`${file}.new`, `${JSON.stringify(report, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export function seedsOf({ seeds }: Report): number[] {
  return seeds
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [from, to = from] = part.split('-').map(Number) as [number, number?];
      return Array.from({ length: to! - from + 1 }, (_, n) => from + n);
    });
}

function ranges(seeds: readonly number[]): string {
  const sorted = [...new Set(seeds)].sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const seed of sorted) {
    const last = parts.at(-1);
    if (last && last[1] === seed - 1) last[1] = seed;
    else parts.push([seed, seed]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}
