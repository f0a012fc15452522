// What the operators of a centre do all day, each at a time of its own, whether others have been answered or not; and how long they
// waited for it.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { NextView } from '../../handoff/api.js';
import { type Account, languageOf, regionOf } from './centre.js';
import { addressOf, postJson } from './chats.js';

/** Milliseconds, from the call until the answer that follows the durable writing. */
export interface Times {
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

/** Seconds that a conversation is talked about. */
export const HELD = 20;
/** Milliseconds after the end in which what is under way may still be answered. */
const GRACE = 10_000;
/** One in so many is given back instead of closed. */
const GIVEN_BACK = 10;
/** One in so many is taken by somebody who has just opened the desk anew. */
const OPENED = 10;
const ASKS: { readonly [language: string]: string } = {
  it: 'Vorrei parlare con un operatore',
  en: 'I would like to talk to a person',
  de: 'Ich möchte mit einem Menschen sprechen',
};

export interface DayResult {
  readonly claims: number;
  readonly claimsPerSecond: number;
  /** From pressing "take the next" until one is taken. */
  readonly claimMs: Times;
  /** Reading the queue and what is one's own, as a desk does when it is opened. */
  readonly queueMs: Times;
  /** Everything that went wrong, by kind. */
  readonly faults: { readonly [what: string]: number };
}

export class OperatorsDay {
  #claims: number[] = [];
  #queues: number[] = [];
  #faults = new Map<string, number>();
  readonly #free: number[];
  /** When the claims began that are not answered yet. */
  readonly #claiming = new Set<number>();
  #citizens = 0;

  constructor(
    readonly url: string,
    readonly accounts: readonly Account[],
  ) {
    // In an order in which neighbours are of different Regions and languages.
    this.#free = accounts.map((_, n) => (n * 7_919) % accounts.length);
  }

  /** Begins `rate` conversations a second, and as many new requests. */
  async work(seconds: number, rate: number): Promise<void> {
    const began = performance.now();
    for (let n = 0; n < seconds * rate; n += 1) {
      await pause(began + (n * 1000) / rate - performance.now());
      this.#begin('conversation', () => this.#conversation(n));
      if (n % GIVEN_BACK !== 0) this.#begin('arrival', () => this.#arrival());
    }
  }

  forget(): void {
    [this.#claims, this.#queues] = [[], []];
    this.#faults.clear();
  }

  /** Waits a while for claims that are under way; those that are not answered even then count with the time they have taken. */
  async settled(): Promise<void> {
    const until = performance.now() + GRACE;
    while (this.#claiming.size > 0 && performance.now() < until) await pause(50);
    for (const began of this.#claiming) {
      this.#claims.push(performance.now() - began);
      this.#fault('claim not answered in time');
    }
  }

  result(seconds: number): DayResult {
    const claims = this.#claims.length;
    return {
      claims,
      claimsPerSecond: round(claims / seconds),
      claimMs: timesOf(this.#claims),
      queueMs: timesOf(this.#queues),
      faults: Object.fromEntries(this.#faults),
    };
  }

  #begin(what: string, work: () => Promise<void>): void {
    work().catch((error: unknown) => this.#fault(`${what}: ${error instanceof Error ? error.message : 'unknown'}`));
  }

  #fault(what: string): void {
    this.#faults.set(what, (this.#faults.get(what) ?? 0) + 1);
  }

  /** Takes the next, reads it, writes to the citizen, and ends it or gives it back. */
  async #conversation(n: number): Promise<void> {
    const desk = this.#free.shift();
    if (desk === undefined) return this.#fault('nobody was free');
    const account = this.accounts[desk]!;
    try {
      if (n % OPENED === 0) await this.#opens(account);
      const conversation = await this.#takesNext(account);
      if (conversation === null) return this.#fault('nobody waited');
      const path = `conversations/${conversation}`;
      await ask(this.url, account, 'GET', path);
      await ask(this.url, account, 'POST', `${path}/messages`, {
        id: randomUUID(),
        text: 'Buongiorno, ho letto tutto. Come si sente adesso?',
      });
      await pause(HELD * 1000);
      if (n % GIVEN_BACK === 0) await ask(this.url, account, 'POST', `${path}/release`);
      else await ask(this.url, account, 'POST', `${path}/close`, { outcome: 'informed' });
    } finally {
      this.#free.push(desk);
    }
  }

  /** As the desk's button does it. */
  async #takesNext(account: Account): Promise<string | null> {
    const began = performance.now();
    this.#claiming.add(began);
    const { ticket } = await ask<NextView>(this.url, account, 'POST', 'queue/next').finally(() => this.#claiming.delete(began));
    if (ticket === null) return null;
    this.#claims.push(performance.now() - began);
    return ticket.conversationId;
  }

  async #opens(account: Account): Promise<void> {
    const began = performance.now();
    await Promise.all([ask(this.url, account, 'GET', 'queue'), ask(this.url, account, 'GET', 'mine')]);
    this.#queues.push(performance.now() - began);
  }

  /** A citizen opens the widget and asks for a person: the bot opens the request. */
  async #arrival(): Promise<void> {
    const n = this.#citizens++;
    const [region, lang, id] = [regionOf(n), languageOf(n), `dl_${randomUUID()}`];
    const post = <Answer>(path: string, token: string | null, body: unknown) =>
      postJson<Answer>(`${this.url}/v3/directline${path}`, body, {
        headers: { 'x-forwarded-for': addressOf(n), ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      });
    const { token } = await post<{ token: string }>('/tokens/generate', null, { region, lang, user: { id } });
    const { conversationId } = await post<{ conversationId: string }>('/conversations', token, {});
    await post(`/conversations/${conversationId}/activities`, token, { type: 'message', from: { id }, text: ASKS[lang] });
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function ask<Answer>(url: string, account: Account, method: 'GET' | 'POST', path: string, body: unknown = {}): Promise<Answer> {
  const { cookie, csrf } = account;
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'x-csrf-token': csrf, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) };
    const sent = request(`${url}/api/desk/${path}`, { method, agent, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const [text, status] = [Buffer.concat(chunks).toString(), response.statusCode ?? 500];
      if (status < 300) resolve((text === '' ? null : JSON.parse(text)) as Answer);
      else reject(new Error(`${path.split('/').at(-1)} was answered with ${status}`));
    });
    sent.once('error', reject);
    sent.end(method === 'POST' ? JSON.stringify(body) : undefined);
  });
}

function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { median: at(0.5), p99: at(0.99), max: at(1) };
}

export const round = (value: number) => Number(value.toFixed(1));
