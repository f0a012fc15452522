// What stands around a phrase and changes what it means: a denial, the past, a question, "if", fear, a film. Looked at
// only for phrases that were found, so an ordinary message pays nothing for it.
import { PhraseBook } from './book.js';
import { type Grammar, grammarOf, RULE_LANGUAGES, smallWords } from './grammar.js';
import { CLAUSE, SENTENCE, type Word } from './words.js';

type Role =
  | 'long'
  | 'was'
  | 'short'
  | 'now'
  | 'still'
  | 'well'
  | 'asking'
  | 'own'
  | 'supposing'
  | 'anybody'
  | 'really'
  | 'fear'
  | 'elsewhere'
  | 'figure'
  | 'having'
  | 'paper'
  | 'slight'
  | 'never'
  | 'after';

interface Mark {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

interface Lists {
  readonly before: ReadonlySet<string>;
  readonly carry: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
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

/** A message of so few words that is the name of an illness is a cry, not a question about it. */
const BARE = 3;
/** How many words back a denial may stand. */
const REACH = 14;

export class Surroundings {
  readonly #books = new Map<string, PhraseBook<Role>>();
  readonly #lists = new Map<string, Lists>();

  constructor() {
    for (const language of RULE_LANGUAGES) {
      const grammar = grammarOf(language);
      this.#books.set(language, bookOf(language, grammar));
      this.#lists.set(language, listsOf(grammar));
    }
  }

  /** The surroundings of phrases of one language in one message. */
  of(words: readonly Word[], language: string): Around {
    const known = this.#books.has(language) ? language : 'it';
    return new Around(words, this.#books.get(known)!, this.#lists.get(known)!);
  }
}

function listsOf(grammar: Grammar): Lists {
  const { no } = grammar;
  return {
    before: new Set(no.before),
    carry: new Set(no.carry),
    lists: new Set(no.lists),
    stop: new Set(no.stop),
    and: new Set([...no.stop, ...grammar.and]),
    others: new Set(grammar.others),
    between: new Set(grammar.between),
    small: new Set(grammar.small),
  };
}

function bookOf(language: string, grammar: Grammar): PhraseBook<Role> {
  const roles: readonly [Role, readonly string[]][] = [
    ['long', grammar.past.long],
    ['was', grammar.past.was],
    ['short', grammar.past.short],
    ['now', grammar.past.now],
    ['still', grammar.past.still],
    ['well', grammar.well],
    ['asking', grammar.asking],
    ['own', grammar.own],
    ['supposing', grammar.supposing],
    ['anybody', grammar.anybody],
    ['really', grammar.really],
    ['fear', grammar.fear],
    ['elsewhere', grammar.elsewhere],
    ['figure', grammar.figure],
    ['having', grammar.having],
    ['paper', grammar.paper],
    ['slight', grammar.slight],
    ['never', grammar.no.never],
    ['after', grammar.no.after],
  ];
  const phrases = roles.flatMap(([payload, patterns]) => patterns.map((pattern) => ({ pattern, language, payload, exact: true })));
  return new PhraseBook(phrases, { small: smallWords() });
}

/** Answers about one message; a place is given by the indices of the first and last word of a phrase. */
export class Around {
  readonly #marks: readonly Mark[];
  readonly #words: readonly Word[];
  readonly #lists: Lists;

  constructor(words: readonly Word[], book: PhraseBook<Role>, lists: Lists) {
    this.#words = words;
    this.#lists = lists;
    this.#marks = book.find(words).map(({ phrase, first, last }) => ({ role: phrase.payload, first, last }));
  }

  /**
   * "non ho dolore al petto", "dolore al petto no". A phrase that denies by itself ("non respira") is not denied once more; of
   * one whose parts stand far apart, each end is looked at ("è seduto, non ha affanno").
   */
  denied({ first, last, terms, across }: Said): boolean {
    const { before } = this.#lists;
    if (across === true) return this.#deniedBefore(first, last) || this.#deniedBefore(last, last, terms) || this.#deniedAfter(last);
    for (let i = first; i <= last; i++) {
      const { text } = this.#words[i]!;
      if (before.has(text)) return !spells(terms, text);
    }
    return this.#deniedBefore(first, last) || this.#deniedAfter(last);
  }

