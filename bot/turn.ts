// One turn: all unanswered messages of a conversation in, one decision out. A plain function; the order below is the
// bot's whole temper: safety first, then people, then what the citizen asked, then our own question.

import { SPEAKS_AGAINST } from '../nlu/doubt.js';
import { hearAnnounced } from './announced.js';
import { answerWishes, isIll } from './answer-wishes.js';
import { readAsAnswers } from './answered.js';
import { findFurther, sayAnswer } from './answers.js';
import { hearAskedByWords } from './asked-by-words.js';
import { hearAskedInGeneral } from './asked-in-general.js';
import { hearAwaited } from './awaited.js';
import { hearBreathes } from './breathes.js';
import { tellsOfBruises } from './bruises.js';
import { pressed } from './buttons.js';
import { asksHowToReach, hearCannotPhone, noteCannotPhone, sayWithoutPhone } from './cannot-phone.js';
import { refreshCard } from './card.js';
import { hearCarer } from './carers.js';
import { namesChoice } from './choice-named.js';
import { hearHoursEnd } from './closing-hour.js';
import { hearCode } from './codes.js';
import { command } from './commands.js';
import { dangersHeard } from './danger-heard.js';
import { hearDangerQuestion } from './danger-questions.js';
import { hearDayAlone } from './day-alone.js';
import type { Heard, TurnDecision, TurnInput } from './decision.js';
import { TurnDraft } from './draft.js';
import { hearPoisonQuestion } from './emergencies.js';
import { hearEmergencyNamed } from './emergency-named.js';
import { fallBack } from './fall-back.js';
import { withoutFigures } from './figures.js';
import { hearGrief } from './grief.js';
import { hearDespair } from './harm.js';
import { hearOfAnother, turnsToOneself } from './harm-of-another.js';
import { stopsFor } from './has-to-stop.js';
import { hearCalled } from './help-called.js';
import { isHoursEnd } from './hours-end.js';
import { currentQuestion } from './interview.js';
import { keepQuestion, resumeInterview } from './interview-resumes.js';
import { isUnanswered, settleByDanger } from './interview-settled.js';
import { followLanguage, isSpoken } from './language.js';
import { type Learnt, learn } from './learning.js';
import { asksToGoOut, sayMayGoOut } from './may-go-out.js';
import { hearChild, sayChildInDanger } from './minors.js';
import { withoutMisread } from './misread.js';
import { callPerson, leave, noteCallTime, sayWaiting } from './people.js';
import { phoneIn } from './phone-number.js';
import { speaksOfCall } from './queue-questions.js';
import { readAnswer } from './reading.js';
import { hearRefusal } from './refusal.js';
import { hearRefusedHelp, sayRefused } from './refuses-help.js';
import { hearResultCorrected } from './result-corrected.js';
import { answerDanger, callActions, ofBodies, sayAfter } from './safety.js';
import { steer } from './steering.js';
import { stopForWish } from './stopping.js';
import { answerSuspected, answersWithSymptoms, askIfNow, askOfMore, heardNotNow, saysAgain, tellOperator } from './suspicion.js';
import { greet } from './talk.js';
import { dangersTold } from './told-danger.js';
import { hearInDanger, hearTakenBack, hearWaiting } from './waiting.js';
import { hearWhatNow } from './what-now.js';
import { standing, type Wish, wishes } from './wishes.js';

export function turn(input: TurnInput): TurnDecision {
  const draft = new TurnDraft(input);
  const { heard, onlyAnswers } = readAsAnswers(
    draft,
    input.heard.map((message) => withoutFigures({ ...message, button: message.button ?? pressed(draft, message.text) })),
  );
  // Words said before, read together with an answer to our question, are no sentence of the citizen's.
  const joined = onlyAnswers ? [] : input.joined;
  const messages = heard.filter((message) => message.event === null);
  followLanguage(draft, messages);

  const left = heard.at(-1)?.event?.name === 'endOfConversation';
  if (input.conversation.owner === 'operator') {
    const { found, sure } = dangersHeard(draft, messages, joined);
    const told = dangersTold(draft, messages);
    answerDanger(draft, new Map([...told.sure, ...found]), new Set([...sure, ...told.sure.keys()]));
    tellOperator(draft, messages);
  } else if (isHoursEnd(heard)) {
    hearHoursEnd(draft);
  } else if (!left || messages.length > 0) {
    greet(draft);
    for (const message of heard) if (message.event) hearEvent(draft, message.event);
    if (messages.length > 0) converse(draft, messages, joined);
    else if (heard.some((message) => message.event?.name === 'start')) welcome(draft);
  }
  draft.finish();
  refreshCard(draft);
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
  // A person has dealt with it: the questions are not taken up again by themselves, and a danger told anew is answered in full.
  const { interview, stopped } = draft.state;
  draft.set({
    awaiting: { kind: 'rating' },
    fallbacks: 0,
    interview: null,
    stopped: interview && !interview.done ? interview : (stopped ?? null),
    danger: {},
    ruledOut: [],
    helpCalled: false,
  });
  for (const mark of ['1', '2', '3', '4', '5']) draft.offer({ title: mark, value: `rating:${mark}` });
}

