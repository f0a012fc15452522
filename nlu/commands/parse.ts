// `accanto nlu parse`: a line in, a JSON line out, each on its own; blank lines too.
import { createInterface } from 'node:readline';
import type { Nlu } from '../understanding.js';

export interface ParseCommand {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The time that every line was written at. */
  readonly now: Date;
  /** Opened with `wait: true`, so that both stages speak. */
  readonly nlu: Nlu;
}

/** How many lines are understood at a time: enough for the encoder's batches. */
const TOGETHER = 8;

/** Ends when the input does. Output keeps the order of the input. */
export async function runParse({ input, output, now, nlu }: ParseCommand): Promise<void> {
  const pending: Promise<string>[] = [];
  const writeOldest = async () => {
    if (!output.write(`${await pending.shift()}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  };
  // Only a line feed ends a line, with or without a carriage return before it.
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    pending.push(parsed(line, now, nlu));
    if (pending.length >= TOGETHER) await writeOldest();
  }
  while (pending.length > 0) await writeOldest();
}

async function parsed(text: string, now: Date, nlu: Nlu): Promise<string> {
  const { language, intent, ranking, also, entities, dangerSigns } = await nlu.understand(text, { now });
  return JSON.stringify({ text, language, intent, ranking, also, entities, dangerSigns });
}
