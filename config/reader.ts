// Reads the files of one content folder and collects what is wrong with them, so that everything is reported at once.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Mistake } from './content.js';
import { check } from './explain.js';
import { readYaml, type YamlFile } from './yaml.js';

/** A file that has the right form. */
export interface Read<T> {
  readonly value: T;
  readonly yaml: YamlFile;
}

export class Reader {
  readonly mistakes: Mistake[] = [];
  readonly warnings: Mistake[] = [];
  /** Checks that somebody made once and that have grown old since. Whom that concerns is known when all Regions are read. */
  readonly grownOld: Mistake[] = [];

  constructor(readonly dir: string) {}

  /** The file's value, or null after its mistakes were noted. `file` is relative to the folder, with `/`. */
  async read<T>(file: string, schema: z.ZodType<T>): Promise<Read<T> | null> {
    const { yaml, mistakes } = await readYaml(this.dir, file);
    this.mistakes.push(...mistakes);
    if (!yaml) return null;
    const checked = check(yaml, schema);
    this.mistakes.push(...checked.mistakes);
    return checked.value === null ? null : { value: checked.value, yaml };
  }

  /** Every `.yml` of a folder in the order of names; a folder that is not there has none. */
  async readAll<T>(folder: string, schema: z.ZodType<T>): Promise<Read<T>[]> {
    const read: Read<T>[] = [];
    for (const name of await this.files(folder)) {
      const file = await this.read(`${folder}/${name}`, schema);
      if (file) read.push(file);
    }
    return read;
  }

  /** Names of the `.yml` files of a folder. Other files are named in a warning: somebody expects them to count. */
  async files(folder: string): Promise<string[]> {
    const entries = await this.list(folder);
    const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
    for (const name of names.filter((one) => !one.endsWith('.yml')))
      this.warn(`${folder}/${name}`, 1, 'The file is not read.', 'Give it the ending ".yml", or remove it.');
    return names.filter((name) => name.endsWith('.yml')).sort();
  }

  async folders(folder: string): Promise<string[]> {
    const entries = await this.list(folder);
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  }

  wrong(file: string, line: number, message: string, remedy: string): void {
    this.mistakes.push({ file, line, message, remedy });
  }

  warn(file: string, line: number, message: string, remedy: string): void {
    this.warnings.push({ file, line, message, remedy });
  }

  private async list(folder: string) {
    try {
      return await readdir(join(this.dir, folder), { withFileTypes: true });
    } catch {
      return [];
    }
  }
}
