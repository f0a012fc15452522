// A server under measurement: its CPU time and memory as the kernel counts them.
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** USER_HZ on Linux. */
const TICK_MS = 10;

export interface Measured {
  readonly port: number;
  readonly child: ChildProcess;
  /** Milliseconds of user and system time so far. */
  readonly cpu: () => number;
  /** Resident memory in MB. */
  readonly memory: () => number;
  readonly end: () => Promise<void>;
}

export async function startServer(name: string, env: NodeJS.ProcessEnv = {}): Promise<Measured> {
  const file = fileURLToPath(new URL(`./servers/${name}.js`, import.meta.url));
  const child = fork(file, [], {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Each server listens on a port of the system's choice and tells which.
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (port) => resolve(Number(port)));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
  });
  return { port, child, ...readings(child.pid ?? 0), end: () => stop(child) };
}

export function readings(pid: number): Pick<Measured, 'cpu' | 'memory'> {
  return {
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
  };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
