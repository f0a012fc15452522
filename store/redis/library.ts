// The functions that run inside Redis. They are a library whose name holds a hash of the installation and one of its text, so that
// gateways of two versions work beside each other, each with its own. One that is missing (FLUSHALL, a fresh replica, taken for
// unused) is loaded again by whoever calls it; one that no gateway uses any more is deleted.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { items, text } from './records.js';
import { NoFunction } from './trouble.js';
import type { Argument, Reply, Wire } from './wire.js';

const FOLDER = fileURLToPath(new URL('../../../store/redis/functions/', import.meta.url));

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

function readLibrary(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.lua'))
    .sort()
    .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
    .join('\n');
}

export class Functions {
  /** The hash of the text: another one is another version of the program. */
  readonly version: string;
  /** Begins the names of all libraries of this installation; a Redis may hold others'. */
  readonly #ours: string;
  /** Of the library, and what its functions begin with: theirs have to differ on the whole server. */
  readonly #name: string;
  readonly #code: string;
  #loading: Promise<void> | null = null;
  /** Libraries that nobody used when they were last looked at. */
  #idle: ReadonlySet<string> = new Set();

  constructor(
    readonly wire: Wire,
    prefix: string,
  ) {
    const lua = readLibrary();
    this.version = hash(lua);
    this.#ours = `accanto_${hash(prefix)}_`;
    this.#name = this.#ours + this.version;
    this.#code = `#!lua name=${this.#name}\n${lua.replaceAll('LIBRARY_', `${this.#name}_`)}`;
  }

  /** Calls one function; its keys are all in one slot (or, on a single server, in any). @throws StoreError */
  async call(name: string, keys: readonly string[], args: readonly Argument[]): Promise<Reply> {
    const command = ['FCALL', `${this.#name}_${name}`, String(keys.length), ...keys, ...args];
    try {
      return await this.wire.send(keys[0] ?? null, command);
    } catch (error) {
      if (!(error instanceof NoFunction)) throw error;
      await this.load();
      return this.wire.send(keys[0] ?? null, command);
    }
  }

  /** @throws WrongStore where the user may not, or the server is too old to have functions. */
  load(): Promise<void> {
    this.#loading ??= this.wire
      .everywhere(['FUNCTION', 'LOAD', 'REPLACE', this.#code])
      .then(() => undefined)
      .finally(() => {
        this.#loading = null;
      });
    return this.#loading;
  }

  /** Deletes the libraries of this installation that were unused at the last look and still are. @throws StoreError */
  async tidy(usedVersions: Iterable<string>): Promise<void> {
    const used = new Set([...usedVersions, this.version].map((version) => this.#ours + version));
    const nodes = await this.wire.everywhere(['FUNCTION', 'LIST', 'LIBRARYNAME', `${this.#ours}*`]);
    const there = nodes.flatMap((node) => items(node).map((library) => text((library as unknown as { library_name: Reply }).library_name)));
    const idle = new Set(there.filter((name) => !used.has(name)));
    for (const name of idle) {
      // A node that does not have it says so, and another gateway may have been quicker.
      if (this.#idle.has(name)) await this.wire.everywhere(['FUNCTION', 'DELETE', name]).catch(() => undefined);
    }
    this.#idle = idle;
  }
}
