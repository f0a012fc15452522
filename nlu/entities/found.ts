// Phrases that were found in a message, and what stands between them.
import type { Found } from '../phrases/book.js';
import type { Word } from '../phrases/words.js';
import { CLAUSE } from '../phrases/words.js';
import type { Meaning } from './lexicon.js';

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

/** Within so many words, and in the same clause. */
export function near(words: readonly Word[], marks: readonly Found<Meaning>[], one: Found<Meaning>, reach: number): boolean {
  return marks.some((mark) => Math.abs(mark.first - one.first) <= reach && breaks(words, mark.first, one.first) < CLAUSE);
}

/** Begins what is told against the rest. */
export const BUT = new Set('ma pero but mais aber sondern dar insa por але 但 لكن ولكن'.split(' '));
