// Reads a citizen's words as the answer to the question that was asked: a button, a choice's own words, a number, a date,
// yes or no. What is not clearly an answer is none: asking again is cheaper than a wrong fact.
import { dangerOf } from '../../config/applies.js';
import type { Choice, FactValue, Question } from '../../config/questions.js';
import { isByRule } from '../../nlu/danger/decide.js';
import { REACTION } from '../../nlu/doubt.js';
import { BUT } from '../../nlu/entities/found.js';
import { daysSince, shift } from '../../nlu/entities/rome.js';
import type { Understanding } from '../../nlu/understanding.js';
import { isGoneNow } from '../danger/gone-now.js';
import type { Heard } from '../decision.js';
import { withoutAsked } from '../words/clauses.js';
import { NEGATIONS } from '../words/negations.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerAmong } from './answer-among.js';
import { HAN, isWholeChoice, matching } from './choices.js';
import { isOfAnotherDay } from './contact-day.js';
import { speaksOfRest } from './denied-around.js';
import { stopsFor } from './has-to-stop.js';
import { saysNone } from './have-not.js';
import { isOnlyAbout, isOwnWord } from './matter.js';
import { readNoFirst } from './no-first.js';
import { saysNoSymptoms } from './no-symptoms.js';
import { saysNoneOfThese } from './none-of-these.js';
import { namedNumber, numberAlone } from './numbers.js';
import { saysUnsure } from './unsure.js';

export interface Answered {
  readonly value: FactValue | null;
  /** The citizen does not know. */
  readonly unknown?: boolean;
}

/** A "no" in other words than the question's own must be clearer than a bare one. */
const SURE_DENIAL = 0.6;
export const BEGINS_WITH_NO = /^\s*(no|nope|nee|nein|nu|jo|ні|لا|不|没有)(?=$|[^\p{L}])/iu;

/** Values that say "no such thing". */
const NONE: readonly unknown[] = ['none', 'normal', 'no', 0, false, 'usual', 'drinks'];

const ENTITY_OF: { readonly [fact: string]: string } = {
  temp_c: 'temperature',
  spo2_rest: 'spo2',
  spo2_repeat: 'spo2',
  spo2_effort: 'spo2',
  spo2_baseline: 'spo2',
  rr: 'respiratory_rate',
  hr: 'heart_rate',
  age_years: 'age',
  fever_days: 'duration',
  pregnancy_weeks: 'pregnancy_week',
  household_size: 'people_count',
};

/** @param today the day of the message, for dates told as durations. Null = not an answer to this question. */
export function readAnswer(question: Question, heard: Heard, today: Date): Answered | null {
  const intent = heard.understanding?.intent;
  // "No" to something else must not rule out a danger: a danger question takes a yes or no only when nothing else was said.
  const isDirect = isAlone(question, heard);
  // "I can't go on" is no "no" to the question whether there are symptoms.
  const leastOf = (name: string) =>
    name === 'deny' && !isOnlyAbout(question, heard.text) && !BEGINS_WITH_NO.test(heard.text) ? SURE_DENIAL : REACTION;
  const sure = (name: string) =>
    heard.button === name ||
    (heard.button === null && (isDirect || name === 'unsure') && intent?.name === name && intent.confidence >= leastOf(name));
  const chosen = heard.button?.startsWith('choice:') ? question.choices?.[Number(heard.button.slice('choice:'.length))] : undefined;
  if (chosen) return question.kind === 'choices' ? pick([chosen]) : of(chosen);
  // "I don't speak Italian well" says nothing of how they are.
  if (heard.button === null && intent?.name === 'language.change' && intent.confidence >= SURE_DENIAL) return null;
  const stops = stopsFor(question, heard);
  if (stops) return stops === 'not' ? null : of(stops);
  if (heard.button === 'unsure' || (heard.button === null && saysUnsure(heard.text))) return { value: null, unknown: true };
  // What is asked is no answer, apart from a danger that is named in asking.
  const isKept = question.kind === 'text' || question.kind === 'phone' || isWholeChoice(question, heard.text);
  const told = isKept ? heard : withoutAsked(heard, leadsTo(question, heard));
  if (told !== heard) {
    const named = question.danger ? readKind(question, heard, today, () => false, false) : null;
    if (named && named.value !== null && dangerOf(question, named.value, {}) !== undefined) return named;
    return told.text === '' ? null : readAnswer(question, told, today);
  }

  const answer = readKind(question, heard, today, sure, isDirect);
  if (answer) return answer;
  return sure('unsure') ? { value: null, unknown: true } : null;
}

/** "My mother lives with me, is she at risk?": of whom the question is, and not of whom we ask. */
function leadsTo(question: Question, { understanding }: Heard): (clause: { readonly start: number; readonly end: number }) => boolean {
  const persons = (understanding?.entities ?? []).filter((entity) => entity.type === 'person' && entity.value !== 'self');
  return ({ start, end }) => question.id === 'contact' && persons.some((one) => one.start < end && start < one.end);
}

