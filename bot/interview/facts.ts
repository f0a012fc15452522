// Facts of one person (names and codes of triage-facts.yml), read out of messages and answers. An extracted fact can add
// a worry, it can never rule one out: danger questions are asked all the same.
import { questionOf } from '../../config/applies.js';
import type { RegionContent } from '../../config/content.js';
import { codesOf } from '../../config/facts.js';
import type { Question } from '../../config/questions.js';
import { say } from '../../config/text.js';
import { pregnantAt } from '../../nlu/entities/pregnancy.js';
import { shift } from '../../nlu/entities/rome.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import type { Entity } from '../../nlu/understanding.js';
import type { Fact, Facts, Heard } from '../decision.js';
import { clausesOf } from '../words/clauses.js';
import { tellsOfContact } from './contact.js';
import { isLittleEffort } from './little-effort.js';
import { isTold } from './told.js';
import { isOfTheirs } from './two-people.js';
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
      else if (!isFigure(text, entity)) readEntity(entity, put, facts);
    }
    const pregnant = pregnantAt(wordsOf(text));
    if (pregnant !== null && isOfTheIll(ownerAt(told, pregnant), ill, isMentioned)) put('pregnant', 'yes');
    readDuration(entities, today, put);
    readWho(message, put);
  }
  return facts;
}

/** "Confused about the rules", "fainted with laughter", "I feel like fainting in this heat": nothing that has happened to a body. */
const CONFUSED_ABOUT =
  /^\s*(?:su|sul|sulla|sulle|sui|sugli|sullo|riguardo|circa|dalle|dalla|dai|dal|about|by|over|with|uber|über|wegen|von|sur|par|sobre|por|cu privire|despre|nga|per|щодо|через|про|بشأن|حول)(?![\p{L}])/iu;
const FOR_FUN = /^\s*(?:dal ridere|dalle risate|dall'emozione|di gioia|laughing|with laughter|vor lachen|de rire|de risa|de râs)/iu;
const ABOUT_TO_FAINT =
  /sven(?:ire|go|iamo)(?![\p{L}])|faint(?:ing)?(?![\p{L}])|ohnmächtig zu werden|m'évanouir|desmayarme|leșin(?![\p{L}])/iu;

/** "I have asthma" tells of an illness, and not how the breath is now; an attack of it does. */
const ASTHMA = /^(?:l['’])?(?:asma|asth?ma|asthme|astm[aë]?|астм\p{L}*|الربو|ربو|哮喘)$/iu;
const ATTACK = /attacc|crisi|attack|anfall|crise|ataque|criz|kriz|напад|نوبة|发作/iu;

function isFigure(text: string, entity: Entity): boolean {
  if (entity.type !== 'symptom') return false;
  if (entity.value === 'dyspnoea') return ASTHMA.test(text.slice(entity.start, entity.end).trim()) && !ATTACK.test(text);
  const after = text.slice(entity.end);
  if (entity.value === 'confusion') return CONFUSED_ABOUT.test(after);
  if (entity.value !== 'syncope') return false;
  return FOR_FUN.test(after) || ABOUT_TO_FAINT.test(text.slice(entity.start, entity.end + 8));
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
    put('fever_days', wholeDays(fever?.type === 'symptom' && fever.duration !== undefined ? fever.duration : days));
  }
  put('onset_date', shift(today, -days));
}

/** Since this morning is day 0. */
export function wholeDays(days: number): number {
  return Math.max(0, Math.floor(days));
}

/** New facts over old ones: asked answers stand until the citizen says otherwise; lists grow. */
export function mergeFacts(old: Facts, fresh: Facts): { readonly facts: Facts; readonly corrected: readonly string[] } {
  const facts: Record<string, Fact> = { ...old };
  const corrected: string[] = [];
  // "No, 79": not the child of some months any more.
  if (Number(fresh.age_years?.value ?? 0) >= 2) delete facts.age_months;
  for (const [name, fact] of Object.entries(fresh)) {
    const before = old[name];
    if (before && Array.isArray(before.value) && Array.isArray(fact.value)) {
      facts[name] = { ...fact, value: [...new Set([...before.value, ...fact.value])] };
    } else if (before && before.from !== 'extracted' && WORSENING.includes(name) && !isWorse(name, before, fact)) {
      // A word in passing never weakens what was asked and answered.
    } else if (before && fact.value === null) {
      // Denied before and spoken of now: to be asked once more.
      facts[name] = fact;
      if (before.value !== null) corrected.push(name);
    } else {
      if (before && before.value !== null && before.value !== fact.value) corrected.push(name);
      facts[name] = before && before.value !== null && before.value !== fact.value ? { ...fact, from: 'corrected' } : fact;
    }
  }
  return { facts, corrected };
}

/** Answers to danger questions; their codes go from harmless to grave. */
const WORSENING: readonly string[] = ['dyspnoea', 'consciousness', 'chest_pain', 'skin', 'urine_12h'];

/** Unknown is worse than the harmless answer only. */
function isWorse(name: string, before: Fact, fresh: Fact): boolean {
  const codes: readonly unknown[] = codesOf(name);
  const rank = ({ value }: Fact) => codes.indexOf(value);
  return fresh.value === null ? rank(before) === 0 : rank(fresh) > rank(before);
}

/** A fact's value as a person reads it, in the words of the interview's choices where there are some. */
export function factText(content: RegionContent, name: string, fact: Fact, language: string, ofWriter = false): string {
  if (fact.value === null) return say(content.texts.dont_know, language).text;
  const interview = content.interviews.find((each) => questionOf(each, name) !== undefined);
  const question = interview && questionOf(interview, name);
  const values = Array.isArray(fact.value) ? fact.value : [fact.value];
  if (values.length === 0) return say(content.texts.no, language).text;
  // Dates keep the capital of their month.
  const inText = (label: string) => (question?.kind === 'date' ? label : inSentence(label, language));
  return values.map((value) => inText(valueText(content, question, name, value, language, ofWriter))).join(', ');
}

/** A label within a sentence: "tosse, mal di testa". German nouns and abbreviations keep their capital. */
export function inSentence(label: string, language: string): string {
  return language === 'de' || !/^\p{Lu}[\p{Ll}'’]/u.test(label) || /^(Down|Covid)\b/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}

interface Formats {
  readonly number: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
}
const formats = new Map<string, Formats>();

/** Making them costs more than a whole turn; there are two for each language of the service. */
function formatsOf(language: string): Formats {
  let known = formats.get(language);
  if (!known) {
    known = {
      number: new Intl.NumberFormat(language),
      day: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    };
    formats.set(language, known);
  }
  return known;
}

function valueText(
  content: RegionContent,
  question: Question | undefined,
  name: string,
  value: unknown,
  language: string,
  ofWriter: boolean,
): string {
  const choice = question?.choices?.find((each) => each.value === value);
  if (choice) return say((ofWriter && choice.self) || choice.label, language).text;
  if (value === true) return say(content.texts.yes, language).text;
  if (value === false) return say(content.texts.no, language).text;
  if (typeof value === 'number') {
    const unit = question?.unit ?? { temp_c: '°C', spo2_rest: '%' }[name];
    return `${formatsOf(language).number.format(value)}${unit ? ` ${unit}` : ''}`;
  }
  if (question?.kind === 'date') return formatsOf(language).day.format(new Date(`${value}T00:00:00Z`));
  const symptom = Object.entries(OTHER).find(([, code]) => code === value)?.[0];
  const label = symptom ? content.labels.symptoms[symptom] : undefined;
  return label ? say(label, language).text : String(value);
}
