// Symptoms with what makes them count: denied or not, now or then, whose, since when, only on effort.
import type { Found } from '../phrases/book.js';
import { Surroundings } from '../phrases/context.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import type { Entity, Person } from '../understanding.js';
import type { Meaning } from './lexicon.js';

type Symptom = Extract<Entity, { type: 'symptom' }>;
export interface Timed {
  readonly days: number;
  readonly first: number;
  readonly last: number;
}

let surroundings: Surroundings | undefined;

/** Each symptom once for each place; of overlapping phrases for the same symptom the longest. */
export function readSymptoms(
  words: readonly Word[],
  found: readonly Found<Meaning>[],
  persons: readonly Found<Meaning>[],
  durations: readonly Timed[],
  language: string,
): Symptom[] {
  const symptoms = longest(
    found.filter((one) => one.phrase.payload.type === 'symptom'),
    language,
  );
  if (symptoms.length === 0) return [];
  surroundings ??= new Surroundings();
  const arounds = new Map<string, ReturnType<Surroundings['of']>>();
  return symptoms.map((one) => {
    const { language } = one.phrase;
    const around = arounds.get(language) ?? surroundings!.of(words, language);
    arounds.set(language, around);
    const { first, last } = one;
    const denied = around.denied(one);
    const past =
      !denied && (around.longAgo(first, last) || had(words, found, one) || gone(words, found, one) || around.overByNow(first, last));
    const symptom: Symptom = {
      type: 'symptom',
      value: one.phrase.payload.value as Symptom['value'],
      negated: denied,
      past,
      subject: subjectOf(words, found, persons, one),
      start: words[first]!.start,
      end: words[last]!.end,
    };
    const duration = denied ? null : durationOf(words, one, durations);
    return {
      ...symptom,
      ...(duration === null ? {} : { duration }),
      ...(symptom.value === 'dyspnoea' && near(words, found, 'effort', one) ? { onEffort: true } : {}),
    };
  });
}

