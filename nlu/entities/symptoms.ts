// Symptoms with what makes them count: denied or not, now or then, whose, since when, only on effort.
import type { Found } from '../phrases/book.js';
import { Surroundings } from '../phrases/context.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import type { Entity } from '../understanding.js';
import { ANDS, excepted, isAbsent, remains } from './absent.js';
import { hasOwnDenial, withoutWavedOff } from './breathes-well.js';
import { breaks, longest, near } from './found.js';
import type { Meaning } from './lexicon.js';
import { isMeant } from './of-matters.js';
import {
  closed,
  goesOn,
  gone,
  isAlsoOver,
  isJoinedToOver,
  isOver,
  isSpared,
  type Marks,
  NO,
  ofYesterday,
  returned,
  saidOfNow,
  YES,
} from './over.js';
import { subjectOf, subjects } from './whose.js';

type Symptom = Extract<Entity, { type: 'symptom' }>;
export interface Timed {
  readonly days: number;
  readonly first: number;
  readonly last: number;
}

/** Each symptom once for each place; of overlapping phrases for the same symptom the longest. */
export function readSymptoms(
  words: readonly Word[],
  found: readonly Found<Meaning>[],
  persons: readonly Found<Meaning>[],
  durations: readonly Timed[],
  language: string,
): Symptom[] {
  const told = withoutWavedOff(
    words,
    found.filter(({ phrase: { payload } }) => TOLD.has(payload.type)),
  );
  const all = told.filter((one) => isMeant(words, one, told));
  if (all.length === 0) return [];
  const phrases = wholes(longest(all, language));
  const spokenOf = subjects(words, persons);
  const surroundings = Surroundings.open();
  const arounds = new Map<string, ReturnType<Surroundings['of']>>();
  const marks = marksOf(words, found);
  const answers = answersTo(words, phrases);
  let was: 'absent' | 'over' | null = null;
  const symptoms = phrases.map((one, k) => {
    const { language } = one.phrase;
    const around = arounds.get(language) ?? surroundings.of(words, language);
    arounds.set(language, around);
    const { first, last } = one;
    // Of "yes" and "no" behind it the nearest counts; "today it does" takes back what yesterday denied.
    const { type, value } = one.phrase.payload;
    const intact = type === 'intact';
    const isDenied =
      answers[k] ??
      ((around.denied(one) && (!intact || value !== 'dyspnoea' || hasOwnDenial(words, phrases, k))) ||
        noneOf(words, marks.none, one) ||
        (!intact && isAbsent(words, marks, phrases, k)) ||
        (was === 'absent' && isJoined(words, phrases[k - 1]!, one)));
    const isLeft = isSpared(words, marks.gone, phrases, k) || excepted(words, marks, phrases, k) === 'left';
    const alsoOver = was === 'over' && isAlsoOver(words, phrases[k - 1]!, one);
    const denied = isDenied && !isLeft && !alsoOver && saidOfNow(words, one, phrases[k + 1]) !== 'yes';
    // "sento gli odori" denies the loss, "non sento gli odori" does not; "è tornato il gusto" remembers it.
    const again = intact && !denied && near(words, marks.back, one, 3);
    // "Non è sfebbrata" has it still.
    const negated = intact ? !denied && !again : denied && type !== 'ended';
    // Who lost smell or taste does not smell again because all is well.
    const isLoss = value === 'anosmia' || value === 'ageusia';
    const subject = subjectOf(words, marks, spokenOf, one);
    const past =
      again ||
      (!denied &&
        !intact &&
        !isLeft &&
        !remains(words, marks.remains, one) &&
        (type === 'ended' || !returned(words, marks, one, phrases[k + 1])) &&
        (type === 'ended' ||
          alsoOver ||
          isJoinedToOver(words, marks, phrases, k) ||
          around.longAgo(first, last) ||
          isOver(words, marks, one, phrases[k + 1]) ||
          closed(words, marks, phrases, k, spokenOf, subject) ||
          ((value === 'syncope' || value === 'seizure') && ofYesterday(words, one)) ||
          (!isLoss && !goesOn(words, one) && around.overByNow(first, last))));
    was = past ? 'over' : denied && !intact ? 'absent' : null;
    const symptom: Symptom = {
      type: 'symptom',
      value: value as Symptom['value'],
      negated,
      past,
      subject,
      start: words[first]!.start,
      end: words[last]!.end,
    };
    const duration = negated ? null : durationOf(words, one, durations);
    return {
      ...symptom,
      ...(duration === null ? {} : { duration }),
      ...(symptom.value === 'dyspnoea' && near(words, marks.effort, one, 9) ? { onEffort: true } : {}),
    };
  });
  const isEnded = (at: number): boolean => phrases[at]!.phrase.payload.type === 'ended';
  return consistent(symptoms, isEnded, (at) => isEnded(at) || gone(words, marks.gone, phrases[at]!));
}

/**
 * "vomito no ma tanta nausea": what is there is not denied by another word for it. "Quasi sfebbrata, oggi però la febbre è tornata" is
 * there; "con un po' di tosse … la tosse non c'è più" is over.
 */
function consistent(symptoms: Symptom[], isEnded: (at: number) => boolean, isOverNow: (at: number) => boolean): Symptom[] {
  if (symptoms.length < 2) return symptoms;
  const name = (one: Symptom): string => `${one.value} ${one.subject}`;
  const last = new Map<string, number>();
  for (const [at, one] of symptoms.entries()) if (!one.negated) last.set(name(one), at);
  const told = symptoms.map((one, at) => {
    const end = last.get(name(one));
    return end !== undefined && end > at && !one.negated && !one.past && symptoms[end]!.past && isOverNow(end)
      ? { ...one, past: true }
      : one;
  });
  const present = new Set(told.filter((one) => !one.negated && !one.past).map(name));
  return told.filter((one, at) => !present.has(name(one)) || !(one.negated || (one.past && isEnded(at))));
}

