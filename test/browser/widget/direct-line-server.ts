// A small Direct Line server that can be made to misbehave: it drops sockets, refuses them, forgets conversations, lets tokens run out,
// comes back from a backup. The widget's tests of trouble run against it; those of the whole thread run against the real gateway.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly from?: { readonly id?: string; readonly name?: string; readonly role?: string };
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

interface Refusal {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

interface Talk {
  readonly id: string;
  log: Activity[];
  seq: number;
}

export class DirectLineServer {
  /** Answers a citizen's activity; by default an echo. */
  answer: (activity: Activity) => readonly Partial<Activity>[] = ({ type, text }) => (type === 'message' ? [{ text: `eco: ${text}` }] : []);
  greeting: readonly Partial<Activity>[] = [{ text: 'Ciao! Sono l’assistente automatico della Regione Demo.' }];
  /** Refuses requests whose `METHOD path` contains the key, as often as the list is long. */
  readonly refusals = new Map<string, Refusal[]>();
  sockets: 'allowed' | 'refused' = 'allowed';
  generation = 'g1';
  /** Every POST of an activity that reached the server, repeats included. */
  readonly received: Activity[] = [];
  readonly requests: string[] = [];
  /** Pages and files of the test, by path. */
  readonly files = new Map<string, { readonly type: string; readonly body: string | Buffer; readonly headers?: Record<string, string> }>();

  readonly #talks = new Map<string, Talk>();
  readonly #tokens = new Map<string, string>();
  readonly #streams = new Map<WebSocket, string>();
  readonly #http: Server;
  readonly #ws = new WebSocketServer({ noServer: true });
  #count = 0;

