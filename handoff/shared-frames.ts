// Frames that many desks are sent alike: thousands of copies of the same bytes would keep the collector busy.

/** What many desks are sent alike in one round, as the bytes that go out: made once, and the same memory for all. */
export class SharedFrames {
  readonly #made = new Map<string, Buffer>();

  /** @param of everything that `write` depends on */
  of(of: string, write: () => string): Buffer {
    const known = this.#made.get(of) ?? Buffer.from(write());
    this.#made.set(of, known);
    return known;
  }
}
