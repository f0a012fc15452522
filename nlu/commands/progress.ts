// A progress bar on a terminal, and silence elsewhere.
import { Presets, SingleBar } from 'cli-progress';

/** Opens a bar for one piece of work; the function it gives moves it on and closes it at the end. */
export type Progress = (title: string) => (done: number, all: number) => void;

export function progressOn(output: NodeJS.WritableStream): Progress {
  return (title) => {
    if (!('isTTY' in output) || !output.isTTY) return () => {};
    let bar: SingleBar | undefined;
    return (done, all) => {
      if (!bar) {
        bar = new SingleBar({ format: `${title} {bar} {value}/{total}, {eta_formatted} left`, stream: output }, Presets.shades_classic);
        bar.start(all, 0);
      }
      bar.update(done);
      if (done >= all) bar.stop();
    };
  };
}
