// First replies to danger signs, taken from the common file that no protocol can weaken.
import { join } from 'node:path';
import type { DangerReply, Localized } from './content.js';
import { loadDangerSigns } from './danger-signs.js';
import type { Reader } from './reader.js';

export const DANGER_SIGNS_FILE = 'protocols/common/danger-signs.yml';

/** What is answered to each kind of danger sign; empty after its mistakes were noted. `numbers`: those that may be called, null: unknown. */
export function readDangerReplies(reader: Reader, numbers: readonly string[] | null): { readonly [kind: string]: DangerReply } {
  const { value, mistakes } = loadDangerSigns(join(reader.dir, DANGER_SIGNS_FILE));
  reader.mistakes.push(...mistakes.map((mistake) => ({ ...mistake, file: DANGER_SIGNS_FILE })));
  const replies: { [kind: string]: DangerReply } = {};
  for (const [kind, sign] of Object.entries(value?.signs ?? {})) {
    for (const id of sign.call.filter((one) => numbers !== null && !numbers.includes(one)))
      reader.wrong(
        DANGER_SIGNS_FILE,
        1,
        `\`${kind}\` calls \`${id}\`, which is no number.`,
        'Add it to numbers.yml, or write the id of a number that is there.',
      );
    replies[kind] = {
      label: sign.label as Localized,
      reply: sign.reply as Localized,
      call: sign.call,
      priority: sign.priority,
      needsReview: sign.review === 'needed',
    };
  }
  return replies;
}
