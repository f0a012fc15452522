// A message in its sentences, and in its clauses ("ho la febbre da ieri, voglio parlare con qualcuno"): people put several things into one message.
import type { Span } from './understanding.js';

const MARKS = /[,.;:!?\n…،؛؟。，！？、]+/gu;
/** Words that join two clauses, in the ten languages; only a border where both sides have words enough. */
const JOINS = new Set(
  'e ed ma però pero quindi poi and but so und aber also et mais donc y și si dar dhe por та і але و لكن'
    .split(' ')
    .filter((word) => word.length > 0),
);
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const LEAST_WORDS = 2;
/** A wall of text is cut off here: clauses beyond say little about what is wanted first. */
const MOST_CLAUSES = 12;

const SENTENCE = /[.!?\n…؟。！？]+/gu;

export function sentencesOf(text: string): Span[] {
  return partsAt(SENTENCE, text)
    .map((part) => trimmed(text, part))
    .filter(({ start, end }) => start < end);
}

/** Parts of at least two words, in order; none where the message is a single clause. */
export function clausesOf(text: string): Span[] {
  const parts = partsAt(MARKS, text);
  const clauses = parts.flatMap((part) => splitAtJoins(text, part));
  return clauses.length > 1 || (clauses.length === 1 && parts.length > 1)
    ? clauses.slice(0, MOST_CLAUSES).map((c) => trimmed(text, c))
    : [];
}

/** What stands between the marks; one within a number is none. */
function partsAt(marks: RegExp, text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(marks)) {
    if (isInNumber(text, mark)) continue;
    parts.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  parts.push({ start, end: text.length });
  return parts;
}

/** What stands between the words that join; only what has words enough. */
function splitAtJoins(text: string, part: Span): Span[] {
  const words = [...text.slice(part.start, part.end).matchAll(WORD)];
  const spans: Span[] = [];
  let start = part.start;
  let first = 0;
  for (const [i, word] of words.entries()) {
    if (i - first < LEAST_WORDS || words.length - i - 1 < LEAST_WORDS || !JOINS.has(word[0].toLowerCase())) continue;
    spans.push({ start, end: part.start + word.index });
    start = part.start + word.index + word[0].length;
    first = i + 1;
  }
  if (words.length - first >= LEAST_WORDS) spans.push({ start, end: part.end });
  return spans;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) };
}

/** "38,5" and "8.30" are one number. */
function isInNumber(text: string, mark: RegExpExecArray): boolean {
  return /\p{N}/u.test(text[mark.index - 1] ?? '') && /\p{N}/u.test(text[mark.index + mark[0].length] ?? '');
}
