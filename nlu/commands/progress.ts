// A progress bar on a terminal, and silence elsewhere.
import { Presets, SingleBar } from 'cli-progress';

/** Opens a bar for one piece of work; the function it gives moves it on and closes it at the end. */
export type Progress = (title: string) => (done: number, all: number) => void;

export function progressOn(output: NodeJS.WritableStream): Progress {
  return (title) => {
    if (!('isTTY' in output) || !output.isTTY) return () => {};
    let bar: SingleBar | undefined;
    const began = performance.now();
    return (done, all) => {
      // Nobody can tell how long it takes before the first piece is done.
      const left = done === 0 ? '' : `, ${inWords(((performance.now() - began) / done) * (all - done))} left`;
      if (!bar) {
        bar = new SingleBar({ format: `${title} {bar} {value}/{total}{left}`, stream: output }, Presets.shades_classic);
        bar.start(all, 0, { left });
      }
      bar.update(done, { left });
      if (done >= all) bar.stop();
    };
  };
}

function inWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
