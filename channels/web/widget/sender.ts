// The citizen's own messages on their way out: one after the other, in the order in which they were written, tried again under the
// same id until the gateway has them or says why it will not take them.
import type { DirectLine, Link } from './direct-line.js';
import { type Line, lineOf, merge, type Refusal } from './line.js';
import { type Activity, LineError } from './wire.js';

/** Attempts after which a message says "not sent"; it is still tried again when the connection returns. */
const PATIENCE = 2;

export class Sender {
  readonly #files = new Map<string, readonly File[]>();
  #sending = false;
  /** Ends the pause before a message is tried again; null while there is none, or while the server asked for it. */
  #retryNow: (() => void) | null = null;

  constructor(
    private readonly talk: { lines: readonly Line[]; readonly link: Link },
    private readonly client: () => DirectLine | null,
    private readonly from: () => Activity['from'],
    private readonly changed: () => void,
  ) {}

  /** Keeps the files that a message takes along until it is sent. */
  keep(clientId: string, files: readonly File[]): void {
    if (files.length > 0) this.#files.set(clientId, files);
  }

  /** Forgets the files of one message, or of all. */
  forget(clientId?: string): void {
    if (clientId === undefined) this.#files.clear();
    else this.#files.delete(clientId);
  }

  /** Ends the pause before a message is tried again, where the server did not ask for it. */
  hurry(): void {
    this.#retryNow?.();
  }

  /** Sends what waits, one after the other, so that messages arrive in the order in which they were written. */
  async send(): Promise<void> {
    this.hurry();
    const client = this.client();
    if (this.#sending || this.talk.link !== 'live' || !client) return;
    this.#sending = true;
    try {
      for (let line = this.#next(); line && client === this.client(); line = this.#next()) await this.#post(client, line);
    } finally {
      this.#sending = false;
    }
  }

  #next(): Line | undefined {
    return this.talk.lines.find((line) => line.clientId && (line.state === 'sending' || line.state === 'unsent'));
  }

  async #post(client: DirectLine, line: Line): Promise<void> {
    const files = this.#files.get(line.clientId);
    if (line.files.length > 0 && !files) {
      this.mark(line.clientId, { state: 'refused', refusal: 'file_lost' });
      return;
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        const activity = this.#activity(line);
        const id = files ? await client.upload(files, activity) : await client.post(activity);
        if (client !== this.client()) return;
        this.#accepted(line.clientId, id);
        return;
      } catch (error) {
        if (client !== this.client()) return;
        if (!(error instanceof LineError) || !this.#passing(error)) {
          // About files the gateway knows best what its Region takes, and says it in the citizen's language.
          const reason = error instanceof LineError && (error.status === 413 || error.status === 415) ? error.message : '';
          this.mark(line.clientId, { state: 'refused', refusal: refusalOf(error), reason });
          return;
        }
        if (attempt >= PATIENCE || this.talk.link !== 'live') this.mark(line.clientId, { state: 'unsent' });
        const pause = Math.max(error.retryAfter, Math.min(30_000, 500 * 2 ** attempt) * (0.5 + Math.random() / 2));
        await this.#pause(pause, error.retryAfter > 0);
        if (client !== this.client() || !this.talk.lines.some((other) => other.clientId === line.clientId && other.state !== 'sent'))
          return;
      }
    }
  }

  #pause(ms: number, firm: boolean): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#retryNow = null;
        resolve();
      };
      const timer = setTimeout(done, ms);
      if (!firm) this.#retryNow = done;
    });
  }

  /** Tokens and erased conversations are not the message's fault: it waits for what the citizen decides. */
  #passing(error: LineError): boolean {
    return error.passing || [401, 403, 404, 410].includes(error.status);
  }

  #accepted(clientId: string, id: string | undefined): void {
    this.#files.delete(clientId);
    this.talk.lines = this.talk.lines.map((line) => (line.clientId === clientId ? { ...line, state: 'sent' } : line));
    if (id && this.talk.lines.every((line) => line.key !== id)) {
      const own = this.talk.lines.find((line) => line.clientId === clientId);
      const numbered = own && lineOf({ type: 'message', id, from: this.from() }, '');
      if (own && numbered && /\|.*\d+$/.test(id))
        this.talk.lines = merge(this.talk.lines, [{ ...own, key: id, seq: numbered.seq, generation: numbered.generation }]);
    }
    this.changed();
  }

  #activity(line: Line): Activity {
    return {
      type: 'message',
      from: this.from(),
      text: line.text,
      textFormat: 'plain',
      locale: line.lang,
      channelData: { clientActivityID: line.clientId },
    };
  }

  /** Changes a message that is not sent yet. */
  mark(clientId: string, change: Partial<Pick<Line, 'state' | 'refusal' | 'reason'>>): void {
    this.talk.lines = this.talk.lines.map((line) => (line.clientId === clientId && line.state !== 'sent' ? { ...line, ...change } : line));
    this.changed();
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof LineError && error.status === 413) return 'size';
  if (error instanceof LineError && error.status === 415) return 'type';
  return 'text';
}
