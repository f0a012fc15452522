// The desk's HTTP and WebSocket forms, shared by the server and the browser. Times are ISO 8601 strings.
import type { Entry, PresenceState, Priority, Reachability, Role, TicketEvent, TicketKind, TicketState } from '../store/records.js';
import type { HandoffCard } from './card.js';
import type { ListChange } from './list-change.js';

export interface OperatorView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly capacity: number;
  readonly presence: PresenceState;
  readonly mustChangePassword: boolean;
}

/** POST /api/desk/session {name, password} and GET /api/desk/session. The token is a cookie; `csrf` goes into `x-csrf-token`. */
export interface SessionView {
  readonly csrf: string;
  readonly operator: OperatorView;
}

/** GET /api/desk/resume: asked by a page that has just been opened, so that nobody is an answer and no error. */
export interface ResumeView {
  readonly session: SessionView | null;
}

export interface TicketView {
  readonly id: string;
  readonly conversationId: string;
  readonly region: string;
  readonly channel: string;
  readonly kind: TicketKind;
  readonly priority: Priority;
  readonly reasons: readonly string[];
  readonly dangerSigns: readonly string[];
  readonly language: string;
  readonly skills: readonly string[];
  readonly createdAt: string;
  readonly dueAt: string;
  readonly overdue: boolean;
  readonly state: TicketState;
  readonly operatorId: string | null;
  readonly reachability: Reachability;
  /** One line of the card, to choose by; shown only to those who may open it. */
  readonly summary: string;
  /** The signed-in operator speaks the language and has the skills; others are shown too, after these. */
  readonly fits: boolean;
}

/** GET /api/desk/tickets/:id, and the answer to a claim: enough to decide whether to take it. */
export interface TicketDetail {
  readonly ticket: TicketView;
  readonly card: HandoffCard | null;
}

/** The answer to "take the next": a TicketDetail, or that nobody waits. */
export type NextView = TicketDetail | { readonly ticket: null; readonly card: null };

export interface Counters {
  readonly waiting: number;
  readonly emergency: number;
  readonly overdue: number;
  readonly mine: number;
  readonly available: number;
}

/** GET /api/desk/queue; GET /api/desk/mine gives `{tickets}`. */
export interface QueueView {
  readonly tickets: readonly TicketView[];
  readonly counters: Counters;
}

/** GET /api/desk/assigned, for supervisors: what colleagues of the own Regions have open, most urgent first. */
export interface AssignedView {
  readonly tickets: readonly TicketView[];
}

/** One line of a request's history. `who` is a name where a person did it, else `bot` or `system`. */
export type TicketEventView = Pick<TicketEvent, 'seq' | 'what' | 'who' | 'detail'> & {
  readonly at: string;
  /** To whom it was passed on, where that was a person. */
  readonly to: string | null;
};

/** An Entry as the desk sees it. */
export type EntryView = Pick<Entry, 'seq' | 'id' | 'author' | 'authorId' | 'audience' | 'replyTo' | 'activity'> & {
  readonly at: string;
  readonly authorName: string | null;
};

/** GET /api/desk/conversations/:id?since=SEQ */
export interface ConversationView {
  readonly id: string;
  readonly region: string;
  readonly channel: string;
  readonly language: string;
  readonly owner: 'bot' | 'queue' | 'operator';
  readonly lastSeq: number;
  readonly ticket: TicketView | null;
  readonly card: HandoffCard | null;
  readonly entries: readonly EntryView[];
  readonly contactPoints: readonly { readonly channel: string; readonly address: string; readonly purpose: string }[];
  /** What happened to the request: who did what and when, oldest first. */
  readonly events: readonly TicketEventView[];
  /** The Region's skills that a conversation can be passed on to. */
  readonly skills: readonly { readonly id: string; readonly label: string }[];
  readonly outcomes: readonly { readonly id: string; readonly label: string }[];
  readonly canned: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

export interface ColleagueView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly presence: PresenceState;
  readonly open: number;
  readonly capacity: number;
  readonly languages: readonly string[];
  readonly skills: readonly { readonly id: string; readonly label: string }[];
}

/** The answer to a message or a note. `duplicate`: it had been written before, under the same id. */
export interface SaidView {
  readonly entry: EntryView;
  readonly duplicate: boolean;
}

/** Every error: `{error: {code, message}}`; the message is in words for the person at the desk. */
export interface ErrorView {
  readonly error: { readonly code: string; readonly message: string };
}

// Requests. `id` is the client's own id of the message: sent again it is the same message.
export interface SayRequest {
  readonly id: string;
  readonly text: string;
}
export interface CloseRequest {
  readonly outcome: string;
  readonly note?: string;
}
/** POST /api/desk/tickets/:id/assign: a supervisor gives a waiting request to a colleague. */
export interface AssignRequest {
  readonly operator: string;
}
export type TransferRequest = { readonly operator: string } | { readonly skills: readonly string[] };
/** PUT /api/desk/presence. `away` with open conversations is refused (409 `open_conversations`) unless they are given back. */
export interface PresenceRequest {
  readonly state: PresenceState;
  readonly giveBack?: boolean;
}
/** PUT /api/desk/password; answers a SessionView with a new `csrf`. Other desks of this operator are signed out. */
export interface PasswordRequest {
  readonly current: string;
  readonly password: string;
}

/** What the server sends over /api/desk/live. Entries may be missed: the client sees a gap by `seq` and reads it over HTTP. */
export type LiveMessage =
  | { readonly kind: 'hello'; readonly operator: OperatorView; readonly now: string }
  /** `assigned`: what colleagues have open, for supervisors only. */
  | ({ readonly kind: 'queue' } & QueueView & { readonly mine: readonly TicketView[]; readonly assigned?: readonly TicketView[] })
  | { readonly kind: 'entry'; readonly conversationId: string; readonly entry: EntryView }
  /** The conversation's owner or ticket changed: taken away, returned, closed. */
  | { readonly kind: 'ticket'; readonly conversationId: string; readonly ticket: TicketView }
  | { readonly kind: 'typing'; readonly conversationId: string }
  | {
      readonly kind: 'alert';
      readonly conversationId: string;
      readonly dangerSigns: readonly string[];
      readonly reason: 'danger' | 'overdue';
    }
  | { readonly kind: 'presence'; readonly colleagues: readonly ColleagueView[] }
  /**
   * Instead of `queue` and `presence`, to desks that follow changes (`/api/desk/live?changes`): what is different from the last of
   * these. A list that is left out is as it was.
   */
  | ({ readonly kind: 'queue-change' } & ListChange<TicketView> & {
        readonly counters: Counters;
        readonly mine?: readonly TicketView[];
        readonly assigned?: readonly TicketView[];
      })
  | ({ readonly kind: 'presence-change' } & ListChange<ColleagueView>)
  | { readonly kind: 'bye'; readonly reason: 'signed-out' | 'draining' };

/** What the desk sends: which conversation it looks at, a sign of life every 15 s, and typing. */
export type LiveRequest =
  | { readonly kind: 'watch'; readonly conversationId: string; readonly since: number }
  | { readonly kind: 'unwatch'; readonly conversationId: string }
  | { readonly kind: 'beat' }
  | { readonly kind: 'typing'; readonly conversationId: string };
