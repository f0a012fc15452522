// The messages of a turn in which nothing is a danger: steering and commands, the waiting, a person who is wanted, answers, and then our own
// question and the rest of what was wanted.

import { answerFurther } from './answers/answer-further.js';
import { answerWishes, isIll } from './answers/answer-wishes.js';
import { hearAskedByWords } from './answers/asked-by-words.js';
import { hearCarer } from './answers/carers.js';
import { fallBack } from './answers/fall-back.js';
import { asksToGoOut, hearMayGo, sayMayGoOut } from './answers/may-go-out.js';
import { hearNotHeld } from './answers/not-held.js';
import { hearOpeningHours } from './answers/opening-hours.js';
import { hearResultCorrected } from './answers/result-corrected.js';
import { hearScam } from './answers/scam.js';
import { hearWhatNow } from './answers/what-now.js';
import { command } from './commands.js';
import { hearNoHarm } from './danger/no-harm.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { namesChoice } from './interview/choice-named.js';
import { hearDayAlone } from './interview/day-alone.js';
import { stopsFor, stopsForLittle } from './interview/has-to-stop.js';
import { currentQuestion, interviewFor } from './interview/interview.js';
import { keepQuestion, resumeInterview } from './interview/interview-resumes.js';
import { hearIsNormal } from './interview/is-it-normal.js';
import type { Learnt } from './interview/learning.js';
import { hearNotTogether } from './interview/not-together.js';
import { steer } from './interview/steering.js';
import { stopForWish } from './interview/stopping.js';
import { hearTurned, hearWhoAlone } from './interview/turned.js';
import { hearAnnounced } from './person/announced.js';
import { askedForPerson, isAnswerAlone } from './person/person-asked.js';
import { hearWaiting } from './person/waiting.js';
import { standing, type Wish } from './wishes.js';
import { hearBeginning } from './words/begins-to-speak.js';

export function answerOrdinary(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[], learnt: Learnt): void {
  if (hearIsNormal(draft, heard, learnt) || hearNotTogether(draft, heard)) return;
  if (hearTurned(draft, learnt.turned ?? null, learnt.fresh) || hearWhoAlone(draft, heard)) return;
  // "En reposo", "continuo", "I have to stop when I get dressed": while a question stands, what answers it is no command.
  const question = currentQuestion(draft);
  if (!namesChoice(question, heard, wanted) && !heard.some((message) => stopsFor(question, message))) {
    if (steer(draft, heard) || hearNoHarm(draft, heard) || hearWhatNow(draft, texts(heard)) || hearAnnounced(draft, heard)) return;
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
  if (!question && heard.some(stopsForLittle) && !draft.state.child && interviewFor(draft, 'symptoms.report')) {
    answerIllness(draft, heard, [{ intent: 'symptoms.report', confidence: 1, heard: heard[0]! }], learnt);
    return;
  }
  if (hearBeginning(draft, heard)) return;
  if (hearOpeningHours(draft, heard)) {
    resumeInterview(draft);
    return;
  }
  if (hearDayAlone(draft, heard) || hearScam(draft, heard) || hearNotHeld(draft, heard, wanted)) return;
  if (answerFurther(draft, heard)) return;
  const called = askedForPerson(
    draft,
    wanted.filter((wish) => !isAnswerAlone(draft, wish)),
  );
  // Somebody who is ill as well is asked about that first.
  if (!called && isIll(heard) && asksToGoOut(draft, heard)) {
    answerIllness(draft, heard, wanted, learnt);
    return;
  }
  if (!called && hearMayGo(draft, heard, learnt)) return;
  if (!called && asksToGoOut(draft, heard)) {
    sayMayGoOut(draft, heard);
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
