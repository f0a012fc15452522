// Hears whether we still hear. What is published can be lost where a line dies silently or a failover goes another way; so
// twice a second this gateway says something to itself. While that does not come back, others' words may not come either.

/** Milliseconds between two words to ourselves. */
const EVERY = 1_000;
/** While nothing is heard, others look themselves: soon, then more and more rarely, or a slow Redis would get slower. */
const RAREST = 32_000;

export interface Echo {
  /** Own words have come back. */
  heard(word: string): void;
  stop(): void;
}

/** `say` publishes a word. `missed` is called when nobody knows what was not heard: after silence, and now and then during it. */
export function startEcho(say: (word: string) => Promise<unknown>, missed: () => void, every = EVERY): Echo {
  let last = 0;
  let back = 0;
  let silentSince = 0;
  let next = 0;

  function look(): void {
    const at = performance.now();
    if (back === last) {
      silentSince = 0;
    } else {
      if (silentSince === 0) [silentSince, next] = [at, every];
      if (at - silentSince >= next - every) {
        next = Math.min(next * 2, RAREST);
        missed();
      }
    }
    const word = last + 1;
    say(String(word)).then(
      () => {
        last = Math.max(last, word);
      },
      // Redis itself is away: nothing can be read instead either. What was missed is read when it is back.
      () => undefined,
    );
  }

  const timer = setInterval(look, every);
  timer.unref();
  return {
    heard(word) {
      const came = Number(word);
      if (!(came > back)) return;
      // The words between were lost, and so may others be.
      const gap = came > back + 1 || silentSince > 0;
      back = came;
      last = Math.max(last, came);
      silentSince = 0;
      if (gap) missed();
    },
    stop: () => clearInterval(timer),
  };
}
