// A text as its words alone, so that what a citizen writes can be compared with what the content says.
import { narrowed, withoutAccents } from './letters.js';
import { remembered } from './remembered.js';

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, no accents, words parted by one space. */
export const plain: (text: string) => string = remembered((text) => {
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
