// What the n-gram stage sees of a text: hashes of words, pairs of words, word beginnings and letters inside words.
// Runs on the thread that serves, for every message: no strings are kept, only 32-bit hashes are handed out.

/** Kinds of features; each is normalised by itself before they are weighed against one another. */
export const BLOCKS = ['words', 'pairs', 'stems', 'letters'] as const;
export type Block = 0 | 1 | 2 | 3;

/** The model reads the beginning and the end of a very long text; the rules for danger signs read all of it. */
const HEAD = 2_000;
const TAIL = 500;

/** Zero-width and direction marks, soft hyphens, variation selectors: they change nothing that is said. */
const INVISIBLE = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** Accents, and the vowel signs of Arabic: half of the people leave them out. */
const MARKS = /[\u0300-\u036f\u0640\u064b-\u0652]/g;
const TOKENS = /[\p{L}\p{M}\p{N}_]+'?|[^\s\p{L}\p{M}\p{N}_]/gu;

/** At most 2,500 code units, whole letters, nothing that an encoder could stumble over. */
export function readable(text: string): string {
  const bounded = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} ${text.slice(-TAIL)}` : text;
  return bounded.replace(INVISIBLE, '').replace(/\p{Surrogate}/gu, ' ');
}

/** Compatibility forms can grow eighteenfold; what is longer than this after normalising was not written by a person. */
const NORMALISED = 6_000;

/** One writing for many: no accents, small letters, one apostrophe, letters drawn out ("aiutoooo") at most twice. */
function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .slice(0, NORMALISED)
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}

const DIGITS = /\p{Nd}/gu;
const NUMBER = /^[0-9]{1,3}$/;

/** Borders between numbers that say different things of a body: months and weeks, breaths, fever, oxygen in blood, heart beats. */
const BORDERS = [3, 13, 30, 35, 38, 40, 43, 70, 93, 101, 130] as const;

/** "#8" for a number of the eighth class; it stands beside the word with zeros. */
function classOf(token: string): string | null {
  if (!NUMBER.test(token)) return null;
  const value = Number(token);
  const above = BORDERS.findIndex((border) => value < border);
  return `#${above < 0 ? BORDERS.length : above}`;
}

/** The words of a text, any digit a 0, as what is said rarely hangs on which; and beside them the classes of those that are numbers. */
function tokensOf(text: string): { tokens: readonly string[]; classes: readonly (string | null)[] | null } {
  const plain = plainly(text);
  const tokens = plain.match(TOKENS) ?? [];
  const zeros = plain.replace(DIGITS, '0');
  return zeros === plain ? { tokens, classes: null } : { tokens: zeros.match(TOKENS) ?? [], classes: tokens.map(classOf) };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Ends a running FNV-1a hash with a stir, as short strings differ too little without. */
function stir(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

function extend(hash: number, text: string, from: number, to: number): number {
  let h = hash;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h;
}

/** The beginning that words of one family share ("tampone", "tamponi"): up to three letters shorter, never under four. */
function stemLength(word: string): number {
  return word.length > 5 ? Math.max(4, word.length - 3) : word.length > 3 ? word.length - 1 : word.length;
}

const SEED = BLOCKS.map((_, block) => Math.imul(FNV_OFFSET ^ block, FNV_PRIME));
const SHORTEST = 2;
const LONGEST = 5;

export type Visit = (hash: number, block: Block) => void;

/**
 * Calls `visit` for every occurrence of a feature. The text is normalised here.
 * @param eachWord what is done for the features that a word has by itself, in any text; otherwise they are worked out and visited
 */
export function eachFeature(text: string, visit: Visit, eachWord = (word: string) => featuresOfWord(word, visit)): void {
  const { tokens, classes } = tokensOf(text);
  let before = '^';
  let stemBefore = '^';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const number = classes?.[i];
    if (number) {
      visit(stir(extend(SEED[0]!, number, 0, number.length)), 0);
      visit(pair(SEED[1]!, before, number), 1);
    }
    eachWord(token);
    const stem = token.slice(0, stemLength(token));
    visit(pair(SEED[1]!, before, token), 1);
    visit(pair(SEED[2]!, stemBefore, stem), 2);
    before = token;
    stemBefore = stem;
  }
  if (tokens.length > 0) visit(pair(SEED[1]!, before, '$'), 1);
}

/** The word, its beginning and its letters. The word itself comes first. */
export function featuresOfWord(word: string, visit: Visit): void {
  visit(stir(extend(SEED[0]!, word, 0, word.length)), 0);
  visit(stir(extend(SEED[2]!, word, 0, stemLength(word))), 2);
  letters(word, visit);
}

function pair(seed: number, left: string, right: string): number {
  const h = Math.imul(extend(seed, left, 0, left.length) ^ 0x20, FNV_PRIME);
  return stir(extend(h, right, 0, right.length));
}

/** All runs of two to five letters of a word with its edges; one pass a start, the hash grows with the run. */
function letters(token: string, visit: Visit): void {
  const word = ` ${token} `;
  for (let i = 0; i + SHORTEST <= word.length; i++) {
    const end = Math.min(i + LONGEST, word.length);
    let h = Math.imul(SEED[3]! ^ word.charCodeAt(i), FNV_PRIME);
    for (let j = i + 1; j < end; j++) {
      h = Math.imul(h ^ word.charCodeAt(j), FNV_PRIME);
      visit(stir(h), 3);
    }
  }
}

/** The features of a text in letters, by their hash, for people who ask why. Letters stand between quotes, their word's edge is a dot. */
export function spelledFeatures(text: string): Map<number, string> {
  const spelled = new Map<number, string>();
  const { tokens, classes } = tokensOf(text);
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? '^';
    const number = classes?.[i];
    if (number) {
      spelled.set(pair(SEED[1]!, before, number), `${before} ${token}${number}`);
      spelled.set(stir(extend(SEED[0]!, number, 0, number.length)), `${token}${number}`);
    }
    const stem = token.slice(0, stemLength(token));
    const stemBefore = i === 0 ? '^' : before.slice(0, stemLength(before));
    for (let from = 0; from < token.length + 2; from++) {
      for (let to = from + SHORTEST; to <= Math.min(from + LONGEST, token.length + 2); to++) {
        const run = ` ${token} `.slice(from, to);
        spelled.set(stir(extend(SEED[3]!, run, 0, run.length)), `"${run.replaceAll(' ', '·')}"`);
      }
    }
    spelled.set(pair(SEED[2]!, stemBefore, stem), `${stemBefore}… ${stem}…`);
    spelled.set(stir(extend(SEED[2]!, stem, 0, stem.length)), `${stem}…`);
    spelled.set(pair(SEED[1]!, before, token), `${before} ${token}`);
    spelled.set(stir(extend(SEED[0]!, token, 0, token.length)), token);
  }
  const last = tokens.at(-1);
  if (last !== undefined) spelled.set(pair(SEED[1]!, last, '$'), `${last} $`);
  return spelled;
}
