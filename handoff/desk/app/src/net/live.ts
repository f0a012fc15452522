// The open line to the server: connects, beats every 15 s, and after a drop comes back with growing pauses. It promises
// nothing about what was missed; whoever listens reads that over HTTP when `onOpen` is called.
import type { LiveMessage, LiveRequest } from '../../../../api.js';

export type LineState = 'connecting' | 'live' | 'lost';

export interface LineListener {
  onState(state: LineState): void;
  onOpen(): void;
  onMessage(message: LiveMessage): void;
  /** Nothing was heard for a while: the line may be dead without either side having been told. */
  onQuiet(): void;
  /** The line could not be opened at all: the session may be over. */
  onRefused(): void;
}

const QUIET_MS = 45_000;
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

export class LiveLine {
  private socket: WebSocket | null = null;
  private wanted = false;
  private tries = 0;
  private heardAt = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly clock = new Worker(new URL('./beat-worker.ts', import.meta.url), { type: 'module' });

  constructor(private readonly listener: LineListener) {
    this.clock.onmessage = () => {
      this.send({ kind: 'beat' });
      if (this.socket?.readyState === WebSocket.OPEN && Date.now() - this.heardAt > QUIET_MS) this.listener.onQuiet();
    };
    addEventListener('online', () => this.hurry());
    addEventListener('offline', () => this.socket?.close());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.hurry());
  }

  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.tries = 0;
    this.connect();
  }

  stop(): void {
    this.wanted = false;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.socket?.close();
    this.socket = null;
  }

  /** Says it now, or not at all: what matters goes over HTTP. */
  send(message: LiveRequest): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Gives this line up and opens another one. */
  drop(): void {
    this.socket?.close();
  }

  /** Does not wait for the end of the pause. */
  hurry(): void {
    if (!this.wanted || this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.connect();
  }

  private connect(): void {
    const address = new URL('/api/desk/live?changes', location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    this.listener.onState(this.tries === 0 ? 'connecting' : 'lost');
    const socket = new WebSocket(address);
    this.socket = socket;
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.heardAt = Date.now();
      this.tries = 0;
      this.listener.onState('live');
      this.send({ kind: 'beat' });
      this.listener.onOpen();
    };
    socket.onmessage = (event) => {
      this.heardAt = Date.now();
      if (typeof event.data === 'string') this.listener.onMessage(JSON.parse(event.data) as LiveMessage);
    };
    socket.onclose = () => {
      if (this.socket === socket) this.socket = null;
      if (!this.wanted || this.timer !== null) return;
      const pause = PAUSES_MS[Math.min(this.tries, PAUSES_MS.length - 1)] ?? 15_000;
      this.tries += 1;
      this.listener.onState('lost');
      // Not all desks at the same moment after a restart of the server.
      this.timer = setTimeout(() => this.retry(), pause * (0.75 + Math.random() / 2));
      if (!opened) this.listener.onRefused();
    };
  }

  private retry(): void {
    this.timer = null;
    if (this.wanted) this.connect();
  }
}
