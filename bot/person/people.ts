// Bringing a person: tickets, call backs, and what the citizen is told about them. The bot only asks; queue and desk are
// the hand-off side's business.
import type { AfterDanger } from '../../config/text-keys.js';
import type { Priority, TicketKind } from '../../store/records.js';
import { sayStays } from '../danger/still-fine.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { initialState } from '../state.js';
import { askAgainForPhone, askForPhone } from './ask-for-phone.js';
import { timeWished } from './call-time.js';
import { handoffCard } from './card.js';
import { awaitHoursEnd } from './hours-end.js';
import { sayPlace, sayWaiting } from './how-it-stands.js';
import { phoneIn } from './phone-number.js';

export interface PersonRequest {
  readonly kind?: TicketKind;
  readonly priority?: Priority;
  readonly reason: string;
  /** The message that asks for it, for the card. */
  readonly seq: number;
  /** The number that was given with the wish, E.164. */
  readonly phone?: string;
}

/** Opens a ticket, or adds the reason to the open one; says what happens next. */
export function callPerson(draft: TurnDraft, request: PersonRequest): void {
  const { duty } = draft.input;
  // There is no video yet: the wish is kept as the reason, and answered in the chat. Who signs cannot be helped otherwise.
  const kind = kindOf(draft, request.reason === 'video' ? 'chat' : (request.kind ?? 'chat'));
  if (request.reason === 'video' || (kind === 'video' && !draft.hasTicket)) draft.say('video_unavailable');
  if (draft.hasTicket) {
    // Until there is a number nobody can call; and a call that can be made stays one where a person is asked for again.
    const isCall = kind === 'callback' || awaitsCall(draft);
    raise(draft, request.priority, [request.reason], request.seq, isCall ? undefined : kind);
    const phone = request.phone ?? draft.state.phone ?? null;
    if (!isCall && draft.input.ticket?.kind === 'callback') sayInsteadOfCall(draft);
    else if (kind !== 'callback') sayCalledAlready(draft);
    else if (phone !== null) recordPhone(draft, phone);
    else if (!draft.input.ticket?.contactPoint) askForPhone(draft);
    else sayWaiting(draft);
    return;
  }
  open(draft, kind, request.priority ?? 'routine', [request.reason], request.seq);
  if (kind !== 'callback') sayCalled(draft);
  else if (request.phone !== undefined) recordPhone(draft, request.phone);
  else {
    if (!duty.open) draft.say('nobody_on_duty', { opens: draft.opens() });
    askForPhone(draft);
  }
}

/** Where nobody is at a desk nobody was called: the request waits, and that is what is said. */
function sayCalled(draft: TurnDraft): void {
  const { open } = draft.input.duty;
  if (!open || draft.somebodyThere) sayQueued(draft);
  if (open) sayPlace(draft);
}

/** A call that nobody can make yet has become a request like any other: the number is no longer asked for. */
function sayInsteadOfCall(draft: TurnDraft): void {
  awaitHoursEnd(draft);
  if (draft.state.awaiting?.kind === 'phone') draft.set({ awaiting: null });
  if (Object.keys(draft.state.danger).length > 0) sayCalledAlready(draft);
  else sayCalled(draft);
}

/** Who asks for a person beside a danger hears that one was called, and not only how long it may take. */
function sayCalledAlready(draft: TurnDraft): void {
  const dangers = Object.keys(draft.state.danger);
  if (!draft.input.duty.open || dangers.length === 0 || dangers.includes('self_harm')) {
    sayWaiting(draft);
    return;
  }
  const name: AfterDanger = draft.somebodyThere ? 'person' : 'person_alone';
  const text = draft.localized(draft.input.content.afterDanger[name]);
  if (draft.state.lastReplies.includes(text)) sayWaiting(draft);
  else draft.reply({ text, importance: 'high', safety: true, actions: [{ type: 'call', title: '112', value: 'tel:112' }] });
}

