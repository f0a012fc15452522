// An operator at a desk: signs in, takes the next request, reads, writes, gives back or closes; over REST and an open line,
// through whichever gateway answers. Keeps an own record of what was in these hands, and when.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../support/random.js';
import { type Answer, Line } from './line.js';
import type { DeskEntry, Hold, OperatorRecord } from './record.js';
import { keepOpen, type LastingSocket } from './socket.js';

const API = '/api/desk';
const BEAT_MS = 3_000;
const LOOK_MS = 120;

/** A signed-in account; its session is good at every gateway, so one sign-in serves many runs. */
export class Account {
  #headers: Record<string, string> = {};
  id = '';

  constructor(
    readonly name: string,
    readonly password: string,
  ) {}

  async signIn(line: Line): Promise<void> {
    const answer = await line.ask<{ csrf: string; operator: { id: string } }>(
      'POST',
      `${API}/session`,
      {},
      { name: this.name, password: this.password },
    );
    if (answer.status !== 200) throw new Error(`${this.name} cannot sign in: ${answer.status} ${answer.body?.error?.code}`);
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    this.#headers = { cookie, 'x-csrf-token': answer.body.csrf };
    this.id = answer.body.operator.id;
  }

  get headers(): Record<string, string> {
    return this.#headers;
  }

  /** @throws Error where the session is no longer known: no fault of a schedule may do that. */
  async ask<Body>(line: Line, method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const answer = await line.ask<Body>(method, `${API}/${path}`, this.#headers, body);
    if (answer.status === 401) throw new Error(`${this.name} was signed out`);
    return answer;
  }
}

export class OperatorAtWork {
  readonly record: OperatorRecord;
  readonly #line: Line;
  #socket: LastingSocket | null = null;
  #hold: Hold | null = null;
  #beat: NodeJS.Timeout | null = null;

  constructor(
    readonly account: Account,
    private readonly chance: Chance,
    bases: readonly string[],
  ) {
    this.#line = new Line(bases, chance);
    this.record = { name: account.name, holds: [], complaints: [] };
  }

  /** Works on what waits until `over` says that nothing more will come. */
  async run(over: () => boolean): Promise<void> {
    this.#listen();
    try {
      await this.#ask('PUT', 'presence', { state: 'available' });
      while (!over()) {
        const { tickets } = (await this.#ask<{ tickets: { id: string; conversationId: string }[] }>('GET', 'queue')).body;
        const ticket = tickets[0];
        if (ticket === undefined) await pause(LOOK_MS);
        else await this.#take(ticket.id, ticket.conversationId);
      }
    } catch (error) {
      this.record.complaints.push(error instanceof Error ? error.message : String(error));
    } finally {
      if (this.#beat) clearInterval(this.#beat);
      this.#socket?.close();
    }
  }

  async #take(ticket: string, conversation: string): Promise<void> {
    const claimed = await this.#ask('POST', `tickets/${ticket}/claim`);
    if (claimed.status !== 200) {
      // A colleague was quicker; anything else has no reason in a run.
      if (claimed.status !== 409) this.record.complaints.push(`a claim was answered ${claimed.status}`);
      return;
    }
    const hold: Hold = {
      ...{ operator: this.account.id, ticket, conversation, claimedAt: performance.now(), since: 0, until: 0 },
      ...{ letGoAt: Number.POSITIVE_INFINITY, how: 'kept', said: [], heard: [], read: new Set() },
    };
    this.record.holds.push(hold);
    // A socket that opens later asks for the same.
    this.#hold = hold;
    this.#socket?.send({ kind: 'watch', conversationId: conversation, since: 0 });
    hold.since = (await this.#read(hold)) ?? Number.POSITIVE_INFINITY;
    const texts = 1 + Math.floor(this.chance() * 2);
    for (let n = 0; n < texts && hold.how === 'kept'; n += 1) {
      await pause(this.chance.between(50, 350));
      await this.#say(hold);
    }
    await pause(this.chance.between(50, 350));
    hold.until = (await this.#read(hold)) ?? hold.since;
    await this.#letGo(hold);
    this.#socket?.send({ kind: 'unwatch', conversationId: conversation });
    this.#hold = null;
  }

  async #say(hold: Hold): Promise<void> {
    const id = randomUUID();
    const answer = await this.#ask<{ entry: DeskEntry }>('POST', `conversations/${hold.conversation}/messages`, {
      id,
      text: `Buongiorno, sono qui (${id.slice(0, 4)})`,
    });
    if (answer.status === 200) hold.said.push({ id, seq: answer.body.entry.seq, entry: answer.body.entry.id });
    else this.#lost(hold, answer);
  }

  async #letGo(hold: Hold): Promise<void> {
    if (hold.how !== 'kept') return;
    const close = this.chance() < 0.8;
    hold.letGoAt = performance.now();
    const answer = close
      ? await this.#ask('POST', `conversations/${hold.conversation}/close`, { outcome: 'informed' })
      : await this.#ask('POST', `conversations/${hold.conversation}/release`);
    // An attempt without an answer may have worked: the next one then hears that it is no longer theirs.
    if (answer.status === 200 || (answer.repeated && answer.status === 409)) hold.how = close ? 'closed' : 'released';
    else this.#lost(hold, answer);
  }

  /** Everything in the conversation; the last number, or null where it may no longer be read. */
  async #read(hold: Hold): Promise<number | null> {
    const answer = await this.#ask<{ entries: DeskEntry[]; lastSeq: number }>('GET', `conversations/${hold.conversation}`);
    if (answer.status !== 200) {
      this.#lost(hold, answer);
      return null;
    }
    for (const { seq } of answer.body.entries) hold.read.add(seq);
    return answer.body.lastSeq;
  }

  #lost(hold: Hold, answer: Answer<unknown>): void {
    hold.how = 'taken away';
    hold.letGoAt = Math.min(hold.letGoAt, performance.now());
    this.record.complaints.push(`a conversation was taken away (${answer.status} ${answer.body?.error?.code})`);
  }

  #listen(): void {
    const line = new Line(this.#line.bases, this.chance);
    this.#socket = keepOpen({
      address: () => ({ url: `${line.base.replace('http', 'ws')}${API}/live`, headers: { cookie: this.account.headers.cookie! } }),
      onOpen: (send) => {
        send({ kind: 'beat' });
        if (this.#hold) send({ kind: 'watch', conversationId: this.#hold.conversation, since: this.#hold.heard.at(-1) ?? 0 });
      },
      onFrame: (frame) => {
        const { kind, conversationId, entry } = frame as { kind: string; conversationId?: string; entry?: DeskEntry };
        const hold = this.#hold;
        if (kind !== 'entry' || !entry || !hold || conversationId !== hold.conversation) return;
        // What an earlier hold of the same conversation asked for may still be on its way; this one begins with 1.
        if (hold.heard.length > 0 || entry.seq === 1) hold.heard.push(entry.seq);
      },
      onLost: () => line.next(),
    });
    this.#beat = setInterval(() => this.#socket?.send({ kind: 'beat' }), BEAT_MS);
  }

  #ask<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    return this.account.ask<Body>(this.#line, method, path, body);
  }
}
