// Whether a message asks for something, as against an answer of a few words that the model took for a topic: while our own
// question stands, "quarantadue" is no wish to hear the rules of quarantine.
import type { Question } from '../../config/questions.js';
import { SENTENCE, type Word, wordsOf } from '../../nlu/phrases/words.js';

/** Words that ask, in the ten languages, without accents; at the beginning of a clause or anywhere before its verb. */
const ASKING = new Set(
  (
    'chi che cosa cos come dove dov quando quanto quanta quanti quante quale quali qual perche posso possiamo devo dobbiamo vorrei voglio serve ' +
    'who what whats how where when which why can could may must should do does is are will would want ' +
    'wer was wie wo wann wohin woher welche welcher welches warum wieso kann darf muss soll mochte ' +
    'qui que quoi comment ou quand combien quel quelle quels quelles pourquoi est puis peut dois faut voudrais ' +
    'quien como donde cuando cuanto cuanta cuantos cuantas cual cuales puedo debo quiero ' +
    'cine ce cum unde cand cat cata cati cate care pot trebuie vreau ' +
    'kush cfare si ku kur sa cili cila pse mund duhet dua ' +
    'хто що як де коли скільки якии яка які чому чи можна можу треба хочу ' +
    'من ما ماذا كيف اين متى كم لماذا هل اي يمكن اريد'
  ).split(' '),
);
const HAN_ASKING = /[吗呢]|什么|怎么|哪|几|多少|为什么|谁|能不能|可以/u;
const LEAST_WORDS = 3;
/** Of a message of some length without any sign of a question. */
const SURE_WITHOUT = 0.8;

/** @param confidence how sure the model is of what is asked for */
export function asksSomething(text: string, confidence: number): boolean {
  return asksOutright(text) || (wordsOf(text).length >= LEAST_WORDS && confidence >= SURE_WITHOUT);
}

/** With a question mark, or a word that asks. */
export function asksOutright(text: string): boolean {
  if (/[?？؟]/u.test(text) || HAN_ASKING.test(text)) return true;
  const words = wordsOf(text);
  return words.some((word, i) => beginsClause(words, i) && ASKING.has(word.text));
}

/** Its first two words: "e quando …", "allora posso …". */
function beginsClause(words: readonly Word[], at: number): boolean {
  return at < 2 || words[at]!.gap > 0 || words[at - 1]!.gap === SENTENCE;
}

/** What an answer to a question is easily taken for: "we sleep in the same room" for the question how to live with somebody who is ill. */
const MATTERS: { readonly [question: string]: RegExp } = {
  contact: /^(quarantine\.(household|laundry)|exposure\.)/,
  household_size: /^quarantine\.household/,
  frail_at_home: /^(quarantine\.household|care\.|exposure\.|vaccine\.)/,
  temp_c: /^care\./,
  fever_days: /^care\./,
  spo2_rest: /^care\./,
  spo2_repeat: /^care\./,
  conditions: /^care\./,
  fluids: /^care\./,
  test_result: /^test\./,
};

/** Whether an intent is only what the standing question is about, told and not asked. */
export function isOfTheMatter({ id }: Question, intent: string, text: string): boolean {
  return MATTERS[id]?.test(intent) === true && !asksOutright(text);
}
