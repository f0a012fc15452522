// What an oximeter shows beside the oxygen: "98 e 71", "97/64" are oxygen and pulse, in the order of the display.
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import { NEXT, SENTENCE, type Word } from '../phrases/words.js';
import { cueOf, TIME_UNITS } from './cues.js';
import type { Reading } from './measures.js';

const OXIMETER =
  /^(saturimetr|ossimetr|osimetr|pulsossim|pulsiossim|oximet|oximetr|oxymet|pulsox|pulsoxi|oksimet|pulsoksim|оксиметр|пульсоксим|macchinett|dito$|finger$|doigt|dedo$|deget|gisht|палец|aparatit|aparatul|dispositivo|apparecchi)/;
const AND = wordSet('e ed and und et y si і та dhe و 和');
/** Oxygen that goes up and down, or did: no pulse. */
const RANGE = wordSet('tra fra between zwischen entre intre між بين da from von');
const BACK = 8;
/** A number so much lower than good oxygen, or above any, is a pulse. */
const GOOD = 94;
const LOW_PULSE = 40;
const LOWEST_OXYGEN = 86;
const HIGH_PULSE = 190;

/** The pulse shown right after good oxygen; null where there is none, or it may be oxygen as well. */
export function pulseBeside(words: readonly Word[], oxygen: Reading): Reading | null {
  if (oxygen.value < GOOD || !shown(words, oxygen.first)) return null;
  let at = oxygen.last + 1;
  if (words[at]?.text === '%') at++;
  const isJoined = words[at] !== undefined && AND.has(words[at]!.text) && words[at]!.gap < SENTENCE;
  if (isJoined) at++;
  const word = words[at];
  if (word === undefined || word.gap === SENTENCE || (!isJoined && word.gap === NEXT && word.start - words[at - 1]!.end !== 1)) return null;
  const number = numberAt(words, at);
  if (number === null || !Number.isInteger(number.value)) return null;
  const { value, last } = number;
  if (value < LOW_PULSE || value > HIGH_PULSE || (value >= LOWEST_OXYGEN && value <= 100)) return null;
  const next = words[last + 1];
  if (next !== undefined && next.gap === NEXT && (TIME_UNITS.has(next.text) || cueOf(next.text) !== null || next.text === '%')) return null;
  return { measure: 'heart_rate', value, first: at, last, over: false };
}

function shown(words: readonly Word[], first: number): boolean {
  if (RANGE.has(words[first - 1]?.text ?? '')) return false;
  for (let i = first - 1; i >= 0 && i >= first - BACK; i--) if (OXIMETER.test(words[i]!.text)) return true;
  return false;
}
