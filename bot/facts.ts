// Facts of one person (names and codes of triage-facts.yml), read out of messages and answers. An extracted fact can add
// a worry, it can never rule one out: danger questions are asked all the same.
import type { Question, RegionContent } from '../config/content.js';
import { say } from '../config/text.js';
import type { Entity, Person } from '../nlu/understanding.js';
import type { Fact, Facts, Heard } from './decision.js';

type Value = Fact['value'];

const MEASURED: { readonly [entity: string]: string } = {
  temperature: 'temp_c',
  spo2: 'spo2_rest',
  respiratory_rate: 'rr',
  heart_rate: 'hr',
  pregnancy_week: 'pregnancy_weeks',
  people_count: 'household_size',
};

/** Symptoms as `other_symptoms` of triage-facts.yml names them. */
const OTHER: { readonly [symptom: string]: string } = {
  cough: 'cough',
  sore_throat: 'sore_throat',
  rhinorrhoea: 'cold',
  anosmia: 'anosmia',
  ageusia: 'anosmia',
  headache: 'headache',
  myalgia: 'myalgia',
  fatigue: 'fatigue',
  nausea_vomiting: 'vomiting',
  diarrhoea: 'diarrhoea',
  leg_swelling: 'leg_swelling_one_side',
  stiff_neck: 'stiff_neck',
  one_sided_weakness: 'weakness_one_side',
  speech_difficulty: 'speech',
  abdominal_pain: 'abdominal_pain',
  rash: 'rash',
  conjunctivitis: 'conjunctivitis',
};

/**
 * What the messages say about the body, as facts. Denied and past symptoms are left out: only a question rules out.
 * @param about whom a running interview has been about so far, as `respondent` names it; null where there is none
 */
export function extractFacts(heard: readonly Heard[], today: Date, about: string | null): { readonly [fact: string]: Fact } {
  const facts: Record<string, Fact> = {};
  for (const message of heard) {
    const entities = message.understanding?.entities ?? [];
    const put = (name: string, value: Value) => {
      facts[name] = { value, from: 'extracted', seq: message.seq, at: message.at };
    };
    // "I was near a positive person" speaks of somebody else's test, and of oneself.
    const ofOthers = message.understanding?.intent.name.startsWith('exposure.') ? ['test_result', 'person'] : [];
    if (isOnlyMentioned(message, about)) ofOthers.push('person', 'age');
    for (const entity of entities) if (!ofOthers.includes(entity.type)) readEntity(entity, put, facts);
    readDuration(entities, today, put);
  }
  return facts;
}

/** Intents in which the person that is named is the one who is ill. */
const OF_THE_ILL: readonly string[] = ['symptoms.report', 'case.positive'];
const MEASURES: readonly string[] = ['temperature', 'spo2', 'respiratory_rate', 'heart_rate', 'pregnancy_week'];

/** "I have a fever", "my mother is 80 and lives with me": somebody is named, and the one who is ill stays the same. */
function isOnlyMentioned({ understanding }: Heard, about: string | null): boolean {
  if (!understanding) return false;
  const { entities, intent } = understanding;
  const subjects = entities.flatMap((entity) => (entity.type === 'symptom' && !entity.negated && !entity.past ? [entity.subject] : []));
  if (subjects.some((subject) => subject !== 'self')) return false;
  const persons = entities.flatMap((entity) => (entity.type === 'person' ? [respondentOf(entity.value)] : []));
  if (subjects.length > 0) return persons.some((person) => person !== 'self');
  const isAnother = about !== null && persons.some((person) => person !== about);
  return (
    isAnother && !entities.some(({ type }) => MEASURES.includes(type)) && !(OF_THE_ILL.includes(intent.name) && intent.confidence >= 0.5)
  );
}

/** Who writes, where this person is the one who is ill. */
function respondentOf(person: Person): 'self' | 'parent' | 'caregiver' {
  return person === 'self' ? 'self' : person === 'child' ? 'parent' : 'caregiver';
}

