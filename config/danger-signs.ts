// Reads config/protocols/common/danger-signs.yml: which sayings are danger signs, and what is answered first. Here its
// form is checked; the phrases are compiled in nlu/danger/.
import { readFileSync } from 'node:fs';
import { isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Mistake } from './content.js';
import { LANGUAGES } from './languages.js';
import { keep, prepared } from './prepared.js';

/** Where it is in a content folder. */
export const DANGER_SIGNS_FILE = 'protocols/common/danger-signs.yml';

const localized = z
  .partialRecord(z.enum(LANGUAGES), z.string().min(1))
  .refine((texts) => texts.it !== undefined, { message: 'the Italian text is missing' });
const inAllLanguages = z.record(z.enum(LANGUAGES), z.string().min(1));
const pattern = z.string().refine(balanced, { message: 'the brackets of this pattern do not close' });
const patterns = z.array(pattern);
/** One phrase on a line; a line that begins with # is a remark. */
const block = z.string().transform(linesOf).pipe(patterns);
const byLanguage = z.partialRecord(z.enum(LANGUAGES), block);

/** What may take away a saying's weight; each is explained at the top of the file. */
export const TRAPS = ['denied', 'past', 'asking', 'supposing', 'feared', 'elsewhere', 'figure'] as const;
export type Trap = (typeof TRAPS)[number];

const measured = z.strictObject({
  measure: z.enum(['spo2', 'respiratory_rate', 'heart_rate', 'temperature']),
  at_least: z.number().optional(),
  at_most: z.number().optional(),
  /** Only for persons of at least, or under, this age in years. */
  from_age: z.number().optional(),
  under_age: z.number().optional(),
});

const sign = z.strictObject({
  label: localized,
  priority: z.enum(['emergency', 'urgent']),
  review: z.enum(['needed', 'done']),
  source: z.string().min(1),
  call: z.array(z.coerce.string()).min(1),
  reply: inAllLanguages,
  despite: z.array(z.enum(TRAPS)).default([]),
  says: byLanguage.default({}),
  likely: byLanguage.default({}),
  named: byLanguage.default({}),
  only: byLanguage.default({}),
  not_only: byLanguage.default({}),
  other: byLanguage.default({}),
  together: z.array(z.array(z.string()).min(2)).default([]),
  measured: z.array(measured).default([]),
});

const fileSchema = z.strictObject({
  version: z.coerce.string(),
  review: z.enum(['needed', 'done']),
  lists: z.partialRecord(z.enum(LANGUAGES), z.record(z.string().regex(/^[a-z_]+$/), patterns)),
  clues: z.record(z.string(), byLanguage),
  signs: z.record(
    z.enum([
      'breathing',
      'cyanosis',
      'chest_pain',
      'consciousness',
      'low_oxygen',
      'stroke',
      'haemoptysis',
      'sepsis',
      'meningitis',
      'airway',
      'infant',
      'pregnancy',
      'embolism',
      'self_harm',
      'violence',
    ]),
    sign,
  ),
});

/** The whole file, as it was written. */
export type DangerSignsFile = z.infer<typeof fileSchema>;

/** Reads and checks the file; `value` is null as soon as there is one mistake. */
export function loadDangerSigns(file: string | URL): Read {
  const name = typeof file === 'string' ? file : file.pathname;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {
      value: null,
      mistakes: [
        { file: name, line: 1, message: 'The file cannot be read.', remedy: 'Put danger-signs.yml back from the delivered version.' },
      ],
    };
  }
  return parseDangerSigns(text, name);
}

/** The file is long, and both the content and the rules are made from it: what was read last is remembered. */
let last: { readonly text: string; readonly name: string; readonly read: Read } | null = null;

interface Read {
  readonly value: DangerSignsFile | null;
  readonly mistakes: readonly Mistake[];
}

/** The same from a text that was read already. */
export function parseDangerSigns(text: string, name: string): Read {
  if (last === null || last.text !== text || last.name !== name) last = { text, name, read: readSigns(text, name) };
  return last.read;
}

function readSigns(text: string, name: string): Read {
  const known = prepared('danger-signs', text) as DangerSignsFile | undefined;
  if (known !== undefined) return { value: known, mistakes: [] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const mistakes: Mistake[] = document.errors.map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    message: `This is no YAML: ${error.message.split('\n')[0]}`,
    remedy: 'Look at the indentation and the quotation marks of this line and the one before.',
  }));
  if (mistakes.length > 0) return { value: null, mistakes };
  const read = fileSchema.safeParse(document.toJS());
  if (!read.success) {
    for (const issue of read.error.issues) {
      mistakes.push({
        file: name,
        line: lineOf(issue.path),
        message: `${issue.path.join('.')}: ${issue.message}.`,
        remedy: remedyOf(issue),
      });
    }
    return { value: null, mistakes };
  }
  for (const [path, problem] of unknownNames(read.data)) {
    mistakes.push({
      file: name,
      line: lineOf(path),
      message: problem,
      remedy: 'Write a name that the file defines under "lists" or "clues".',
    });
  }
  if (mistakes.length > 0) return { value: null, mistakes };
  keep('danger-signs', text, read.data);
  return { value: read.data, mistakes };

  /** The line of the node, or of the nearest one above it that exists; a number after a block counts its phrases. */
  function lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (!hasRange(node)) continue;
      const within = path[length];
      const first = lines.linePos(node.range[0]).line;
      if (!isScalar(node) || typeof within !== 'number') return first;
      // The block's own lines begin under the "|".
      const phrases = text.split('\n').flatMap((line, i) => (i >= first && isPhrase(line.trim()) ? [i + 1] : []));
      return phrases[within] ?? first;
    }
    return 1;
  }
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Take away ${issue.keys.map((key) => `"${key}"`).join(', ')} or correct the spelling.`;
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.path.includes('reply')) return 'Write the first reply in all ten languages: it, en, de, fr, es, ro, ar, uk, zh, sq.';
  return 'See the explanation at the top of the file for what belongs here.';
}

/** Lists and clues that are used but nowhere written. */
function unknownNames(file: DangerSignsFile): [PropertyKey[], string][] {
  const out: [PropertyKey[], string][] = [];
  const check = (path: PropertyKey[], language: string, texts: readonly string[]): void => {
    const lists = file.lists[language as keyof typeof file.lists] ?? {};
    texts.forEach((text, i) => {
      for (const [, name] of text.matchAll(/\$([a-z_]+)/g)) {
        if (!(name! in lists)) out.push([[...path, i], `The list "$${name}" is not written under lists.${language}.`]);
      }
    });
  };
  for (const [name, one] of Object.entries(file.signs)) {
    for (const field of ['says', 'likely', 'named', 'only', 'not_only', 'other'] as const) {
      for (const [language, texts] of Object.entries(one[field])) check(['signs', name, field, language], language, texts);
    }
    one.together.forEach((names, i) => {
      for (const clue of names) {
        if (!(clue in file.clues) && !(clue in file.signs))
          out.push([['signs', name, 'together', i], `The clue "${clue}" is nowhere written.`]);
      }
    });
  }
  for (const [name, clue] of Object.entries(file.clues)) {
    for (const [language, texts] of Object.entries(clue)) check(['clues', name, language], language, texts);
  }
  return out;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(isPhrase);
}

function isPhrase(line: string): boolean {
  return line !== '' && !line.startsWith('#');
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth++;
    if (c === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
