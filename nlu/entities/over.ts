// Whether a symptom that is spoken of is over: "avevo la febbre", "la tosse è passata", "febbre fino a ieri", "ieri febbre, oggi no".
import type { Found } from '../phrases/book.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import { ANDS, isHad } from './absent.js';
import { BUT, breaks } from './found.js';
import type { Meaning } from './lexicon.js';

/** Words that change what others mean, by what they do. */
export interface Marks {
  readonly effort: Found<Meaning>[];
  readonly self: Found<Meaning>[];
  readonly had: Found<Meaning>[];
  readonly gone: Found<Meaning>[];
  readonly back: Found<Meaning>[];
  readonly until: Found<Meaning>[];
  readonly none: Found<Meaning>[];
  readonly absent: Found<Meaning>[];
  readonly denies: Found<Meaning>[];
  readonly except: Found<Meaning>[];
  readonly done: Found<Meaning>[];
  readonly remains: Found<Meaning>[];
  readonly they: Found<Meaning>[];
}

export const YES = new Set('si yes ja oui да так po نعم'.split(' '));
export const NO = new Set('no nein non nu nop nope nemmeno neanche neppure niente zero mai not nicht pas ni jo لا немає'.split(' '));

/** Told of in the past, gone, or said of today that it is not so; `following` is the symptom spoken of next. */
export function isOver(words: readonly Word[], marks: Marks, one: Found<Meaning>, following: Found<Meaning> | undefined): boolean {
  return (
    had(words, marks, one) || gone(words, marks.gone, one) || until(words, marks.until, one) || saidOfNow(words, one, following) === 'no'
  );
}

/** "avevo la febbre": a verb of the past before it in the same clause; "I have had" goes on. */
function had(words: readonly Word[], marks: Marks, one: Found<Meaning>): boolean {
  return marks.had.some(
    (mark) =>
      mark.phrase.language === one.phrase.language &&
      ((mark.last < one.first && one.first - mark.last <= 6) ||
        (mark.first >= one.first && mark.last <= one.last && !WAS.has(words[mark.first]!.text))) &&
      !isToday(words, mark) &&
      !GOES_ON.has(words[mark.first - 1]?.text ?? '') &&
      breaks(words, mark.last, one.first) < CLAUSE &&
      // "Hatte ich" is "I had".
      !marks.self.some((m) => m.first > mark.last + 1 && m.last < one.first && words[m.first]!.text !== 'mi'),
  );
}
const WAS = new Set(['was', 'were']);
/** "This morning she was talking nonsense". */
function isToday(words: readonly Word[], mark: Found<Meaning>): boolean {
  if (!WAS.has(words[mark.first]!.text)) return false;
  for (let i = mark.first; i >= 0 && i >= mark.first - 9; i--) {
    if (words[i]!.text === 'today' || (words[i]!.text === 'morning' && words[i - 1]?.text === 'this')) return true;
    if (words[i]!.gap === SENTENCE) return false;
  }
  return false;
}
const GOES_ON = new Set('have has ive hes shes ve weve theyve s hasnt havent hadnt'.split(' '));

