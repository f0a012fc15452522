// The process that holds the open desks (desks.ts), as whoever measures asks it.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DesksAnswer, DesksWish } from './desks.js';

/** Asked one question at a time or many. */
export class Desks {
  readonly #child: ChildProcess;
  readonly #asked = new Map<number, (answer: DesksAnswer) => void>();
  #next = 0;

  constructor() {
    this.#child = fork(fileURLToPath(new URL('./desks.js', import.meta.url)), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child.on('message', (answer: DesksAnswer) => {
      this.#asked.get(answer.id)?.(answer);
      this.#asked.delete(answer.id);
    });
  }

  ask(wish: Wish): Promise<DesksAnswer> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#child.once('exit', (code) => reject(new Error(`The process with the desks ended with ${code}.`)));
      this.#asked.set(id, resolve);
      this.#child.send({ ...wish, id } as DesksWish);
    });
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }
}

type Wish = DesksWish extends infer One ? (One extends DesksWish ? Omit<One, 'id'> : never) : never;
