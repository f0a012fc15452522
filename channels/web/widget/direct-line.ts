// A lean Direct Line client: keeps one conversation open for as long as the page lives. WebSocket with resume by watermark, polling
// where a WebSocket is blocked, growing pauses with jitter, tokens renewed in time. It knows nothing of what the messages say.
import { json, request } from './http.js';
import { type Activity, type ActivitySet, type Grant, LineError } from './wire.js';

/** What must be kept to come back to a conversation. */
export interface Session {
  readonly conversationId: string;
  readonly token: string;
  readonly user: string;
  readonly watermark: string;
}

/** `expired`: the token cannot be renewed; `gone`: the conversation was erased; `refused`: none may be made here. These three are final. */
export type Link = 'idle' | 'connecting' | 'live' | 'broken' | 'expired' | 'gone' | 'refused';

export interface DirectLineOptions {
  /** Origin of the gateway, without a slash at the end. */
  readonly gateway: string;
  readonly region: string;
  readonly lang: string;
  readonly session: Session | null;
  readonly onLink: (link: Link) => void;
  readonly onSession: (session: Session) => void;
  readonly onActivities: (set: ActivitySet) => void;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** How long polling goes on before a WebSocket is tried again. */
const POLL_FOR = 60_000;
/** A message that was accepted must come back on the stream within this time, or the stream is dead without saying so. */
const ECHO_WITHIN = 8000;
/** A socket that held this long was a good one: the next pause begins small again. */
const STEADY = 5000;
const TYPING_EVERY = 4000;

export class DirectLine {
  #session: Session | null;
  #running = false;
  #closed = false;
  #typedAt = 0;
  #socket: WebSocket | null = null;
  #refusals = 0;
  #wake: (() => void) | null = null;
  #renewal: ReturnType<typeof setTimeout> | undefined;
  #renewing: Promise<void> | null = null;
  #echo: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: DirectLineOptions) {
    this.#session = options.session;
  }

