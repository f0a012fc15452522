// What was said about the body, time and people, each with its place in the message.
import { wordsOf } from '../phrases/words.js';
import type { Entity } from '../understanding.js';
import { readMeasured } from './measures.js';

/** All entities of a message, by place. `now` is the message's own time. */
export function readEntities(text: string, _language: string, _now: Date): Entity[] {
  const words = wordsOf(text);
  return readMeasured(words).map((one) => ({
    type: one.measure,
    value: one.value,
    start: words[one.first]!.start,
    end: words[one.last]!.end,
  }));
}
