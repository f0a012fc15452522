// Letters of other alphabets that look like Latin ones, inside words that are Latin otherwise: a keyboard that was switched
// in the middle, or somebody who wants not to be understood. Read as what they look like; lengths stay, so places do too.

/** Each Cyrillic or Greek letter before the Latin one that it cannot be told from. Source: Unicode TR 39, confusables. */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ' +
  'αa οo νv ρp υu ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';
const LOOK_ALIKES = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

const OTHER = /[\u0370-\u03ff\u0400-\u052f]/;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The text with the look-alikes of mixed words as Latin letters; the same text where there are none. Lengths are kept. */
export function asItLooks(text: string): string {
  return OTHER.test(text) ? text.replace(WORD, latinWord) : text;
}

function latinWord(word: string): string {
  const latin = word.match(LATIN)?.length ?? 0;
  if (latin === 0 || !OTHER.test(word)) return word;
  const read = [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  // "COVIDом" is a Ukrainian ending on a Latin word: what cannot all be Latin is left as it is.
  return OTHER.test(read) ? word : read;
}
