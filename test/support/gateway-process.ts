// A real gateway as a process of its own, on a spare loopback port, that a test may kill.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const frontDoor = fileURLToPath(new URL('../../accanto.js', import.meta.url));

export interface GatewayProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** Resolves when the process is gone. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

export interface GatewayOptions {
  readonly data: string;
  readonly port: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** @throws Error with what it printed when it ends before it is ready, or is not ready within 60 s. */
export async function startGateway({ data, port, env }: GatewayOptions): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [frontDoor, 'serve', '--port', String(port), '--data', data], {
    env: { ...process.env, ACCANTO_ENCODER: 'off', ACCANTO_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(`:${port}`)) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.once('exit', (code) => reject(new Error(`the gateway ended with ${code} before it was ready:\n${printed}`)));
    setTimeout(() => reject(new Error(`the gateway was not ready after 60 s:\n${printed}`)), 60_000).unref();
  });
  await ready;
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    printed: () => printed,
    end: (signal) => {
      child.kill(signal);
      return gone;
    },
  };
}

/** A port that was free a moment ago. */
export function sparePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
