// Facts of one person (names and codes of triage-facts.yml), read out of messages and answers. An extracted fact can add
// a worry, it can never rule one out: danger questions are asked all the same.
import { pregnantAt } from '../../nlu/entities/pregnancy.js';
import { shift } from '../../nlu/entities/rome.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import type { Entity } from '../../nlu/understanding.js';
import type { Fact, Heard } from '../decision.js';
import { clausesOf } from '../words/clauses.js';
import { tellsOfContact } from './contact.js';
import { isFigure } from './figures-of-speech.js';
import { isLittleEffort } from './little-effort.js';
import { OTHER } from './other-symptoms.js';
import { isTold } from './told.js';
import { isOfTheirs } from './two-people.js';
import { isUnknownFever } from './unknown-fever.js';
import { isOfTheIll, isOnlyMentioned, MEASURES, respondentOf, whoIsIll } from './who-is-ill.js';
import { isOfThird, ownerAt, saidForWhom } from './whose.js';

type Value = Fact['value'];

const MEASURED: { readonly [entity: string]: string } = {
  temperature: 'temp_c',
  spo2: 'spo2_rest',
  respiratory_rate: 'rr',
  heart_rate: 'hr',
  pregnancy_week: 'pregnancy_weeks',
  people_count: 'household_size',
};

/** Signs that a question of its own asks about: the question's fact, and the value that the word alone stands for. */
const ASKED_DIRECTLY: { readonly [symptom: string]: readonly [fact: string, value: string] } = {
  syncope: ['consciousness', 'fainted'],
  seizure: ['consciousness', 'seizure'],
  confusion: ['consciousness', 'confused_or_drowsy'],
  cyanosis: ['skin', 'blue_grey_lips'],
  reduced_urine: ['urine_12h', 'much_less'],
};

/**
 * What the messages say about the body, as facts. Denied and past symptoms are left out: only a question rules out.
 * @param about whom a running interview has been about so far, as `respondent` names it; null where there is none
 */
export function extractFacts(heard: readonly Heard[], today: Date, about: string | null): { readonly [fact: string]: Fact } {
  const facts: Record<string, Fact> = {};
  for (const message of heard) {
    const { text } = message;
    const { entities = [], language = 'it', intent } = message.understanding ?? {};
    const told = { text, language, entities };
    const put = (name: string, value: Value) => {
      facts[name] = { value, from: 'extracted', seq: message.seq, at: message.at };
    };
    // "I was near a positive person" speaks of somebody else's test, and of oneself.
    const isNear = intent?.name.startsWith('exposure.') === true && !isOfTheirs(message);
    const isMentioned = isOnlyMentioned(message, about);
    const ill = whoIsIll(message, about);
    for (const entity of entities) {
      if (entity.type === 'person' && (isNear || isMentioned)) continue;
      if (isNear && isOthers(told, entity)) continue;
      if (entity.type === 'test_result' && (isNear || !isTold(text, language, entity) || isOfContact(text, entity))) continue;
      if (entity.type === 'test_result' && !isOfTheIll(ownerAt(told, entity.start), ill, false)) continue;
      if (
        entity.type === 'age' &&
        (!isOfTheIll(ownerAt(told, entity.start), ill, isMentioned) || (about === 'self' && isOfThird(told, entity.start)))
      )
        continue;
      // To walk is an effort; to walk to the toilet is none.
      if (entity.type === 'symptom' && entity.value === 'dyspnoea' && entity.onEffort && isLittleEffort(text))
        readEntity({ ...entity, onEffort: false }, put, facts);
      else if (!isFigure(text, entity) && !isUnknownFever(text, entity)) readEntity(entity, put, facts);
    }
    const pregnant = pregnantAt(wordsOf(text));
    if (pregnant !== null && isOfTheIll(ownerAt(told, pregnant), ill, isMentioned)) put('pregnant', 'yes');
    readDuration(entities, today, put);
    readWho(message, put);
  }
  return facts;
}

/** "I had contact with a positive person, …": whose test it is stands in the same clause. */
function isOfContact(text: string, { start }: Entity): boolean {
  const clause = clausesOf(text).find((one) => one.start <= start && start < one.end);
  return clause !== undefined && tellsOfContact(clause.text);
}

/** A symptom or a measure of whom the writer was near. */
function isOthers(told: Parameters<typeof ownerAt>[0], entity: Entity): boolean {
  if (entity.type === 'symptom') return entity.subject !== 'self';
  return MEASURES.includes(entity.type) && ownerAt(told, entity.start) === 'other';
}

/** Who is ill, where it is said in so many words: "not for me, for my mother", "I have a sore throat". */
function readWho({ text, understanding }: Heard, put: (name: string, value: Value) => void): void {
  if (!understanding) return;
  const { entities, language } = understanding;
  const whom = saidForWhom(text, entities);
  if (whom === 'self') put('respondent', 'self');
  else if (whom?.type === 'person') put('respondent', respondentOf(whom.value));
  else if (entities.every((entity) => entity.type !== 'symptom' || entity.subject === 'self')) {
    const isOwn = entities.some(
      (entity) =>
        ((entity.type === 'symptom' && !entity.negated && !entity.past) || MEASURES.includes(entity.type)) &&
        ownerAt({ text, language, entities }, entity.start) === 'self',
    );
    if (isOwn) put('respondent', 'self');
  }
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
      // The months say the years as well: they are not asked for again.
      if (entity.value < 2) put('age_months', Math.round(entity.value * 12));
      put('age_years', Math.floor(entity.value));
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
      else if (ASKED_DIRECTLY[entity.value]) put(...(ASKED_DIRECTLY[entity.value] as [string, string]));
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
    const ofFever = fever?.type === 'symptom' && fever.duration !== undefined ? fever.duration : days;
    const told = feverDays(ofFever);
    if (told !== null) put('fever_days', told);
  }
  put('onset_date', shift(today, -days));
}

/** Days, as the question has it; two months are at most so many. */
const LONGEST_FEVER = 60;
const TWO_MONTHS = 62;

/** Null for what lasts longer: it is read wrong, or is no fever of this illness. */
export function feverDays(days: number): number | null {
  return days <= TWO_MONTHS ? Math.min(LONGEST_FEVER, wholeDays(days)) : null;
}

/** Since this morning is day 0. */
function wholeDays(days: number): number {
  return Math.max(0, Math.floor(days));
}
