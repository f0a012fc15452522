// Idle sockets on a gateway that has Redis behind it: what each further one costs in memory. Where a process may not have
// as many files open, they are spread over as few gateways as the limit allows, and the result says so.
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startRedis } from '../store/redis/server.js';
import { type GatewayProcess, startGateway } from '../support/gateway-process.js';
import { raiseOpenFiles } from './files.js';
import type { OpenAnswer, OpenWish } from './idle-clients.js';
import { collect, collecting, SETTLE } from './memory.js';
import { REDIS_SETTINGS, readings } from './process.js';

export interface IdleResult {
  readonly sockets: number;
  readonly gateways: number;
  /** Resident memory of all gateways with the first sockets, and with all. */
  readonly first: number;
  readonly withFirstMB: number;
  readonly withAllMB: number;
  /** What each further one added, garbage and room of the heap included. */
  readonly kBTakenPerSocket: number;
  /** What each further one added that a collection did not give back. */
  readonly kBPerSocket: number;
  readonly openedPerSecond: number;
  /** What kept it from the number that was asked for. */
  readonly notes: readonly string[];
}

/** Files of a gateway beside its chats: Redis, logs, requests under way. */
const SPARE = 600;
const FIRST = 1000;
/** Chats that one client process holds; each has an address of loopback of its own, and with it ports of its own. */
const PER_CLIENT = 5000;

const clientsFile = fileURLToPath(new URL('./idle-clients.js', import.meta.url));

export async function measureIdle({ sockets, until }: { sockets: number; until: number }): Promise<IdleResult> {
  const { limit, sentence } = raiseOpenFiles(sockets + SPARE);
  const count = Math.ceil(sockets / Math.min(sockets, limit - SPARE));
  const notes = sentence === null ? [] : [`${sentence} The sockets are spread over ${count} gateways.`];
  for (const note of notes) console.log(note);
  const data = await mkdtemp(join(tmpdir(), 'accanto-idle-'));
  const redis = await startRedis(REDIS_SETTINGS);
  const gateways: GatewayProcess[] = [];
  const clients: ChildProcess[] = [];
  try {
    const env = {
      ACCANTO_REDIS_URL: redis.url,
      ACCANTO_MASTER_KEY: randomBytes(32).toString('base64'),
      ACCANTO_TRUSTED_PROXIES: '127.0.0.0/8',
      ...collecting,
    };
    for (let n = 0; n < count; n += 1) gateways.push(await startGateway({ data: join(data, String(n)), env }));
    const readers = gateways.map(({ child }) => readings(child.pid ?? 0));
    const memory = () => readers.reduce((sum, each) => sum + each.memory(), 0);
    /** What is left after a collection, without the room of the heap that is empty then. */
    const kept = async () => {
      const empty = await Promise.all(gateways.map(collect));
      return memory() - empty.reduce((sum, megabytes) => sum + megabytes, 0);
    };
    const fillers = gateways.map(({ url }) => new Filler(url, clients, notes));
    const total = () => fillers.reduce((sum, { open }) => sum + open, 0);
    const fill = async (target: number) => {
      for (const filler of fillers) await filler.fill(Math.ceil(target / count), until);
    };

    const first = Math.min(FIRST, sockets / 4);
    await fill(first);
    await pause(SETTLE);
    const before = { open: total(), megabytes: memory(), kept: await kept() };
    const began = performance.now();
    await fill(sockets);
    const seconds = (performance.now() - began) / 1000;
    await pause(2 * SETTLE);
    const after = { open: total(), megabytes: memory(), kept: await kept() };
    const each = (megabytes: number) => Number(((megabytes * 1024) / (after.open - before.open)).toFixed(1));
    if (after.open < sockets) notes.push(`Only ${after.open} of ${sockets} sockets were open when the time was up.`);
    return {
      sockets: after.open,
      gateways: count,
      first: before.open,
      withFirstMB: Math.round(before.megabytes),
      withAllMB: Math.round(after.megabytes),
      kBTakenPerSocket: each(after.megabytes - before.megabytes),
      kBPerSocket: each(after.kept - before.kept),
      openedPerSecond: Math.round((after.open - before.open) / seconds),
      notes,
    };
  } finally {
    for (const client of clients) client.kill('SIGKILL');
    for (const gateway of gateways) await gateway.end('SIGKILL');
    await redis.remove();
    await rm(data, { recursive: true, force: true });
  }
}

/** Opens chats on one gateway, in as many client processes as they need. */
class Filler {
  readonly #own: { readonly child: ChildProcess; readonly localAddress: string; open: number }[] = [];

  constructor(
    readonly url: string,
    readonly all: ChildProcess[],
    readonly notes: string[],
  ) {}

  get open(): number {
    return this.#own.reduce((sum, { open }) => sum + open, 0);
  }

  async fill(target: number, until: number): Promise<void> {
    while (this.open < target && performance.now() < until) {
      const client = this.#own.find(({ open }) => open < PER_CLIENT) ?? this.#add();
      const count = Math.min(target - this.open, PER_CLIENT - client.open);
      const first = this.all.indexOf(client.child) * PER_CLIENT + client.open;
      const wish: OpenWish = { url: this.url, count, first, localAddress: client.localAddress, within: until - performance.now() };
      client.child.send(wish);
      const [answer] = (await once(client.child, 'message')) as [OpenAnswer];
      client.open = answer.open;
      if (answer.error === undefined) continue;
      this.notes.push(answer.error);
      return;
    }
  }

  #add() {
    const child = fork(clientsFile, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.all.push(child);
    const client = { child, localAddress: `127.0.0.${this.all.length}`, open: 0 };
    this.#own.push(client);
    return client;
  }
}
