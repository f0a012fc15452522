// An open line that comes back: to another gateway when it breaks, says goodbye or gives no sign of life.
import { WebSocket } from 'ws';

const OPENING_MS = 2_000;
const PING_MS = 600;
const PAUSE_MS = 60;

export interface SocketWish {
  /** Where to connect now, and with which headers. */
  readonly address: () => { readonly url: string; readonly headers?: Record<string, string> };
  readonly onOpen?: (send: (message: object) => void) => void;
  readonly onFrame: (frame: unknown) => void;
  /** It broke: the next address may be another gateway's. */
  readonly onLost: () => void;
}

export interface LastingSocket {
  send(message: object): void;
  /** How the lines ended, one code each (1006 = without a word). */
  readonly codes: number[];
  close(): void;
}

export function keepOpen({ address, onOpen, onFrame, onLost }: SocketWish): LastingSocket {
  let wanted = true;
  let socket: WebSocket;
  const codes: number[] = [];
  const send = (message: object) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };

  function connect(): void {
    const { url, headers } = address();
    const mine = new WebSocket(url, { headers, handshakeTimeout: OPENING_MS });
    socket = mine;
    let answered = true;
    const beat = setInterval(() => {
      if (mine.readyState !== WebSocket.OPEN) return;
      // Two of them without an answer: the gateway stands still, or the line is dead.
      if (!answered) mine.terminate();
      answered = false;
      mine.ping();
    }, PING_MS * 2);
    mine.on('pong', () => {
      answered = true;
    });
    mine.on('open', () => onOpen?.(send));
    mine.on('message', (data) => {
      if (mine === socket && wanted) onFrame(JSON.parse(String(data)));
    });
    mine.on('error', () => mine.terminate());
    mine.once('close', (code) => {
      clearInterval(beat);
      codes.push(code);
      if (!wanted) return;
      onLost();
      setTimeout(() => wanted && connect(), PAUSE_MS);
    });
  }
  connect();
  return {
    send,
    codes,
    close() {
      wanted = false;
      socket.terminate();
    },
  };
}
