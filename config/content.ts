// What a Region writes, after it was read and checked: plain, frozen data. The YAML forms and their checks are beside
// this file; nobody else reads YAML.

/** The ten languages of the service. The first four carry all content, the others the texts that must never be missing. */
export const LANGUAGES = ['it', 'en', 'de', 'fr', 'es', 'ro', 'ar', 'uk', 'zh', 'sq'] as const;
export type Language = (typeof LANGUAGES)[number];
export const FULL_LANGUAGES = ['it', 'en', 'de', 'fr'] as const satisfies readonly Language[];

/** A text in the languages it exists in; Italian always does. */
export type Localized = { readonly it: string } & { readonly [language in Language]?: string };

/** Texts that exist in all ten languages (config/texts/<language>.yml). `{name}` marks what is filled in. */
export const CORE_TEXTS = [
  'machine_notice', // {region}: says at once that a machine answers
  'privacy_notice', // {controller}
  'emergency_112', // generic: call 112 now
  'danger_still', // a danger sign was said again: 112 again, short
  'danger_noted', // something else was written beside an open danger; for bodies and for people in despair alike
  'danger_oxygen_better', // {value}: measured again, and above the limit
  'danger_withdrawn', // it was a mistake, or has passed: the request stays open
  'danger_ask_now', // "is it happening now?" when it may be an emergency
  'handover_queued', // a person has been called
  'handover_position', // {ahead} {from} {to} minutes
  'handover_next', // you are next, {from} {to} minutes
  'handover_joined', // {name}
  'handover_waiting_on', // still waiting; the bot keeps helping
  'handover_returned', // the operator was lost or left: back in the queue, own place kept
  'handover_cancelled', // the citizen no longer wants the person
  'handover_stays', // the citizen no longer wants the person, but there was a danger sign
  'handover_closed', // the operator has closed; the assistant is back
  'nobody_on_duty', // {opens}: when someone is there again
  'callback_ask_phone',
  'callback_recorded', // {phone} {when}
  'callback_when', // the time wished for was noted, and is no promise
  'callback_not_reachable', // no usable number: said, not pretended
  'attachment_unreadable', // cannot listen to or see it; 112; a person will look
  'language_offer_person', // the language is not one of the ten
  'language_fallback', // this answer exists only in Italian and English
  'rating_ask',
  'rating_thanks',
  'closing',
  'answer_source', // {source} {date}
  'answer_own_text', // {date}; written by the editors, with no other source
  'answer_again', // the answer that was just said is all there is
  'erased', // the conversation is deleted
  'yes',
  'no',
  'dont_know',
  'talk_to_person',
  'cancel',
  'later',
  'greeting', // after the notice: what can I do for you
  'greeting_again',
  'goodbye',
  'thanks_reply',
  'fallback_ask', // first stage: did you mean …?
  'fallback_person', // second stage: offers a person
  'fallback_topics', // after that: what can be asked here
  'out_of_scope', // not for this service
  'restarted',
  'cancelled',
  'erase_confirm', // what cannot be undone is asked in the citizen's language
  'fed_up', // tired of staying in: a word for the feeling, before the answer
  'anxiety_more', // goes on telling how they feel
  'callback_unread', // a number was meant and none could be read
  'callback_none', // asked about a call or a person that was never asked for here
  'code_masked', // a code stands in the message, and was hidden
  'language_changed',
  'language_ask', // which language is meant
  'nothing_to_affirm',
  'acknowledged', // "yes", "ok" where nothing was asked
  'interview_not_understood',
  'interview_resume',
  'topic_symptoms',
  'topic_exposure',
  'topic_positive',
  'topic_quarantine',
  'topic_test',
  'topic_person',
  'something_else', // a button beside the choices of the first fallback
  'demo_label', // "demonstration, not for clinical use"
] as const;
export type CoreText = (typeof CORE_TEXTS)[number];

/** Texts that exist in it, en, de, fr. */
export const REGION_TEXTS = [
  'identity',
  'capabilities',
  'complaint',
  'anxiety',
  'repeat_nothing',
  'interview_start',
  'interview_postponed',
  'interview_done_forward',
  'interview_done_level',
  'interview_corrected', // {list}
  'interview_left', // {count}: questions that are still to come
  'interview_left_one',
  'day_of_what',
  'interview_back', // the question before, once more
  'interview_said_before', // "I said so already", and it was not found
  'interview_noted', // {list}: something told beside the question that stands
  'interview_later', // a danger question without an answer comes once more
  'interview_left_open', // a question is given up
  'interview_paused', // "I can't answer now"
  'interview_summary', // {list}: all that was noted
  'interview_summary_empty',
  'interview_fear', // "I am afraid", before the first question
  'interview_asked_anyway', // what was told already is asked directly
  'guidance', // the same danger signs for everybody
  'still_operator', // while an operator has it: nothing is said; for the terminal only
  'video_unavailable',
  'restart',
  'topics',
  'no_answer', // the question was understood but the Region has no answer
  'understood', // {list}: what was read out of the message, before the first question
  'rules_positive', // {rule}: what the rule set in force says for a positive person
  'rules_contact', // {rule}
  'rules_source', // {rules} {act} {date}: name, act and date of a rule set
  'rules_unchecked', // nobody has compared this rule set with the act itself
  'rules_none', // no rule set is known for this day
] as const;
export type RegionText = (typeof REGION_TEXTS)[number];
export type TextKey = CoreText | RegionText;

