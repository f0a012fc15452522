// How the request that is open stands: the number that will be called, when somebody is there again, or the place in the queue. Whoever
// waits asks more than once, and does not read the very same words twice in a row.
import type { AfterDanger } from '../../config/text-keys.js';
import { withMore } from '../danger/with-more.js';
import type { TurnDraft } from '../draft.js';
import { askAgainForPhone, askForPhone } from './ask-for-phone.js';

export function sayWaiting(draft: TurnDraft): void {
  const { duty } = draft.input;
  const dangers = Object.keys(draft.state.danger);
  if (duty.open && dangers.length > 0) sayWaitingInDanger(draft, dangers.includes('self_harm'));
  else if (isCall(draft) && draft.state.phone) sayCall(draft, draft.state.phone);
  else if (isCall(draft) && draft.state.awaiting?.kind === 'phone') askAgainForPhone(draft);
  else if (!duty.open) sayClosed(draft);
  else sayInLine(draft);
}

function isCall({ input: { ticket, duty } }: TurnDraft): boolean {
  return ticket?.kind === 'callback' || (ticket === null && !duty.open);
}

function sayCall(draft: TurnDraft, phone: string): void {
  const values = { phone, when: draft.opens() };
  draft.say(draft.wasSaid('callback_recorded', values) ? 'callback_still' : 'callback_recorded', values);
}

function sayClosed(draft: TurnDraft): void {
  const values = { opens: draft.opens() };
  draft.say(draft.wasSaid('nobody_on_duty', values) ? 'handover_still_closed' : 'nobody_on_duty', values);
}

/** The place and the minutes, and to whoever has just read them the same in fewer words. */
function sayInLine(draft: TurnDraft): void {
  const { ticket } = draft.input;
  const hasPlace = ticket?.state === 'waiting' && !isCall(draft);
  if (hasPlace && draft.state.lastReplies.includes(placeText(draft))) {
    sayStill(draft);
    return;
  }
  if (!hasPlace || !draft.wasSaid('handover_waiting_on')) draft.say('handover_waiting_on');
  if (hasPlace) sayPlace(draft);
}

const stillSaid = ({ somebodyThere }: TurnDraft) => (somebodyThere ? 'handover_still' : 'handover_still_nobody');
function placeValues({ input }: TurnDraft) {
  const { ahead, wait } = input.duty.place;
  return { position: ahead + 1, ...wait };
}

function sayStill(draft: TurnDraft): void {
  draft.say(stillSaid(draft), placeValues(draft));
}

/** To somebody who needs a person at once and has called one: that it is known, before they are asked whether it is a danger. */
export function sayStillWaiting(draft: TurnDraft): void {
  const { ticket, duty } = draft.input;
  if (ticket?.state !== 'waiting' || !duty.open) return;
  if (!isCall(draft)) sayInLine(draft);
  else if (draft.state.phone) draft.say('callback_still', { phone: draft.state.phone, when: draft.opens() });
}

/** When the call comes: no hour is promised, one that suits may be told, and without a number there is none. */
export function sayCallTime(draft: TurnDraft): void {
  const { duty, ticket } = draft.input;
  const hasNumber = Boolean(draft.state.phone) || (ticket?.contactPoint ?? null) !== null;
  if (!duty.open) {
    if (hasNumber) sayWaiting(draft);
    else {
      sayClosed(draft);
      askForPhone(draft);
    }
    return;
  }
  const isAgain = draft.wasSaid('callback_no_time');
  if (!isAgain) draft.say('callback_no_time');
  if (!hasNumber && isAgain) askAgainForPhone(draft);
  else if (!hasNumber) askForPhone(draft);
  else if (isAgain) sayWaiting(draft);
}

/** To whatever else is written while one waits: how it stands, and then that it was read, so that the queue is not all there is. */
export function sayHeardWaiting(draft: TurnDraft): void {
  const isSaid =
    draft.wasSaid('handover_waiting_on') ||
    draft.wasSaid('handover_queued') ||
    draft.wasSaid(stillSaid(draft), placeValues(draft)) ||
    draft.wasSaid('nobody_on_duty', { opens: draft.opens() });
  if (isSaid) draft.say('handover_noted');
  else sayWaiting(draft);
}

/** 112 comes first then, and minutes in a queue would be a reason to wait for us. */
export function sayWaitingInDanger(draft: TurnDraft, inDespair: boolean): void {
  const there: AfterDanger = inDespair ? 'self_harm_listening' : 'wait';
  const name = draft.somebodyThere ? there : inDespair ? 'noted_closed' : 'wait_alone';
  const call = { type: 'call' as const, title: '112', value: 'tel:112' };
  const text = withMore(draft, draft.localized(draft.input.content.afterDanger[name]));
  draft.reply({ text, importance: 'high', safety: true, actions: [call] });
}

/** Where the citizen stands in the queue, as a range: an exact minute would be a promise nobody can keep, and so is any while nobody is there. */
export function sayPlace(draft: TurnDraft): void {
  draft.reply({ text: placeText(draft) });
}

function placeText(draft: TurnDraft): string {
  const { ahead, wait } = draft.input.duty.place;
  if (wait === null) return ahead === 0 ? draft.text('handover_first_nobody_there') : draft.text('handover_nobody_there', { ahead });
  return ahead === 0 ? draft.text('handover_next', { ...wait }) : draft.text('handover_position', { ahead, ...wait });
}
