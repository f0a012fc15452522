// Tells the log of web pages that were refused because their origin is in no Region's list: whoever set one up and sees a chat that
// never comes finds here what to write where. Origins come from anybody, so they are looked at, and few of them are remembered.
import type { Logger } from 'pino';

/** Milliseconds until the same origin is named again. */
const AGAIN_AFTER = 3_600_000;
/** Origins that are named in that time; of the others there is one word. */
const MOST = 50;
/** Characters; a longer one is no address of a Region. */
const LONGEST = 200;

/** Called for each refusal with what the browser sent as its origin. */
export type Strangers = (origin: string) => void;

export function createStrangers(log: Pick<Logger, 'warn'>, now: () => number): Strangers {
  let named = new Set<string>();
  let until = 0;
  return (sent) => {
    if (now() >= until) {
      named = new Set();
      until = now() + AGAIN_AFTER;
    }
    const origin = readable(sent);
    if (named.size > MOST || named.has(origin)) return;
    named.add(origin);
    if (named.size > MOST) log.warn(`Pages of more than ${MOST} other sites were refused; no more of them are named for an hour.`);
    else if (origin === '')
      log.warn('A page without a web address (a file, or a frame with sandbox) was refused: put the widget on a page.');
    else
      log.warn(
        { origin },
        `A page of ${origin} was refused, since no Region lists it. If it is one of yours, write "- ${origin}" under "origins:" in config/regions/<name>/region.yml.`,
      );
  };
}

/** The origin as it must be written into the list; '' where it is none. */
function readable(sent: string): string {
  if (sent.length > LONGEST || !URL.canParse(sent)) return '';
  const { origin, protocol } = new URL(sent);
  return protocol === 'https:' || protocol === 'http:' ? origin : '';
}
