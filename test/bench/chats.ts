// Web chats from outside, as the widget opens them: a token, a conversation, a socket that has heard the greeting.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';

export interface Chat {
  readonly socket: WebSocket;
  /** Resolves when the gateway has accepted it. */
  readonly send: (text: string) => Promise<void>;
  /** Resolves when the bot has answered it. */
  readonly ask: (text: string) => Promise<void>;
}

export interface ChatWish {
  readonly url: string;
  /** The address behind the Region's proxy (X-Forwarded-For): chats come from many. */
  readonly from: string;
  /** The address of loopback that it connects from; one address has no more than some 28,000 ports. */
  readonly localAddress?: string;
}

interface Frame {
  readonly activities?: readonly { readonly replyToId?: string; readonly from?: { readonly role?: string } }[];
}

const agents = new Map<string, Agent>();

export async function openChat({ url, from, localAddress = '127.0.0.1' }: ChatWish): Promise<Chat> {
  const post = <Answer>(path: string, token: string | null, body: unknown) =>
    postJson<Answer>(`${url}/v3/directline${path}`, body, {
      localAddress,
      headers: { 'x-forwarded-for': from, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    });
  const id = `dl_${randomUUID()}`;
  const { token } = await post<{ token: string }>('/tokens/generate', null, { region: 'demo', lang: 'it', user: { id } });
  const { conversationId, streamUrl } = await post<{ conversationId: string; streamUrl: string }>('/conversations', token, {});
  const socket = new WebSocket(streamUrl, { localAddress, perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.once('message', () => resolve());
    socket.once('error', reject);
    socket.once('close', (code) => reject(new Error(`The gateway closed a new socket with ${code}.`)));
  });
  const send = (text: string) =>
    post<{ id: string }>(`/conversations/${conversationId}/activities`, token, { type: 'message', from: { id }, text });
  return {
    socket,
    send: async (text) => {
      await send(text);
    },
    async ask(text) {
      const answered = new Set<string>();
      let look = () => {};
      const hear = (data: WebSocket.RawData) => {
        for (const { replyToId, from: author } of (JSON.parse(String(data) || '{}') as Frame).activities ?? []) {
          if (replyToId !== undefined && author?.role !== 'user') answered.add(replyToId);
        }
        look();
      };
      socket.on('message', hear);
      const { id: mine } = await send(text);
      await new Promise<void>((resolve, reject) => {
        const gone = () => reject(new Error('The gateway closed a socket before it had answered.'));
        socket.once('close', gone);
        look = () => {
          if (!answered.has(mine)) return;
          socket.off('close', gone);
          resolve();
        };
        look();
      });
      socket.off('message', hear);
    },
  };
}

/** JSON over connections that are kept. @throws Error with what the server said when it is not a 2xx */
export function postJson<Answer>(
  url: string,
  body: unknown,
  { localAddress = '127.0.0.1', headers = {} }: { localAddress?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const agent = agents.get(localAddress) ?? new Agent({ keepAlive: true, maxSockets: 64 });
  agents.set(localAddress, agent);
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const length = String(Buffer.byteLength(text));
    const options = {
      method: 'POST',
      agent,
      localAddress,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': length },
    };
    const sent = request(url, options, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const answer = Buffer.concat(chunks).toString();
      if ((response.statusCode ?? 500) < 300) resolve(JSON.parse(answer) as Answer);
      else reject(new Error(`${new URL(url).pathname}: ${response.statusCode} ${answer}`));
    });
    sent.once('error', reject);
    sent.end(text);
  });
}

/** Works off `count` tasks, `width` at a time. `goOn` may end it early; @returns how many were begun. */
export async function several(count: number, width: number, task: (n: number) => Promise<unknown>, goOn = () => true): Promise<number> {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(width, count) }, async () => {
      while (next < count && goOn()) await task(next++);
    }),
  );
  return next;
}

/** An address of a private network for each number. */
export const addressOf = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
