// Remembers what was found for a text without keeping the text: only a hash of it stays in memory. Bounded; the oldest leaves first.

/** 53 bits of a text, as two hashes of 32 and 21 bits: a collision among thousands of texts is not to be expected. */
function key(text: string): number {
  let a = 0x811c9dc5;
  let b = text.length ^ 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a ^= a >>> 15;
  return (a >>> 0) * 2_097_152 + ((b ^ (b >>> 16)) & 0x1fffff);
}

export class Remembered<T> {
  private readonly entries = new Map<number, T>();

  constructor(private readonly most: number) {}

  get(text: string): T | undefined {
    return this.entries.get(key(text));
  }

  set(text: string, value: T): void {
    if (this.entries.size >= this.most) {
      const oldest = this.entries.keys().next();
      if (!oldest.done) this.entries.delete(oldest.value);
    }
    this.entries.set(key(text), value);
  }
}
