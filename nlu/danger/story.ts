// Danger told in half a sentence of a long story: read as a whole the story drowns it, so that passages are read by themselves as well.
import { sentencesOf } from '../clauses.js';
import type { DangerReading } from './reader.js';

/** From so many words on a message is a story. */
const STORY = 36;
/** Words of a passage, and from the beginning of one to that of the next. */
const PASSAGE = 24;
const STEP = 12;
/** Passages with which the encoder is asked: those that speak most for danger by their n-grams. */
const MOST = 3;
/**
 * A story is half what it says as a whole and half what its loudest passage says, less so much (logit): of many passages one will always
 * sound like something. Chosen on long messages, half of them dangerous: docs/understanding.md.
 */
const CALM = 0.25;

/** Chinese is written without spaces: a character counts as a word. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’])+/gu;
/** A wall of text is searched so far. */
const WITHIN = 4_000;

/** A story's sentences, long ones in passages that overlap; none where the message is short. */
export function passagesOf(text: string): string[] {
  const part = text.slice(0, WITHIN);
  if ((part.match(WORD)?.length ?? 0) < STORY) return [];
  return sentencesOf(part).flatMap(({ start, end }) => slices(part.slice(start, end)));
}

function slices(sentence: string): string[] {
  const words = wordsOf(sentence);
  if (words.length <= PASSAGE) return [sentence];
  const passages: string[] = [];
  for (let first = 0; first + STEP < words.length; first += STEP) {
    const last = words[Math.min(first + PASSAGE, words.length) - 1]!;
    passages.push(sentence.slice(words[first]!.index, last.index + last[0].length));
  }
  return passages;
}

const wordsOf = (text: string) => [...text.matchAll(WORD)];

/** What tells of no danger does so in each of its passages: they are examples as well. */
export function withCalmPassages<T extends { readonly text: string; readonly signs: readonly unknown[] }>(examples: readonly T[]): T[] {
  return examples.flatMap((example) =>
    example.signs.length > 0 ? [example] : [example, ...passagesOf(example.text).map((text) => ({ ...example, text }))],
  );
}

/** The passages that the encoder is asked about. */
export function likeliest<T extends { readonly danger: DangerReading | null }>(passages: readonly T[]): T[] {
  return [...passages].sort((a, b) => (b.danger?.any ?? 0) - (a.danger?.any ?? 0)).slice(0, MOST);
}

/** The reading of a story with those of its passages. */
export function withPassages(
  whole: DangerReading | null,
  passages: readonly { readonly danger: DangerReading | null }[],
): DangerReading | null {
  const loudest = passages.reduce<DangerReading | null>(
    (most, { danger }) => (danger && danger.any > (most?.any ?? 0) ? danger : most),
    null,
  );
  if (!whole || !loudest) return whole;
  const any = 1 / (1 + Math.exp(CALM - (logit(whole.any) + logit(loudest.any)) / 2));
  return { any, kinds: loudest.any > whole.any ? loudest.kinds : whole.kinds };
}

const LEAST = 1e-6;
const logit = (p: number) => Math.log((p + LEAST) / (1 - p + LEAST));
