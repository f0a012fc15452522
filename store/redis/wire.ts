// One Redis as the store sees it: commands in, replies out with binary strings as Buffers, whether it is a server, a
// Cluster or watched by Sentinels. Every wait has an end, and what is broken mends itself without hands.
import { createClient, createCluster } from 'redis';
import { type StoreError, StoreUnavailable } from '../errors.js';
import type { Address } from './address.js';
import { BINARY, CONNECT_WITHIN, type Driver, swallow } from './driver.js';
import { openSentinel } from './sentinel.js';
import { translate } from './trouble.js';

export type Argument = string | Buffer;
export type Reply = Buffer | string | number | null | readonly Reply[];

/** Milliseconds that a command may take before its sender is told that Redis does not answer. */
const PATIENCE = 2_500;
/** Milliseconds of silence after which a connection is given up and made anew. */
const SILENCE = 5_000;
const BEAT = 1_000;

export interface Wire {
  readonly address: Address;
  /** `key` names the slot; null = any node. @throws StoreError */
  send(key: string | null, args: readonly Argument[]): Promise<Reply>;
  /** On every master. */
  everywhere(args: readonly Argument[]): Promise<readonly Reply[]>;
  /** The names that fit a pattern, on all masters; those that come and go meanwhile may be missing. */
  scan(pattern: string): AsyncIterable<string>;
  /** `onMissed` is called when the connection was gone for a while and messages may have been lost. */
  subscribe(channel: string, onMessage: (message: string) => void, onMissed: () => void): Promise<void>;
  /** From now on everything is answered with this. */
  refuse(error: StoreError): void;
  close(): Promise<void>;
}

/** Resolves when it is connected. @throws StoreError within a few seconds when it cannot be. */
export async function openWire(address: Address, patience = PATIENCE): Promise<Wire> {
  let driver: Driver;
  try {
    driver = await (address.kind === 'cluster'
      ? openCluster(address)
      : address.kind === 'sentinel'
        ? openSentinel(address)
        : openServer(address));
  } catch (error) {
    throw translate(error, address.name, 'Start it, or correct the address.');
  }
  /** A command went unanswered for too long: nothing more is sent until something is heard. */
  let stuck = 0;
  let closed = false;
  let refusal: StoreError | null = null;

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    if (closed) throw new StoreUnavailable('The store is being shut down.');
    if (refusal !== null) throw refusal;
    if (stuck > 0 && performance.now() - stuck < SILENCE + BEAT) throw slow();
    let timer: NodeJS.Timeout | undefined;
    const answer = work().then(
      (reply) => {
        stuck = 0;
        return reply;
      },
      (error: unknown) => {
        stuck = 0;
        if (error instanceof Error && error.message.startsWith('READONLY')) driver.again();
        throw translate(error, address.name);
      },
    );
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        stuck = performance.now();
        reject(slow());
      }, patience);
    });
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  const slow = () =>
    new StoreUnavailable(
      `Redis at ${address.name} has not answered for ${patience / 1000} seconds. Accanto tries again by itself; look whether the server is overloaded.`,
    );

  // An idle connection that died silently is noticed by this, and a stuck one is freed by it.
  const beat = setInterval(() => {
    guarded(() => driver.send(null, ['PING'])).catch(() => undefined);
  }, BEAT);
  beat.unref();

  return {
    address,
    send: (key, args) => guarded(() => driver.send(key, args) as Promise<Reply>),
    everywhere: (args) => guarded(async () => Promise.all((await driver.nodes()).map((node) => node(args) as Promise<Reply>))),
    async *scan(pattern) {
      for (const node of await guarded(() => driver.nodes())) {
        let cursor = '0';
        do {
          const [next, names] = (await guarded(() => node(['SCAN', cursor, 'MATCH', pattern, 'COUNT', '1000']))) as [Buffer, Buffer[]];
          yield* names.map(String);
          cursor = next.toString();
        } while (cursor !== '0');
      }
    },
    subscribe: async (channel, onMessage, onMissed) => {
      try {
        await driver.subscribe(channel, onMessage, onMissed);
      } catch (error) {
        throw translate(error, address.name);
      }
    },
    refuse: (error) => {
      refusal = error;
    },
    close: async () => {
      if (closed) return;
      closed = true;
      clearInterval(beat);
      await driver.close();
    },
  };
}

