// A text as its words alone, so that what a citizen writes can be compared with what the content says.

const ASCII = /^[\0-\x7f]*$/;
let lastText = '';
let lastPlain = '';

/** Lower case, no accents, words parted by one space. A turn asks for the same message several times: the last is kept. */
export function plain(text: string): string {
  if (text !== lastText) {
    const letters = ASCII.test(text)
      ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
      : text
          .normalize('NFKD')
          .replace(/\p{Mn}/gu, '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ');
    lastPlain = letters.trim();
    lastText = text;
  }
  return lastPlain;
}

/** Several patterns as one: a message is walked through once, not once for each. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u');
}
