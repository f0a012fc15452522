// Whether what a phrase tells is over: long ago, or yesterday and well by now.
import type { Denial } from './denial.js';
import type { Mark, Marks, Role } from './marks.js';
import { CLAUSE, SENTENCE } from './words.js';

/** Words from a verb of the past to what it tells: "avevo la saturazione a 85". */
const TOLD_BEFORE = 5;
const SINCE = new Set('da since seit depuis desde'.split(' '));

export class Past {
  constructor(
    readonly marks: Marks,
    readonly denial: Denial,
  ) {}

  /** Long ago, or short ago and well by now; "oggi non respira" is neither, whatever was yesterday. */
  past(first: number, last: number): boolean {
    return this.longPast(first, last) || this.overByNow(first, last);
  }

  /** Long ago, and not again. */
  longPast(first: number, last: number): boolean {
    if (
      this.#saidOfNow(first) ||
      this.marks.all.some((m) => m.role === 'still' && m.first > last && !this.#within('well', m) && !this.#asked(m, last))
    )
      return false;
    return this.marks.all.some(
      (m) =>
        (m.role === 'long' && this.#tellsOf(m, first, last)) ||
        ((m.role === 'long' || m.role === 'told') && this.#closedStory(m, first, last)) ||
        (m.role === 'later' && m.first > last && this.#done(first, last)) ||
        (m.role === 'told' &&
          (this.#toldPast(m, first, last) || (m.last < first && this.marks.sameSentence(m, first, last) && this.wellNow(last)))),
    );
  }

  /** "Serve ancora un richiamo?" asks, and says nothing of what goes on. */
  #asked({ first }: Mark, last: number): boolean {
    return this.marks.breaks(last, first) === SENTENCE && this.marks.sentenceAsks(first);
  }

  /** "Due anni fa il covid. Non respiravo, ossigeno a 80. Oggi sto bene": a story with a beginning long ago and a good end. */
  #closedStory(mark: Mark, first: number, last: number): boolean {
    if (mark.last >= first) return false;
    const end = this.marks.all.find((m) => m.role === 'well' && m.first > last && this.#isWell(m));
    if (end === undefined) return false;
    return !this.marks.all.some((m) => m.role === 'now' && m.first > mark.last && m.first < end.first && !this.marks.ofTime(m));
  }

  /** "La settimana scorsa avevo affanno": some weeks put into the past only what is told in the past; "ho partorito una settimana fa, perdo sangue". */
  #toldPast(mark: Mark, first: number, last: number): boolean {
    if (this.marks.breaksBetween(mark, first, last) === SENTENCE) return false;
    return this.marks.all.some(
      (m) =>
        m.role === 'was' &&
        this.marks.breaksBetween(m, first, last) === 0 &&
        !this.marks.joined(Math.min(m.last, first), Math.max(m.first, last)) &&
        (m.last >= first || first - m.last <= TOLD_BEFORE),
    );
  }

  /** "oggi", "da stamattina" right before, in the same clause. */
  #saidOfNow(first: number): boolean {
    return this.marks.all.some(
      (m) => m.role === 'now' && m.last < first && first - m.last <= 5 && this.marks.breaks(m.last, first) === 0 && !this.marks.ofTime(m),
    );
  }

  /**
   * A time long ago tells of what stands in its own clause; beyond an "e" or a comma only of what is told in the past:
   * "due mesi fa il vaccino e mi fa male il petto" is about now.
   */
  #tellsOf(mark: Mark, first: number, last: number): boolean {
    const from = Math.min(mark.last, first);
    const to = Math.max(mark.first, last);
    const breaks = mark.first <= last && mark.last >= first ? 0 : this.marks.breaks(from, mark.last < first ? first : mark.first);
    if (breaks === SENTENCE) return false;
    if (breaks === 0 && !this.marks.joined(from, to)) return true;
    if (mark.last < first && this.wellNow(last)) return true;
    return this.marks.all.some(
      (m) =>
        m.role === 'was' &&
        this.marks.breaks(Math.min(m.last, first), first) === 0 &&
        this.marks.breaks(last, Math.max(m.first, last)) === 0,
    );
  }

  /** "l'anno scorso", in the same clause. */
  longAgo(first: number, last: number): boolean {
    return this.marks.all.some((m) => m.role === 'long' && this.marks.breaks(Math.min(m.last, first), Math.max(m.first, last)) < CLAUSE);
  }

  /** "ieri febbre, oggi no". */
  overByNow(first: number, last: number): boolean {
    return !this.#saidOfNow(first) && (this.#shortAgo(first, last) || this.#imperfect(first, last)) && this.wellNow(last);
  }

  /** "Ho avuto", "sono stata", "pensavo", right before or within. */
  #done(first: number, last: number): boolean {
    return this.marks.all.some(
      (m) => m.role === 'was' && m.first >= first - 4 && m.last <= last && this.marks.breaks(Math.min(m.last, first), first) === 0,
    );
  }

  /** "Ieri"; "da ieri", "seit Montag" go on. */
  #shortAgo(first: number, last: number): boolean {
    return this.marks.all.some(
      (m) =>
        m.role === 'short' &&
        this.marks.sameSentence(m, first, last) &&
        !this.marks.has('now', m.first, m.last) &&
        !SINCE.has(this.marks.words[m.first - 1]?.text ?? ''),
    );
  }

  /** "Mi picchiava": told by a verb of the past. */
  #imperfect(first: number, last: number): boolean {
    return this.marks.all.some((m) => m.role === 'was' && m.first === m.last && m.first >= first - 1 && m.last <= last);
  }

  /** Further on it is said that it is over: "oggi bene", "poi mi è passato"; not that somebody else is well ("io sto bene"). */
  wellNow(last: number): boolean {
    return this.marks.all.some((m) => m.role === 'well' && m.first > last && this.#isWell(m));
  }

  #isWell(mark: Mark): boolean {
    return !this.#ofOthers(mark) && !this.denial.before(mark.first, mark.last) && !this.denial.after(mark.last);
  }

  #ofOthers({ first }: Mark): boolean {
    for (let i = first; i > first - 4 && i >= 0; i--) {
      if (this.marks.lists.others.has(this.marks.words[i]!.text)) return true;
      if (this.marks.words[i]!.gap !== 0) return false;
    }
    return false;
  }

  /** A mark is part of a longer one: "è tornato quello di prima" is no coming back. */
  #within(role: Role, { first, last }: Mark): boolean {
    return this.marks.all.some((m) => m.role === role && m.first <= first && m.last >= last && this.#isWell(m));
  }
}
