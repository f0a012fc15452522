// "Is it happening now?", with 112 in the question: asked where something may be a danger sign, and once more where it was not answered. What
// the answer comes to is in answered-if-now.ts.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { understood, understoodList } from '../interview/understood.js';
import { sayStillWaiting } from '../person/how-it-stands.js';
import type { Wish } from '../wishes.js';
import { isStory } from '../words/story.js';
import { isNo, STEERS } from './answered-if-now.js';
import { criesForHelp, needsSomebodyNow } from './cries.js';
import { callActions } from './safety.js';
import { asideFrom, mattersStill, mayBeEmergency, suspectedIn } from './suspected.js';
import { tellsMore } from './tells-more.js';

/**
 * Asks "is it happening now?" where that has to be known before anything else.
 * @param told kinds that facts told in passing come to
 * @returns whether it did
 */
export function askIfNow(draft: TurnDraft, heard: readonly Heard[], told: ReadonlyMap<string, number> = new Map()): boolean {
  // Why somebody cries "help!" is not guessed from the cry.
  const seen = suspectedIn(heard.filter((message) => tellsMore(draft, message))).filter(
    (sign) => mattersStill(draft, sign) && (sign.byRule || !criesForHelp(heard)),
  );
  const suspected = [...seen, ...asideFrom(draft, seen, told)];
  if (suspected.length === 0 && !mayBeEmergency(draft, heard)) return false;
  const signs = Object.fromEntries(suspected.map(({ name, seq }) => [name, seq]));
  // A long letter is not only asked back: what was read in it is said.
  const { facts } = draft.state;
  if (heard.some(({ text }) => isStory(text)) && understood(draft, facts).length > 0)
    draft.say('understood', (language) => ({ list: understoodList(draft, facts, language) }));
  if (suspected.length === 0 && heard.some(({ text }) => needsSomebodyNow(text))) sayStillWaiting(draft);
  askNow(draft);
  draft.set({ awaiting: { kind: 'happening-now', signs, said: heard.map((message) => ({ ...message, attachments: [] })) } });
  return true;
}

/** Instead of an answer to "is it happening now?" another sign was told: it is asked about with the first. @returns whether it was */
export function askOfMore(draft: TurnDraft, heard: readonly Heard[], told: ReadonlyMap<string, number>): boolean {
  const { awaiting } = draft.state;
  if (awaiting?.kind !== 'happening-now' || heard.some((message) => isNo(message) || message.button !== null)) return false;
  const ruled = suspectedIn(heard).flatMap(({ name, byRule }) => (byRule ? [name] : []));
  const more = [...ruled, ...told.keys()].filter((name) => !(name in (awaiting.signs ?? {})));
  return more.length > 0 && askIfNow(draft, [...(awaiting.said ?? []), ...heard], told);
}

/**
 * Neither a yes nor a no, and no other wish: what was told is noted, and the question comes once more. The one thing that must not be lost
 * in passing is whether somebody is in danger now.
 */
export function askNowAgain(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const { awaiting, facts } = draft.state;
  if (awaiting?.kind !== 'happening-now') return false;
  if (wanted[0]?.intent === 'repeat') {
    // "In what sense?" is asked of this question, and not of the one that waits behind it.
    askNow(draft);
    return true;
  }
  if (awaiting.again || wanted.some(({ intent }) => STEERS.test(intent) || intent === 'thank')) return false;
  if (heard.some(({ button, text }) => button !== null || text.trim() === '')) return false;
  const seqs = heard.map(({ seq }) => seq);
  const names = Object.keys(facts).filter((name) => seqs.includes(facts[name]?.seq ?? -1));
  if (understood(draft, facts, names).length > 0)
    draft.say('interview_noted', (language) => ({ list: understoodList(draft, facts, language, names) }));
  askNow(draft);
  const said = [...(awaiting.said ?? []), ...heard.map((message) => ({ ...message, attachments: [] }))];
  // What the reader alone sees in an age or a name is left out.
  const ruled = suspectedIn(heard).filter(({ byRule }) => byRule);
  const signs = { ...Object.fromEntries(ruled.map(({ name, seq }) => [name, seq])), ...awaiting.signs };
  draft.set({ awaiting: { ...awaiting, signs, said, again: true }, fallbacks: 0 });
  return true;
}

function askNow(draft: TurnDraft): void {
  draft.say('danger_ask_now', {}, { importance: 'high', actions: callActions(draft, ['112']) });
  draft.clearOffers();
  draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
}
