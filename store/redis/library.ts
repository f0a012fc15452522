// The functions that run inside Redis. They are a library whose name holds the hash of its text, so that gateways of two
// versions work beside each other, each with its own; one that is missing (FLUSHALL, a fresh replica) is loaded again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NoFunction } from './trouble.js';
import type { Argument, Reply, Wire } from './wire.js';

const FOLDER = fileURLToPath(new URL('../../../store/redis/functions/', import.meta.url));

interface Library {
  readonly version: string;
  readonly code: string;
}

function readLibrary(): Library {
  const text = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.lua'))
    .sort()
    .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
    .join('\n');
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { version, code: `#!lua name=accanto_${version}\n${text.replaceAll('VERSION_', `${version}_`)}` };
}

export class Functions {
  readonly #library = readLibrary();
  #loading: Promise<void> | null = null;

  constructor(readonly wire: Wire) {}

  get version(): string {
    return this.#library.version;
  }

  /** Calls one function; its keys are all in one slot (or, on a single server, in any). @throws StoreError */
  async call(name: string, keys: readonly string[], args: readonly Argument[]): Promise<Reply> {
    const command = ['FCALL', `accanto_${this.#library.version}_${name}`, String(keys.length), ...keys, ...args];
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
      .everywhere(['FUNCTION', 'LOAD', 'REPLACE', this.#library.code])
      .then(() => undefined)
      .finally(() => {
        this.#loading = null;
      });
    return this.#loading;
  }
}
