// A real master, its replica and a real Sentinel that watches them (redis-server --sentinel, which Debian calls redis-sentinel), on
// ports that the system has chosen.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient } from 'redis';
import { sparePorts } from './cluster.js';

export interface Watched {
  /** Where the Sentinel is: host and port. */
  readonly sentinel: string;
  /** What it calls the master. */
  readonly name: string;
  /** Resolves when the replica has everything. */
  replicated(): Promise<void>;
  killMaster(): void;
  remove(): Promise<void>;
}

export interface WatchedOptions {
  /** The servers want it of everybody, each other and the Sentinel included. */
  readonly password?: string;
  /** More lines of the Sentinel's own settings. */
  readonly sentinel?: readonly string[];
}

export async function startWatched({ password, sentinel: more = [] }: WatchedOptions = {}): Promise<Watched> {
  const children: ChildProcess[] = [];
  const dir = mkdtempSync(join(tmpdir(), 'accanto-sentinel-'));
  const stop = () => {
    for (const child of children) child.kill('SIGKILL');
  };
  process.once('exit', stop);

  async function started(args: readonly string[], sign: RegExp): Promise<ChildProcess> {
    const child = spawn('redis-server', args, { cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (!sign.test(line)) continue;
      child.stdout.resume();
      return child;
    }
    throw new Error(`It ended before it was ready:\n${lines.join('\n')}`);
  }

  const [master, replica, port] = (await sparePorts(3)) as [number, number, number];
  const secret = password === undefined ? [] : ['--requirepass', password, '--masterauth', password];
  const common = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--repl-diskless-sync-delay', '0', ...secret];
  const first = await started(['--port', String(master), ...common], /ready to accept/i);
  await started(
    ['--port', String(replica), '--replicaof', '127.0.0.1', String(master), ...common, '--dbfilename', 'replica.rdb'],
    /Finished with success/,
  );
  const file = join(dir, 'sentinel.conf');
  const lines = [
    `port ${port}`,
    'bind 127.0.0.1',
    `sentinel monitor house 127.0.0.1 ${master} 1`,
    'sentinel down-after-milliseconds house 500',
    'sentinel failover-timeout house 3000',
    ...(password === undefined ? [] : [`sentinel auth-pass house ${password}`]),
    ...more,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  await started([file, '--sentinel'], /\+slave/);

  return {
    sentinel: `127.0.0.1:${port}`,
    name: 'house',
    async replicated() {
      const admin = createClient({ socket: { host: '127.0.0.1', port: master }, password });
      admin.on('error', () => undefined);
      await admin.connect();
      const count = Number(await admin.sendCommand(['WAIT', '1', '5000']));
      admin.destroy();
      if (count !== 1) throw new Error('The replica did not follow within five seconds.');
    },
    killMaster: () => void first.kill('SIGKILL'),
    async remove() {
      process.off('exit', stop);
      await Promise.all(
        children.map((child) => {
          const gone = new Promise((resolve) => child.once('close', resolve));
          if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
          else return undefined;
          return gone;
        }),
      );
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
