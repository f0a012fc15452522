// Whether a symptom that is spoken of is over: "avevo la febbre", "la tosse è passata", "febbre fino a ieri", "ieri febbre, oggi no".
import type { Found } from '../phrases/book.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import { breaks } from './found.js';
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
      ((mark.last < one.first && one.first - mark.last <= 6) || (mark.first >= one.first && mark.last <= one.last)) &&
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
export function returned(words: readonly Word[], { back, gone }: Marks, one: Found<Meaning>): boolean {
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

/**
 * What is said of today behind it: "ieri febbre, oggi no", "gestern hatte ich Fieber, heute nicht"; "ieri niente tosse, oggi sì"; "ieri
 * febbre, ora solo tosse", which leaves nothing but what follows.
 */
export function saidOfNow(words: readonly Word[], one: Found<Meaning>, following: Found<Meaning> | undefined): 'yes' | 'no' | null {
  for (let i = one.last + 1; i < words.length - 1 && i <= one.last + NOW_WITHIN; i++) {
    if (words[i]!.gap === SENTENCE || (following !== undefined && i >= following.first)) return null;
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
const ONLY = new Set('solo soltanto only just nur seulement juste solamente doar numai vetem лише тільки فقط'.split(' '));
const NOW_WITHIN = 6;
const TODAY = new Set(
  'oggi ora adesso today now heute jetzt hui maintenant hoy ahora azi acum sot tani сьогодні зараз يوم الان والان'.split(' '),
);

/** "La febbre è passata ma la tosse no": it has not passed. */
export function isSpared(words: readonly Word[], marks: readonly Found<Meaning>[], phrases: readonly Found<Meaning>[], k: number): boolean {
  const one = phrases[k]!;
  const before = phrases[k - 1];
  if (before === undefined || !NO.has(words[one.last + 1]?.text ?? '') || breaks(words, before.last, one.first) === SENTENCE) return false;
  return isStopped(words, before.last, one.first) && gone(words, marks, before);
}

const BUT = new Set('ma pero but mais aber sondern dar insa por але 但 لكن ولكن'.split(' '));

/** A "but" stands between. */
function isStopped(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ text }) => BUT.has(text));
}
