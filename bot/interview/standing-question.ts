// The question that stands, and the messages that come while it does: its answer, a correction of another, "I said so", "later".
import { dangerOf } from '../../config/applies.js';
import type { Question } from '../../config/questions.js';
import { say, sayName } from '../../config/text.js';
import { saysOnlyBreathes } from '../danger/breathes.js';
import { isGoneNow } from '../danger/gone-now.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { plain } from '../words/plain.js';
import { harmlessElsewhere } from './answer-among.js';
import { isOfAnotherDay } from './contact-day.js';
import { hearCorrection, withoutCorrection } from './corrections.js';
import { inSentence } from './fact-text.js';
import { currentInterview, currentQuestion } from './interview.js';
import { ask, wasAskedEnough } from './interview-asks.js';
import { answeredBefore, moveOn, postpone, tryAgain } from './interview-gives-up.js';
import { noteAndAsk, pause, resumeInterview } from './interview-resumes.js';
import { takeAnswer, takeTold } from './interview-takes.js';
import type { Learnt } from './learning.js';
import { sayOneAtATime, tellsAgeOfAnother } from './one-at-a-time.js';
import { known } from './open-questions.js';
import { putsOff } from './postponing.js';
import { BEGINS_WITH_NO, readAnswer } from './reading.js';
import { isSaidBefore, withoutSaidBefore } from './said-before.js';
import { understood, understoodList } from './understood.js';

/** "Yes, something is", as "yes, I am breathing": understood, and which of them, or how well, is asked in other words. */
const YES = /^(si|yes|yeah|yep|ja|oui|da|po|так|نعم|اي|ايوه|是的?|有的?)$/u;

/**
 * @param called whether a person has just been called: the question is then only asked again
 * @returns whether the messages were about the question, and nothing is left of them
 */
export function hearAnswer(draft: TurnDraft, question: Question, heard: readonly Heard[], called: boolean, learnt: Learnt): boolean {
  if (called) {
    resumeInterview(draft);
    return true;
  }
  // A file is no answer; the question stands.
  if (heard.every(({ text, attachments }) => text === '' && attachments.length > 0)) {
    resumeInterview(draft);
    return true;
  }
  // "No, I was wrong, 37.5" corrects; its "no" is no answer to what is asked now.
  const others = learnt.corrected.filter((name) => name !== question.id);
  const answers = others.length > 0 ? heard.filter((message) => !isCorrection(message)) : heard;
  const answer = answers.find((message) => readAnswer(question, rest(message), draft.input.now) !== null);
  if (others.length > 0 && !answer && noteAndAsk(draft, others, 'interview_corrected')) return true;
  if (others.length === 0 && hearCorrection(draft, heard)) return true;
  if (answer) sayBeside(draft, question, answer, others, learnt);
  if (answers.some((message) => takeAnswer(draft, rest(message)))) return true;
  if (heardOfQuestion(draft, question, learnt, heard)) return true;
  // Of somebody else: not written to this one, and said.
  if ((learnt.others || tellsAgeOfAnother(draft, heard)) && learnt.fresh.length === 0) {
    sayOneAtATime(draft);
    resumeInterview(draft);
    return true;
  }
  const yes =
    question.danger && question.kind === 'choice' ? heard.find(({ text }) => YES.test(plain(text)) || saysOnlyBreathes(text)) : undefined;
  if (yes) {
    tryAgain(draft, yes);
    return true;
  }
  const before = heard.find(({ text }) => isSaidBefore(text));
  if (before) {
    if (!noteAndAsk(draft, learnt.fresh, 'interview_noted')) answeredBefore(draft, before);
    return true;
  }
  const putOff = heard.find((message) => message.button === 'later' || putsOff(message.text) !== null);
  if (!putOff) return false;
  if (putOff.button !== 'later' && putsOff(putOff.text) === 'pause') pause(draft);
  else postpone(draft, putOff);
  return true;
}

function rest(message: Heard): Heard {
  return withoutCorrection(withoutSaidBefore(message)).message;
}

function isCorrection(message: Heard): boolean {
  return BEGINS_WITH_NO.test(message.text) || withoutCorrection(message).corrects;
}

