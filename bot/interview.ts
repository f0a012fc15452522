// Runs an interview: asks, takes an answer or what was told beside it, and ends when all is asked.
import { dangerOf, questionOf } from '../config/applies.js';
import type { FactValue, Interview, Question } from '../config/questions.js';
import { lacks } from '../config/text.js';
import { matching } from './choices.js';
import { sayClosing } from './closing.js';
import type { Heard, InterviewState } from './decision.js';
import type { TurnDraft } from './draft.js';
import { isOpen, known, nextQuestion, openOf } from './open-questions.js';
import { callPerson } from './people.js';
import { plain } from './plain.js';
import { type Answered, readAnswer } from './reading.js';
import { answerDanger } from './safety.js';
import { listOf, summed, understood, understoodList } from './understood.js';

/** After so many tries a question is left open, and a person is offered. */
const TRIES = 2;

/** So many other matters are answered at one question; what comes then, or is said again, counts as a try. */
const ASIDES = 3;

export function currentInterview(draft: TurnDraft): Interview | null {
  const state = draft.state.interview;
  if (!state || state.done) return null;
  return interviewNamed(draft, state.id);
}

export function currentQuestion(draft: TurnDraft): Question | null {
  const interview = currentInterview(draft);
  const asked = draft.state.interview?.asked;
  return (interview && asked && questionOf(interview, asked)) || null;
}

export function interviewNamed(draft: TurnDraft, id: string | undefined): Interview | null {
  return draft.input.content.interviews.find((interview) => interview.id === id) ?? null;
}

export function interviewFor(draft: TurnDraft, intent: string): Interview | null {
  if (draft.input.content.region.mode === 'guidance') return null;
  return draft.input.content.interviews.find((interview) => interview.intents.includes(intent)) ?? null;
}

/** Begins it: says what was understood already, then asks the first question. */
export function startInterview(draft: TurnDraft, interview: Interview, heard: readonly Heard[] = []): void {
  draft.set({
    interview: { id: interview.id, content: draft.input.content.version, asked: null, tries: 0, postponed: [], done: false },
    stopped: null,
    awaiting: null,
  });
  if (lacks(interview.intro, draft.language)) draft.say('language_fallback');
  if (heard.some(({ text }) => tellsOfFear(text))) draft.say('interview_fear');
  if (understood(draft, draft.state.facts).length > 0)
    draft.say('understood', (language) => ({ list: understoodList(draft, draft.state.facts, language) }));
  else draft.reply({ text: draft.localized(interview.intro) });
  // "I breathe well" rules nothing out; whoever has written it hears why it is asked.
  const first = nextQuestion(interview, draft.state.facts, []);
  if (first && heard.some((message) => message.button === null && tellsOf(first, message))) draft.say('interview_asked_anyway');
  askNext(draft);
}

/** "Ho paura", and no fear of something that is asked about. */
const FEAR =
  /\b(ho (tanta |molta |tantissima |un po di )?paura|(sono|mi sento) (molto |tanto )?(spaventat[oa]|terrorizzat[oa])|mi spaventa|(i m|i am|am) (so |very |really )?(scared|afraid|frightened|terrified)|ich habe? (grosse |so |solche )?angst|j ai (tres |si )?peur|(tengo|me da) (mucho |tanto )?miedo|mi e (tare )?frica|kam (shume )?frike)\b|(мені|я) (дуже )?(страшно|боюся|налякании|налякана)|انا خائف(ة)?|اشعر بالخوف|我(很|好|有点)?(害怕|怕)/u;

function tellsOfFear(text: string): boolean {
  return FEAR.test(plain(text));
}

/** Whether words of one of its choices stand in a message that was no answer to it. */
function tellsOf(question: Question, { text, understanding }: Heard): boolean {
  return matching(question.choices ?? [], text, false, understanding?.language).length > 0;
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
  else ask(draft, question);
  return true;
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
    ask(draft, question, 'another-try');
    return true;
  }
  accept(draft, question, answer, heard);
  return true;
}

/** Takes what was read out of the message itself as the answer to the question that stands. */
export function takeTold(draft: TurnDraft, value: FactValue, heard: Heard): void {
  const question = currentQuestion(draft);
  if (question) accept(draft, question, { value }, heard);
}

