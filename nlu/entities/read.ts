// What was said about the body, time and people, each with its place in the message.
import type { Found } from '../phrases/book.js';
import { wordsOf } from '../phrases/words.js';
import type { Entity } from '../understanding.js';
import { readCounts } from './counts.js';
import { lexicon, type Meaning } from './lexicon.js';
import { readMeasured } from './measures.js';
import { readPhones } from './phones.js';
import { readPlaces } from './places.js';
import { longest, readSymptoms } from './symptoms.js';
import { readTimes } from './times.js';

/** Beyond this a message is a wall of text: danger signs are still looked for, entities are not. */
const ENOUGH_WORDS = 800;

/** All entities of a message, by place. `now` is the message's own time; the language is a hint only. */
export function readEntities(text: string, language: string, now: Date): Entity[] {
  const all = wordsOf(text);
  if (all.length === 0) return [];
  const words = all.length > ENOUGH_WORDS ? all.slice(0, ENOUGH_WORDS) : all;
  const book = lexicon();
  // Misspellings are guessed in the message's own language only.
  const found = book
    .find(words)
    .filter((one) => one.phrase.language === language || !words.slice(one.first, one.last + 1).some((word) => book.guessed(word.text)));
  const phones = readPhones(text.length > 60_000 ? text.slice(0, 60_000) : text);
  const inPhone = (start: number): boolean => phones.some((phone) => start >= phone.start && start < phone.end);
  const times = readTimes(words, now);
  const persons = longest(found.filter((one) => one.phrase.payload.type === 'person'));
  const span = (first: number, last: number): { start: number; end: number } => ({ start: words[first]!.start, end: words[last]!.end });

  const read: Entity[] = readSymptoms(words, found, persons, times.durations, language);
  for (const { measure, value, first, last } of readMeasured(words)) read.push({ type: measure, value, ...span(first, last) });
  for (const { days, first, last } of times.durations) read.push({ type: 'duration', value: days, ...span(first, last) });
  for (const { date, first, last } of times.dates) read.push({ type: 'date', value: date, ...span(first, last) });
  for (const { value, first, last } of times.weeks) read.push({ type: 'pregnancy_week', value, ...span(first, last) });
  for (const { value, first, last } of readCounts(words)) read.push({ type: 'people_count', value, ...span(first, last) });
  for (const one of named(found, persons)) read.push({ ...one.phrase.payload, ...span(one.first, one.last) } as Entity);
  for (const { code, first, last } of readPlaces(words, text)) read.push({ type: 'place', value: code, ...span(first, last) });
  const entities = phones.length === 0 ? read : read.filter((entity) => !inPhone(entity.start));
  for (const { value, start, end } of phones) entities.push({ type: 'phone', value, start, end });
  return entities.length > 1 ? entities.sort((a, b) => a.start - b.start || a.end - b.end) : entities;
}

const OVERRULES: { readonly [value: string]: readonly string[] } = {
  none: ['received'],
  booked: ['received'],
  refused: ['received', 'none'],
};

/** Persons, tests and vaccines; a denied vaccine is none, not received. */
function named(found: readonly Found<Meaning>[], persons: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  if (found.length === persons.length) return persons;
  const others = ['test_result', 'test_type', 'vaccine'].flatMap((type) =>
    longest(found.filter((one) => one.phrase.payload.type === type)),
  );
  const kept = others.filter(
    (one) =>
      !others.some(
        (other) =>
          other.phrase.payload.type === 'vaccine' &&
          OVERRULES[other.phrase.payload.value]?.includes(String(one.phrase.payload.value)) &&
          one.phrase.payload.type === 'vaccine' &&
          other.first <= one.last + 2 &&
          one.first <= other.last + 2,
      ),
  );
  return [...persons, ...kept];
}
