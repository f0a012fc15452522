// In which frame a phrase stands: a question about the thing, an "if", a fear, a film, a manner of speaking, the name of an
// illness on a certificate.
import type { Denial } from './denial.js';
import type { Mark, Marks, Role } from './marks.js';
import { SENTENCE } from './words.js';

export const BUT = new Set('ma pero invece but however mais pourtant cependant pero sino aber jedoch dar insa але por'.split(' '));
const AND = new Set('e ma et y'.split(' '));
/** "Come se", "as if". */
const LIKE = new Set('come as like comme como als wie ca parca'.split(' '));
const WHENEVER = new Set('wenn quand cuando cand when quando sobald lorsqu'.split(' '));
/** What only might happen: "diventasse confusa", "keine Luft bekommen sollte". */
const UNREAL =
  /^(\p{L}{2,}(asse|esse|isse|ssero|iera|iese|ieran|iesen)|fosse|sollten?|wurden?|ware|hatte|kame|sollt|tate|would|could|should|were|serait|aurait|devait|\p{L}{3,}(rait|raient)|ar|б|би)$/u;
/** With the word that nobody is ill, these say that nothing has happened. */
const HEDGES: ReadonlySet<Role> = new Set(['asking', 'imagining', 'opening', 'fear', 'material', 'service', 'anybody', 'general']);
/** "Sono in macchina", "davanti al computer": where somebody is. */
const WHERE = new Set('in al alla sul sulla nel nella dal dalla col con on at by im am auf vom dans sur au en pe cu ne ne-'.split(' '));
/** Words from a thing to what it does in a manner of speaking. */
const THING = 10;
/** Words from a fear to what it fears. */
const FEARED = 12;
/** Words from an "if" to what it supposes. */
const SUPPOSED = 12;
/** A message of so few words that is the name of an illness is a cry, not a question about it. */
const BARE = 3;
/** In more words than these a mere mention tells of nobody: "all'asilo si parla di un caso di meningite". */
const FEW = 12;

export class Frames {
  constructor(
    readonly marks: Marks,
    readonly denial: Denial,
  ) {}

  /** "Mia figlia fa una ricerca: perché si sviene?": whose question it is does not matter. */
  studied(first: number, last: number): boolean {
    return (
      this.#study() &&
      !this.marks.now(first, last) &&
      !this.#alarm() &&
      !this.marks.all.some((m) => m.role === 'own' && this.marks.breaksBetween(m, first, last) === 0)
    );
  }

  /** A question about the thing, not a report of it. */
  asking(first: number, last: number): boolean {
    if (this.studied(first, last)) return true;
    if (
      this.marks.all.some((m) => m.role === 'own' && this.marks.sameSentence(m, first, last) && !this.marks.has('general', m.first, m.last))
    )
      return false;
    if (this.marks.inSentence('asking', first, last) || this.ofAnybody(first, last)) return true;
    return this.marks.sentenceAsks(last) && this.marks.all.some((m) => m.role === 'asking' && m.last < first);
  }

  /** "cosa faccio se …": the phrase follows an "if" with nothing but persons and small verbs between. */
  supposing(first: number, last: number): boolean {
    if (
      this.marks.all.some(
        (m) =>
          m.role === 'anybody' &&
          m.last < first &&
          first - m.last <= 9 &&
          this.marks.breaks(m.last, first) < SENTENCE &&
          !this.#likeThat(m),
      )
    )
      return true;
    if (this.#unreal(first, last)) return true;
    return this.marks.all.some((m) => {
      if (m.role !== 'supposing' || m.last >= first || first - m.last > SUPPOSED) return false;
      if (this.marks.breaks(m.last, first) > 0 || this.#noIf(m)) return false;
      if (this.#supposedInQuestion(m, first)) return true;
      if (first - m.last > 7) return false;
      for (let i = m.last + 1; i < first; i++) {
        const text = this.marks.words[i]!.text;
        if (!this.marks.lists.between.has(text) && !this.marks.lists.small.has(text)) return false;
      }
      return true;
    });
  }

  /** "Se mia madre, che ora sta bene, diventasse confusa o …": an "if" and a verb of what is not so. */
  #unreal(first: number, last: number): boolean {
    return this.marks.all.some(
      (m) =>
        m.role === 'supposing' &&
        m.last < first &&
        first - m.last <= SUPPOSED &&
        this.marks.breaks(m.last, first) < SENTENCE &&
        !this.#noIf(m) &&
        this.#unrealBetween(m.last + 1, last),
    );
  }

  /** "Non so se", "come se", and the dialects' "no se capisse". */
  #noIf({ first, last }: Mark): boolean {
    const before = this.marks.words[first - 1];
    if (before !== undefined && this.marks.words[first]!.gap === 0 && this.marks.lists.before.has(before.text)) return true;
    return this.marks.all.some(
      (m) =>
        (m.role === 'really' && m.first <= first && m.last >= last && !this.#opensIf(m)) ||
        (m.role === 'really' && m.last === first && LIKE.has(this.marks.words[m.first]!.text)),
    );
  }

  /** "E se svengo?" begins a question; "nonna straparla e se sveja poco" is a dialect's "si". */
  #opensIf({ first, last }: Mark): boolean {
    return last === first + 1 && AND.has(this.marks.words[first]!.text) && this.marks.sentenceStart(first) === first;
  }

  /** "Come se qualcuno …" tells how it feels. */
  #likeThat({ first }: Mark): boolean {
    return this.marks.all.some((m) => m.role === 'really' && m.first < first && m.last === first);
  }