  constructor() {
    this.#http = createServer((request, response) => void this.#serve(request, response));
    this.#http.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '', 'http://x');
      const talk = this.#talks.get(url.pathname.split('/')[4] ?? '');
      if (this.sockets === 'refused' || !talk || this.#tokens.get(url.searchParams.get('t') ?? '') !== talk.id) {
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      this.#ws.handleUpgrade(request, socket, head, (stream) => {
        this.#streams.set(stream, talk.id);
        stream.on('close', () => this.#streams.delete(stream));
        const set = this.#since(talk, url.searchParams.get('watermark') ?? '');
        if (set.activities.length > 0) stream.send(JSON.stringify(set));
      });
    });
  }

  async listen(): Promise<string> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    return this.origin;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get talk(): Talk {
    const last = [...this.#talks.values()].at(-1);
    if (!last) throw new Error('Nobody has started a conversation yet.');
    return last;
  }

  get streams(): number {
    return this.#streams.size;
  }

  /** What the server says by itself in the latest conversation. */
  say(...activities: readonly Partial<Activity>[]): void {
    for (const activity of activities) this.#push(this.talk, { from: { id: 'accanto', role: 'bot' }, type: 'message', ...activity });
  }

  dropSockets(): void {
    for (const stream of this.#streams.keys()) stream.terminate();
  }

  /** The tokens given out so far are worth nothing any more. */
  expireTokens(): void {
    this.#tokens.clear();
  }

  eraseAll(): void {
    this.#talks.clear();
    this.dropSockets();
  }

  /** Comes back from a backup that holds only the first `kept` entries; everybody has to resynchronise. */
  restoreBackup(kept: number): void {
    this.generation = 'g2';
    this.talk.log = this.talk.log.slice(0, kept);
    this.talk.seq = kept;
    this.dropSockets();
  }

  async close(): Promise<void> {
    this.dropSockets();
    this.#ws.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  #since(talk: Talk, watermark: string): { activities: Activity[]; watermark: string } {
    const [generation, seq] = watermark.split('.');
    const from = generation === this.generation ? Number(seq) : 0;
    return { activities: talk.log.filter(({ id }) => Number(id?.split('.').at(-1)) > from), watermark: `${this.generation}.${talk.seq}` };
  }

  #push(talk: Talk, activity: Activity): Activity {
    const passing = activity.type === 'typing';
    if (!passing) talk.seq += 1;
    const id = passing ? undefined : `${talk.id}|${this.generation}.${String(talk.seq).padStart(7, '0')}`;
    const whole = { ...activity, id, timestamp: new Date().toISOString(), channelId: 'directline', conversation: { id: talk.id } };
    if (!passing) talk.log.push(whole);
    const set = JSON.stringify({ activities: [whole], ...(passing ? {} : { watermark: `${this.generation}.${talk.seq}` }) });
    for (const [stream, of] of this.#streams) if (of === talk.id) stream.send(set);
    return whole;
  }

  #accept(talk: Talk, activity: Activity): string {
    this.received.push(activity);
    const clientId = activity.channelData?.clientActivityID;
    const known = talk.log.find(({ channelData }) => channelData?.clientActivityID === clientId);
    if (clientId && known) return known.id ?? '';
    const { id = '' } = this.#push(talk, activity);
    for (const reply of this.answer(activity))
      this.#push(talk, { type: 'message', from: { id: 'accanto', role: 'bot' }, replyToId: id, ...reply });
    return id;
  }

  #grant(talk: Talk, watermark = ''): Record<string, unknown> {
    this.#count += 1;
    const token = `token-${this.#count}`;
    this.#tokens.set(token, talk.id);
    const query = `watermark=${encodeURIComponent(watermark)}&t=${token}`;
    const streamUrl = `${this.origin.replace('http', 'ws')}/v3/directline/conversations/${talk.id}/stream?${query}`;
    return { conversationId: talk.id, token, expires_in: 1800, streamUrl };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://x');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const reply = (status: number, value: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers });
      response.end(JSON.stringify(value));
    };
    const file = this.files.get(url.pathname);
    if (file) {
      response.writeHead(200, { 'content-type': file.type, ...file.headers });
      response.end(file.body);
      return;
    }
    if (request.method === 'OPTIONS') {
      reply(204, {}, { 'access-control-allow-headers': 'authorization, content-type', 'access-control-allow-methods': 'GET, POST' });
      return;
    }
    const name = `${request.method} ${url.pathname}`;
    this.requests.push(name);
    for (const [part, list] of this.refusals) {
      const refusal = name.includes(part) ? list.shift() : undefined;
      if (refusal) {
        reply(refusal.status, { error: { code: 'Refused', message: 'No.' } }, refusal.headers);
        return;
      }
    }
    this.#route(url, request, body, reply);
  }

  #route(url: URL, request: IncomingMessage, body: string, reply: (status: number, value: unknown) => void): void {
    const [, , , what, id, more] = url.pathname.split('/');
    if (what === 'tokens' && id === 'generate') {
      const talk = { id: `talk${this.#talks.size + 1}`, log: [], seq: 0 };
      this.#talks.set(talk.id, talk);
      reply(200, this.#grant(talk));
      return;
    }
    const of = this.#tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (!of) {
      reply(403, { error: { code: 'TokenExpired', message: 'Token expired.' } });
      return;
    }
    const talk = this.#talks.get(id && what === 'conversations' ? id : of);
    if (!talk) {
      reply(404, { error: { code: 'NotFound', message: 'Unknown conversation.' } });
      return;
    }
    const watermark = url.searchParams.get('watermark') ?? '';
    if (what === 'tokens') reply(200, this.#grant(talk));
    else if (!id) {
      const fresh = talk.log.length === 0;
      reply(fresh ? 201 : 200, this.#grant(talk));
      if (fresh) this.say(...this.greeting);
    } else if (!more) reply(200, this.#grant(talk, watermark));
    else if (more === 'upload') {
      const activity = JSON.parse(/application\/vnd\.microsoft\.activity\r\n\r\n([\s\S]*?)\r\n--/.exec(body)?.[1] ?? '{}') as Activity;
      const name = /name="file"; filename="([^"]+)"/.exec(body)?.[1] ?? '';
      reply(200, { id: this.#accept(talk, { ...activity, attachments: [{ contentType: 'image/png', name }] }) });
    } else if (request.method === 'POST') reply(200, { id: this.#accept(talk, JSON.parse(body) as Activity) });
    else reply(200, this.#since(talk, watermark));
  }
}
