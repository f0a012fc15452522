// Letters without their accents. Most of what is written is in Latin letters, and what each is without its accent is looked up: to
// decompose a message costs ten times as much, and leaves V8 with two bytes a letter, for which patterns run half as fast.

const MARK = /\p{Mn}/gu;
/** Latin letters with something to take away, and the dots that are three; beside them stand the marks that phones set. */
const LATIN = /[\u00a0-\u024f…]/g;
const LATIN_ONLY = /^[\0-\u024f‘’“”„…–—]*$/;
const [FIRST, LAST] = [0xa0, 0x24f];
const latin = [...Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at)), '…'];
const bases: ReadonlyMap<string, string> = new Map(latin.map((letter) => [letter, decomposed(letter)]));
const ONE_BYTE = /^[\0-\xff]*$/;

/** As NFKD leaves the letters, without marks. */
export function withoutAccents(text: string): string {
  return LATIN_ONLY.test(text) ? text.replace(LATIN, baseOf) : decomposed(text);
}

/** A letter without its marks; empty for a mark. */
export function baseOf(letter: string): string {
  return bases.get(letter) ?? decomposed(letter);
}

/** The same text in one byte a letter, where it can be. What is made of a text with a single wider letter stays as wide as that was. */
export function narrowed(text: string): string {
  return ONE_BYTE.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
}

function decomposed(text: string): string {
  return text.normalize('NFKD').replace(MARK, '');
}
