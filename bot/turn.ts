// One turn: all unanswered messages of a conversation in, one decision out. A plain function; the order below is the
// bot's whole temper: safety first, then people, then what the citizen asked, then our own question.

import type { Interview, Question } from '../config/content.js';
import { SPEAKS_AGAINST } from '../nlu/doubt.js';
import { readAsAnswers } from './answered.js';
import { findFurther, sayAnswer } from './answers.js';
import { hearAwaited } from './awaited.js';
import { pressed } from './buttons.js';
import { asksHowToReach, hearCannotPhone, noteCannotPhone, sayWithoutPhone } from './cannot-phone.js';
import { hearWhatNow } from './closing.js';
import { hearCode } from './codes.js';
import { command } from './commands.js';
import { tellsOfContact } from './contact.js';
import { hearCorrection, hearCorrectionAfterwards, withoutCorrection } from './corrections.js';
import { dangersHeard } from './danger-heard.js';
import { hearDangerQuestion } from './danger-questions.js';
import type { Fact, Facts, Heard, TurnDecision, TurnInput } from './decision.js';
import { TurnDraft } from './draft.js';
import { hearPoisonQuestion } from './emergencies.js';
import { extractFacts, mergeFacts } from './facts.js';
import { fallBack } from './fall-back.js';
import { hearGrief } from './grief.js';
import { hearDespair } from './harm.js';
import { hearCalled } from './help-called.js';
import {
  answeredBefore,
  askCloser,
  currentInterview,
  currentQuestion,
  interviewFor,
  keepQuestion,
  noteAndAsk,
  notUnderstood,
  pause,
  postpone,
  resumeInterview,
  startInterview,
  takeAnswer,
  takeTold,
} from './interview.js';
import { followLanguage, isSpoken } from './language.js';
import { hearChild, sayChildInDanger } from './minors.js';
import { withoutMisread } from './misread.js';
import { isNoTemperature } from './numbers.js';
import { callPerson, leave, noteCallTime, sayWaiting } from './people.js';
import { phoneIn } from './phone-number.js';
import { plain } from './plain.js';
import { putsOff } from './postponing.js';
import { asksSomething, isOfTheMatter } from './questions.js';
import { isNumberAlone } from './reading.js';
import { hearRefusal } from './refusal.js';
import { answerDanger, callActions, sayAfter } from './safety.js';
import { isSaidBefore, withoutSaidBefore } from './said-before.js';
import { steer } from './steering.js';
import { askIfNow, heardNotNow, tellOperator } from './suspicion.js';
import { greet, talk } from './talk.js';
import { understood, understoodList } from './understood.js';
import { volunteered } from './volunteered.js';
import { hearInDanger, hearTakenBack, hearWaiting } from './waiting.js';
import { standing, type Wish, wishes } from './wishes.js';

const MOST_ANSWERS = 2;
const COMPLAINT_WORDS = 3;
/** In an interview, a message that answered something is a question of its own only above this. */
const SURE_QUESTION = 0.8;

export function turn(input: TurnInput): TurnDecision {
  const draft = new TurnDraft(input);
  const { heard, onlyAnswers } = readAsAnswers(
    draft,
    input.heard.map((message) => ({ ...message, button: message.button ?? pressed(draft, message.text) })),
  );
  // Words said before, read together with an answer to our question, are no sentence of the citizen's.
  const joined = onlyAnswers ? [] : input.joined;
  const messages = heard.filter((message) => message.event === null);
  followLanguage(draft, messages);

  const left = heard.at(-1)?.event?.name === 'endOfConversation';
  if (input.conversation.owner === 'operator') {
    const { found, sure } = dangersHeard(draft, messages, joined);
    answerDanger(draft, found, sure);
    tellOperator(draft, messages);
  } else if (!left || messages.length > 0) {
    greet(draft);
    for (const message of heard) if (message.event) hearEvent(draft, message.event);
    if (messages.length > 0) converse(draft, messages, joined);
    else if (heard.some((message) => message.event?.name === 'start')) welcome(draft);
  }
  draft.finish();
  // What was written before leaving is answered all the same: it may be a danger sign. Then everything is forgotten.
  if (left) leave(draft);
  return {
    replies: draft.replies,
    state: draft.state,
    language: draft.language,
    tickets: draft.tickets,
    followUps: draft.followUps,
    cancelFollowUps: draft.cancelFollowUps,
    ledger: draft.ledger,
    erase: draft.erase,
  };
}

