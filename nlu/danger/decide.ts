// Two readers, one verdict: what the rules found and how likely the trained reader holds it. The reader can name a sign that the rules
// did not find, and it can turn a finding of theirs into a question; it can never rule one out.
import {
  CONFIRMED,
  CONFIRMED_BRIEF,
  CONFIRMED_RECKONED,
  NAMED,
  NAMED_KIND,
  OTHER_KIND,
  SURELY,
  SURELY_NOT,
  SUSPECTED,
  SUSPECTED_ASIDE,
} from '../doubt.js';
import { DANGER_SIGNS, type DangerSign, type Span } from '../understanding.js';
import { foundBy } from './evidence.js';
import type { DangerReading } from './reader.js';

/** What is answered with the danger reply, and what the citizen is asked about first. */
export interface DangerVerdict {
  readonly dangerSigns: readonly DangerSign[];
  readonly suspectedSigns: readonly DangerSign[];
}

/** Which stage a reading comes from: the n-grams alone are less to be trusted. */
export type DangerStage = 'ngrams' | 'encoder';

/** What of a message counts beside what is said of the sign. */
export interface Manner {
  /** It is plainly about something else: the reader alone asks less readily then. */
  readonly aside?: boolean;
  /** It is of few words: what the rules find in them is seldom meant in another way. */
  readonly brief?: boolean;
}

/** The name of the second reader where a rule's would stand. */
export const READER = 'second reader';

/**
 * @param ruled what the rules found
 * @param reading null where the text has nothing to read, or the model no reader: the rules decide alone then
 * @param place where in the text it is said; asked for only where the rules found nothing
 */
export function decideDanger(
  ruled: readonly DangerSign[],
  reading: DangerReading | null,
  stage: DangerStage,
  place: () => Span,
  { aside = false, brief = false }: Manner = {},
): DangerVerdict {
  if (!reading) return { dangerSigns: ruled, suspectedSigns: [] };
  const { any } = reading;
  if (ruled.length > 0) {
    // The reader sees words, and hardly what numbers and clues come to.
    const reckoned = ruled.some((sign) => foundBy(sign) !== 'words');
    const needed = Math.min(CONFIRMED[stage], reckoned ? CONFIRMED_RECKONED : 1, brief ? CONFIRMED_BRIEF : 1);
    if (any < needed) return { dangerSigns: [], suspectedSigns: ruled };
    const doubted = doubtedAmong(ruled, reading);
    const stay = ruled.filter((sign) => !doubted.includes(sign));
    return { dangerSigns: [...stay, ...overlooked(stay, reading, stage)], suspectedSigns: doubted };
  }
  if (any < (aside ? SUSPECTED_ASIDE : SUSPECTED[stage])) return { dangerSigns: [], suspectedSigns: [] };
  const named = kindsOf(reading, place());
  return any >= NAMED[stage] ? { dangerSigns: named, suspectedSigns: [] } : { dangerSigns: [], suspectedSigns: named };
}

/** Whether the encoder is to be asked about a text: not where the n-grams are sure of what the rules say. */
export function isInDoubt(any: number, ruled: boolean): boolean {
  return ruled ? any < SURELY : any >= SURELY_NOT;
}

/** Whether a rule found it, and not the second reader alone. */
export function isByRule({ rule }: DangerSign): boolean {
  return rule !== READER;
}

/** From here on the reader is sure enough of a danger to say which kinds of it the rules have and have not found. */
const SURE_OF_DANGER = 0.9;
/** A kind of the rules with less of the reader's share is doubted, where another of theirs has more. */
const DOUBTED_KIND = 0.001;
/** Of the rules' kinds none has more: they may have found the wrong one. */
const UNLIKE = 0.06;
const LIKELY = 0.5;

/**
 * Where the rules found several kinds and the reader is sure that one of them is happening, those that it holds impossible are doubted:
 * "purple lips" beside "papà" is no violence. One always stays; a wish to die and what was measured are never doubted.
 */
function doubtedAmong(ruled: readonly DangerSign[], { any, kinds }: DangerReading): DangerSign[] {
  if (ruled.length < 2 || any < SURE_OF_DANGER) return [];
  const share = ({ name }: DangerSign) => kinds[DANGER_SIGNS.indexOf(name)] ?? 0;
  const most = Math.max(...ruled.map(share));
  return ruled.filter(
    (sign) => share(sign) < DOUBTED_KIND && share(sign) < most && sign.name !== 'self_harm' && foundBy(sign) !== 'number',
  );
}

/**
 * Where the rules found a sign of another kind than the reader sees clearly, both count; where it is less sure of a danger, only if the
 * kinds of the rules are none to it. Fever beside hard breathing is no second sign.
 */
function overlooked(ruled: readonly DangerSign[], reading: DangerReading, stage: DangerStage): DangerSign[] {
  const { start, end } = ruled[0]!;
  const { any, kinds } = reading;
  if (any < NAMED[stage]) return [];
  const most = Math.max(...ruled.map(({ name }) => kinds[DANGER_SIGNS.indexOf(name)] ?? 0));
  if (any < SURE_OF_DANGER && (any < LIKELY || most >= UNLIKE)) return [];
  return kindsOf(reading, { start, end }, OTHER_KIND).filter(({ name }) => !ruled.some((sign) => sign.name === name));
}

/** The likeliest kind, and every other that is likely; with a threshold only what reaches it. */
function kindsOf({ kinds }: DangerReading, { start, end }: Span, least?: number): DangerSign[] {
  const most = Math.max(...kinds);
  return DANGER_SIGNS.flatMap((name, c) => {
    const likely = least === undefined ? kinds[c] === most || kinds[c]! >= NAMED_KIND : kinds[c]! >= least;
    return likely ? [{ name, start, end, rule: READER }] : [];
  });
}
