// Which answer a message asks for, by how people word their questions: the cosine of what rare pieces of words (four letters, and whole words)
// it shares with each wording of the content, as in a search engine (tf-idf, Salton and Buckley 1988), and the mean of an answer's nearest
// few. Measured on questions that whoever wrote the wordings had not seen: docs/understanding.md.
import type { Answer } from '../../config/content.js';
import { plain } from '../words/plain.js';
import { remembered } from '../words/remembered.js';

/** Letters of a piece; shorter texts are one piece. */
const PIECE = 4;
/** Of an answer's wordings the nearest few count, so that no single odd one decides. */
const NEAREST = 3;
/** A piece that so many of the wordings hold tells none from another. */
const COMMON = 0.015;
/** In a small content nothing is common. */
const FEW = 20;

/** Letters of words that stand in any question. */
const SMALL = 3;

/** An answer that a message may ask for. */
export interface Found {
  readonly answer: Answer;
  /** Likeness, 0 to 1. */
  readonly likeness: number;
}

export class AnswerIndex {
  /** Of each piece, by its hash, its place in the three lists that follow: strings would take three times the memory. */
  readonly #places = new Map<number, number>();
  readonly #weights: Float64Array;
  /** Where the wordings that hold a piece begin and end. */
  readonly #starts: Uint32Array;
  readonly #holders: Uint32Array;
  readonly #answers: readonly Answer[];
  /** Of each wording, which answer it asks for, and its length in the space of weights. */
  readonly #owners: Uint32Array;
  readonly #lengths: Float64Array;
  /** How many wordings of an answer count. */
  readonly #counted: readonly number[];
  /** What each wording shares with the text that is looked for, and the nearest of each answer; zeros in between. */
  readonly #shared: Float64Array;
  readonly #nearest: Float64Array;
  /** A turn looks for the same text from two sides. */
  readonly #found = remembered((text) => this.#find(text));

  constructor(answers: readonly Answer[]) {
    this.#answers = answers;
    const owners: number[] = [];
    const holders: number[][] = [];
    this.#counted = answers.map((answer, owner) => {
      const wordings = wordingsOf(answer);
      for (const wording of wordings) {
        const at = owners.push(owner) - 1;
        for (const piece of piecesOf(wording)) {
          const place = this.#places.get(piece);
          if (place === undefined) this.#places.set(piece, holders.push([at]) - 1);
          else holders[place]!.push(at);
        }
      }
      return Math.min(NEAREST, wordings.length);
    });
    const all = owners.length;
    this.#owners = Uint32Array.from(owners);
    this.#lengths = new Float64Array(all);
    this.#shared = new Float64Array(all);
    this.#nearest = new Float64Array(NEAREST * answers.length);
    // The square of how rare a piece is, and once more for the cosine: what is rare decides, and the many small words of a story weigh little.
    this.#weights = Float64Array.from(holders, (of) => Math.log(1 + all / of.length) ** 4);
    holders.forEach((of, place) => {
      for (const at of of) this.#lengths[at]! += this.#weights[place]!;
    });
    for (let at = 0; at < all; at++) this.#lengths[at] = Math.sqrt(this.#lengths[at]!);
    const kept = holders.map((of) => (of.length > Math.max(FEW, COMMON * all) ? [] : of));
    this.#starts = new Uint32Array(kept.length + 1);
    kept.forEach((of, place) => {
      this.#starts[place + 1] = this.#starts[place]! + of.length;
    });
    this.#holders = Uint32Array.from(kept.flat());
  }

  /** How many of the longer words of a text stand in the content's wordings, 0 to 1: "petrol, how much is it?" asks for no price of ours. */
  familiarity(text: string): number {
    const words = [...new Set(plain(text).split(' '))].filter((word) => word.length > SMALL || /\p{Script=Han}/u.test(word));
    const known = words.filter((word) => this.#places.has(hashOf(`=${word}`)) || this.#isOfPairs(word));
    return words.length === 0 ? 0 : known.length / words.length;
  }

  /** Chinese: most of its pairs are known. */
  #isOfPairs(word: string): boolean {
    const pairs = [...word.matchAll(HAN_PAIR)].map(([, pair]) => hashOf(`=${pair}`));
    return pairs.length > 0 && pairs.filter((pair) => this.#places.has(pair)).length > pairs.length / 2;
  }

  /** All answers that share anything with the text, in no order; what is returned must not be changed. */
  find(text: string): readonly Found[] {
    return this.#found(text);
  }

  #find(text: string): readonly Found[] {
    const shared = this.#shared;
    const touched: number[] = [];
    let length = 0;
    for (const piece of piecesOf(text)) {
      const place = this.#places.get(piece);
      // What no wording holds is new, not rare: it makes the text no less like what it shares.
      if (place === undefined) continue;
      const weight = this.#weights[place]!;
      length += weight;
      const end = this.#starts[place + 1]!;
      for (let i = this.#starts[place]!; i < end; i++) {
        const at = this.#holders[i]!;
        if (shared[at] === 0) touched.push(at);
        shared[at]! += weight;
      }
    }
    // Of each answer its nearest wordings, the nearest first, in a row of places.
    const nearest = this.#nearest;
    const owners: number[] = [];
    for (const at of touched) {
      const likeness = shared[at]! / this.#lengths[at]!;
      shared[at] = 0;
      const first = this.#owners[at]! * NEAREST;
      if (nearest[first] === 0) owners.push(first);
      if (likeness <= nearest[first + NEAREST - 1]!) continue;
      let place = first + NEAREST - 1;
      for (; place > first && nearest[place - 1]! < likeness; place--) nearest[place] = nearest[place - 1]!;
      nearest[place] = likeness;
    }
    const unit = Math.sqrt(length);
    return owners.map((first) => {
      let sum = 0;
      for (let place = first; place < first + NEAREST; place++) {
        sum += nearest[place]!;
        nearest[place] = 0;
      }
      const owner = first / NEAREST;
      return { answer: this.#answers[owner]!, likeness: sum / this.#counted[owner]! / unit };
    });
  }
}

function wordingsOf({ questions, wordings = {}, title }: Answer): string[] {
  return [...Object.values(questions).flat(), ...Object.values(wordings).flat(), ...Object.values(title)];
}

const HAN_PAIR = /(?=(\p{Script=Han}{2}))/gu;

/** The hashes of a text's pieces, each once. */
function piecesOf(text: string): Set<number> {
  const said = ` ${plain(text)} `;
  const pieces = new Set<number>();
  for (let at = 0; at + PIECE <= said.length; at++) pieces.add(hashOf(said, at, at + PIECE));
  for (const word of said.trim().split(' ')) pieces.add(hashOf(`=${word}`));
  // A Chinese word is two letters, with no space between.
  for (const [, pair = ''] of said.matchAll(HAN_PAIR)) pieces.add(hashOf(`=${pair}`));
  return pieces;
}

/** FNV-1a over 16-bit letters, 30 bits of it: two of some sixty thousand pieces may share one, which no answer hangs on. */
function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash & 0x3fffffff;
}