function accept(draft: TurnDraft, question: Question, answer: Answered, heard: Heard): void {
  record(draft, question, answer.value, heard, answer.unknown === true);
  if (answer.value !== null) answerDangerIn(draft, question, answer.value, heard);
  const next = answer.value === true ? interviewNamed(draft, question.yesLeadsTo) : null;
  if (next) startInterview(draft, next);
  else askNext(draft);
}

/** An answer may be a danger sign itself: that is answered before anything else is asked. */
function answerDangerIn(draft: TurnDraft, question: Question, value: FactValue, heard: Heard): void {
  const danger = dangerOf(question, value, known(draft.state.facts));
  if (danger) answerDanger(draft, new Map([[danger, heard.seq]]));
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

/** The words were no answer: once more in other words, then the question stays open and the next one comes. */
export function notUnderstood(
  draft: TurnDraft,
  heard: Heard,
  key: 'interview_not_understood' | 'interview_said_before' | null = 'interview_not_understood',
): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return;
  if (state.tries + 1 < TRIES) {
    if (key) draft.say(key);
    ask(draft, question, 'another-try');
    return;
  }
  leaveOpen(draft, question, state, heard);
}

/** A danger question comes once more at the end before it is given up; any other is left without an answer, and that is said. */
function leaveOpen(draft: TurnDraft, question: Question, state: InterviewState, heard: Heard): void {
  if (question.danger && !question.optional && !state.postponed.includes(question.id)) {
    putAtEnd(draft, question, state);
    draft.say('interview_later');
  } else {
    record(draft, question, null, heard, true);
    draft.say('interview_left_open');
  }
  draft.offerPerson();
  askNext(draft);
}

/** Puts the question at the end of the interview; one that was put there before is left open. */
export function postpone(draft: TurnDraft, heard: Heard): void {
  const question = currentQuestion(draft);
  const state = draft.state.interview;
  if (!question || !state) return;
  if (state.postponed.includes(question.id)) {
    leaveOpen(draft, question, state, heard);
    return;
  }
  putAtEnd(draft, question, state);
  draft.say('interview_postponed');
  askNext(draft);
}

function putAtEnd(draft: TurnDraft, question: Question, state: InterviewState): void {
  draft.set({ interview: { ...state, postponed: [...state.postponed, question.id] } });
}

/** Who cannot go on now: the question stands, and waits. */
export function pause(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  if (!question) return;
  draft.say('interview_paused');
  showAnswers(draft, question);
}

/** Comes back to the question after something else was answered. */
export function resumeInterview(draft: TurnDraft): void {
  comeBack(draft, (question) => {
    draft.say('interview_resume');
    ask(draft, question);
  });
}

/** The question stands, but is not said once more: after a word of thanks only its buttons stay. */
export function keepQuestion(draft: TurnDraft): void {
  comeBack(draft, (question) => showAnswers(draft, question));
}

function comeBack(draft: TurnDraft, toQuestion: (question: Question) => void): void {
  const question = currentQuestion(draft);
  const last = draft.input.heard.at(-1);
  if (!question || !last) return;
  if (isRepeated(draft)) notUnderstood(draft, last, null);
  else toQuestion(question);
}

/**
 * Takes note of what was spoken of instead of an answer. Whoever has read the same thing before, or has asked this and that, is
 * asked in other words and then something else: a question that nobody answers must not stand for ever.
 */
function isRepeated(draft: TurnDraft): boolean {
  const state = draft.state.interview;
  if (!state) return false;
  const said = draft.input.heard.map(({ text }) => plain(text)).join(' ');
  const about = draft.replies.find(({ answer }) => answer !== undefined)?.answer ?? said.slice(0, 40);
  const { asides = [] } = state;
  if (asides.includes(about) || asides.length >= ASIDES) return true;
  draft.set({ interview: { ...state, asides: [...asides, about] } });
  return false;
}

/** The question that was answered last, once more; where none was, the one that stands. */
export function askPrevious(draft: TurnDraft, standing: Question): void {
  const [last] = answeredQuestions(draft, standing);
  if (last) reopen(draft, last, 'own');
  else ask(draft, standing);
}

