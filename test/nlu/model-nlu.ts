// Understanding as it ships, for tests.
import { fileURLToPath } from 'node:url';
import { loadDangerSigns } from '../../config/danger-signs.js';
import { openNlu } from '../../nlu/open.js';
import type { Nlu } from '../../nlu/understanding.js';

const FILE = fileURLToPath(new URL('../../../config/protocols/common/danger-signs.yml', import.meta.url));

export function shippedNlu(encoder: 'worker' | 'off', wait = true): Promise<Nlu> {
  const { value } = loadDangerSigns(FILE);
  if (!value) throw new Error('danger-signs.yml has mistakes: run accanto config check');
  return openNlu({ dangerSigns: value, encoder, wait });
}
