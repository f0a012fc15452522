// What Redis itself says it was asked: MONITOR names every command and tells those inside a function apart.
import { connect, type Socket } from 'node:net';

/** Hears of every command that Redis carries out. */
export class Monitor {
  readonly #outside = new Map<string, number>();
  #inside = 0;
  #rest = '';

  private constructor(readonly socket: Socket) {
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      const lines = (this.#rest + chunk).split('\r\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) this.#hear(line);
    });
  }

  static open(path: string): Promise<Monitor> {
    return new Promise((resolve, reject) => {
      const socket = connect(path, () => socket.write('MONITOR\r\n'));
      socket.once('error', reject);
      const monitor = new Monitor(socket);
      socket.once('data', () => resolve(monitor));
    });
  }

  /** `+1700000000.123456 [0 unix:/path] "FCALL" "accanto_1a2b3c4d_5e6f7a8b_append" …`; what a function calls comes from `[0 lua]`. */
  #hear(line: string): void {
    const found = /^\+[\d.]+ \[\d+ ([^\]]*)\] "([^"]*)"(?: "(?:accanto_(?:[0-9a-f]{8}_)+)?(\w*)")?/.exec(line);
    if (found === null) return;
    const [, from, command = '', argument = ''] = found;
    if (from === 'lua') {
      this.#inside += 1;
      return;
    }
    const name = command.toUpperCase() === 'FCALL' ? `FCALL ${argument}` : command.toUpperCase();
    this.#outside.set(name, (this.#outside.get(name) ?? 0) + 1);
  }

  close() {
    this.socket.destroy();
    return { outside: this.#outside, inside: this.#inside };
  }
}
