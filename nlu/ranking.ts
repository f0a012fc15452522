// Which intent of a message with several clauses is the main one, and which stand beside it.
import type { Ranked, Span } from './understanding.js';

/** Nothing but talk around the matter: gives way to whatever a clause wants. */
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

/** A clause is heard from this probability on; danger needs less, for missing it costs more. */
const HEARD = 0.75;
const HEARD_DANGER = 0.65;
/** The whole message stands by its own probability from here on, unless it is chatter or a request for a person. */
const FIRM = 0.5;

export interface Clause extends Span {
  readonly best: Ranked;
}

function rank(intent: string): number {
  if (DANGER.has(intent)) return 4;
  if (ILLNESS.has(intent)) return 3;
  if (CHATTER.has(intent)) return 0;
  return PERSON.has(intent) ? 2 : 1;
}

/**
 * The main intent and those beside it, best first. `whole` is what the message as one says.
 * A clause takes the lead only when it ranks higher (danger > illness > a person > any question > chatter) and the whole message
 * is chatter, a request for a person, or unsure; a clause with danger takes it always.
 */
export function settle(whole: Ranked, clauses: readonly Clause[]): { main: Ranked; also: (Ranked & Span)[] } {
  const heard = new Map<string, Ranked & Span>();
  for (const { best, start, end } of clauses) {
    const needed = DANGER.has(best.name) ? HEARD_DANGER : HEARD;
    const before = heard.get(best.name);
    if (best.confidence < needed || CHATTER.has(best.name) || (before && before.confidence >= best.confidence)) continue;
    heard.set(best.name, { ...best, start, end });
  }
  const candidates = [...heard.values()].sort((a, b) => rank(b.name) - rank(a.name) || b.confidence - a.confidence);
  const first = candidates[0];
  const givesWay = whole.confidence < FIRM || rank(whole.name) === 0 || rank(whole.name) === 2;
  const overtaken = first !== undefined && rank(first.name) > rank(whole.name) && (givesWay || DANGER.has(first.name));
  const main = overtaken ? { name: first.name, confidence: first.confidence } : whole;
  return { main, also: candidates.filter(({ name }) => name !== main.name) };
}
