// Facts out of every message, also while the bot asked something else.

import type { Fact, Facts, Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { clausesOf, withoutAsked } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { ageAlone, wasNotedAlone, withoutBabyAge } from './age-alone.js';
import { withoutCorrection } from './corrections.js';
import { extractFacts } from './facts.js';
import { FRAIL, tellsOfFrailAtHome } from './frail-at-home.js';
import { currentInterview, currentQuestion, interviewFor } from './interview.js';
import { withMeantPregnancy } from './meant-pregnancy.js';
import { mergeFacts } from './merged-facts.js';
import { isNoTemperature } from './numbers.js';
import { BEGINS_WITH_NO, isNumberAlone } from './reading.js';
import { withoutSaidBefore } from './said-before.js';
import { type Turned, turnToPerson } from './turned.js';
import { ofOnePerson } from './two-people.js';
import { volunteered } from './volunteered.js';
import { withYearsMeant } from './years-meant.js';

export interface Learnt {
  /** Facts that were something else before. */
  readonly corrected: readonly string[];
  readonly fresh: readonly string[];
  /** All that the messages tell, new or not. */
  readonly told: Facts;
  /** Something was told of another person than the one who is ill, and left out. */
  readonly others: boolean;
  /** The questions turned to somebody else with these. */
  readonly turned?: Turned;
  /** The messages were asked back about; now they are gone on with. */
  readonly again?: boolean;
}

/** Somebody has it, also where it is asked whether that is bad. */
const HAS = anyOf([
  /(^| )(ho|ha|hanno|abbiamo|sono|have|has|got|habe|hat|haben|ai|a|avons|tengo|tiene|am|are|kam|ka|маю|має|мене|нього|неі|عندي|عنده|لدي|لديه)( |$)|我|有/u,
]);

/** "Is a cough a symptom?", "is she at risk?": what is spoken of in asking is had by nobody. */
function withoutAskedSymptoms(message: Heard): Heard {
  const { understanding } = message;
  if (!understanding?.entities.some(({ type }) => type === 'symptom')) return message;
  const asked = clausesOf(message.text).filter(({ text, asked: isAsked }) => isAsked && !HAS.test(plain(text)));
  const entities = understanding.entities.filter(
    ({ type, start, end }) => type !== 'symptom' || !asked.some((clause) => start < clause.end && clause.start < end),
  );
  return { ...message, understanding: { ...understanding, entities } };
}

/** "A bit confused since this morning" begins no illness of five days: the first day stays, unless it is taken back. */
function isEarlier(fresh: Fact | undefined, before: Fact | undefined): boolean {
  return fresh === undefined || typeof before?.value !== 'string' || String(fresh.value) < before.value;
}

/** Illnesses that are told while no interview runs: an answer of later goes by them. What is asked tells of nobody's. */
function illnesses(draft: TurnDraft, heard: readonly Heard[]): Facts {
  const { conditions } = volunteered(
    draft,
    heard.map((message) => withoutAsked(message)),
    interviewFor(draft, 'symptoms.report'),
    null,
  );
  return conditions ? { conditions } : {};
}

/** A whole number that is no warmth of a body tells nothing, apart from an age. */
function tellsNothing(message: Heard): boolean {
  const named = message.understanding?.entities.some(({ type }) => type === 'age') ?? false;
  return !named && ageAlone(message) === null && isNoTemperature(message.text);
}

/** Reads the facts and keeps them in the state. */
export function learn(draft: TurnDraft, heard: readonly Heard[]): Learnt {
  const turned = turnToPerson(draft, heard);
  const interview = currentInterview(draft);
  const about = interview === null ? null : String(draft.state.facts.respondent?.value ?? 'self');
  // The number that was asked for fills that question only: "40" to "how old?" is no temperature.
  const question = currentQuestion(draft);
  const rest = heard.map((message) => withoutCorrection(question ? withoutSaidBefore(message) : message).message);
  const corrects = new Set(
    heard.filter((message) => withoutCorrection(message).corrects || BEGINS_WITH_NO.test(message.text)).map(({ seq }) => seq),
  );
  const told = rest.filter(
    (message) => message.button === null && !isNumberAlone(question, message.text) && !(question && tellsNothing(message)),
  );
  const settled = interview && draft.state.facts.respondent?.value;
  const single = told.map((message) =>
    corrects.has(message.seq) ? { message, others: false } : ofOnePerson(message, settled ? String(settled) : null),
  );
  const ofOne = single
    .map(({ message }) => (corrects.has(message.seq) ? withMeantPregnancy(draft, question, message) : message))
    .map((message) => (settled === 'self' ? withoutBabyAge(message) : message));
  const extracted: Record<string, Fact> = {
    ...(interview ? volunteered(draft, ofOne, interview, question, corrects) : illnesses(draft, ofOne)),
    ...extractFacts(question ? ofOne.map(withoutAskedSymptoms) : ofOne, draft.input.now, about),
  };
  // Once it was asked, it is not read in passing.
  const frail = draft.state.facts[FRAIL] === undefined ? rest.find((message) => tellsOfFrailAtHome(draft, message)) : undefined;
  if (frail) extracted[FRAIL] = { value: true, from: 'extracted', seq: frail.seq, at: frail.at };
  if (!isEarlier(extracted.onset_date, draft.state.facts.onset_date) && !rest.some(({ seq }) => corrects.has(seq)))
    delete extracted.onset_date;
  // An interview that does not ask who is ill speaks of the citizen: "with my mother, 78" is somebody else.
  if (interview && !interview.questions.some(({ id }) => id === 'respondent'))
    for (const name of ['respondent', 'age_years', 'age_months']) delete extracted[name];
  const before = draft.state.facts;
  const meant = withYearsMeant(before, heard);
  if (meant) {
    draft.set({ facts: meant });
    return { corrected: ['temp_c', 'age_years'], fresh: ['age_years'], told: {}, others: false, turned };
  }
  // "48", which was taken for the age, and "no sorry 38": what was taken back is no age.
  const isTakenBack = corrects.size > 0 && 'temp_c' in extracted && !('age_years' in extracted) && wasNotedAlone(draft);
  const { age_years: _, ...others } = draft.state.facts;
  const { facts, corrected } = mergeFacts(isTakenBack ? others : before, extracted);
  draft.set({ facts });
  const fresh = Object.keys(extracted).filter((name) => JSON.stringify(facts[name]?.value) !== JSON.stringify(before[name]?.value));
  return { corrected, fresh, told: extracted, others: single.some(({ others }) => others), turned };
}
