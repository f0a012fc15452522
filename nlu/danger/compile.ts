// Turns config/protocols/common/danger-signs.yml into a function that finds danger signs in a message. All languages are
// looked for in every message: people mix them, and a guess of the language may be wrong.
import type { DangerSignsFile } from '../../config/danger-signs.js';
import { type Reading, readMeasured } from '../entities/measures.js';
import { readPregnancies } from '../entities/pregnancy.js';
import type { Found, Phrase } from '../phrases/book.js';
import { type Around, Surroundings } from '../phrases/context.js';
import { openBook } from '../phrases/open-book.js';
import { realWords } from '../phrases/real.js';
import { SENTENCE, type Word, wordsOf } from '../phrases/words.js';
import { DANGER_SIGNS, type DangerSign, type DangerSignName } from '../understanding.js';

type Role = 'says' | 'likely' | 'named' | 'only' | 'not_only' | 'other' | 'clue';
interface Payload {
  readonly name: string;
  readonly role: Role;
  readonly rule: string;
}
interface Place {
  readonly first: number;
  readonly last: number;
}
type Sign = NonNullable<DangerSignsFile['signs'][DangerSignName]>;
type Trap = Sign['despite'][number];

/** Danger signs of one message, by place, each kind once. The language of the message is only a hint and may be absent. */
export type FindDangerSigns = (text: string, language?: string) => readonly DangerSign[];

const NOTHING: readonly DangerSign[] = [];
/** The roles of phrases that tell of the sign itself. */
const TELLING: ReadonlySet<Role> = new Set(['says', 'likely', 'named']);
/** Findings are judged by each other: of a text that is nothing but danger signs, the beginning and the end say enough. */
const MOST_FOUND = 120;
const MOST_AT_END = 30;
/** These hang on the words right beside; a dialect taken for another language must not set them. */
const CLOSE_TRAPS: readonly Trap[] = ['denied', 'supposing', 'feared'];
const GUESSED_TRAPS: readonly Trap[] = ['supposing', 'feared'];
/** What somebody is, not what happens: "nata tre settimane fa" is of today. */
const STATES: ReadonlySet<string> = new Set(['newborn', 'small_child', 'pregnant']);
const STATE_DESPITE: readonly Trap[] = ['past'];
const NONE: readonly Trap[] = [];
/** Clues that may be said in numbers alone. */
const IN_NUMBERS: ReadonlySet<string> = new Set(['fever', 'newborn', 'pregnant', 'small_child']);
/** A child up to this age in years is small. */
const SMALL_CHILD = 6;
/** Words of a piece of a wall of text, and how many of them the next piece sees again. */
const PIECE = 120;
const OVERLAP = 15;
const PIECES_AFTER_FIRST = 12;
/** A saying of at most so many words is one saying, not two that stand together by chance. */
const COMPACT = 4;
/** Words from "like" to what it is likened to. */
const LIKENED = 5;
const LIKE = new Set('come como comme wie wia like ca parca cum as als наче мов як 像 زي مثل كأن'.split(' '));
/** What weakens or strengthens a saying stands within so many words of it. */
const REACH = 12;

export function compileDangerSigns(file: DangerSignsFile): FindDangerSigns {
  const book = openBook(phrasesOf(file), realWords());
  const surroundings = Surroundings.open();
  const combined = combinedOf(file);
  const judge = (words: readonly Word[], language: string | null): readonly DangerSign[] => {
    const readings = readMeasured(words);
    const all = book.find(words);
    const found = all.length > MOST_FOUND ? [...all.slice(0, MOST_FOUND - MOST_AT_END), ...all.slice(-MOST_AT_END)] : all;
    if (found.length === 0 && readings.length === 0) return NOTHING;
    return new Message(file, combined, words, found, readings, surroundings, language, (word) => book.guessed(word)).signs();
  };
  return (text, language) => {
    const words = wordsOf(text);
    if (words.length <= PIECE * 2) return judge(words, language ?? null);
    return inPieces(words, (piece) => judge(piece, language ?? null));
  };
}

