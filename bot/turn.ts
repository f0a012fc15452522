// One turn: all unanswered messages of a conversation in, one decision out. A plain function; what is heard first, and what only then, is
// in converse.ts.

import { followLanguage } from './answers/language.js';
import { greet } from './answers/talk.js';
import { pressed } from './buttons.js';
import { converse } from './converse.js';
import { withoutDenied } from './danger/asked-and-denied.js';
import { dangersHeard } from './danger/danger-heard.js';
import { withoutFigures } from './danger/figures.js';
import { answerDanger } from './danger/safety.js';
import { tellOperator } from './danger/suspected.js';
import { dangersTold } from './danger/told-danger.js';
import type { Heard, TurnDecision, TurnInput } from './decision.js';
import { TurnDraft } from './draft.js';
import { readAsAnswers } from './interview/answered.js';
import { withLastNumber } from './interview/last-number.js';
import { withMeantNumber } from './interview/meant-number.js';
import { asOfBody } from './interview/of-the-body.js';
import { refreshCard } from './person/card.js';
import { hearHoursEnd } from './person/closing-hour.js';
import { isHoursEnd } from './person/hours-end.js';
import { leave } from './person/people.js';

export function turn(input: TurnInput): TurnDecision {
  const draft = new TurnDraft(input);
  const { heard, onlyAnswers } = readAsAnswers(
    draft,
    input.heard.map((message) => asMeant(draft, message)),
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

/** Without figures of speech and what is denied in one line, with the number that is meant of two; chills and tiredness of an illness as such. */
function asMeant(draft: TurnDraft, message: Heard): Heard {
  const said = { ...message, button: message.button ?? pressed(draft, message.text) };
  return asOfBody(draft, withMeantNumber(withLastNumber(withoutDenied(withoutFigures(said)))));
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
    fell: undefined,
    half: undefined,
  });
  for (const mark of ['1', '2', '3', '4', '5']) draft.offer({ title: mark, value: `rating:${mark}` });
}
