// What an interview is made of: its questions, their choices, and when each is asked.
import type { Language, Localized } from './languages.js';

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

/** What is said of the facts that were told, to somebody who asks what to do now. */
export interface Advice {
  /** Of one topic only the first that holds is said. */
  readonly topic: string;
  /** Without it, it ends all others. */
  readonly when?: When;
  /** It goes with others, and is no answer by itself. */
  readonly beside?: boolean;
  readonly text: Localized;
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
  /** For "what shall I do now?", the most important first. */
  readonly advice?: readonly Advice[];
  readonly questions: readonly Question[];
}
