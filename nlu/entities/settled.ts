// Which readings are of somebody now: an earlier one that a later one replaces is over, and so is a limit that is only asked about.
import { numberAt } from '../phrases/numbers.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import { ABOVE, BEFORE, BELOW, cueOf, NOW } from './cues.js';
import type { Reading } from './measures.js';

/** "Non sale sopra 89" is a reading, "sopra 89" is none. */
const NOT = new Set('non nun no nu not nicht kein pas plus ne jamais doesnt wont isnt never mai neanche nemmeno не'.split(' '));

/** Earlier readings that a later one replaces, and limits that are only asked about, are over. */
export function settle(words: readonly Word[], readings: readonly Reading[]): void {
  for (let k = 0; k < readings.length; k++) {
    const one = readings[k]!;
    if (one.measure === 'age') continue;
    const later = readings.slice(k + 1).filter((other) => other.measure === one.measure);
    if (later.length > 0) {
      const next = later[later.length - 1]!;
      if (nearby(words, one, BEFORE) || nearby(words, next, NOW) || words[one.first - 1]?.text === 'da') one.over = true;
    }
    if (one.measure === 'spo2' && one.value < 95 && before(words, one, ABOVE) && !nearby(words, one, NOT)) one.over = true;
    if (one.measure !== 'temperature' && limitOnly(words, one)) one.over = true;
    if (one.measure === 'spo2' && correctedAfter(words, one.last)) one.over = true;
  }
}

/** "It was 39.4, not 38.4": of two the denied one. "No" alone may as well take the first back, and then the higher counts. */
export function isDenied(words: readonly Word[], previous: Reading | undefined, one: Reading): boolean {
  if (one.measure !== 'temperature' || previous?.measure !== 'temperature' || one.first - previous.last !== 2) return false;
  const { text } = words[one.first - 1]!;
  return DENIES.has(text) || (text === 'no' && words[one.first]!.gap === 0 && one.value < previous.value);
}
const DENIES = new Set('non not nicht pas nu nuk не ليس 不'.split(' '));

/** "Mai sotto 90", "non è sotto il novantadue": a limit that was not passed; "non so, sotto 90" is a reading. */
export function neverBelow(words: readonly Word[], { first }: Reading): boolean {
  let i = first - 1;
  while (i >= first - 3 && i >= 0 && words[i + 1]!.gap === 0 && !BELOW.has(words[i]!.text)) i--;
  if (i < 0 || i < first - 3 || words[i + 1]!.gap > 0) return false;
  for (let k = i - 1; k >= 0 && k >= i - 3 && words[k + 1]!.gap === 0; k--) {
    const { text } = words[k]!;
    if (KNOWS.has(text)) return false;
    if (NEVER.has(text)) return true;
  }
  return false;
}
const NEVER = new Set(
  'mai non nun never not isnt nie niemals nicht jamais pas nunca no niciodata nu kurre nuk ніколи не لم ليس 没有'.split(' '),
);
const KNOWS = new Set('so capisco know weiss sais se stiu di знаю'.split(' '));

/** "Il saturimetro dice 88 ma quello è il battito": said of another measure right after. */
function correctedAfter(words: readonly Word[], last: number): boolean {
  for (let i = last + 1; i < words.length - 2 && i <= last + 5; i++) {
    if (!THAT.test(words[i]!.text)) continue;
    for (let k = i + 1; k <= i + 4 && k < words.length; k++) {
      if (words[k]!.gap !== 0 || numberAt(words, k) !== null) break;
      const cue = cueOf(words[k]!.text);
      if (cue !== null) return cue !== 'spo2';
    }
  }
  return false;
}
const THAT = /^(quello|quella|questo|questa|quelli|thats|that|das|ca|c|eso|ese|asta|acela|cioe|ovvero|intendo)$/;

function nearby(words: readonly Word[], reading: Reading, set: ReadonlySet<string>): boolean {
  for (let i = reading.first - 1; i >= 0 && i > reading.first - 7; i--) {
    if (set.has(words[i]!.text)) return true;
    if (words[i + 1]!.gap === SENTENCE || !Number.isNaN(words[i]!.value)) break;
  }
  const next = words[reading.last + 1];
  return next !== undefined && next.gap === 0 && set.has(next.text) && !NOW.has(next.text);
}

function before(words: readonly Word[], reading: Reading, set: ReadonlySet<string>): boolean {
  for (let i = reading.first - 1; i >= 0 && i >= reading.first - 3; i--) {
    if (words[i + 1]!.gap > 0) return false;
    if (set.has(words[i]!.text)) return true;
  }
  return false;
}

const IF = new Set(
  'se quando if when wenn falls wann ab si quand cuando daca cand якщо коли اذا متى 如 nese kur should qualora'.split(' '),
);
const ASKED = new Set(
  'affidabile attendibile preciso ricoverano ricoverato funziona pericoloso pericolosa preoccuparmi preoccupare grave normale dangerous worry normal gefahrlich dangereux grave peligroso periculos minimo minima limite soglia valore valori deve quanto what quale qual bassa'.split(
    ' ',
  ),
);

/** "Sotto 92 bisogna chiamare?" */
const ADVICE = new Set('bisogna occorre conviene serve necessario should must soll muss faut doit hay debe trebuie'.split(' '));

const MOVES =
  /^(alz|cammin|muov|parl[ao]|dorm|sdrai|coric|toss|mang|bagno|sedut|sied|ferm|walk|stand|lie[s]?$|sleep|move|talk|geht$|steht$|aufsteh|liegt|schlaf|redet|marche|leve$|dort$|bouge|parle|camina|levanta|duerme|mueve|habla|merge$|ridica|doarme|misca)/;

/** "quando scende sotto 92 devo chiamare?": a limit, nobody's reading. */
function limitOnly(words: readonly Word[], reading: Reading): boolean {
  let from = reading.first;
  while (from > 0 && words[from]!.gap !== SENTENCE) from--;
  let to = reading.last;
  while (to + 1 < words.length && words[to + 1]!.gap !== SENTENCE) to++;
  const asked = words[to]!.asked;
  let advice = false;
  let hypothetical = false;
  let limit = false;
  let question = false;
  for (let i = from; i <= to; i++) {
    const { text } = words[i]!;
    if (IF.has(text) && i < reading.first && reading.first - i < 8) hypothetical = true;
    // "Quando cammina scende a 86, è normale?" tells what was seen.
    else if (hypothetical && i < reading.first && MOVES.test(text)) hypothetical = false;
    if (BELOW.has(text) && i < reading.first && reading.first - i <= 3) limit = true;
    if (ASKED.has(text)) question = true;
    if (ADVICE.has(text)) advice = true;
  }
  if (
    hypothetical &&
    (limit || asked || question || /^(scend|va$|vai|drops|goes|falls|sinkt|descend|baja|scad)/.test(words[reading.first - 2]?.text ?? ''))
  )
    return true;
  return limit && asked && (question || advice);
}
