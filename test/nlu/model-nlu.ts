// Understanding as it ships, for tests.
import { dangerSignsOf } from '../../config/folder.js';
import { MODEL_FILE, openNlu } from '../../nlu/open.js';
import type { Nlu } from '../../nlu/understanding.js';

export function shippedNlu(encoder: 'worker' | 'off', wait = true, model = MODEL_FILE): Promise<Nlu> {
  return openNlu({ dangerSigns: dangerSignsOf({}), encoder, wait, model });
}

let withEncoder: Promise<Nlu> | undefined;

/** One with its encoder for all tests of a process, which ends with them. */
export function sharedNlu(): Promise<Nlu> {
  withEncoder ??= shippedNlu('worker');
  return withEncoder;
}
