// The whole gateway as it is served, with the encoder loaded: resident memory with 1,000 open chats, and what each
// further idle chat costs.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { startGateway } from '../support/gateway-process.js';
import { readings } from './process.js';

const OPEN = 1000;
const MORE = 4000;
const AT_ONCE = 50;

export interface MemoryResult {
  readonly startMB: number;
  readonly with1000ChatsMB: number;
  readonly kBPerIdleChat: number;
}

export async function measureMemory(): Promise<MemoryResult> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-memory-'));
  // Chats come from many addresses, as behind a Region's proxy.
  const gateway = await startGateway({ data, env: { ACCANTO_ENCODER: 'worker', ACCANTO_TRUSTED_PROXIES: '127.0.0.1' } });
  const { memory } = readings(gateway.child.pid ?? 0);
  const sockets: WebSocket[] = [];
  try {
    const startMB = memory();
    await openChats(gateway.url, sockets, OPEN, 'vorrei sapere se con il raffreddore posso andare al lavoro oppure è meglio di no');
    await pause(5000);
    const with1000ChatsMB = memory();
    await openChats(gateway.url, sockets, MORE, null);
    await pause(5000);
    const kBPerIdleChat = ((memory() - with1000ChatsMB) * 1024) / MORE;
    return { startMB: Math.round(startMB), with1000ChatsMB: Math.round(with1000ChatsMB), kBPerIdleChat: Number(kBPerIdleChat.toFixed(1)) };
  } finally {
    for (const socket of sockets) socket.terminate();
    await gateway.end('SIGTERM');
    await rm(data, { recursive: true, force: true });
  }
}

async function openChats(url: string, sockets: WebSocket[], count: number, text: string | null): Promise<void> {
  for (let done = 0; done < count; done += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, n) => openChat(url, sockets, done + n, text)));
  }
}

async function openChat(url: string, sockets: WebSocket[], n: number, text: string | null): Promise<void> {
  const address = { 'x-forwarded-for': `10.${sockets.length >> 8}.${n >> 8}.${n & 255}` };
  const post = async (path: string, token: string | null, body: unknown) => {
    const headers = { 'content-type': 'application/json', ...address, ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const response = await fetch(`${url}/v3/directline${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { token: string; conversationId: string; streamUrl: string };
  };
  const { token, conversationId } = await post('/tokens/generate', null, { region: 'demo', lang: 'it', user: { id: `dl_${n}` } });
  const { streamUrl } = await post('/conversations', token, {});
  const socket = new WebSocket(streamUrl);
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('message', () => resolve());
    socket.once('error', reject);
  });
  if (text !== null && n % 10 === 0)
    await post(`/conversations/${conversationId}/activities`, token, { type: 'message', from: { id: `dl_${n}` }, text });
}