function converse(draft: TurnDraft, heard: readonly Heard[], joined: TurnInput['joined']): void {
  if (hearAskedInGeneral(draft, heard)) return;
  const cannotPhone = noteCannotPhone(draft, heard);
  const { found, sure } = dangersHeard(draft, heard, joined);
  const told = dangersTold(draft, heard);
  const danger = withoutMisread(draft, new Map([...told.sure, ...found]), heard);
  const learnt = learn(draft, heard);
  const wanted = wishes(heard);
  turnsToOneself(draft, heard);
  // Who says it again answers our question, or goes on telling: that is no new danger.
  if ([...danger.keys()].every((kind) => kind === 'self_harm' && kind in draft.state.danger) && danger.size > 0) {
    if (hearDespair(draft, heard, wanted)) return;
  }
  if (danger.size > 0) {
    settleByDanger(draft, heard, danger);
    answerDanger(draft, danger, new Set([...sure, ...told.sure.keys()]));
    // Whether it is happening now was asked before and is answered by that.
    if (draft.state.awaiting?.kind === 'happening-now') draft.set({ awaiting: null });
    if (cannotPhone) sayWithoutPhone(draft);
    else if (ofBodies(draft)) sayRefused(draft, heard);
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
  if (hearEmergencyNamed(draft, heard)) return;
  if (hearPoisonQuestion(draft, heard) || hearCalled(draft, heard)) return;
  if ((cannotPhone || asksHowToReach(draft, heard)) && hearCannotPhone(draft, heard, wanted)) return;
  if (hearRefusedHelp(draft, heard)) return;
  if (hearChild(draft, heard, wanted) || hearGrief(draft, heard, wanted)) return;
  if (hearBreathes(draft, heard)) return;
  if (askOfMore(draft, heard, told.suspected)) return;
  if (saysAgain(draft, heard) && answerSuspected(draft)) {
    draft.set({ awaiting: null });
    return;
  }
  const said = heardNotNow(draft, heard, wanted);
  if (said) {
    goOn(draft, said);
    return;
  }
  const isAsked = draft.state.awaiting?.kind === 'happening-now';
  if (!isAsked && (hearAfterDanger(draft, heard, wanted) || hearRefusal(draft, heard, wanted) || askIfNow(draft, heard, told.suspected)))
    return;
  const stood = currentQuestion(draft);
  if (hearAwaited(draft, heard, wanted)) {
    if (stood && draft.state.awaiting?.kind !== 'happening-now') resumeInterview(draft);
    return;
  }
  const question = currentQuestion(draft);
  const named = distress(question ? wanted.filter(({ heard: message }) => !answersWithSymptoms(draft, question, message)) : wanted);
  if (named) {
    answerDanger(draft, new Map([[named.kind, named.seq]]));
    return;
  }
  if ((!currentQuestion(draft) || isUnanswered(draft, heard)) && hearInDanger(draft, heard, wanted)) return;
  if (askIfNow(draft, heard, told.suspected)) return;
  go(draft, heard, wanted, learnt);
}

/** What somebody says who was told of a danger: an answer in despair, that it has passed, a question about it. */
function hearAfterDanger(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  return (
    hearOfAnother(draft, heard) || hearDespair(draft, heard, wanted) || hearTakenBack(draft, heard) || hearDangerQuestion(draft, heard)
  );
}

/** It is not happening now: goes on with what was said before the question. */
function goOn(draft: TurnDraft, said: readonly Heard[]): void {
  const { told, corrected, others } = learn(draft, said);
  const learnt: Learnt = { told, corrected, others, fresh: Object.keys(told), again: true };
  // Who goes on telling of an illness has not asked what an illness is like.
  const wanted = wishes(said).filter(
    ({ intent, heard: { text } }) =>
      !/^(emergency|distress\.(self_harm|violence)$)/.test(intent) && (intent !== 'symptoms.info' || /[?？؟]/u.test(text)),
  );
  if ((said.length > 0 && currentQuestion(draft)) || standing(wanted).length > 0 || isIll(said)) go(draft, said, wanted, learnt);
  else {
    draft.say('guidance');
    draft.offerPerson();
  }
}

function go(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[], learnt: Learnt): void {
  // "En reposo", "continuo", "I have to stop when I get dressed": while a question stands, what answers it is no command.
  const question = currentQuestion(draft);
  if (!namesChoice(question, heard, wanted) && !heard.some((message) => stopsFor(question, message))) {
    if (steer(draft, heard) || hearWhatNow(draft, texts(heard)) || hearAnnounced(draft, heard)) return;
    if (stopForWish(draft, heard)) {
      answerInstead(draft, heard, wanted, learnt);
      return;
    }
    if (command(draft, heard, wanted)) return;
    if (hearWaiting(draft, heard)) {
      keepQuestion(draft);
      return;
    }
  }
  if (hearDayAlone(draft, heard) || answerFurther(draft, heard)) return;
  const called = askedForPerson(
    draft,
    wanted.filter((wish) => !isAnswerAlone(draft, wish)),
  );
  if (!called && asksToGoOut(draft, heard)) {
    // Somebody who is ill as well is asked about that first.
    if (isIll(heard)) answerIllness(draft, heard, wanted, learnt);
    else sayMayGoOut(draft, heard);
    return;
  }
  if (!called && hearAskedByWords(draft, heard)) {
    // Who tells of an illness beside it is asked about that.
    if (currentQuestion(draft)) resumeInterview(draft);
    else if (isIll(heard)) answerIllness(draft, heard, wanted, learnt);
    return;
  }
  if (!called && (hearResultCorrected(draft, heard, learnt) || (!currentQuestion(draft) && hearCarer(draft, heard, wanted)))) return;
  answerWishes(draft, heard, wanted, called, learnt);
}

function answerIllness(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[], learnt: Learnt): void {
  const ofIllness = wanted.filter(({ intent }) => intent === 'symptoms.report');
  answerWishes(draft, heard, ofIllness, false, learnt);
}

/** "Better, but I am tired", which the model took for a wish to be called: it answers our question and speaks of no call. */
function isAnswerAlone(draft: TurnDraft, { intent, heard }: Wish): boolean {
  const question = currentQuestion(draft);
  if (!question || intent !== 'handoff.callback' || speaksOfCall(heard.text) || phoneIn([heard]) !== null) return false;
  return question.kind === 'choice' && readAnswer(question, heard, draft.input.now) !== null;
}

/** What was wanted in the place of our questions; where it is nothing that can be answered, that they have stopped. */
function answerInstead(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[], learnt: Learnt): void {
  const rest = wanted.filter(({ intent }) => intent !== 'cancel' && intent !== 'symptoms.report');
  const called = askedForPerson(draft, rest);
  if (called || standing(rest).some(({ intent }) => intent !== 'out_of_scope')) {
    answerWishes(draft, heard, rest, called, learnt);
    if (draft.state.interview) return;
    draft.say('interview_stopped');
    draft.offerTopics();
    return;
  }
  draft.say('interview_stopped');
  fallBack(draft, heard, rest);
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
    ({ intent, heard: { text, understanding } }) =>
      (intent === 'distress.self_harm' || intent === 'distress.violence') &&
      !(intent === 'distress.violence' && tellsOfBruises({ text }) && namesAnother(understanding)) &&
      (understanding?.danger ?? 1) >= SPEAKS_AGAINST,
  );
  return wish ? { kind: wish.intent.slice('distress.'.length), seq: wish.heard.seq } : null;
}

/** Bruises of somebody else are no blows that the writer has had. */
function namesAnother(understanding: Heard['understanding']): boolean {
  return understanding?.entities.some((entity) => entity.type === 'person' && entity.value !== 'self') === true;
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
