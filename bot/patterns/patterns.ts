// Ways of saying one thing, in ten languages, as patterns. Hundreds of them are asked of every message and hardly one is met, so a text is
// walked through once for the pieces that they need, and only those are tried whose piece is there: one more costs nothing until
// somebody uses it (docs/decisions/patterns-by-their-pieces.md).
import { alternativesIn } from './needed.js';
import { PieceIndex } from './piece-index.js';

/** What stands between the bars of one; compiled when it is first tried. */
interface Alternative {
  readonly of: Patterns;
  readonly source: string;
  compiled?: RegExp;
}

const index = new PieceIndex<Alternative>();

/** Patterns of which one must match; read under the flag `u`. */
export class Patterns {
  /** Those of which nothing is known that they need. */
  readonly #always: Alternative[] = [];

  /** @throws SyntaxError where one of them is no pattern under the flag `u` */
  constructor(patterns: readonly RegExp[]) {
    for (const { source, needs } of patterns.flatMap(alternativesIn)) {
      if (needs === null) this.#always.push({ of: this, source });
      else index.add({ of: this, source }, needs);
    }
  }

  test(text: string): boolean {
    for (const pattern of index.find(text)) if (pattern.of === this && compiled(pattern).test(text)) return true;
    for (const pattern of this.#always) if (compiled(pattern).test(text)) return true;
    return false;
  }

  /** The first place in the text where one of them fits, and of two in one place the longer. */
  exec(text: string): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    const here = index.find(text).filter((pattern) => pattern.of === this);
    for (const pattern of [...here, ...this.#always]) {
      const found = compiled(pattern).exec(text);
      if (found && (first === null || precedes(found, first))) first = found;
    }
    return first;
  }
}

function precedes(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index === other.index ? one[0].length > other[0].length : one.index < other.index;
}

function compiled(pattern: Alternative): RegExp {
  pattern.compiled ??= new RegExp(pattern.source, 'u');
  return pattern.compiled;
}

/** Of one pattern as well: what stands between its outermost bars is tried each on its own. */
export function anyOf(patterns: readonly RegExp[]): Patterns {
  return new Patterns(patterns);
}
