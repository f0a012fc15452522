// A text as its words alone, so that what a citizen writes can be compared with what the content says.

const ASCII = /^[\0-\x7f]*$/;
let lastText = '';
let lastPlain = '';

/** Lower case, no accents, words parted by one space. A turn asks for the same message several times: the last is kept. */
export function plain(text: string): string {
  if (text !== lastText) {
    const letters = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{Mn}/gu, '');
    lastPlain = letters
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    lastText = text;
  }
  return lastPlain;
}
