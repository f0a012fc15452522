// Labelled messages from outside: JSON lines `{"text","intent"}`, or one object as public sets come in.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DANGER_SIGNS } from '../understanding.js';

const form = z.object({
  text: z.string(),
  intent: z.string(),
  lang: z.string().optional(),
  language: z.string().optional(),
  register: z.string().optional(),
});
const labelled = form.transform(({ text, intent, lang, language = lang, register }) => ({ text, intent, language, register }));
/** Public sets have messages without an intent; that is one to them. */
const member = form.extend({ intent: z.string().default('None') }).transform(({ text, intent }) => ({ text, intent }));
const dangerous = z.object({
  text: z.string(),
  signs: z.array(z.enum(DANGER_SIGNS)),
  about: z.string().optional(),
  language: z.string().optional(),
  register: z.string().optional(),
});
const outside = z.union([z.string(), z.object({ text: z.string() })]).transform((one) => (typeof one === 'string' ? one : one.text));
const wholeSet = z.object({
  lang: z.string().optional(),
  train: z.array(member),
  valid: z.array(member).default([]),
  test: z.array(member),
  oosTrain: z.array(outside).default([]),
  oosValid: z.array(outside).default([]),
  oosTest: z.array(outside).default([]),
});

/** A message and what it wants; its language and register where they are known. */
export interface Labelled {
  readonly text: string;
  readonly intent: string;
  readonly language?: string | undefined;
  readonly register?: string | undefined;
}
/** A message and the danger signs that are happening now; `about` says why there is none. */
export type LabelledDanger = z.infer<typeof dangerous>;
export type WholeSet = z.infer<typeof wholeSet>;

/** A file cannot be used; the message says where and why. */
export class DataError extends Error {
  readonly code = 'nlu.data';
}

/** @throws DataError naming file and line */
export function readLabelled(file: string): Labelled[] {
  return readLines(file, labelled, '{"text": "…", "intent": "…"}');
}

/** Whether a file holds messages labelled with danger signs rather than with intents. */
export function isAboutDanger(file: string): boolean {
  const first = readText(file).trimStart().split('\n', 1)[0] ?? '';
  return /"signs"\s*:/.test(first);
}

/** @throws DataError naming file and line */
export function readDangerLabelled(file: string): LabelledDanger[] {
  return readLines(file, dangerous, '{"text": "…", "signs": ["breathing"]}, with signs of entities.yml or none');
}

/** Messages that belong to no intent; an intent in the line is ignored. */
export function readOutside(file: string): string[] {
  return readLines(file, outside, '{"text": "…"}');
}

/** @throws DataError where the file is no such object */
export function readSet(file: string): WholeSet {
  const result = wholeSet.safeParse(parseJson(readText(file), file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DataError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message}. Expected {"train": [{"text","intent"}], "test": […]}.`);
}

function readLines<T>(file: string, schema: z.ZodType<T>, form: string): T[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const place = `${file}:${index + 1}`;
      const result = schema.safeParse(parseJson(line, place));
      if (!result.success) throw new DataError(`${place}: expected ${form} on one line.`);
      return [result.data];
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new DataError(`${file} cannot be read. Check the path.`, { cause });
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(`${place}: this is no JSON.`, { cause });
  }
}
