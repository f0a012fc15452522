// What each saying that was found in a message is worth: whether it is denied, past, feared or only likened, and what beside it
// makes it weaker, stronger or something else.
import type { DangerSignsFile } from '../../config/danger-signs.js';
import type { Found } from '../phrases/book.js';
import type { Around, Surroundings } from '../phrases/context.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import type { DangerSignName } from '../understanding.js';
import type { Payload, Role, Sign } from './compile.js';

/** From the first word to the last. */
export interface Place {
  readonly first: number;
  readonly last: number;
}
type Trap = Sign['despite'][number];
/** Why a saying does not count: what takes it back, or that it is too little. */
export type Dismissal = Trap | 'unreal' | 'hedged' | 'other' | 'slight' | 'not_had';

/** The roles of phrases that tell of the sign itself. */
const TELLING: ReadonlySet<Role> = new Set(['says', 'likely', 'named']);
const TRAPS: readonly Trap[] = ['denied', 'past', 'asking', 'supposing', 'feared', 'elsewhere', 'figure'];
/** These hang on the words right beside; a dialect taken for another language must not set them. */
const CLOSE_TRAPS: readonly Trap[] = ['denied', 'supposing', 'feared'];
const GUESSED_TRAPS: readonly Trap[] = ['supposing', 'feared'];
/** What somebody is, not what happens: "nata tre settimane fa" is of today. */
const STATES: ReadonlySet<string> = new Set(['newborn', 'small_child', 'pregnant']);
const STATE_DESPITE: readonly Trap[] = ['past'];
const NONE: readonly Trap[] = [];
/** A saying of at most so many words is one saying, not two that stand together by chance. */
const COMPACT = 4;
/** The answer "no" where it is another word than "not". */
const ANSWERS_NO: { readonly [language: string]: string } = { it: 'no', fr: 'non', en: 'no' };
const WELL = new Set(
  'bene benissimo normale normalmente regolare regolarmente tranquillo tranquilla perfettamente ok meglio bien normalement mieux well fine normally'.split(
    ' ',
  ),
);
const WELL_AFTER = 2;
/** Words from "like" to what it is likened to. */
const LIKENED = 5;
const LIKE = new Set('come como comme wie wia like ca parca cum as als наче мов як 像 زي مثل كأن'.split(' '));
/** What weakens or strengthens a saying stands within so many words of it. */
const REACH = 12;

export class Sayings {
  readonly #arounds = new Map<string, Around>();

  constructor(
    readonly file: DangerSignsFile,
    readonly words: readonly Word[],
    readonly found: readonly Found<Payload>[],
    readonly surroundings: Surroundings,
    /** The message's own, where it is known. */
    readonly language: string | null,
    readonly guessed: (word: string) => boolean,
  ) {}

  /** Languages without a grammar of ours are looked at with Italian eyes. */
  around(language: string): Around {
    let around = this.#arounds.get(language);
    if (around === undefined) {
      around = this.surroundings.of(this.words, language);
      this.#arounds.set(language, around);
    }
    return around;
  }

