// What whoever watches the data folder has to know: how large it is, and what is left of its disk.
import { stat, statfs } from 'node:fs/promises';
import { inTime } from '../figures.js';
import type { Figure, Store } from '../port.js';

export function figures(dir: string, files: readonly string[]): Pick<Store, 'figures'> {
  const figure = (name: string, help: string, value: number | null): Figure => ({
    name,
    kind: 'gauge',
    help,
    values: value === null ? [] : [{ labels: {}, value }],
  });
  return {
    figures: async () => {
      const [total, disk] = await Promise.all([inTime(sizeOf(files)), inTime(statfs(dir))]);
      return [
        figure('data_bytes', 'The files of the store, their logs included.', total),
        figure('disk_free_bytes', 'What is free on the disk of the data folder.', disk && disk.bavail * disk.bsize),
      ];
    },
  };
}

/** One that is not there is none: there is no log beside a database that was just opened. */
async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        (found) => found.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, each) => sum + each, 0);
}
