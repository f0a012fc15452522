// The words around a phrase that may change what it means, each in its place: a denial, a time, an "if", a book. Found once a
// message, and only in messages with a phrase to judge.
import type { PhraseBook } from './book.js';
import type { Grammar } from './grammar.js';
import { openBook } from './open-book.js';
import { SENTENCE, type Word } from './words.js';

export type Role =
  | 'long'
  | 'told'
  | 'later'
  | 'was'
  | 'short'
  | 'now'
  | 'still'
  | 'well'
  | 'asking'
  | 'study'
  | 'own'
  | 'general'
  | 'supposing'
  | 'anybody'
  | 'really'
  | 'imagining'
  | 'opening'
  | 'someday'
  | 'fine'
  | 'material'
  | 'service'
  | 'alarm'
  | 'fear'
  | 'elsewhere'
  | 'figure'
  | 'things'
  | 'having'
  | 'paper'
  | 'slight'
  | 'never'
  | 'after';

export interface Mark {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

export interface Lists {
  readonly before: ReadonlySet<string>;
  readonly carry: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  readonly opens: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** A phrase in its place. */
export interface Said {
  readonly first: number;
  readonly last: number;
  readonly terms: ReadonlySet<string>;
  readonly across?: boolean;
}

/** Times are told in these very words. */
const TIMES: ReadonlySet<Role> = new Set(['long', 'told', 'short', 'was']);
/** A year is a time where one of these stands before it; with "since" only what is told in the past is past. */
const IN_YEAR =
  /^(nel|nell|del|dell|in|en|im|de|an[no]|anno|year|jahr|annee|ano|anul|din|of|back|gen(n|naio)|feb|mar[zst]|mars|march|april|apr|mag(g|gio)|mai|may[o]?|giu|lug|ago|aug|set|sept|ott|oct|okt|nov|dic|dec|dez|jan|jun|jul|juin|juil|aout|ener|iun|iul|ian|natal|pasqu|estat|invern|primaver|autunn|summer|winter|spring|sommer|ete$|hiver|verano|invierno|vara|iarna)/;
const SINCE_YEAR = /^(dal|dall|since|seit|depuis|desde|din)$/;
const BORN = /^(nat[oaie]|born|geboren\w*|nee?|nes|naci[do]\w*|nacio|nascut\w*)$/;
/** Words from what is told to the "now" behind it. */
const NOW_AFTER = 12;
const FIRST_YEAR = 1930;
const THIS_YEAR = new Date().getFullYear();

export function listsOf(grammar: Grammar): Lists {
  const { no } = grammar;
  return {
    before: new Set(no.before),
    carry: new Set(no.carry),
    lists: new Set(no.lists),
    stop: new Set(no.stop),
    opens: new Set(no.opens),
    and: new Set([...no.stop, ...grammar.and]),
    others: new Set(grammar.others),
    between: new Set(grammar.between),
    small: new Set(grammar.small),
  };
}

export function bookOf(language: string, grammar: Grammar): PhraseBook<Role> {
  const roles: readonly [Role, readonly string[]][] = [
    ['long', grammar.past.long],
    ['told', grammar.past.told],
    ['later', grammar.past.later],
    ['was', grammar.past.was],
    ['short', grammar.past.short],
    ['now', grammar.past.now],
    ['still', grammar.past.still],
    ['well', grammar.well],
    ['asking', grammar.asking],
    ['study', grammar.study],
    ['own', grammar.own],
    ['general', grammar.general],
    ['supposing', grammar.supposing],
    ['anybody', grammar.anybody],
    ['really', grammar.really],
    ['imagining', grammar.imagining],
    ['opening', grammar.opening],
    ['someday', grammar.someday],
    ['fine', grammar.fine],
    ['material', grammar.material],
    ['service', grammar.service],
    ['alarm', grammar.alarm],
    ['fear', grammar.fear],
    ['elsewhere', grammar.elsewhere],
    ['figure', grammar.figure],
    ['things', grammar.things],
    ['having', grammar.having],
    ['paper', grammar.paper],
    ['slight', grammar.slight],
    ['never', grammar.no.never],
    ['after', grammar.no.after],
  ];
  const phrases = roles.flatMap(([payload, patterns]) =>
    patterns.map((pattern) => ({ pattern, language, payload, exact: true, tight: TIMES.has(payload) })),
  );
  return openBook(phrases);
}

/** What stands where in one message; a place is given by the indices of its first and last word. */
export class Marks {
  readonly all: readonly Mark[];

