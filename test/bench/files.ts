// How many files (and so sockets) a process may have open; raised for this one and those it starts, as far as one may.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const limitNow = () => Number(/Max open files\s+\d+\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]);

/** @returns the limit, and a sentence for the person who runs this where it is below `wanted` */
export function raiseOpenFiles(wanted: number): { limit: number; sentence: string | null } {
  const before = limitNow();
  try {
    execFileSync('prlimit', [`--pid=${process.pid}`, `--nofile=${Math.max(wanted, before)}:${Math.max(wanted, before)}`], {
      stdio: 'ignore',
    });
  } catch {
    // Only root may go above the hard limit, and not everywhere.
  }
  const limit = limitNow();
  const sentence = `A process may have ${limit} files open here and this cannot be raised: start with "ulimit -n ${wanted}" (root, or nofile in /etc/security/limits.conf).`;
  return { limit, sentence: limit < wanted ? sentence : null };
}
