// Ways of saying one thing, in ten languages, as patterns. Hundreds of them are asked of every message and hardly one is met, so a text is
// walked through once for the pieces that they need, and only those are tried whose piece is there: one more costs nothing until
// somebody uses it (docs/decisions/patterns-by-their-pieces.md).
import { remembered } from '../remembered.js';
import { analysed } from './analysed.js';
import { PieceIndex } from './piece-index.js';

/** What stands between the bars of one; compiled when it is first tried. */
interface Alternative {
  readonly of: Patterns;
  readonly source: string;
  compiled?: RegExp;
}

const NONE: readonly Alternative[] = [];
const index = new PieceIndex<Alternative>();
/** Not in the index yet: they are put there together, when something is first asked. */
let fresh: { readonly patterns: Patterns; readonly sources: readonly string[] }[] = [];

/** Patterns of which one must match; read under the flag `u`. */
export class Patterns {
  /** Those of which nothing is known that they need. */
  readonly always: Alternative[] = [];

  /** @throws TypeError for any other flag */
  constructor(patterns: readonly RegExp[]) {
    const odd = patterns.find(({ flags }) => /[^u]/.test(flags));
    if (odd) throw new TypeError(`${odd} has a flag that is not heeded here: write it without, for words as "plain" leaves them.`);
    fresh.push({ patterns: this, sources: patterns.map(sourceOf) });
  }

  test(text: string): boolean {
    for (const alternative of this.possible(text)) if (compiled(alternative).test(text)) return true;
    for (const alternative of this.always) if (compiled(alternative).test(text)) return true;
    return false;
  }

  /** The first place in the text where one of them fits, and of two in one place the longer. */
  exec(text: string): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    for (const alternative of [...this.possible(text), ...this.always]) {
      const found = compiled(alternative).exec(text);
      if (found && (first === null || precedes(found, first))) first = found;
    }
    return first;
  }

  /** Those of these that have a piece in the text. */
  private possible(text: string): readonly Alternative[] {
    takeIn();
    return possibleOf(text).get(this) ?? NONE;
  }
}

/** Of one pattern as well: what stands between its outermost bars is tried each on its own. */
export function anyOf(patterns: readonly RegExp[]): Patterns {
  return new Patterns(patterns);
}

/** Of all patterns, the alternatives that have a piece in the text. @throws SyntaxError where one is no pattern under the flag `u` */
export function possible(text: string): readonly Alternative[] {
  takeIn();
  return index.find(text);
}

/** The same by whose they are: a hundred ask of every text, and of most none is in it. */
let possibleOf = remembered(byOwner);

function byOwner(text: string): ReadonlyMap<Patterns, readonly Alternative[]> {
  const owners = new Map<Patterns, Alternative[]>();
  for (const alternative of possible(text)) {
    const others = owners.get(alternative.of);
    if (others) others.push(alternative);
    else owners.set(alternative.of, [alternative]);
  }
  return owners;
}

function takeIn(): void {
  if (fresh.length === 0) return;
  const table = analysed(fresh.flatMap(({ sources }) => sources));
  for (const { patterns, sources } of fresh) {
    for (const { source, keys } of sources.flatMap((each) => table.get(each) ?? [])) {
      const alternative = { of: patterns, source };
      if (keys === null) patterns.always.push(alternative);
      else index.add(alternative, keys);
    }
  }
  fresh = [];
  possibleOf = remembered(byOwner);
}

/** With its letters, which a bundler may have written as escapes: patterns are known by this. */
function sourceOf({ source }: RegExp): string {
  return source.replace(/\\u([0-9a-f]{4})/gi, (written, code: string) => {
    const letter = Number.parseInt(code, 16);
    return letter < 0x80 ? written : String.fromCharCode(letter);
  });
}

function precedes(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index === other.index ? one[0].length > other[0].length : one.index < other.index;
}

function compiled(alternative: Alternative): RegExp {
  alternative.compiled ??= new RegExp(alternative.source, 'u');
  return alternative.compiled;
}
