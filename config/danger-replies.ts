// First replies to danger signs and what is said after them, taken from the common files that no protocol can weaken.
import { join } from 'node:path';
import type { DangerReply } from './content.js';
import { DANGER_SIGNS_FILE, loadDangerSigns } from './danger-signs.js';
import type { Localized } from './languages.js';
import type { Reader } from './reader.js';
import { dangerMoreForm } from './schema/danger-more.js';
import type { AfterDanger } from './text-keys.js';

const DANGER_MORE_FILE = 'protocols/common/danger-more.yml';

export interface DangerTexts {
  readonly danger: { readonly [kind: string]: DangerReply };
  readonly afterDanger: { readonly [name in AfterDanger]: Localized };
}

interface Written {
  readonly label: unknown;
  readonly reply: unknown;
  readonly call: readonly string[];
  readonly priority: DangerReply['priority'];
  readonly review: 'needed' | 'done';
  readonly region?: string | undefined;
}

/** What is answered to each kind of danger; empty after mistakes were noted. `numbers`: those that may be called, null: unknown. */
export async function readDangerReplies(reader: Reader, numbers: readonly string[] | null): Promise<DangerTexts> {
  const { value, mistakes } = loadDangerSigns(join(reader.dir, DANGER_SIGNS_FILE));
  reader.mistakes.push(...mistakes.map((mistake) => ({ ...mistake, file: DANGER_SIGNS_FILE })));
  const more = (await reader.read(DANGER_MORE_FILE, dangerMoreForm))?.value;
  const danger: { [kind: string]: DangerReply } = {};
  const take = (file: string, kinds: { readonly [kind: string]: Written }): void => {
    for (const [kind, written] of Object.entries(kinds)) {
      for (const id of written.call.filter((one) => numbers !== null && !numbers.includes(one)))
        reader.wrong(
          file,
          1,
          `\`${kind}\` calls \`${id}\`, which is no number.`,
          'Add it to numbers.yml, or write the id of a number that is there.',
        );
      danger[kind] = {
        label: written.label as Localized,
        reply: written.reply as Localized,
        call: written.call,
        ...(written.region === undefined ? {} : { callInRegion: written.region }),
        priority: written.priority,
        needsReview: written.review === 'needed',
      };
    }
  };
  take(DANGER_SIGNS_FILE, value?.signs ?? {});
  take(DANGER_MORE_FILE, more?.kinds ?? {});
  const said = Object.entries(more?.says ?? {}).map(([name, { text }]) => [name, text]);
  return { danger, afterDanger: Object.fromEntries(said) as DangerTexts['afterDanger'] };
}