  #deniedBefore(first: number, last: number, terms?: ReadonlySet<string>): boolean {
    const { before, carry, stop, small } = this.#lists;
    let verb = false;
    for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
      const gap = this.#words[i + 1]!.gap;
      if (gap === SENTENCE) return false;
      if (gap === CLAUSE && !this.#isList(i + 1, last)) return false;
      const text = this.#words[i]!.text;
      if (before.has(text)) return terms?.has(text) !== true && !this.#has('never', i, i) && !(verb && gap !== 0);
      if (stop.has(text)) return false;
      if (!carry.has(text) && !small.has(text)) return false;
      verb = true;
    }
    return false;
  }

  /** After a comma a denial goes on only in a list: "non ho febbre, tosse o dolore al petto". */
  #isList(from: number, last: number): boolean {
    const { lists } = this.#lists;
    for (let i = from; i <= last + 1 && i < this.#words.length; i++) {
      if (i > from && this.#words[i]!.gap === SENTENCE) break;
      if (lists.has(this.#words[i]!.text)) return true;
    }
    return false;
  }

  #deniedAfter(last: number): boolean {
    return this.#marks.some((mark) => {
      if (mark.role !== 'after' || mark.first <= last || mark.first > last + 3) return false;
      const breaks = this.#breaks(last, mark.first);
      if (breaks === SENTENCE) return false;
      if (breaks === CLAUSE && mark.first !== last + 1) return false;
      // "mio marito tossisce e io no".
      for (let i = last + 1; i < mark.first; i++) if (this.#lists.others.has(this.#words[i]!.text)) return false;
      const next = this.#words[mark.last + 1];
      return next === undefined || next.gap !== 0 || this.#lists.stop.has(next.text);
    });
  }

  /** The strongest break between two words. */
  #breaks(from: number, to: number): number {
    let most = 0;
    for (let i = from + 1; i <= to && i < this.#words.length; i++) most = Math.max(most, this.#words[i]!.gap);
    return most;
  }

  /** Long ago, or short ago and well by now; "oggi non respira" is neither, whatever was yesterday. */
  past(first: number, last: number): boolean {
    return this.longPast(first, last) || this.overByNow(first, last);
  }

  /** Long ago, and not again. */
  longPast(first: number, last: number): boolean {
    if (this.#saidOfNow(first) || this.#marks.some((m) => m.role === 'still' && m.first > last)) return false;
    return this.#marks.some((m) => m.role === 'long' && this.#tellsOf(m, first, last));
  }

  /** "oggi", "da stamattina" right before, in the same clause. */
  #saidOfNow(first: number): boolean {
    return this.#marks.some((m) => m.role === 'now' && m.last < first && first - m.last <= 5 && this.#breaks(m.last, first) === 0);
  }

  /**
   * A time long ago tells of what stands in its own clause; beyond an "e" or a comma only of what is told in the past:
   * "due mesi fa il vaccino e mi fa male il petto" is about now.
   */
  #tellsOf(mark: Mark, first: number, last: number): boolean {
    const from = Math.min(mark.last, first);
    const to = Math.max(mark.first, last);
    const breaks = mark.first <= last && mark.last >= first ? 0 : this.#breaks(from, mark.last < first ? first : mark.first);
    if (breaks === SENTENCE) return false;
    if (breaks === 0 && !this.#joined(from, to)) return true;
    return this.#marks.some(
      (m) => m.role === 'was' && this.#breaks(Math.min(m.last, first), first) === 0 && this.#breaks(last, Math.max(m.first, last)) === 0,
    );
  }

  #joined(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.#lists.and.has(this.#words[i]!.text)) return true;
    return false;
  }

  /** "l'anno scorso", in the same clause. */
  longAgo(first: number, last: number): boolean {
    return this.#marks.some((m) => m.role === 'long' && this.#breaks(Math.min(m.last, first), Math.max(m.first, last)) < CLAUSE);
  }

  /** "ieri febbre, oggi no". */
  overByNow(first: number, last: number): boolean {
    return !this.#saidOfNow(first) && this.#inSentence('short', first, last) && this.wellNow(last);
  }