/** Soon, then up to twice a second, for ever; a wrong password does not get right by itself, but somebody may mend it. */
const reconnect = (retries: number) => Math.min(20 * 2 ** retries, 500);

async function openServer(address: Address): Promise<Driver> {
  let connected = false;
  const [host] = address.hosts;
  const common = {
    connectTimeout: CONNECT_WITHIN,
    socketTimeout: SILENCE,
    // The first connection says at once what is wrong; later ones try for ever.
    reconnectStrategy: (retries: number, cause: Error) => (connected || retries < 3 ? reconnect(retries) : cause),
  };
  const socket =
    address.path !== null
      ? ({ ...common, path: address.path, tls: false } as const)
      : address.tls
        ? ({ ...common, host: host!.host, port: host!.port, tls: true } as const)
        : { ...common, host: host!.host, port: host!.port };
  const make = () => {
    const made = createClient({
      ...address.login,
      database: address.database,
      socket,
      disableOfflineQueue: true,
      commandsQueueMaxLength: 50_000,
    });
    made.on('error', swallow);
    return made;
  };
  const client = make();
  await client.connect();
  connected = true;
  const others: ReturnType<typeof make>[] = [];
  let left = 0;
  return {
    send: (_, args) => client.sendCommand(args, BINARY),
    nodes: async () => [(args) => client.sendCommand(args, BINARY)],
    async subscribe(channel, onMessage, onMissed) {
      const ears = make();
      others.push(ears);
      await ears.connect();
      await ears.subscribe(channel, onMessage);
      ears.on('ready', onMissed);
      const beat = setInterval(() => {
        if (ears.isReady) ears.ping().catch(swallow);
      }, BEAT);
      beat.unref();
      ears.on('terminated', () => clearInterval(beat));
    },
    again() {
      if (performance.now() - left < BEAT) return;
      left = performance.now();
      // The name may lead to another server by now: the client connects anew when this one hangs up.
      client.sendCommand(['QUIT']).catch(swallow);
    },
    async close() {
      for (const one of others) one.destroy();
      await closeSoftly(client);
    },
  };
}

async function openCluster(address: Address): Promise<Driver> {
  const cluster = createCluster({
    rootNodes: address.hosts.map(({ host, port }) => ({ socket: { host, port, ...(address.tls ? { tls: true as const } : {}) } })),
    defaults: { ...address.login, socket: { connectTimeout: CONNECT_WITHIN, reconnectStrategy: reconnect }, disableOfflineQueue: true },
  });
  cluster.on('error', swallow);
  await cluster.connect();
  return {
    send: (key, args) => cluster.sendCommand(key ?? 'any', false, [...args], BINARY),
    nodes: () =>
      Promise.all(
        cluster.masters.map(async (node) => {
          const client = await cluster.nodeClient(node);
          return (args: readonly Argument[]) => client.sendCommand(args, BINARY);
        }),
      ),
    async subscribe(channel, onMessage, onMissed) {
      await cluster.subscribe(channel, onMessage);
      cluster.on('node-reconnecting', onMissed);
    },
    again: swallow,
    async close() {
      await cluster.close().catch(swallow);
    },
  };
}

/** Lets go at once where nobody answers. */
async function closeSoftly(client: { isReady: boolean; close(): Promise<unknown>; destroy(): void }): Promise<void> {
  if (!client.isReady) return client.destroy();
  const late = setTimeout(() => client.destroy(), 1_000);
  await client.close().catch(swallow);
  clearTimeout(late);
}
