// Words that steer the conversation itself: begin anew, forget, stop, say it again.
import { hearCopy } from './copy-of-data.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { currentInterview, currentQuestion } from './interview.js';
import { ask } from './interview-asks.js';
import { takeBack } from './people.js';
import { putsOff } from './postponing.js';
import { ofBodies, raisedDanger, sayDangerAgain } from './safety.js';
import { onlyStops } from './stopping.js';
import { askErase, restart } from './talk.js';
import { asksForCall } from './waiting.js';
import type { Wish } from './wishes.js';

/** @returns whether the surest wish was such a word, and is obeyed */
export function command(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (hearCopy(draft, heard)) return true;
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
      repeat(draft);
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

function repeat(draft: TurnDraft): void {
  const question = currentQuestion(draft);
  if (question) ask(draft, question, 'other');
  else if (draft.hasTicket && raisedDanger(draft) && ofBodies(draft)) sayDangerAgain(draft);
  else if (draft.state.lastReplies.length > 0) {
    // Who we are was said; what is not understood is what came after it.
    const notice = draft.text('machine_notice');
    const said = draft.state.lastReplies;
    for (const text of said.length > 1 ? said.filter((each) => !each.startsWith(notice)) : said) draft.reply({ text });
    draft.offer(...draft.state.offered);
    draft.offerPerson();
  } else draft.say('repeat_nothing');
}
