// How alike two wordings are: the Dice coefficient of their character trigrams, 0 to 1. The content's wordings are compared
// with every question of every citizen, so they are taken apart once and kept as numbers.
import { plain } from './plain.js';
import { remembered } from './remembered.js';

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
  let said: Said | null = null;
  let known = 0;
  return (wording) => {
    if (grams.length === 0 || wording.length === 0) return 0;
    if (2 * Math.min(grams.length, wording.length) < least * (grams.length + wording.length)) return 0;
    if (said === null || known !== numbers.size) {
      known = numbers.size;
      said = new Said(grams);
    }
    return (2 * said.shared(wording)) / (grams.length + wording.length);
  };
}

/** Many wordings, of which the one nearest to a text is found without comparing each. */
export class Wordings<Of> {
  /** By the number of a trigram, the places of the wordings that hold it. */
  private readonly holders: (number[] | undefined)[] = [];
  private readonly wordings: Wording[] = [];
  private readonly owners: Of[] = [];

  add(wording: Wording, owner: Of): void {
    const at = this.owners.push(owner) - 1;
    this.wordings.push(wording);
    for (const number of wording) {
      const holders = this.holders[number];
      if (holders) holders.push(at);
      else this.holders[number] = [at];
    }
  }

  /** Whose wording is most like `text`, of several the first; null where none is `least` alike. */
  nearest(text: string, least: number): Of | null {
    const grams = trigrams(text);
    const said = new Said(grams);
    // As alike as this, a wording lacks at most so many of the text's trigrams: it holds one of any that are more than these.
    const lacking = Math.floor(grams.length * (1 - least / (2 - least)) + 1e-9);
    const tell = lacking + 1 - (grams.length - said.numbers.length);
    if (tell <= 0) return null;
    const rarest = said.numbers.map((number) => this.holders[number] ?? []).sort((one, other) => one.length - other.length);
    const isSeen = new Uint8Array(this.wordings.length);
    let best = -1;
    let nearest = least;
    for (const holders of rarest.slice(0, tell)) {
      for (const at of holders) {
        if (isSeen[at] === 1) continue;
        isSeen[at] = 1;
        const wording = this.wordings[at]!;
        if (2 * Math.min(grams.length, wording.length) < nearest * (grams.length + wording.length)) continue;
        const likeness = (2 * said.shared(wording)) / (grams.length + wording.length);
        if (likeness < nearest || (likeness === nearest && best >= 0 && best < at)) continue;
        nearest = likeness;
        best = at;
      }
    }
    return this.owners[best] ?? null;
  }
}

/**
 * The trigrams of a text that stand in the content too, marked in one list by the text that was read last: a set would be asked tens of
 * thousands of times, and a list of its own for every text be emptied as often.
 */
class Said {
  static marks = new Float64Array(0);
  static texts = 0;
  readonly numbers: number[] = [];
  private text = 0;

  constructor(grams: readonly string[]) {
    for (const gram of grams) {
      const number = numbers.get(gram);
      if (number !== undefined) this.numbers.push(number);
    }
  }

  /** How many trigrams of a wording these are. */
  shared(wording: Wording): number {
    if (this.text === 0 || this.text !== Said.texts) this.mark();
    let shared = 0;
    for (let at = 0; at < wording.length; at += 1) if (Said.marks[wording[at]!] === this.text) shared += 1;
    return shared;
  }

  private mark(): void {
    if (Said.marks.length < numbers.size) Said.marks = new Float64Array(2 * numbers.size);
    Said.texts += 1;
    this.text = Said.texts;
    for (const number of this.numbers) Said.marks[number] = this.text;
  }
}

/** Each once. */
const trigrams = remembered((text): readonly string[] => {
  const padded = ` ${plain(text)} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return [...grams];
});
