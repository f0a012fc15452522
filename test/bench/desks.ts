// A process that holds open desks as browsers do: each is told what changes and gives a sign of life every fifteen seconds. In a
// process of its own, so that what it costs to listen is not measured as an answer's time.
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { several } from './chats.js';

export type DesksWish =
  | { readonly id: number; readonly do: 'open'; readonly url: string; readonly cookies: readonly string[] }
  | { readonly id: number; readonly do: 'count' };

export interface DesksAnswer {
  readonly id: number;
  /** Open now; what all of them were sent since the last count. */
  readonly open: number;
  readonly frames: number;
  readonly queues: number;
  readonly bytes: number;
}

const AT_ONCE = 20;
const BEAT = 15_000;
const TRIES = 10;
const PAUSE = 1_000;

const desks: WebSocket[] = [];
let counts = { frames: 0, queues: 0, bytes: 0 };

/** As a browser does it: where the line is refused it comes back a moment later. */
async function open(url: string, cookie: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      desks.push(await connect(url, cookie));
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await pause(PAUSE);
    }
  }
}

async function connect(url: string, cookie: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/desk/live?changes`, {
    headers: { cookie },
    perMessageDeflate: false,
    skipUTF8Validation: true,
  });
  socket.on('message', (data: Buffer) => {
    counts.frames += 1;
    counts.bytes += data.length;
    if (data.subarray(0, 40).includes('"kind":"queue')) counts.queues += 1;
  });
  await once(socket, 'open');
  socket.on('error', () => undefined);
  const beat = setInterval(() => socket.send('{"kind":"beat"}'), BEAT);
  socket.on('close', () => clearInterval(beat));
  return socket;
}

process.on('message', async (wish: DesksWish) => {
  if (wish.do === 'open') await several(wish.cookies.length, AT_ONCE, (n) => open(wish.url, wish.cookies[n]!));
  const answer: DesksAnswer = {
    id: wish.id,
    open: desks.filter((socket) => socket.readyState === socket.OPEN).length,
    ...counts,
  };
  if (wish.do === 'count') counts = { frames: 0, queues: 0, bytes: 0 };
  process.send?.(answer);
});
process.once('disconnect', () => process.exit());
