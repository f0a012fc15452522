// Runs an interview: which question comes next, what an answer means, when it is done. An interview is content; nothing
// in here knows a symptom by name.
import { applies, dangerOf, type KnownFacts } from '../config/applies.js';
import type { FactValue, Interview, Question } from '../config/content.js';
import type { Facts, Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { factText } from './facts.js';
import { callPerson } from './people.js';
import { readAnswer } from './reading.js';
import { answerDanger } from './safety.js';

/** After so many tries a question is left open, and a person is offered. */
const TRIES = 2;

export function currentInterview(draft: TurnDraft): Interview | null {
  const state = draft.state.interview;
  if (!state || state.done) return null;
  return draft.input.content.interviews.find((interview) => interview.id === state.id) ?? null;
}

export function currentQuestion(draft: TurnDraft): Question | null {
  const interview = currentInterview(draft);
  return interview?.questions.find((question) => question.id === draft.state.interview?.asked) ?? null;
}

export function interviewFor(draft: TurnDraft, intent: string): Interview | null {
  if (draft.input.content.region.mode === 'guidance') return null;
  return draft.input.content.interviews.find((interview) => interview.intents.includes(intent)) ?? null;
}

/** Begins it: says what was understood already, then asks the first question. */
export function startInterview(draft: TurnDraft, interview: Interview): void {
  draft.set({
    interview: { id: interview.id, content: draft.input.content.version, asked: null, tries: 0, postponed: [], done: false },
    awaiting: null,
  });
  const known = understoodList(draft, draft.state.facts);
  if (known !== '') draft.say('understood', { list: known });
  else draft.reply({ text: draft.localized(interview.intro) });
  askNext(draft);
}

/** What was read out of the messages, in the citizen's words for it: "Temperatura: 38,5 °C, …". */
export function understoodList(draft: TurnDraft, facts: Facts): string {
  return Object.entries(facts)
    .filter(
      ([name, fact]) => fact.from !== 'asked' && fact.value !== null && name in draft.input.content.labels.facts && name !== 'onset_date',
    )
    .map(([name, fact]) => `${draft.label('facts', name).toLowerCase()}: ${factText(draft.input.content, name, fact, draft.language)}`)
    .join('; ');
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
  record(draft, question, answer.value, heard, answer.unknown === true);
  const danger = answer.value === null ? undefined : dangerOf(question, answer.value, known(draft.state.facts));
  if (danger) answerDanger(draft, new Map([[danger, heard.seq]]));
  askNext(draft);
  return true;
}

/** The words were no answer: once more in other words, then the question stays open and the next one comes. */
export function notUnderstood(draft: TurnDraft, heard: Heard): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return;
  if (state.tries + 1 < TRIES) {
    draft.say('interview_not_understood');
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

/**
 * The first question that applies and is still open; postponed ones come last. A danger question is open until it was
 * asked directly, whatever was read out of a message before.
 */
export function nextQuestion(interview: Interview, facts: Facts, postponed: readonly string[]): Question | null {
  const open = interview.questions.filter((question) => isOpen(question, facts) && applies(interview, question, known(facts)));
  return open.find((question) => !postponed.includes(question.id)) ?? open[0] ?? null;
}

function isOpen(question: Question, facts: Facts): boolean {
  const fact = facts[question.id];
  if (!fact) return true;
  // A number that was written is the answer itself; a sign in passing is not.
  return question.danger && question.kind !== 'number' && fact.from === 'extracted';
}

function known(facts: Facts): KnownFacts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]));
}

function ask(draft: TurnDraft, question: Question, again: boolean, counts = true): void {
  const state = draft.state.interview;
  if (!state) return;
  const tries = again && counts ? state.tries + 1 : again ? state.tries : 0;
  draft.set({ interview: { ...state, asked: question.id, tries } });
  draft.reply({ text: draft.localized(again ? question.again : question.ask) });
  if (question.kind === 'yesno' && !question.choices) {
    draft.offer({ title: draft.text('yes'), value: 'affirm' }, { title: draft.text('no'), value: 'deny' });
  }
  draft.offerChoices(question);
  if (!question.choices?.some((choice) => choice.value === 'unknown')) draft.offer({ title: draft.text('dont_know'), value: 'unsure' });
  if (question.danger || again) draft.offerPerson();
}

function record(draft: TurnDraft, question: Question, value: FactValue | null, heard: Heard, unknown: boolean): void {
  const before = draft.state.facts[question.id];
  const from = before?.from === 'extracted' && before.value === value ? 'confirmed' : 'asked';
  // "I don't know" does not take away what was read out of the citizen's own words.
  const kept = unknown && before?.from === 'extracted' ? before.value : value;
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
    draft.say('guidance');
    if (region.demo) draft.say('demo_label');
    draft.offerPerson();
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