  /** The phrases that tell of a sign, in the order in which they were found: those that count, and why the others do not. */
  heard(): { readonly counted: readonly Found<Payload>[]; readonly dismissals: readonly Dismissal[] } {
    const told = this.found
      .filter((one) => TELLING.has(one.phrase.payload.role) && !this.#misread(one))
      .map((one) => ({ one, dismissal: this.#dismissal(one) }));
    const dismissed = told.filter(({ dismissal }) => dismissal !== null);
    const own = dismissed.filter(({ one }) => one.phrase.language === this.language);
    const denied = dismissed.filter(({ dismissal }) => dismissal === 'denied').map(({ one }) => one);
    const counted = told.flatMap(({ one, dismissal }) => {
      if (dismissal !== null || denied.some((other) => widens(one, other) && !this.around(one.phrase.language).deniesItself(one)))
        return [];
      const foreign = this.language !== null && one.phrase.language !== this.language;
      return foreign && own.some((other) => sameSaying(one, other.one)) ? [] : [one];
    });
    return { counted, dismissals: dismissed.map(({ dismissal }) => dismissal!) };
  }

  /** Where a clue is said, and neither taken back nor said of anybody. */
  clues(name: string): readonly Place[] {
    const despite = STATES.has(name) ? STATE_DESPITE : NONE;
    return this.found.filter(
      (one) =>
        one.phrase.payload.name === name &&
        one.phrase.payload.role === 'clue' &&
        this.#trap(one, despite) === null &&
        !this.around(one.phrase.language).ofAnybody(one.first, one.last) &&
        !this.#dismissed(one, despite),
    );
  }

  /** What means something else for a sign takes away the very numbers and clues that it is said with: "ho 38" is not the baby's. */
  covered(sign: string, { first, last }: Place): boolean {
    return this.found.some((one) => {
      const { payload, language } = one.phrase;
      if (payload.role !== 'other' || payload.name !== sign || one.first > last || one.last < first) return false;
      // "The spots don't fade."
      return !this.around(language).denied(one);
    });
  }

  /** Null where it counts. */
  #dismissal(one: Found<Payload>): Dismissal | null {
    const { payload } = one.phrase;
    const trap = this.#trap(one, this.file.signs[payload.name as DangerSignName]!.despite);
    if (trap !== null) return trap;
    if (this.#marked(one, 'other') || this.#answersNo(one)) return 'other';
    if (payload.role === 'says') return null;
    if (payload.role === 'named') return this.around(one.phrase.language).had(one.first, one.last) ? null : 'not_had';
    if (this.around(one.phrase.language).slight(one.first, one.last) && !this.#marked(one, 'not_only')) return 'slight';
    return this.#marked(one, 'only') && !this.#marked(one, 'not_only') ? 'slight' : null;
  }

  /**
   * "No respira bene" in Italian, "non respire bien" in French: a no to what was asked, and all is well. In Spanish the same words deny,
   * and so does a "no" in dialects; it is asked again, then, and no danger that was told.
   */
  #answersNo({ first, last }: Found<Payload>): boolean {
    const { text, gap } = this.words[first]!;
    const before = this.words[first - 1];
    if (ANSWERS_NO[this.language ?? ''] !== text || (before !== undefined && gap === 0 && before.text !== text)) return false;
    return this.words.slice(last, last + 1 + WELL_AFTER).some((word) => WELL.has(word.text));
  }

  #trap(one: Found<Payload>, despite: readonly Trap[]): Dismissal | null {
    const { language } = one.phrase;
    const trap = this.#trapIn(language, one, despite);
    if (trap !== null || this.language === null || this.language === language) return trap;
    return this.#trapIn(this.language, one, [...despite, ...(language === 'it' ? CLOSE_TRAPS : GUESSED_TRAPS)]);
  }

  #trapIn(language: string, one: Found<Payload>, despite: readonly Trap[]): Dismissal | null {
    const around = this.around(language);
    if (around.unreal(one.first, one.last)) return 'unreal';
    if (around.hedged(one.first, one.last)) return 'hedged';
    return TRAPS.find((trap) => !despite.includes(trap) && holds(trap, around, one)) ?? null;
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
        !(
          role === 'other' &&
          apart(one, other) &&
          (DENIES_TROUBLE.test(this.words[other.first]!.text) || this.around(other.phrase.language).denied(other))
        ),
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

  /** The message's own language has the same clue in these words and explains it away: "nu are febra". */
  #dismissed(one: Found<Payload>, despite: readonly Trap[]): boolean {
    if (this.language === null || one.phrase.language === this.language) return false;
    return this.found.some(
      (other) =>
        other.phrase.language === this.language &&
        other.phrase.payload.role === 'clue' &&
        sameSaying(one, other) &&
        this.#trap(other, despite) !== null,
    );
  }
}

/** "Nu respir greu dar mă sufoc", "non respira male ma soffoca": what denies one trouble explains no other away. */
const DENIES_TROUBLE = /^(non|nn|nun|nu|n)$/;

/** "Sangue dalla bocca, non dal naso": what explains a saying away stands beside it and may itself be denied. */
function apart(one: Found<Payload>, other: Found<Payload>): boolean {
  return other.first > one.last || other.last < one.first;
}

/** A phrase of another language found in the words that the message's own language has explained away: "confuso", "anafilattico". */
function sameSaying(one: Found<Payload>, other: Found<Payload>): boolean {
  return one.phrase.payload.name === other.phrase.payload.name && one.first >= other.first && one.last <= other.last;
}

/** "Non ho dolore al petto, solo mal di gola": what is denied in few words stays so in a wider saying that begins or ends with it. */
function widens(one: Found<Payload>, other: Found<Payload>): boolean {
  if (one.phrase.payload.name !== other.phrase.payload.name || one.phrase.language !== other.phrase.language) return false;
  if (other.across || one.last - one.first <= other.last - other.first) return false;
  return (one.first >= other.first && one.first <= other.last) || (one.across && one.last >= other.first && one.last <= other.last);
}

/** True where a phrase is made of this very word, or of its beginning. */
function spelled(terms: ReadonlySet<string>, text: string): boolean {
  for (const term of terms) if (term === text || (term.endsWith('*') && text.startsWith(term.slice(0, -1)))) return true;
  return false;
}

function holds(trap: Trap, around: Around, one: Found<Payload>): boolean {
  return trap === 'denied' ? around.denied(one) : around[trap](one.first, one.last);
}