  constructor(
    readonly words: readonly Word[],
    book: PhraseBook<Role>,
    readonly lists: Lists,
  ) {
    const marks: Mark[] = book.find(words).map(({ phrase, first, last }) => ({ role: phrase.payload, first, last }));
    for (let i = 0; i < words.length; i++) {
      const role = yearAt(words, i);
      if (role !== null) marks.push({ role, first: i, last: i });
    }
    this.all = marks;
  }

  /** The strongest break between two words. */
  breaks(from: number, to: number): number {
    let most = 0;
    for (let i = from + 1; i <= to && i < this.words.length; i++) most = Math.max(most, this.words[i]!.gap);
    return most;
  }

  joined(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.lists.and.has(this.words[i]!.text)) return true;
    return false;
  }

  /** Part of the words for a time: "acum trei ani" is no "now". */
  ofTime({ first, last }: Mark): boolean {
    return this.has('long', first, last) || this.has('told', first, last);
  }

  has(role: Role, first: number, last: number): boolean {
    return this.all.some((m) => m.role === role && m.first <= first && m.last >= last);
  }

  /** Where the sentence of a word begins. */
  sentenceStart(at: number): number {
    let start = at;
    while (start > 0 && this.words[start]!.gap !== SENTENCE) start--;
    return start;
  }

  /** Somebody is spoken of between two words; "chi ha" and "mi sapete dire" speak of nobody. */
  someone(from: number, to: number): boolean {
    return this.all.some(
      (m) =>
        m.role === 'own' &&
        m.first >= from &&
        m.last <= to &&
        !this.has('general', m.first, m.last) &&
        !this.has('anybody', m.first, m.last),
    );
  }

  /** "oggi", "adesso" in the same clause; far behind it, where nothing is punctuated, another thought begins. */
  now(first: number, last: number): boolean {
    return this.all.some(
      (m) => m.role === 'now' && m.first - last <= NOW_AFTER && this.breaksBetween(m, first, last) === 0 && !this.ofTime(m),
    );
  }

  inSentence(role: Role, first: number, last: number): boolean {
    return this.all.some((m) => m.role === role && this.sameSentence(m, first, last));
  }

  sameSentence(mark: Mark, first: number, last: number): boolean {
    return this.breaks(Math.min(mark.last, first), first) < SENTENCE && this.breaks(last, Math.max(mark.first, last)) < SENTENCE;
  }

  breaksBetween(mark: Mark, first: number, last: number): number {
    if (mark.first <= last && mark.last >= first) return 0;
    return mark.last < first ? this.breaks(mark.last, first) : this.breaks(last, mark.first);
  }

  sentenceAsks(from: number): boolean {
    for (let i = from; i < this.words.length; i++) {
      if (i > from && this.words[i]!.gap === SENTENCE) return false;
      if (this.words[i]!.asked) return true;
    }
    return false;
  }
}

/** "Nel 2019", "marzo 2020": long ago; "dal 2019" only for what is told in the past; a year of birth is neither. */
function yearAt(words: readonly Word[], i: number): 'long' | 'told' | null {
  const { value, text, gap } = words[i]!;
  if (text.length !== 4 || !(value >= FIRST_YEAR && value < THIS_YEAR)) return null;
  // "2020 lag ich auf der Intensiv."
  if (i === 0 || gap === SENTENCE) return words[i + 1]?.gap === 0 && Number.isNaN(words[i + 1]!.value) ? 'long' : null;
  if (gap !== 0) return null;
  const before = words[i - 1]!.text;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (BORN.test(words[k]!.text)) return null;
  if (SINCE_YEAR.test(before)) return 'told';
  return IN_YEAR.test(before) ? 'long' : null;
}
