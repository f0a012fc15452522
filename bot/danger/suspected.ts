// What may be a danger sign: one of the two readers sees it, the other doubts. The citizen is asked about it (ask-if-now.ts); an operator is
// told, and the citizen then is not.

import { isByRule } from '../../nlu/danger/decide.js';
import { EMERGENCY_POSSIBLE, SPEAKS_AGAINST } from '../../nlu/doubt.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { isPronounAlone } from '../words/pronoun-alone.js';
import { criesForHelp } from './cries.js';
import { fittingKind } from './fallen.js';
import { raisedDanger } from './safety.js';

interface Suspected {
  readonly name: string;
  readonly byRule: boolean;
  readonly seq: number;
}

export function suspectedIn(heard: readonly Heard[]): Suspected[] {
  const found = new Map<string, Suspected>();
  for (const { text, seq, understanding } of heard) {
    for (const sign of understanding?.suspectedSigns ?? []) {
      const name = isByRule(sign) ? sign.name : fittingKind(sign.name, text);
      if (!found.has(name)) found.set(name, { name, byRule: isByRule(sign), seq });
    }
  }
  return [...found.values()];
}

/** What a rule found is always asked about; what the second reader alone thinks possible, unless somebody comes anyway or it was asked before. */
export function mattersStill(draft: TurnDraft, { name, byRule }: Suspected): boolean {
  if (name in draft.state.danger) return false;
  if (byRule) return true;
  return !isCalledFor(draft) && !(draft.state.ruledOut ?? []).includes(name);
}

export function asideFrom(draft: TurnDraft, seen: readonly Suspected[], told: ReadonlyMap<string, number>): Suspected[] {
  return [...told]
    .map(([name, seq]) => ({ name, byRule: false, seq }))
    .filter(({ name }) => !seen.some((sign) => sign.name === name) && !(draft.state.ruledOut ?? []).includes(name) && !isCalledFor(draft));
}

/** A cry without a reason, or an emergency by its intent. */
export function mayBeEmergency(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (isCalledFor(draft)) return false;
  if (criesForHelp(heard)) return true;
  if (currentQuestion(draft)) return false;
  return heard.some(({ text, understanding }) => {
    if (isPronounAlone(text)) return false;
    if ((understanding?.danger ?? 1) < SPEAKS_AGAINST) return false;
    const likely = understanding ? [understanding.intent, ...understanding.ranking, ...understanding.also] : [];
    return likely.some(({ name, confidence }) => name === 'emergency.report' && confidence >= EMERGENCY_POSSIBLE);
  });
}

/** A danger is known and a person called: what else is said beside it is read by them. */
function isCalledFor(draft: TurnDraft): boolean {
  return draft.hasTicket && raisedDanger(draft);
}

/** Tells the operator who has the conversation; safety is theirs then, and nothing is asked over their head. */
export function tellOperator(draft: TurnDraft, heard: readonly Heard[]): void {
  const kinds = suspectedIn(heard)
    .map(({ name }) => name)
    .filter((name) => !(name in draft.state.danger));
  if (kinds.length > 0) draft.reply({ text: kinds.join(', '), desk: true, importance: 'high', safety: true });
}
