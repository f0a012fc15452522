// The trained part of understanding a message, its intent and the second reading of danger: first the n-grams, at once; where they are
// unsure, the encoder with them. Never fails.

import { Remembered } from './cache.js';
import { clausesOf, sentencesOf } from './clauses.js';
import { type Heard, NOTHING_HEARD } from './danger/compile.js';
import { isInDoubt } from './danger/decide.js';
import { type Evidence, evidenceOf, NO_EVIDENCE } from './danger/evidence.js';
import type { DangerReading } from './danger/reader.js';
import { likeliest, passagesOf, withPassages } from './danger/story.js';
import type { Encoded, Encoder } from './encoder.js';
import { endOf, together } from './long.js';
import { best, bestFew } from './model/calibrate.js';
import type { Classifier, NgramScores } from './model/classifier.js';
import { readable } from './model/features.js';
import { forEncoder } from './model/vectors.js';
import { type Clause, settle } from './ranking.js';
import type { Ranked, Span, Understanding } from './understanding.js';

/** What the trained part says about a message. */
export interface ReadPart extends Pick<Understanding, 'intent' | 'ranking' | 'also' | 'stage'> {
  /** Null where the text has no letters, or the model no reader of danger. */
  readonly danger: DangerReading | null;
}

const RANKED = 5;
const LETTER = /\p{L}/u;
/** "sì", "38,5", "da 3 gg": what is answered to a question, with fewer letters, has too little in it for the encoder to help. */
const FOUR_LETTERS = /(?:\p{L}\P{L}*){4}/u;
/** Longer messages are rarely sent twice. */
const REPEATED_LENGTH = 160;

/** Clauses are looked for in this many code units. */
const CLAUSES_WITHIN = 2_000;

const NOTHING_SAID: ReadPart = {
  intent: { name: 'out_of_scope', confidence: 1 },
  ranking: [{ name: 'out_of_scope', confidence: 1 }],
  also: [],
  stage: 'ngrams',
  danger: null,
};

export class MessageReader {
  private readonly remembered = new Remembered<ReadPart>(5_000);

  constructor(
    private readonly classifier: Classifier,
    private readonly encoder: Encoder | null,
  ) {}

  /**
   * @param heard what the rules say of it: with a danger sign of theirs the encoder is asked sooner
   * @param hear what they say of a part of it
   */
  async read(message: string, heard: Heard = NOTHING_HEARD, hear: (part: string) => Heard = () => NOTHING_HEARD): Promise<ReadPart> {
    const text = readable(message);
    if (!LETTER.test(text)) return NOTHING_SAID;
    const evidence = evidenceOf(heard);
    const key = `${evidence.join('')} ${text}`;
    const known = text.length <= REPEATED_LENGTH ? this.remembered.get(key) : undefined;
    if (known) return known;
    const whole = this.classifier.ngrams(text);
    const ending = endOf(text);
    const end = ending === null ? null : { text: ending, ngrams: this.classifier.intentNgrams(ending) };
    const first = this.first(whole, end);
    const passages = likeliest(passagesOf(text).map((passage) => this.heardAlone(passage, evidenceOf(hear(passage)))));
    const firstDanger = withPassages(this.classifier.dangerOf(whole, null, evidence), passages);
    const unsure = first[best(first)]! < this.classifier.data.askBelow;
    const doubtful = firstDanger !== null && isInDoubt(firstDanger.any, heard.signs.length > 0);
    const asks = this.encoder !== null && (unsure || doubtful) && FOUR_LETTERS.test(text);
    const second = asks ? await this.second({ text, ngrams: whole, evidence }, end, passages) : null;
    // Offsets of clauses are those of the message, so clauses are cut from it and not from the readable text.
    const clauses = this.clausesIn(message, first);
    const part = this.settled(second?.intents ?? first, second ? 'encoder' : 'ngrams', clauses, second?.danger ?? firstDanger);
    // An answer that came too late is not remembered: the next time there may be a better one.
    if (text.length <= REPEATED_LENGTH && text === message && (!asks || second)) this.remembered.set(key, part);
    return part;
  }

  /** The sentence that speaks most for danger, by its n-grams. */
  whereDanger(message: string): Span {
    let most = Number.NEGATIVE_INFINITY;
    let found: Span = { start: 0, end: message.length };
    for (const span of sentencesOf(message.slice(0, CLAUSES_WITHIN))) {
      const any =
        this.classifier.dangerOf(this.classifier.ngrams(readable(message.slice(span.start, span.end))), null, NO_EVIDENCE)?.any ?? 0;
      if (any > most) [most, found] = [any, span];
    }
    return found;
  }

  private first(whole: NgramScores, end: Part | null): Float64Array {
    const probabilities = this.classifier.firstOf(whole);
    return end === null ? probabilities : together(probabilities, this.classifier.firstOf(end.ngrams));
  }

  private heardAlone(text: string, evidence: Evidence): Passage {
    const ngrams = this.classifier.ngrams(text);
    return { text, ngrams, evidence, danger: this.classifier.dangerOf(ngrams, null, evidence) };
  }

  /** Null where the encoder is late, loading or dead. */
  private async second(whole: JudgedPart, end: Part | null, passages: readonly Passage[]) {
    const [meant, endMeant, ...parts] = await Promise.all([
      this.encoded(whole.text),
      end === null ? null : this.encoded(end.text),
      ...passages.map(async (passage) => ({ ...passage, meant: await this.encoded(passage.text) })),
    ]);
    if (!meant) return null;
    const probabilities = this.classifier.secondOf(whole.ngrams, meant);
    const intents = end !== null && endMeant ? together(probabilities, this.classifier.secondOf(end.ngrams, endMeant)) : probabilities;
    const told = parts.map((part) => ({ danger: part.meant && this.classifier.dangerOf(part.ngrams, part.meant, part.evidence) }));
    return { intents, danger: withPassages(this.classifier.dangerOf(whole.ngrams, meant, whole.evidence), told) };
  }

  private async encoded(text: string): Promise<Encoded | null> {
    try {
      return (await this.encoder?.encode(forEncoder(text))) ?? null;
    } catch {
      // Where the encoder is waited for and cannot come back: the first stage's answer stands.
      return null;
    }
  }

  private clausesIn(message: string, whole: Float64Array): Clause[] {
    return clausesOf(message.slice(0, CLAUSES_WITHIN)).map((span) => {
      const probabilities = this.classifier.first(readable(message.slice(span.start, span.end)));
      const top = best(probabilities);
      return { start: span.start, end: span.end, best: this.ranked(probabilities, top), support: whole[top]! };
    });
  }

  private settled(
    probabilities: Float64Array,
    stage: ReadPart['stage'],
    clauses: readonly Clause[],
    danger: DangerReading | null,
  ): ReadPart {
    const ranking = bestFew(probabilities, RANKED).map((column) => this.ranked(probabilities, column));
    const { main, also } = settle(ranking[0]!, clauses);
    const others = ranking.filter(({ name }) => name !== main.name);
    return { intent: main, ranking: [main, ...others].slice(0, RANKED), also, stage, danger };
  }

  private ranked(probabilities: Float64Array, column: number): Ranked {
    return { name: this.classifier.data.intents[column]!, confidence: probabilities[column]! };
  }
}

/** A part of a story and its n-grams. */
interface Part {
  readonly text: string;
  readonly ngrams: NgramScores;
}

/** The same with what the rules say of it. */
interface JudgedPart extends Part {
  readonly evidence: Evidence;
}

/** A part that is searched for danger, and what is held of it without its meaning. */
interface Passage extends JudgedPart {
  readonly danger: DangerReading | null;
}
