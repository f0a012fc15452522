// What an answered message costs Redis, by Redis' own count (MONITOR names every command and tells those inside a function
// apart, INFO counts the reads of its sockets), and what a conversation of ten messages takes in its memory.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Monitor } from '../store/redis/monitor.js';
import { adminOf, type RedisServer, socketOf, startRedis } from '../store/redis/server.js';
import { startGateway } from '../support/gateway-process.js';
import { type Chat, openChat, postJson, several } from './chats.js';
import { ONE_ON_REDIS, redisContenders } from './contenders.js';
import { textOf } from './mix.js';
import { type Measured, REDIS_SETTINGS, startContender } from './process.js';

/** Messages counted, one after the other. */
const COUNTED = 300;
const IDLE_MS = 5000;
const WARM = 30;
const TEN = 10;

export interface CommandCost {
  readonly messages: number;
  /** Commands of the gateway a message, those of an idle gateway in the same time taken off. */
  readonly commands: number;
  /** Reads of Redis from the gateway's sockets a message: what is sent together is read together. */
  readonly roundTrips: number;
  readonly byCommand: { readonly [name: string]: number };
  /** Commands that Redis' functions called inside. */
  readonly inside: number;
}

export interface RedisCost {
  /** Accepted, worked, committed, and the replies read for the answer: the same way of asking as in the rounds. */
  readonly pipeline: CommandCost;
  /** `accanto serve` with a Direct Line socket that hears each answer, and the checks of its HTTP. */
  readonly directLine: CommandCost;
  readonly bytesPerConversation: number;
  readonly conversations: number;
  /** Entries of a conversation of the memory measurement: the citizen's and the bot's. */
  readonly entriesPerConversation: number;
}

export async function measureRedisCost({ conversations }: { conversations: number }): Promise<RedisCost> {
  const contender = redisContenders.find(({ name }) => name === ONE_ON_REDIS)!;
  const servers = await startContender(contender);
  let pipeline: CommandCost;
  let memory: Pick<RedisCost, 'bytesPerConversation' | 'entriesPerConversation'>;
  try {
    const id = randomUUID();
    pipeline = await counted(servers.redisUrl!, (n) => askPipeline(servers, id, n));
    memory = await bytes(servers, conversations);
  } finally {
    await servers.end();
  }
  return { pipeline, directLine: await directLine(), conversations, ...memory };
}

/** @returns how many replies there were */
async function askPipeline({ ports }: Measured, conversation: string, n: number): Promise<number> {
  const body = { type: 'message', id: String(n), text: textOf(n), conversation: { id: conversation } };
  const { activities } = await postJson<{ activities: unknown[] }>(`http://127.0.0.1:${ports[0]}/api/messages`, body);
  return activities.length;
}

async function directLine(): Promise<CommandCost> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-bench-'));
  const redis: RedisServer = await startRedis(REDIS_SETTINGS);
  try {
    const env = {
      ACCANTO_REDIS_URL: redis.url,
      ACCANTO_MASTER_KEY: randomBytes(32).toString('base64'),
      ACCANTO_TRUSTED_PROXIES: '127.0.0.1',
    };
    const gateway = await startGateway({ data, env });
    // Few messages a chat: nobody is quick enough to be told to slow down.
    const chats: Chat[] = [];
    try {
      for (let n = 0; n < COUNTED / 10; n += 1) chats.push(await openChat({ url: gateway.url, from: `10.0.0.${n}` }));
      return await counted(redis.url, (n) => chats[n % chats.length]!.ask(textOf(n)));
    } finally {
      for (const { socket } of chats) socket.terminate();
      await gateway.end('SIGTERM');
    }
  } finally {
    await redis.remove();
    await rm(data, { recursive: true, force: true });
  }
}

/** Counts over messages that are sent one after the other, then over as much time with none. */
async function counted(url: string, ask: (n: number) => Promise<unknown>): Promise<CommandCost> {
  const admin = await adminOf(url);
  try {
    for (let n = 0; n < WARM; n += 1) await ask(n);
    const reads = async () => Number(/total_reads_processed:(\d+)/.exec(await admin.info('stats'))?.[1]);
    const watch = async (work: () => Promise<unknown>) => {
      const monitor = await Monitor.open(socketOf(url));
      const began = performance.now();
      const before = await reads();
      await work();
      // One of the reads is the question itself.
      const read = (await reads()) - before - 1;
      const { outside, inside } = monitor.close();
      return { outside, inside, read, seconds: (performance.now() - began) / 1000 };
    };
    const busy = await watch(async () => {
      for (let n = WARM; n < WARM + COUNTED; n += 1) await ask(n);
    });
    const idle = await watch(() => pause(IDLE_MS));
    const share = busy.seconds / idle.seconds;
    const each = (count: number, background: number) => Number(((count - background * share) / COUNTED).toFixed(2));
    const names = new Set([...busy.outside.keys()].filter((name) => name !== 'INFO'));
    const byCommand = Object.fromEntries(
      [...names]
        .map((name) => [name, each(busy.outside.get(name) ?? 0, idle.outside.get(name) ?? 0)] as const)
        .filter(([, count]) => count >= 0.02),
    );
    return {
      messages: COUNTED,
      commands: Number(
        Object.values(byCommand)
          .reduce((sum, count) => sum + count, 0)
          .toFixed(2),
      ),
      roundTrips: each(busy.read, idle.read),
      byCommand,
      inside: each(busy.inside, idle.inside),
    };
  } finally {
    await admin.close();
  }
}

/** Conversations of ten messages, the citizen's and what the real bot answers; one more where an answer has two texts. */
async function bytes(servers: Measured, conversations: number) {
  const admin = await adminOf(servers.redisUrl!);
  const used = async () => Number(/used_memory:(\d+)/.exec(await admin.info('memory'))?.[1]);
  let messages = 0;
  const talk = async (n: number) => {
    const id = randomUUID();
    let own = 0;
    for (let i = 0; own < TEN; i += 1) own += 1 + (await askPipeline(servers, id, n * TEN + i));
    messages += own;
  };
  try {
    // What is there once for all: streams, phrases, buffers.
    await several(50, 16, talk);
    messages = 0;
    const before = await used();
    await several(conversations, 16, talk);
    const bytesPerConversation = Math.round(((await used()) - before) / conversations);
    return { bytesPerConversation, entriesPerConversation: Number((messages / conversations).toFixed(1)) };
  } finally {
    await admin.close();
  }
}