  /** Further on it is said that it is over: "oggi bene", "poi mi è passato"; not that somebody else is well ("io sto bene"). */
  wellNow(last: number): boolean {
    return this.#marks.some(
      (m) =>
        m.role === 'well' && m.first > last && !this.#ofOthers(m) && !this.#deniedBefore(m.first, m.last) && !this.#deniedAfter(m.last),
    );
  }

  #ofOthers({ first }: Mark): boolean {
    for (let i = first; i > first - 4 && i >= 0; i--) {
      if (this.#lists.others.has(this.#words[i]!.text)) return true;
      if (this.#words[i]!.gap !== 0) return false;
    }
    return false;
  }

  /** A question about the thing, not a report of it. */
  asking(first: number, last: number): boolean {
    if (this.#inSentence('own', first, last)) return false;
    if (this.#inSentence('asking', first, last)) return true;
    return this.#sentenceAsks(last) && this.#marks.some((m) => m.role === 'asking' && m.last < first);
  }

  #sentenceAsks(from: number): boolean {
    for (let i = from; i < this.#words.length; i++) {
      if (i > from && this.#words[i]!.gap === SENTENCE) return false;
      if (this.#words[i]!.asked) return true;
    }
    return false;
  }

  /** "cosa faccio se …": the phrase follows an "if" with nothing but persons and small verbs between. */
  supposing(first: number): boolean {
    if (this.#marks.some((m) => m.role === 'anybody' && m.last < first && first - m.last <= 9 && this.#breaks(m.last, first) < SENTENCE))
      return true;
    return this.#marks.some((m) => {
      if (m.role !== 'supposing' || m.last >= first || first - m.last > 7) return false;
      if (this.#breaks(m.last, first) > 0) return false;
      if (this.#has('really', m.first, m.last)) return false;
      // "se dopo respira male, chi chiamo?": what is asked about may be supposed in any words.
      if (this.#sentenceAsks(first) && m.last - m.first === 0) return true;
      for (let i = m.last + 1; i < first; i++) {
        const text = this.#words[i]!.text;
        if (!this.#lists.between.has(text) && !this.#lists.small.has(text)) return false;
      }
      return true;
    });
  }

  /** "ho paura di svenire". */
  feared(first: number): boolean {
    return this.#marks.some((m) => m.role === 'fear' && m.last < first && first - m.last <= 4 && this.#breaks(m.last, first) === 0);
  }

  /** In a film, for fun; "non è uno scherzo" is no fun. */
  elsewhere(first: number, last: number): boolean {
    return this.#marks.some((m) => m.role === 'elsewhere' && this.#sameSentence(m, first, last) && !this.#deniedBefore(m.first, m.last));
  }

  /** "soffoco di scartoffie": said of a thing that chokes nobody, right behind or before. */
  figure(first: number, last: number): boolean {
    return this.#marks.some(
      (m) =>
        m.role === 'figure' &&
        (m.last < first
          ? first - m.last <= 3 && this.#breaks(m.last, first) === 0
          : m.first - last <= 3 && this.#breaks(last, m.first) === 0),
    );
  }

  /**
   * The name of an illness is said of somebody who has it now: "ha un infarto", "figlio convulsioni febbre alta"; not in a
   * question without anybody in it, nor about a certificate, a vaccination, an appointment.
   */
  had(first: number, last: number): boolean {
    if (this.#words.length <= BARE) return true;
    if (this.#inSentence('paper', first, last)) return false;
    const having = this.#marks.some(
      (m) =>
        m.role === 'having' &&
        (m.last < first ? first - m.last <= 4 : m.first - last <= 4) &&
        this.#breaksBetween(m, first, last) < SENTENCE,
    );
    return having || !(this.#sentenceAsks(last) || this.#inSentence('asking', first, last));
  }

  #breaksBetween(mark: Mark, first: number, last: number): number {
    return mark.last < first ? this.#breaks(mark.last, first) : this.#breaks(last, mark.first);
  }

  /** "un po' di". */
  slight(first: number, last: number): boolean {
    return this.#marks.some(
      (m) => m.role === 'slight' && m.last >= first - 2 && m.first <= last + 1 && this.#breaks(Math.min(m.last, first), first) === 0,
    );
  }

  #has(role: Role, first: number, last: number): boolean {
    return this.#marks.some((m) => m.role === role && m.first <= first && m.last >= last);
  }

  #inSentence(role: Role, first: number, last: number): boolean {
    return this.#marks.some((m) => m.role === role && this.#sameSentence(m, first, last));
  }

  #sameSentence(mark: Mark, first: number, last: number): boolean {
    return this.#breaks(Math.min(mark.last, first), first) < SENTENCE && this.#breaks(last, Math.max(mark.first, last)) < SENTENCE;
  }
}

/** True where a phrase is made of this very word, or of its beginning: "kein*". */
function spells(terms: ReadonlySet<string>, text: string): boolean {
  if (terms.has(text)) return true;
  for (const term of terms) if (term.endsWith('*') && text.startsWith(term.slice(0, -1))) return true;
  return false;
}