/** A call was wished for and can be made. One that was promised only because nobody was there becomes a chat as soon as somebody is. */
function awaitsCall({ input: { ticket }, state: { phone } }: TurnDraft): boolean {
  const isWished = ticket?.state === 'waiting' && ticket.kind === 'callback' && ticket.reasons.includes('callback');
  return isWished && (Boolean(phone) || ticket.contactPoint !== null);
}

/** At night a call back is all there is, but not for who cannot phone: their request waits for an answer in writing. */
function kindOf(draft: TurnDraft, wanted: TicketKind): TicketKind {
  if (draft.state.cannotPhone) return wanted === 'callback' ? 'chat' : wanted;
  return draft.input.duty.open ? wanted : 'callback';
}

function sayQueued(draft: TurnDraft): void {
  if (draft.input.duty.open) draft.say('handover_queued');
  else draft.say('nobody_on_duty', { opens: draft.opens() });
}

/** A call back that cannot be answered becomes a request for an answer in writing. */
export function toWriting(draft: TurnDraft, seq: number): void {
  raise(draft, undefined, ['cannot_phone'], seq, 'chat');
}

/** A danger sign calls the queue by itself; the text about it was said before. */
export function callForDanger(draft: TurnDraft, kinds: readonly string[], seq: number): void {
  const reasons = kinds.map((kind) => `danger:${kind}`);
  const priority: Priority = kinds.some((kind) => (draft.input.content.danger[kind]?.priority ?? 'emergency') === 'emergency')
    ? 'emergency'
    : 'urgent';
  const fresh = reasons.filter((reason) => !draft.input.ticket?.reasons.includes(reason));
  if (draft.input.conversation.owner === 'operator') {
    draft.reply({ text: kinds.join(', '), desk: true, importance: 'high', safety: true });
    raise(draft, priority, reasons, seq);
    return;
  }
  if (draft.hasTicket) {
    if (fresh.length > 0) raise(draft, priority, reasons, seq);
    return;
  }
  open(draft, kindOf(draft, 'chat'), priority, reasons, seq);
  // Where nobody is there the danger text has said so: another message, or a question for a number, would only be in its way.
  if (draft.somebodyThere) sayQueued(draft);
}

/**
 * The citizen has ended the conversation. A request that nobody can answer any more is taken back; one with a danger sign,
 * or with a number to call, stays for a person to decide.
 */
export function leave(draft: TurnDraft): void {
  const { ticket, conversation } = draft.input;
  const changes = draft.tickets.map((change) => (change.do === 'open' ? change.ticket : change));
  const reasons = [ticket, ...changes].flatMap((each) => (each && 'reasons' in each ? (each.reasons ?? []) : []));
  const danger = reasons.some((reason) => reason.startsWith('danger:'));
  const callable = (ticket?.contactPoint ?? null) !== null || changes.some((change) => 'phone' in change && change.phone !== undefined);
  const waits = draft.hasTicket && conversation.owner !== 'operator';
  if (waits && !danger && !callable) draft.tickets.push({ do: 'withdraw', reason: 'left' });
  draft.set(initialState);
}

/**
 * The citizen no longer wants the person. Where a danger sign was seen the request stays, and that is said: somebody has to look at it,
 * and sees that no call is wanted.
 */
export function takeBack(draft: TurnDraft, seq: number): void {
  if (draft.state.awaiting?.kind === 'phone') draft.set({ awaiting: null });
  const { ticket, conversation } = draft.input;
  const inDanger = ticket?.reasons.some((reason) => reason.startsWith('danger:')) || Object.keys(draft.state.danger).length > 0;
  if (inDanger && conversation.owner !== 'operator') {
    raise(draft, undefined, [], seq);
    sayStays(draft, 'handover_stays');
    return;
  }
  draft.set({ phone: null, callAt: null, awaiting: { kind: 'person', declined: true } });
  withdraw(draft, 'cancelled');
}

