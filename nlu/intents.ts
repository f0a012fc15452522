// The intent of a message: first the n-grams, at once; where they are unsure, the encoder with them. Never fails.

import { Remembered } from './cache.js';
import { clausesOf } from './clauses.js';
import type { Encoded, Encoder } from './encoder.js';
import { endOf, together } from './long.js';
import { best } from './model/calibrate.js';
import type { Classifier } from './model/classifier.js';
import { readable } from './model/features.js';
import { forEncoder } from './model/vectors.js';
import { type Clause, settle } from './ranking.js';
import type { Ranked, Understanding } from './understanding.js';

/** What understanding says about a message's intent. */
export type IntentPart = Pick<Understanding, 'intent' | 'ranking' | 'also' | 'stage'>;

const RANKED = 5;
const LETTER = /\p{L}/gu;
/** "sì", "38,5", "da 3 gg": what is answered to a question has too little in it for the encoder to help. */
const SHORT_ANSWER_LETTERS = 4;
/** Longer messages are rarely sent twice. */
const REPEATED_LENGTH = 160;

/** Clauses are looked for in this many code units. */
const CLAUSES_WITHIN = 2_000;

const NOTHING_SAID: IntentPart = {
  intent: { name: 'out_of_scope', confidence: 1 },
  ranking: [{ name: 'out_of_scope', confidence: 1 }],
  also: [],
  stage: 'ngrams',
};

export class IntentReader {
  private readonly remembered = new Remembered<IntentPart>(5_000);

  constructor(
    private readonly classifier: Classifier,
    private readonly encoder: Encoder | null,
  ) {}

  async read(message: string): Promise<IntentPart> {
    const text = readable(message);
    const letters = text.match(LETTER)?.length ?? 0;
    if (letters === 0) return NOTHING_SAID;
    const known = text.length <= REPEATED_LENGTH ? this.remembered.get(text) : undefined;
    if (known) return known;
    const end = endOf(text);
    const first = this.first(text, end);
    const asks = this.encoder !== null && letters >= SHORT_ANSWER_LETTERS && first[best(first)]! < this.classifier.data.askBelow;
    const second = asks ? await this.second(text, end) : null;
    const probabilities = second ?? first;
    // Offsets of clauses are those of the message, so clauses are cut from it and not from the readable text.
    const part = this.settled(probabilities, second ? 'encoder' : 'ngrams', this.clausesIn(message, first));
    // An answer that came too late is not remembered: the next time there may be a better one.
    if (text.length <= REPEATED_LENGTH && text === message && (!asks || second)) this.remembered.set(text, part);
    return part;
  }

  private first(text: string, end: string | null): Float64Array {
    const whole = this.classifier.first(text);
    return end === null ? whole : together(whole, this.classifier.first(end));
  }

  /** Null where the encoder is late, loading or dead. */
  private async second(text: string, end: string | null): Promise<Float64Array | null> {
    const [whole, ending] = await Promise.all([this.encoded(text), end === null ? null : this.encoded(end)]);
    if (!whole) return null;
    const probabilities = this.classifier.second(text, whole.vector, whole.near);
    return end !== null && ending ? together(probabilities, this.classifier.second(end, ending.vector, ending.near)) : probabilities;
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
      return { ...span, best: this.ranked(probabilities, top), support: whole[top]! };
    });
  }

  private settled(probabilities: Float64Array, stage: IntentPart['stage'], clauses: readonly Clause[]): IntentPart {
    const order = [...probabilities.keys()].sort((a, b) => probabilities[b]! - probabilities[a]!).slice(0, RANKED);
    const ranking = order.map((column) => this.ranked(probabilities, column));
    const { main, also } = settle(ranking[0]!, clauses);
    const others = ranking.filter(({ name }) => name !== main.name);
    return { intent: main, ranking: [main, ...others].slice(0, RANKED), also, stage };
  }

  private ranked(probabilities: Float64Array, column: number): Ranked {
    return { name: this.classifier.data.intents[column]!, confidence: probabilities[column]! };
  }
}
