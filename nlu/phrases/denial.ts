// Whether a phrase is denied: "non ho dolore al petto", "dolore al petto no", "senza febbre, tosse o affanno".

import { BUT } from './frames.js';
import type { Marks, Said } from './marks.js';
import { CLAUSE, SENTENCE } from './words.js';

const WISH = new Set('voglio vuole vorrei volevo farei want wants wanted would will veux veut voulais quiero quiere vreau vrea'.split(' '));
/** "Un raffreddore da niente". */
const OF = new Set(['da', 'de']);
const DOING = new Set('fare far faccio facendo faccendo doing hacer haciendo faire faisant tun machen fac facand'.split(' '));
/** With a verb or a person of its own, what follows an "and" is said anew. */
const ANEW: { readonly [and: string]: ReadonlySet<string> | undefined } = {
  e: new Set('mi me gli le je ho ha hanno sto'.split(' ')),
  ed: new Set('ho ha hanno e'.split(' ')),
  and: new Set('i he she my im hes shes has have is'.split(' ')),
  und: new Set('ich er sie mir ihm ihr habe hat'.split(' ')),
  et: new Set('j je il elle ai a me'.split(' ')),
  y: new Set('me le tengo tiene estoy esta'.split(' ')),
  dhe: new Set('kam ka me'.split(' ')),
};
const NO = new Set('no macche nein nee na nope nah non nu jo ні لا'.split(' '));
/** What a "there is no" goes on with. */
const OPEN_END = new Set(
  'modo verso piu nessuno nessuna nessun nulla niente chi dopo quando solo way plus mas mehr weg forma moyen chip mai'.split(' '),
);
/** Before the "no" of an answer. */
const ANSWER = new Set('ma oh eh aber mais pero but well dar'.split(' '));
/** Denies only what stands right before: "elle ne saigne pas". */
const CLOSE = new Set(['pas']);
/** "Non è che …". */
const THAT = new Set(['che', 'que', 'that', 'dass', 'ca']);
/** How many words back a denial may stand. */
const REACH = 14;

export class Denial {
  constructor(readonly marks: Marks) {}

  /**
   * "non ho dolore al petto", "dolore al petto no". A phrase that denies by itself ("non respira") is not denied once more; of
   * one whose parts stand far apart, each end is looked at ("è seduto, non ha affanno").
   */
  denied({ first, last, terms, across }: Said): boolean {
    const { before } = this.marks.lists;
    if (across === true)
      return (
        this.before(first, last) ||
        this.before(this.#beginOf(first, last, terms), last, terms) ||
        this.after(last) ||
        this.#refused(first, last, terms)
      );
    for (let i = first; i <= last; i++) {
      const { text } = this.marks.words[i]!;
      if (!before.has(text) || this.marks.has('never', i, i)) continue;
      if (spells(terms, text)) return this.#notThat(first);
      if (this.#reaches(i, last, terms)) return true;
    }
    return this.before(first, last) || this.after(last) || this.#answered(last, terms) || this.#scoffed(first, last);
  }

  /** "Ma che svenuta, sta benissimo"; "ma che male che sento" is no denial. */
  #scoffed(first: number, last: number): boolean {
    const { words } = this.marks;
    const next = words[last + 1];
    return words[first - 1]?.text === 'che' && words[first - 2]?.text === 'ma' && (next === undefined || next.gap !== 0);
  }

  /** Where the last part begins: "perte de sang", a word of two Chinese characters. */
  #beginOf(first: number, last: number, terms: ReadonlySet<string>): number {
    let begin = last;
    while (begin - 1 > first && this.marks.words[begin]!.gap === 0 && spells(terms, this.marks.words[begin - 1]!.text)) begin--;
    return begin;
  }

  /** Made of a word that denies: "non sento", "pas de souffle". */
  deniesItself(terms: ReadonlySet<string>): boolean {
    for (const term of terms) if (this.marks.lists.before.has(term)) return true;
    return false;
  }

