// Dangers that are told in two messages, neither of which is one: "the stove has been on since yesterday", and "we all have a headache"; "she ate
// mushrooms", and "she vomits". The first half is kept until the conversation is over.
import type { PlainDanger } from '../../config/names.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { plain } from '../words/plain.js';
import { fireIn, tellsOfAll, tellsOfHeads } from './fumes.js';
import { ateMushrooms, isPickedOrIll } from './swallowed-things.js';

/** What the messages of this turn complete, each with the message that does; notes new halves. */
export function inHalves(draft: TurnDraft, written: readonly Heard[]): ReadonlyMap<PlainDanger, number> {
  const halves = new Set(draft.state.half ?? []);
  const before = halves.size;
  const found = new Map<PlainDanger, number>();
  for (const { text, seq } of written) {
    const said = plain(text);
    const fire = fireIn(said);
    const areIll = tellsOfHeads(said);
    const areAll = areIll && tellsOfAll(said);
    // One person's headache beside a stove may be the flu; beside a brazier, or where all have one, it is not.
    if ((areIll && halves.has('fire')) || (areAll && halves.has('heater')) || (fire && halves.has('ill'))) found.set('fumes', seq);
    if (halves.has('mushrooms') && isPickedOrIll(said)) found.set('poison', seq);
    if (fire) halves.add(fire);
    if (areAll) halves.add('ill');
    if (ateMushrooms(said)) halves.add('mushrooms');
  }
  if (halves.size > before) draft.set({ half: [...halves] });
  return found;
}
