// How long an operator waits for a request that he takes, in a centre at full load: `accanto serve` with 50,000 people waiting
// in five Regions, 3,000 desks connected and told of every change, and about thirty requests a second that are taken, answered,
// closed or given back while as many new ones come. On SQLite and on Redis.
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openParts } from '../../accanto.js';
import { readSettings } from '../../config/settings.js';
import type { QueueView } from '../../handoff/api.js';
import { startRedis } from '../store/redis/server.js';
import { startGateway } from '../support/gateway-process.js';
import { type Account, centreContent, fillQueue, languageOf, regionOf, seatOperators } from './centre.js';
import { addressOf, postJson } from './chats.js';
import type { DesksAnswer, DesksWish } from './desks.js';
import { raiseOpenFiles } from './files.js';
import { REDIS_SETTINGS, readings } from './process.js';

/** Milliseconds, from the call until the answer that follows the durable writing. */
interface Times {
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

export interface AssignmentRow {
  readonly store: 'SQLite' | 'Redis';
  readonly waiting: number;
  readonly operators: number;
  readonly desks: number;
  readonly claims: number;
  readonly claimsPerSecond: number;
  readonly claimMs: Times;
  /** Reading the queue and what is one's own, as a desk does when it is opened and before it takes the next. */
  readonly queueMs: Times;
  /** From pressing "take the next" until one is taken: a colleague may have been quicker than the list. */
  readonly nextMs: Times;
  /** Of a hundred claims, those for which a colleague was quicker. */
  readonly refusedPercent: number;
  /** Of one processor. */
  readonly cpuPercent: number;
  readonly redisCpuPercent: number | null;
  /** Of the time, how much the serving thread waited for a processor that others had. */
  readonly starvedPercent: number;
  /** How often a desk was told of the queue, and what it was sent in all. */
  readonly secondsBetweenQueues: number;
  readonly kBPerDeskPerSecond: number;
  /** Everything that went wrong, by kind. */
  readonly faults: { readonly [what: string]: number };
}

export interface AssignmentResult {
  readonly rate: number;
  readonly seconds: number;
  readonly rows: readonly AssignmentRow[];
}

export interface AssignmentWish {
  readonly waiting: number;
  readonly operators: number;
  readonly desks: number;
  readonly rate: number;
  readonly seconds: number;
  readonly until: number;
}

const WARM_SECONDS = 10;
/** Seconds that a conversation is talked about. */
const HELD = 20;
/** Milliseconds after the end in which what is under way may still be answered. */
const GRACE = 10_000;
/** One in so many is given back instead of closed. */
const GIVEN_BACK = 10;
const ASKS: { readonly [language: string]: string } = {
  it: 'Vorrei parlare con un operatore',
  en: 'I would like to talk to a person',
  de: 'Ich möchte mit einem Menschen sprechen',
};

export async function measureAssignment(wish: AssignmentWish): Promise<AssignmentResult> {
  raiseOpenFiles(wish.desks + 1_000);
  const rows: AssignmentRow[] = [];
  for (const [n, store] of (['SQLite', 'Redis'] as const).entries()) {
    const share = (wish.until - performance.now()) / (2 - n);
    rows.push(await measureOn(store, { ...wish, until: performance.now() + share }));
    console.log(JSON.stringify(rows.at(-1)));
  }
  return { rate: wish.rate, seconds: wish.seconds, rows };
}

async function measureOn(store: AssignmentRow['store'], wish: AssignmentWish): Promise<AssignmentRow> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-assignment-'));
  const content = centreContent();
  const redis = store === 'Redis' ? await startRedis(REDIS_SETTINGS) : null;
  const end: (() => unknown)[] = [() => rm(data, { recursive: true, force: true }), () => content.remove(), () => redis?.remove()];
  try {
    const masterKey = randomBytes(32).toString('base64');
    const shared = { configDir: content.dir, masterKey, ...(redis === null ? {} : { redisUrl: redis.url }) };
    const { settings } = readSettings({ env: {}, overrides: { ...shared, dataDir: data, encoder: 'off', logLevel: 'error' } });
    const parts = await openParts({ settings });
    const reserved = (wish.seconds + WARM_SECONDS + HELD) * 1000;
    const waiting = await fillQueue(parts.store, wish.waiting, () => performance.now() < wish.until - reserved);
    const accounts = await seatOperators(parts.store, wish.operators);
    await parts.close();
    console.log(`${waiting} wait on ${store}, ${accounts.length} operators`);

    const env = {
      ACCANTO_CONFIG_DIR: content.dir,
      ACCANTO_MASTER_KEY: masterKey,
      ACCANTO_TRUSTED_PROXIES: '127.0.0.1',
      ...(redis === null ? {} : { ACCANTO_REDIS_URL: redis.url }),
    };
    const gateway = await startGateway({ data, env });
    end.push(() => gateway.end('SIGKILL'));
    const desks = new Desks();
    end.push(() => desks.end());
    const { open } = await desks.ask({
      do: 'open',
      url: gateway.url,
      cookies: accounts.slice(0, wish.desks).map(({ cookie }) => cookie),
    });
    console.log(`${open} desks are connected`);

    const centre = new Centre(gateway.url, accounts.slice(0, wish.desks));
    await centre.work(WARM_SECONDS, wish.rate);
    await desks.ask({ do: 'count' });
    centre.forget();
    const { cpu } = readings(gateway.child.pid ?? 0);
    const redisCpu = redis === null ? null : readings(redis.child.pid ?? 0).cpu;
    const [before, redisBefore, starvedBefore, began] = [cpu(), redisCpu?.() ?? 0, starved(gateway.child.pid), performance.now()];
    await centre.work(wish.seconds, wish.rate);
    const milliseconds = performance.now() - began;
    const percent = (spent: number) => Math.round((spent / milliseconds) * 100);
    const [cpuPercent, redisCpuPercent] = [percent(cpu() - before), redisCpu === null ? null : percent(redisCpu() - redisBefore)];
    const starvedPercent = percent(starved(gateway.child.pid) - starvedBefore);
    const told = await desks.ask({ do: 'count' });
    await centre.settled();
    return {
      store,
      waiting,
      operators: accounts.length,
      desks: told.open,
      ...centre.result(milliseconds / 1000),
      cpuPercent,
      redisCpuPercent,
      starvedPercent,
      secondsBetweenQueues: round((told.open * milliseconds) / 1000 / told.queues),
      kBPerDeskPerSecond: round(told.bytes / 1000 / told.open / (milliseconds / 1000)),
    };
  } finally {
    for (const one of end.reverse()) await one();
  }
}

