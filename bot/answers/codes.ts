// A code, a card's number or a fiscal code that somebody wrote was hidden before it was kept: they are told, and asked for none.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import type { Wish } from '../wishes.js';
import { plain } from '../words/plain.js';

/** What the mask leaves of a code: as many dots as it had letters. */
const HIDDEN = /•{8,}|•{4}.*•{4}/u;
/** So few words beside the code say nothing else. */
const FEW = 7;
const CLEAR = 0.8;
const OF_CODES = /^(tracing\.app_code|out_of_scope|unsure|affirm|greet|app\.info)$/;

/** @returns whether there was nothing else to answer */
export function hearCode(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const coded = heard.filter(({ text }) => HIDDEN.test(text));
  if (coded.length === 0) return false;
  draft.say('code_masked');
  const more =
    coded.length < heard.length ||
    coded.some(({ text }) => text.includes('?') || plain(text).split(' ').length > FEW) ||
    wanted.some(({ intent, confidence }) => confidence >= CLEAR && !OF_CODES.test(intent));
  if (more) return false;
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
