// Reads nlu/danger/examples: `<language>/<kind>.txt`, one message a line, as in nlu/examples. `none.txt` holds what only sounds like
// danger; a message that tells of two signs stands in two files.
import { createHash } from 'node:crypto';
import { ExamplesError, type Finding, type PlacedExample, sameness, scanExamples } from '../model/examples.js';
import { DANGER_SIGNS, type DangerSignName } from '../understanding.js';

/** The file of messages without any sign. */
export const NONE = 'none';

export interface DangerExample {
  readonly text: string;
  readonly language: string;
  /** What is happening now; empty where nothing is. */
  readonly signs: readonly DangerSignName[];
  /** Where it stands first, as `it/breathing.txt:12`. */
  readonly place: string;
}

/**
 * All messages, each once, ordered by language, the first of their files and line.
 * @throws ExamplesError where a file is named after no sign, a line has a tab, or a message stands twice in one file or beside `none`
 */
export function readDangerExamples(folder: string): DangerExample[] {
  const { examples, mistakes } = scanDangerExamples(folder);
  if (mistakes.length > 0) throw new ExamplesError(mistakes);
  return examples;
}

/** The same with every mistake reported beside. */
export function scanDangerExamples(folder: string): { examples: DangerExample[]; mistakes: Finding[] } {
  const { examples: lines, mistakes } = scanExamples([folder], [...DANGER_SIGNS, NONE], metBefore);
  const byText = new Map<string, { text: string; language: string; signs: DangerSignName[]; place: string }>();
  for (const { text, language, intent, place } of lines) {
    const key = `${language} ${sameness(text)}`;
    const known = byText.get(key) ?? { text, language, signs: [], place };
    byText.set(key, known);
    if (isSign(intent) && !known.signs.includes(intent)) known.signs.push(intent);
  }
  return { examples: [...byText.values()], mistakes };
}

/** What a trained model remembers of them, so that a forgotten training shows. */
export function hashDangerExamples(examples: readonly DangerExample[]): string {
  const hash = createHash('sha256');
  for (const { language, signs, text } of examples) hash.update(`${language}\t${signs.join(' ')}\t${text}\n`);
  return hash.digest('hex').slice(0, 16);
}

function isSign(name: string): name is DangerSignName {
  return (DANGER_SIGNS as readonly string[]).includes(name);
}

function metBefore(example: PlacedExample, first: PlacedExample): string | null {
  if (example.intent === first.intent) return `the same message stands already in ${first.place}. Take one of them out.`;
  if (example.intent === NONE || first.intent === NONE)
    return `the same message stands in ${first.place}: it tells either of a sign or of none. Keep it where it belongs.`;
  return null;
}
