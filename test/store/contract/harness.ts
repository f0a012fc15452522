// What a contract test needs of an implementation, and short ways to say what happens in a conversation.
import { randomUUID } from 'node:crypto';
import test, { type ExecutionContext } from 'ava';
import type { NewConversation, Outcome, Store, TicketRequest, Turn } from '../../../store/port.js';
import type { ConversationId, Draft, Operator, OperatorId, Ticket } from '../../../store/records.js';

export interface Harness {
  store: Store;
  /** Shuts the store down and opens it again on the same records. */
  reopen(): Promise<void>;
  /** Moves the clock of leases. */
  advance(ms: number): void;
  now(): number;
  /** Ends the store and removes what it kept. */
  remove(): Promise<void>;
}
export type Open = () => Promise<Harness>;

/** A test with a store of its own. */
export function promise(name: string, open: Open, title: string, body: (t: ExecutionContext, house: Harness) => Promise<void>): void {
  test(`${name}: ${title}`, async (t) => {
    const house = await open();
    try {
      await body(t, house);
    } finally {
      await house.remove();
    }
  });
}

/** The mask of the contract tests: six digits in a row are a code. */
export const mask = (text: string): string => text.replace(/\d{6}/g, '******');

export async function opened(house: Harness, wish: Partial<NewConversation> = {}): Promise<ConversationId> {
  const id = (wish.id ?? randomUUID()) as ConversationId;
  await house.store.openConversation({
    id,
    region: 'demo',
    channel: 'web',
    language: 'it',
    user: 'dl_user',
    at: house.now(),
    address: null,
    ...wish,
  });
  return id;
}

export function says(house: Harness, conversation: ConversationId, text: string, clientId: string | null = null) {
  return house.store.accept({ conversation, clientId, activity: { type: 'message', text }, at: house.now() });
}

/** Milliseconds of a lease: longer than any machine is busy with something else; `advance` ends it. */
export const LEASE = 60_000;

export async function takes(house: Harness, max = 1, ttl = LEASE): Promise<Turn> {
  const [turn] = await house.store.takeTurns('worker', max, ttl);
  if (turn === undefined) throw new Error('No turn was waiting.');
  return turn;
}

export const bot = (text: string, more: Partial<Draft> = {}): Draft => ({ author: 'bot', activity: { type: 'message', text }, ...more });

export const safety = (text: string): Draft => ({ author: 'bot', activity: { type: 'message', text, channelData: { safety: true } } });

export function outcome(house: Harness, turn: Turn, more: Partial<Outcome> = {}): Outcome {
  return {
    at: house.now(),
    answeredSeq: turn.waiting.at(-1)?.seq ?? turn.conversation.answeredSeq,
    owner: turn.conversation.owner.kind,
    replies: [],
    state: null,
    language: turn.conversation.language,
    tickets: [],
    followUps: [],
    cancelFollowUps: [],
    decisions: [],
    ...more,
  };
}

/** One message and its turn. */
export async function exchange(house: Harness, conversation: ConversationId, text: string, more: Partial<Outcome> = {}) {
  await says(house, conversation, text);
  const turn = await takes(house);
  return house.store.commit(turn.lease, outcome(house, turn, more));
}

export function request(house: Harness, more: Partial<TicketRequest> = {}): TicketRequest {
  return {
    kind: 'chat',
    priority: 'routine',
    reasons: ['asked'],
    language: 'it',
    skills: [],
    dueAt: house.now() + 60_000,
    card: { version: 1, lines: [] },
    queue: more.kind !== 'callback',
    ...more,
  };
}

/** A conversation whose citizen has asked for a person. */
export async function asked(house: Harness, more: Partial<TicketRequest> = {}, wish: Partial<NewConversation> = {}) {
  const conversation = await opened(house, wish);
  const { ticket } = await exchange(house, conversation, 'voglio parlare con qualcuno', {
    tickets: [{ do: 'open', ticket: request(house, more) }],
  });
  if (ticket === null) throw new Error('No ticket was opened.');
  return { conversation, ticket };
}

export const anna = 'op-anna' as OperatorId;
export const bruno = 'op-bruno' as OperatorId;
export const speaks = (text: string, clientId: string | null = null): Draft => ({
  author: 'operator',
  activity: { type: 'message', text },
  clientId,
});
export const closing: Draft = { author: 'system', audience: 'desk', activity: { type: 'event', name: 'handoff.closed' } };

export function operator(id: OperatorId, name: string): Operator {
  return {
    id,
    version: 1,
    name,
    role: 'operator',
    regions: ['demo'],
    languages: ['it'],
    skills: [],
    passwordHash: '$argon2id$…',
    mustChangePassword: false,
    disabled: false,
    capacity: 3,
  };
}

export async function whatHappened(house: Harness, ticket: Ticket): Promise<string[]> {
  return (await house.store.ticketEvents(ticket.id)).map((event) => event.what);
}
