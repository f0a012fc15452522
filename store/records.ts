// What Accanto must not lose, as plain records. Every store keeps exactly these; no SQL or Redis word is in here.
// Times are milliseconds since the epoch (UTC), handed in by the caller: a store has no clock of its own except for leases.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ConversationId = Branded<'ConversationId'>;
export type EntryId = Branded<'EntryId'>;
export type TicketId = Branded<'TicketId'>;
export type OperatorId = Branded<'OperatorId'>;
export type ContactPointId = Branded<'ContactPointId'>;
export type Millis = number;

/** Anything JSON can carry. What a store keeps for others (bot state, cards, activities) it does not look into. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The version of the records written by this program. Version N reads N-1; a newer one is refused in clear words. */
export const RECORD_VERSION = 1;

/** Who speaks with the citizen. While an operator owns a conversation the bot is silent, danger replies apart. */
export type Owner =
  | { readonly kind: 'bot' }
  | { readonly kind: 'queue'; readonly ticket: TicketId }
  | { readonly kind: 'operator'; readonly ticket: TicketId; readonly operator: OperatorId };

export interface Conversation {
  readonly id: ConversationId;
  readonly version: number;
  readonly region: string;
  readonly channel: string;
  /** ISO 639-1, sticky; the channel's hint until the citizen has spoken. */
  readonly language: string;
  readonly createdAt: Millis;
  /** The last sequence number given out; entries are numbered 1, 2, 3 … without gaps. */
  readonly lastSeq: number;
  /** Entries up to here have been worked by a turn. */
  readonly answeredSeq: number;
  readonly owner: Owner;
  /** The ticket that is open for this conversation, if any (also when it is a call back while the bot keeps talking). */
  readonly ticket: TicketId | null;
  /** The bot's memory. Sealed with the conversation's key. */
  readonly state: Json;
  /** The channel user's id as the channel knows it (Direct Line's user id). Sealed. */
  readonly user: string | null;
}

export type Author = 'citizen' | 'bot' | 'operator' | 'system';

/** The part of a Bot Framework Activity that is kept (botframework-schema's names; `channelData` is ours). */
export interface StoredActivity {
  readonly type: 'message' | 'event' | 'typing' | 'conversationUpdate' | 'endOfConversation';
  readonly text?: string;
  readonly textFormat?: 'plain' | 'markdown';
  readonly locale?: string;
  readonly name?: string;
  readonly value?: Json;
  readonly speak?: string;
  readonly importance?: 'low' | 'normal' | 'high';
  readonly inputHint?: string;
  readonly suggestedActions?: { readonly to?: readonly string[]; readonly actions: readonly SuggestedAction[] };
  readonly attachments?: readonly StoredAttachment[];
  readonly channelData?: { readonly [key: string]: Json | undefined };
}

export interface SuggestedAction {
  readonly type: 'imBack' | 'postBack' | 'openUrl' | 'call';
  readonly title: string;
  readonly value: string;
}

export interface StoredAttachment {
  readonly contentType: string;
  readonly name?: string;
  /** Where the bytes are, inside this service; never a data: URL in a record. */
  readonly contentUrl?: string;
  readonly size?: number;
}

/** One line of a conversation's record. Never changed after it was written. */
export interface Entry {
  readonly conversation: ConversationId;
  readonly seq: number;
  /** `<conversation>|<generation>.<seq, seven digits>`: unique for ever, also after a restore. */
  readonly id: EntryId;
  readonly at: Millis;
  readonly author: Author;
  /** The operator, where one wrote it. */
  readonly authorId: string | null;
  /** `desk` entries (private notes, alerts to the operator) never reach the citizen. */
  readonly audience: 'all' | 'desk';
  /** True where a turn must be worked for it (citizen's entries and wake-up calls). */
  readonly wakes: boolean;
  readonly replyTo: EntryId | null;
  /** The sender's own id of the message (channelData.clientActivityID, update_id …), the key of dedupe. */
  readonly clientId: string | null;
  readonly activity: StoredActivity;
}

/** An entry that is about to be written; the store numbers and stamps it. */
export type Draft = Pick<Entry, 'author' | 'activity'> & Partial<Pick<Entry, 'authorId' | 'audience' | 'wakes' | 'replyTo' | 'clientId'>>;

// ---- tickets -------------------------------------------------------------------------------------------------------

export type TicketKind = 'chat' | 'callback' | 'video';
export type Priority = 'emergency' | 'urgent' | 'routine';
export type TicketState = 'waiting' | 'assigned' | 'closed';
/** Is the citizen still there? `gone`: no open socket and silent; `elsewhere`: only another channel reaches them. */
export type Reachability = 'there' | 'gone' | 'elsewhere';

