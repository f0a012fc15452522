// The port of the store: what the rest of Accanto may ask of whatever keeps its records. Two implementations (sqlite,
// redis), one contract suite (test/store/contract.ts) that both pass. It is worded so that a step is one atomic action:
// one transaction in SQLite, one function call on one hash slot in Redis. What spans conversations (queues, due lists)
// is an index that may lag for a moment and is checked again where it matters.
import type {
  ContactPoint,
  Conversation,
  ConversationId,
  Decision,
  Delivery,
  DeskSession,
  Draft,
  Entry,
  ErasureReceipt,
  FollowUp,
  Json,
  Millis,
  Operator,
  OperatorId,
  Owner,
  Presence,
  PresenceState,
  Priority,
  Reachability,
  StoredActivity,
  Ticket,
  TicketEvent,
  TicketId,
  TicketKind,
} from './records.js';

/** What a channel hands in. `id` is made by the channel (random for the web, derived from the chat for the others). */
export interface NewConversation {
  readonly id: ConversationId;
  readonly region: string;
  readonly channel: string;
  readonly language: string;
  readonly user: string | null;
  readonly at: Millis;
  /** Where replies are to be pushed; null for channels that read by sequence number. */
  readonly address: string | null;
}

export interface Incoming {
  readonly conversation: ConversationId;
  /** The sender's id of this message; the same one again is the same message. Null = never a duplicate. */
  readonly clientId: string | null;
  readonly activity: StoredActivity;
  readonly at: Millis;
}

export interface Accepted {
  readonly entry: Entry;
  readonly duplicate: boolean;
}

/** The right to work one turn. `token` grows with every lease of the conversation: an older one is refused at commit. */
export interface Lease {
  readonly conversation: ConversationId;
  readonly token: number;
  readonly worker: string;
  readonly until: Millis;
}

/** Everything a turn needs, in one answer: the conversation and all entries that wait for a turn, oldest first. */
export interface Turn {
  readonly lease: Lease;
  readonly conversation: Conversation;
  readonly waiting: readonly Entry[];
  readonly ticket: Ticket | null;
}

export interface TicketRequest {
  readonly kind: TicketKind;
  readonly priority: Priority;
  readonly reasons: readonly string[];
  readonly language: string;
  readonly skills: readonly string[];
  readonly dueAt: Millis;
  readonly card: Json;
  /** A number given for the call back; becomes a contact point. */
  readonly phone?: string;
  /** Chat tickets move the conversation into the queue; a call back leaves it with the bot. */
  readonly queue: boolean;
}

export type TicketChange =
  | { readonly do: 'open'; readonly ticket: TicketRequest }
  /** Raises or extends the open ticket: a priority is never lowered, reasons are united, the card replaced where given, a phone added. */
  | {
      readonly do: 'update';
      readonly priority?: Priority;
      readonly reasons?: readonly string[];
      readonly card?: Json;
      readonly language?: string;
      readonly phone?: string;
      readonly kind?: TicketKind;
      readonly dueAt?: Millis;
    }
  /** The citizen no longer wants a person. Refused (silently kept) while an operator has it. */
  | { readonly do: 'withdraw'; readonly reason: string };

/** All that a turn changes. It is written together or not at all. */
export interface Outcome {
  readonly at: Millis;
  /** Entries up to this one are answered. */
  readonly answeredSeq: number;
  /** Whom the worker believed to own the conversation: refused when it is another one by now. */
  readonly owner: Owner['kind'];
  readonly replies: readonly Draft[];
  readonly state: Json;
  readonly language: string;
  readonly tickets: readonly TicketChange[];
  readonly followUps: readonly Omit<FollowUp, 'conversation'>[];
  /** Ids of follow-ups that are no longer wanted. */
  readonly cancelFollowUps: readonly string[];
  readonly decisions: readonly Decision[];
  /** Whether the citizen is still there, where this turn learnt it: whoever commits this says so of the ticket that stays open. */
  readonly reachability?: Reachability;
  /** The citizen's wish to be forgotten has fallen due: whoever commits this erases the conversation right after. */
  readonly erase?: boolean;
}

