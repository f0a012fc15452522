// What was understood, as it is said to the citizen: facts in words that people use.
import { sayName } from '../../config/text.js';
import type { Fact, Facts } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { factText } from './fact-text.js';
import { interviewNamed } from './interview.js';

/** Facts in words: "temperatura: 38,5 °C; …". Only what has a name for people; of `names` where some are given. */
export function understoodList(draft: TurnDraft, facts: Facts, language: string, names?: readonly string[]): string {
  return listOf(draft, understood(draft, facts, names), language);
}

export function listOf(draft: TurnDraft, facts: readonly [string, Fact][], language: string): string {
  const { facts: all, interview } = draft.state;
  const asked = interviewNamed(draft, interview?.id)?.questions;
  // An interview that does not ask who is ill is about the writer.
  const ofWriter = all.respondent?.value === 'self' || asked?.every(({ id }) => id !== 'respondent') === true;
  return facts
    .map(([name, fact]) => `${factLabel(draft, name, language)}: ${factText(draft.input.content, name, fact, language, ofWriter)}`)
    .join('; ');
}

/** The facts that are worth saying. */
export function understood(draft: TurnDraft, facts: Facts, names?: readonly string[]): [string, Fact][] {
  const { labels } = draft.input.content;
  return Object.entries(facts).filter(([name, fact]) => {
    if (fact.from === 'asked' || fact.value === null || !(name in labels.facts)) return false;
    // The first day follows from "since": it is said only where it is all there is to say.
    if (names ? !names.includes(name) || (name === 'onset_date' && names.includes('fever_days')) : name === 'onset_date') return false;
    // That it is about themselves goes without saying, unless it was otherwise before.
    if (name === 'respondent' && fact.value === 'self' && names === undefined) return false;
    return !isSaidOtherwise(name, facts);
  });
}

/** All facts that have a name and a value, also those that were asked for. */
export function summed(draft: TurnDraft, facts: Facts): [string, Fact][] {
  const { labels } = draft.input.content;
  return Object.entries(facts).filter(([name, fact]) => fact.value !== null && name in labels.facts && !isSaidOtherwise(name, facts));
}

/** The degrees say more than the word "fever", and the months of a small child more than its years. */
function isSaidOtherwise(name: string, facts: Facts): boolean {
  if (name === 'fever_felt') return typeof facts.temp_c?.value === 'number';
  return name === 'age_years' && typeof facts.age_months?.value === 'number';
}

function factLabel(draft: TurnDraft, name: string, language: string): string {
  const label = draft.input.content.labels.facts[name];
  return label ? lowerFirst(sayName(label, language), language) : name;
}

/** German nouns keep their capital. */
function lowerFirst(label: string, language: string): string {
  return language === 'de' ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
