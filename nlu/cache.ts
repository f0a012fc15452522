// Remembers what was found for a text without keeping the text: only a hash of it stays in memory. Bounded; the oldest leaves first.
import { hash } from 'node:crypto';

/** One that nobody can find a second text for: what is remembered of a harmless message must never answer for another one. */
const key = (text: string): string => hash('sha256', text, 'binary');

export class Remembered<T> {
  private readonly entries = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(text: string): T | undefined {
    return this.entries.get(key(text));
  }

  set(text: string, value: T): void {
    this.put(key(text), value);
  }

  /** What is remembered of a text, or else what `make` finds, which is remembered then. */
  of(text: string, make: () => T): T {
    const at = key(text);
    const known = this.entries.get(at);
    if (known !== undefined) return known;
    const value = make();
    this.put(at, value);
    return value;
  }

  private put(at: string, value: T): void {
    if (this.entries.size >= this.most) {
      const oldest = this.entries.keys().next();
      if (!oldest.done) this.entries.delete(oldest.value);
    }
    this.entries.set(at, value);
  }
}
