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

/** The examples cannot be learnt from; the message lists what to mend, one line each. */
export class ExamplesError extends Error {
  readonly code = 'nlu.examples';
  constructor(mistakes: readonly string[]) {
    super(`The examples need mending first:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
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
export function readExamples(folder: string, intents: readonly string[]): Example[] {
  const known = new Set(intents);
  const mistakes: string[] = [];
  const seenAt = new Map<string, string>();
  const examples: Example[] = [];
  for (const language of subfolders(folder)) {
    for (const file of readdirSync(join(folder, language)).sort()) {
      const intent = file.replace(/\.txt$/, '');
      if (intent === file || !known.has(intent)) {
        mistakes.push(`${language}/${file}: there is no such intent. Name the file after one of intents.yml, with .txt at the end.`);
        continue;
      }
      const lines = readFileSync(join(folder, language, file), 'utf8').split('\n');
      for (const [index, line] of lines.entries()) {
        const text = line.trim();
        if (text === '' || text.startsWith('#')) continue;
        const place = `${language}/${file}:${index + 1}`;
        if (text.includes('\t')) mistakes.push(`${place}: there is a tab in the line. Write one message a line, with spaces.`);
        const key = `${language} ${sameness(text)}`;
        const first = seenAt.get(key);
        if (first) mistakes.push(`${place}: the same message stands already in ${first}. Keep it under the one intent that fits.`);
        else seenAt.set(key, place);
        examples.push({ text, intent, language });
      }
    }
  }
  if (mistakes.length > 0) throw new ExamplesError(mistakes);
  return examples;
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Two messages are the same when only case, accents, spaces and punctuation differ. */
function sameness(text: string): string {
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