/** Of phrases with one meaning that overlap, the message's own language's, and the longest; in the order of the message. */
export function longest(found: readonly Found<Meaning>[], language = ''): Found<Meaning>[] {
  if (found.length < 2) return [...found];
  const kept: Found<Meaning>[] = [];
  const own = (one: Found<Meaning>): number => (one.phrase.language === language ? 1 : 0);
  for (const one of [...found].sort((a, b) => own(b) - own(a) || b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (!kept.some((k) => k.phrase.payload.value === one.phrase.payload.value && k.first <= one.last && one.first <= k.last))
      kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

export function breaks(words: readonly Word[], from: number, to: number): number {
  let most = 0;
  for (let i = Math.min(from, to) + 1; i <= Math.max(from, to); i++) most = Math.max(most, words[i]!.gap);
  return most;
}

/** "avevo la febbre": a verb of the past before it in the same clause. */
function had(words: readonly Word[], found: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return found.some(
    (mark) =>
      mark.phrase.payload.type === 'had' &&
      mark.phrase.language === one.phrase.language &&
      mark.last < one.first &&
      one.first - mark.last <= 6 &&
      breaks(words, mark.last, one.first) < CLAUSE &&
      !found.some((m) => m.phrase.payload.type === 'self' && m.first > mark.last && m.last < one.first && words[m.first]!.text !== 'mi'),
  );
}

/** "la febbre è passata", "mi è passata la tosse". */
function gone(words: readonly Word[], found: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return found.some((mark) => {
    if (mark.phrase.payload.type !== 'gone' || mark.phrase.language !== one.phrase.language) return false;
    if (mark.first <= one.last && mark.last >= one.first) return false;
    const away = mark.first > one.last ? mark.first - one.last : one.first - mark.last;
    if (away > 4 || breaks(words, mark.first, one.first) > 0) return false;
    // "non è passata" is still there.
    return !words.slice(Math.max(0, mark.first - 4), mark.first).some((word) => NOT.has(word.text));
  });
}
const NOT = new Set(['non', 'not', 'nicht', 'pas', 'no', 'nu', 'не', 'nuk', 'لم', 'ما', 'isnt', 'hasnt', 'nun']);

function near(words: readonly Word[], found: readonly Found<Meaning>[], type: Meaning['type'], one: Found<Meaning>): boolean {
  return found.some(
    (mark) => mark.phrase.payload.type === type && Math.abs(mark.first - one.first) <= 9 && breaks(words, mark.first, one.first) < CLAUSE,
  );
}

/** Whoever was named last before it, unless "I" came after; else somebody named right behind it; else the writer. */
function subjectOf(
  words: readonly Word[],
  found: readonly Found<Meaning>[],
  persons: readonly Found<Meaning>[],
  one: Found<Meaning>,
): Person {
  if (persons.length === 0) return 'self';
  let named: Found<Meaning> | undefined;
  for (const person of persons) if (person.last < one.first) named = person;
  const selves = found.filter((mark) => mark.phrase.payload.type === 'self' && isSelf(words, found, mark));
  const before = selves.filter((mark) => mark.last < one.first).pop();
  if (named !== undefined && (before === undefined || before.first < named.first)) return named.phrase.payload.value as Person;
  // "Mi chiamo Anna, mia figlia … Ha la tosse": the sentence before does not carry "I" over a person.
  if (before !== undefined && breaks(words, before.last, one.first) < SENTENCE) {
    const behind = persons.find(
      (person) => person.first > one.last && person.first - one.last <= 5 && breaks(words, one.last, person.first) < CLAUSE,
    );
    if (behind !== undefined && OF.has(words[behind.first - 1]?.text ?? '')) return 'self';
    return behind !== undefined && BELONGS.has(words[one.last + 1]?.text ?? '') ? (behind.phrase.payload.value as Person) : 'self';
  }
  const behind = persons.find(
    (person) => person.first > one.last && person.first - one.last <= 6 && breaks(words, one.last, person.first) < CLAUSE,
  );
  return behind === undefined ? ((named?.phrase.payload.value as Person | undefined) ?? 'self') : (behind.phrase.payload.value as Person);
}
const OF = new Set(['con', 'with', 'mit', 'avec', 'cu']);
const BELONGS = new Set(['a', 'al', 'alla', 'di', 'del', 'della', 'il', 'la']);

/** "mi sembra", "mi dice" speak of somebody else; "sono tre giorni" of nobody. */
function isSelf(words: readonly Word[], found: readonly Found<Meaning>[], mark: Found<Meaning>): boolean {
  const next = words[mark.last + 1];
  const text = words[mark.first]!.text;
  if (text === 'mi' || text === 'me' || text === 'm' || text === 'ha') {
    if (found.some((says) => says.phrase.payload.type === 'says' && says.first > mark.last && says.first - mark.last <= 2)) return false;
  }
  if (text === 'sono' && next !== undefined && (!Number.isNaN(next.value) || PLURAL.test(next.text))) return false;
  return true;
}
const PLURAL = /^(due|tre|quattro|cinque|sei|sette|otto|nove|dieci|giorni|gia|quasi|ormai|blu|viola|gonfie|gonfi|positivi)$/;

/** Said in the same clause; or, where the message has one duration only, anywhere in the sentence. */
function durationOf(words: readonly Word[], one: Found<Meaning>, durations: readonly Timed[]): number | null {
  let best: Timed | null = null;
  let distance = 12;
  for (const timed of durations) {
    const away = timed.first > one.last ? timed.first - one.last : one.first - timed.last;
    const between = breaks(words, Math.min(timed.first, one.first), Math.max(timed.first, one.first));
    if (between >= SENTENCE || (between >= CLAUSE && durations.length > 1)) continue;
    if (away < distance) {
      distance = away;
      best = timed;
    }
  }
  return best === null ? null : best.days;
}
