// Does a piece of work soon after it was asked for, but never more often than once in `pause`, and never twice at a time.
export class Pulse {
  #timer: NodeJS.Timeout | null = null;
  #working = false;
  #again = false;
  #stopped = false;

  constructor(
    private readonly pause: number,
    private readonly work: () => Promise<void>,
  ) {}

  hit(): void {
    if (this.#stopped) return;
    if (this.#working || this.#timer) {
      this.#again = true;
      return;
    }
    void this.#run();
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    this.#again = false;
    this.#working = true;
    await this.work().finally(() => {
      this.#working = false;
      if (this.#stopped) return;
      this.#timer = setTimeout(() => {
        this.#timer = null;
        if (this.#again) void this.#run();
      }, this.pause);
      this.#timer.unref();
    });
  }
}