  #unrealBetween(from: number, last: number): boolean {
    for (let i = from; i <= last + 2 && i < this.marks.words.length; i++) {
      if (i > last && this.marks.words[i]!.gap !== 0) return false;
      if (UNREAL.test(this.marks.words[i]!.text)) return true;
    }
    return false;
  }

  /** "Facciamo finta che …", "Würde ich …": the rest of the sentence is imagined, up to a "but". */
  imagined(first: number, last: number): boolean {
    return this.marks.all.some((m) => {
      if (m.first > last || this.marks.breaks(Math.min(m.last, first), first) === SENTENCE) return false;
      // "Parla come se fosse ubriaco."
      if (this.#noIf(m)) return false;
      const opens = m.role === 'opening' && this.marks.sentenceStart(m.first) === m.first;
      return (m.role === 'imagining' || opens) && !this.#stopped(m.last, first) && !this.marks.now(first, last);
    });
  }

  /** "Il protocollo per …", "ein Plakat über …": what a paper, a course or a service is about, and nobody stands between. */
  about(first: number, last: number): boolean {
    return this.marks.all.some((m) => {
      if ((m.role !== 'material' && m.role !== 'service') || this.#alarm()) return false;
      if (!this.marks.sameSentence(m, first, last) || this.marks.now(first, last)) return false;
      if (m.role === 'service' && this.marks.breaksBetween(m, first, last) > 0) return false;
      // "Ein Schlaganfall-Plakat".
      if (m.first > last && m.first - last <= 3 && this.marks.breaks(last, m.first) === 0 && m.role === 'material') return true;
      if (m.first > last) return !this.marks.someone(this.marks.sentenceStart(first), m.first - 1);
      return !this.marks.someone(m.last + 1, last) && !this.#stopped(m.last, first);
    });
  }

  /** A question, an "if", a fear, and the word that nobody is ill: nothing has happened. */
  hedged(first: number, last: number): boolean {
    if (this.marks.now(first, last) || this.#alarm()) return false;
    const framed = this.marks.all.some(
      (m) =>
        (HEDGES.has(m.role) || (m.role === 'supposing' && !this.marks.has('really', m.first, m.last))) &&
        m.first <= last &&
        this.marks.breaksBetween(m, first, last) < SENTENCE,
    );
    if (!framed && !this.#study()) return false;
    return this.marks.all.some(
      (m) =>
        m.role === 'fine' &&
        (m.first > last || !this.#stopped(m.last, first)) &&
        !this.#stopped(m.last, m.last + 3) &&
        !this.denial.before(m.first, m.last),
    );
  }

  /** "Mandate un'ambulanza": whatever else is told, it happens. */
  #alarm(): boolean {
    return this.marks.all.some((m) => m.role === 'alarm' && !this.marks.has('general', m.first, m.last));
  }

  #study(): boolean {
    return this.marks.all.some((m) => m.role === 'study');
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

  /** "ho paura di svenire", "teme che le manchi il respiro da un momento all'altro". */
  feared(first: number, last = first): boolean {
    return this.marks.all.some((m) => {
      if (m.role !== 'fear' || m.last >= last) return false;
      // "Ogni volta che tossisco ho il timore di vedere rosso": the end of what is said is feared.
      if (m.last >= first) return m.first > first && last - m.last <= 4 && this.marks.breaks(m.last, last) === 0;
      if (first - m.last <= 4 && this.marks.breaks(m.last, first) === 0) return true;
      if (first - m.last > FEARED || this.marks.breaks(m.last, first) === SENTENCE || this.#stopped(m.last, first)) return false;
      return this.marks.all.some(
        (d) => d.role === 'someday' && d.first > m.first && d.last <= last + 5 && this.marks.breaksBetween(d, first, last) < SENTENCE,
      );
    });
  }

  /** In a film, for fun; "non è uno scherzo" is no fun. */
  elsewhere(first: number, last: number): boolean {
    return this.marks.all.some(
      (m) =>
        m.role === 'elsewhere' &&
        !this.#alarm() &&
        this.marks.sameSentence(m, first, last) &&
        !this.denial.before(m.first, m.last) &&
        !(m.last < first && (this.#stopped(m.last, first) || this.#another(m, first))),
    );
  }

  /** "Il sito non funziona e mia figlia non respira", "ho visto in tv i sintomi: mia moglie …": somebody begins anew. */
  #another({ last }: Mark, first: number): boolean {
    return (this.marks.breaks(last, first) > 0 || this.marks.joined(last, first)) && this.marks.someone(last + 1, first);
  }

  /** A "but" stands between. */
  #stopped(from: number, to: number): boolean {
    for (let i = from + 1; i < to && i < this.marks.words.length; i++) if (BUT.has(this.marks.words[i]!.text)) return true;
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

  /** "Il mio telefono non respira più": the sentence begins with a thing or an animal, and nobody else stands between. */
  #ofThing(first: number): boolean {
    return this.marks.all.some((m) => {
      if (m.role !== 'things' || m.last >= first || first - m.last > THING || this.marks.breaks(m.last, first) === SENTENCE) return false;
      const start = this.marks.sentenceStart(m.first);
      if (WHERE.has(this.marks.words[m.first - 1]?.text ?? '')) return false;
      if (m.first - start > 3 || this.marks.someone(start, m.first - 2)) return false;
      return !this.marks.someone(m.last + 2, first) && !this.#stopped(m.last, first);
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
    return having || (this.marks.words.length <= FEW && !(this.marks.sentenceAsks(last) || this.marks.inSentence('asking', first, last)));
  }

  /** "un po' di". */
  slight(first: number, last: number): boolean {
    return this.marks.all.some(
      (m) => m.role === 'slight' && m.last >= first - 2 && m.first <= last + 1 && this.marks.breaks(Math.min(m.last, first), first) === 0,
    );
  }
}