function readEntity(entity: Entity, put: (name: string, value: Value) => void, facts: Readonly<Record<string, Fact>>): void {
  switch (entity.type) {
    case 'temperature':
    case 'spo2':
    case 'respiratory_rate':
    case 'heart_rate':
    case 'people_count':
      put(MEASURED[entity.type] ?? entity.type, entity.value);
      break;
    case 'pregnancy_week':
      put('pregnant', 'yes');
      put('pregnancy_weeks', entity.value);
      break;
    case 'age':
      if (entity.value < 2) put('age_months', Math.round(entity.value * 12));
      else put('age_years', Math.floor(entity.value));
      break;
    case 'person':
      if (entity.value !== 'self') put('respondent', respondentOf(entity.value));
      break;
    case 'vaccine':
      if (entity.value === 'received') put('vaccinated', true);
      break;
    case 'test_result':
      put('test_result', { positive: 'pos', negative: 'neg', pending: 'pending' }[entity.value]);
      break;
    case 'symptom':
      if (entity.negated || entity.past) break;
      if (entity.value === 'fever') put('fever_felt', true);
      else if (entity.value === 'dyspnoea') put('dyspnoea', entity.onEffort ? 1 : 2);
      else if (OTHER[entity.value]) {
        const before = facts.other_symptoms?.value;
        put('other_symptoms', [...new Set([...(Array.isArray(before) ? before : []), OTHER[entity.value] as string])]);
      }
      break;
    default:
      break;
  }
}

/** "da tre giorni" is the fever's where fever is spoken of, and the illness's in any case. */
function readDuration(entities: readonly Entity[], today: Date, put: (name: string, value: Value) => void): void {
  const present = entities.filter((entity) => entity.type === 'symptom' && !entity.negated && !entity.past);
  const temperature = entities.find((entity) => entity.type === 'temperature');
  // "My daughter of 2 months": an age is no duration of an illness.
  const ages = entities.filter((entity) => entity.type === 'age');
  const duration = entities.find(
    (entity) => entity.type === 'duration' && !ages.some((age) => age.start < entity.end && entity.start < age.end),
  );
  if (!duration || (present.length === 0 && !temperature)) return;
  const fever = present.find((entity) => entity.type === 'symptom' && entity.value === 'fever');
  const days = Number(duration.value);
  if (fever || (temperature && Number(temperature.value) >= 38)) {
    put('fever_days', wholeDays(fever?.type === 'symptom' && fever.duration !== undefined ? fever.duration : days));
  }
  put('onset_date', isoDay(today, days));
}

/** Since this morning is day 0. */
export function wholeDays(days: number): number {
  return Math.max(0, Math.floor(days));
}

/** The ISO date `days` before. */
export function isoDay(from: Date, days = 0): string {
  return new Date(from.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** New facts over old ones: asked answers stand until the citizen says otherwise; lists grow. */
export function mergeFacts(old: Facts, fresh: Facts): { readonly facts: Facts; readonly corrected: readonly string[] } {
  const facts: Record<string, Fact> = { ...old };
  const corrected: string[] = [];
  for (const [name, fact] of Object.entries(fresh)) {
    const before = old[name];
    if (before && Array.isArray(before.value) && Array.isArray(fact.value)) {
      facts[name] = { ...fact, value: [...new Set([...before.value, ...fact.value])] };
    } else if (before && before.from !== 'extracted' && name === 'dyspnoea' && Number(fact.value) <= Number(before.value)) {
      // A word in passing never weakens what was asked and answered.
    } else {
      if (before && before.value !== null && before.value !== fact.value) corrected.push(name);
      facts[name] = before && before.value !== null && before.value !== fact.value ? { ...fact, from: 'corrected' } : fact;
    }
  }
  return { facts, corrected };
}

/** A fact's value as a person reads it, in the words of the interview's choices where there are some. */
export function factText(content: RegionContent, name: string, fact: Fact, language: string): string {
  if (fact.value === null) return say(content.texts.dont_know, language).text;
  const question = content.interviews.flatMap((interview) => interview.questions).find((each) => each.id === name);
  const values = Array.isArray(fact.value) ? fact.value : [fact.value];
  if (values.length === 0) return say(content.texts.no, language).text;
  return values.map((value) => valueText(content, question, name, value, language)).join(', ');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one costs more than a whole turn; there is one for each language of the service. */
function numberFormat(language: string): Intl.NumberFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language);
    formats.set(language, format);
  }
  return format;
}

function valueText(content: RegionContent, question: Question | undefined, name: string, value: unknown, language: string): string {
  const choice = question?.choices?.find((each) => each.value === value);
  if (choice) return say(choice.label, language).text;
  if (value === true) return say(content.texts.yes, language).text;
  if (value === false) return say(content.texts.no, language).text;
  if (typeof value === 'number') {
    const unit = question?.unit ?? { temp_c: '°C', spo2_rest: '%' }[name];
    return `${numberFormat(language).format(value)}${unit ? ` ${unit}` : ''}`;
  }
  if (question?.kind === 'date')
    return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  const symptom = Object.entries(OTHER).find(([, code]) => code === value)?.[0];
  const label = symptom ? content.labels.symptoms[symptom] : undefined;
  return label ? say(label, language).text : String(value);
}
