// "She is really fine, cancel": a danger that is taken back, and its request with it. Nothing is called off for that; each time it is said in
// other words, as the same sentence over and over would be a machine that does not read.
import type { AfterDanger, TextKey } from '../../config/text-keys.js';
import type { TurnDraft } from '../draft.js';

/** A stroke that has passed and a poison that is not felt yet are dangerous all the same. */
const STAYS = ['stroke', 'poison'];

const CALL = { type: 'call' as const, title: '112', value: 'tel:112' };

type First = Extract<TextKey, 'danger_withdrawn' | 'handover_stays'>;
const AGAIN: readonly AfterDanger[] = ['withdrawn_again', 'withdrawn_more', 'withdrawn_enough'];
const AGAIN_THOUGH: readonly AfterDanger[] = ['passed_still', 'passed_again', 'passed_more'];

/** @param first what is said to it the first time */
export function sayStays(draft: TurnDraft, first: First): void {
  const said = draft.state.stays ?? [];
  const though = STAYS.some((kind) => kind in draft.state.danger);
  // Who takes back the request alone hears that it stays, whatever it was for.
  const all: readonly string[] = though ? [...(first === 'handover_stays' ? [first] : []), ...AGAIN_THOUGH] : [first, ...AGAIN];
  const left = all.find((one) => !said.includes(one));
  // Where all was said, what was said longest ago; the first of them opens a matter and is not said again.
  const next = left ?? said.find((one) => one !== first && all.includes(one)) ?? first;
  if (next === first) draft.say(first, {}, { importance: 'high', safety: true, actions: first === 'handover_stays' ? [] : [CALL] });
  else {
    const text = draft.localized(draft.input.content.afterDanger[next as AfterDanger]);
    draft.reply({ text, importance: 'high', safety: true, actions: [CALL] });
  }
  draft.set({ stays: [...said.filter((one) => one !== next), next], fallbacks: 0 });
}
