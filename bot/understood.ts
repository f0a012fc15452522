// What was understood, as it is said to the citizen: facts in words that people use.
import { sayName } from '../config/text.js';
import type { Facts } from './decision.js';
import type { TurnDraft } from './draft.js';
import { factText } from './facts.js';

/** Facts in words: "temperatura: 38,5 °C; …". Only what has a name for people; of `names` where some are given. */
export function understoodList(draft: TurnDraft, facts: Facts, language: string, names?: readonly string[]): string {
  const { content } = draft.input;
  return (
    Object.entries(facts)
      .filter(([name, fact]) => fact.from !== 'asked' && fact.value !== null && name in content.labels.facts)
      // That it is about themselves goes without saying, unless it was otherwise before.
      .filter(([name, fact]) => name !== 'respondent' || fact.value !== 'self' || names !== undefined)
      // The degrees say more than the word.
      .filter(([name]) => name !== 'fever_felt' || typeof facts.temp_c?.value !== 'number')
      // The first day follows from "since": it is said only where it is all there is to say.
      .filter(([name]) =>
        names ? names.includes(name) && (name !== 'onset_date' || !names.includes('fever_days')) : name !== 'onset_date',
      )
      .map(([name, fact]) => `${factLabel(draft, name, language)}: ${factText(content, name, fact, language)}`)
      .join('; ')
  );
}

function factLabel(draft: TurnDraft, name: string, language: string): string {
  const label = draft.input.content.labels.facts[name];
  return label ? lowerFirst(sayName(label, language), language) : name;
}

/** German nouns keep their capital. */
function lowerFirst(label: string, language: string): string {
  return language === 'de' ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