function welcome(draft: TurnDraft): void {
  draft.say('greeting');
  draft.offerTopics();
}

function hearEvent(draft: TurnDraft, event: { readonly name: string }): void {
  if (event.name !== 'handoff.closed') return;
  draft.say('handover_closed');
  draft.say('rating_ask');
  draft.set({ awaiting: { kind: 'rating' }, fallbacks: 0 });
  for (const mark of ['1', '2', '3', '4', '5']) draft.offer({ title: mark, value: `rating:${mark}` });
}

function converse(draft: TurnDraft, heard: readonly Heard[], joined: TurnInput['joined']): void {
  const cannotPhone = noteCannotPhone(draft, heard);
  const { found, sure } = dangersHeard(draft, heard, joined);
  const danger = withoutMisread(draft, found, heard);
  const learnt = learn(draft, heard);
  const wanted = wishes(heard);
  // Who says it again answers our question, or goes on telling: that is no new danger.
  if ([...danger.keys()].every((kind) => kind === 'self_harm' && kind in draft.state.danger) && danger.size > 0) {
    if (hearDespair(draft, heard, wanted)) return;
  }
  if (danger.size > 0) {
    answerDanger(draft, danger, sure);
    if (cannotPhone) sayWithoutPhone(draft);
    sayChildInDanger(draft, heard);
    // Nothing else is asked before the number was given; what was wanted beside it is not lost: a person was called.
    return;
  }
  hearAttachments(draft, heard);
  if (hearCode(draft, heard, wanted)) return;
  if (!isSpoken(draft.language)) {
    offerOtherLanguage(draft);
    return;
  }
  if (hearPoisonQuestion(draft, heard) || hearCalled(draft, heard)) return;
  if ((cannotPhone || asksHowToReach(draft, heard)) && hearCannotPhone(draft, heard, wanted)) return;
  if (hearChild(draft, heard, wanted) || hearGrief(draft, heard, wanted)) return;
  const said = heardNotNow(draft, heard, wanted);
  if (said) {
    goOn(draft, said);
    return;
  }
  if (draft.state.awaiting?.kind !== 'happening-now' && hearAfterDanger(draft, heard, wanted)) return;
  if (draft.state.awaiting?.kind !== 'happening-now' && hearRefusal(draft, heard, wanted)) return;
  if (draft.state.awaiting?.kind !== 'happening-now' && askIfNow(draft, heard)) return;
  if (hearAwaited(draft, heard, wanted)) {
    resumeInterview(draft);
    return;
  }
  const named = distress(wanted);
  if (named) {
    answerDanger(draft, new Map([[named.kind, named.seq]]));
    return;
  }
  if (!currentQuestion(draft) && hearInDanger(draft, heard, wanted)) return;
  if (askIfNow(draft, heard)) return;
  go(draft, heard, wanted, learnt);
}

/** What somebody says who was told of a danger: an answer in despair, that it has passed, a question about it. */
function hearAfterDanger(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  return hearDespair(draft, heard, wanted) || hearTakenBack(draft, heard) || hearDangerQuestion(draft, heard);
}

/** It is not happening now: goes on with what was said before the question. */
function goOn(draft: TurnDraft, said: readonly Heard[]): void {
  const learnt = learn(draft, said);
  const wanted = wishes(said).filter(({ intent }) => !/^(emergency|distress\.(self_harm|violence)$)/.test(intent));
  if (currentQuestion(draft) || standing(wanted).length > 0 || isIll(said)) go(draft, said, wanted, learnt);
  else {
    draft.say('guidance');
    draft.offerPerson();
  }
}

