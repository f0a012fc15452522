// Runs an interview: asks, takes an answer or what was told beside it, and ends when all is asked.
import { dangerOf, questionOf } from '../config/applies.js';
import type { FactValue, Interview, Question } from '../config/content.js';
import { lacks } from '../config/text.js';
import { sayClosing } from './closing.js';
import type { Facts, Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { isoDay, wholeDays } from './facts.js';
import { isOpen, known, nextQuestion, openOf } from './open-questions.js';
import { callPerson } from './people.js';
import { type Answered, matching, readAnswer } from './reading.js';
import { answerDanger } from './safety.js';
import { understood, understoodList } from './understood.js';

/** After so many tries a question is left open, and a person is offered. */
const TRIES = 2;

export function currentInterview(draft: TurnDraft): Interview | null {
  const state = draft.state.interview;
  if (!state || state.done) return null;
  return draft.input.content.interviews.find((interview) => interview.id === state.id) ?? null;
}

export function currentQuestion(draft: TurnDraft): Question | null {
  const interview = currentInterview(draft);
  const asked = draft.state.interview?.asked;
  return (interview && asked && questionOf(interview, asked)) || null;
}

export function interviewFor(draft: TurnDraft, intent: string): Interview | null {
  if (draft.input.content.region.mode === 'guidance') return null;
  return draft.input.content.interviews.find((interview) => interview.intents.includes(intent)) ?? null;
}

/** Begins it: says what was understood already, then asks the first question. */
export function startInterview(draft: TurnDraft, interview: Interview): void {
  draft.set({
    interview: { id: interview.id, content: draft.input.content.version, asked: null, tries: 0, postponed: [], done: false },
    stopped: null,
    awaiting: null,
  });
  if (lacks(interview.intro, draft.language)) draft.say('language_fallback');
  if (understood(draft, draft.state.facts).length > 0)
    draft.say('understood', (language) => ({ list: understoodList(draft, draft.state.facts, language) }));
  else draft.reply({ text: draft.localized(interview.intro) });
  askNext(draft);
}

/** Says what was taken note of beside the question that stands, and asks it again; false where nothing can be named. */
export function noteAndAsk(draft: TurnDraft, names: readonly string[], key: 'interview_noted' | 'interview_corrected'): boolean {
  const interview = currentInterview(draft);
  const question = currentQuestion(draft);
  if (!interview || !question) return false;
  const { facts } = draft.state;
  const isReopened = interview.questions.some(
    (each) => names.includes(each.id) && each.danger && isOpen(each, facts) && facts[each.id]?.value === null,
  );
  const isListed = understood(draft, facts, names).length > 0;
  if (!isListed && !isReopened) return false;
  if (isListed) draft.say(key, (language) => ({ list: understoodList(draft, draft.state.facts, language, names) }));
  // What was denied before and is spoken of now is asked at once.
  if (isReopened) askNext(draft);
  else ask(draft, question, false);
  return true;
}

/**
 * What a message tells beside the question that stands: a temperature written alone, since when, an illness of a list that
 * is asked later. Extracted facts only; lists and danger questions are asked all the same.
 */
export function volunteered(draft: TurnDraft, heard: readonly Heard[]): Facts {
  const interview = currentInterview(draft);
  const question = currentQuestion(draft);
  if (!interview || !question) return {};
  const found: Record<string, Facts[string]> = {};
  for (const message of heard) {
    if (message.button !== null) continue;
    const put = (name: string, value: FactValue | null) => {
      found[name] = { value, from: 'extracted', seq: message.seq, at: message.at };
    };
    const temperature = question.kind === 'number' ? null : bareTemperature(message.text);
    if (temperature !== null && interview.questions.some(({ id }) => id === 'temp_c')) put('temp_c', temperature);
    const days = question.kind === 'date' || question.id === 'fever_days' ? null : durationAlone(message);
    if (days !== null && interview.questions.some(({ id }) => id === 'onset_date')) {
      put('onset_date', isoDay(draft.input.now, days));
      if (Number(draft.state.facts.temp_c?.value) >= 38) put('fever_days', wholeDays(days));
    }
    if (question.id !== 'chest_pain' && hasPresent(message, 'chest_pain')) {
      const told = matching(interview.questions.find(({ id }) => id === 'chest_pain')?.choices ?? [], message.text, false)[0];
      // How it hurts, where it is said; what may be a danger is asked directly.
      put('chest_pain', told && told.value !== 'none' && !told.danger ? told.value : null);
    }
    for (const other of interview.questions) {
      if (other.kind !== 'choices' || other.danger || other.id === question.id) continue;
      const values = matching(other.choices ?? [], message.text, false, message.understanding?.language).map(({ value }) => String(value));
      const known = draft.state.facts[other.id]?.value;
      if (values.length > 0 && !values.includes('none')) put(other.id, [...new Set([...(Array.isArray(known) ? known : []), ...values])]);
    }
  }
  return found;
}

function hasPresent({ understanding }: Heard, symptom: string): boolean {
  const entities = understanding?.entities ?? [];
  return entities.some((entity) => entity.type === 'symptom' && entity.value === symptom && !entity.negated && !entity.past);
}

/** Alone, or with a word for "I have" and a unit; whole degrees without a unit only where "I have 40" could be no age. */
const BARE_TEMPERATURE =
  /^(?<have>ho|ora|adesso|è|it's|it is|i have|es sind|ich habe|j'ai|c'est|tengo|son|am)?\s*(?<value>\d{2}(?:[.,]\d)?)\s*(?<unit>°\s*c?|c|gradi|grad|degrees|degrés|grados|grade)?\s*[.!]*$/iu;

/** "38,4", "39", "ho 39": with a decimal or a unit from 34 to 43, whole from 38 to 42. */
function bareTemperature(text: string): number | null {
  const { have, value: digits, unit } = BARE_TEMPERATURE.exec(text.trim())?.groups ?? {};
  if (digits === undefined) return null;
  const value = Number(digits.replace(',', '.'));
  if (!Number.isInteger(value) || unit !== undefined) return value >= 34 && value < 43 ? value : null;
  return value >= 38 && value <= (have === undefined ? 42 : 39) ? value : null;
}

/** "Since two days" with no symptom of its own. */
function durationAlone(message: Heard): number | null {
  const entities = message.understanding?.entities ?? [];
  if (entities.some(({ type }) => type === 'symptom' || type === 'temperature' || type === 'age')) return null;
  const duration = entities.find((entity) => entity.type === 'duration');
  return duration ? Number(duration.value) : null;
}

/** Takes the message as the answer to the question that stands; false when it is none. */
export function takeAnswer(draft: TurnDraft, heard: Heard): boolean {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return false;
  const answer = readAnswer(question, heard, draft.input.now);
  if (!answer) return false;
  // A danger question that was not known the first time is asked once more in other words.
  if (answer.unknown && question.danger && !question.optional && state.tries === 0) {
    ask(draft, question, true);
    return true;
  }
  accept(draft, question, answer, heard);
  return true;
}

function accept(draft: TurnDraft, question: Question, answer: Answered, heard: Heard): void {
  record(draft, question, answer.value, heard, answer.unknown === true);
  const danger = answer.value === null ? undefined : dangerOf(question, answer.value, known(draft.state.facts));
  if (danger) answerDanger(draft, new Map([[danger, heard.seq]]));
  const next = answer.value === true ? interviewNamed(draft, question.yesLeadsTo) : null;
  if (next) startInterview(draft, next);
  else askNext(draft);
}

/**
 * "I have already said so": what was read out of the citizen's own words is the answer then. Where nothing was, the bot says
 * so instead of "I did not understand".
 */
export function answeredBefore(draft: TurnDraft, heard: Heard): void {
  const question = currentQuestion(draft);
  if (!question) return;
  const fact = draft.state.facts[question.id];
  if (fact?.from === 'extracted' && fact.value !== null && !Array.isArray(fact.value))
    accept(draft, question, { value: fact.value }, heard);
  else notUnderstood(draft, heard, 'interview_said_before');
}

function interviewNamed(draft: TurnDraft, id: string | undefined): Interview | null {
  return draft.input.content.interviews.find((interview) => interview.id === id) ?? null;
}

/** The words were no answer: once more in other words, then the question stays open and the next one comes. */
export function notUnderstood(
  draft: TurnDraft,
  heard: Heard,
  key: 'interview_not_understood' | 'interview_said_before' = 'interview_not_understood',
): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return;
  if (state.tries + 1 < TRIES) {
    draft.say(key);
    ask(draft, question, true);
    return;
  }
  record(draft, question, null, heard, true);
  draft.offerPerson();
  askNext(draft);
}

/** Puts the question at the end of the interview. */
export function postpone(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return;
  draft.set({ interview: { ...state, postponed: [...state.postponed, question.id] } });
  draft.say('interview_postponed');
  askNext(draft);
}

/** Comes back to the question after something else was answered. */
export function resumeInterview(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  if (!question) return;
  draft.say('interview_resume');
  ask(draft, question, false);
}

/** The question that was answered last, once more; where none was, the one that stands. @returns whether there is any */
export function askPrevious(draft: TurnDraft): boolean {
  const interview = currentInterview(draft);
  const standing = currentQuestion(draft);
  if (!interview || !standing) return false;
  const { facts } = draft.state;
  const answered = interview.questions.filter(({ id }) => id !== standing.id && facts[id] && facts[id].from !== 'extracted');
  const last = answered.sort((a, b) => (facts[b.id]?.seq ?? 0) - (facts[a.id]?.seq ?? 0))[0];
  if (!last) {
    ask(draft, standing, false);
    return true;
  }
  const { [last.id]: _, ...others } = facts;
  draft.set({ facts: others });
  draft.say('interview_back');
  ask(draft, last, false);
  return true;
}

/** How many questions there are still, the one that stands included, as far as one knows now. */
export function openQuestions(draft: TurnDraft): number {
  const interview = currentInterview(draft);
  return interview ? openOf(interview, draft.state.facts).length : 0;
}

export function repeatQuestion(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  if (question) ask(draft, question, true, false);
}

export function askNext(draft: TurnDraft): void {
  const interview = currentInterview(draft);
  const state = draft.state.interview;
  if (!interview || !state) return;
  const question = nextQuestion(interview, draft.state.facts, state.postponed);
  if (question) ask(draft, question, false);
  else finish(draft);
}

function ask(draft: TurnDraft, question: Question, again: boolean, counts = true): void {
  const state = draft.state.interview;
  if (!state) return;
  const tries = again && counts ? state.tries + 1 : again ? state.tries : 0;
  draft.set({ interview: { ...state, asked: question.id, tries } });
  draft.clearOffers();
  const { ask: first, again: other } = (isOfWriter(draft) && question.self) || question;
  draft.reply({ text: draft.localized(again ? other : first) });
  offerAnswers(draft, question);
  if (question.danger || again || !draft.isFullLanguage) draft.offerPerson();
}

/** The citizen said that it is about themselves. */
function isOfWriter(draft: TurnDraft): boolean {
  return draft.state.facts.respondent?.value === 'self';
}

function offerAnswers(draft: TurnDraft, question: Question): void {
  if (question.kind === 'yesno' && !question.choices) {
    draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
  }
  draft.offerChoices(question, isOfWriter(draft));
  if (!question.choices?.some((choice) => choice.value === 'unknown')) draft.offer({ title: draft.title('dont_know'), value: 'unsure' });
}

/** The question stands, but is not said once more: after a word of thanks only its buttons stay. */
export function keepQuestion(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  if (!question) return;
  draft.clearOffers();
  offerAnswers(draft, question);
}

function record(draft: TurnDraft, question: Question, value: FactValue | null, heard: Heard, unknown: boolean): void {
  const before = draft.state.facts[question.id];
  const from = before?.from === 'extracted' && before.value === value ? 'confirmed' : 'asked';
  // "I don't know" does not take away what was read out of the citizen's own words.
  const isMore = Array.isArray(value) && before?.from === 'extracted' && Array.isArray(before.value);
  const kept = unknown && before?.from === 'extracted' ? before.value : isMore ? [...new Set([...before.value, ...value])] : value;
  draft.set({
    facts: {
      ...draft.state.facts,
      [question.id]: { value: kept, ...(unknown ? { unknown: true } : {}), from, seq: heard.seq, at: heard.at },
    },
    fallbacks: 0,
  });
}

/** All is asked. Without a signed rule table no level is computed: the answers go to a person, or the signs to watch for are shown. */
function finish(draft: TurnDraft): void {
  const state = draft.state.interview;
  if (!state) return;
  draft.set({ interview: { ...state, asked: null, tries: 0, done: true } });
  const { region } = draft.input.content;
  if (region.mode === 'forward') {
    draft.say('interview_done_forward');
    callPerson(draft, { reason: 'interview', priority: 'urgent', seq: draft.input.heard.at(-1)?.seq ?? 0 });
  } else {
    draft.say('interview_done_level');
    const interview = draft.input.content.interviews.find(({ id }) => id === state.id);
    if (interview) sayClosing(draft, interview);
  }
  draft.ledger.push({
    at: draft.input.now.getTime(),
    region: region.name,
    mode: region.mode,
    outcome: `interview:${state.id}`,
    rules: [],
    hashes: { content: state.content, model: draft.input.modelHash },
  });
}
