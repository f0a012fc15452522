// Turns config/protocols/common/danger-signs.yml into a function that finds danger signs in a message. All languages are
// looked for in every message: people mix them, and a guess of the language may be wrong.
import type { DangerSignsFile } from '../../config/danger-signs.js';
import { readMeasured } from '../entities/measures.js';
import type { Phrase } from '../phrases/book.js';
import { Surroundings } from '../phrases/context.js';
import { openBook } from '../phrases/open-book.js';
import { realWords } from '../phrases/real.js';
import { type Word, wordsOf } from '../phrases/words.js';
import type { DangerSign, DangerSignName } from '../understanding.js';
import { Message } from './message.js';
import { type Dismissal, Sayings } from './sayings.js';

/** What a phrase of the file says: of the sign itself, or of what makes it weaker, stronger or something else. */
export type Role = 'says' | 'likely' | 'named' | 'only' | 'not_only' | 'other' | 'clue';
/** What a phrase of the file is known by when it is found. */
export interface Payload {
  readonly name: string;
  readonly role: Role;
  readonly rule: string;
}
export type Sign = NonNullable<DangerSignsFile['signs'][DangerSignName]>;

/** What the rules hear in one message. */
export interface Heard {
  /** By place, each kind once. */
  readonly signs: readonly DangerSign[];
  /** Why what sounds like a danger sign is none; a reason stands once or several times. */
  readonly dismissals: readonly Dismissal[];
}

/** The language of the message is only a hint and may be absent. */
export type HearDanger = (text: string, language?: string) => Heard;

export const NOTHING_HEARD: Heard = { signs: [], dismissals: [] };
/** Findings are judged by each other: of a text that is nothing but danger signs, the beginning and the end say enough. */
const MOST_FOUND = 120;
const MOST_AT_END = 30;
/** Words of a piece of a wall of text, and how many of them the next piece sees again. */
const PIECE = 120;
const OVERLAP = 15;
const PIECES_AFTER_FIRST = 12;

export function compileDangerSigns(file: DangerSignsFile): HearDanger {
  const book = openBook(phrasesOf(file), realWords());
  const surroundings = Surroundings.open();
  const combined = combinedOf(file);
  const judge = (words: readonly Word[], language: string | null): Heard => {
    const readings = readMeasured(words);
    const all = book.find(words);
    const found = all.length > MOST_FOUND ? [...all.slice(0, MOST_FOUND - MOST_AT_END), ...all.slice(-MOST_AT_END)] : all;
    if (found.length === 0 && readings.length === 0) return NOTHING_HEARD;
    const sayings = new Sayings(file, words, found, surroundings, language, (word) => book.guessed(word));
    return new Message(combined, words, readings, sayings, language).heard();
  };
  return (text, language) => {
    const words = wordsOf(text);
    if (words.length <= PIECE * 2) return judge(words, language ?? null);
    return inPieces(words, (piece) => judge(piece, language ?? null));
  };
}

/** A wall of text is judged in pieces; once a danger sign is known, only so many more are looked at. */
function inPieces(words: readonly Word[], judge: (piece: readonly Word[]) => Heard): Heard {
  const signs = new Map<DangerSignName, DangerSign>();
  const dismissals = new Set<Dismissal>();
  let more = PIECES_AFTER_FIRST;
  for (let from = 0; from < words.length && more > 0; from += PIECE) {
    const piece = judge(words.slice(from, from + PIECE + OVERLAP));
    for (const sign of piece.signs) if (!signs.has(sign.name)) signs.set(sign.name, sign);
    for (const dismissal of piece.dismissals) dismissals.add(dismissal);
    if (signs.size > 0) more--;
  }
  return { signs: [...signs.values()].sort((a, b) => a.start - b.start), dismissals: [...dismissals] };
}

function phrasesOf(file: DangerSignsFile): Phrase<Payload>[] {
  const phrases: Phrase<Payload>[] = [];
  const add = (name: string, role: Role, byLanguage: { readonly [language: string]: readonly string[] | undefined }): void => {
    for (const [language, patterns] of Object.entries(byLanguage)) {
      const lists = file.lists[language as keyof typeof file.lists] ?? {};
      for (const pattern of patterns ?? []) {
        phrases.push({ pattern, language, lists, payload: { name, role, rule: `${name}.${language}: ${pattern}` } });
      }
    }
  };
  for (const [name, sign] of Object.entries(file.signs)) {
    for (const role of ['says', 'likely', 'named', 'only', 'not_only', 'other'] as const) add(name, role, sign[role]);
  }
  for (const [name, clue] of Object.entries(file.clues)) add(name, 'clue', clue);
  return phrases;
}

/** What the signs say of measurements and of clues that come together, as lists to go through. */
export interface Combined {
  readonly measured: readonly (readonly [DangerSignName, Sign['measured'][number]])[];
  readonly together: readonly (readonly [DangerSignName, readonly string[]])[];
}

function combinedOf(file: DangerSignsFile): Combined {
  const signs = Object.entries(file.signs) as [DangerSignName, Sign][];
  return {
    measured: signs.flatMap(([name, sign]) => sign.measured.map((limit) => [name, limit] as const)),
    together: signs.flatMap(([name, sign]) => sign.together.map((clues) => [name, clues] as const)),
  };
}
