// Everything the desk remembers while the page is open. Plain data: who changes it stands in the files beside this one.
import type {
  ColleagueView,
  ConversationView,
  Counters,
  EntryView,
  LiveMessage,
  SessionView,
  TicketDetail,
  TicketView,
} from '../../../../api.js';
import type { DeskFault } from '../net/http.js';
import type { LineState } from '../net/live.js';

/** `starting`: asking the server whether a session is still there. */
export type Phase = 'starting' | 'signed-out' | 'new-password' | 'working';

/** `team`: what colleagues have open, for supervisors. */
export type Tab = 'queue' | 'mine' | 'team';

/** What is in view, kept in the address so that "back" and a reload do what one expects. */
export interface Route {
  readonly tab: Tab;
  readonly ticket: string | null;
  /** The card in front, where the screen is too narrow for it to stand beside. */
  readonly card: boolean;
}

export type LossReason = 'taken' | 'returned' | 'closed';

/** One conversation that this desk has open. */
export interface Talk {
  readonly id: string;
  readonly ticketId: string;
  readonly facts: Omit<ConversationView, 'entries'> | null;
  /** A supervisor looks in: nothing can be written, nothing counts as unread, and it is forgotten when one looks away. */
  readonly watching: boolean;
  /** In order and without holes. */
  readonly entries: readonly EntryView[];
  /** A hole was seen, or a first reading is under way. */
  readonly reading: boolean;
  readonly fault: DeskFault | null;
  readonly readSeq: number;
  /** Where "new messages" begins: set when it is opened, so that the line does not jump while one reads. */
  readonly newFrom: number | null;
  readonly lost: LossReason | null;
  /** Danger signs said while it is ours that nobody has acknowledged yet. */
  readonly danger: readonly string[];
  readonly typingUntil: number;
}

export type SayKind = 'message' | 'note';

/** A text of ours on its way. It is kept, whatever happens, until the entry is there or the operator drops it. */
export interface Outgoing {
  readonly id: string;
  readonly conversationId: string;
  readonly kind: SayKind;
  readonly text: string;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly fault: DeskFault | null;
  /** The last sequence number that was known when it was written. */
  readonly after: number;
  /** The sequence number it got. */
  readonly seq: number | null;
}

export interface Draft {
  readonly kind: SayKind;
  readonly text: string;
}

export type Alert = Extract<LiveMessage, { kind: 'alert' }>;

export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'fault' | 'info';
  readonly text: string;
}

export type DialogName = 'help' | 'settings' | 'sign-out' | 'away' | 'transfer' | 'release' | 'close' | 'assign' | null;

export interface DeskState {
  readonly phase: Phase;
  readonly session: SessionView | null;
  /** The session ended while we were at work: everything stays, a password is asked for on top of it. */
  readonly expired: boolean;
  readonly line: LineState;
  readonly queue: readonly TicketView[];
  /** False until the queue was read once. */
  readonly queueKnown: boolean;
  readonly mine: readonly TicketView[];
  /** What colleagues have open; empty for who does not supervise. */
  readonly team: readonly TicketView[];
  readonly counters: Counters;
  readonly colleagues: readonly ColleagueView[];
  readonly talks: { readonly [conversationId: string]: Talk };
  readonly previews: { readonly [ticketId: string]: TicketDetail };
  readonly outgoing: readonly Outgoing[];
  readonly drafts: { readonly [conversationId: string]: Draft };
  readonly alerts: readonly Alert[];
  readonly notices: readonly Notice[];
  readonly route: Route;
  readonly dialog: DialogName;
  readonly claiming: string | null;
}

export const EMPTY: DeskState = {
  phase: 'starting',
  session: null,
  expired: false,
  line: 'connecting',
  queue: [],
  queueKnown: false,
  mine: [],
  team: [],
  counters: { waiting: 0, emergency: 0, overdue: 0, mine: 0, available: 0 },
  colleagues: [],
  talks: {},
  previews: {},
  outgoing: [],
  drafts: {},
  alerts: [],
  notices: [],
  route: { tab: 'queue', ticket: null, card: false },
  dialog: null,
  claiming: null,
};
