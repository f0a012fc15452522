// What the log hears of the content folder while it serves: each version that was refused, with the first mistake and its remedy,
// each that was taken, and a reading that failed. Who wrote in the folder looks here when nothing changes on the page.
import type { Logger } from 'pino';
import { printMistakes } from './print.js';
import type { Reloaded } from './source.js';

/** A remark about a file quotes what stands in it: characters of one that the log takes. */
const LONGEST = 400;

export interface Reloads {
  /** For what reading the folder has found. */
  tell(result: Reloaded): void;
  /** For a reading that ended with an error: the disk is full, or the folder cannot be read. */
  fail(error: unknown): void;
}

/** A version that changes nothing is not told, unless it ends a refusal. */
export function createReloads(log: Pick<Logger, 'info' | 'warn' | 'error'>, dir: string): Reloads {
  let serving: string | null = null;
  let wrong = false;
  return {
    tell({ published, version, mistakes }) {
      if (!published) {
        const [first = '', ...rest] = printMistakes(mistakes, dir).split('\n');
        const more = rest.length > 0 ? ` And ${rest.length} more: "accanto config check ${dir}" names them.` : '';
        log.warn(
          { serving: version, mistakes: mistakes.length },
          `The content folder was refused, the last good version serves on. ${first.slice(0, LONGEST)}${more}`,
        );
      } else if (wrong || (serving !== null && serving !== version)) {
        log.info({ serving: version }, `The content of ${dir} was read again and serves now.`);
      }
      wrong = !published;
      serving = version;
    },
    fail(error) {
      wrong = true;
      const reason = error instanceof Error ? error.message : String(error);
      log.error(`The content folder could not be read again, the last good version serves on: ${reason.slice(0, LONGEST)}`);
    },
  };
}
