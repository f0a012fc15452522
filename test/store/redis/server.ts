// A real redis-server in a folder of its own, listening on a socket in it; ended with its tests.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient } from 'redis';

export interface RedisServer {
  readonly dir: string;
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends it as a power cut would; `start` brings it back on the same data. */
  kill(): Promise<void>;
  /** The same, or asked to end by itself (SIGTERM). */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  start(more?: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

/** Ready for commands when it resolves. `more` are settings as on redis-server's command line. */
export async function startRedis(more: readonly string[] = []): Promise<RedisServer> {
  const dir = mkdtempSync(join(tmpdir(), 'accanto-redis-'));
  const path = join(dir, 'redis.sock');
  let child = await spawnRedis(dir, path, more);
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  const server: RedisServer = {
    dir,
    url: `redis+unix://${path}`,
    get child() {
      return child;
    },
    kill: () => server.end('SIGKILL'),
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
      if (existsSync(path)) rmSync(path);
    },
    async start(other = more) {
      child = await spawnRedis(dir, path, other);
    },
    async remove() {
      process.off('exit', stop);
      await server.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return server;
}

/** The socket of a server, by its address. */
export const socketOf = (url: string) => url.replace('redis+unix://', '');

/** Another client on it, connected, to look into it past the store. What fails is told to whoever sends a command. */
export async function adminOf(url: string) {
  const admin = createClient({ socket: { path: socketOf(url), tls: false } });
  admin.on('error', () => undefined);
  return admin.connect();
}

async function spawnRedis(dir: string, path: string, more: readonly string[]): Promise<ChildProcess> {
  const child = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', path, '--dir', dir, '--save', '', '--appendonly', 'yes', '--appendfsync', 'no', ...more],
    {
      // Not this process's own line: a server that outlives it would keep it open, and whoever reads it waiting.
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    if (/ready to accept connections/i.test(line)) break;
    if (child.exitCode !== null) throw new Error('redis-server did not start.');
  }
  child.stdout.resume();
  return child;
}
