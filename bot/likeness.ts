// How alike two wordings are: the Dice coefficient of their character trigrams, 0 to 1. The content's wordings are compared
// with every question of every citizen, so they are taken apart once and kept as numbers.
import { plain } from './plain.js';

/** The number of each trigram that stands in the content. What citizens write adds none. */
const numbers = new Map<string, number>();

/** A wording of the content: its trigrams' numbers, each once. */
export type Wording = Uint32Array;

export function wordingOf(text: string): Wording {
  const grams = trigrams(text);
  return Uint32Array.from(grams, (gram) => {
    let number = numbers.get(gram);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(gram, number);
    }
    return number;
  });
}

/**
 * Likeness of `text` to wordings of the content, also to one that is taken apart only afterwards.
 * @param least what cannot be as alike as this by its length is not compared: 0
 */
export function likenessTo(text: string, least = 0): (wording: Wording) => number {
  const grams = trigrams(text);
  let said = new Set<number>();
  let known = -1;
  return (wording) => {
    if (grams.size === 0 || wording.length === 0) return 0;
    if (2 * Math.min(grams.size, wording.length) < least * (grams.size + wording.length)) return 0;
    if (known !== numbers.size) {
      known = numbers.size;
      said = numbersOf(grams);
    }
    let shared = 0;
    for (const number of wording) if (said.has(number)) shared += 1;
    return (2 * shared) / (grams.size + wording.length);
  };
}

/** Many wordings, of which the one nearest to a text is found without comparing each. */
export class Wordings<Of> {
  private readonly holders = new Map<number, number[]>();
  private readonly wordings: Wording[] = [];
  private readonly owners: Of[] = [];

  add(wording: Wording, owner: Of): void {
    const at = this.owners.push(owner) - 1;
    this.wordings.push(wording);
    for (const number of wording) {
      const holders = this.holders.get(number);
      if (holders) holders.push(at);
      else this.holders.set(number, [at]);
    }
  }

  /** Whose wording is most like `text`; null where none is `least` alike. */
  nearest(text: string, least: number): Of | null {
    const grams = trigrams(text);
    const known = numbersOf(grams);
    // As alike as this, a wording lacks at most so many of the text's trigrams: it holds one of any that are more than these.
    const lacking = Math.floor(grams.size * (1 - least / (2 - least)) + 1e-9);
    const tell = lacking + 1 - (grams.size - known.size);
    if (tell <= 0) return null;
    const rarest = [...known].map((number) => this.holders.get(number) ?? []).sort((one, other) => one.length - other.length);
    let best: Of | null = null;
    let nearest = least;
    for (const at of new Set(rarest.slice(0, tell).flat())) {
      const wording = this.wordings[at]!;
      if (2 * Math.min(grams.size, wording.length) < nearest * (grams.size + wording.length)) continue;
      let shared = 0;
      for (const number of wording) if (known.has(number)) shared += 1;
      const likeness = (2 * shared) / (grams.size + wording.length);
      if (likeness < nearest || (likeness === nearest && best !== null)) continue;
      nearest = likeness;
      best = this.owners[at]!;
    }
    return best;
  }
}

function numbersOf(grams: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const gram of grams) {
    const number = numbers.get(gram);
    if (number !== undefined) found.add(number);
  }
  return found;
}

function trigrams(text: string): Set<string> {
  const padded = ` ${plain(text)} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
}
