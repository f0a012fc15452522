// What stands around a phrase and changes what it means: a denial, the past, a question, "if", fear, a film. Looked at
// only for phrases that were found, so an ordinary message pays nothing for it.
import { PhraseBook } from './book.js';
import { type Grammar, grammarOf, RULE_LANGUAGES, smallWords } from './grammar.js';
import { CLAUSE, SENTENCE, type Word } from './words.js';

type Role =
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
  | 'fear'
  | 'elsewhere'
  | 'figure'
  | 'things'
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
const TIMES: ReadonlySet<Role> = new Set(['long', 'told', 'short']);
/** A year is a time where one of these stands before it; with "since" only what is told in the past is past. */
const IN_YEAR =
  /^(nel|nell|del|dell|in|en|im|de|an[no]|anno|year|jahr|annee|ano|anul|din|of|back|gen(n|naio)|feb|mar[zst]|mars|march|april|apr|mag(g|gio)|mai|may[o]?|giu|lug|ago|aug|set|sept|ott|oct|okt|nov|dic|dec|dez|jan|jun|jul|juin|juil|aout|ener|iun|iul|ian|natal|pasqu|estat|invern|primaver|autunn|summer|winter|spring|sommer|ete$|hiver|verano|invierno|vara|iarna)/;
const SINCE_YEAR = /^(dal|dall|since|seit|depuis|desde|din)$/;
const BORN = /^(nat[oaie]|born|geboren\w*|nee?|nes|naci[do]\w*|nacio|nascut\w*)$/;
const BUT = new Set('ma pero invece but however mais pourtant cependant pero sino aber jedoch dar insa але por'.split(' '));
const WISH = new Set('voglio vuole vorrei volevo farei want wants wanted would will veux veut voulais quiero quiere vreau vrea'.split(' '));
const DOING = new Set('fare far faccio facendo faccendo doing hacer haciendo faire faisant tun machen fac facand'.split(' '));
/** Denies only what stands right before: "elle ne saigne pas". */
const CLOSE = new Set(['pas']);
const WHENEVER = new Set('wenn quand cuando cand when quando sobald lorsqu'.split(' '));
/** Words from a verb of the past to what it tells: "avevo la saturazione a 85". */
const TOLD_BEFORE = 5;
/** What only might happen: "diventasse confusa", "keine Luft bekommen sollte". */
const UNREAL = /^(\p{L}{2,}(asse|esse|isse|ssero)|fosse|sollten?)$/u;
/** Words from an "if" to what it supposes. */
const SUPPOSED = 12;
/** "Non è che …". */
const THAT = new Set(['che', 'que', 'that', 'dass', 'ca']);
const FIRST_YEAR = 1930;
const THIS_YEAR = new Date().getFullYear();

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
    opens: new Set(no.opens),
    and: new Set([...no.stop, ...grammar.and]),
    others: new Set(grammar.others),
    between: new Set(grammar.between),
    small: new Set(grammar.small),
  };
}

