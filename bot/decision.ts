// What goes into a turn and what comes out of it. A turn is a plain function of these: no clock, network or store.
import type { RegionContent } from '../config/content.js';
import type { AfterDanger } from '../config/text-keys.js';
import type { DangerSign, Understanding } from '../nlu/understanding.js';
import type { TicketChange } from '../store/port.js';
import type {
  EntryId,
  FollowUp,
  Decision as LedgerLine,
  Millis,
  Owner,
  StoredAttachment,
  SuggestedAction,
  Ticket,
} from '../store/records.js';

/** One unanswered entry of the citizen (or of the system, where `event` is set), with what was understood. */
export interface Heard {
  readonly seq: number;
  readonly id: EntryId;
  readonly at: Millis;
  readonly text: string;
  /** The value of a pressed button, where one was pressed. */
  readonly button: string | null;
  readonly attachments: readonly StoredAttachment[];
  readonly event: { readonly name: string; readonly value: unknown } | null;
  readonly understanding: Understanding | null;
  /** A number in it was taken away in so many words, and is left out: it corrects what was told before. */
  readonly takesBack?: boolean;
}

/** Who is there to take a conversation, told by the hand-off side. */
export interface Duty {
  /** Within the Region's opening hours. */
  readonly open: boolean;
  /** When it opens next, as the citizen should read it; null where it is open or never opens. */
  readonly opensAt: Date | null;
  /** When these hours end; null where it is closed, or open for days. Absent where nobody keeps hours. */
  readonly closesAt?: Date | null;
  /** Where the ticket of this conversation stands, and the expected wait in minutes as a range; null where nobody is there to take it. */
  readonly place: { readonly ahead: number; readonly wait: { readonly from: number; readonly to: number } | null };
}

/** Where an answer of an interview comes from; extracted text can raise a level but never rule out a danger sign. */
export interface Fact {
  readonly value: string | number | boolean | readonly string[] | null;
  /** null value with `unknown` true: the citizen does not know. */
  readonly unknown?: boolean;
  readonly from: 'asked' | 'extracted' | 'corrected' | 'confirmed';
  readonly seq: number;
  readonly at: Millis;
  /** The temperature that it took the place of, where what was read may be something else. */
  readonly was?: number;
}
export type Facts = { readonly [fact: string]: Fact };

export interface InterviewState {
  readonly id: string;
  /** The content version it began with; it keeps it to the end. */
  readonly content: string;
  /** The question that was asked last. */
  readonly asked: string | null;
  /** How often it was asked without an answer that was understood. */
  readonly tries: number;
  /** How often it was asked in a row, in whatever words; absent in states of earlier versions. */
  readonly times?: number;
  /** What else was answered while it stood: ids of answers, or words; absent in states of earlier versions. */
  readonly asides?: readonly string[];
  readonly postponed: readonly string[];
  /** A danger was told while this question stood: it waits, and is not said again; absent otherwise. */
  readonly inDanger?: true;
  readonly done: boolean;
}

/** What the bot is waiting to hear, beside an interview's question. */
export type Awaiting =
  | { readonly kind: 'rating' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'choice'; readonly intents: readonly string[] }
  /** `declined`: it was said that no person is wanted, and may be thought better of. */
  | { readonly kind: 'person'; readonly declined?: true }
  | {
      readonly kind: 'happening-now';
      /** The kinds in question, each with the message it stands in; none for a cry without a reason. */
      readonly signs?: { readonly [kind: string]: number };
      /** What was said, to go on with if it is not happening. */
      readonly said?: readonly Heard[];
      /** It was asked twice. */
      readonly again?: boolean;
    }
  /** What was swallowed, after it was told that something was. */
  | { readonly kind: 'swallowed'; readonly said: readonly Heard[] }
  /** Whether the illness began on a day that was named. */
  | { readonly kind: 'onset'; readonly day: string }
  | { readonly kind: 'erase' };

