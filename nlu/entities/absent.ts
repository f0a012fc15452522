// Symptoms that the words around them deny in ways that small words alone do not: "la febbre non ce l'ho", "tosse e febbre non ne
// ha", "tutto tranne la tosse", "non ho detto che ho la nausea".
import type { Found } from '../phrases/book.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import { BUT, breaks } from './found.js';
import type { Meaning } from './lexicon.js';
import type { Marks } from './over.js';

type Phrase = Found<Meaning>;

/** Words of one language deny what is said in it. */
function own(marks: readonly Phrase[], one: Phrase): Phrase[] {
  return marks.filter((mark) => mark.phrase.language === one.phrase.language);
}

/** Denied by a verb behind it, by "I never said", or as the one thing of all that is not there. */
export function isAbsent(words: readonly Word[], marks: Marks, phrases: readonly Phrase[], k: number): boolean {
  return (
    unsaid(words, own(marks.denies, phrases[k]!), phrases[k]!) ||
    deniedBehind(words, marks, phrases, k) ||
    excepted(words, marks, phrases, k) === 'absent'
  );
}

function unsaid(words: readonly Word[], denies: readonly Phrase[], one: Phrase): boolean {
  return denies.some(
    (mark) =>
      mark.last < one.first &&
      one.first - mark.last <= 4 &&
      (breaks(words, mark.last, one.first) === 0 || THAT.has(words[mark.last + 1]!.text)) &&
      breaks(words, mark.last, one.first) < SENTENCE &&
      !words.slice(mark.last + 1, one.first).some(({ text }) => BUT.has(text)),
  );
}

const THAT = new Set('che dass that que ca se qe що'.split(' '));

/** "La febbre non ce l'ho"; over an "and" it reaches back: "tosse e febbre non ne ha", but not "ho la tosse e febbre non ne ho". */
function deniedBehind(words: readonly Word[], marks: Marks, phrases: readonly Phrase[], k: number): boolean {
  const one = phrases[k]!;
  for (const mark of own(marks.absent, one)) {
    if (mark.first <= one.last) continue;
    // "Tosse? Mai avuta."
    const answers = mark.first === one.last + 1 && words[one.last]!.asked;
    if (answers && ends(words, phrases, mark)) return true;
    if (breaks(words, one.last, mark.first) > CLAUSE) continue;
    if (marks.gone.some((other) => other.first <= mark.last && other.last >= mark.last && other.last > mark.last)) continue;
    if (!ends(words, phrases, mark)) continue;
    let at = one.last;
    let next = k + 1;
    let and = false;
    let commas = 0;
    while (at < mark.first - 1) {
      const following = phrases[next];
      if (following !== undefined && following.first === at + 1) {
        if (words[at + 1]!.gap === CLAUSE) {
          commas++;
          and = false;
        }
        at = following.last;
        next++;
      } else {
        const word = words[at + 1]!;
        if (word.gap === CLAUSE) {
          commas++;
          and = false;
        }
        if (ANDS.has(word.text)) and = true;
        else if (!FILLERS.has(word.text)) break;
        at++;
      }
    }
    if (at !== mark.first - 1) continue;
    if (words[mark.first]!.gap === CLAUSE && (next > k + 1 || mark.first > one.last + 1)) continue;
    if (next === k + 1) {
      if (commas === 0 || words[mark.first]!.gap === CLAUSE) return true;
    } else if (and && !isHad(words, one)) return true;
  }
  return false;
}
/** "Toux, aucun mal de gorge" and "febbre, mai avuta la tosse" speak of what follows. */
function ends(words: readonly Word[], phrases: readonly Phrase[], mark: Phrase): boolean {
  const next = words[mark.last + 1];
  if (next === undefined || next.gap > 0) return true;
  if (mark.first === mark.last) return false;
  return !phrases.some((other) => other.first > mark.last && other.first - mark.last <= 3 && breaks(words, mark.last, other.first) === 0);
}

export const ANDS = new Set('e ed o ne ni and or und oder et ou y o si sau nici dhe ose та і й або و او 和 或'.split(' '));
const FILLERS = new Set(
  'la lo il le i gli l invece pero poi per ora quella quello proprio the it that though die der das le les el los las a o ja aber da je j ich i il elle tu en si'.split(
    ' ',
  ),
);

/** A "have" stands right before: what follows is there. */
export function isHad(words: readonly Word[], one: Phrase): boolean {
  for (let i = one.first - 1; i >= 0 && i >= one.first - 3 && words[i + 1]!.gap === 0; i--) if (HAVE.has(words[i]!.text)) return true;
  return false;
}
const HAVE = new Set(
  'ho ha abbiamo hanno con c ce have has got with hab habe hat mit ai a avec tengo tiene con am are cu kam ka me'.split(' '),
);

/**
 * "Ho tutto tranne la febbre": absent. "Tutto è passato tranne la tosse", "everything except the throat has cleared up": left.
 */
export function excepted(words: readonly Word[], marks: Marks, phrases: readonly Phrase[], k: number): 'absent' | 'left' | null {
  const one = phrases[k]!;
  const near = own(marks.except, one).filter(
    (other) => other.first < one.first && other.last < one.last && isListed(words, phrases, other, k),
  );
  const mark = near.find((other) => ALL.test(words[other.first]!.text)) ?? near[0];
  if (mark === undefined) return null;
  if (words.slice(mark.first, mark.last).some(({ text }) => WELL.has(text))) return 'left';
  const isGone = own([...marks.gone, ...marks.done, ...marks.none], one).some(
    (other) => breaks(words, Math.min(other.first, mark.first), Math.max(other.first, mark.first)) < SENTENCE,
  );
  if (isGone) return 'left';
  return ALL.test(words[mark.first]!.text) ? 'absent' : null;
}

const ALL =
  /^(tutt|ogni|qual|every|all|any|the|alle|samt|rest|tout|tous|n$|tod|de$|tot|toate|toti|كل|все$|усе$|усі|всі|gjithcka|krejt|te$|cdo|除)/;

/** "Todo bien menos el cansancio". */
const WELL = new Set('bene bien ok good fine gut well passato bine mire добре weg gone'.split(' '));

/** Right behind the mark, or joined to what is. */
function isListed(words: readonly Word[], phrases: readonly Phrase[], mark: Phrase, k: number): boolean {
  const one = phrases[k]!;
  if (one.first - mark.last <= 4 && breaks(words, mark.last, one.first) === 0) return true;
  const before = phrases[k - 1];
  if (before === undefined || before.first <= mark.last || one.first - before.last > 3) return false;
  const joined = words.slice(before.last + 1, one.first).some(({ text }) => ANDS.has(text));
  return joined && breaks(words, before.last, one.first) === 0 && isListed(words, phrases, mark, k - 1);
}

/** "Mi resta solo la tosse", "il me reste une fatigue": what is left is there. */
export function remains(words: readonly Word[], marks: readonly Phrase[], one: Phrase): boolean {
  return own(marks, one).some((mark) => mark.last < one.first && one.first - mark.last <= 6 && breaks(words, mark.last, one.first) === 0);
}
