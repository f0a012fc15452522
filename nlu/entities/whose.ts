// Whose a symptom is: somebody named stays the one spoken of, sentence after sentence, until another is named or "I" speaks.
import type { Found } from '../phrases/book.js';
import { CLAUSE, SENTENCE, type Word } from '../phrases/words.js';
import type { Person } from '../understanding.js';
import { breaks } from './found.js';
import type { Meaning } from './lexicon.js';
import type { Marks } from './over.js';

type Named = Found<Meaning>;

/** Whoever was named last before it, unless "I" came after; else somebody named right behind it; else the writer. */
export function subjectOf(words: readonly Word[], marks: Marks, persons: readonly Named[], one: Named): Person {
  if (persons.length === 0) return 'self';
  // "perché non respiro": the verb says who; "non mi riconosce" is never said of oneself.
  const self = marks.self.filter((mark) => mark.phrase.language === one.phrase.language);
  const isMind = one.phrase.payload.value === 'confusion';
  const inside = (mark: Named): boolean => mark.first >= one.first && mark.last <= one.last;
  if (self.some((mark) => inside(mark) && FIRST_PERSON.test(words[mark.first]!.text) && !(isMind && ME.test(words[mark.first]!.text))))
    return 'self';
  let named: Named | undefined;
  for (const person of persons) if (person.last < one.first) named = person;
  let before: Named | undefined;
  for (const mark of self) if (mark.last < one.first) before = mark;
  if (named !== undefined && (before === undefined || before.first <= named.first || isMind || speaksOf(words, marks, before, one)))
    return isOwned(words, self, named, one) ? 'self' : (named.phrase.payload.value as Person);
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
  if (behind !== undefined) return behind.phrase.payload.value as Person;
  if (named === undefined || isOwned(words, self, named, one)) return 'self';
  return named.phrase.payload.value as Person;
}
/** Not "mi", "me": "non mi respira bene" may be said of a child. */
const FIRST_PERSON = /^(?!mi$|me$|io$|ho$|sono$)/;
const ME = /^(ma|me|m|mi|mich|mir|i)$/;
const OF = new Set(['con', 'with', 'mit', 'avec', 'cu']);
const BELONGS = new Set(['a', 'al', 'alla', 'di', 'del', 'della', 'il', 'la']);

/** "I brought her soup and she was …": "she" after "I" is the person named before. */
function speaksOf(words: readonly Word[], { they }: Marks, before: Named, one: Named): boolean {
  return they.some((mark) => mark.first > before.last && mark.last < one.first && breaks(words, mark.last, one.first) < CLAUSE);
}

/** "Husten hab ich nicht", "la febbre non ce l'ho": the verb behind it is the writer's; not in "la febbre l'ho misurata". */
function isOwned(words: readonly Word[], self: readonly Named[], named: Named, one: Named): boolean {
  if (breaks(words, named.last, one.first) === 0) return false;
  return self.some((mark) => {
    if (mark.first <= one.last || mark.first - one.last > 4 || breaks(words, one.last, mark.first) > 0) return false;
    if (words.slice(one.last + 1, mark.first).some(({ text }) => ANDS.has(text))) return false;
    if (ME.test(words[mark.first]!.text)) return false;
    const next = words[mark.last + 1];
    return next === undefined || next.gap > 0 || !DONE.test(next.text);
  });
}
/** Begins a clause of its own: "ha la febbre e io ho 50 anni". */
const ANDS = new Set('e ed ma and but und aber et mais y pero si dar iar dhe por та і але و لكن 和 但 mentre while'.split(' '));
const DONE = /(at|ut|it|rt|tt|st|ns|s)[oaie]$|^ge.*t$|ed$/;

/** Those who are only beside the one spoken of: "vive con la figlia", "la bimba scalcia" in the belly. */
export function subjects(words: readonly Word[], persons: readonly Named[]): Named[] {
  return persons.filter((one) => !livesWith(words, one) && !isUnborn(words, one));
}

function livesWith(words: readonly Word[], { first }: Named): boolean {
  let i = first - 1;
  while (i >= 0 && i >= first - 3 && words[i + 1]!.gap === 0 && !OF.has(words[i]!.text)) i--;
  if (i < 1 || i < first - 3 || words[i + 1]!.gap > 0) return false;
  return LIVES.test(words[i - 1]!.text) || LIVES.test(words[i - 2]?.text ?? '');
}
const LIVES = /^(viv[eo]|vivono|abit[ao]|lives?|living|wohn(t|e|en)|leb(t|e)|vit|vis|habite|locuiest[ec]|sta[iy]?s?)$/;

function isUnborn(words: readonly Word[], { phrase, last }: Named): boolean {
  if (phrase.payload.value !== 'child') return false;
  for (let i = last + 1; i <= last + 2 && i < words.length && words[i]!.gap === 0; i++) if (KICKS.test(words[i]!.text)) return true;
  return false;
}
const KICKS = /^(scalci\w*|muov\w*|kicks?|kicking|moves|moving|bouge|tritt|strampelt|bewegt|patea|mueve|misca)$/;