/** What was told in the same line as the answer; beside a danger nothing else is said. */
function sayBeside(draft: TurnDraft, question: Question, answer: Heard, corrected: readonly string[], { fresh, others }: Learnt): void {
  const value = readAnswer(question, rest(answer), draft.input.now)?.value;
  if (value !== null && value !== undefined && dangerOf(question, value, known(draft.state.facts)) !== undefined) return;
  const say = (names: readonly string[], key: 'interview_noted' | 'interview_corrected') => {
    if (understood(draft, draft.state.facts, names).length === 0) return;
    draft.say(key, (language) => ({ list: understoodList(draft, draft.state.facts, language, names) }));
  };
  if (others) sayOneAtATime(draft);
  say(corrected, 'interview_corrected');
  say(
    fresh.filter((name) => name !== question.id && !corrected.includes(name)),
    'interview_noted',
  );
}

/** A question that we cannot answer, and what is known already, are no failed answers to ours. */
export function missed(draft: TurnDraft, heard: readonly Heard[], { told, again }: Learnt): void {
  const last = heard.at(-1);
  if (!last) return;
  const asks = /[?？؟]/u.test(last.text);
  if (asks) draft.say('out_of_scope');
  const denied = asks ? [] : [...new Set([...deniedIn(heard), ...wellIn(draft, heard)])];
  if (denied.length > 0) {
    draft.say('interview_noted', (language) => ({ list: denied.map((name) => deniedText(draft, name, language)).join('; ') }));
    askAgain(draft, last);
  } else if (again || asks || heard.every((message) => isOfAnotherDay(message.text) || isPast(message)) || Object.keys(told).length > 0)
    resumeInterview(draft);
  else tryAgain(draft, last, 'interview_not_understood');
}

/**
 * Spoken of, and no choice of it: what is clear is the answer, the rest is asked in other words. Nothing that was read in passing makes an
 * answer of the harmless kind.
 */
function heardOfQuestion(draft: TurnDraft, question: Question, { told }: Learnt, heard: readonly Heard[]): boolean {
  const fact = told[question.id];
  const message = heard.find(({ seq }) => seq === fact?.seq);
  if (!question.danger || !message || fact?.value === null || fact?.value === undefined) return false;
  // A symptom by a word of its own is the answer to "what else is there?".
  if (question.kind === 'choices' && Array.isArray(fact.value)) {
    takeTold(draft, fact.value, message);
    return true;
  }
  if (question.kind !== 'choice') return false;
  if (question.id === 'dyspnoea' && fact.value === 1) takeTold(draft, fact.value, message);
  else tryAgain(draft, message);
  return true;
}

/** "Last week I had chest pain": told, and how it is now is still to be said. */
function isPast({ understanding }: Heard): boolean {
  const symptoms = (understanding?.entities ?? []).flatMap((entity) => (entity.type === 'symptom' ? [entity] : []));
  return symptoms.length > 0 && symptoms.every(({ past }) => past);
}

function askAgain(draft: TurnDraft, last: Heard): void {
  const question = currentQuestion(draft);
  if (!question) return;
  if (wasAskedEnough(draft)) moveOn(draft, last);
  else ask(draft, question);
}

/** "No chest pain" to another question: heard, and no answer; of dangers only their own question takes a no. */
function deniedIn(heard: readonly Heard[]): string[] {
  const symptoms = heard.flatMap(({ understanding }) =>
    (understanding?.entities ?? []).flatMap((entity) => (entity.type === 'symptom' ? [entity] : [])),
  );
  const isAway = ({ value, negated }: (typeof symptoms)[number]) => negated || heard.some((message) => isGoneNow(message, value));
  return symptoms.every(isAway) ? [...new Set(symptoms.map(({ value }) => value))] : [];
}

/** "The chest is fine", to another question. */
function wellIn(draft: TurnDraft, heard: readonly Heard[]): string[] {
  const interview = currentInterview(draft);
  const question = currentQuestion(draft);
  return interview && question ? heard.flatMap((message) => harmlessElsewhere(interview, question, message)) : [];
}

function deniedText(draft: TurnDraft, symptom: string, language: string): string {
  const { labels, texts } = draft.input.content;
  const label = labels.symptoms[symptom];
  return `${label ? sayName(label, language) : symptom}: ${inSentence(say(texts.no, language).text, language)}`;
}
