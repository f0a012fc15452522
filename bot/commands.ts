// Words that steer the conversation itself: begin anew, forget, stop, say it again.
import { hearCopy } from './answers/copy-of-data.js';
import { hearDeleteNumber } from './answers/delete-number.js';
import { sayAgain } from './answers/not-understood.js';
import { askErase, restart } from './answers/talk.js';
import { raisedDanger } from './danger/safety.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { currentInterview, currentQuestion } from './interview/interview.js';
import { putsOff } from './interview/postponing.js';
import { onlyStops } from './interview/stopping.js';
import { takeBack } from './person/people.js';
import { asksForCall } from './person/waiting.js';
import type { Wish } from './wishes.js';

/** @returns whether the surest wish was such a word, and is obeyed */
export function command(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (hearCopy(draft, heard) || hearDeleteNumber(draft, heard)) return true;
  const main = wanted[0];
  // "Skip" puts the question off; the interview goes on.
  const isPutOff = currentQuestion(draft) !== null && heard.every(({ text }) => putsOff(text) !== null);
  if (isPutOff && (main?.intent === 'cancel' || heard.some(({ text }) => onlyStops(text)))) return false;
  if (currentInterview(draft) && main?.intent !== 'cancel' && heard.length === 1 && heard.some(({ text }) => onlyStops(text))) {
    cancel(draft);
    return true;
  }
  switch (main?.intent) {
    case 'restart':
      restart(draft);
      return true;
    case 'privacy.erase':
      askErase(draft);
      return true;
    case 'cancel':
      // "No, call me instead" takes nothing back.
      if (draft.hasTicket && heard.some(({ text }) => asksForCall(text))) return false;
      cancel(draft);
      return true;
    case 'repeat':
      sayAgain(draft);
      return true;
    default:
      return false;
  }
}

function cancel(draft: TurnDraft): void {
  const interview = currentInterview(draft);
  if (interview) {
    draft.set({ interview: null, stopped: draft.state.interview, awaiting: null });
    draft.say('cancelled');
    // What was a danger before "stop" is one after it: the request stays, and 112 is said again.
    if (draft.hasTicket && raisedDanger(draft)) takeBack(draft, draft.input.heard.at(-1)?.seq ?? 0);
    else draft.offerTopics();
  } else if (draft.input.ticket?.state === 'waiting') takeBack(draft, draft.input.heard.at(-1)?.seq ?? 0);
  else {
    draft.say(draft.state.lastReplies.includes(draft.text('cancelled')) ? 'acknowledged' : 'cancelled');
    draft.offerTopics();
  }
}
