// The plainest client of Direct Line: fetch, and nothing that helps. For tests that look at the wire.
import { WebSocket } from 'ws';

export interface Wire {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the answer; what a field should be is what the tests look at. */
  readonly body: Body;
}

export interface Body {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly expires_in: number;
  readonly sessionId: string;
  readonly id: string;
  readonly watermark: string;
  readonly activities: Activity[];
  readonly error: { readonly code: string; readonly message: string };
}

export interface Activity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData?: { readonly [key: string]: unknown };
  readonly attachments?: readonly { readonly contentType: string; readonly name: string; readonly contentUrl: string }[];
}

/** One request; JSON in and out. */
export async function call(url: string, init: RequestInit & { token?: string; json?: unknown } = {}): Promise<Wire> {
  const { token, json, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (json !== undefined) headers.set('content-type', 'application/json');
  const method = rest.method ?? (json === undefined ? 'GET' : 'POST');
  const response = await fetch(url, { ...rest, method, headers, ...(json !== undefined && { body: JSON.stringify(json) }) });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Body };
}

/** A WebSocket that remembers. */
export class Ear {
  readonly heard: Activity[] = [];
  readonly socket: WebSocket;
  watermark = '';
  readonly #waiting: (() => void)[] = [];

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as { activities: Activity[]; watermark?: string };
      this.heard.push(...frame.activities);
      this.watermark = frame.watermark ?? this.watermark;
      for (const look of this.#waiting.splice(0)) look();
    });
  }

  get texts(): string[] {
    return this.heard.filter(({ type }) => type === 'message').map(({ text }) => text ?? '');
  }

  /** Resolves with the first activity that fits. */
  async until(fits: (activity: Activity) => boolean): Promise<Activity> {
    for (;;) {
      const found = this.heard.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Resolves with the close code. */
  closed(): Promise<number> {
    return new Promise((resolve) => this.socket.once('close', resolve));
  }
}

/** A conversation of one client. */
export class Client {
  private constructor(
    readonly domain: string,
    readonly id: string,
    public token: string,
    readonly streamUrl: string,
  ) {}

  static async start(domain: string, body: object = { region: 'demo', lang: 'it' }): Promise<Client> {
    const made = await call(`${domain}/tokens/generate`, { json: body });
    const { status, body: started } = await call(`${domain}/conversations`, { json: {}, token: made.body.token });
    if (status !== 201) throw new Error(`POST conversations gave ${status}`);
    return new Client(domain, started.conversationId, started.token, started.streamUrl);
  }

  get path(): string {
    return `${this.domain}/conversations/${this.id}`;
  }

  post(activity: object): Promise<Wire> {
    return call(`${this.path}/activities`, { json: activity, token: this.token });
  }

  say(text: string, clientActivityID?: string): Promise<Wire> {
    return this.post({ type: 'message', text, ...(clientActivityID !== undefined && { channelData: { clientActivityID } }) });
  }

  /** Everything that arrives over a WebSocket from `url`, and a way to wait for some of it. */
  listen(url = this.streamUrl): Ear {
    return new Ear(url);
  }

  async read(watermark = ''): Promise<{ activities: Activity[]; watermark: string }> {
    return (await call(`${this.path}/activities?watermark=${watermark}`, { token: this.token })).body;
  }

  /** What was said, without the citizen's own. */
  async replies(): Promise<string[]> {
    return (await this.read()).activities
      .filter(({ from, type }) => from.role === 'bot' && type === 'message')
      .map(({ text }) => text ?? '');
  }
}
