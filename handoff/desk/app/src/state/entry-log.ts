// The entries of one conversation as they come in: in any order, twice, or with holes. What is shown is only the part
// without a hole, in the order of the sequence numbers; a hole is reported so that it can be read over HTTP.
import type { EntryView } from '../../../../api.js';

export class EntryLog {
  private readonly bySeq = new Map<number, EntryView>();
  private known = 0;
  private ordered: readonly EntryView[] = [];

  /** Everything up to here was received, or is known not to be for the desk. */
  get settled(): number {
    return this.known;
  }

  /** In order and without holes; the same array as long as nothing was added. */
  get shown(): readonly EntryView[] {
    return this.ordered;
  }

  /** Something came that lies behind a hole. */
  get missing(): boolean {
    for (const seq of this.bySeq.keys()) if (seq > this.known) return true;
    return false;
  }

  /** Takes what came, and returns what can be shown now for the first time. */
  take(entries: readonly EntryView[]): readonly EntryView[] {
    for (const entry of entries) if (entry.seq > this.known) this.bySeq.set(entry.seq, entry);
    let to = this.known;
    while (this.bySeq.has(to + 1)) to += 1;
    return this.advance(to);
  }

  /** The server has given all there is up to `seq`: whatever did not come is not for the desk. */
  settle(seq: number): readonly EntryView[] {
    let to = Math.max(seq, this.known);
    while (this.bySeq.has(to + 1)) to += 1;
    return this.advance(to);
  }

  private advance(to: number): readonly EntryView[] {
    if (to <= this.known) return [];
    const fresh = [...this.bySeq.values()].filter((entry) => entry.seq > this.known && entry.seq <= to).sort((a, b) => a.seq - b.seq);
    this.known = to;
    if (fresh.length > 0) this.ordered = [...this.ordered, ...fresh];
    return fresh;
  }
}