function isAlone(question: Question, { text, understanding }: Heard): boolean {
  return !question.danger || isOnlyAbout(question, text, understanding?.language);
}

function readKind(question: Question, heard: Heard, today: Date, sure: (name: string) => boolean, isDirect: boolean): Answered | null {
  switch (question.kind) {
    case 'yesno':
      if (question.choices) return readChoice(question, heard, sure);
      if (namesYes(question, heard)) return { value: true };
      if (question.yesWhenNamed?.includes('symptom') && saysNoSymptoms(heard, true)) return { value: false };
      if (sure('affirm') || (isDirect && YES_FIRST.test(heard.text))) return { value: true };
      return sure('deny') ? { value: false } : null;
    case 'choice':
      return readChoice(question, heard, sure);
    case 'choices': {
      const named = matching(question.choices ?? [], heard.text, isAlone(question, heard), heard.understanding?.language);
      if (named.length > 0) return pick(named);
      return sure('deny') ? { value: [] } : null;
    }
    case 'number':
      return readNumber(question, heard, today, sure);
    case 'date': {
      const day = question.id === 'last_contact_date' && isOfAnotherDay(heard.text) ? null : dayIn(heard, today);
      return day === null ? null : { value: day };
    }
    case 'phone': {
      const phone = heard.understanding?.entities.find((entity) => entity.type === 'phone');
      if (phone) return { value: String(phone.value) };
      return sure('deny') ? { value: null } : null;
    }
    case 'text':
      return heard.text.trim() === '' ? null : { value: heard.text.trim() };
  }
}

/** The day that a message names, as an ISO date: a date, the beginning of a span of time, today. */
export function dayIn({ text, understanding }: Heard, today: Date): string | null {
  const date = understanding?.entities.find((entity) => entity.type === 'date');
  if (date) return String(date.value);
  const days = understanding?.entities.find((entity) => entity.type === 'duration');
  if (days) return shift(today, -Number(days.value));
  return TODAY.test(plain(text)) ? shift(today, 0) : null;
}

/** Today, or a part of it; any other day is read as a date. */
const TODAY = anyOf([
  /(^| )(oggi|stamattina|stamani|stamane|questa mattina|stasera|stanotte|adesso|ora|poco fa|today|this (morning|afternoon|evening)|tonight|now|just now|earlier today|heute|heute (morgen|fruh|abend)|jetzt|gerade( eben)?|vorhin|aujourd hui|ce (matin|soir)|cet apres midi|maintenant|tout a l heure|hoy|esta (manana|tarde|noche)|ahora|azi|astazi|acum|in aceasta dimineata|sot|sonte|tani|сьогодні|зараз|щоино|вранці|اليوم|هذا الصباح|الان|قبل قليل)( |$)|今天|今早|今晚|刚才|刚刚|现在/u,
]);

function denies(text: string): boolean {
  return HAN.test(text)
    ? /[不没无]/u.test(text)
    : plain(text)
        .split(' ')
        .some((word) => NEGATIONS.includes(word));
}

/** "Yes, I have a cough": what follows says more and takes nothing away. */
const YES_FIRST = /^\s*(?:s[iì]|yes|yeah|yep|ja|oui|ouais|sí|da|po|так|نعم|是)(?=$|[^\p{L}])/iu;

/** From this age on somebody is old, as the question for the frail means it. */
const OLD_AGE = 65;

/** Whether the words of a question with yes and no are there, and nothing denies them. */
export function namesYes({ yesWhenNamed = [], named = [] }: Question, { text, understanding }: Heard): boolean {
  const entities = understanding?.entities ?? [];
  if (yesWhenNamed.includes('old_age') && entities.some((entity) => entity.type === 'age' && entity.value >= OLD_AGE)) return true;
  if (named.length > 0 && namedNumber(named, text) === 1 && !denies(text)) return true;
  return entities.some((entity) => yesWhenNamed.includes(entity.type) && !(entity.type === 'symptom' && (entity.negated || entity.past)));
}

/** The one choice in which nothing is wrong; where several say so, "none of these" does not tell which. */
function harmlessOf(choices: readonly Choice[]): Choice | undefined {
  const harmless = choices.filter(({ value }) => NONE.includes(value));
  return harmless.length === 1 ? harmless[0] : undefined;
}

