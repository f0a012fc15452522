// A small load generator over raw sockets: keep-alive HTTP/1.1, one request in flight a connection. It runs in a process
// of its own and costs little, so that what is measured is the server.
import { connect, type Socket } from 'node:net';

export interface LoadOptions {
  /** The servers; the connections are spread over them evenly. */
  readonly ports: readonly number[];
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second over all connections; absent = as fast as answers come back. */
  readonly rate?: number;
  /** Ends it early, after so many requests. */
  readonly most?: number;
  /** The body of request number `n`. */
  readonly body: (n: number) => string;
}

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

/** Milliseconds after the end in which what is under way may still be answered; then it is an error. */
const GRACE = 10_000;

/** At a fixed rate a request's latency counts from when it was due, so that a server that stalls cannot hide it. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const latencies: number[] = [];
  let errors = 0;
  let next = 0;
  const began = performance.now();
  const end = began + options.seconds * 1000;
  const dueAt = (n: number) => (options.rate ? began + (n * 1000) / options.rate : performance.now());

  await Promise.all(
    Array.from({ length: options.connections }, async (_, at) => {
      const port = options.ports[at % options.ports.length] ?? 0;
      const connection = new Connection(await open(port));
      const late = setTimeout(() => connection.close(), options.seconds * 1000 + GRACE);
      for (;;) {
        const n = next++;
        const due = dueAt(n);
        if (due >= end || performance.now() >= end || n >= (options.most ?? Number.POSITIVE_INFINITY)) break;
        if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
        const status = await connection.post(port, options.body(n));
        latencies.push(performance.now() - due);
        if (status === 200) continue;
        errors += 1;
        if (status === 0) break;
      }
      clearTimeout(late);
      connection.close();
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => Number((latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0).toFixed(3));
  return { requests: latencies.length, perSecond: Math.round(latencies.length / seconds), p50: at(0.5), p99: at(0.99), errors };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.setNoDelay(true)));
    socket.once('error', reject);
  });
}

class Connection {
  private buffer = '';
  private answered: ((status: number) => void) | null = null;

  constructor(private readonly socket: Socket) {
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => this.read(chunk));
    socket.on('error', () => this.done(0));
    socket.on('close', () => this.done(0));
  }

  post(port: number, body: string): Promise<number> {
    return new Promise((resolve) => {
      this.answered = resolve;
      const length = Buffer.byteLength(body);
      this.socket.write(
        `POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(chunk: string): void {
    this.buffer += chunk;
    const head = this.buffer.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = /content-length: (\d+)/i.exec(this.buffer.slice(0, head))?.[1];
    const chunked = length === undefined;
    const end = chunked ? this.buffer.indexOf('\r\n0\r\n\r\n') + 7 : head + 4 + Number(length);
    if (chunked ? end < 7 : this.buffer.length < end) return;
    const status = Number(this.buffer.slice(9, 12));
    this.buffer = this.buffer.slice(end);
    this.done(status);
  }

  private done(status: number): void {
    const answered = this.answered;
    this.answered = null;
    answered?.(status);
  }
}

// Run as a process: options as JSON in argv[2], the result as JSON on stdout.
if (process.argv[2]?.startsWith('{')) {
  const { mixed } = await import('./mix.js');
  const options = JSON.parse(process.argv[2]) as Omit<LoadOptions, 'body'> & { conversations: number; run: string };
  const result = await load({ ...options, body: (n) => mixed(n, options.conversations, options.run) });
  console.log(JSON.stringify(result));
}