/** Everything is erased: a request that waits would be one about nobody. */
export function withdrawErased(draft: TurnDraft): void {
  if (!draft.hasTicket) return;
  draft.tickets.push({ do: 'withdraw', reason: 'erased' });
  draft.say('handover_cancelled');
}

function withdraw(draft: TurnDraft, reason: string): void {
  draft.tickets.push({ do: 'withdraw', reason });
  draft.say('handover_cancelled');
}

/** The number for the call back. One that was meant and cannot be read is asked for again, in digits. @returns whether it was about that */
export function takePhone(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const phone = phoneIn(heard);
  if (phone === null) return false;
  if (phone === 'unread') askAgainForPhone(draft);
  else recordPhone(draft, phone);
  return true;
}

export function recordPhone(draft: TurnDraft, phone: string): void {
  const { duty, ticket } = draft.input;
  // Who was to be answered in writing and gives a number is called; beside a danger sign only where nobody is there to answer now.
  const isCall = !draft.state.cannotPhone && (!duty.open || Object.keys(draft.state.danger).length === 0);
  const isNew = isCall && duty.open && ticket?.kind === 'chat';
  if (draft.hasTicket)
    draft.tickets.push({ do: 'update', phone, ...(isCall && { kind: 'callback' }), ...(isNew && { reasons: ['callback'] }) });
  const when = draft.input.duty.open ? '' : draft.opens();
  draft.say('callback_recorded', { phone, when });
  draft.set({ awaiting: null, phone });
}

/** Keeps when the citizen would like to be called, for whoever calls. @returns whether a time was named */
export function noteCallTime(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const callAt = timeWished(heard);
  if (callAt === null) return false;
  draft.set({ callAt });
  if (draft.hasTicket) raise(draft, undefined, [], heard.at(-1)?.seq ?? 0);
  draft.say('callback_when');
  return true;
}

/** No number is given: the request is answered in writing, so that it does not wait for a call that nobody can make. */
export function noPhone(draft: TurnDraft, seq: number): void {
  draft.say('callback_not_reachable');
  draft.set({ awaiting: null });
  if (draft.hasTicket) raise(draft, undefined, [], seq, 'chat');
}

/** Who was to be called would rather be answered in writing: they wait for a person like anybody else. */
export function toChat(draft: TurnDraft, seq: number): void {
  noPhone(draft, seq);
  if (draft.input.duty.open) sayPlace(draft);
}

/** "Which number did you note?" */
export function sayNumber(draft: TurnDraft): void {
  const { phone } = draft.state;
  if (phone) draft.say('callback_number', { phone });
  else {
    draft.say('callback_no_number');
    if (draft.input.ticket?.kind === 'callback' || draft.state.awaiting?.kind === 'phone') askForPhone(draft);
  }
}

function open(draft: TurnDraft, kind: TicketKind, priority: Priority, reasons: readonly string[], seq: number): void {
  const { region } = draft.input.content;
  if (kind !== 'callback') awaitHoursEnd(draft);
  draft.tickets.push({
    do: 'open',
    ticket: {
      kind,
      priority,
      reasons,
      language: draft.language,
      skills: [],
      dueAt: draft.input.now.getTime() + region.handoff.due[priority] * 60_000,
      card: handoffCard(draft, reasons, seq),
      queue: kind !== 'callback',
    },
  });
}

function raise(draft: TurnDraft, priority: Priority | undefined, reasons: readonly string[], seq: number, kind?: TicketKind): void {
  const all = [...new Set([...(draft.input.ticket?.reasons ?? []), ...reasons])];
  draft.tickets.push({
    do: 'update',
    reasons,
    card: handoffCard(draft, all, seq),
    language: draft.language,
    ...(priority === undefined
      ? {}
      : { priority, dueAt: draft.input.now.getTime() + draft.input.content.region.handoff.due[priority] * 60_000 }),
    ...(kind === undefined ? {} : { kind }),
  });
}
