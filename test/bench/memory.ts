// The whole gateway as it is served, with the encoder loaded: resident memory with 1,000 open chats, and what each further
// idle chat adds to it: as the process is left alone, and after a collection without the room of the heap that is empty then,
// which is what a chat keeps.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type GatewayProcess, startGateway } from '../support/gateway-process.js';
import { addressOf, type Chat, openChat, several } from './chats.js';
import { readings } from './process.js';

const OPEN = 1000;
const AT_ONCE = 50;
/** Milliseconds until a process has let go of what opening took. */
export const SETTLE = 5000;
const TEXT = 'vorrei sapere se con il raffreddore posso andare al lavoro oppure è meglio di no';

export interface MemoryResult {
  readonly startMB: number;
  readonly with1000ChatsMB: number;
  readonly moreChats: number;
  /** What each of them added, garbage and room of the heap included. */
  readonly kBTakenPerIdleChat: number;
  /** What each of them added that a collection did not give back. */
  readonly kBPerIdleChat: number;
}

const COLLECTED = 'collected';
/** For the environment of a gateway that is to be asked to collect. */
export const collecting = { NODE_OPTIONS: `--import=${new URL('./collect.js', import.meta.url).href}`, BENCH_COLLECTED: COLLECTED };

/** `more` idle chats are opened after the first thousand, as far as there is time. */
export async function measureMemory({ more, until }: { more: number; until: number }): Promise<MemoryResult> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-memory-'));
  // Chats come from many addresses, as behind a Region's proxy.
  const env = {
    ACCANTO_ENCODER: 'worker',
    ACCANTO_TRUSTED_PROXIES: '127.0.0.1',
    ...collecting,
  };
  const gateway = await startGateway({ data, env });
  const { memory } = readings(gateway.child.pid ?? 0);
  const kept = async () => {
    const emptyMB = await collect(gateway);
    return memory() - emptyMB;
  };
  const chats: Chat[] = [];
  const open = async (n: number) => {
    const chat = await openChat({ url: gateway.url, from: addressOf(chats.length + n) });
    chats.push(chat);
    return chat;
  };
  try {
    const startMB = memory();
    await several(OPEN, AT_ONCE, async (n) => {
      const chat = await open(n);
      if (n % 10 === 0) await chat.send(TEXT);
    });
    await pause(SETTLE);
    const with1000ChatsMB = memory();
    const keptBefore = await kept();
    const moreChats = await several(more, AT_ONCE, open, () => performance.now() < until);
    await pause(SETTLE);
    const taken = memory() - with1000ChatsMB;
    const each = (megabytes: number) => Number(((megabytes * 1024) / moreChats).toFixed(1));
    return {
      startMB: Math.round(startMB),
      with1000ChatsMB: Math.round(with1000ChatsMB),
      moreChats,
      kBTakenPerIdleChat: each(taken),
      kBPerIdleChat: each((await kept()) - keptBefore),
    };
  } finally {
    for (const { socket } of chats) socket.terminate();
    await gateway.end('SIGTERM');
    await rm(data, { recursive: true, force: true });
  }
}

/** Resolves when the gateway has collected its garbage, with the MB that are resident for its heap and hold nothing. */
export function collect({ child }: GatewayProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      const bytes = new RegExp(`${COLLECTED} (\\d+)\n`).exec(chunk.toString())?.[1];
      if (bytes === undefined) return;
      child.stdout?.off('data', hear);
      resolve(Number(bytes) / 1024 / 1024);
    };
    child.stdout?.on('data', hear);
    child.once('close', () => reject(new Error('The gateway ended while it was measured.')));
    child.kill('SIGUSR2');
  });
}
