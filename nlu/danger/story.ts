// Danger told in half a sentence of a long story: read as a whole the story drowns it, so that passages are read by themselves as well.
import type { DangerReading } from './reader.js';

/** From so many words on a message is a story. */
const STORY = 36;
/** Words of a passage, and from the beginning of one to that of the next. */
const PASSAGE = 24;
const STEP = 12;
/** Passages with which the encoder is asked: those that speak most for danger by their n-grams. */
const MOST = 3;
/** A story has many passages, and one of them will always sound like something: what a single one says is taken down by so much (logit). */
const CALM = 1;

/** Chinese is written without spaces: a character counts as a word. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’])+/gu;
/** A wall of text is searched so far. */
const WITHIN = 4_000;

/** Overlapping passages of a story; none where the message is short. */
export function passagesOf(text: string): string[] {
  if (text.length < STORY) return [];
  const words = [...text.slice(0, WITHIN).matchAll(WORD)];
  if (words.length < STORY) return [];
  const passages: string[] = [];
  for (let first = 0; first + STEP < words.length; first += STEP) {
    const last = words[Math.min(first + PASSAGE, words.length) - 1]!;
    passages.push(text.slice(words[first]!.index, last.index + last[0].length));
  }
  return passages;
}

/** The passages that the encoder is asked about. */
export function likeliest<T extends { readonly danger: DangerReading | null }>(passages: readonly T[]): T[] {
  return [...passages].sort((a, b) => (b.danger?.any ?? 0) - (a.danger?.any ?? 0)).slice(0, MOST);
}

/** The reading of a story: its own, or that of a passage which speaks louder. */
export function withPassages(
  whole: DangerReading | null,
  passages: readonly { readonly danger: DangerReading | null }[],
): DangerReading | null {
  if (!whole) return null;
  let said = whole;
  for (const { danger } of passages) {
    if (!danger) continue;
    const any = danger.any / (danger.any + (1 - danger.any) * Math.exp(CALM));
    if (any > said.any) said = { any, kinds: danger.kinds };
  }
  return said;
}
