// When to answer, when to ask back, when to offer a person: the thresholds on calibrated probabilities, in one place, and the costs that
// they were chosen by. docs/decisions/when-to-ask-back.md tells the reasons; `accanto nlu test` computes what they cost on any messages.

/** What a reply costs the citizen, in points; a right answer costs nothing. */
export const COSTS = {
  /** Asked back, and what was meant is among the choices: one more tap. */
  asked: 1,
  /** Asked back in vain: nothing fits, the next step is a person. */
  askedInVain: 3,
  /** A person is offered: a wait, and somebody's time. */
  person: 2.5,
  /** An answer to something else: read, not understood, written again. */
  wrong: 4,
  /** An answer to something else for somebody who is ill: precious time, and the feeling of not being heard. */
  wrongForTheIll: 10,
  /** The same for somebody in danger, whom the rules for danger signs did not find. */
  wrongInDanger: 40,
} as const;

/** From this probability on a message's intent is answered. */
export const SURE = 0.5;
/** A clause's own intent must be surer than a message's: it is judged by the n-grams alone, without its context. */
export const SURE_CLAUSE = 0.6;
/** Under this an intent is not even offered as a choice; with no choice left a person is offered. */
export const POSSIBLE = 0.06;
/** Most choices of a question back. */
export const CHOICES = 3;
/** From this probability on emergency.report makes the bot ask "is it happening now?" although neither reader of danger signs has said so. */
export const EMERGENCY_POSSIBLE = 0.5;
/** From this probability on "yes", "no" and "I don't know" answer a question of ours: the context makes them likelier than they look. */
export const REACTION = 0.4;

// Danger signs: probabilities of the second reader, which has heard the rules, by n-grams alone and with the encoder.
// docs/decisions/two-readers-of-danger.md tells how they were chosen.

/** What the rules found is answered as danger from here on, and asked about below. */
export const CONFIRMED = { ngrams: 0.17, encoder: 0.4 } as const;
/** The same where a rule found it by a number, or by things that are a sign only together. */
export const CONFIRMED_RECKONED = 0.1;
/** The same in a message of few words (nlu/danger/brief.ts). */
export const CONFIRMED_BRIEF = 0.02;
/** Without a rule the reader names a sign from here on. */
export const NAMED = { ngrams: 0.5, encoder: 0.22 } as const;
/** Without a rule the citizen is asked from here on. */
export const SUSPECTED = { ngrams: 0.14, encoder: 0.055 } as const;
/** The same where what is said is plainly about the conversation, one's data or general things. */
export const SUSPECTED_ASIDE = 0.2;
/** By n-grams: below the first, and above the second where a rule has found a sign, the encoder is not asked about danger. */
export const SURELY_NOT = 0.025;
export const SURELY = 0.95;
/** Below this the reader speaks against an intent of emergency or distress, which then counts for nothing. */
export const SPEAKS_AGAINST = 0.05;
/** A second kind is named from this share of the kinds on; one that the rules did not find, beside theirs, from the other. */
export const NAMED_KIND = 0.35;
export const OTHER_KIND = 0.6;

/**
 * What people plainly want of these they want alone: of the examples of danger held out none told of it in such words and was unclear beside. Thanks,
 * goodbyes, yes and no, and the wish for a person are not among them: people say those in danger as well.
 */
const ASIDE: ReadonlySet<string> = new Set([
  ...['unsure', 'repeat', 'restart', 'cancel', 'bot.identity', 'bot.capabilities', 'bot.complaint'],
  ...['privacy.info', 'privacy.erase', 'app.info', 'tracing.app_code', 'exposure.notification'],
  ...['info.statistics', 'info.contacts', 'info.transmission', 'rules.masks', 'rules.travel', 'test.types'],
]);

/** Whether a message is plainly about the conversation, one's data or general things. */
export function isAside({ name, confidence }: { readonly name: string; readonly confidence: number }): boolean {
  return confidence >= SURE && ASIDE.has(name);
}

const DANGER = new Set(['emergency.report', 'distress.self_harm', 'distress.violence']);
const ILLNESS = new Set(['symptoms.report']);

/** What the citizen gets for a ranking, best first. */
export type Reply = 'answer' | 'choices' | 'person';

/** @param sure another threshold than SURE, to compare */
export function replyTo(ranking: readonly { readonly name: string; readonly confidence: number }[], sure = SURE): Reply {
  if ((ranking[0]?.confidence ?? 0) >= sure) return 'answer';
  return choicesOf(ranking).length > 0 ? 'choices' : 'person';
}

/** What the reply to a ranking costs somebody who meant `truth`. */
export function costOf(truth: string, ranking: readonly { readonly name: string; readonly confidence: number }[], sure = SURE): number {
  switch (replyTo(ranking, sure)) {
    case 'person':
      return COSTS.person;
    case 'choices':
      return choicesOf(ranking).some(({ name }) => name === truth) ? COSTS.asked : COSTS.askedInVain;
    case 'answer':
      if (ranking[0]?.name === truth) return 0;
      return DANGER.has(truth) ? COSTS.wrongInDanger : ILLNESS.has(truth) ? COSTS.wrongForTheIll : COSTS.wrong;
  }
}

function choicesOf<T extends { readonly name: string; readonly confidence: number }>(ranking: readonly T[]): T[] {
  return ranking.filter(({ name, confidence }) => confidence >= POSSIBLE && name !== 'out_of_scope').slice(0, CHOICES);
}
