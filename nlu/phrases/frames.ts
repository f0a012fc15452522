// In which frame a phrase stands: a question about the thing, an "if", a fear, a film, a manner of speaking, the name of an
// illness on a certificate.
import type { Denial } from './denial.js';
import type { Mark, Marks } from './marks.js';
import { SENTENCE } from './words.js';

export const BUT = new Set('ma pero invece but however mais pourtant cependant pero sino aber jedoch dar insa але por'.split(' '));
const WHENEVER = new Set('wenn quand cuando cand when quando sobald lorsqu'.split(' '));
/** What only might happen: "diventasse confusa", "keine Luft bekommen sollte". */
const UNREAL = /^(\p{L}{2,}(asse|esse|isse|ssero)|fosse|sollten?)$/u;
/** Words from an "if" to what it supposes. */
const SUPPOSED = 12;
/** A message of so few words that is the name of an illness is a cry, not a question about it. */
const BARE = 3;

export class Frames {
  constructor(
    readonly marks: Marks,
    readonly denial: Denial,
  ) {}

  /** A question about the thing, not a report of it. */
  asking(first: number, last: number): boolean {
    // "Mia figlia fa una ricerca: perché si sviene?": whose question it is does not matter.
    if (
      this.marks.all.some((m) => m.role === 'study') &&
      !this.marks.all.some((m) => m.role === 'own' && this.marks.breaksBetween(m, first, last) === 0)
    )
      return true;
    if (
      this.marks.all.some((m) => m.role === 'own' && this.marks.sameSentence(m, first, last) && !this.marks.has('general', m.first, m.last))
    )
      return false;
    if (this.marks.inSentence('asking', first, last)) return true;
    return this.marks.sentenceAsks(last) && this.marks.all.some((m) => m.role === 'asking' && m.last < first);
  }

  /** "cosa faccio se …": the phrase follows an "if" with nothing but persons and small verbs between. */
  supposing(first: number, last: number): boolean {
    if (
      this.marks.all.some(
        (m) => m.role === 'anybody' && m.last < first && first - m.last <= 9 && this.marks.breaks(m.last, first) < SENTENCE,
      )
    )
      return true;
    if (this.#unreal(first, last)) return true;
    return this.marks.all.some((m) => {
      if (m.role !== 'supposing' || m.last >= first || first - m.last > SUPPOSED) return false;
      if (this.marks.breaks(m.last, first) > 0) return false;
      if (this.marks.has('really', m.first, m.last)) return false;
      if (this.#supposedInQuestion(m, first)) return true;
      if (first - m.last > 7) return false;
      for (let i = m.last + 1; i < first; i++) {
        const text = this.marks.words[i]!.text;
        if (!this.marks.lists.between.has(text) && !this.marks.lists.small.has(text)) return false;
      }
      return true;
    });
  }

  /** "Se mia madre, che ora sta bene, diventasse confusa": an "if" and a verb of what is not so. */
  #unreal(first: number, last: number): boolean {
    let unreal = false;
    for (let i = Math.max(0, first - 2); i <= last + 2 && i < this.marks.words.length; i++) {
      if (i > last && this.marks.words[i]!.gap !== 0) break;
      if (UNREAL.test(this.marks.words[i]!.text)) unreal = true;
    }
    return (
      unreal &&
      this.marks.all.some(
        (m) =>
          m.role === 'supposing' &&
          m.last < first &&
          this.marks.breaks(m.last, first) < SENTENCE &&
          !this.marks.has('really', m.first, m.last),
      )
    );
  }

  /** "Chi chiamo se dopo il vaccino mi viene …?": in a question all of the clause is supposed, unless it says since when. */
  #supposedInQuestion(mark: Mark, first: number): boolean {
    if (!this.marks.sentenceAsks(first) || this.marks.all.some((m) => m.role === 'now' && this.marks.sameSentence(m, first, first)))
      return false;
    // "Wenn er hustet, kommt Blut" tells what happens.
    const opens = mark.first === 0 || this.marks.words[mark.first]!.gap === SENTENCE;
    return !(opens && WHENEVER.has(this.marks.words[mark.first]!.text));
  }

  /** A question about people in general: "quanta febbre deve avere un neonato per …?" */
  ofAnybody(first: number, last: number): boolean {
    return (
      this.marks.sentenceAsks(last) &&
      this.marks.inSentence('general', first, last) &&
      !this.marks.all.some(
        (m) => m.role === 'own' && this.marks.sameSentence(m, first, last) && !this.marks.has('general', m.first, m.last),
      )
    );
  }

  /** "ho paura di svenire". */
  feared(first: number): boolean {
    return this.marks.all.some((m) => m.role === 'fear' && m.last < first && first - m.last <= 4 && this.marks.breaks(m.last, first) === 0);
  }

  /** In a film, for fun; "non è uno scherzo" is no fun. */
  elsewhere(first: number, last: number): boolean {
    return this.marks.all.some(
      (m) =>
        m.role === 'elsewhere' &&
        this.marks.sameSentence(m, first, last) &&
        !this.denial.before(m.first, m.last) &&
        !(m.last < first && this.#stopped(m.last, first)),
    );
  }

  /** A "but" stands between. */
  #stopped(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (BUT.has(this.marks.words[i]!.text)) return true;
    return false;
  }

  /** "soffoco di scartoffie": said of a thing that chokes nobody, right behind or before. */
  figure(first: number, last: number): boolean {
    if (this.#ofThing(first)) return true;
    return this.marks.all.some(
      (m) =>
        m.role === 'figure' &&
        (m.last < first
          ? first - m.last <= 3 && this.marks.breaks(m.last, first) === 0
          : m.first - last <= 3 && this.marks.breaks(last, m.first) === 0),
    );
  }

  /** "Il mio telefono non respira più": the clause begins with a thing or an animal, and nobody else stands between. */
  #ofThing(first: number): boolean {
    return this.marks.all.some((m) => {
      if (
        m.role !== 'things' ||
        m.last >= first ||
        first - m.last > 5 ||
        this.marks.breaks(m.last, first) > 0 ||
        this.marks.joined(m.last, first)
      )
        return false;
      for (let i = m.first, back = 0; i > 0 && this.marks.words[i]!.gap === 0; i--) if (++back > 2) return false;
      return !this.marks.all.some((own) => own.role === 'own' && own.first > m.last && own.last < first);
    });
  }

  /**
   * The name of an illness is said of somebody who has it now: "ha un infarto", "figlio convulsioni febbre alta"; not in a
   * question without anybody in it, nor about a certificate, a vaccination, an appointment.
   */
  had(first: number, last: number): boolean {
    if (this.marks.words.length <= BARE) return true;
    if (this.marks.inSentence('paper', first, last)) return false;
    const nobody = this.marks.sentenceAsks(last) && !this.marks.inSentence('own', first, last);
    const having = this.marks.all.some(
      (m) =>
        m.role === 'having' &&
        // "L'ictus è ereditario?" asks about the illness, "è un ictus?" about somebody.
        !(nobody && m.first > last) &&
        (m.last < first ? first - m.last <= 4 : m.first - last <= 4) &&
        this.marks.breaksBetween(m, first, last) < SENTENCE,
    );
    return having || !(this.marks.sentenceAsks(last) || this.marks.inSentence('asking', first, last));
  }

  /** "un po' di". */
  slight(first: number, last: number): boolean {
    return this.marks.all.some(
      (m) => m.role === 'slight' && m.last >= first - 2 && m.first <= last + 1 && this.marks.breaks(Math.min(m.last, first), first) === 0,
    );
  }
}
