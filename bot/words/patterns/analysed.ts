// The alternatives of patterns with what they are looked up by. To find it out takes a third of a second for all of them, so the build keeps
// it (see nlu/prepared.ts).
import { prepared } from '../../../nlu/prepared.js';
import { alternativesIn } from './needed.js';
import { type Key, rarestKeys } from './piece-index.js';

export interface Analysed {
  readonly source: string;
  /** Of the pieces of which one must stand in a text; null where nothing is known, and it is always tried. */
  readonly keys: readonly Key[] | null;
}
/** By the pattern's source. */
type Table = ReadonlyMap<string, readonly Analysed[]>;

let table: Table | null = null;

/** @throws SyntaxError where one of the sources is no pattern under the flag `u` */
export function analysed(sources: readonly string[]): Table {
  // What each source gives depends on nothing but this program, which makes it anew whenever it is built.
  table ??= prepared('patterns', 'alternatives by their pieces', () => analyse(sources));
  const known = table;
  const missing = sources.filter((source) => !known.has(source));
  return missing.length === 0 ? known : new Map([...known, ...analyse(missing)]);
}

function analyse(sources: readonly string[]): Table {
  const all = sources.map((source) => ({ source, alternatives: alternativesIn(source) }));
  const needs = all.flatMap(({ alternatives }) => alternatives.flatMap((each) => (each.needs === null ? [] : [each.needs])));
  const keys = rarestKeys(needs);
  let next = 0;
  return new Map(
    all.map(({ source, alternatives }) => [
      source,
      alternatives.map((each): Analysed => ({ source: each.source, keys: each.needs === null ? null : keys[next++]! })),
    ]),
  );
}
