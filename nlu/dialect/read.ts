// Neapolitan read as Italian, word by word: what is in the list, and otherwise words that nobody has taught us but that sound like one
// that somebody has. For sets of few examples, which cannot hold every spelling; words that are known already are left alone.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const FILE = fileURLToPath(new URL('../../../nlu/dialect/neapolitan.yml', import.meta.url));
const lexicon = z.record(z.string(), z.array(z.string()).min(1));

/** A word with its apostrophes, also in front and within: 'a, p''e, ll'acqua. */
const WORD = /'?\p{L}+(?:'+\p{L}*)*/gu;
const APOSTROPHES = /[’‘`´]/g;
/** "p''e", "c'o", "ncopp'a": a preposition that has swallowed the article's first letter. */
const WITH_ARTICLE = /^'?(p|c|d|ncopp|int|dint|rint|sott|vicin)'{1,2}([aoei])$/;
const PREPOSITIONS: Readonly<Record<string, string>> = {
  p: 'per',
  c: 'con',
  d: 'di',
  ncopp: 'su',
  int: 'in',
  dint: 'in',
  rint: 'in',
  sott: 'sotto',
  vicin: 'vicino a',
};
const ARTICLES: Readonly<Record<string, string>> = { o: 'il', a: 'la', e: 'le', i: 'i' };
/** "ccà", "bbuono": consonants are written twice as they are spoken. */
const DOUBLED = /^([^aeiou\W])\1(?=[aeihouàèéìòù])/;
const ELIDED = /^(\p{L}{1,5})'+(\p{L}+)$/u;
const WHOLE: Readonly<Record<string, string>> = { d: 'di ', p: 'per ', c: 'con ', n: 'un ', ll: "l'" };
/** "parlà"; but "sarà" and "città" are Italian. */
const INFINITIVE = /[^rt]à$/;
/** Ends in a vowel that is stressed, as it says. */
const STRESSED = /[àáèéìíòóùú]$/;
/** Shorter words sound like too many others. */
const TELLING = 4;

/** @param texts what is known: their words are read as they are, and others by their sound */
export function italianReader(texts: readonly string[]): (text: string) => string {
  const { exact, loose } = spellings();
  const known = new Set<string>();
  const bySound = new Map<string, string>();
  for (const word of texts.flatMap(wordsOf)) {
    if (known.has(word)) continue;
    known.add(word);
    if (word.length >= TELLING && !bySound.has(soundOf(word))) bySound.set(soundOf(word), word);
  }
  const listed = (word: string) => exact.get(word) ?? (word.length >= TELLING ? loose.get(plain(word)) : undefined);

  /** What only Neapolitan writes so. */
  function shown(word: string): string | undefined {
    const inList = listed(word);
    if (inList !== undefined) return inList;
    const [, preposition, article] = WITH_ARTICLE.exec(word) ?? [];
    if (preposition && article) return `${PREPOSITIONS[preposition]} ${ARTICLES[article]}`;
    if (DOUBLED.test(word)) return italian(word.slice(1)) ?? word.slice(1);
    const [, short, rest] = ELIDED.exec(word) ?? [];
    const read = rest && !known.has(rest) ? shown(rest) : undefined;
    return read && `${WHOLE[short!] ?? `${short}'`}${read}`;
  }
  function italian(word: string): string | undefined {
    if (known.has(word)) return undefined;
    const read = shown(word) ?? (word.length >= TELLING ? bySound.get(soundOf(word)) : undefined);
    return read ?? (INFINITIVE.test(word) ? `${word.slice(0, -1)}are` : undefined);
  }
  return (text) => {
    // In Italian without any of it, what sounds alike is another word of the same family: left as it is.
    if (!wordsOf(text).some((word) => !known.has(word) && shown(word) !== undefined)) return text;
    return text.replace(APOSTROPHES, "'").replace(WORD, (word) => italian(word.toLowerCase()) ?? word);
  };
}

function wordsOf(text: string): string[] {
  return text.replace(APOSTROPHES, "'").toLowerCase().match(WORD) ?? [];
}

let read: { exact: Map<string, string>; loose: Map<string, string> } | undefined;

/** The list by spelling; `loose` without accents and outer apostrophes. */
function spellings() {
  if (read) return read;
  read = { exact: new Map(), loose: new Map() };
  for (const [italian, written] of Object.entries(lexicon.parse(parse(readFileSync(FILE, 'utf8'))))) {
    for (const spelling of written) {
      if (!read.exact.has(spelling)) read.exact.set(spelling, italian);
      // "guardà" without its accent would be Italian.
      if (spelling.length >= TELLING && !STRESSED.test(spelling) && !read.loose.has(plain(spelling)))
        read.loose.set(plain(spelling), italian);
    }
  }
  return read;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/^'|'$/g, '');
}

/** What Neapolitan and Italian share of a word: "tiempo" and "tempo", "quanno" and "quando", "chiove" and "piove"; endings are swallowed. */
function soundOf(word: string): string {
  const sound = plain(word)
    .replace(/^chi(?=[aou])/, 'pi')
    .replace(/^j/, 'gi')
    .replaceAll('j', 'i')
    .replace(/(.)\1/g, '$1')
    .replaceAll('nd', 'n')
    .replaceAll('mb', 'm')
    .replaceAll('uo', 'o')
    .replaceAll('ie', 'e')
    .replaceAll('k', 'c');
  return sound.length >= TELLING ? sound.replace(/[aeiou]+$/, '') : sound;
}