function readChoice(question: Question, heard: Heard, sure: (name: string) => boolean): Answered | null {
  const choices = question.choices ?? [];
  const none = heard.button === null && saysNoneOfThese(heard.text) ? harmlessOf(choices) : undefined;
  if (none) return of(none);
  const noFirst = heard.button === null ? readNoFirst(question, heard.text, heard.understanding?.language) : null;
  if (noFirst) return noFirst === 'unclear' ? null : of(noFirst);
  const isYesToElse = YES_FIRST.test(heard.text) && !saysNothingElse(question, heard);
  const named = matching(choices, heard.text, isAlone(question, heard) && !isYesToElse, heard.understanding?.language)[0];
  if (named) return of(named);
  const gone =
    question.id === 'chest_pain' && (isGoneNow(heard, 'chest_pain') || deniesOnly(heard, 'chest_pain'))
      ? choices.find(({ value }) => value === 'none')
      : undefined;
  if (gone) return of(gone);
  const breathes = deniesBreathlessness(question, heard) ? choices.find(({ value }) => value === 0) : undefined;
  if (breathes) return of(breathes);
  const among = heard.button === null ? answerAmong(question, heard) : null;
  if (among) return of(among);
  if (sure('deny')) {
    // "How is the breathing?" has no "no"; "is there pain?" has.
    const denied = choices.find((choice) => NONE.includes(choice.value) && (!question.danger || beginsWithNo(choice)));
    if (denied) return of(denied);
  }
  if (sure('affirm') && saysNothingElse(question, heard)) {
    const some = choices.filter((choice) => !NONE.includes(choice.value) && choice.value !== 'unknown');
    if (some.length === 1 && some[0]) return of(some[0]);
  }
  return null;
}

/** A symptom is denied, and neither another nor a danger is told. */
function deniesOnly({ understanding }: Heard, symptom: string): boolean {
  const isCalm = understanding?.dangerSigns.length === 0 && understanding.suspectedSigns.length === 0;
  return isCalm && areDenied(understanding, symptom);
}

function areDenied({ entities }: Understanding, symptom: string): boolean {
  const symptoms = entities.flatMap((entity) => (entity.type === 'symptom' ? [entity] : []));
  return symptoms.length > 0 && symptoms.every(({ value, negated }) => value === symptom && negated);
}

/** "Nun haju affannu" says no more than that; "not at rest" leaves the stairs open. */
const FEW_WORDS = 5;

function deniesBreathlessness(question: Question, heard: Heard): boolean {
  const { understanding, button, text } = heard;
  if (question.id !== 'dyspnoea' || button !== null || !understanding || /[?？؟]/u.test(text)) return false;
  // What the trained reader alone suspects in so few words is what they deny.
  if ([...understanding.dangerSigns, ...understanding.suspectedSigns].some(isByRule) || !areDenied(understanding, 'dyspnoea')) return false;
  const words = plain(heard.text).split(' ');
  if (words.length > FEW_WORDS || words.some((word) => BUT.has(word))) return false;
  return denies(heard.text) && !speaksOfRest(heard.text);
}

/** So short a word carries nothing of its own. */
const SHORT = 3;

/** "Oui, je bois" is no yes to a pregnancy: a yes counts beside the question's own words alone, a number, or a pregnancy. */
function saysNothingElse(question: Question, { text, button, understanding }: Heard): boolean {
  if (button !== null || understanding?.entities.some(({ type }) => type === 'pregnancy_week')) return true;
  const language = understanding?.language;
  return plain(text)
    .split(' ')
    .every((word) => word.length <= SHORT || /\d/.test(word) || isOwnWord(question, word, language));
}

function readNumber(question: Question, heard: Heard, today: Date, sure: (name: string) => boolean): Answered | null {
  const entities = heard.understanding?.entities ?? [];
  const entity = entities.find((each) => each.type === ENTITY_OF[question.id]);
  const within = (value: number) => value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity);
  // "Since Monday" counts the days as well, and the number in "21 November" is none of them.
  const date = question.id === 'fever_days' ? entities.find((each) => each.type === 'date') : undefined;
  const told = entity ? inOwnUnit(question.id, Number(entity.value)) : date ? null : numberAlone(question, heard.text);
  if (told !== null && within(told)) return { value: told };
  const days = date ? daysSince(today, String(date.value)) : -1;
  if (days >= 0 && within(days)) return { value: days };
  if (question.unit !== undefined && saysNone(plain(heard.text), (word) => isOwnWord(question, word)))
    return { value: null, unknown: true };
  // "No fever" to the temperature: there is none worth measuring.
  const isDenied = question.id === 'temp_c' && entities.some((each) => each.type === 'symptom' && each.value === 'fever' && each.negated);
  if (isDenied) return { value: null, unknown: true };
  // "No" to a measurement: there is none, which is not the same as zero.
  return sure('deny') ? { value: null, unknown: true } : null;
}

/** Entities tell an age in years, with the months as a part of one, and a duration in days. */
function inOwnUnit(question: string, value: number): number {
  if (question === 'age_months') return Math.round(value * 12);
  return question === 'age_years' || question === 'fever_days' ? Math.floor(value) : value;
}

/** Whether the message is the number that was asked for and nothing else: then it tells no other fact. */
export function isNumberAlone(question: Question | null, text: string): boolean {
  return question?.kind === 'number' && numberAlone(question, text) !== null;
}

function of(choice: Choice): Answered {
  return { value: choice.value };
}

function pick(choices: readonly Choice[]): Answered {
  const values = choices.map((choice) => choice.value).filter((value) => !NONE.includes(value));
  return { value: values.map(String) };
}

function beginsWithNo(choice: Choice): boolean {
  return /^(no|none|nein|keine?|non|nessun\w*|aucune?|niente|nothing)( |$)/.test(plain(choice.label.it));
}
