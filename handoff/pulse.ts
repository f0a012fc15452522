// Does a piece of work soon after it was asked for, but never more often than once in `pause`, never twice at a time, and never for
// more than a share of the thread's time: after a long piece of work the next one waits as much longer.
const RESTS = 7;

export class Pulse {
  #timer: NodeJS.Timeout | null = null;
  #working = false;
  #again = false;
  #stopped = false;

  constructor(
    private readonly pause: number,
    /** Resolves with the milliseconds that it held up others. */
    private readonly work: () => Promise<number>,
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
    const spent = await this.work();
    this.#working = false;
    if (this.#stopped) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        if (this.#again) void this.#run();
      },
      Math.max(this.pause, RESTS * spent),
    );
    this.#timer.unref();
  }
}
