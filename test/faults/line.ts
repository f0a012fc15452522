// How a client of a run asks: it tries one gateway after the other, with the same request, until somebody answers.
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../support/random.js';

/** Milliseconds without an answer after which the next gateway is asked. */
const PATIENCE = 2_000;
/** After so long something is wrong that no fault of a schedule explains. */
const LIMIT = 120_000;

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** With `error` where it was refused. */
  readonly body: Body & { readonly error?: { readonly code: string } };
  /** An earlier attempt had no answer: it may have worked. */
  readonly repeated: boolean;
}

export class Unanswered extends Error {}

/** The gateways as one client sees them: it stays with one while that works. */
export class Line {
  #at: number;

  constructor(
    readonly bases: readonly string[],
    private readonly chance: Chance,
  ) {
    this.#at = Math.floor(chance() * bases.length);
  }

  get base(): string {
    return this.bases[this.#at % this.bases.length]!;
  }

  next(): void {
    this.#at += 1;
  }

  /** Asks until the answer is neither 429 nor 5xx. @throws Unanswered when nobody answers for very long. */
  async ask<Body>(method: string, path: string, headers: Readonly<Record<string, string>>, body?: unknown): Promise<Answer<Body>> {
    const from = performance.now();
    let repeated = false;
    // What was heard instead of an answer, for whoever has to find out why.
    const heard: Record<string, number> = {};
    const note = (what: string) => {
      heard[what] = (heard[what] ?? 0) + 1;
    };
    for (;;) {
      let wait = this.chance.between(30, 120);
      try {
        const answer = await fetch(this.base + path, {
          method,
          headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
          signal: AbortSignal.timeout(PATIENCE),
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        if (answer.status !== 429 && answer.status < 500) {
          return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text), repeated };
        }
        if (answer.status === 429) wait = 1_000 * Number(answer.headers.get('retry-after') ?? 1);
        note(`${answer.status}, wait ${answer.headers.get('retry-after') ?? 'untold'}`);
        repeated = true;
      } catch (error) {
        note(error instanceof TypeError ? String((error.cause as NodeJS.ErrnoException | undefined)?.code) : String(error));
        repeated = true;
      }
      this.next();
      if (performance.now() - from > LIMIT) {
        throw new Unanswered(`${method} ${path.replace(/[\w-]{20,}/g, ':id')} was not answered: ${JSON.stringify(heard)}`);
      }
      await pause(wait);
    }
  }
}