export interface Committed {
  readonly entries: readonly Entry[];
  readonly conversation: Conversation;
  readonly ticket: Ticket | null;
}

/** Which tickets a desk sees. Empty lists mean "all". */
export interface QueueFilter {
  readonly regions: readonly string[];
  readonly languages?: readonly string[];
  readonly skills?: readonly string[];
}

export interface QueuePlace {
  /** How many stand before this ticket in its Region. */
  readonly ahead: number;
  readonly waiting: number;
}

/** What happened, told to whoever listens in this process (with Redis: in any process). A hint to read, never the record itself. */
export type Change =
  /** `entry` comes along where this process wrote it itself; it is durable then, and nothing is said of the entries before it. */
  | { readonly kind: 'entry'; readonly conversation: ConversationId; readonly seq: number; readonly entry?: Entry }
  | { readonly kind: 'ticket'; readonly ticket: TicketId; readonly conversation: ConversationId; readonly region: string }
  /** The queue of a Region stands otherwise than before. Told where the queue is written after its tickets, perhaps much later. */
  | { readonly kind: 'queue'; readonly region: string }
  | { readonly kind: 'presence'; readonly operator: OperatorId }
  | { readonly kind: 'work' }
  | { readonly kind: 'delivery' }
  /** The line to the store was cut for a while: nobody knows what was not told. Read again whatever you follow, by number. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'typing'; readonly conversation: ConversationId; readonly who: 'citizen' | 'operator' | 'bot' };

export interface StoredFile {
  readonly contentType: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Accounting {
  readonly conversations: number;
  readonly accepted: number;
  readonly answered: number;
  readonly waiting: number;
  readonly erased: number;
  readonly tickets: { readonly [state: string]: number };
  readonly deliveries: { readonly [state: string]: number };
  /** Everything that does not add up, in words; empty = every message ever accepted is accounted for. */
  readonly faults: readonly string[];
}

export interface Store {
  /** Grows with every restore; part of tokens, watermarks and delivery ids. */
  readonly generation: number;

  // ---- a message's way -------------------------------------------------------------------------------------------
  /** Creates it, or returns the one that is there. */
  openConversation(conversation: NewConversation): Promise<Conversation>;
  conversation(id: ConversationId): Promise<Conversation | null>;
  /** The conversation of a channel's address (found by HMAC), newest first. */
  conversationOf(channel: string, region: string, address: string): Promise<Conversation | null>;
  /** Masks, appends and makes durable, in one step; resolves only then. @throws NotFound, StoreFull */
  accept(message: Incoming): Promise<Accepted>;
  /** Appends a system entry that wakes the bot (a scheduler's or desk's wish); the same `clientId` again does nothing. */
  wake(conversation: ConversationId, activity: StoredActivity, clientId: string, at: Millis): Promise<Accepted>;
  /** Leases up to `max` conversations that have entries waiting, oldest first. Leases end by themselves after `ttl` ms. */
  takeTurns(worker: string, max: number, ttl: Millis): Promise<readonly Turn[]>;
  renew(lease: Lease, ttl: Millis): Promise<Lease>;
  /** @throws StaleLease when another has the turn by now, OwnerChanged when somebody else speaks by now; nothing was written. */
  commit(lease: Lease, outcome: Outcome): Promise<Committed>;
  /** Gives the turn back unworked. */
  giveBack(lease: Lease): Promise<void>;
  /** Entries after `since`, oldest first, at most `limit`. `all` leaves out what only the desk may see. */
  read(conversation: ConversationId, since: number, audience: 'all' | 'desk', limit: number): Promise<readonly Entry[]>;

