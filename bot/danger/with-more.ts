// What has to be said once more after a danger is said with something new: the very same twice in a row would be a machine that does not read.
import type { TurnDraft } from '../draft.js';

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。！？؟])\s*(?=\S)/u).filter((sentence) => sentence !== '');
}

/** Where it was read a moment ago, with what is to be said on the phone. */
export function withMore(draft: TurnDraft, text: string): string {
  if (!draft.state.lastReplies.includes(text)) return text;
  const more = sentencesOf(draft.text('emergency_112')).slice(1);
  return `${text}\n\n${more.join(/[。！？]/u.test(text) ? '' : ' ')}`;
}