function go(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[], learnt: Learnt): void {
  if (steer(draft, heard) || hearWhatNow(draft, texts(heard))) return;
  if (command(draft, heard, wanted)) return;
  if (hearWaiting(draft, heard)) {
    keepQuestion(draft);
    return;
  }
  if (answerFurther(draft, heard)) return;
  const called = askedForPerson(draft, wanted);
  answerWishes(draft, heard, wanted, called, learnt);
}

function texts(heard: readonly Heard[]): string[] {
  return heard.map(({ text }) => text);
}

/** A few words that go on from the answer said last; while a question of ours stands, only what is clearly asked. */
function answerFurther(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null) return false;
  if (currentQuestion(draft) && !/[?؟？]\s*$/u.test(only.text)) return false;
  const answer = findFurther(draft, only.text);
  if (!answer) return false;
  sayAnswer(draft, answer, { once: true });
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}

interface Learnt {
  /** Facts that were something else before. */
  readonly corrected: readonly string[];
  readonly fresh: readonly string[];
  /** All that the messages tell, new or not. */
  readonly told: Facts;
}

/** Reads facts out of every message, also while the bot asked something else. */
function learn(draft: TurnDraft, heard: readonly Heard[]): Learnt {
  const interview = currentInterview(draft);
  const about = interview === null ? null : String(draft.state.facts.respondent?.value ?? 'self');
  // The number that was asked for fills that question only: "40" to "how old?" is no temperature.
  const question = currentQuestion(draft);
  const rest = question ? heard.map((message) => withoutCorrection(withoutSaidBefore(message)).message) : heard;
  const told = rest.filter(({ text, button }) => button === null && !isNumberAlone(question, text) && !(question && isNoTemperature(text)));
  const extracted: Record<string, Fact> = {
    ...volunteered(draft, told, interview, question),
    ...extractFacts(told, draft.input.now, about),
  };
  // An interview that does not ask who is ill speaks of the citizen: "with my mother, 78" is somebody else.
  if (interview && !interview.questions.some(({ id }) => id === 'respondent'))
    for (const name of ['respondent', 'age_years', 'age_months']) delete extracted[name];
  const before = draft.state.facts;
  const { facts, corrected } = mergeFacts(before, extracted);
  draft.set({ facts });
  const fresh = Object.keys(extracted).filter((name) => JSON.stringify(facts[name]?.value) !== JSON.stringify(before[name]?.value));
  return { corrected, fresh, told: extracted };
}

/** A voice note, photo or file cannot be read: said at once, and a person who can is called. */
function hearAttachments(draft: TurnDraft, heard: readonly Heard[]): void {
  const with_ = heard.find((message) => message.attachments.length > 0);
  if (!with_) return;
  draft.say('attachment_unreadable');
  callPerson(draft, { reason: 'attachment', seq: with_.seq });
}

function offerOtherLanguage(draft: TurnDraft): void {
  if (draft.hasTicket) {
    sayWaiting(draft);
    sayAfter(draft, 'if_danger', callActions(draft, ['112']));
    return;
  }
  draft.say('language_offer_person');
  callPerson(draft, { reason: 'language', seq: draft.input.heard.at(-1)?.seq ?? 0 });
}

/** Self-harm and violence that only the model of intents saw are treated as if a rule had found them, unless the reader speaks against. */
function distress(wanted: readonly Wish[]): { kind: string; seq: number } | null {
  const wish = wanted.find(
    ({ intent, heard: { understanding } }) =>
      (intent === 'distress.self_harm' || intent === 'distress.violence') && (understanding?.danger ?? 1) >= SPEAKS_AGAINST,
  );
  return wish ? { kind: wish.intent.slice('distress.'.length), seq: wish.heard.seq } : null;
}

