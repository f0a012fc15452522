// `node dist/test/bench/report.js`: every goal beside what was measured, as a table in Markdown for the README, from the
// committed result files. What has no result is left out; nothing is measured here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Goal, goalsOf, least, most } from './goals.js';
import { readBench } from './results.js';

const { values } = parseArgs({ options: { results: { type: 'string', default: 'docs/results' } } });

interface Section {
  readonly file: string;
  readonly command: string;
  readonly goals: readonly Goal[];
}

const load = <Form>(file: string): Form | null => {
  const path = join(values.results, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Form) : null;
};

function ofBench(): Section[] {
  const { parts = {} } = readBench(join(values.results, 'bench.json')) ?? {};
  return Object.entries(parts).map(([name, part]) => ({ file: 'bench.json', command: part.command, goals: goalsOf({ [name]: part }) }));
}

interface KillReport {
  readonly command: string;
  readonly runs: number;
  readonly accepted: number;
  readonly faults: readonly unknown[];
  readonly recoveryMs: { readonly max: number };
}

function ofKills(): Section[] {
  const report = load<KillReport>('chaos.json');
  if (report === null) return [];
  const { command, runs, accepted, faults, recoveryMs } = report;
  const goals = [
    least('runs in which the gateway was killed under 50 clients', 200, runs, ''),
    most(`promises broken among ${accepted.toLocaleString('en')} accepted messages`, 0, faults.length, ''),
    most('longest time until a killed gateway was back', 5, Number((recoveryMs.max / 1000).toFixed(1)), 's'),
  ];
  return [{ file: 'chaos.json', command, goals }];
}

interface FaultReport {
  readonly command: string;
  readonly schedules: number;
  readonly accepted: number;
  readonly faults: readonly unknown[];
}

function ofFaults(file: string, store: string, wanted: number): Section[] {
  const report = load<FaultReport>(file);
  if (report === null) return [];
  const { command, schedules, accepted, faults } = report;
  const goals = [
    least(`schedules of faults on ${store}`, wanted, schedules, ''),
    most(`of them with a promise broken, among ${accepted.toLocaleString('en')} accepted messages`, 0, faults.length, ''),
  ];
  return [{ file, command, goals }];
}

const cell = (text: string) => text.replaceAll('|', '\\|');

const sections = [...ofBench(), ...ofKills(), ...ofFaults('faults.json', 'Redis', 500), ...ofFaults('faults-sqlite.json', 'SQLite', 20)];
const lines = sections.flatMap(({ file, goals }) =>
  goals.map(({ what, goal, measured, met }) => `| ${cell(what)} | ${goal} | ${measured} | ${met ? 'yes' : '**no**'} | ${file} |`),
);
console.log(['| what | goal | measured | met | result |', '| --- | --- | --- | --- | --- |', ...lines].join('\n'));
const commands = [...new Set(sections.map(({ file, command }) => `- ${file}: \`${command}\``))];
if (commands.length > 0) console.log(['', 'Measured with:', '', ...commands].join('\n'));

interface NluSet {
  readonly set: string;
  readonly accuracy?: number;
  readonly macroF1?: number;
  readonly peers?: { readonly [name: string]: { readonly accuracy?: number; readonly macroF1?: number } };
}

/** Sets of the understanding's benchmark, as a list or as `sets` of an object: ours beside others on the same sets. */
const nlu = load<readonly NluSet[] | { readonly sets?: readonly NluSet[] }>('nlu-bench.json');
const sets =
  nlu === null ? [] : Array.isArray(nlu) ? (nlu as readonly NluSet[]) : ((nlu as { readonly sets?: readonly NluSet[] }).sets ?? []);
if (sets.length > 0) {
  const share = (value: number | undefined) => (value === undefined ? '' : `${(value * 100).toFixed(1)} %`);
  const others = [...new Set(sets.flatMap(({ peers = {} }) => Object.keys(peers)))];
  const rows = sets.map((set) => [
    set.set,
    share(set.accuracy),
    share(set.macroF1),
    ...others.map((name) => share(set.peers?.[name]?.accuracy)),
  ]);
  const head = ['set', 'accuracy', 'macro-F1', ...others.map((name) => `${name}'s accuracy`)];
  console.log(['', ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n'));
}
