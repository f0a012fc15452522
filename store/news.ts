// What a follower of a conversation was told beyond its own place: up to which number there is something, and the entries
// that came along with the telling. Where they are all there it need not read; where one is missing it reads.
import type { Entry } from './records.js';

/** Entries kept until they are taken; who is told of more reads. */
const KEPT = 64;
const NONE: Entry[] = [];

export class News {
  #upTo = 0;
  #entries = NONE;

  /** There is something, up to `seq`; without it nobody knows up to where, and it has to be read. */
  hear(seq = Number.POSITIVE_INFINITY, entry?: Entry): void {
    this.#upTo = Math.max(this.#upTo, seq);
    if (entry === undefined || this.#entries.length >= KEPT) return;
    if (this.#entries === NONE) this.#entries = [];
    this.#entries.push(entry);
  }

  /** Something was heard and not taken yet. */
  get waits(): boolean {
    return this.#upTo > 0;
  }

  /** Takes what was heard: every entry after `since`, in order and for the desk, too; null where they have to be read. */
  take(since: number): readonly Entry[] | null {
    const missing = Math.max(0, this.#upTo - since);
    const entries = this.#entries.filter(({ seq }) => seq > since).sort((a, b) => a.seq - b.seq);
    this.#upTo = 0;
    this.#entries = NONE;
    return entries.length === missing && entries.every(({ seq }, i) => seq === since + 1 + i) ? entries : null;
  }
}