  // ---- files -------------------------------------------------------------------------------------------------------
  /** Keeps a file sealed with the conversation's key; erased with it. Returns its id. @throws NotFound, StoreFull */
  putFile(conversation: ConversationId, file: StoredFile): Promise<string>;
  file(conversation: ConversationId, id: string): Promise<StoredFile | null>;

  // ---- deliveries to channels that have to be called -------------------------------------------------------------
  takeDeliveries(worker: string, now: Millis, max: number, ttl: Millis): Promise<readonly Delivery[]>;
  delivered(id: string, receipt: string | null, at: Millis): Promise<void>;
  retryDelivery(id: string, dueAt: Millis, uncertain: boolean, why: string): Promise<void>;
  /** Gives up; becomes visible in the accounting and as a desk entry. */
  failDelivery(id: string, why: string, at: Millis): Promise<void>;
  /** After a restore nothing is sent until somebody who knows what was sent releases the outbox. */
  outboxHeld(): Promise<boolean>;
  releaseOutbox(): Promise<void>;

  // ---- later ------------------------------------------------------------------------------------------------------
  /** Turns every follow-up that is due into an entry that wakes the bot; returns how many. */
  wakeDue(now: Millis, max: number): Promise<number>;

  // ---- people and their queue ------------------------------------------------------------------------------------
  ticket(id: TicketId): Promise<Ticket | null>;
  ticketEvents(id: TicketId): Promise<readonly TicketEvent[]>;
  /** Waiting tickets: priority, then due time, then arrival. */
  queue(filter: QueueFilter, limit: number): Promise<readonly Ticket[]>;
  place(id: TicketId): Promise<QueuePlace | null>;
  assigned(operator: OperatorId): Promise<readonly Ticket[]>;
  /** Atomic: waiting → assigned, the conversation's owner with it. @throws NotWaiting, AtCapacity */
  claim(id: TicketId, operator: OperatorId, capacity: number, at: Millis): Promise<Ticket>;
  /** Back into the queue at its own place. `what` says why: released by hand, or lost by a vanished desk. @throws NotYours */
  release(id: TicketId, operator: OperatorId, what: 'released' | 'lost', at: Millis): Promise<Ticket>;
  /** To another operator, or to a skill's queue. @throws NotYours, AtCapacity */
  transfer(
    id: TicketId,
    from: OperatorId,
    to: { operator: OperatorId; capacity: number } | { skills: readonly string[] },
    at: Millis,
  ): Promise<Ticket>;
  /** Closes with an outcome; the conversation goes back to the bot, `entry` wakes it. @throws NotYours */
  close(id: TicketId, operator: OperatorId, outcome: string, entry: Draft, at: Millis): Promise<Ticket>;
  /** What an operator says (or notes, for the desk only). The same clientId is the same message. @throws NotYours when it is no longer theirs. */
  say(id: TicketId, operator: OperatorId, draft: Draft, at: Millis): Promise<Accepted>;
  /**
   * Says something to the citizen for the system (position in the queue) when the owner is still `owner`; else nothing. The
   * same clientId is said once.
   */
  announce(conversation: ConversationId, owner: Owner['kind'], draft: Draft, at: Millis): Promise<Entry | null>;
  /** Waiting tickets past their due time that are at `escalation`; and marking that the next step was taken. */
  overdue(escalation: 0 | 1, now: Millis, limit: number): Promise<readonly Ticket[]>;
  escalate(id: TicketId, escalation: 1 | 2, at: Millis): Promise<boolean>;
  setReachability(id: TicketId, reachability: Reachability, at: Millis): Promise<void>;
  /** When tickets of a Region were opened and claimed first, the `limit` latest in their order: what the expected wait is computed from. */
  recentWaits(region: string, since: Millis, limit: number): Promise<readonly { openedAt: Millis; claimedAt: Millis }[]>;

