// "What shall I do now?", answered by what was told: the sentences that the protocol has for these facts, the most important first, and the
// rule in force for who is positive or was near somebody. No level is computed here, and where everybody is to read the same, nothing is said.
import { allHold, factsOf, type KnownFacts } from '../../config/applies.js';
import { ruleSetInForce } from '../../config/rule-sets.js';
import { lacks } from '../../config/text.js';
import type { TurnDraft } from '../draft.js';
import { interviewFor } from '../interview/interview.js';
import { known } from '../interview/open-questions.js';
import { listOf, summed } from '../interview/understood.js';
import { ruleText } from './answers.js';

/** More is not read; the sentences that end all others come on top. */
const MOST = 3;

/** @returns whether there was something to say that was not said a moment ago */
export function sayAdvice(draft: TurnDraft): boolean {
  const facts = known(draft.state.facts);
  const holds = (interviewFor(draft, 'symptoms.report')?.advice ?? []).filter(({ when }) => allHold(when, facts));
  const holding = holds.filter(({ topic }, at) => holds.findIndex((one) => one.topic === topic) === at);
  if (holding.every(({ beside }) => beside)) return false;
  const rule = ruleFor(draft, facts);
  const chosen = holding.filter(({ when }) => when !== undefined).slice(0, rule === null ? MOST : MOST - 1);
  // What makes the same advice more pressing is named as well: an age beside the days of fever.
  const names = new Set(holds.flatMap(({ when }) => factsOf(when, facts)));
  const told = summed(draft, draft.state.facts).filter(([name]) => names.has(name === 'age_months' ? 'age_years' : name));
  const text = [
    draft.text('what_now_for', (language) => ({ list: listOf(draft, told, language) })),
    ...[...chosen, ...holding.filter(({ when }) => when === undefined)].map((one) => draft.localized(one.text)),
  ].join(' ');
  const whole = rule === null ? text : `${text}\n\n${rule}`;
  if (draft.state.lastReplies.includes(whole)) return false;
  draft.reply({ text: whole });
  draft.set({ fallbacks: 0 });
  draft.offer({ title: draft.label('intents', AT_HOME), value: `intent:${AT_HOME}` });
  draft.offerPerson();
  return true;
}

const AT_HOME = 'care.home';

/** Isolation for who tested positive, else what holds for contacts; null where neither was told or no rule is known. */
function ruleFor(draft: TurnDraft, facts: KnownFacts): string | null {
  const { content, now } = draft.input;
  const isNear = facts.contact !== undefined && facts.contact !== null ? facts.contact !== 'none' : Boolean(facts.last_contact_date);
  const part = facts.test_result === 'pos' ? 'positive' : isNear ? 'contact' : null;
  const rules = part === null ? null : ruleSetInForce(content, now);
  if (part === null || rules === null) return null;
  if (!lacks(rules[part], draft.language)) return ruleText(content, rules, part, draft.language);
  return [draft.text('language_fallback'), ...['it', 'en'].map((language) => ruleText(content, rules, part, language))].join('\n');
}