/** A wall of text is judged in pieces; once a danger sign is known, only so many more are looked at. */
function inPieces(words: readonly Word[], judge: (piece: readonly Word[]) => readonly DangerSign[]): readonly DangerSign[] {
  const signs = new Map<DangerSignName, DangerSign>();
  let more = PIECES_AFTER_FIRST;
  for (let from = 0; from < words.length && more > 0; from += PIECE) {
    for (const sign of judge(words.slice(from, from + PIECE + OVERLAP))) if (!signs.has(sign.name)) signs.set(sign.name, sign);
    if (signs.size > 0) more--;
  }
  return [...signs.values()].sort((a, b) => a.start - b.start);
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
interface Combined {
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

/** One message being judged. */
class Message {
  readonly #arounds = new Map<string, Around>();
  readonly #signs = new Map<DangerSignName, DangerSign>();
  /** Clues among what was found, looked for once each. */
  readonly #clues = new Map<string, readonly Place[]>();

  constructor(
    readonly file: DangerSignsFile,
    readonly combined: Combined,
    readonly words: readonly Word[],
    readonly found: readonly Found<Payload>[],
    readonly readings: readonly Reading[],
    readonly surroundings: Surroundings,
    readonly language: string | null,
    readonly guessed: (word: string) => boolean,
  ) {}

  signs(): readonly DangerSign[] {
    const said = this.found.filter((one) => TELLING.has(one.phrase.payload.role) && !this.#misread(one));
    const counted = said.filter((one) => this.#counts(one));
    const dismissed = said.filter((one) => one.phrase.language === this.language && !counted.includes(one));
    for (const one of counted) {
      if (this.language !== null && one.phrase.language !== this.language && dismissed.some((other) => sameSaying(one, other))) continue;
      this.#add(one.phrase.payload.name as DangerSignName, one.first, one.last, one.phrase.payload.rule);
    }
    this.#addMeasured();
    this.#addTogether();
    if (this.#signs.size === 0) return NOTHING;
    return [...this.#signs.values()].sort((a, b) => a.start - b.start || DANGER_SIGNS.indexOf(a.name) - DANGER_SIGNS.indexOf(b.name));
  }

  #add(name: DangerSignName, first: number, last: number, rule: string): void {
    const start = this.words[first]!.start;
    const known = this.#signs.get(name);
    if (known === undefined || start < known.start) this.#signs.set(name, { name, start, end: this.words[last]!.end, rule });
  }

  /** Languages without a grammar of ours are looked at with Italian eyes. */
  #around(language: string): Around {
    let around = this.#arounds.get(language);
    if (around === undefined) {
      around = this.surroundings.of(this.words, language);
      this.#arounds.set(language, around);
    }
    return around;
  }

  #counts(one: Found<Payload>): boolean {
    const { payload } = one.phrase;
    const sign = this.file.signs[payload.name as DangerSignName]!;
    if (this.#trapped(one, sign.despite)) return false;
    if (this.#marked(one, 'other')) return false;
    if (payload.role === 'says') return true;
    if (payload.role === 'named') return this.#around(one.phrase.language).had(one.first, one.last);
    if (this.#around(one.phrase.language).slight(one.first, one.last) && !this.#marked(one, 'not_only')) return false;
    return !this.#marked(one, 'only') || this.#marked(one, 'not_only');
  }

  #trapped(one: Found<Payload>, despite: readonly Trap[]): boolean {
    const { language } = one.phrase;
    if (this.#trappedIn(language, one, despite)) return true;
    if (this.language === null || this.language === language) return false;
    return this.#trappedIn(this.language, one, [...despite, ...(language === 'it' ? CLOSE_TRAPS : GUESSED_TRAPS)]);
  }

  #trappedIn(language: string, one: Found<Payload>, despite: readonly Trap[]): boolean {
    const around = this.#around(language);
    const { first, last } = one;
    const holds: { readonly [trap in Trap]: () => boolean } = {
      denied: () => around.denied(one),
      past: () => around.past(first, last),
      asking: () => around.asking(first, last),
      supposing: () => around.supposing(first, last),
      feared: () => around.feared(first, last),
      elsewhere: () => around.elsewhere(first, last),
      figure: () => around.figure(first, last),
    };
    if (around.unreal(first, last) || around.hedged(first, last)) return true;
    return (Object.keys(holds) as Trap[]).some((trap) => !despite.includes(trap) && holds[trap]());
  }

  /** Misspellings are guessed in the message's own language only. */
  #misread({ first, last, phrase }: Found<Payload>): boolean {
    if (this.language === null || phrase.language === this.language) return false;
    return [first, last].some((at) => this.guessed(this.words[at]!.text));
  }

  /** A phrase of this role for the same sign, in the same language, stands in the same sentence. */
  #marked(one: Found<Payload>, role: Role): boolean {
    const { name } = one.phrase.payload;
    return this.found.some(
      (other) =>
        other.phrase.payload.role === role &&
        other.phrase.payload.name === name &&
        other.phrase.language === one.phrase.language &&
        other.first - one.last <= REACH &&
        one.first - other.last <= REACH &&
        this.#sameSentence(Math.min(one.first, other.first), Math.max(one.last, other.last), role === 'other') &&
        !(role === 'other' && (this.#likened(one, other) || this.#partOfSaying(other))) &&
        !(role === 'other' && apart(one, other) && this.#around(other.phrase.language).denied(other)),
    );
  }

  /** "Ha chiuso la porta a chiave" is more than "ha chiuso la porta", which may mean a shop. */
  #partOfSaying({ first, last, phrase }: Found<Payload>): boolean {
    return this.found.some(
      (said) =>
        TELLING.has(said.phrase.payload.role) &&
        said.phrase.payload.name === phrase.payload.name &&
        said.phrase.language === phrase.language &&
        said.first <= first &&
        said.last > last &&
        said.last - said.first < COMPACT,
    );
  }

  /** "Labbra blu come se avesse bevuto inchiostro" only compares, and a phrase may name by itself what else explains it away. */
  #likened(one: Found<Payload>, other: Found<Payload>): boolean {
    const { first, last } = other;
    if (first === last && first >= one.first && last <= one.last && spelled(one.terms, this.words[first]!.text)) return true;
    for (let i = first; i > one.first && i >= first - LIKENED; i--) {
      if (LIKE.has(this.words[i]!.text)) return true;
      if (this.words[i]!.gap === SENTENCE) return false;
    }
    return false;
  }

  /** "Le unghie viola? È lo smalto": an answer given at once belongs to its question. */
  #sameSentence(from: number, to: number, answered: boolean): boolean {
    for (let i = from + 1; i <= to; i++) if (this.words[i]!.gap === SENTENCE && !(answered && this.words[i - 1]!.asked)) return false;
    return true;
  }

  #addMeasured(): void {
    if (this.readings.length === 0) return;
    for (const [name, limit] of this.combined.measured) {
      const reading = this.readings.find(
        (one) =>
          one.measure === limit.measure &&
          within(one.value, limit) &&
          this.#aged(limit) &&
          !one.over &&
          !this.#covered(name, one) &&
          !this.#longOver(one),
      );
      if (reading === undefined) continue;
      const rule = `${name}: ${limit.measure} ${limit.at_most === undefined ? `>= ${limit.at_least}` : `<= ${limit.at_most}`}`;
      this.#add(name, reading.first, reading.last, rule);
    }
  }

  /**
   * A number that was measured long ago. A fever of yesterday is over when somebody feels well; low oxygen is not: people often
   * feel well with it.
   */
  #longOver({ measure, first, last }: Reading): boolean {
    const around = this.#around(this.language ?? 'it');
    if (around.ofAnybody(first, last) || around.unreal(first, last) || around.studied(first, last)) return true;
    return measure === 'temperature' ? around.past(first, last) : around.longPast(first, last);
  }

  /** An unknown age satisfies a lower limit, never an upper one. */
  #aged(limit: Sign['measured'][number]): boolean {
    const age = this.#age();
    if (limit.under_age !== undefined) return age !== null && age < limit.under_age;
    return limit.from_age === undefined || age === null || age >= limit.from_age;
  }

  #age(): number | null {
    const said = this.readings.find((one) => one.measure === 'age');
    if (said !== undefined) return said.value;
    return this.#clue('newborn', 'infant') === null ? null : 0.05;
  }

  /** What means something else for a sign takes away the very numbers and clues that it is said with: "ho 38" is not the baby's. */
  #covered(sign: string, { first, last }: Place): boolean {
    return this.found.some(
      ({ phrase: { payload }, first: from, last: to }) => payload.role === 'other' && payload.name === sign && from <= last && to >= first,
    );
  }

  #clue(name: string, of?: string): Place | null {
    const sign = this.#signs.get(name as DangerSignName);
    if (sign !== undefined) {
      const first = this.words.findIndex((word) => word.start === sign.start);
      return { first, last: first };
    }
    let clues = this.#clues.get(name);
    if (clues === undefined) {
      clues = this.found.filter(
        (one) =>
          one.phrase.payload.name === name &&
          one.phrase.payload.role === 'clue' &&
          !this.#trapped(one, STATES.has(name) ? STATE_DESPITE : NONE) &&
          !this.#around(one.phrase.language).ofAnybody(one.first, one.last) &&
          !this.#dismissed(one, STATES.has(name) ? STATE_DESPITE : NONE),
      );
      this.#clues.set(name, clues);
    }
    return clues.find((one) => of === undefined || !this.#covered(of, one)) ?? null;
  }

  /** The message's own language has the same clue in these words and explains it away: "nu are febra". */
  #dismissed(one: Found<Payload>, despite: readonly Trap[]): boolean {
    if (this.language === null || one.phrase.language === this.language) return false;
    return this.found.some(
      (other) =>
        other.phrase.language === this.language &&
        other.phrase.payload.role === 'clue' &&
        sameSaying(one, other) &&
        this.#trapped(other, despite),
    );
  }

  #addTogether(): void {
    const here = new Set<string>();
    for (const { phrase } of this.found) if (phrase.payload.role === 'clue') here.add(phrase.payload.name);
    for (const [name, clues] of this.combined.together) {
      if (!this.#possible(clues, here)) continue;
      let main: Place | null = null;
      for (const clue of clues) {
        const place = name === 'infant' && clue === 'fever' && this.#cool() ? null : (this.#clue(clue, name) ?? this.#read(clue, name));
        if (place === null) {
          main = null;
          break;
        }
        main ??= place;
      }
      if (main !== null) this.#add(name, main.first, main.last, `${name}: ${clues.join(' + ')}`);
    }
  }

  /** Nearly all combinations fall here, before anything is looked at closely. */
  #possible(clues: readonly string[], here: ReadonlySet<string>): boolean {
    for (const clue of clues) {
      if (!here.has(clue) && !IN_NUMBERS.has(clue) && !this.#signs.has(clue as DangerSignName)) return false;
    }
    return true;
  }

  /** A clue said in numbers. */
  #read(clue: string, of: string): Place | null {
    if (clue === 'fever') return this.#fever(of);
    if (clue === 'newborn') return this.#younger(0.25);
    if (clue === 'pregnant') return readPregnancies(this.words)[0] ?? null;
    return clue === 'small_child' ? (this.#younger(SMALL_CHILD) ?? this.#clue('newborn')) : null;
  }

  /** The temperature of a baby was measured, and is no fever. */
  #cool(): boolean {
    const measured = this.readings.filter((one) => one.measure === 'temperature');
    return measured.length > 0 && measured.every((one) => one.value < 38);
  }

  #fever(of: string): Place | null {
    return this.readings.find((one) => one.measure === 'temperature' && one.value >= 38 && !one.over && !this.#covered(of, one)) ?? null;
  }

  #younger(years: number): Place | null {
    return this.readings.find((one) => one.measure === 'age' && one.value < years) ?? null;
  }
}

/** "Sangue dalla bocca, non dal naso": what explains a saying away stands beside it and may itself be denied. */
function apart(one: Found<Payload>, other: Found<Payload>): boolean {
  return other.first > one.last || other.last < one.first;
}

/** A phrase of another language found in the words that the message's own language has explained away: "confuso", "anafilattico". */
function sameSaying(one: Found<Payload>, other: Found<Payload>): boolean {
  return one.phrase.payload.name === other.phrase.payload.name && one.first >= other.first && one.last <= other.last;
}

/** True where a phrase is made of this very word, or of its beginning. */
function spelled(terms: ReadonlySet<string>, text: string): boolean {
  for (const term of terms) if (term === text || (term.endsWith('*') && text.startsWith(term.slice(0, -1)))) return true;
  return false;
}

function within(value: number, limit: Sign['measured'][number]): boolean {
  return (limit.at_least === undefined || value >= limit.at_least) && (limit.at_most === undefined || value <= limit.at_most);
}
