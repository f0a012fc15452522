// "Respiro bene": a sentence that all is well, and what may deny it. A "no" that belongs to something else does not: "niente febbre, respiro
// bene, niente dolore". Nor does one tell anything that may wave our question off as well as deny what follows.
import type { Found } from '../phrases/book.js';
import type { Word } from '../phrases/words.js';
import { ANDS } from './absent.js';
import type { Meaning } from './lexicon.js';

type Phrase = Found<Meaning>;

/** Words that deny a verb; "niente" and "senza" deny a thing. */
const DENIES_VERB =
  /^(non|nun|nn|nan|nen|no|nu|n|not|\w*nt|nicht|nie|ne|pas|plus|nuk|nunca|mai|never|manco|mica|не|ні|لا|ما|مش|لم|ليس|不|没)$/u;
/** How far behind it a "no" still belongs to it: "respiro bene? no". */
const BEHIND = 2;

/** Whether the word that denies a sentence that all is well stands in its own clause, with nothing between that it denies instead. */
export function hasOwnDenial(words: readonly Word[], phrases: readonly Phrase[], k: number): boolean {
  const one = phrases[k]!;
  const before = phrases[k - 1];
  let from = one.first;
  while (from > 0 && words[from]!.gap === 0 && !ANDS.has(words[from - 1]!.text) && from - 1 !== before?.last) from--;
  let to = one.last;
  while (to + 1 < words.length && to < one.last + BEHIND && words[to + 1]!.gap === 0) to++;
  // A question is answered across its stop.
  if (words[one.last]!.asked) to = Math.min(words.length - 1, one.last + 1);
  return words.slice(from, to + 1).some(({ text }) => DENIES_VERB.test(text));
}

/** Standard Italian, where "no" is no word for "not". In the dialects it is: "no respiro ben". */
const WELL = /^(bene|benissimo|normale|normalmente|regolare|regolarmente|perfettamente)$/;

/**
 * What is left of the readings of the breath where a bare "no" begins the clause: "no respiro bene" is said by who breathes well, and by who
 * does not and is still learning Italian. It tells neither, and is asked.
 */
export function withoutWavedOff(words: readonly Word[], told: readonly Phrase[]): readonly Phrase[] {
  const waved = told.filter(
    ({ first, last, phrase: { payload, language } }) =>
      payload.type === 'intact' &&
      payload.value === 'dyspnoea' &&
      language === 'it' &&
      WELL.test(words[last]!.text) &&
      words[first - 1]?.text === 'no' &&
      words[first]!.gap === 0 &&
      (first === 1 || words[first - 1]!.gap > 0),
  );
  if (waved.length === 0) return told;
  return told.filter(
    ({ first, last, phrase }) => phrase.payload.value !== 'dyspnoea' || !waved.some((one) => first >= one.first - 1 && last <= one.last),
  );
}
