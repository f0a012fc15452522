// A TCP proxy on loopback that a test can make slow, deaf or rude. What stands behind it may die and come back elsewhere:
// its clients keep one address.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from 'node:net';

export interface Relay {
  readonly port: number;
  /** Where new connections go; null = nobody is there. */
  target: NetConnectOpts | null;
  /** Milliseconds that every byte takes, in both directions. */
  delay: number;
  /** True: nothing goes through, and nobody is told. */
  deaf: boolean;
  /** True: what Redis tells its subscribers is lost on the way; everything else goes through. */
  muffled: boolean;
  muffledBytes: number;
  /** Ends all connections at once. What was on its way still arrives; its answer does not. */
  cut(): void;
  close(): Promise<void>;
}

const LOOK_MS = 20;

export async function startRelay(target: NetConnectOpts | null = null): Promise<Relay> {
  const open = new Set<Socket>();
  const callers = new Set<Socket>();
  const subscribers = new WeakSet<Socket>();
  const server = createServer((near) => {
    if (relay.target === null) {
      near.destroy();
      return;
    }
    const far = connect(relay.target);
    callers.add(near);
    near.once('close', () => callers.delete(near));
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      // What comes leaves in its order, also when the delay shrinks meanwhile; a line is slow, not narrow.
      let way: Promise<void> = Promise.resolve();
      from.on('data', (bytes) => {
        if (from === near && bytes.includes('\nsubscribe\r')) subscribers.add(far);
        if (relay.muffled && subscribers.has(from)) {
          relay.muffledBytes += bytes.length;
          return;
        }
        const due = performance.now() + relay.delay;
        way = way.then(() => passage(due)).then(() => void (to.destroyed || to.write(bytes)));
      });
      from.on('error', () => from.destroy());
      from.on('close', () => {
        open.delete(from);
        void way.then(() => to.destroy());
      });
    }
  });
  server.on('error', () => undefined);

  /** Resolves at once where nothing is wrong with the line. */
  async function passage(due: number): Promise<void> {
    const left = due - performance.now();
    if (left > 0) await pause(left);
    while (relay.deaf) await pause(LOOK_MS);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const relay: Relay = {
    port: (server.address() as AddressInfo).port,
    target,
    delay: 0,
    deaf: false,
    muffled: false,
    muffledBytes: 0,
    cut() {
      for (const socket of callers) socket.destroy();
    },
    async close() {
      relay.deaf = false;
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
  return relay;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