/** Milliseconds that a process's first thread was ready to work and another one had the processor. */
function starved(pid: number | undefined): number {
  return Number(readFileSync(`/proc/${pid ?? 0}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
}

/** What operators do all day, each at a time of its own, whether others have been answered or not. */
class Centre {
  #claims: number[] = [];
  #queues: number[] = [];
  #nexts: number[] = [];
  #refused = 0;
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
    [this.#claims, this.#queues, this.#nexts, this.#refused] = [[], [], [], 0];
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

  result(
    seconds: number,
  ): Pick<AssignmentRow, 'claims' | 'claimsPerSecond' | 'claimMs' | 'queueMs' | 'nextMs' | 'refusedPercent' | 'faults'> {
    const claims = this.#claims.length;
    return {
      claims,
      claimsPerSecond: round(claims / seconds),
      claimMs: timesOf(this.#claims),
      queueMs: timesOf(this.#queues),
      nextMs: timesOf(this.#nexts),
      refusedPercent: round((this.#refused * 100) / (claims + this.#refused)),
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

  /** As the desk's button does it: reads the queue, and tries one after the other until one was not taken yet. */
  async #takesNext(account: Account): Promise<string | null> {
    const pressed = performance.now();
    const { tickets } = await this.#queue(account);
    for (const { id } of tickets) {
      const began = performance.now();
      this.#claiming.add(began);
      const { status, body } = await askFor<{ ticket: { conversationId: string } }>(
        this.url,
        account,
        'POST',
        `tickets/${id}/claim`,
      ).finally(() => this.#claiming.delete(began));
      if (status === 409) {
        this.#refused += 1;
        continue;
      }
      mustBeDone('claim', status);
      this.#claims.push(performance.now() - began);
      this.#nexts.push(performance.now() - pressed);
      return body.ticket.conversationId;
    }
    return null;
  }

  async #queue(account: Account): Promise<QueueView> {
    const began = performance.now();
    const [queue] = await Promise.all([ask<QueueView>(this.url, account, 'GET', 'queue'), ask(this.url, account, 'GET', 'mine')]);
    this.#queues.push(performance.now() - began);
    return queue;
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

/** The process with the desks, asked one question at a time or many. */
class Desks {
  readonly #child: ChildProcess;
  readonly #asked = new Map<number, (answer: DesksAnswer) => void>();
  #next = 0;

  constructor() {
    this.#child = fork(fileURLToPath(new URL('./desks.js', import.meta.url)), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child.on('message', (answer: DesksAnswer) => {
      this.#asked.get(answer.id)?.(answer);
      this.#asked.delete(answer.id);
    });
  }

  ask(wish: Wish): Promise<DesksAnswer> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#child.once('exit', (code) => reject(new Error(`The process with the desks ended with ${code}.`)));
      this.#asked.set(id, resolve);
      this.#child.send({ ...wish, id } as DesksWish);
    });
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }
}

type Wish = DesksWish extends infer One ? (One extends DesksWish ? Omit<One, 'id'> : never) : never;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

async function ask<Answer>(url: string, account: Account, method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
  const answer = await askFor<Answer>(url, account, method, path, body);
  mustBeDone(path.split('/').at(-1) ?? '', answer.status);
  return answer.body;
}

function mustBeDone(what: string, status: number): void {
  if (status >= 300) throw new Error(`${what} was answered with ${status}`);
}

function askFor<Answer>(
  url: string,
  { cookie, csrf }: Account,
  method: 'GET' | 'POST',
  path: string,
  body: unknown = {},
): Promise<{ status: number; body: Answer }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'x-csrf-token': csrf, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) };
    const sent = request(`${url}/api/desk/${path}`, { method, agent, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode ?? 500, body: (text === '' ? null : JSON.parse(text)) as Answer });
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

const round = (value: number) => Number(value.toFixed(1));