/** A request for a person. Its history is the list of its events; the fields here are the present. */
export interface Ticket {
  readonly id: TicketId;
  readonly version: number;
  readonly conversation: ConversationId;
  readonly region: string;
  readonly kind: TicketKind;
  readonly priority: Priority;
  /** Codes: `asked`, `danger:breathing`, `fallback`, `attachment`, `language`, `distress` … */
  readonly reasons: readonly string[];
  readonly language: string;
  readonly skills: readonly string[];
  readonly organisation: string | null;
  readonly site: string | null;
  readonly createdAt: Millis;
  /** When it must have been taken; after that the supervisor, then the on-call address is told. */
  readonly dueAt: Millis;
  readonly state: TicketState;
  readonly operator: OperatorId | null;
  readonly reachability: Reachability;
  /** 0 nobody told yet, 1 the supervisor, 2 the on-call address. */
  readonly escalation: 0 | 1 | 2;
  readonly contactPoint: ContactPointId | null;
  /** The typed hand-over card. Sealed with the conversation's key. */
  readonly card: Json;
  readonly outcome: string | null;
}

export type TicketEventKind =
  | 'opened'
  | 'raised'
  | 'updated'
  | 'claimed'
  | 'released'
  | 'transferred'
  | 'lost'
  | 'escalated'
  | 'reachability'
  | 'withdrawn'
  | 'closed';

/** Append-only; every figure about the service is computed from these. Survives erasure: it holds no text. */
export interface TicketEvent {
  readonly ticket: TicketId;
  readonly seq: number;
  readonly at: Millis;
  readonly what: TicketEventKind;
  /** `bot`, `system`, or an operator's id. */
  readonly who: string;
  readonly detail: { readonly [key: string]: Json | undefined };
}

// ---- people --------------------------------------------------------------------------------------------------------

export const ROLES = ['operator', 'clinician', 'supervisor', 'editor', 'administrator', 'trainee'] as const;
export type Role = (typeof ROLES)[number];

export interface Operator {
  readonly id: OperatorId;
  readonly version: number;
  readonly name: string;
  readonly role: Role;
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  /** argon2id in its encoded form. */
  readonly passwordHash: string;
  /** A one-time password must be changed at the first sign-in. */
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
  /** How many conversations at once. */
  readonly capacity: number;
}

export type PresenceState = 'available' | 'pause' | 'away';
export interface Presence {
  readonly operator: OperatorId;
  readonly state: PresenceState;
  /** The last sign of life of the desk. */
  readonly seenAt: Millis;
}

export interface DeskSession {
  /** SHA-256 of the cookie's token; the token itself is never kept. */
  readonly tokenHash: string;
  readonly operator: OperatorId;
  readonly csrf: string;
  readonly createdAt: Millis;
  readonly expiresAt: Millis;
}

// ---- outside the conversation --------------------------------------------------------------------------------------

/** A way to reach a citizen, given for a purpose. The address is sealed and found by HMAC. */
export interface ContactPoint {
  readonly id: ContactPointId;
  readonly conversation: ConversationId;
  readonly channel: 'phone' | 'web' | 'telegram' | 'whatsapp' | 'email';
  readonly address: string;
  readonly purpose: 'callback' | 'followup' | 'reply';
  readonly optIn: boolean;
  /** Until when it may be used freely (WhatsApp's 24 hours); null = no window. */
  readonly windowUntil: Millis | null;
  readonly verified: boolean;
}

/** Something to do later in a conversation; when due it becomes an entry that wakes the bot. */
export interface FollowUp {
  readonly id: string;
  readonly conversation: ConversationId;
  readonly dueAt: Millis;
  readonly kind: string;
  readonly detail: Json;
}

/** A reply on its way to a channel that has to be called (not the web, which reads by sequence number). */
export interface Delivery {
  /** `<entry id>>` + channel: the idempotency key, with the generation in it. */
  readonly id: string;
  readonly conversation: ConversationId;
  readonly region: string;
  readonly entry: EntryId;
  readonly channel: string;
  readonly address: string;
  readonly activity: StoredActivity;
  readonly dueAt: Millis;
  readonly attempts: number;
  /** An earlier attempt's fate is unknown: a channel without idempotency keys marks it as a possible repeat. */
  readonly uncertain: boolean;
}

/** A de-identified line that says why something was decided; survives erasure under its own retention. */
export interface Decision {
  readonly at: Millis;
  readonly region: string;
  readonly mode: string;
  readonly outcome: string;
  readonly rules: readonly string[];
  /** Hashes of the content version, the model and the text shown. */
  readonly hashes: { readonly content: string; readonly model?: string; readonly text?: string };
}

export interface ErasureReceipt {
  readonly conversation: ConversationId;
  readonly at: Millis;
  readonly entries: number;
  readonly keyDestroyed: boolean;
}
