// The house of a run: Redis (or none), gateways as processes, a proxy before each thing that may break, and the accounts of
// the desk. It outlives a run: a gateway that was killed is started again where its clients look for it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings } from '../../config/settings.js';
import { addOperator, type NewOperator } from '../../handoff/operators.js';
import { maskCodes } from '../../nlu/mask.js';
import { withStore } from '../../store/open.js';
import { type RedisServer, socketOf, startRedis } from '../store/redis/server.js';
import { frontDoor, type GatewayOptions, type GatewayProcess, startGateway } from '../support/gateway-process.js';
import { seeded } from '../support/random.js';
import { Line } from './line.js';
import { Account } from './operator.js';
import { type Relay, startRelay } from './relay.js';

export interface HouseWish {
  readonly store: 'redis' | 'sqlite';
  readonly gateways: number;
  /** Another program than the product's own, for bugs that are put in on purpose. */
  readonly program?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** One gateway: its process, the proxy before it and the one between it and Redis. */
export interface Seat {
  readonly front: Relay;
  readonly back: Relay | null;
  readonly env: NodeJS.ProcessEnv;
  readonly data: string;
  process: GatewayProcess;
}

export interface House {
  readonly bases: readonly string[];
  readonly seats: readonly Seat[];
  readonly redis: RedisServer | null;
  readonly operators: readonly Account[];
  readonly supervisor: Account;
  /** Ends a gateway and starts it again; resolves with the milliseconds that the ending took. */
  again(seat: Seat, signal: 'SIGKILL' | 'SIGTERM'): Promise<number>;
  /** What `accanto reconcile` says. */
  reconcile(): Promise<{ readonly accepted: number; readonly waiting: number; readonly faults: readonly string[] }>;
  close(): Promise<void>;
}

/** Writes reach the disk before they are confirmed: what is promised under this setting holds through a power cut. */
const DURABLE = ['--appendfsync', 'always'];
const PASSWORD = 'una frase lunga e facile';
const OPERATORS = 3;
/** How often a gateway is started before that counts as a fault. */
const STARTS = 10;
const SUPERVISOR = 'Capoturno';

export async function openHouse(wish: HouseWish): Promise<House> {
  const { store, gateways, program, env = {} } = wish;
  const dir = await mkdtemp(join(tmpdir(), 'accanto-faults-'));
  const masterKey = randomBytes(32).toString('base64');
  const redis = store === 'redis' ? await startRedis(DURABLE) : null;
  const seats: Seat[] = [];
  const close = async () => {
    for (const { process } of seats) process.child.kill('SIGCONT');
    await Promise.all(seats.map(({ process }) => process.end('SIGKILL')));
    await Promise.all(seats.flatMap(({ front, back }) => [front.close(), back?.close()]));
    await redis?.remove();
    await rm(dir, { recursive: true, force: true });
  };

  async function open(n: number): Promise<void> {
    const back = redis && (await startRelay({ path: socketOf(redis.url) }));
    const own = { ...env, ACCANTO_MASTER_KEY: masterKey, ...(back ? { ACCANTO_REDIS_URL: `redis://127.0.0.1:${back.port}` } : {}) };
    const data = join(dir, `gateway-${n}`);
    const front = await startRelay();
    const process = await supervised({ data, env: own, program });
    front.target = { host: '127.0.0.1', port: process.port };
    seats[n] = { front, back, env: own, data, process };
  }

  try {
    await open(0);
    await Promise.all(Array.from({ length: gateways - 1 }, (_, n) => open(n + 1)));
    const [first] = seats as [Seat];
    const names = Array.from({ length: OPERATORS }, (_, n) => `Operatore ${n + 1}`);
    await addAccounts(first, [...names.map((name) => ({ name, role: 'operator' as const })), { name: SUPERVISOR, role: 'supervisor' }]);
    const bases = seats.map(({ front }) => `http://127.0.0.1:${front.port}`);
    const [supervisor, ...operators] = await Promise.all(
      [SUPERVISOR, ...names].map(async (name) => {
        const account = new Account(name, PASSWORD);
        await account.signIn(new Line(bases, seeded(1)));
        return account;
      }),
    );

    return {
      bases,
      seats,
      redis,
      operators,
      supervisor: supervisor!,
      async again(seat, signal) {
        const began = performance.now();
        await seat.process.end(signal);
        const took = performance.now() - began;
        seat.front.target = null;
        seat.process = await supervised({ data: seat.data, env: seat.env, program });
        seat.front.target = { host: '127.0.0.1', port: seat.process.port };
        return took;
      },
      async reconcile() {
        return JSON.parse(await reconcile(first));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Started again until it runs, as a service manager does: a gateway that finds no Redis at its start says so and ends. */
async function supervised(options: GatewayOptions): Promise<GatewayProcess> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startGateway(options);
    } catch (error) {
      if (attempt === STARTS) throw error;
      await pause(200);
    }
  }
}

/** As `accanto operator add` does beside its gateways, which as a command would load the program for each. */
async function addAccounts({ data, env }: Seat, accounts: readonly Pick<NewOperator, 'name' | 'role'>[]): Promise<void> {
  const { settings } = readSettings({ env, overrides: { dataDir: data } });
  await withStore(settings, maskCodes, (store) =>
    Promise.all(accounts.map((account) => addOperator(store, { ...account, regions: ['demo'], password: PASSWORD }))),
  );
}

/** The command of the product. @throws Error with what it printed */
async function reconcile({ data, env }: Seat): Promise<string> {
  const child = spawn(process.execPath, [frontDoor, 'reconcile', '--data', data], {
    env: { ...process.env, ...env, ACCANTO_LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk));
  const [code] = await once(child, 'close');
  // It ends with 1 where something does not add up; what it says is for the checker.
  if (code !== 0 && !out.startsWith('{')) throw new Error(`accanto reconcile ended with ${code}:\n${out}${err}`);
  return out;
}
