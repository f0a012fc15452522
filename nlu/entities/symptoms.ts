// What stands in the lists (lexicon.yml, people.yml, more.yml): symptoms with their negation, past, subject and duration;
// the persons spoken of; tests and vaccines.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Found, PhraseBook } from '../phrases/book.js';
import { Surroundings } from '../phrases/context.js';
import { smallWords } from '../phrases/grammar.js';
import { realWords } from '../phrases/real.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import type { Entity, Person, SymptomName } from '../understanding.js';

type Listed =
  | { readonly kind: 'symptom'; readonly value: SymptomName }
  | { readonly kind: 'person'; readonly value: Person }
  | { readonly kind: 'effort' | 'rest'; readonly value: string }
  | { readonly kind: 'test_result'; readonly value: 'positive' | 'negative' | 'pending' }
  | { readonly kind: 'test_type'; readonly value: 'molecular' | 'antigen' | 'serological' | 'self' }
  | { readonly kind: 'vaccine'; readonly value: 'received' | 'booked' | 'refused' | 'none' };

/** Of a text that is nothing but symptoms, so many are read. */
const MOST = 120;

let kept: { readonly book: PhraseBook<Listed>; readonly surroundings: Surroundings } | null = null;

/** @param times the durations of the message, for how long a symptom has lasted */
export function readListed(words: readonly Word[], times: readonly Entity[]): Entity[] {
  kept ??= { book: new PhraseBook(phrases(), { small: smallWords(), real: realWords() }), surroundings: new Surroundings() };
  const found = longest(kept.book.find(words).slice(0, MOST));
  if (found.length === 0) return [];
  const persons = found.filter((one) => one.phrase.payload.kind === 'person');
  const has = (kind: Listed['kind']) => found.some((one) => one.phrase.payload.kind === kind);
  const onEffort = has('effort') && !has('rest');
  return found.flatMap((one) => entityOf(words, one, persons, times, onEffort, kept!.surroundings));
}

function entityOf(
  words: readonly Word[],
  one: Found<Listed>,
  persons: readonly Found<Listed>[],
  times: readonly Entity[],
  onEffort: boolean,
  all: Surroundings,
): Entity[] {
  const { payload, language } = one.phrase;
  const span = { start: words[one.first]!.start, end: words[one.last]!.end };
  const around = all.of(words, language);
  switch (payload.kind) {
    case 'effort':
    case 'rest':
      return [];
    case 'person':
      return [{ type: 'person', value: payload.value, ...span }];
    case 'symptom': {
      const duration = times.find((time) => time.type === 'duration' && sameSentence(words, one.first, time.start));
      return [
        {
          type: 'symptom',
          value: payload.value,
          negated: around.denied(one.first, one.last),
          past: around.past(one.first, one.last),
          subject: subjectOf(words, one, persons),
          ...(duration?.type === 'duration' ? { duration: duration.value } : {}),
          ...(payload.value === 'dyspnoea' && onEffort ? { onEffort: true } : {}),
          ...span,
        },
      ];
    }
    case 'test_type':
      return [{ type: 'test_type', value: payload.value, ...span }];
    case 'test_result':
      return around.denied(one.first, one.last) ? [] : [{ type: 'test_result', value: payload.value, ...span }];
    case 'vaccine':
      return payload.value === 'received' && around.denied(one.first, one.last) ? [] : [{ type: 'vaccine', value: payload.value, ...span }];
  }
}

/** The person named last before the symptom in its sentence, else the next one after it, else the one before; else whoever writes. */
function subjectOf(words: readonly Word[], one: Found<Listed>, persons: readonly Found<Listed>[]): Person {
  const near = persons.filter((person) => sameSentence(words, one.first, words[person.first]!.start));
  const chosen =
    near.filter((person) => person.first <= one.first).at(-1) ?? near[0] ?? persons.filter((person) => person.first < one.first).at(-1);
  return chosen?.phrase.payload.kind === 'person' ? chosen.phrase.payload.value : 'self';
}

function sameSentence(words: readonly Word[], index: number, start: number): boolean {
  const other = words.findIndex((word) => word.start >= start);
  const [from, to] = index < other ? [index, other] : [other, index];
  for (let at = from + 1; at <= to; at += 1) if (words[at]?.gap === SENTENCE) return false;
  return true;
}

/** Of findings that overlap and say the same, the longest. */
function longest(found: readonly Found<Listed>[]): Found<Listed>[] {
  const kept: Found<Listed>[] = [];
  for (const one of [...found].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const { kind, value } = one.phrase.payload;
    const same = (other: Found<Listed>) => other.phrase.payload.kind === kind && other.phrase.payload.value === value;
    if (!kept.some((other) => same(other) && one.first <= other.last && one.last >= other.first)) kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

type Lists = { readonly [name: string]: { readonly [language: string]: readonly string[] } };

function phrases() {
  const file = (name: string): unknown => parse(readFileSync(new URL(`../../../nlu/entities/${name}`, import.meta.url), 'utf8'));
  const kinds = { symptom: file('lexicon.yml'), person: file('people.yml'), ...(file('more.yml') as object) } as {
    readonly [kind: string]: Lists;
  };
  return Object.entries(kinds).flatMap(([kind, lists]) =>
    Object.entries(lists).flatMap(([value, byLanguage]) =>
      Object.entries(byLanguage).flatMap(([language, patterns]) =>
        patterns.map((pattern) => ({ pattern, language, payload: { kind, value } as Listed })),
      ),
    ),
  );
}
