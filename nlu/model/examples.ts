// Reads nlu/examples: `<language>/<intent>.txt`, one message a line, `#` for a comment. Every mistake is reported with file and line.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Example {
  readonly text: string;
  readonly intent: string;
  readonly language: string;
}

/** An example and where it stands, as `it/greet.txt:12`. */
export interface PlacedExample extends Example {
  readonly place: string;
}

/** What is wrong at a place, and what to do about it. */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}

/** The examples cannot be learnt from; the message lists what to mend, one line each. */
export class ExamplesError extends Error {
  readonly code = 'nlu.examples';
  constructor(mistakes: readonly Finding[]) {
    super(`The examples need mending first:\n${mistakes.map(({ place, problem }) => `  ${place}: ${problem}`).join('\n')}`);
    this.name = 'ExamplesError';
  }
}

/** Names of the catalogue, in its order. */
export function readIntents(file: string): string[] {
  const { intents } = parse(readFileSync(file, 'utf8')) as { intents: Record<string, unknown> };
  return Object.keys(intents);
}

/**
 * All examples, ordered by language, intent and line.
 * @throws ExamplesError where a file belongs to no intent, a line has a tab, or one message stands twice or under two intents.
 */
export function readExamples(folder: string, intents: readonly string[], own: readonly string[] = []): Example[] {
  const { examples, mistakes } = scanExamples([folder, ...own], intents);
  if (mistakes.length > 0) throw new ExamplesError(mistakes);
  return examples.map(({ text, intent, language }) => ({ text, intent, language }));
}

/** Control characters and halves of letters; a byte order mark or a replacement character tells of a wrong encoding. */
const ODD = /[\p{Cc}\p{Surrogate}\ufeff\ufffd]/u;
const LONGEST = 1_000;

/**
 * The examples of several folders and every mistake in them. Places in all but the first folder begin with the folder's path.
 * @param twice what is wrong with a message that was met before; by default it always is
 */
export function scanExamples(
  folders: readonly string[],
  intents: readonly string[],
  twice: (example: PlacedExample, first: PlacedExample) => string | null = metBefore,
): { examples: PlacedExample[]; mistakes: Finding[] } {
  const known = new Set(intents);
  const mistakes: Finding[] = [];
  const seenAt = new Map<string, PlacedExample>();
  const examples: PlacedExample[] = [];
  for (const [nth, folder] of folders.entries()) {
    const named = (path: string) => (nth === 0 ? path : join(folder, path));
    for (const language of subfolders(folder)) {
      for (const file of readdirSync(join(folder, language)).sort()) {
        const path = named(`${language}/${file}`);
        const intent = file.replace(/\.txt$/, '');
        if (intent === file || !known.has(intent)) {
          mistakes.push({ place: path, problem: 'there is no such intent. Name the file after one of intents.yml, with .txt at the end.' });
          continue;
        }
        const lines = readFileSync(join(folder, language, file), 'utf8').split('\n');
        for (const [index, line] of lines.entries()) {
          const text = line.trim();
          if (text === '' || text.startsWith('#')) continue;
          const example = { text, intent, language, place: `${path}:${index + 1}` };
          const key = `${language} ${sameness(text)}`;
          const first = seenAt.get(key);
          if (!first) seenAt.set(key, example);
          const problem = problemOf(text) ?? (first ? twice(example, first) : null);
          if (problem) mistakes.push({ place: example.place, problem });
          examples.push(example);
        }
      }
    }
  }
  return { examples, mistakes };
}

function problemOf(text: string): string | null {
  if (text.includes('\t')) return 'there is a tab in the line. Write one message a line, with spaces.';
  const odd = ODD.exec(text)?.[0];
  if (odd)
    return `there is an odd character (U+${(odd.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}). Type the line anew and save as UTF-8.`;
  if (text.length > LONGEST) return `the message is longer than ${LONGEST} characters. Is a line break missing?`;
  return null;
}

function metBefore(example: PlacedExample, first: PlacedExample): string {
  return first.intent === example.intent
    ? `the same message stands already in ${first.place}. Take one of them out.`
    : `the same message stands already in ${first.place}, under another intent. Keep it under the one that fits.`;
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Two messages are the same when only case, accents, spaces and punctuation differ. */
export function sameness(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text : words;
}

/** What a trained model remembers of its examples, so that a forgotten training shows. */
export function hashExamples(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { language, intent, text } of examples) hash.update(`${language}\t${intent}\t${text}\n`);
  return hash.digest('hex').slice(0, 16);
}