  get #base(): string {
    return `${this.options.gateway}/v3/directline`;
  }

  get #room(): string {
    return `${this.#base}/conversations/${encodeURIComponent(this.#session?.conversationId ?? '')}`;
  }

  /** Opens the conversation, or comes back to it, and stays with it until `close`. */
  async start(): Promise<void> {
    if (this.#running || this.#closed) return;
    this.#running = true;
    let failures = 0;
    while (!this.#closed) {
      let pause = 0;
      try {
        this.options.onLink('connecting');
        const stream = await this.#join();
        if (this.#closed) return;
        if (stream && this.#refusals < 2 && 'WebSocket' in globalThis) {
          if (await this.#listen(stream)) failures = 0;
        } else {
          this.options.onLink('live');
          failures = 0;
          await this.#poll();
          this.#refusals = 1;
          continue;
        }
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        if (this.#final(await this.#explained(error))) return;
        pause = error.retryAfter;
      }
      if (this.#closed) return;
      this.options.onLink('broken');
      const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures++);
      await this.#rest(Math.max(pause, grown * (0.5 + Math.random() / 2)), pause > 0);
    }
  }

  /** Ends the wait before the next attempt, or looks at once whether the stream is still alive. */
  nudge(): void {
    if (this.#wake) this.#wake();
    else if (this.#socket) void this.#catchUp().catch(() => this.#socket?.close());
  }

  async post(activity: Activity): Promise<string | undefined> {
    const { id } = await this.#authorised<{ id?: string }>('/activities', () => json(activity));
    this.#expectEcho();
    return id;
  }

  /** Tells that the citizen is writing, at most every few seconds; whether it arrives does not matter. */
  typing(activity: Activity): void {
    if (!this.#socket || Date.now() < this.#typedAt + TYPING_EVERY) return;
    this.#typedAt = Date.now();
    void this.#authorised('/activities', () => json(activity)).catch(() => {});
  }

  async upload(files: readonly File[], activity: Activity): Promise<string | undefined> {
    const user = encodeURIComponent(this.#session?.user ?? '');
    const { id } = await this.#authorised<{ id?: string }>(`/upload?userId=${user}`, () => {
      const body = new FormData();
      body.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }), 'activity.json');
      for (const file of files) body.append('file', file, file.name);
      return { method: 'POST', body };
    });
    this.#expectEcho();
    return id;
  }

  /** Leaves. With `goodbye` the server is told that the citizen ended the conversation; whether that arrives changes nothing here. */
  close(goodbye?: Activity): void {
    const session = this.#session;
    if (goodbye && session) void request(`${this.#room}/activities`, session.token, { ...json(goodbye), keepalive: true }).catch(() => {});
    this.#closed = true;
    clearTimeout(this.#renewal);
    clearTimeout(this.#echo);
    this.#wake?.();
    this.#socket?.close();
  }

  async #join(): Promise<string | undefined> {
    let grant: Grant;
    if (this.#session) {
      const { watermark } = this.#session;
      const query = watermark ? `?watermark=${encodeURIComponent(watermark)}` : '';
      grant = await this.#authorised<Grant>(query);
    } else {
      const user = `dl_${crypto.getRandomValues(new Uint32Array(4)).join('')}`;
      const { region, lang } = this.options;
      const first = await request<Grant>(`${this.#base}/tokens/generate`, '', json({ region, lang, user: { id: user } }));
      grant = await request<Grant>(`${this.#base}/conversations`, first.token ?? '', { method: 'POST' });
      this.#session = { conversationId: grant.conversationId, token: first.token ?? '', user, watermark: '' };
    }
    this.#take(grant);
    return grant.streamUrl;
  }

  /** Resolves when the socket ends; true where it had held for a while. */
  #listen(address: string): Promise<boolean> {
    return new Promise((resolve) => {
      let opened = 0;
      const socket = new WebSocket(address);
      this.#socket = socket;
      socket.onopen = () => {
        opened = Date.now();
        this.#refusals = 0;
        this.options.onLink('live');
      };
      socket.onmessage = ({ data }) => {
        if (typeof data !== 'string' || !data) return;
        try {
          this.#receive(JSON.parse(data) as ActivitySet);
        } catch {
          socket.close();
        }
      };
      socket.onclose = () => {
        this.#socket = null;
        if (!opened) this.#refusals += 1;
        resolve(opened > 0 && Date.now() - opened > STEADY);
      };
    });
  }

  async #poll(): Promise<void> {
    const until = Date.now() + POLL_FOR;
    let pause = 1000;
    while (!this.#closed && Date.now() < until) {
      pause = (await this.#catchUp()) > 0 ? 1000 : Math.min(pause * 1.3, 5000);
      await this.#rest(pause);
    }
  }

  async #catchUp(): Promise<number> {
    const watermark = this.#session?.watermark;
    const set = await this.#authorised<ActivitySet>(`/activities${watermark ? `?watermark=${encodeURIComponent(watermark)}` : ''}`);
    this.#receive(set);
    return set.activities?.length ?? 0;
  }

  #receive(set: ActivitySet): void {
    if (this.#closed) return;
    clearTimeout(this.#echo);
    this.options.onActivities(set);
    if (set.watermark && this.#session) this.#keep({ watermark: set.watermark });
  }

  async #authorised<T>(path: string, init?: () => RequestInit): Promise<T> {
    const used = this.#session?.token ?? '';
    try {
      return await request<T>(`${this.#room}${path}`, used, init?.());
    } catch (error) {
      if (!(error instanceof LineError) || (error.status !== 401 && error.status !== 403)) throw error;
      if (this.#session?.token === used) await this.#renew();
      return request<T>(`${this.#room}${path}`, this.#session?.token ?? '', init?.());
    }
  }

  /** A fresh token for the same conversation; many may ask at once, one request is made. */
  #renew(): Promise<void> {
    this.#renewing ??= request<Grant>(`${this.#base}/tokens/refresh`, this.#session?.token ?? '', { method: 'POST' })
      .then((grant) => this.#take(grant))
      .finally(() => {
        this.#renewing = null;
      });
    return this.#renewing;
  }

  #take({ token, expires_in: seconds = 1800 }: Grant): void {
    if (token) this.#keep({ token });
    clearTimeout(this.#renewal);
    // Half-way leaves time for many failed attempts before the token runs out.
    const half = Math.min(Math.max(seconds * 500, 10_000), 2 ** 31 - 1);
    this.#renewal = setTimeout(() => void this.#renew().catch((error) => this.#final(error)), half);
  }

  #keep(change: Partial<Session>): void {
    if (!this.#session || this.#closed) return;
    this.#session = { ...this.#session, ...change };
    this.options.onSession(this.#session);
  }

  /**
   * A browser hides a refusal from a page that the Region does not list, and it looks like a lost line: the one address that answers
   * every page tells them apart. A conversation that has begun keeps trying.
   */
  async #explained(error: LineError): Promise<LineError> {
    if (error.status || this.#session) return error;
    const { allowed } = await request<{ allowed?: boolean }>(`${this.options.gateway}/widget/allowed`, '').catch(() => ({ allowed: true }));
    return allowed === false ? new LineError(403, 'origin_not_allowed', '') : error;
  }

  #final(error: unknown): boolean {
    if (this.#closed || !(error instanceof LineError)) return this.#closed;
    const { status } = error;
    const lost = status === 404 || status === 410 ? 'gone' : status === 401 || status === 403 ? 'expired' : null;
    const link = this.#session ? lost : error.passing ? null : 'refused';
    if (!link) return false;
    this.close();
    this.options.onLink(link);
    return true;
  }

  #expectEcho(): void {
    if (!this.#socket) {
      this.nudge();
      return;
    }
    clearTimeout(this.#echo);
    this.#echo = setTimeout(() => this.#socket?.close(), ECHO_WITHIN);
  }

  #rest(ms: number, firm = false): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      // A pause the server asked for is kept whatever the citizen does.
      if (!firm) this.#wake = done;
      const self = this;
      function done(): void {
        clearTimeout(timer);
        self.#wake = null;
        resolve();
      }
    });
  }
}