const TOLD: ReadonlySet<string> = new Set(['symptom', 'intact', 'ended']);

function marksOf(words: readonly Word[], found: readonly Found<Meaning>[]): Marks {
  const marks: Marks = {
    effort: [],
    self: [],
    had: [],
    gone: [],
    back: [],
    until: [],
    none: [],
    absent: [],
    denies: [],
    except: [],
    done: [],
    remains: [],
    they: [],
  };
  const says: Found<Meaning>[] = [];
  for (const one of found) {
    const { type } = one.phrase.payload;
    if (type === 'says') says.push(one);
    else if (type in marks) marks[type as keyof Marks].push(one);
  }
  return { ...marks, self: marks.self.filter((mark) => isSelf(words, says, mark)).sort((a, b) => a.first - b.first) };
}

/** "dolori" inside "dolori al petto" says nothing more; but who coughs blood coughs. */
function wholes(phrases: Found<Meaning>[]): Found<Meaning>[] {
  if (phrases.length < 2) return phrases;
  return phrases.filter(
    (one) =>
      one.first !== one.last ||
      one.phrase.payload.value === 'cough' ||
      !phrases.some(
        (other) => other.first <= one.first && other.last >= one.last && other.last - other.first > one.last - one.first && other !== one,
      ),
  );
}

/** "tosse? no", "febbre no tosse sì gola no": an answer right behind each; true where it denies. */
function answersTo(words: readonly Word[], phrases: readonly Found<Meaning>[]): (boolean | undefined)[] {
  const answers: (boolean | undefined)[] = phrases.map(() => undefined);
  for (let k = phrases.length - 1; k >= 0; k--) {
    const { last } = phrases[k]!;
    const answer = words[last + 1];
    if (answer === undefined || (answer.gap === SENTENCE && !words[last]!.asked)) continue;
    const yes = YES.has(answer.text);
    if (!yes && !NO.has(answer.text)) continue;
    const next = words[last + 2];
    const following = phrases[k + 1];
    const ends =
      next === undefined ||
      next.gap > 0 ||
      (ANDS.has(next.text) && NO.has(words[last + 3]?.text ?? '')) ||
      (following?.first === last + 2 && answers[k + 1] !== undefined);
    if (ends) answers[k] = !yes;
  }
  return answers;
}

/** "没有发烧和咳嗽", "ليس عندي حرارة وسعال": nothing but an "and" between them, so what denies one denies the other. */
function isJoined(words: readonly Word[], before: Found<Meaning>, one: Found<Meaning>): boolean {
  if (before.phrase.payload.type === 'intact' || breaks(words, before.last, one.first) > 0) return false;
  const between = one.first - before.last - 1;
  if (between === 0) return words[one.first]!.text.startsWith('و');
  return between > 0 && between <= 2 && words.slice(before.last + 1, one.first).every(({ text }) => JOINTS.has(text));
}
const JOINTS = new Set('和 或 者 与 及 跟 dhe ose sau чи або او noch'.split(' '));

/** "nessuno dei sintomi: febbre, tosse, mal di gola". */
function noneOf(words: readonly Word[], none: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return none.some((mark) => mark.last < one.first && one.first - mark.last < 30 && breaks(words, mark.last, one.first) < SENTENCE);
}

/** "mi sembra", "mi dice" speak of somebody else; "sono tre giorni" of nobody. */
function isSelf(words: readonly Word[], says: readonly Found<Meaning>[], mark: Found<Meaning>): boolean {
  const next = words[mark.last + 1];
  const text = words[mark.first]!.text;
  if (text === 'mi' || text === 'me' || text === 'm' || text === 'ha') {
    if (says.some((one) => one.first > mark.last && one.first - mark.last <= 2)) return false;
  }
  // "ha il respiro corto" is said of anybody, "respiro male" of oneself.
  if (text === 'respiro' && (ARTICLE.test(words[mark.first - 1]?.text ?? '') || (next?.gap === 0 && BREATH.test(next.text)))) return false;
  // "Le bolle sono secche."
  if (text === 'sono' && PLURALS.has(words[mark.first - 2]?.text ?? '') && words[mark.first]!.gap === 0) return false;
  if (text === 'sono' && next !== undefined && (!Number.isNaN(next.value) || PLURAL.test(next.text))) return false;
  return true;
}
const ARTICLE = /^(il|un|del|nel|col|suo|sua|mio|lo|al|con|di)$/;
const PLURALS = new Set('le i gli mie miei sue suoi due'.split(' '));
const BREATH = /^(che|cort|affann|pesant|difficil|gross|irregolar|veloc|accelerat|sibilant|faticos|superficial)/;
const PLURAL = /^(due|tre|quattro|cinque|sei|sette|otto|nove|dieci|giorni|gia|quasi|ormai|blu|viola|gonfie|gonfi|positivi)$/;

/** Said in the same clause; or, where the message has one duration only, anywhere in the sentence. */
function durationOf(words: readonly Word[], one: Found<Meaning>, durations: readonly Timed[]): number | null {
  let best: Timed | null = null;
  let distance = 12;
  for (const timed of durations) {
    const away = timed.first > one.last ? timed.first - one.last : one.first - timed.last;
    const between = breaks(words, Math.min(timed.first, one.first), Math.max(timed.first, one.first));
    if (between >= SENTENCE || (between >= CLAUSE && durations.length > 1)) continue;
    if (away < distance) {
      distance = away;
      best = timed;
    }
  }
  return best === null ? null : best.days;
}
