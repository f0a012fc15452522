// Whether a test's result is told as a fact. "When do I become negative?", "is it positive?" and "I hope it is negative" ask and
// wish; only a plain statement says how the test came out.
import { type Word, wordsOf } from '../../nlu/phrases/words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words before it in its clause that suppose it, ask for it or put it off. */
const SUPPOSED = set(
  'quando se finche spero temo voglio vorrei devo deve bisogna serve potrei fossi sia come perche appena ' +
    'when if whether until unless hope fear want must should need might could would will become becoming get how ' +
    'wann wenn ob falls bis hoffe furchte will muss soll konnte werde werden wird wie sobald ' +
    'quand jusqu espere crains veux dois doit faut pourrais deviens devienne serai comment ' +
    'cuando hasta espero temo quiero debo debe podria sere ' +
    'cand daca pana sper vreau trebuie voi as ' +
    'kur nese deri shpresoj dua duhet do ' +
    'коли якщо поки чи сподіваюся хочу треба буду стану ' +
    'متى اذا لو حتى اريد يجب',
);
const FUTURE = /^(divent|diverr|sar[oa]$|sarem|risulter|torn[oia]$|torner|negativizz|devien|werd)/;
/** "Si" is "if" in these. */
const SI_IS_IF: readonly string[] = ['fr', 'es'];
const DENIES = set('non nn no not isnt nicht kein keine pas ni nu nuk не ні ليس لست 不 没');
const DENIED_WITHIN = 3;
/** A clause that ends with a question mark so soon after the word asks about it. */
const ASKED_WITHIN = 3;
const HAN_ASKS = /什么时候|怎么|是不是|吗|何时|如果/u;

/** @param at where the words of the result stand in the text */
export function isTold(text: string, language: string, at: { readonly start: number; readonly end: number }): boolean {
  const words = wordsOf(text);
  const first = words.findIndex((word) => word.end > at.start);
  if (first < 0) return false;
  let last = first;
  while (last + 1 < words.length && words[last + 1]!.start < at.end) last++;
  const from = clauseStart(words, first);
  for (let i = from; i < first; i++) {
    const { text: word } = words[i]!;
    if (SUPPOSED.has(word) || FUTURE.test(word) || (word === 'si' && SI_IS_IF.includes(language))) return false;
    if (DENIES.has(word) && first - i <= DENIED_WITHIN) return false;
  }
  let end = last;
  while (end + 1 < words.length && words[end + 1]!.gap === 0) end++;
  if (words[end]!.asked && end - last <= ASKED_WITHIN) return false;
  return !HAN_ASKS.test(text.slice(words[from]!.start, words[end]!.end + 1));
}

function clauseStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && words[from]!.gap === 0) from--;
  return from;
}
