// What a message says about body, time and people, by rules and lists; each with its span in the text.
import { wordsOf } from '../phrases/words.js';
import type { Entity } from '../understanding.js';
import { readCounts } from './counts.js';
import { readMeasured } from './measures.js';
import { readPhones } from './phones.js';
import { readListed } from './symptoms.js';
import { readTimes } from './times.js';

/** Longer texts are read up to here, the danger rules apart: nobody tells symptoms on page five. */
const READ = 6_000;

/** All entities of a message, by place. `now` is the message's own time, which relative dates count from (Europe/Rome). */
export function readEntities(text: string, _language: string, now: Date): Entity[] {
  const words = wordsOf(text.length > READ ? text.slice(0, READ) : text);
  if (words.length === 0) return [];
  const times = readTimes(words, now);
  const measured = readMeasured(words)
    .filter((one) => !one.over)
    .map((one): Entity => ({ type: one.measure, value: one.value, start: words[one.first]!.start, end: words[one.last]!.end }));
  return [...readListed(words, times), ...measured, ...times, ...readCounts(words), ...readPhones(text, words)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
