// Understanding as it ships, for tests.
import { fileURLToPath } from 'node:url';
import { type DangerSignsFile, loadDangerSigns } from '../../config/danger-signs.js';
import { MODEL_FILE, openNlu } from '../../nlu/open.js';
import type { Nlu } from '../../nlu/understanding.js';

export const DANGER_SIGNS = fileURLToPath(new URL('../../../config/protocols/common/danger-signs.yml', import.meta.url));

export function dangerSigns(): DangerSignsFile {
  const { value } = loadDangerSigns(DANGER_SIGNS);
  if (!value) throw new Error('danger-signs.yml has mistakes: run accanto config check');
  return value;
}

export function shippedNlu(encoder: 'worker' | 'off', wait = true, model = MODEL_FILE): Promise<Nlu> {
  return openNlu({ dangerSigns: dangerSigns(), encoder, wait, model });
}
