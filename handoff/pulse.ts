// Does a piece of work soon after it was asked for, but never more often than once in `pause`, never twice at a time, and never for
// more than a share of the time: after a long piece of work the next one waits as much longer.
const RESTS = 3;

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
    const began = performance.now();
    await this.work().finally(() => {
      this.#working = false;
      if (this.#stopped) return;
      const pause = Math.max(this.pause, RESTS * (performance.now() - began));
      this.#timer = setTimeout(() => {
        this.#timer = null;
        if (this.#again) void this.#run();
      }, pause);
      this.#timer.unref();
    });
  }
}