function askedForPerson(draft: TurnDraft, wanted: readonly Wish[]): boolean {
  const wish = wanted.find(({ intent }) => intent.startsWith('handoff.'));
  if (!wish) return false;
  const kind = wish.intent === 'handoff.callback' ? 'callback' : wish.intent === 'handoff.video' ? 'video' : 'chat';
  const reason = kind === 'chat' ? 'asked' : kind;
  const phone = phoneIn([wish.heard]);
  callPerson(draft, { kind, reason, seq: wish.heard.seq, ...(phone !== null && phone !== 'unread' && { phone }) });
  if (kind === 'callback' || draft.state.awaiting?.kind === 'phone') noteCallTime(draft, [wish.heard]);
  return true;
}

/** The interview's answer, other questions, a new interview; and when nothing of it fits, the two-stage fallback. */
function answerWishes(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[], called: boolean, learnt: Learnt): void {
  const question = currentQuestion(draft);
  if (question) {
    if (called) {
      resumeInterview(draft);
      return;
    }
    // A file is no answer; the question stands.
    if (heard.every(({ text, attachments }) => text === '' && attachments.length > 0)) {
      resumeInterview(draft);
      return;
    }
    // "No, I was wrong, 37.5" corrects; its "no" is no answer to what is asked now.
    const others = learnt.corrected.filter((name) => name !== question.id);
    if (others.length > 0 && noteAndAsk(draft, others, 'interview_corrected')) return;
    if (hearCorrection(draft, heard)) return;
    if (heard.some((message) => takeAnswer(draft, withoutCorrection(withoutSaidBefore(message)).message))) return;
    if (heardOfQuestion(draft, question, learnt, heard)) return;
    const before = heard.find(({ text }) => isSaidBefore(text));
    if (before) {
      if (!noteAndAsk(draft, learnt.fresh, 'interview_noted')) answeredBefore(draft, before);
      return;
    }
    const putOff = heard.find((message) => putsOff(message.text) !== null);
    if (putOff) {
      if (putsOff(putOff.text) === 'pause') pause(draft);
      else postpone(draft, putOff);
      return;
    }
  }
  if (!question && !called && hearCorrectionAfterwards(draft, heard, learnt.corrected)) return;
  // What the interview is about anyway is no question of its own.
  const own = question ? [...(currentInterview(draft)?.intents ?? []), 'symptoms.report', 'out_of_scope'] : [];
  const wishesLeft = standing(wanted).filter(
    ({ intent, confidence, heard: { text } }) =>
      !intent.startsWith('handoff.') &&
      intent !== 'emergency.report' &&
      !own.includes(intent) &&
      // "Worse" and "bad" say how it goes; a complaint of us has some more words.
      !(question && intent === 'bot.complaint' && plain(text).split(' ').length < COMPLAINT_WORDS) &&
      // What told us something is taken as that, unless it is clearly a question as well.
      !(question && learnt.fresh.length > 0 && !text.includes('?') && confidence < SURE_QUESTION) &&
      !(question && isOfTheMatter(question, intent, text)) &&
      // "Monday" while we ask for a day is an answer that was not understood, no wish to be told about days.
      (!question || !isInformation(intent) || asksSomething(text, confidence)),
  );
  const begun = question ? null : firstInterview(draft, heard, wishesLeft);
  let answered = 0;
  for (const wish of wishesLeft) {
    if (begun && (begun.id === interviewFor(draft, wish.intent)?.id || isOfItsMatter(begun, wish))) continue;
    if (answered < MOST_ANSWERS && isWorthAnswering(wish, wishesLeft) && talk(draft, wish.intent, wish.heard)) answered += 1;
  }
  if (begun) {
    // What belongs to its lists was said before it began.
    const { facts } = mergeFacts(draft.state.facts, volunteered(draft, heard, begun, null));
    draft.set({ facts });
    startInterview(draft, begun, heard);
    return;
  }
  if (question) {
    if (answered > 0 && wishesLeft.every(({ intent }) => CHATTER.includes(intent))) keepQuestion(draft);
    else if (answered > 0) resumeInterview(draft);
    else if (!noteAndAsk(draft, learnt.fresh, 'interview_noted')) missed(draft, heard, learnt);
    return;
  }
  if (answered > 0 || called || heard.every((message) => message.text === '' && message.attachments.length > 0))
    draft.set({ fallbacks: 0 });
  else if (!noteAlone(draft, heard, learnt)) fallBack(draft, heard, wanted);
}

