// One run of chaos: clients write, the gateway is killed at a random moment and started again on the same data, and the
// checker reads every conversation afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type GatewayProcess, startGateway } from '../support/gateway-process.js';
import { seeded } from '../support/random.js';
import { check } from './checker.js';
import { ChaosClient, type Record, readAll } from './client.js';

export interface RunOptions {
  readonly seed: number;
  readonly clients: number;
  readonly messages: number;
  /** How often the gateway is killed in this run. */
  readonly kills: number;
}

export interface RunResult {
  readonly seed: number;
  readonly accepted: number;
  readonly kills: number;
  /** Milliseconds from the start of the process after a kill until it served again. */
  readonly recoveryMs: readonly number[];
  readonly faults: readonly string[];
}

/** Texts whose answer never holds the same sentence twice. */
const WORDS = ['grazie', 'grazie mille', 'chi sei?', 'cosa sai fare?'];
const SETTLE_MS = 15_000;

/** A gateway and its data folder, which may outlive a run. */
export interface ChaosHouse {
  readonly data: string;
  gateway: GatewayProcess;
  close(): Promise<void>;
}

export async function openChaosHouse(): Promise<ChaosHouse> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-chaos-'));
  const house: ChaosHouse = {
    data,
    gateway: await startGateway({ data, port: 'lasting' }),
    async close() {
      await house.gateway.end('SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
  return house;
}

/** In a house of its own, or one in which others have run before. */
export async function chaosRun(options: RunOptions, shared?: ChaosHouse): Promise<RunResult> {
  const random = seeded(options.seed);
  const house = shared ?? (await openChaosHouse());
  try {
    const clients = Array.from({ length: options.clients }, () => {
      const messages = Array.from({ length: options.messages }, () => random.one(WORDS));
      return new ChaosClient(() => house.gateway.url, messages);
    });
    const writing = Promise.all(clients.map((client) => client.run()));
    const recoveryMs: number[] = [];
    for (let kill = 0; kill < options.kills; kill += 1) {
      await pause(50 + random() * 600);
      await house.gateway.end('SIGKILL');
      const began = performance.now();
      house.gateway = await startGateway({ data: house.data, port: house.gateway.port });
      recoveryMs.push(Math.round(performance.now() - began));
    }
    const records = await writing;
    const faults = await settle(house.gateway.url, records);
    const accepted = records.reduce((sum, record) => sum + record.accepted.length, 0);
    return { seed: options.seed, accepted, kills: options.kills, recoveryMs, faults };
  } finally {
    if (!shared) await house.close();
  }
}

/**
 * Reads until every conversation is in order, or the time is over: answers may still be on their way. Those that are not in order yet are
 * read again, and all of them once more when none is left.
 */
async function settle(url: string, records: readonly Record[]): Promise<string[]> {
  const until = performance.now() + SETTLE_MS;
  let unsettled = records;
  for (;;) {
    const faults: string[] = [];
    const wrong: Record[] = [];
    for (const record of unsettled) {
      const found = check(record, await readAll(url, record));
      if (found.length > 0) wrong.push(record);
      faults.push(...found);
    }
    if (wrong.length === 0 && unsettled === records) return [];
    if (wrong.length > 0 && performance.now() > until) return faults;
    unsettled = wrong.length > 0 ? wrong : records;
    if (wrong.length > 0) await pause(200);
  }
}
