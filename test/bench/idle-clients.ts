// A process that holds open chats and does nothing with them: many sockets need many files, and a process has only so many.
// It is told by messages of its parent how many to open where, and answers each.
import { addressOf, type Chat, openChat, several } from './chats.js';

export interface OpenWish {
  readonly url: string;
  readonly count: number;
  /** Number of the first chat: each comes from an address of its own. */
  readonly first: number;
  readonly localAddress: string;
  /** No chat is begun after so many milliseconds. */
  readonly within: number;
}

export interface OpenAnswer {
  /** Open now, of all that were ever opened here. */
  readonly open: number;
  readonly error?: string;
}

const AT_ONCE = 50;
const chats: Chat[] = [];

process.on('message', async ({ url, count, first, localAddress, within }: OpenWish) => {
  const until = performance.now() + within;
  let error: string | undefined;
  const open = async (n: number) => chats.push(await openChat({ url, from: addressOf(first + n), localAddress }));
  await several(count, AT_ONCE, open, () => error === undefined && performance.now() < until).catch((reason: unknown) => {
    error = String(reason);
  });
  const answer: OpenAnswer = {
    open: chats.filter(({ socket }) => socket.readyState === socket.OPEN).length,
    ...(error === undefined ? {} : { error }),
  };
  process.send?.(answer);
});
process.once('disconnect', () => process.exit());