/** Every text by key; `reviewed` false means that a native or clinical reviewer has not signed it yet. */
export type Texts = { readonly [key in TextKey]: Localized };

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
  readonly hours: Hours;
  readonly numbers: readonly PhoneNumber[];
  /** Days after which a Region's own number is no longer shown. */
  readonly numbersValidDays: number;
  /** Web origins that may embed the widget; the gateway's own is always allowed. */
  readonly origins: readonly string[];
  readonly privacy: { readonly controller: Localized; readonly url: string | null; readonly retentionDays: number };
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
  readonly title: Localized;
  readonly questions: { readonly [language in Language]?: readonly string[] };
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
}

/** One value of a fact (names and codes of triage-facts.yml). */
export type FactValue = string | number | boolean | readonly string[];

/**
 * When a question applies: the fact has one of the values (or compares). An unknown fact makes it apply, unless `known` is
 * asked. A list fact has a value when it holds it, and `none` when it is empty. `applies` (config/applies.ts) decides.
 */
export interface Condition {
  readonly fact: string;
  readonly in?: readonly FactValue[];
  readonly atLeast?: number;
  readonly below?: number;
  readonly known?: boolean;
}

/** All listed conditions must hold; `any` holds when one of its own does. */
export type When = readonly (Condition | { readonly any: readonly Condition[] })[];

/** A number that is a danger sign by itself (an oxygen value of 92 or less). */
export interface SignLimit {
  readonly danger: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly when?: When;
}

export interface Choice {
  readonly value: FactValue;
  readonly label: Localized;
  /** The label where the citizen speaks of themselves. */
  readonly self?: Localized;
  /** Offered only of somebody else: nobody writes that they do not wake up. */
  readonly ofOthers?: boolean;
  /** Other words for it, per language, matched without accents and case. */
  readonly words?: { readonly [language in Language]?: readonly string[] };
  /** Choosing it is a danger sign. */
  readonly danger?: string;
}

/** Words that say a number without naming it, by language. */
export interface NumberWords {
  readonly value: number;
  readonly words: { readonly [language in Language]?: readonly string[] };
}

export interface Question {
  /** The fact it fills (a name of triage-facts.yml); unique in the interview. */
  readonly id: string;
  readonly kind: 'choice' | 'choices' | 'number' | 'date' | 'yesno' | 'text' | 'phone';
  readonly ask: Localized;
  /** The same in other words, after an answer that was not understood. */
  readonly again: Localized;
  /** Both where the citizen speaks of themselves: "how old are you" beside "how old is the person who is unwell". */
  readonly self?: { readonly ask: Localized; readonly again: Localized };
  /** Danger questions are asked even when the answer was read out of a message before. */
  readonly danger: boolean;
  readonly choices?: readonly Choice[];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** For numbers: values that are a danger sign. */
  readonly signs?: readonly SignLimit[];
  /** For numbers: words that stand for one ("alone" is one person); for yes and no: 1 and words that are a yes. */
  readonly named?: readonly NumberWords[];
  readonly when?: When;
  /** Of a yes-no question: entities (names of entities.yml) whose mention is a yes; `old_age` is an age of 65 or more. */
  readonly yesWhenNamed?: readonly string[];
  /** Of a yes-no question: a yes goes on with this interview instead. */
  readonly yesLeadsTo?: string;
  /** May be skipped with "I don't know" at once: it is not asked again in other words (a thermometer nobody has). */
  readonly optional?: boolean;
}

export interface Interview {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly intro: Localized;
  /** Intents that start it. */
  readonly intents: readonly string[];
  /** Answers of the knowledge base (by id) to end with: the first whose conditions hold. */
  readonly closing?: readonly { readonly answer: string; readonly when?: When }[];
  readonly questions: readonly Question[];
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

/** Texts about a danger that call nobody: help was called, what to do until then, an answer to somebody in despair. */
export const AFTER_DANGER = [
  'poison_question', // bleach and the like are asked about; nobody has swallowed any
  'if_danger', // beside a reply in a language that the citizen may not read well
  'called', // 112 has been called
  'no_answer', // 112 was called and nobody answers
  'wait', // how long?
  'hospital', // shall we go to the emergency department?
  'worse', // and if it gets worse?
  'judge', // is that dangerous?
  'self_harm_yes', // "are you thinking of hurting yourself now?": yes
  'self_harm_no',
  'self_harm_no_call', // wants to phone nobody
  'self_harm_listening', // all the rest, until a person answers
  'staying', // the sentences that end the danger texts, to be left out where nobody is on duty
  'staying_with',
  'closed', // instead of them
  'closed_number', // {opens}
  'self_harm_closed', // the first reply where nobody is on duty
  'self_harm_alone', // the answer to whoever says yes then
  'noted_closed', // something else was written beside a danger then
] as const;
export type AfterDanger = (typeof AFTER_DANGER)[number];

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
