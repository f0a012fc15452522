// What was said about the body, time and people, each with its place in the message.
import { isWordOf } from '../language-words.js';
import type { Found } from '../phrases/book.js';
import { SENTENCE, type Word, wordsOf } from '../phrases/words.js';
import type { Entity } from '../understanding.js';
import { readCounts } from './counts.js';
import { breaks, longest } from './found.js';
import { lexicon, type Meaning } from './lexicon.js';
import { readMeasured } from './measures.js';
import { readPersons } from './persons.js';
import { readPhones } from './phones.js';
import { readPlaces } from './places.js';
import { readPregnancies } from './pregnancy.js';
import { readSymptoms } from './symptoms.js';
import { readTimes } from './times.js';

/** Beyond this a message is a wall of text: danger signs are still looked for, entities are not. */
const ENOUGH_WORDS = 800;

/** All entities of a message, by place. `now` is the message's own time; the language is a hint only. */
export function readEntities(text: string, language: string, now: Date): Entity[] {
  const all = wordsOf(text);
  if (all.length === 0) return [];
  const words = all.length > ENOUGH_WORDS ? all.slice(0, ENOUGH_WORDS) : all;
  const book = lexicon();
  const found = book.find(words).filter((one) => one.phrase.language === language || isBorrowed(words, one, language));
  const phones = readPhones(text.length > 60_000 ? text.slice(0, 60_000) : text, language);
  const inPhone = (start: number): boolean => phones.some((phone) => start >= phone.start && start < phone.end);
  const measured = readMeasured(words);
  const pregnancies = readPregnancies(words);
  const times = readTimes(
    words,
    now,
    language,
    [...pregnancies, ...measured.filter((one) => one.measure === 'age')],
    found.filter((one) => one.phrase.payload.type === 'symptom'),
  );
  const persons = readPersons(
    words,
    found.filter((one) => one.phrase.payload.type === 'person'),
  );
  const span = (first: number, last: number): { start: number; end: number } => ({ start: words[first]!.start, end: words[last]!.end });

  const read: Entity[] = readSymptoms(words, found, persons, times.durations, language);
  // A number is claimed once: what is an age or a temperature is no count of people.
  const claimed = (first: number, last: number): boolean => measured.some((one) => one.first <= last && first <= one.last);
  for (const { measure, value, first, last } of measured) read.push({ type: measure, value, ...span(first, last) });
  for (const { days, first, last } of times.durations) read.push({ type: 'duration', value: days, ...span(first, last) });
  for (const { date, first, last } of times.dates) read.push({ type: 'date', value: date, ...span(first, last) });
  for (const { value, first, last } of pregnancies) read.push({ type: 'pregnancy_week', value, ...span(first, last) });
  for (const { value, first, last } of readCounts(words))
    if (!claimed(first, last)) read.push({ type: 'people_count', value, ...span(first, last) });
  for (const one of named(words, found, persons)) read.push({ ...one.phrase.payload, ...span(one.first, one.last) } as Entity);
  for (const { code, first, last } of readPlaces(words, text)) read.push({ type: 'place', value: code, ...span(first, last) });
  const entities = phones.length === 0 ? read : read.filter((entity) => !inPhone(entity.start));
  for (const { value, start, end } of phones) entities.push({ type: 'phone', value, start, end });
  return entities.length > 1 ? entities.sort((a, b) => a.start - b.start || a.end - b.end) : entities;
}

/**
 * Phrases of other languages count in a message that mixes them; but misspellings are guessed in the message's own language
 * only, and its common words are its own: "prima", "mare".
 */
function isBorrowed(words: readonly Word[], { first, last }: Found<Meaning>, language: string): boolean {
  if (first === last && (isWordOf(language, words[first]!.text) || OTHERWISE[language]?.has(words[first]!.text) === true)) return false;
  for (let i = first; i <= last; i++) if (lexicon().guessed(words[i]!.text)) return false;
  return true;
}

/** Words that another language has for a symptom or a person, and this one for something else. */
const OTHERWISE: { readonly [language: string]: ReadonlySet<string> | undefined } = {
  it: new Set(['catarro', 'tata', 'nena']),
  ro: new Set(['tata']),
  de: new Set(['rauche', 'raucht', 'rauchen']),
  en: new Set(['mean']),
};

const OVERRULES: { readonly [value: string]: readonly string[] } = {
  none: ['received'],
  booked: ['received'],
  refused: ['received', 'none'],
};

/** What is said again this few words later is the same: "vaccinato con due dosi". */
const AGAIN = 8;

/** Persons, tests and vaccines; a denied vaccine is none, not received; nothing is told twice of one person. */
function named(words: readonly Word[], found: readonly Found<Meaning>[], persons: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  const others = (['test_result', 'test_type', 'vaccine'] as const).flatMap((type) => {
    const ofType = longest(found.filter((one) => one.phrase.payload.type === type));
    return ofType
      .filter((one) => !ofType.some((other) => overrules(other, one)))
      .filter((_, k, kept) => !isRepeated(words, kept, k, persons));
  });
  return [...persons, ...others];
}

function overrules(other: Found<Meaning>, one: Found<Meaning>): boolean {
  const isOver =
    other.phrase.payload.type === 'vaccine' && OVERRULES[other.phrase.payload.value]?.includes(String(one.phrase.payload.value));
  return isOver === true && other.first <= one.last + 2 && one.first <= other.last + 2;
}

function isRepeated(words: readonly Word[], kept: readonly Found<Meaning>[], k: number, persons: readonly Found<Meaning>[]): boolean {
  const one = kept[k]!;
  const before = kept[k - 1];
  if (before === undefined || before.phrase.payload.value !== one.phrase.payload.value || one.first - before.last > AGAIN) return false;
  if (breaks(words, before.last, one.first) === SENTENCE) return false;
  return !persons.some((person) => person.first > before.last && person.first < one.first);
}
