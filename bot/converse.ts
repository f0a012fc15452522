// What a citizen writes to the bot, heard in this order, which is the bot's whole temper: safety first, then people, then what the citizen
// asked, then our own question.

import { isIll } from './answers/answer-wishes.js';
import { isAloneWithIt } from './answers/carers-alone.js';
import { hearCode } from './answers/codes.js';
import { hearGrief } from './answers/grief.js';
import { isSpoken } from './answers/language.js';
import { hearChild, sayChildInDanger } from './answers/minors.js';
import { offerOtherLanguage } from './answers/unspoken-language.js';
import { hearWhoReads } from './answers/who-reads.js';
import { hearAwaited } from './awaited.js';
import { hearAfterInjury } from './danger/after-injury.js';
import { answerSuspected, heardNotNow, saysAgain } from './danger/answered-if-now.js';
import { askIfNow, askOfMore } from './danger/ask-if-now.js';
import { answerWith112, hearAskedBeside } from './danger/asked-beside-alarm.js';
import { hearAskedInGeneral } from './danger/asked-in-general.js';
import { hearAskedOfHelp, hearToldOfHelp } from './danger/asked-of-help.js';
import { hearAsksIfDying } from './danger/asks-if-dying.js';
import { hearBreathes } from './danger/breathes.js';
import { asksHowToReach, hearCannotPhone, noteCannotPhone, sayWithoutPhone } from './danger/cannot-phone.js';
import { dangersHeard } from './danger/danger-heard.js';
import { hearDangerQuestion } from './danger/danger-questions.js';
import { distress } from './danger/distress-seen.js';
import { hearPoisonQuestion } from './danger/emergencies.js';
import { hearEmergencyNamed } from './danger/emergency-named.js';
import { hearDespair } from './danger/harm.js';
import { hearOfAnother, turnsToOneself } from './danger/harm-of-another.js';
import { hearCalled } from './danger/help-called.js';
import { hearInjury } from './danger/injuries.js';
import { withoutMisread } from './danger/misread.js';
import { hearRefusedHelp, sayRefused } from './danger/refuses-help.js';
import { answerDanger, ofBodies } from './danger/safety.js';
import { hearSwallowed } from './danger/swallowed.js';
import { answersWithSymptoms } from './danger/tells-more.js';
import { hearToldAfter } from './danger/told-after.js';
import { dangersTold } from './danger/told-danger.js';
import type { Heard, TurnInput } from './decision.js';
import type { TurnDraft } from './draft.js';
import { currentQuestion } from './interview/interview.js';
import { resumeInterview } from './interview/interview-resumes.js';
import { isUnanswered, settleByDanger } from './interview/interview-settled.js';
import { type Learnt, learn } from './interview/learning.js';
import { answerOrdinary } from './ordinary.js';
import { hearAttachments } from './person/attachments.js';
import { callNobody, hearRefusal } from './person/refusal.js';
import { hearInDanger, hearTakenBack } from './person/waiting.js';
import { standing, type Wish, wishes } from './wishes.js';

export function converse(draft: TurnDraft, heard: readonly Heard[], joined: TurnInput['joined']): void {
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
    // Whether it is happening now, or what was swallowed, was asked before and is answered by that.
    if (/^(happening-now|swallowed)$/.test(draft.state.awaiting?.kind ?? '')) draft.set({ awaiting: null });
    if (cannotPhone) sayWithoutPhone(draft);
    else if (ofBodies(draft)) sayRefused(draft, heard);
    callNobody(draft, heard);
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
  if (hearAsksIfDying(draft, heard)) return;
  if (hearEmergencyNamed(draft, heard)) return;
  if (hearPoisonQuestion(draft, heard) || hearSwallowed(draft, heard)) return;
  if (hearInjury(draft, heard) || hearAfterInjury(draft, heard)) {
    resumeInterview(draft);
    return;
  }
  if (hearToldAfter(draft, heard, 'first') || hearToldOfHelp(draft, heard, 'first') || hearAskedOfHelp(draft, heard)) return;
  if (hearCalled(draft, heard) || hearToldAfter(draft, heard, 'rest') || hearToldOfHelp(draft, heard, 'rest')) return;
  if ((cannotPhone || asksHowToReach(draft, heard)) && hearCannotPhone(draft, heard, wanted)) return;
  if (hearRefusedHelp(draft, heard)) return;
  if (hearWhoReads(draft, heard)) return;
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
  answerWith112(draft, () => answerOrdinary(draft, heard, wanted, learnt));
}

/** What somebody says who was told of a danger: an answer in despair, that it has passed, a question about it. */
function hearAfterDanger(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  return (
    hearOfAnother(draft, heard) ||
    hearDespair(draft, heard, wanted) ||
    hearTakenBack(draft, heard) ||
    hearDangerQuestion(draft, heard) ||
    hearAskedBeside(draft, heard)
  );
}

/** It is not happening now: goes on with what was said before the question. */
function goOn(draft: TurnDraft, said: readonly Heard[]): void {
  const { told, corrected, others, turned } = learn(draft, said);
  const learnt: Learnt = { told, corrected, others, fresh: Object.keys(told), again: true, turned: turned ?? null };
  // Who goes on telling of an illness has not asked what an illness is like.
  const wanted = wishes(said).filter(
    ({ intent, heard: { text } }) =>
      !/^(emergency|distress\.(self_harm|violence)$)/.test(intent) && (intent !== 'symptoms.info' || /[?？؟]/u.test(text)),
  );
  if ((said.length > 0 && currentQuestion(draft)) || standing(wanted).length > 0 || isIll(said) || isAlone(said))
    answerOrdinary(draft, said, wanted, learnt);
  else {
    draft.say('guidance');
    draft.offerPerson();
  }
}

/** "I cannot go on caring for him" is heard as that. */
function isAlone(said: readonly Heard[]): boolean {
  return said.some(({ text }) => isAloneWithIt(text));
}