/** Questions that were asked and answered, the last one first; without the one that stands. */
export function answeredQuestions(draft: TurnDraft, standing: Question): readonly Question[] {
  const { facts } = draft.state;
  const isAnswered = ({ id }: Question) => id !== standing.id && facts[id] && facts[id].from !== 'extracted';
  const answered = currentInterview(draft)?.questions.filter(isAnswered) ?? [];
  return answered.sort((a, b) => (facts[b.id]?.seq ?? 0) - (facts[a.id]?.seq ?? 0));
}

/** An answer to a question from before takes the place of the one it had; then the question that stands comes again. */
export function correctAnswer(draft: TurnDraft, question: Question, value: FactValue, heard: Heard): void {
  draft.set({
    facts: { ...draft.state.facts, [question.id]: { value, from: 'corrected', seq: heard.seq, at: heard.at } },
    fallbacks: 0,
  });
  answerDangerIn(draft, question, value, heard);
  draft.say('interview_corrected', (language) => ({ list: understoodList(draft, draft.state.facts, language, [question.id]) }));
  askNext(draft);
}

/** Asks a question from before once more; its answer is taken back. */
export function reopen(draft: TurnDraft, question: Question, wording: Wording): void {
  const { [question.id]: _, ...others } = draft.state.facts;
  draft.set({ facts: others });
  draft.say('interview_back');
  ask(draft, question, wording);
}

/** How many questions there are still, the one that stands included, as far as one knows now. */
export function openQuestions(draft: TurnDraft): number {
  const interview = currentInterview(draft);
  return interview ? openOf(interview, draft.state.facts).length : 0;
}

function askNext(draft: TurnDraft): void {
  const interview = currentInterview(draft);
  const state = draft.state.interview;
  if (!interview || !state) return;
  const question = nextQuestion(interview, draft.state.facts, state.postponed);
  if (question) ask(draft, question);
  else finish(draft);
}

/** In its own words; in other words, because somebody wishes so; or in other words after no answer, which counts as a try. */
type Wording = 'own' | 'other' | 'another-try';

export function ask(draft: TurnDraft, question: Question, wording: Wording = 'own'): void {
  const state = draft.state.interview;
  if (!state) return;
  const isSame = state.asked === question.id;
  const tries = (isSame ? state.tries : 0) + Number(wording === 'another-try');
  const { asides: before, ...rest } = state;
  draft.set({ interview: { ...rest, asked: question.id, tries, ...(isSame && before && { asides: before }) } });
  const { ask: own, again: other } = (isOfWriter(draft) && question.self) || question;
  draft.reply({ text: draft.localized(wording === 'own' ? own : other) });
  showAnswers(draft, question);
  if (question.danger || wording !== 'own' || !draft.isFullLanguage) draft.offerPerson();
}

/** The citizen said that it is about themselves. */
function isOfWriter(draft: TurnDraft): boolean {
  return draft.state.facts.respondent?.value === 'self';
}

/** Its buttons, in the place of what was offered before in this turn. */
function showAnswers(draft: TurnDraft, question: Question): void {
  draft.clearOffers();
  if (question.kind === 'yesno' && !question.choices) {
    draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
  }
  draft.offerChoices(question, isOfWriter(draft));
  if (!question.choices?.some((choice) => choice.value === 'unknown')) draft.offer({ title: draft.title('dont_know'), value: 'unsure' });
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

/** All that was noted so far, in the order of the questions. @returns whether there is anything */
export function saySummary(draft: TurnDraft, interview: Interview | null = currentInterview(draft)): boolean {
  const order = interview?.questions.map(({ id }) => id) ?? [];
  const { facts } = draft.state;
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => place(a) - place(b)));
  if (summed(draft, sorted).length === 0) return false;
  draft.say('interview_summary', (language) => ({ list: listOf(draft, summed(draft, sorted), language) }));
  return true;
}

/** All is asked. Without a signed rule table no level is computed: the answers go to a person, or the signs to watch for are shown. */
function finish(draft: TurnDraft): void {
  const state = draft.state.interview;
  if (!state) return;
  draft.set({ interview: { ...state, asked: null, tries: 0, done: true } });
  const { region } = draft.input.content;
  const interview = interviewNamed(draft, state.id);
  if (region.mode === 'forward') {
    draft.say('interview_done_forward');
    saySummary(draft, interview);
    callPerson(draft, { reason: 'interview', priority: 'urgent', seq: draft.input.heard.at(-1)?.seq ?? 0 });
  } else {
    draft.say('interview_done_level');
    saySummary(draft, interview);
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
