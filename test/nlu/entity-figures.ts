// How well symptoms, measures, other entities and the language are read, on JSON lines of one's own writing:
// node dist/test/nlu/entity-figures.js [clinical.jsonl … language.jsonl …]; what is wrong stands under the figures.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { readEntities } from '../../nlu/entities/read.js';
import { readLanguage } from '../../nlu/language.js';
import type { Entity, Person } from '../../nlu/understanding.js';

/** null where a message leaves it open; an optional one may be read or not. */
export interface ExpectedSymptom {
  readonly value: string;
  readonly negated: boolean | null;
  readonly past: boolean | null;
  readonly subject: Person | null;
  readonly optional?: boolean;
}
export interface ExpectedValue {
  readonly type: string;
  readonly value: string | number | null;
  readonly optional?: boolean;
}
export interface ClinicalMessage {
  readonly text: string;
  readonly language: string;
  readonly now: string;
  readonly symptoms: readonly ExpectedSymptom[];
  readonly measures: readonly ExpectedValue[];
  readonly others: readonly ExpectedValue[];
}
export interface LanguageMessage {
  readonly text: string;
  readonly language: string;
}

/** Of how many, how many were right, missed and invented. */
export interface Figures {
  right: number;
  missed: number;
  invented: number;
}
export interface ClinicalFigures {
  readonly symptoms: Figures;
  readonly measures: Figures;
  readonly others: Figures;
  readonly wrong: readonly string[];
}

const folder = new URL('../../../test/nlu/development/', import.meta.url);
const FILES = [
  ...['clinical', 'clinical-2', 'clinical-3', 'clinical-4', 'clinical-5', 'clinical-6'],
  ...['language', 'language-2', 'language-3', 'language-4'],
].map((name) => `${name}.jsonl`);
const MEASURES: ReadonlySet<string> = new Set([
  'temperature',
  'spo2',
  'heart_rate',
  'respiratory_rate',
  'age',
  'duration',
  'pregnancy_week',
]);

export function readLines<T>(file: string): T[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

export function f1({ right, missed, invented }: Figures): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + missed + invented);
}

/** Each thing counts once a message, however often it is said. */
export function measureClinical(messages: readonly ClinicalMessage[]): ClinicalFigures {
  const figures = { symptoms: none(), measures: none(), others: none(), wrong: [] as string[] };
  for (const message of messages) {
    const entities = readEntities(message.text, readLanguage(message.text).language, new Date(message.now));
    const notes = [
      ...compare(figures.symptoms, message.symptoms, once(entities.filter(isSymptom), shownSymptom), meets, shownSymptom),
      ...compare(figures.measures, message.measures, values(entities, true), equals, shownValue),
      ...compare(figures.others, message.others, values(entities, false), equals, shownValue),
    ];
    if (notes.length > 0) figures.wrong.push(`${message.language} ${message.text}\n      ${notes.join('  ')}`);
  }
  return figures;
}

export function measureLanguage(messages: readonly LanguageMessage[]): { right: number; wrong: string[] } {
  const wrong = messages.flatMap(({ text, language }) => {
    const read = readLanguage(text).language;
    return read === language ? [] : [`${language} read as ${read}: ${text}`];
  });
  return { right: messages.length - wrong.length, wrong };
}

type Symptom = Extract<Entity, { type: 'symptom' }>;

function none(): Figures {
  return { right: 0, missed: 0, invented: 0 };
}

function isSymptom(entity: Entity): entity is Symptom {
  return entity.type === 'symptom';
}

function values(entities: readonly Entity[], measures: boolean): ExpectedValue[] {
  const chosen = entities.filter((entity) => !isSymptom(entity) && MEASURES.has(entity.type) === measures);
  return once(
    chosen.map(({ type, value }) => ({ type, value })),
    shownValue,
  );
}

function once<T>(list: readonly T[], name: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [name(one), one])).values()];
}

function compare<E extends { readonly optional?: boolean }, R>(
  figures: Figures,
  expected: readonly E[],
  read: readonly R[],
  same: (expected: E, read: R) => boolean,
  shown: (one: E | R) => string,
): string[] {
  const left = [...read];
  const notes: string[] = [];
  for (const one of [...expected].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    if (one.optional) continue;
    if (at >= 0) figures.right++;
    else {
      figures.missed++;
      notes.push(`- ${shown(one)}`);
    }
  }
  figures.invented += left.length;
  return [...notes, ...left.map((one) => `+ ${shown(one)}`)];
}

/** What is optional as a whole may be read in any way. */
function meets(expected: ExpectedSymptom, read: ExpectedSymptom | Symptom): boolean {
  if (expected.value !== read.value) return false;
  if (expected.optional) return true;
  return (['negated', 'past', 'subject'] as const).every((key) => expected[key] === null || expected[key] === read[key]);
}

function equals(expected: ExpectedValue, read: ExpectedValue): boolean {
  if (expected.type !== read.type) return false;
  if (expected.value === null || expected.value === read.value) return true;
  return expected.type === 'age' && Math.abs(Number(expected.value) - Number(read.value)) <= 0.021;
}

function shownSymptom({ value, negated, past, subject }: ExpectedSymptom | Symptom): string {
  return `${negated ? 'no ' : ''}${past ? 'was ' : ''}${subject === 'self' ? '' : `${subject ?? 'any'}'s `}${value}`;
}

function shownValue({ type, value }: ExpectedValue): string {
  return `${type}=${value}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function print(file: string): void {
  const lines = readLines<ClinicalMessage | LanguageMessage>(file);
  if (lines.every((line): line is ClinicalMessage => 'symptoms' in line)) {
    const { wrong, ...kinds } = measureClinical(lines);
    for (const [kind, figures] of Object.entries(kinds)) {
      const { right, missed, invented } = figures;
      console.log(`${file} ${kind}: F1 ${percent(f1(figures))} (${right} right, ${missed} missed, ${invented} invented)`);
    }
    console.log(wrong.join('\n'));
  } else {
    const { right, wrong } = measureLanguage(lines);
    console.log(`${file} language: ${percent(right / lines.length)} of ${lines.length}`);
    console.log(wrong.join('\n'));
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const file of argv.length > 2 ? argv.slice(2) : FILES) print(file);
}