  // ---- operators ---------------------------------------------------------------------------------------------------
  putOperator(operator: Operator): Promise<void>;
  operator(id: OperatorId): Promise<Operator | null>;
  operatorByName(name: string): Promise<Operator | null>;
  operators(): Promise<readonly Operator[]>;
  /** `state` null: a sign of life alone, which leaves what the operator has chosen (`available` where nothing is known). */
  setPresence(operator: OperatorId, state: PresenceState | null, at: Millis): Promise<void>;
  presence(): Promise<readonly Presence[]>;
  putSession(session: DeskSession): Promise<void>;
  session(tokenHash: string): Promise<DeskSession | null>;
  endSession(tokenHash: string): Promise<void>;
  /**
   * What only one process does at a time, though any could. True: `holder` has it for the next `ttl` ms, by the store's own
   * clock; asking again keeps it. A `ttl` of 0 gives it up.
   */
  takeDuty(duty: string, holder: string, ttl: Millis): Promise<boolean>;

  // ---- contact, erasure, upkeep ------------------------------------------------------------------------------------
  contactPoints(conversation: ConversationId): Promise<readonly ContactPoint[]>;
  /** Destroys the key and what can be read; writes the ledger of erasures first. Erasing again gives the same receipt. @throws NotFound */
  erase(conversation: ConversationId, at: Millis): Promise<ErasureReceipt>;
  /**
   * Conversations whose last entry (where there is none: their beginning) is older than the time given for their Region, and in
   * which nothing is still to be done: no turn, no open ticket, no follow-up, no delivery. A long look at everything, in
   * portions of at most `limit`, some of them empty, so that whoever asks may pause or stop there.
   */
  untouchedSince(before: ReadonlyMap<string, Millis>, limit: number): AsyncIterable<readonly Untouched[]>;
  /** Erases, as `erase` does, those in which nothing was written since; each is named once. Returns how many. */
  eraseUntouched(conversations: readonly Untouched[], at: Millis): Promise<number>;
  decisions(since: Millis, limit: number): Promise<readonly Decision[]>;
  /**
   * Removes decisions that are older than the time given for their Region, in portions of at most `limit`, and says of each portion
   * how many they were (0 too), so that whoever asks may pause or stop there. Those of other Regions stay.
   */
  forgetDecisions(before: ReadonlyMap<string, Millis>, limit: number): AsyncIterable<number>;
  reconcile(): Promise<Accounting>;
  /** True when writing works: what /readyz says. @throws StoreFull, StoreUnavailable */
  check(): Promise<void>;
  /** What it runs on, for /metrics: few numbers, cheap, and there within about a second whatever the store does. Never throws. */
  figures(): Promise<readonly Figure[]>;
  subscribe(listener: (change: Change) => void): () => void;
  /** Passing signals that nobody keeps (typing). */
  signal(change: Change & { kind: 'typing' }): Promise<void>;
  /** Finishes what is under way and lets go of files and sockets. */
  shutdown(): Promise<void>;
}

/** A conversation that nobody has touched for long, as it was when the store looked. */
export interface Untouched {
  readonly conversation: ConversationId;
  /** Whoever touches it writes an entry: another number, and it is untouched no more. */
  readonly lastSeq: number;
}

/** A number that the store tells of itself. It is of no person and no conversation. */
export interface Figure {
  /** As /metrics calls it after "accanto_". */
  readonly name: string;
  readonly kind: 'gauge' | 'counter';
  readonly help: string;
  /** Empty where it cannot be told just now. */
  readonly values: readonly { readonly labels: { readonly [name: string]: string }; readonly value: number }[];
}

/** What a store is given at its start by accanto.ts. */
export interface StoreOptions {
  /** Masks codes that nobody should send; keeps lengths. Runs before anything is written. */
  readonly mask: (text: string) => string;
  readonly now: () => Millis;
  /** 32 bytes; wraps the conversations' keys and keys the HMAC of addresses. */
  readonly masterKey: Uint8Array;
}