/** "la febbre è passata", "mi è passata la tosse". */
export function gone(words: readonly Word[], marks: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return marks.some((mark) => {
    if (mark.phrase.language !== one.phrase.language) return false;
    // "退烧了" says both in one.
    const isAround = mark.first < one.first && mark.last > one.last;
    if (mark.first <= one.last && mark.last >= one.first && !isAround) return false;
    // "Je ne tousse plus"; "je ne dors plus et je tousse" is of sleep.
    if (words[mark.last]!.text === 'plus' && !isAround) return false;
    // "ha smesso di tossire", not "ha smesso di mangiare e tossisce"; "je n'ai plus de fièvre".
    if (mark.last > mark.first && ENDS_OPEN.has(words[mark.last]!.text) && one.first !== mark.last + 1) return false;
    const away = mark.first > one.last ? mark.first - one.last : one.first - mark.last;
    if (away > 4 || breaks(words, mark.first, one.first) > 0) return false;
    if (isStopped(words, Math.min(mark.last, one.last), Math.max(mark.first, one.first))) return false;
    // "non è passata" is still there.
    return !words
      .slice(Math.max(0, mark.first - 4), mark.first)
      .some((word) => NOT.has(word.text) && (word.text !== 's' || mark.phrase.language === 'sq'));
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
export function returned(
  words: readonly Word[],
  { back, gone, done }: Marks,
  one: Found<Meaning>,
  following: Found<Meaning> | undefined,
): boolean {
  return back.some((mark) => {
    // "Jetzt geht's wieder".
    if ([...done, ...gone].some((end) => end.first <= mark.first && end.last >= mark.last)) return false;
    // "La febbre se n'è andata, gli odori sono tornati."
    if (following !== undefined && mark.first > one.last && following.first <= mark.last) return false;
    if (breaks(words, mark.first, one.first) === SENTENCE || Math.abs(mark.first - one.first) > 8) return false;
    // "è tornata e poi è passata" is over.
    return !gone.some((over) => over.first > mark.last && over.first - mark.last <= 5);
  });
}

/** "febbre fino a ieri". */
function until(words: readonly Word[], marks: readonly Found<Meaning>[], one: Found<Meaning>): boolean {
  return marks.some((mark) => mark.first > one.last && mark.first - one.last <= 5 && breaks(words, one.last, mark.first) === 0);
}

/**
 * What is said of today behind it: "ieri febbre, oggi no", "gestern hatte ich Fieber, heute nicht"; "ieri niente tosse, oggi sì"; "ieri
 * febbre, ora solo tosse", which leaves nothing but what follows.
 */
export function saidOfNow(words: readonly Word[], one: Found<Meaning>, following: Found<Meaning> | undefined): 'yes' | 'no' | null {
  for (let i = one.last + 1; i < words.length - 1 && i <= one.last + NOW_WITHIN; i++) {
    if (words[i]!.gap === SENTENCE || (following !== undefined && i >= following.first)) return null;
    // "Lei ha febbre, lui per ora niente."
    if (SOMEBODY.has(words[i]!.text)) return null;
    // "Febbre oggi no" denies it.
    if (!TODAY.has(words[i]!.text) || (i === one.last + 1 && words[i]!.gap === 0)) continue;
    const { text, gap } = words[i + 1]!;
    if (gap !== 0) continue;
    if (ONLY.has(text) && following !== undefined && following.first - i <= 3) return 'no';
    if (words[i + 2] !== undefined && words[i + 2]!.gap === 0) continue;
    if (NO.has(text)) return 'no';
    if (YES.has(text)) return 'yes';
  }
  return null;
}
const SOMEBODY = new Set('lui lei loro noi he she they we wir elle moi nous ella ellos nosotros ea noi вона він هو هي 他 她'.split(' '));
const ONLY = new Set('solo soltanto only just nur seulement juste solamente doar numai vetem лише тільки فقط'.split(' '));
const NOW_WITHIN = 6;
const TODAY = new Set(
  'oggi ora adesso today now heute jetzt hui maintenant hoy ahora azi acum sot tani сьогодні зараз يوم الان والان'.split(' '),
);

/** "La febbre è passata ma la tosse no", "febra a trecut, tusea încă nu": it has not passed. */
export function isSpared(words: readonly Word[], marks: readonly Found<Meaning>[], phrases: readonly Found<Meaning>[], k: number): boolean {
  const one = phrases[k]!;
  const before = phrases[k - 1];
  if (before === undefined || breaks(words, before.last, one.first) === SENTENCE) return false;
  const answer = STILL.has(words[one.last + 1]?.text ?? '') ? one.last + 2 : one.last + 1;
  const text = words[answer]?.text ?? '';
  const isNo = NO.has(text) || (answer === one.last + 2 && NOT.has(text));
  if (!isNo || isNeither(words, answer)) return false;
  return (before.phrase.payload.type === 'ended' || gone(words, marks, before)) && words[answer]!.gap < SENTENCE;
}
const STILL = new Set('ancora noch encore todavia aun yet inca ще ende akoma بعد لسه 还'.split(' '));
const NEITHER = new Set('nemmeno neanche neppure manco neither nici tampoco'.split(' '));
const ALSO = new Set('anche pure also too auch aussi tambien si edhe також ايضا كمان 也'.split(' '));

/** "La tosse non l'ho più, la febbre nemmeno"; "tutti i sintomi sono spariti, anche la diarrea": so is this. */
export function isAlsoOver(words: readonly Word[], before: Found<Meaning>, one: Found<Meaning>): boolean {
  if (breaks(words, before.last, one.first) === SENTENCE) return false;
  const next = words[one.last + 1];
  if (next === undefined) return false;
  // "La tos también."
  const after = words[one.last + 2];
  return isNeither(words, one.last + 1) || (ALSO.has(next.text) && next.gap === 0 && (after === undefined || after.gap > 0));
}

/** "Nemmeno", "non plus". */
function isNeither(words: readonly Word[], at: number): boolean {
  return NEITHER.has(words[at]!.text) || (words[at]!.text === 'non' && words[at + 1]?.text === 'plus');
}

/** "Tosse e mal di gola passati": joined to what is over, and not "ho la tosse e il mal di gola è passato". */
export function isJoinedToOver(words: readonly Word[], { gone: marks }: Marks, phrases: readonly Found<Meaning>[], k: number): boolean {
  const one = phrases[k]!;
  const next = phrases[k + 1];
  if (next === undefined || next.first - one.last > 3 || breaks(words, one.last, next.first) > 0) return false;
  if (!words.slice(one.last + 1, next.first).some(({ text }) => ANDS.has(text)) || isHad(words, one)) return false;
  return marks.some((mark) => mark.first > next.last && PLURAL.test(words[mark.first]!.text)) && gone(words, marks, next);
}
/** "Passati", "passate", "gone", "weg", "disparus". */
const PLURAL = /([ieas]|gone|weg|vorbei|trecut)$/;

/**
 * A mark behind it closes the story: "diarrea e vomito lunedì, ora basta". It tells of all in its sentence; where it stands alone, of
 * the sentence before ("Das ist zum Glück vorbei."). "Io ora sto bene" closes nobody else's.
 */
export function closed(
  words: readonly Word[],
  marks: Marks,
  phrases: readonly Found<Meaning>[],
  k: number,
  persons: readonly Found<Meaning>[],
  subject: string,
): boolean {
  const one = phrases[k]!;
  return (
    marks.done.some((mark) => {
      if (mark.phrase.language !== one.phrase.language || mark.first <= one.last || mark.first - one.last > DONE_WITHIN) return false;
      if (subject !== 'self' && I.has(words[mark.first - 1]!.text) && words[mark.first]!.gap === 0) return false;
      if (persons.some(({ first, phrase }) => first > one.last && first < mark.first && phrase.payload.value !== subject)) return false;
      if (words.slice(Math.max(one.last + 1, mark.first - 3), mark.first).some(({ text }) => NOT.has(text))) return false;
      const sentences = words.slice(one.last + 1, mark.first + 1).filter(({ gap }) => gap === SENTENCE).length;
      if (sentences === 0) return !words.slice(one.last + 1, mark.first).some(({ text }) => BUT.has(text));
      // Nothing is told between the sentence before and the mark.
      return (
        sentences === 1 &&
        !phrases.slice(k + 1).some((other) => other.first < mark.first && breaks(words, one.last, other.first) === SENTENCE)
      );
    }) || alsoGone(words, marks, one)
  );
}
const DONE_WITHIN = 16;
const I = new Set('io i ich je yo eu une я 我 انا'.split(' '));

/** "Tutti i sintomi sono spariti, anche la diarrea". */
function alsoGone(words: readonly Word[], { gone, done }: Marks, one: Found<Meaning>): boolean {
  if (![1, 2].some((back) => ALSO.has(words[one.first - back]?.text ?? ''))) return false;
  return [...gone, ...done].some(
    (mark) => mark.last < one.first && one.first - mark.last <= 4 && breaks(words, mark.last, one.first) === CLAUSE,
  );
}

/** "Ieri è svenuta": who fainted yesterday is not fainting; "da ieri" goes on. */
export function ofYesterday(words: readonly Word[], one: Found<Meaning>): boolean {
  for (let i = Math.max(0, one.first - 8); i <= one.last + 8 && i < words.length; i++) {
    const { text } = words[i]!;
    if (breaks(words, Math.min(i, one.first), Math.max(i, one.last)) === SENTENCE) continue;
    const isNight = NIGHT.has(text) && words[i - 1]?.text === 'last';
    if ((YESTERDAY.has(text) || isNight) && !SINCE.has(words[i - 1]?.text ?? '')) return true;
  }
  return false;
}
/** "La febbre ce l'ho da venerdì": what began then is there. */
export function goesOn(words: readonly Word[], one: Found<Meaning>): boolean {
  for (let i = one.last + 1; i <= one.last + 4 && i < words.length && words[i]!.gap === 0; i++)
    if (SINCE.has(words[i]!.text)) return words[i]!.text !== 'de';
  return false;
}

const YESTERDAY = new Set(
  'ieri iersera yesterday gestern hier ayer anoche aseara alaltaieri امس البارحه امبارح вчора dje mbreme 昨'.split(' '),
);
const NIGHT = new Set(['night', 'evening']);
const SINCE = new Set('da since seit depuis desde de ab prej'.split(' '));

/** A "but" stands between. */
function isStopped(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ text }) => BUT.has(text));
}
