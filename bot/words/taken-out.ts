// A message without some of its words: "already said, 67" is read as 67.
import type { Heard } from '../decision.js';
import { baseOf, narrowed } from './letters.js';
import { plain } from './plain.js';
import { remembered } from './remembered.js';

const ASCII = /^[\0-\x7f]*$/;

/** Without accents and capitals, letter for letter, so that places in it are places in the text. */
export const folded: (text: string) => string = remembered((text) => {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return narrowed(
    text
      .normalize('NFC')
      .replace(/[^\0-\x7f]/gu, (letter) => baseOf(letter).charAt(0).toLowerCase() || letter)
      .toLowerCase()
      .replace(/[’`]/g, "'"),
  );
});

/**
 * The message without what was found in its folded text; its intent was that of the whole, so none is left. Blanks stand in the place of
 * the words, so that what was read out of the rest keeps its own.
 */
export function without(message: Heard, found: { readonly index: number; readonly 0: string }): Heard {
  const text = message.text.normalize('NFC');
  const end = found.index + found[0].length;
  const rest = `${text.slice(0, found.index)}${' '.repeat(found[0].length)}${text.slice(end)}`.replace(
    /^[\s,;:.!…–-]+|[\s,;:–-]+$/g,
    (some) => ' '.repeat(some.length),
  );
  const { understanding } = message;
  const nothing = { name: 'out_of_scope', confidence: 0 };
  return {
    ...message,
    text: plain(rest) === '' ? '' : rest,
    understanding: understanding && { ...understanding, intent: nothing, ranking: [], also: [] },
  };
}
