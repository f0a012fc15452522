// The small language in which phrases are written down, made to be read by people:
//   manca fiato            these words one after another (small words such as articles may stand between)
//   respir*   *zione       a beginning, an ending
//   (fiato|aria|un filo d aria)   one of these; (a|) also nothing
//   non .. respirare       up to four other words between, in the same clause;  ..2  up to two
//   labbra & (blu|viola)   near each other in either order
//   seduto && affanno      the same, also across commas and farther apart in the sentence
//   $lips                  a list with a name
import { SHORTHAND } from './shorthand.js';
import { wordsOf } from './words.js';

/**
 * One step of a phrase: any of the terms (`x`, `x*`, `*x`), after at most `gap` other words (-1: small words only). `across`
 * lets commas stand between, too.
 */
export interface Step {
  readonly terms: readonly string[];
  readonly gap: number;
  readonly across?: boolean;
}
export type Sequence = readonly Step[];

/** A pattern that cannot be read. */
export class PatternError extends Error {
  readonly code = 'pattern';
  constructor(pattern: string, problem: string) {
    super(`The pattern "${pattern}" cannot be read: ${problem}.`);
  }
}

export type WordLists = { readonly [name: string]: readonly string[] };

const ADJACENT = -1;
const BETWEEN = 4;
const NEAR = 5;
const FAR = 10;
const MOST_SEQUENCES = 200;
const TOKENS = /\$[a-z_]+|\.\.\d*|&&|[()|&]|[^\s()|&]+/gu;

/** Already as folded words are, with no letter three times: most of them. */
const PLAIN = /^(?!.*(.)\1\1)(?:[a-z]+\*?|\*[a-z]+)$/;

/** A list is used in many patterns and read once. */
const readLists = new WeakMap<readonly string[], Sequence[]>();

/** All the ways to say a pattern, as sequences of steps. */
export function parsePattern(pattern: string, lists: WordLists = {}): Sequence[] {
  const tokens = pattern.match(TOKENS) ?? [];
  let at = 0;

  function alternatives(closing: boolean): Sequence[] {
    const ways: Sequence[] = [];
    for (;;) {
      ways.push(...near());
      if (tokens[at] !== '|') break;
      at++;
    }
    if (closing) {
      if (tokens[at] !== ')') throw new PatternError(pattern, 'a "(" is not closed');
      at++;
    }
    return merged(ways);
  }

  function near(): Sequence[] {
    let ways = series();
    while (tokens[at] === '&' || tokens[at] === '&&') {
      const across = tokens[at] === '&&';
      const gap = across ? FAR : NEAR;
      at++;
      const others = series();
      ways = ways.flatMap((a) => others.flatMap((b) => [joined(a, b, gap, across), joined(b, a, gap, across)]));
    }
    return ways;
  }

  function series(): Sequence[] {
    let ways: Sequence[] = [[]];
    let gap = ADJACENT;
    for (;;) {
      const token = tokens[at];
      if (token === undefined || token === ')' || token === '|' || token.startsWith('&')) return ways;
      at++;
      if (token.startsWith('..')) {
        gap = token === '..' ? BETWEEN : Number(token.slice(2));
        continue;
      }
      const next = token === '(' ? alternatives(true) : token.startsWith('$') ? list(token.slice(1)) : word(token);
      ways = ways.flatMap((a) => next.map((b) => joined(a, b, gap)));
      if (ways.length > MOST_SEQUENCES) throw new PatternError(pattern, 'it has too many alternatives');
      if (!next.some((b) => b.length === 0)) gap = ADJACENT;
      gap = ADJACENT;
    }
  }

  function list(name: string): Sequence[] {
    const words = lists[name];
    if (words === undefined) throw new PatternError(pattern, `there is no list "${name}"`);
    let known = readLists.get(words);
    if (known === undefined) {
      known = merged(words.flatMap((one) => parsePattern(one, lists)));
      readLists.set(words, known);
    }
    return known;
  }

  function word(token: string): Sequence[] {
    if (PLAIN.test(token) && !SHORTHAND.has(token)) return [[{ terms: [token], gap: ADJACENT }]];
    const ending = token.startsWith('*') && token.length > 1;
    const beginning = token.endsWith('*') && token.length > 1;
    const words = wordsOf(token.replaceAll('*', ' ')).map((w) => w.text);
    if (words.length === 0) throw new PatternError(pattern, `"${token}" is no word`);
    return [
      words.map((text, i) => ({
        terms: [(ending && i === 0 ? '*' : '') + text + (beginning && i === words.length - 1 ? '*' : '')],
        gap: ADJACENT,
      })),
    ];
  }

  const ways = alternatives(false);
  if (at < tokens.length) throw new PatternError(pattern, `"${tokens[at]}" stands alone`);
  if (ways.some((way) => way.length === 0)) throw new PatternError(pattern, 'it may be empty');
  return ways;
}

function joined(a: Sequence, b: Sequence, gap: number, across = false): Sequence {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b.map((s, i) => (i === 0 && a.length === 0 ? { ...s, gap } : s)) : a;
  return [...a, across ? { ...b[0]!, gap, across } : { ...b[0]!, gap }, ...b.slice(1)];
}

/** Alternatives of one word each become one step with many terms. */
function merged(ways: Sequence[]): Sequence[] {
  const single = ways.filter((way) => way.length === 1);
  if (single.length < 2) return ways;
  const terms = [...new Set(single.flatMap((way) => way[0]!.terms))];
  return [[{ terms, gap: ADJACENT }], ...ways.filter((way) => way.length !== 1)];
}
