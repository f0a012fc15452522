// A real gateway as a process of its own that a test may kill, and start again where its clients look for it.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const frontDoor = fileURLToPath(new URL('../../accanto.js', import.meta.url));

export interface GatewayProcess {
  readonly url: string;
  /** The port it really listens on, as it printed it. */
  readonly port: number;
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** Resolves when the process is gone. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

export interface GatewayOptions {
  readonly data: string;
  /**
   * Left away, the system chooses. `lasting` is for a gateway that will be started again on the same port: one outside the
   * range that the system hands out, so that nobody takes it between the two. A number is the port of the gateway before.
   */
  readonly port?: number | 'lasting';
  readonly env?: NodeJS.ProcessEnv;
  /** Another program than the product's own, which prints what that one prints. */
  readonly program?: string;
}

/** How often a taken port is tried again (the same one) or given up for another (a lasting one), and the pause between. */
const PATIENCE = 40;
const PAUSE_MS = 250;
/** Below Linux's ephemeral ports (32768 to 60999) and above the ports of known services. */
const LASTING = { from: 20_000, to: 32_000 };

class PortTaken extends Error {}

/** @throws Error with what it printed when it ends before it is ready, or is not ready within 60 s. */
export async function startGateway({ data, port = 0, env, program = frontDoor }: GatewayOptions): Promise<GatewayProcess> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(program, data, port === 'lasting' ? randomInt(LASTING.from, LASTING.to) : port, env);
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === PATIENCE) throw error;
      if (port !== 'lasting') await pause(PAUSE_MS);
    }
  }
}

async function start(program: string, data: string, wanted: number, env: NodeJS.ProcessEnv | undefined): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [program, 'serve', '--port', String(wanted), '--data', data], {
    env: { ...process.env, ACCANTO_ENCODER: 'off', ACCANTO_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  const gone = new Promise<void>((resolve) =>
    child.once('close', () => {
      process.off('exit', stop);
      resolve();
    }),
  );
  const port = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the gateway was not ready after 60 s:\n${printed}`)), 60_000);
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /citizens\s+http:\/\/[^\s/]+:(\d+)\//.exec(printed);
      if (!address) return;
      clearTimeout(late);
      resolve(Number(address[1]));
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    // "close" and not "exit": only then has everything been read that it printed.
    child.once('close', (code) => {
      clearTimeout(late);
      const message = `the gateway ended with ${code} before it was ready:\n${printed}`;
      reject(printed.includes('EADDRINUSE') ? new PortTaken(message) : new Error(message));
    });
  }).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    child,
    printed: () => printed,
    end: (signal) => {
      child.kill(signal);
      return gone;
    },
  };
}
