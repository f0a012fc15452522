// Symptoms with what makes them count: denied or not, now or then, whose, since when, only on effort.
import type { Found } from '../phrases/book.js';
import { Surroundings } from '../phrases/context.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import type { Entity, Person } from '../understanding.js';
import { breaks, longest, near } from './found.js';
import type { Meaning } from './lexicon.js';
import { isOfMatters } from './of-matters.js';
import { isOver, isSpared, type Marks, NO, returned, saidOfNow, YES } from './over.js';

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
  const all = found.filter(
    ({ phrase: { payload }, last }) =>
      (payload.type === 'symptom' && !(payload.value === 'confusion' && isOfMatters(textBehind(words, last)))) || payload.type === 'intact',
  );
  if (all.length === 0) return [];
  const phrases = wholes(longest(all, language));
  const surroundings = Surroundings.open();
  const arounds = new Map<string, ReturnType<Surroundings['of']>>();
  const marks = marksOf(words, found);
  const answers = answersTo(words, phrases);
  let wasDenied = false;
  const symptoms = phrases.map((one, k) => {
    const { language } = one.phrase;
    const around = arounds.get(language) ?? surroundings.of(words, language);
    arounds.set(language, around);
    const { first, last } = one;
    // Of "yes" and "no" behind it the nearest counts; "today it does" takes back what yesterday denied.
    const isDenied =
      answers[k] ?? (around.denied(one) || noneOf(words, marks.none, one) || (wasDenied && isJoined(words, phrases[k - 1]!, one)));
    const denied = isDenied && !isSpared(words, marks.gone, phrases, k) && saidOfNow(words, one, phrases[k + 1]) !== 'yes';
    wasDenied = denied;
    const intact = one.phrase.payload.type === 'intact';
    // "sento gli odori" denies the loss, "non sento gli odori" does not; "è tornato il gusto" remembers it.
    const again = intact && !denied && near(words, marks.back, one, 3);
    const negated = intact ? !denied && !again : denied;
    const past =
      again ||
      (!denied &&
        !intact &&
        !returned(words, marks, one) &&
        (around.longAgo(first, last) || isOver(words, marks, one, phrases[k + 1]) || around.overByNow(first, last)));
    const symptom: Symptom = {
      type: 'symptom',
      value: one.phrase.payload.value as Symptom['value'],
      negated,
      past,
      subject: subjectOf(words, marks, persons, one),
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
  return consistent(symptoms);
}

const MATTER_WITHIN = 6;

function textBehind(words: readonly Word[], last: number): string {
  let behind = '';
  for (let i = last + 1; i <= last + MATTER_WITHIN && i < words.length && words[i]!.gap === 0; i++) behind += `${words[i]!.text} `;
  return behind;
}

/** "vomito no ma tanta nausea": what is there is not denied by another word for it. */
function consistent(symptoms: Symptom[]): Symptom[] {
  if (symptoms.length < 2) return symptoms;
  const present = new Set(symptoms.filter((one) => !one.negated && !one.past).map((one) => `${one.value} ${one.subject}`));
  return symptoms.filter((one) => !one.negated || !present.has(`${one.value} ${one.subject}`));
}

function marksOf(words: readonly Word[], found: readonly Found<Meaning>[]): Marks {
  const marks: Marks = { effort: [], self: [], had: [], gone: [], back: [], until: [], none: [] };
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
    const ends = next === undefined || next.gap > 0 || (following?.first === last + 2 && answers[k + 1] !== undefined);
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

/** Whoever was named last before it, unless "I" came after; else somebody named right behind it; else the writer. */
function subjectOf(words: readonly Word[], marks: Marks, persons: readonly Found<Meaning>[], one: Found<Meaning>): Person {
  if (persons.length === 0) return 'self';
  // "perché non respiro": the verb says who.
  const self = marks.self.filter((mark) => mark.phrase.language === one.phrase.language);
  if (self.some((mark) => mark.first >= one.first && mark.last <= one.last && FIRST_PERSON.test(words[mark.first]!.text))) return 'self';
  let named: Found<Meaning> | undefined;
  for (const person of persons) if (person.last < one.first) named = person;
  let before: Found<Meaning> | undefined;
  for (const mark of self) if (mark.last < one.first) before = mark;
  if (named !== undefined && (before === undefined || before.first <= named.first)) return named.phrase.payload.value as Person;
  // "Mi chiamo Anna, mia figlia … Ha la tosse": the sentence before does not carry "I" over a person.
  if (before !== undefined && breaks(words, before.last, one.first) < SENTENCE) {
    const behind = persons.find(
      (person) => person.first > one.last && person.first - one.last <= 5 && breaks(words, one.last, person.first) < CLAUSE,
    );
    if (behind !== undefined && OF.has(words[behind.first - 1]?.text ?? '')) return 'self';
    return behind !== undefined && BELONGS.has(words[one.last + 1]?.text ?? '') ? (behind.phrase.payload.value as Person) : 'self';
  }
  const behind = persons.find(
    (person) =>
      person.first > one.last &&
      person.first - one.last <= 10 &&
      breaks(words, one.last, person.first) < CLAUSE &&
      !self.some((mark) => mark.first > one.last && mark.last < person.first),
  );
  return behind === undefined ? ((named?.phrase.payload.value as Person | undefined) ?? 'self') : (behind.phrase.payload.value as Person);
}
/** Not "mi", "me": "non mi respira bene" may be said of a child. */
const FIRST_PERSON = /^(?!mi$|me$|io$|ho$|sono$)/;
const OF = new Set(['con', 'with', 'mit', 'avec', 'cu']);
const BELONGS = new Set(['a', 'al', 'alla', 'di', 'del', 'della', 'il', 'la']);

/** "mi sembra", "mi dice" speak of somebody else; "sono tre giorni" of nobody. */
function isSelf(words: readonly Word[], says: readonly Found<Meaning>[], mark: Found<Meaning>): boolean {
  const next = words[mark.last + 1];
  const text = words[mark.first]!.text;
  if (text === 'mi' || text === 'me' || text === 'm' || text === 'ha') {
    if (says.some((one) => one.first > mark.last && one.first - mark.last <= 2)) return false;
  }
  // "ha il respiro corto" is said of anybody, "respiro male" of oneself.
  if (text === 'respiro' && (ARTICLE.test(words[mark.first - 1]?.text ?? '') || (next?.gap === 0 && BREATH.test(next.text)))) return false;
  if (text === 'sono' && next !== undefined && (!Number.isNaN(next.value) || PLURAL.test(next.text))) return false;
  return true;
}
const ARTICLE = /^(il|un|del|nel|col|suo|sua|mio|lo|al|con|di)$/;
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
