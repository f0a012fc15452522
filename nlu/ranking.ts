// Which intent of a message with several clauses is the main one, and which stand beside it.
import type { Ranked, Span } from './understanding.js';

/** Nothing but talk around the matter: never beside anything, and gives way to illness. */
const CHATTER = new Set([
  'greet',
  'goodbye',
  'thank',
  'affirm',
  'deny',
  'unsure',
  'repeat',
  'cancel',
  'restart',
  'out_of_scope',
  'bot.identity',
]);
/** What may be lost least comes first: danger, then a body that is ill, then whoever asks for a person. */
const DANGER = new Set(['emergency.report', 'distress.self_harm', 'distress.violence']);
const ILLNESS = new Set(['symptoms.report']);
const PERSON = new Set(['handoff.operator', 'handoff.callback', 'handoff.video']);
const COURTESY = new Set(['greet', 'goodbye', 'thank']);

// Chosen on the development messages: single ones give 5 % seconds, mostly long ones that do say two things, and pairs of short ones joined
// by a comma or "e" show both in 68 %. A clause alone has lost its context, so it must be surer of itself than a message.

/** A clause is heard from this probability on; a request for a person and illness are heard sooner. */
const HEARD = 0.9;
const HEARD_SOON = 0.85;
/** And only if the whole message gives its intent at least this probability: what is out of the question there was misread. */
const SUPPORT = 0.0005;
/** Under this the whole message says nothing clear, and a clause that does may lead. */
const UNCLEAR = 0.4;
/** Danger in a clause leads unless the whole message is surer than this of something else. */
const UNCLEAR_FOR_DANGER = 0.6;

export interface Clause extends Span {
  readonly best: Ranked;
  /** What the whole message gives to the same intent. */
  readonly support: number;
}

/**
 * The main intent and those beside it, best first. `whole` is what the message as one says, and mostly right: it has all the context.
 * A clause takes the lead only from an unclear whole or, where it tells of illness, from courtesies and from a request for a person.
 * Among several clauses danger comes before illness, illness before a person, a person before any question.
 */
export function settle(whole: Ranked, clauses: readonly Clause[]): { main: Ranked; also: (Ranked & Span)[] } {
  const heard = new Map<string, Ranked & Span>();
  for (const { best, support, start, end } of clauses) {
    const needed = PERSON.has(best.name) || ILLNESS.has(best.name) ? HEARD_SOON : HEARD;
    if (CHATTER.has(best.name) || best.confidence < needed || support < SUPPORT) continue;
    const before = heard.get(best.name);
    if (!before || before.confidence < best.confidence) heard.set(best.name, { ...best, start, end });
  }
  const found = [...heard.values()].sort((a, b) => rank(b.name) - rank(a.name) || b.confidence - a.confidence);
  const leader = found.find((clause) => clause.name !== whole.name && leads(clause, whole));
  const main = leader ? { name: leader.name, confidence: leader.confidence } : whole;
  return { main, also: found.filter(({ name }) => name !== main.name) };
}

function rank(intent: string): number {
  if (DANGER.has(intent)) return 3;
  if (ILLNESS.has(intent)) return 2;
  return PERSON.has(intent) ? 1 : 0;
}

function leads(clause: Ranked, whole: Ranked): boolean {
  if (clause.confidence < HEARD || DANGER.has(whole.name)) return false;
  if (DANGER.has(clause.name)) return whole.confidence < UNCLEAR_FOR_DANGER;
  if (ILLNESS.has(clause.name) && (PERSON.has(whole.name) || COURTESY.has(whole.name))) return true;
  return whole.confidence < UNCLEAR;
}
