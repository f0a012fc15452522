// A copy of the delivered content in a folder of its own, to break in one place.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The delivered content folder. Compiled tests are two levels below the root's out folder. */
export const SHIPPED = fileURLToPath(new URL('../../../config', import.meta.url));

/** The day on which the tests read the content: numbers and answers are in date. */
export const TODAY = new Date('2026-11-25T10:00:00Z');

export interface ContentFolder {
  readonly dir: string;
  /** Replaces `from`, which must be there, and gives the line on which it began. */
  edit(file: string, from: string | RegExp, to: string): number;
  write(file: string, content: string | Uint8Array): void;
  remove(): void;
}

export function copyOfContent(): ContentFolder {
  const dir = mkdtempSync(join(tmpdir(), 'accanto-content-'));
  cpSync(SHIPPED, dir, { recursive: true, filter: (source) => !source.endsWith('.ts') });
  return {
    dir,
    edit(file, from, to) {
      const text = readFileSync(join(dir, file), 'utf8');
      const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
      if (at < 0) throw new Error(`${file} does not contain ${from}`);
      writeFileSync(join(dir, file), text.replace(from, to));
      return text.slice(0, at).split('\n').length;
    },
    write: (file, content) => writeFileSync(join(dir, file), content),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