/** A question that we cannot answer, and what is known already, are no failed answers to ours. */
function missed(draft: TurnDraft, heard: readonly Heard[], { told }: Learnt): void {
  const last = heard.at(-1);
  if (!last) return;
  const asks = /[?？؟]/u.test(last.text);
  if (asks) draft.say('out_of_scope');
  if (asks || Object.keys(told).length > 0) resumeInterview(draft);
  else notUnderstood(draft, last);
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
  else askCloser(draft, message);
  return true;
}

/** "My father has a heart disease", "I am 45", and nothing else: taken note of, and asked what it is about. */
function noteAlone(draft: TurnDraft, heard: readonly Heard[], { fresh }: Learnt): boolean {
  if (draft.hasTicket || heard.some(({ button }) => button !== null)) return false;
  const interview = interviewFor(draft, 'symptoms.report');
  const more = volunteered(draft, heard, interview, null);
  const names = [...fresh, ...Object.keys(more)].filter((name) => name !== 'respondent');
  draft.set({ facts: mergeFacts(draft.state.facts, more).facts });
  if (names.length === 0 || understood(draft, draft.state.facts, names).length === 0) return false;
  draft.say('interview_noted', (language) => ({ list: understoodList(draft, draft.state.facts, language, names) }));
  draft.say('topics');
  draft.offerTopics();
  draft.set({ fallbacks: 0 });
  return true;
}

/** "I had a contact" begins the interview; what a contact is was not asked. */
function isOfItsMatter({ intents }: Interview, { intent, heard: { text } }: Wish): boolean {
  return intent === 'exposure.definition' && intents.includes('exposure.contact') && tellsOfContact(text);
}

/** What is answered from the Region's knowledge, and not about the assistant or how somebody feels. */
function isInformation(intent: string): boolean {
  return intent.includes('.') && !/^(bot|distress|handoff|emergency|language|privacy)\./.test(intent);
}

const CHATTER = ['greet', 'thank', 'goodbye', 'out_of_scope'];

/** A greeting beside a real question needs no answer of its own. */
function isWorthAnswering(wish: Wish, all: readonly Wish[]): boolean {
  return !CHATTER.includes(wish.intent) || all.every((other) => CHATTER.includes(other.intent));
}

/**
 * The interview that a wish asks for; symptoms in the text ask for the one on symptoms even where the model is unsure, and "I had a
 * contact" for the one on contacts where the model took it for the question what a contact is.
 */
function firstInterview(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]) {
  if (draft.state.child) return null;
  for (const { intent } of wanted) {
    const interview = interviewFor(draft, intent);
    if (interview) return interview;
  }
  if (heard.some(({ text }) => tellsOfContact(text))) return interviewFor(draft, 'exposure.contact');
  // Who tells of a positive test and of symptoms is asked how they are; the rule for positives was said before.
  const informed = wanted.some(({ intent }) => intent.includes('.') && !/^(bot|language)\./.test(intent) && intent !== 'case.positive');
  return isIll(heard) && !informed ? interviewFor(draft, 'symptoms.report') : null;
}

function isIll(heard: readonly Heard[]): boolean {
  return heard.some((message) =>
    message.understanding?.entities.some(
      (entity) => (entity.type === 'symptom' && !entity.negated && !entity.past) || entity.type === 'temperature' || entity.type === 'spo2',
    ),
  );
}
