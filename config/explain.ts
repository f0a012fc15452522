// Turns what the schema found wrong into sentences for the person who writes the file: where, what, and what to write instead.
import type { z } from 'zod';
import type { Mistake } from './content.js';
import { nearest } from './nearest.js';
import type { YamlFile } from './yaml.js';

export type Issue = z.core.$ZodIssue;

/** `data` checked by `schema`: the value, or every mistake with its line. */
export function check<T>(yaml: YamlFile, schema: z.ZodType<T>): { value: T | null; mistakes: Mistake[] } {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, mistakes: [] };
  return { value: null, mistakes: result.error.issues.flatMap((issue) => explain(issue, schema, yaml)) };
}

/** What a zod issue means in words; `keys` are the names that exist around it. */
export function sentence(issue: Issue, keys: readonly string[] = []): { message: string; remedy: string } {
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'The file';
  const missing = 'input' in issue ? issue.input === undefined : /received undefined/.test(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return missing
        ? { message: `${name} is missing.`, remedy: `Add it: ${article(issue.expected)}.` }
        : { message: `${name} is not ${article(issue.expected)}.`, remedy: typeRemedy(issue.expected) };
    case 'invalid_value':
      return {
        message: `${name} ${missing ? 'is missing' : 'has a value that does not exist'}.`,
        remedy: `Write one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'too_small':
      return { message: `${name} is too ${sizeWord(issue.origin, 'small')}.`, remedy: `At least ${issue.minimum}${unitOf(issue.origin)}.` };
    case 'too_big':
      return { message: `${name} is too ${sizeWord(issue.origin, 'big')}.`, remedy: `At most ${issue.maximum}${unitOf(issue.origin)}.` };
    case 'unrecognized_keys':
    case 'invalid_key':
      return { message: `${name}: a name is not known.`, remedy: `Known are: ${keys.join(', ')}.` };
    case 'invalid_union':
      return { message: `${name} has a value of the wrong kind.`, remedy: 'Write a simple value; for a switch: true or false.' };
    default: {
      // Our own checks write "what is wrong → what to write instead".
      const [message, remedy] = issue.message.split(' → ');
      return { message: `${name}: ${message}`, remedy: remedy ?? 'See the files of the demo Region for an example.' };
    }
  }
}

function explain(issue: Issue, schema: z.ZodType, yaml: YamlFile): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const remedy = near
        ? `Did you mean \`${near}\`?`
        : known.length > 0
          ? `Remove it; known here are: ${known.join(', ')}.`
          : 'Remove it.';
      return yaml.mistake([...issue.path, key], `\`${[...issue.path, key].map(String).join('.')}\` is not known here.`, remedy);
    });
  }
  if (issue.code === 'invalid_union') {
    const nearestBranch = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    return nearestBranch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, schema, yaml));
  }
  const { message, remedy } = sentence(issue);
  return [yaml.mistake(issue.path, message, remedy)];
}

/** The names a strict object knows where `path` ends. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = inside(here);
    if (shape(here)) here = shape(here)?.[String(step)];
    else here = element(here);
  }
  return Object.keys(shape(inside(here)) ?? {});
}

interface Def {
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly shape?: { readonly [key: string]: unknown };
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly options?: readonly unknown[];
}
const def = (schema: unknown): Def | undefined => (schema as { _zod?: { def?: Def } } | undefined)?._zod?.def;
const shape = (schema: unknown) => def(schema)?.shape;
const element = (schema: unknown) => def(schema)?.element ?? def(schema)?.valueType;
function inside(schema: unknown): unknown {
  const next = def(schema)?.innerType ?? def(schema)?.in ?? def(schema)?.options?.[0];
  return next ? inside(next) : schema;
}

const article = (expected: string) =>
  ({
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of names and values',
    record: 'a group of names and values',
  })[expected] ?? expected;
const typeRemedy = (expected: string) =>
  expected === 'string'
    ? 'Put it in quotes.'
    : expected === 'array'
      ? 'Write a list: one line for each item, beginning with "- ".'
      : `Write ${article(expected)}.`;
const sizeWord = (origin: string, size: 'small' | 'big') =>
  origin === 'string' || origin === 'array' ? (size === 'small' ? 'short' : 'long') : size;
const unitOf = (origin: string) => (origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '');
