// A text as its words alone, so that what a citizen writes can be compared with what the content says.
import { narrowed, onceInARow, withoutAccents } from './letters.js';

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, no accents, words parted by one space. */
export const plain: (text: string) => string = onceInARow((text) => {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const words = withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return narrowed(words.trim());
});

/** Several patterns as one: a message is walked through once, not once for each. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u');
}