export interface BotState {
  readonly version: 1;
  readonly greeted: boolean;
  /** A language the citizen asked for; kept until another is asked for. */
  readonly wished: string | null;
  /** The language that the citizen has clearly written so far; absent before that. */
  readonly wrote?: string;
  readonly facts: Facts;
  readonly interview: InterviewState | null;
  /** The interview that the citizen stopped, to go on with when they say so; absent in states of earlier versions. */
  readonly stopped?: InterviewState | null;
  /** Messages in a row that were not understood. */
  readonly fallbacks: number;
  readonly awaiting: Awaiting | null;
  /** Danger replies given: kind → sequence number of the message that brought it. */
  readonly danger: { readonly [kind: string]: number };
  readonly lastReplies: readonly string[];
  /** The last of the replies that were said once more because they were not understood; absent where none was. */
  readonly repeated?: string;
  /** The buttons shown last: a text that equals a title (or its number in the list) is a press of it. */
  readonly offered: readonly { readonly title: string; readonly value: string }[];
  readonly rating: number | null;
  /** The answer that was said last (its id); absent in states of earlier versions. */
  readonly topic?: string;
  /** The number to call back that was given last; absent in states of earlier versions. */
  readonly phone?: string | null;
  /** Has told of somebody's death: what is unclear afterwards is listened to. */
  readonly grieving?: boolean;
  /** Is a child who writes alone: no interview. */
  readonly child?: boolean;
  /** Is under 18 and was told whom to turn to. */
  readonly teen?: boolean;
  /** Is deaf, has no credit, or cannot phone for another reason: answered in writing. */
  readonly cannotPhone?: boolean;
  /** Has told that help was called and is coming: they are not sent to the phone again for what was told. */
  readonly helpCalled?: boolean;
  /** Half of a danger, which the other half completes: what burns indoors, people who are ill together, mushrooms that were eaten. */
  readonly half?: readonly ('fire' | 'heater' | 'ill' | 'mushrooms')[];
  /** Somebody has fallen, or hit their head: what is told later may make it a danger. */
  readonly fell?: 'head' | 'somewhere';
  /** What was said last to "all is well, cancel", oldest first: none of it comes twice while another is left. */
  readonly stays?: readonly string[];
  /** Kinds of danger whose text names other signs than were told, with the text that fits. */
  readonly fits?: { readonly [kind: string]: AfterDanger };
  /** When the citizen would like to be called, in their own words; absent in states of earlier versions. */
  readonly callAt?: string | null;
  /** Danger signs that the citizen said are not happening, when asked; absent in states of earlier versions. */
  readonly ruledOut?: readonly string[];
}

export interface TurnInput {
  readonly conversation: {
    readonly region: string;
    readonly channel: string;
    readonly language: string;
    readonly owner: Owner['kind'];
    readonly state: BotState | null;
  };
  readonly ticket: Ticket | null;
  readonly heard: readonly Heard[];
  /** Danger signs that only show when the messages of a burst are joined. */
  readonly joined: readonly DangerSign[];
  readonly content: RegionContent;
  readonly duty: Duty;
  readonly now: Date;
  readonly modelHash: string;
}

export interface Reply {
  readonly text: string;
  readonly actions?: readonly SuggestedAction[];
  readonly importance?: 'normal' | 'high';
  /** Where the text is not for speaking. */
  readonly speak?: string;
  /** Id of the answer it comes from. */
  readonly answer?: string;
  readonly language?: string;
  /** Passes whoever owns the conversation. */
  readonly safety?: boolean;
  /** For the desk only. */
  readonly desk?: boolean;
}

export interface TurnDecision {
  readonly replies: readonly Reply[];
  readonly state: BotState;
  readonly language: string;
  readonly tickets: readonly TicketChange[];
  readonly followUps: readonly Omit<FollowUp, 'conversation'>[];
  readonly cancelFollowUps: readonly string[];
  readonly ledger: readonly LedgerLine[];
  /** The citizen asked for it and confirmed: erase after the replies have gone out. */
  readonly erase: boolean;
}
