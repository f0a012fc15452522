// What a text must hold for a pattern to match it: "non (ho|abbiamo) (piu )?febbre" needs "febbre". A text without it need not be walked
// through. Whatever is not understood here counts as needing nothing, so that a pattern is tried once too often and never too seldom.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A pattern that is tried where one of these stands in the text; null where nothing can be said, and it is always tried. */
export interface Alternative {
  readonly source: string;
  readonly needs: readonly string[] | null;
}

/** Code units: shorter pieces of Latin letters stand in every message. */
const SHORTEST = 3;
/** Of these letters a single one is rare enough: a Chinese word has two. */
const RARE = /[^\0-\u036f]/;
/** Code units: a piece that is longer is not much rarer. */
const ENOUGH = 6;
/** Pieces beyond which a pattern is asked for so often that it might as well be tried. */
const MOST_PIECES = 80;
/** Spellings of one piece that are followed at the same time: "(ho|ha|hanno) detto". */
const MOST_SPELLINGS = 24;
/** Letters in brackets that are followed one by one: "[oaei]". */
const MOST_LETTERS = 6;

const parser = new RegExpParser();

/**
 * The alternatives of a pattern: what stands between its outermost bars, each on its own.
 * @param source of a pattern with the flag `u`
 * @throws SyntaxError where it is none
 */
export function alternativesIn(source: string): readonly Alternative[] {
  const ast = parser.parsePattern(source, 0, source.length, { unicode: true });
  // A backward reference counts the brackets of the whole.
  if (/\\[1-9]|\\k</.test(source)) return [{ source, needs: null }];
  return parted(ast).map((alternative) => ({ source: alternative.raw, needs: neededBy(alternative) }));
}

function parted({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): readonly AST.Alternative[] {
  return alternatives.flatMap((alternative) => {
    const [only] = alternative.elements;
    return alternative.elements.length === 1 && only?.type === 'Group' ? parted(only) : [alternative];
  });
}

/** What is read of a part of a pattern: all that it can match, where that is a handful of texts; and the best pieces within it. */
interface Reading {
  readonly whole: readonly string[] | null;
  readonly pieces: readonly string[] | null;
}
const ANYTHING: Reading = { whole: null, pieces: null };
const EMPTY: Reading = { whole: [''], pieces: null };

function neededBy(alternative: AST.Alternative): readonly string[] | null {
  const { whole, pieces } = readAlternative(alternative);
  return better(pieces, usable(whole));
}

function readAlternative({ elements }: AST.Alternative): Reading {
  let spelt: readonly string[] = [''];
  let pieces: readonly string[] | null = null;
  let isWhole = true;
  for (const element of elements) {
    const read = readElement(element);
    pieces = better(pieces, read.pieces);
    if (read.whole !== null && spelt.length * read.whole.length <= MOST_SPELLINGS) {
      const { whole } = read;
      spelt = spelt.flatMap((before) => whole.map((after) => before + after));
      continue;
    }
    isWhole = false;
    pieces = better(pieces, usable(spelt));
    spelt = read.whole ?? [''];
  }
  return isWhole ? { whole: spelt, pieces } : { whole: null, pieces: better(pieces, usable(spelt)) };
}

function readElement(element: AST.Element): Reading {
  switch (element.type) {
    case 'Character':
      return { whole: [String.fromCodePoint(element.value)], pieces: null };
    case 'CharacterClass':
      return readClass(element);
    case 'Group':
    case 'CapturingGroup':
      return readEither(element.alternatives);
    case 'Quantifier':
      return readRepeated(element);
    case 'Assertion':
      // Where it stands is looked at, and nothing is taken in.
      return EMPTY;
    default:
      return ANYTHING;
  }
}

function readClass(element: AST.CharacterClass): Reading {
  const letters = element.elements.flatMap((each) => (each.type === 'Character' ? [String.fromCodePoint(each.value)] : []));
  const isList = !element.negate && letters.length === element.elements.length && letters.length <= MOST_LETTERS;
  return isList ? { whole: letters, pieces: null } : ANYTHING;
}

function readRepeated({ min, max, element }: AST.Quantifier): Reading {
  const read = readElement(element);
  if (min === 0) return max === 1 && read.whole !== null ? { whole: ['', ...read.whole], pieces: null } : ANYTHING;
  if (min === 1 && max === 1) return read;
  return { whole: null, pieces: better(read.pieces, usable(read.whole)) };
}

function readEither(alternatives: readonly AST.Alternative[]): Reading {
  const read = alternatives.map(readAlternative);
  const wholes = read.flatMap(({ whole }) => whole ?? []);
  if (read.every(({ whole }) => whole !== null) && wholes.length <= MOST_SPELLINGS) return { whole: [...new Set(wholes)], pieces: null };
  const pieces: string[] = [];
  for (const { whole, pieces: own } of read) {
    const best = better(own, usable(whole));
    if (best === null) return ANYTHING;
    pieces.push(...best);
  }
  return { whole: null, pieces: pieces.length <= MOST_PIECES ? pieces : null };
}

function usable(spelt: readonly string[] | null): readonly string[] | null {
  return spelt?.every((piece) => piece.length >= SHORTEST || RARE.test(piece)) ? spelt : null;
}

/** The longer pieces are rarer; of equally long ones, the fewer. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [shortest(one), shortest(other)];
  if (a !== b) return a > b ? one : other;
  return one.length <= other.length ? one : other;
}

function shortest(pieces: readonly string[]): number {
  return Math.min(ENOUGH, ...pieces.map((piece) => (RARE.test(piece) ? SHORTEST : 0) + piece.length));
}
