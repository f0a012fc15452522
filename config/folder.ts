// The content folder that a program goes by, and the file of danger signs in it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DANGER_SIGNS_FILE, type DangerSignsFile, loadDangerSigns } from './danger-signs.js';
import { printMistakes } from './print.js';
import type { Settings } from './settings.js';

type Folder = Pick<Settings, 'configDir'>;

/** Something in the content folder cannot be used. The message lists every mistake. */
export class BadContent extends Error {
  readonly code = 'bad_content';
}

/** The delivered content, where no other folder is named. @throws BadContent where the named one is not there */
export function contentDir({ configDir }: Folder): string {
  if (configDir === undefined) return fileURLToPath(new URL('../../config', import.meta.url));
  if (!statSync(configDir, { throwIfNoEntry: false })?.isDirectory())
    throw new BadContent(`There is no folder ${configDir}. Name the one in which regions/, answers/, protocols/ and texts/ are.`);
  return configDir;
}

export function dangerSignsFileOf(settings: Folder): string {
  return join(contentDir(settings), DANGER_SIGNS_FILE);
}

/** @throws BadContent with every mistake of the file */
export function dangerSignsOf(settings: Folder): DangerSignsFile {
  const { value, mistakes } = loadDangerSigns(dangerSignsFileOf(settings));
  if (!value) throw new BadContent(printMistakes(mistakes, contentDir(settings)));
  return value;
}
