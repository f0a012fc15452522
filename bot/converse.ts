// What a citizen writes to the bot, heard in this order, which is the bot's whole temper: safety first, then people, then what the citizen
// asked, then our own question.

import { isIll } from './answer-wishes.js';
import { answerSuspected, heardNotNow, saysAgain } from './answered-if-now.js';
import { askIfNow, askOfMore } from './ask-if-now.js';
import { hearAskedInGeneral } from './asked-in-general.js';
import { hearAsksIfDying } from './asks-if-dying.js';
import { hearAttachments } from './attachments.js';
import { hearAwaited } from './awaited.js';
import { hearBreathes } from './breathes.js';
import { asksHowToReach, hearCannotPhone, noteCannotPhone, sayWithoutPhone } from './cannot-phone.js';
import { hearCode } from './codes.js';
import { dangersHeard } from './danger-heard.js';
import { hearDangerQuestion } from './danger-questions.js';
import type { Heard, TurnInput } from './decision.js';
import { distress } from './distress-seen.js';
import type { TurnDraft } from './draft.js';
import { hearPoisonQuestion } from './emergencies.js';
import { hearEmergencyNamed } from './emergency-named.js';
import { hearGrief } from './grief.js';
import { hearDespair } from './harm.js';
import { hearOfAnother, turnsToOneself } from './harm-of-another.js';
import { hearCalled } from './help-called.js';
import { currentQuestion } from './interview.js';
import { resumeInterview } from './interview-resumes.js';
import { isUnanswered, settleByDanger } from './interview-settled.js';
import { isSpoken } from './language.js';
import { type Learnt, learn } from './learning.js';
import { hearChild, sayChildInDanger } from './minors.js';
import { withoutMisread } from './misread.js';
import { answerOrdinary } from './ordinary.js';
import { callNobody, hearRefusal } from './refusal.js';
import { hearRefusedHelp, sayRefused } from './refuses-help.js';
import { answerDanger, ofBodies } from './safety.js';
import { answersWithSymptoms } from './tells-more.js';
import { dangersTold } from './told-danger.js';
import { offerOtherLanguage } from './unspoken-language.js';
import { hearInDanger, hearTakenBack } from './waiting.js';
import { hearWhoReads } from './who-reads.js';
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
    // Whether it is happening now was asked before and is answered by that.
    if (draft.state.awaiting?.kind === 'happening-now') draft.set({ awaiting: null });
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
  if (hearPoisonQuestion(draft, heard) || hearCalled(draft, heard)) return;
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
  answerOrdinary(draft, heard, wanted, learnt);
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
  if ((said.length > 0 && currentQuestion(draft)) || standing(wanted).length > 0 || isIll(said))
    answerOrdinary(draft, said, wanted, learnt);
  else {
    draft.say('guidance');
    draft.offerPerson();
  }
}
