// A map that forgets what was not used for longest.
export class Lru<Key, Item> {
  readonly #items = new Map<Key, Item>();

  constructor(readonly limit: number) {}

  get(key: Key): Item | undefined {
    const item = this.#items.get(key);
    if (item !== undefined) {
      this.#items.delete(key);
      this.#items.set(key, item);
    }
    return item;
  }

  set(key: Key, item: Item): void {
    this.#items.delete(key);
    this.#items.set(key, item);
    if (this.#items.size > this.limit) {
      for (const oldest of this.#items.keys()) {
        this.#items.delete(oldest);
        break;
      }
    }
  }

  delete(key: Key): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }
}
