// Whom a message is about: family words, less those who only say whose somebody is.
import type { Found } from '../phrases/book.js';
import type { Word } from '../phrases/words.js';
import type { Meaning } from './lexicon.js';

type Named = Found<Meaning>;

const OF = new Set('di del della dei delle dell dello degli d of de des du von vom der al ale lui a'.split(' '));
const WHOSE = new Set(
  'mia mio miei mie sua suo suoi sue nostra nostro la il my his her our the meiner meines meinem ma mon mes sa son mi mis su mea meu moja'.split(
    ' ',
  ),
);
/** "da bambino", "as a child", "als Kind": when, not who. */
const AS = new Set('da als enfant bambino kind nino copil'.split(' '));

/** Persons in the order of the message; none overlaps another. */
export function readPersons(words: readonly Word[], found: readonly Named[]): Named[] {
  const named: Named[] = [];
  for (const one of [...found].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (isChildhood(words, one) || (isWriter(words, one) && childOf(words, one) === null) || drinks(words, one) || isRecognised(words, one))
      continue;
    const child = childOf(words, one);
    if (child !== null) {
      named.push(child);
      continue;
    }
    const before = named[named.length - 1];
    if (before !== undefined && one.first <= before.last) {
      if (one.last - one.first > before.last - before.first) named[named.length - 1] = one;
      continue;
    }
    // "la badante di mia mamma", "il figlio della vicina": somebody else.
    if (before !== undefined && belongs(words, before, one)) {
      named[named.length - 1] = { ...before, phrase: { ...before.phrase, payload: { type: 'person', value: 'other' } } };
      continue;
    }
    named.push(one);
  }
  return named;
}

function isChildhood(words: readonly Word[], { phrase, first }: Named): boolean {
  if (phrase.payload.value !== 'child' || words[first]!.gap !== 0) return false;
  const before = words[first - 1]?.text ?? '';
  return AS.has(before) || (before === 'a' && words[first - 2]?.text === 'as') || (before === 'de' && words[first]!.text.startsWith('nin'));
}

/** Spanish "bebe poco" and "no bebe" are said of drinking; a baby has an article or an owner before it. */
function drinks(words: readonly Word[], { phrase, first, last }: Named): boolean {
  if (phrase.language !== 'es' || first !== last || words[first]!.text !== 'bebe') return false;
  // "Bebé de 3 meses".
  if (words[last + 1]?.text === 'de' && !Number.isNaN(words[last + 2]?.value ?? Number.NaN)) return false;
  return words[first]!.gap !== 0 || !BEFORE_BABY.has(words[first - 1]?.text ?? '');
}
const BEFORE_BABY = new Set('el un al del mi tu su este ese nuestro vuestro mis sus de otro la una para'.split(' '));

/** "Non riconosce la figlia": who is not known is not the one spoken of. */
function isRecognised(words: readonly Word[], { first }: Named): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3 && words[i + 1]!.gap === 0; i--) if (KNOWS.test(words[i]!.text)) return true;
  // "Sie hat mich mit meinem Bruder verwechselt."
  for (let i = Math.max(0, first - 4); i < first + 4 && i < words.length; i++) if (MIXES.test(words[i]!.text)) return true;
  return false;
}
const MIXES = /^(scambi\w*|confond\w*|confondi\w*|mistook|mistakes?|verwechsel\w*|confunde|confundio|incurc\w*)$/;
const KNOWS = /^(riconosc\w*|recogni[sz]\w*|erkennt|erkannte|reconna[iî]\w*|reconoc\w*|recunoa?s\w*|впізна\w*|njeh)$/;

const AM = new Set('sono am im bin suis soy sunt jam'.split(' '));
const A = new Set('un una uno a an ein eine une o nje'.split(' '));

/** "Sono una signora di 67 anni": who writes, and nobody else. */
function isWriter(words: readonly Word[], { phrase, first }: Named): boolean {
  if (first < 1 || words[first]!.gap > 0) return false;
  const before = words[first - 1]!;
  if (phrase.payload.value !== 'other') return WHO.has(phrase.payload.value as string) && isAm(words, first);
  return first >= 2 && before.gap === 0 && A.has(before.text) && AM.has(words[first - 2]!.text);
}

const WHO = new Set(['parent', 'grandparent']);

/** "Sono una mamma", "I'm the mother of two". */
function isAm(words: readonly Word[], first: number): boolean {
  const article = words[first - 1];
  if (article === undefined || words[first]!.gap > 0) return false;
  return article.gap === 0 && (A.has(article.text) || THE.has(article.text)) && AM.has(words[first - 2]?.text ?? '');
}
/** "Sono la mamma di Luca": the message is about Luca. */
function childOf(words: readonly Word[], one: Named): Named | null {
  const { value } = one.phrase.payload;
  const next = words[one.last + 1];
  if (
    (value !== 'parent' && value !== 'grandparent') ||
    !isAm(words, one.first) ||
    next === undefined ||
    next.gap > 0 ||
    !OF.has(next.text)
  )
    return null;
  return { ...one, phrase: { ...one.phrase, payload: { type: 'person', value: value === 'parent' ? 'child' : 'other' } } };
}
const THE = new Set('la il lo the die der le el mama'.split(' '));

function belongs(words: readonly Word[], owned: Named, owner: Named): boolean {
  const between = owner.first - owned.last - 1;
  if (between < 1 || between > 2) return false;
  for (let i = owned.last + 1; i <= owner.first; i++) if (words[i]!.gap !== 0) return false;
  const of = words[owned.last + 1]!.text;
  if (!OF.has(of)) return false;
  // "la mamma di bambini piccoli" is the mother herself; articles or possessives make an owner.
  if (between === 2) return WHOSE.has(words[owner.first - 1]!.text);
  return /^(del|della|dei|delle|dello|degli|dell|du|des|der|vom|al|ale)$/.test(of);
}
