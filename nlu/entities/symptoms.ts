// Symptoms with what makes them count: denied or not, now or then, whose, since when, only on effort.
import type { Found } from '../phrases/book.js';
import { Surroundings } from '../phrases/context.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import type { Entity, Person } from '../understanding.js';
import type { Meaning } from './lexicon.js';
import { isOfMatters } from './of-matters.js';

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
    const denied =
      answers[k] ?? (around.denied(one) || noneOf(words, marks.none, one) || (wasDenied && isJoined(words, phrases[k - 1]!, one)));
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
        (around.longAgo(first, last) ||
          had(words, marks, one) ||
          gone(words, marks.gone, one) ||
          until(words, marks.until, one) ||
          notNow(words, one) ||
          around.overByNow(first, last)));
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

interface Marks {
  readonly effort: Found<Meaning>[];
  readonly self: Found<Meaning>[];
  readonly had: Found<Meaning>[];
  readonly gone: Found<Meaning>[];
  readonly back: Found<Meaning>[];
  readonly until: Found<Meaning>[];
  readonly none: Found<Meaning>[];
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

const YES = new Set('si yes ja oui да так po نعم'.split(' '));
const NO = new Set('no nein non nu nop nope nemmeno neanche neppure niente zero mai not nicht pas ni jo لا немає'.split(' '));

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
const JOINTS = new Set('和 或 者 与 及 跟 dhe ose sau чи або او'.split(' '));

/** "nessuno dei sintomi: febbre, tosse, mal di gola". */
function noneOf(words: readonly Word[], none: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return none.some((mark) => mark.last < one.first && one.first - mark.last < 30 && breaks(words, mark.last, one.first) < SENTENCE);
}

/** Of phrases with one meaning that overlap, the message's own language's, and the longest; in the order of the message. */
export function longest(found: readonly Found<Meaning>[], language = ''): Found<Meaning>[] {
  if (found.length < 2) return [...found];
  const kept: Found<Meaning>[] = [];
  const own = (one: Found<Meaning>): number => (one.phrase.language === language ? 1 : 0);
  for (const one of [...found].sort((a, b) => own(b) - own(a) || b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (!kept.some((k) => k.phrase.payload.value === one.phrase.payload.value && k.first <= one.last && one.first <= k.last))
      kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

export function breaks(words: readonly Word[], from: number, to: number): number {
  let most = 0;
  for (let i = Math.min(from, to) + 1; i <= Math.max(from, to); i++) most = Math.max(most, words[i]!.gap);
  return most;
}

/** "avevo la febbre": a verb of the past before it in the same clause; "I have had" goes on. */
function had(words: readonly Word[], marks: Marks, one: Found<Meaning>): boolean {
  return marks.had.some(
    (mark) =>
      mark.phrase.language === one.phrase.language &&
      mark.last < one.first &&
      one.first - mark.last <= 6 &&
      !GOES_ON.has(words[mark.first - 1]?.text ?? '') &&
      breaks(words, mark.last, one.first) < CLAUSE &&
      !marks.self.some((m) => m.first > mark.last && m.last < one.first && words[m.first]!.text !== 'mi'),
  );
}
const GOES_ON = new Set('have has ive hes shes ve weve theyve s'.split(' '));

/** "la febbre è passata", "mi è passata la tosse". */
function gone(words: readonly Word[], marks: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return marks.some((mark) => {
    if (mark.phrase.language !== one.phrase.language) return false;
    // "退烧了" says both in one.
    if (mark.first <= one.last && mark.last >= one.first && !(mark.first < one.first && mark.last > one.last)) return false;
    // "ha smesso di tossire", not "ha smesso di mangiare e tossisce"; "je n'ai plus de fièvre".
    if (mark.last > mark.first && ENDS_OPEN.has(words[mark.last]!.text) && one.first !== mark.last + 1) return false;
    const away = mark.first > one.last ? mark.first - one.last : one.first - mark.last;
    if (away > 4 || breaks(words, mark.first, one.first) > 0) return false;
    // "non è passata" is still there.
    return !words.slice(Math.max(0, mark.first - 4), mark.first).some((word) => NOT.has(word.text));
  });
}
const ENDS_OPEN = new Set(['di', 'de', 'd']);
const NOT = new Set([
  'non',
  'not',
  'nicht',
  'pas',
  'no',
  'nu',
  'не',
  'nuk',
  's',
  'لم',
  'ما',
  'لا',
  '没',
  '不',
  '未',
  'isnt',
  'hasnt',
  'nun',
]);

/** "la febbre era passata ma è tornata". */
function returned(words: readonly Word[], { back, gone }: Marks, one: Found<Meaning>): boolean {
  return back.some((mark) => {
    if (breaks(words, mark.first, one.first) === SENTENCE || Math.abs(mark.first - one.first) > 8) return false;
    // "è tornata e poi è passata" is over.
    return !gone.some((over) => over.first > mark.last && over.first - mark.last <= 5);
  });
}

/** "febbre fino a ieri". */
function until(words: readonly Word[], marks: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return marks.some((mark) => mark.first > one.last && mark.first - one.last <= 5 && breaks(words, one.last, mark.first) === 0);
}

/** "ieri febbre, oggi no", "gestern hatte ich Fieber, heute nicht": a "now" and a "no", and nothing else in that breath. */
function notNow(words: readonly Word[], one: Found<Meaning>): boolean {
  for (let i = one.last + 1; i < words.length - 1 && i <= one.last + NOW_WITHIN; i++) {
    if (words[i]!.gap === SENTENCE) return false;
    // "Febbre oggi no" denies it.
    if (i === one.last + 1 && words[i]!.gap === 0) continue;
    const ends = words[i + 2] === undefined || words[i + 2]!.gap > 0;
    if (TODAY.has(words[i]!.text) && NO.has(words[i + 1]!.text) && words[i + 1]!.gap === 0 && ends) return true;
  }
  return false;
}
const NOW_WITHIN = 6;
const TODAY = new Set(
  'oggi ora adesso today now heute jetzt hui maintenant hoy ahora azi acum sot tani сьогодні зараз يوم الان والان'.split(' '),
);

function near(words: readonly Word[], marks: readonly Found<Meaning>[], one: Found<Meaning>, reach: number): boolean {
  return marks.some((mark) => Math.abs(mark.first - one.first) <= reach && breaks(words, mark.first, one.first) < CLAUSE);
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