  /** "Sangue no, il catarro è giallo": a part is denied behind itself, and what comes then begins anew. */
  #refused(first: number, last: number, terms: ReadonlySet<string>): boolean {
    return this.marks.all.some(
      (mark) =>
        mark.role === 'after' &&
        mark.first > first &&
        mark.last < last &&
        this.marks.words[mark.first]!.gap === 0 &&
        this.marks.words[mark.last + 1]!.gap !== 0 &&
        spells(terms, this.marks.words[mark.first - 1]!.text) &&
        !this.marks.has('never', mark.first, mark.last),
    );
  }

  /** "Svenuta? No no, …", "Svenuta io? Ma no"; a question that denies by itself is confirmed by it. */
  #answered(last: number, terms: ReadonlySet<string>): boolean {
    const { words } = this.marks;
    const asked = [last, last + 1].find((at) => words[at]?.asked === true && (at === last || words[at].gap === 0));
    if (asked === undefined) return false;
    const next = ANSWER.has(words[asked + 1]?.text ?? '') ? words[asked + 2] : words[asked + 1];
    if (next === undefined || !NO.has(next.text)) return false;
    return !this.deniesItself(terms);
  }

  /** "Non è che non risponde, è sordo": twice denied, and explained. */
  #notThat(first: number): boolean {
    const [a, b, c] = [this.marks.words[first - 3]?.text, this.marks.words[first - 2]?.text, this.marks.words[first - 1]?.text];
    const { before, carry } = this.marks.lists;
    return c !== undefined && THAT.has(c) && carry.has(b ?? '') && before.has(a ?? '') && !this.marks.sentenceAsks(first);
  }

  /** "Non è che non ho tosse", "it's not that I don't cough": what is denied twice is there. */
  #twice(no: number): boolean {
    const { before, carry } = this.marks.lists;
    for (let i = no - 1; i > 0 && i >= no - 4 && this.marks.words[i + 1]!.gap === 0; i--) {
      if (!THAT.has(this.marks.words[i]!.text)) continue;
      const [a, b] = [this.marks.words[i - 2]?.text ?? '', this.marks.words[i - 1]!.text];
      // "No che non è confuso."
      if (b === 'no') return false;
      return before.has(b) || (before.has(a) && (carry.has(b) || b === 'so'));
    }
    return false;
  }

  /** A "no" inside a phrase denies the part of it that follows at once: "labbra non blu"; not "la bocca non la muove, è storta". */
  #reaches(no: number, last: number, terms: ReadonlySet<string>): boolean {
    const { carry, small } = this.marks.lists;
    for (let i = no + 1; i <= last; i++) {
      const { text, gap } = this.marks.words[i]!;
      if (gap >= CLAUSE) return false;
      if (i === last || spells(terms, text)) return true;
      if (!carry.has(text) && !small.has(text)) return false;
    }
    return false;
  }

  before(first: number, last: number, terms?: ReadonlySet<string>): boolean {
    const { before, carry, stop, small, opens } = this.marks.lists;
    let verb = false;
    let wish = false;
    for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
      const gap = this.marks.words[i + 1]!.gap;
      if (gap === SENTENCE) return false;
      const text = this.marks.words[i]!.text;
      if (gap === CLAUSE && !opens.has(text) && !this.#isList(i + 1, last)) return false;
      if (before.has(text) && this.marks.has('never', i, i)) {
        if (gap !== 0) return false;
        continue;
      }
      if (before.has(text) && this.#twice(i)) return false;
      if (before.has(text)) return terms?.has(text) !== true && !(verb && gap !== 0 && !opens.has(text)) && !(wish && this.#butAfter(last));
      // "Non ho febbre e mi manca il fiato."
      if (i + 1 < first && ANEW[text]?.has(this.marks.words[i + 1]!.text) === true) return false;
      if (WISH.has(text)) wish = true;
      if (stop.has(text)) return false;
      if (!carry.has(text) && !small.has(text)) return false;
      verb = true;
    }
    return false;
  }

  /** "Non voglio farmi del male, ma …" is no denial to be trusted. */
  #butAfter(last: number): boolean {
    for (let i = last + 1; i < this.marks.words.length && this.marks.words[i]!.gap !== SENTENCE; i++)
      if (BUT.has(this.marks.words[i]!.text)) return true;
    return false;
  }

  /** After a comma a denial goes on only in a list: "non ho febbre, tosse o dolore al petto". */
  #isList(from: number, last: number): boolean {
    const { lists } = this.marks.lists;
    for (let i = from; i <= last + 1 && i < this.marks.words.length; i++) {
      if (i > from && this.marks.words[i]!.gap === SENTENCE) break;
      if (lists.has(this.marks.words[i]!.text)) return true;
    }
    return false;
  }

  after(last: number): boolean {
    return this.marks.all.some((mark) => {
      if (mark.role !== 'after' || mark.first <= last || mark.first > last + 3 || this.marks.has('never', mark.first, mark.last))
        return false;
      // "il fiatone a fare niente".
      if (CLOSE.has(this.marks.words[mark.first]!.text) && mark.first > last + 1) return false;
      const previous = this.marks.words[mark.first - 1]!.text;
      if (DOING.has(previous) || (OF.has(previous) && mark.first > last + 1)) return false;
      // "Stringe senza smettere mai."
      for (let i = last + 1; i < mark.first; i++) if (this.marks.lists.before.has(this.marks.words[i]!.text)) return false;
      const breaks = this.marks.breaks(last, mark.first);
      if (breaks === SENTENCE) return false;
      if (breaks === CLAUSE && mark.first !== last + 1) return false;
      // "mio marito tossisce e io no".
      for (let i = last + 1; i < mark.first; i++) if (this.marks.lists.others.has(this.marks.words[i]!.text)) return false;
      // "Febra a trecut dar tusea nu"; "dolore al petto, ma ora no" denies.
      for (let i = last + 1; i < mark.first - 1; i++)
        if (BUT.has(this.marks.words[i]!.text) && !this.marks.has('now', mark.first - 1, mark.first - 1)) return false;
      const next = this.marks.words[mark.last + 1];
      if (next === undefined || next.gap !== 0 || this.marks.lists.stop.has(next.text)) return true;
      // "Febbre non ne ho la tosse sì", without a comma; "il fiato non c'è verso di riprenderlo".
      return mark.last > mark.first + 1 && !OPEN_END.has(next.text);
    });
  }
}

/** True where a phrase is made of this very word, or of its beginning: "kein*". */
function spells(terms: ReadonlySet<string>, text: string): boolean {
  if (terms.has(text)) return true;
  for (const term of terms) if (term.endsWith('*') && text.startsWith(term.slice(0, -1))) return true;
  return false;
}