function bookOf(language: string, grammar: Grammar): PhraseBook<Role> {
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
    const marks: Mark[] = book.find(words).map(({ phrase, first, last }) => ({ role: phrase.payload, first, last }));
    for (let i = 1; i < words.length; i++) {
      const role = yearAt(words, i);
      if (role !== null) marks.push({ role, first: i, last: i });
    }
    this.#marks = marks;
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
      if (!before.has(text) || this.#has('never', i, i)) continue;
      if (spells(terms, text)) return this.#notThat(first);
      if (this.#reaches(i, last, terms)) return true;
    }
    return this.#deniedBefore(first, last) || this.#deniedAfter(last);
  }

  /** "Non è che non risponde, è sordo": twice denied, and explained. */
  #notThat(first: number): boolean {
    const [a, b, c] = [this.#words[first - 3]?.text, this.#words[first - 2]?.text, this.#words[first - 1]?.text];
    const { before, carry } = this.#lists;
    return c !== undefined && THAT.has(c) && carry.has(b ?? '') && before.has(a ?? '') && !this.#sentenceAsks(first);
  }

  /** A "no" inside a phrase denies the part of it that follows at once: "labbra non blu"; not "la bocca non la muove, è storta". */
  #reaches(no: number, last: number, terms: ReadonlySet<string>): boolean {
    const { carry, small } = this.#lists;
    for (let i = no + 1; i <= last; i++) {
      const { text, gap } = this.#words[i]!;
      if (gap >= CLAUSE) return false;
      if (i === last || spells(terms, text)) return true;
      if (!carry.has(text) && !small.has(text)) return false;
    }
    return false;
  }

  #deniedBefore(first: number, last: number, terms?: ReadonlySet<string>): boolean {
    const { before, carry, stop, small, opens } = this.#lists;
    let verb = false;
    let wish = false;
    for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
      const gap = this.#words[i + 1]!.gap;
      if (gap === SENTENCE) return false;
      const text = this.#words[i]!.text;
      if (gap === CLAUSE && !opens.has(text) && !this.#isList(i + 1, last)) return false;
      if (before.has(text) && this.#has('never', i, i)) {
        if (gap !== 0) return false;
        continue;
      }
      if (before.has(text)) return terms?.has(text) !== true && !(verb && gap !== 0 && !opens.has(text)) && !(wish && this.#butAfter(last));
      if (WISH.has(text)) wish = true;
      if (stop.has(text)) return false;
      if (!carry.has(text) && !small.has(text)) return false;
      verb = true;
    }
    return false;
  }

  /** "Non voglio farmi del male, ma …" is no denial to be trusted. */
  #butAfter(last: number): boolean {
    for (let i = last + 1; i < this.#words.length && this.#words[i]!.gap !== SENTENCE; i++) if (BUT.has(this.#words[i]!.text)) return true;
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
      if (mark.role !== 'after' || mark.first <= last || mark.first > last + 3 || this.#has('never', mark.first, mark.last)) return false;
      // "il fiatone a fare niente".
      if (CLOSE.has(this.#words[mark.first]!.text) && mark.first > last + 1) return false;
      if (DOING.has(this.#words[mark.first - 1]!.text)) return false;
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
    if (this.#saidOfNow(first) || this.#marks.some((m) => m.role === 'still' && m.first > last && !this.#within('well', m))) return false;
    return this.#marks.some(
      (m) =>
        (m.role === 'long' && this.#tellsOf(m, first, last)) ||
        ((m.role === 'long' || m.role === 'told') && this.#closedStory(m, first, last)) ||
        (m.role === 'later' && m.first > last && this.#done(first, last)) ||
        (m.role === 'told' &&
          (this.#toldPast(m, first, last) || (m.last < first && this.#sameSentence(m, first, last) && this.wellNow(last)))),
    );
  }

  /** "Due anni fa il covid. Non respiravo, ossigeno a 80. Oggi sto bene": a story with a beginning long ago and a good end. */
  #closedStory(mark: Mark, first: number, last: number): boolean {
    if (mark.last >= first) return false;
    const end = this.#marks.find((m) => m.role === 'well' && m.first > last && this.#isWell(m));
    if (end === undefined) return false;
    return !this.#marks.some((m) => m.role === 'now' && m.first > mark.last && m.first < end.first && !this.#ofTime(m));
  }

  /** "La settimana scorsa avevo affanno": some weeks put into the past only what is told in the past; "ho partorito una settimana fa, perdo sangue". */
  #toldPast(mark: Mark, first: number, last: number): boolean {
    if (this.#breaksBetween(mark, first, last) === SENTENCE) return false;
    return this.#marks.some(
      (m) =>
        m.role === 'was' &&
        this.#breaksBetween(m, first, last) === 0 &&
        !this.#joined(Math.min(m.last, first), Math.max(m.first, last)) &&
        (m.last >= first || first - m.last <= TOLD_BEFORE),
    );
  }

  /** "oggi", "da stamattina" right before, in the same clause. */
  #saidOfNow(first: number): boolean {
    return this.#marks.some(
      (m) => m.role === 'now' && m.last < first && first - m.last <= 5 && this.#breaks(m.last, first) === 0 && !this.#ofTime(m),
    );
  }

  /** Part of the words for a time: "acum trei ani" is no "now". */
  #ofTime({ first, last }: Mark): boolean {
    return this.#has('long', first, last) || this.#has('told', first, last);
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
    if (mark.last < first && this.wellNow(last)) return true;
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
    return !this.#saidOfNow(first) && (this.#shortAgo(first, last) || this.#imperfect(first, last)) && this.wellNow(last);
  }

  /** "Ho avuto", "sono stata", "pensavo", right before or within. */
  #done(first: number, last: number): boolean {
    return this.#marks.some(
      (m) => m.role === 'was' && m.first >= first - 4 && m.last <= last && this.#breaks(Math.min(m.last, first), first) === 0,
    );
  }

  /** "Ieri"; "da ieri" goes on. */
  #shortAgo(first: number, last: number): boolean {
    return this.#marks.some((m) => m.role === 'short' && this.#sameSentence(m, first, last) && !this.#has('now', m.first, m.last));
  }

  /** "Mi picchiava": told by a verb of the past. */
  #imperfect(first: number, last: number): boolean {
    return this.#marks.some((m) => m.role === 'was' && m.first === m.last && m.first >= first - 1 && m.last <= last);
  }

  /** Further on it is said that it is over: "oggi bene", "poi mi è passato"; not that somebody else is well ("io sto bene"). */
  wellNow(last: number): boolean {
    return this.#marks.some((m) => m.role === 'well' && m.first > last && this.#isWell(m));
  }

  #isWell(mark: Mark): boolean {
    return !this.#ofOthers(mark) && !this.#deniedBefore(mark.first, mark.last) && !this.#deniedAfter(mark.last);
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
    // "Mia figlia fa una ricerca: perché si sviene?": whose question it is does not matter.
    if (
      this.#marks.some((m) => m.role === 'study') &&
      !this.#marks.some((m) => m.role === 'own' && this.#breaksBetween(m, first, last) === 0)
    )
      return true;
    if (this.#marks.some((m) => m.role === 'own' && this.#sameSentence(m, first, last) && !this.#has('general', m.first, m.last)))
      return false;
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
  supposing(first: number, last: number): boolean {
    if (this.#marks.some((m) => m.role === 'anybody' && m.last < first && first - m.last <= 9 && this.#breaks(m.last, first) < SENTENCE))
      return true;
    if (this.#unreal(first, last)) return true;
    return this.#marks.some((m) => {
      if (m.role !== 'supposing' || m.last >= first || first - m.last > SUPPOSED) return false;
      if (this.#breaks(m.last, first) > 0) return false;
      if (this.#has('really', m.first, m.last)) return false;
      if (this.#supposedInQuestion(m, first)) return true;
      if (first - m.last > 7) return false;
      for (let i = m.last + 1; i < first; i++) {
        const text = this.#words[i]!.text;
        if (!this.#lists.between.has(text) && !this.#lists.small.has(text)) return false;
      }
      return true;
    });
  }

  /** "Se mia madre, che ora sta bene, diventasse confusa": an "if" and a verb of what is not so. */
  #unreal(first: number, last: number): boolean {
    let unreal = false;
    for (let i = Math.max(0, first - 2); i <= last + 2 && i < this.#words.length; i++) {
      if (i > last && this.#words[i]!.gap !== 0) break;
      if (UNREAL.test(this.#words[i]!.text)) unreal = true;
    }
    return (
      unreal &&
      this.#marks.some(
        (m) => m.role === 'supposing' && m.last < first && this.#breaks(m.last, first) < SENTENCE && !this.#has('really', m.first, m.last),
      )
    );
  }

  /** "Chi chiamo se dopo il vaccino mi viene …?": in a question all of the clause is supposed, unless it says since when. */
  #supposedInQuestion(mark: Mark, first: number): boolean {
    if (!this.#sentenceAsks(first) || this.#marks.some((m) => m.role === 'now' && this.#sameSentence(m, first, first))) return false;
    // "Wenn er hustet, kommt Blut" tells what happens.
    const opens = mark.first === 0 || this.#words[mark.first]!.gap === SENTENCE;
    return !(opens && WHENEVER.has(this.#words[mark.first]!.text));
  }

  /** A question about people in general: "quanta febbre deve avere un neonato per …?" */
  ofAnybody(first: number, last: number): boolean {
    return (
      this.#sentenceAsks(last) &&
      this.#inSentence('general', first, last) &&
      !this.#marks.some((m) => m.role === 'own' && this.#sameSentence(m, first, last) && !this.#has('general', m.first, m.last))
    );
  }

  /** "ho paura di svenire". */
  feared(first: number): boolean {
    return this.#marks.some((m) => m.role === 'fear' && m.last < first && first - m.last <= 4 && this.#breaks(m.last, first) === 0);
  }

  /** In a film, for fun; "non è uno scherzo" is no fun. */
  elsewhere(first: number, last: number): boolean {
    return this.#marks.some(
      (m) =>
        m.role === 'elsewhere' &&
        this.#sameSentence(m, first, last) &&
        !this.#deniedBefore(m.first, m.last) &&
        !(m.last < first && this.#stopped(m.last, first)),
    );
  }

  /** A "but" stands between. */
  #stopped(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (BUT.has(this.#words[i]!.text)) return true;
    return false;
  }

  /** "soffoco di scartoffie": said of a thing that chokes nobody, right behind or before. */
  figure(first: number, last: number): boolean {
    if (this.#ofThing(first)) return true;
    return this.#marks.some(
      (m) =>
        m.role === 'figure' &&
        (m.last < first
          ? first - m.last <= 3 && this.#breaks(m.last, first) === 0
          : m.first - last <= 3 && this.#breaks(last, m.first) === 0),
    );
  }

  /** "Il mio telefono non respira più": the clause begins with a thing or an animal, and nobody else stands between. */
  #ofThing(first: number): boolean {
    return this.#marks.some((m) => {
      if (m.role !== 'things' || m.last >= first || first - m.last > 5 || this.#breaks(m.last, first) > 0 || this.#joined(m.last, first))
        return false;
      for (let i = m.first, back = 0; i > 0 && this.#words[i]!.gap === 0; i--) if (++back > 2) return false;
      return !this.#marks.some((own) => own.role === 'own' && own.first > m.last && own.last < first);
    });
  }

  /**
   * The name of an illness is said of somebody who has it now: "ha un infarto", "figlio convulsioni febbre alta"; not in a
   * question without anybody in it, nor about a certificate, a vaccination, an appointment.
   */
  had(first: number, last: number): boolean {
    if (this.#words.length <= BARE) return true;
    if (this.#inSentence('paper', first, last)) return false;
    const nobody = this.#sentenceAsks(last) && !this.#inSentence('own', first, last);
    const having = this.#marks.some(
      (m) =>
        m.role === 'having' &&
        // "L'ictus è ereditario?" asks about the illness, "è un ictus?" about somebody.
        !(nobody && m.first > last) &&
        (m.last < first ? first - m.last <= 4 : m.first - last <= 4) &&
        this.#breaksBetween(m, first, last) < SENTENCE,
    );
    return having || !(this.#sentenceAsks(last) || this.#inSentence('asking', first, last));
  }

  #breaksBetween(mark: Mark, first: number, last: number): number {
    if (mark.first <= last && mark.last >= first) return 0;
    return mark.last < first ? this.#breaks(mark.last, first) : this.#breaks(last, mark.first);
  }

  /** "un po' di". */
  slight(first: number, last: number): boolean {
    return this.#marks.some(
      (m) => m.role === 'slight' && m.last >= first - 2 && m.first <= last + 1 && this.#breaks(Math.min(m.last, first), first) === 0,
    );
  }

  /** A mark is part of a longer one: "è tornato quello di prima" is no coming back. */
  #within(role: Role, { first, last }: Mark): boolean {
    return this.#marks.some((m) => m.role === role && m.first <= first && m.last >= last && this.#isWell(m));
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

/** "Nel 2019", "marzo 2020": long ago; "dal 2019" only for what is told in the past; a year of birth is neither. */
function yearAt(words: readonly Word[], i: number): 'long' | 'told' | null {
  const { value, text, gap } = words[i]!;
  if (text.length !== 4 || !(value >= FIRST_YEAR && value < THIS_YEAR) || gap !== 0) return null;
  const before = words[i - 1]!.text;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (BORN.test(words[k]!.text)) return null;
  if (SINCE_YEAR.test(before)) return 'told';
  return IN_YEAR.test(before) ? 'long' : null;
}

/** True where a phrase is made of this very word, or of its beginning: "kein*". */
function spells(terms: ReadonlySet<string>, text: string): boolean {
  if (terms.has(text)) return true;
  for (const term of terms) if (term.endsWith('*') && text.startsWith(term.slice(0, -1))) return true;
  return false;
}
