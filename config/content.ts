// What a Region writes, after it was read and checked: plain, frozen data. The YAML forms and their checks are beside
// this file; nobody else reads YAML.
import type { FollowUp } from './follow-ups.js';
import type { Language, Localized } from './languages.js';
import type { Interview } from './questions.js';
import type { AfterDanger, Texts } from './text-keys.js';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export interface Hours {
  /** True: day and night. */
  readonly always: boolean;
  /** Local times "HH:MM" to "HH:MM", in the Region's time zone. */
  readonly week: { readonly [day in Weekday]?: readonly (readonly [string, string])[] };
  /** ISO dates on which nobody is there. */
  readonly closed: readonly string[];
}

export interface PhoneNumber {
  readonly id: string;
  readonly label: Localized;
  readonly number: string;
  readonly hours?: Localized;
  /** National emergency and help lines are always shown; a Region's own number only while its check is recent. */
  readonly national: boolean;
  /** ISO date of the last check. */
  readonly verifiedOn: string;
  readonly source: string;
}

export type Mode = 'guidance' | 'forward' | 'level';

export interface Region {
  readonly name: string;
  /** Invented, for trying out: `level` mode without a clinician's signature is legal only here. */
  readonly demo: boolean;
  readonly label: Localized;
  readonly languages: readonly Language[];
  readonly timezone: string;
  readonly mode: Mode;
  readonly signature: string | null;
  readonly protocol: string;
  /** The rule set to go by, chosen by name; null: the one in force on the day. */
  readonly ruleSet: string | null;
  /** Years from which an age is a risk of its own. */
  readonly riskAge: number;
  readonly hours: Hours;
  readonly numbers: readonly PhoneNumber[];
  /** Days after which a Region's own number is no longer shown. */
  readonly numbersValidDays: number;
  /** Web origins that may embed the widget; the gateway's own is always allowed. */
  readonly origins: readonly string[];
  readonly privacy: {
    readonly controller: Localized;
    readonly url: string | null;
    readonly retentionDays: number;
    readonly ledgerDays: number;
  };
  readonly handoff: {
    /** Minutes by which a waiting request must have been taken. */
    readonly due: { readonly emergency: number; readonly urgent: number; readonly routine: number };
    /** Seconds a vanished desk keeps its conversations. */
    readonly graceSeconds: number;
    readonly capacity: number;
    /** Whom to tell when the supervisor did not act: an e-mail address, a phone number or a webhook's https URL. */
    readonly onCall: string | null;
    /** Minutes after the due time before the on-call address is told. */
    readonly onCallAfter: number;
    /** What some operators can do and others cannot: a conversation is passed on to one of these. */
    readonly skills: readonly { readonly id: string; readonly label: Localized }[];
    readonly outcomes: readonly { readonly id: string; readonly label: Localized }[];
    readonly canned: readonly { readonly id: string; readonly title: string; readonly text: Localized }[];
  };
  readonly uploads: { readonly maxBytes: number; readonly types: readonly string[] };
}

export interface Answer {
  readonly id: string;
  /** Intents this may answer; the one whose questions are nearest is taken. */
  readonly intents: readonly string[];
  /** Of its intents, those for which it is said where the questions of none are near, or none are written in the language. */
  readonly mainFor?: readonly string[];
  readonly title: Localized;
  readonly questions: { readonly [language in Language]?: readonly string[] };
  /** How else people ask for it (config/wordings); only to find it by. */
  readonly wordings?: { readonly [language in Language]?: readonly string[] };
  /** `{number:ID}` is filled in from the Region's numbers. */
  readonly text: Localized;
  readonly source: { readonly title: string; readonly url?: string; readonly date: string };
  /** ISO date; after `reviewBy` the editor sees a warning. */
  readonly reviewed: string;
  readonly reviewBy: string;
  /** No health text without a source or this mark. */
  readonly needsReview: boolean;
  /** The rule set (config/rulesets) that a duration in the text comes from; shown with its date through `{ruleset}`. */
  readonly ruleSet?: string;
  /** For whom it speaks, where another rule set than its own is in force: that one's words are then said. Default: both. */
  readonly rules?: readonly RulePart[];
  /** Topic buttons to offer after it (values of intents). */
  readonly next?: readonly string[];
  /** A few words that ask for it right after one of these answers: "e il treno?". */
  readonly after?: {
    readonly answers: readonly string[];
    readonly questions: { readonly [language in Language]?: readonly string[] };
  };
  /** What it is the answer to where no more than that is asked ("how much is it?"), after one of these answers. */
  readonly follows?: readonly { readonly answers: readonly string[]; readonly asks: readonly FollowUp[] }[];
}

/** For whom a rule speaks: who tested positive, or a close contact without symptoms. */
export type RulePart = 'positive' | 'contact';

/** A dated set of rules of the authority (Italian acts, domain words "isolation", "contact"), kept for its name and date. */
export interface RuleSet {
  readonly id: string;
  /** ISO date it came into force; it holds until the next one begins. */
  readonly from: string;
  readonly title: Localized;
  /** The act, as it is quoted. */
  readonly act: string;
  readonly url?: string;
  /** What it says for a positive person and for a close contact without symptoms. */
  readonly positive: Localized;
  readonly contact: Localized;
  /** The rule set that states each part: an earlier one where nothing was changed. */
  readonly statedIn: { readonly [part in RulePart]: string };
  /** False while nobody has checked it in the act itself. */
  readonly checked: boolean;
}

/** Everything about one Region, as one immutable version. */
export interface RegionContent {
  /** SHA-256 (first 16 hex digits) over all that it was made of. */
  readonly version: string;
  readonly region: Region;
  readonly texts: Texts;
  readonly answers: readonly Answer[];
  readonly interviews: readonly Interview[];
  readonly ruleSets: readonly RuleSet[];
  /** Languages whose texts no native and clinical reviewer has signed yet. */
  readonly unreviewed: readonly Language[];
  /** First replies to dangers, by kind, from config/protocols/common/danger-signs.yml and danger-more.yml. */
  readonly danger: { readonly [kind: string]: DangerReply };
  /** What is said after a danger, from config/protocols/common/danger-more.yml. */
  readonly afterDanger: { readonly [name in AfterDanger]: Localized };
  /** Short names of intents, symptoms, facts and reasons, for buttons and cards (config/texts/labels.yml: `<group>: {<name>: {it, en, de, fr}}`). */
  readonly labels: {
    readonly [group in 'intents' | 'symptoms' | 'facts' | 'reasons' | 'languages']: { readonly [name: string]: Localized };
  };
}

export interface DangerReply {
  readonly label: Localized;
  readonly reply: Localized;
  /** Which numbers to show as tap-to-call, in this order. */
  readonly call: readonly string[];
  /** One more of these, where the Region has it. */
  readonly callInRegion?: string;
  readonly priority: 'emergency' | 'urgent';
  readonly needsReview: boolean;
}

export interface Content {
  readonly version: string;
  readonly regions: ReadonlyMap<string, RegionContent>;
}

/** One mistake in a content folder. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}
