// Starts writer.ts as a real process and listens to what it acknowledges.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Writer {
  readonly child: ChildProcess;
  /** `seq clientId` of each acknowledged message, as it is printed. */
  readonly lines: Interface;
  readonly ended: Promise<unknown>;
}

export function startWriter(dir: string, exclusive: boolean, conversation: string, count = 1_000_000): Writer {
  const program = fileURLToPath(new URL('./writer.js', import.meta.url));
  const child = spawn(process.execPath, [program, dir, exclusive ? 'yes' : 'no', conversation, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface({ input: child.stdout! }), ended: once(child, 'close') };
}
