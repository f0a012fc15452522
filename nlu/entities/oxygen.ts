// Where a message speaks of an oximeter without its name: "la pinzetta al dito", "the clip on her finger". And which numbers
// near such talk are what it shows.
import { numberAt } from '../phrases/numbers.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import { type Cue, cueOf, NOW } from './cues.js';

const FINGER =
  /^(dito|dit|dida?|ditu|diti|deo|deu|didu|jidit[ou]|iditu|ditin[oa]|indice|pollice|finger|fingers|zeigefinger|fingerclip|doigts?|index|dedos?|dedito|deget\p{L}*|gisht\p{L}*|пал[еь]ц\p{L}*|اصبع\p{L}*|指)$/u;
const DEVICE =
  /^(pinz|ditale|mollett|clip|klip|clem|cos[oaiu]|affar|aggegg|apparec|apparat|apparei|aparat|machin|macchin|maquin|strument|marchingegn|roba|robina|thing|gadget|device|gerat|klammer|fingerclip|pince|cosito|chisme|dispozitiv|dispositiv|misurator|sensor|sond|monitor|mess|wert|visor|прилад|апарат|جهاز|夹|仪)/u;
const APART = 6;

/** Words between what measures and the number that it shows. */
const SHOWN_BEFORE = 25;
const SHOWN_AFTER = 8;
const NEAR_ITEM = 6;
const SHOWS = new Set(
  `a al sta scrive suona en anda stehen steht segna dice da scesa sceso scende e era indica legge leggo misura mostra ai at is says shows reads auf bei zeigt cammino passi minuti sforzo scale camminata nachher sagt est indique affiche
  marque esta marca la arata este 只 qui adesso ora su intorno solo fermo fisso sotto sempre fa esce viene vedo trovo ottengo appare compare lampeggia
  poi o tra fra supera va oltre sopra massimo max minimo sale torna numero valore number value nummer wert numar and between und zwischen et entre y
  intre si gives gets got dit donne descend da dat da baja sube 度 率 示 到 了 是 有 pana spune показує каже 显示 tregon registra rileva da' segnava da`.split(
    /\s+/,
  ),
);
const HAS = new Set('ha ho hanno tiene tene tengo ga go ave avi cia has have hat habe a ai are am ka kam'.split(' '));
const ON = new Set('nel nella sul sulla al col con di dal dallo in on im am beim sur en pe auf con su the il lo la'.split(' '));

/** An oximeter or oxygen is spoken of at this word. */
function oxygenAt(words: readonly Word[], i: number): boolean {
  if (cueOf(words[i]!.text) === 'spo2') return true;
  const { text } = words[i]!;
  if (DEVICE.test(text)) return fingerNear(words, i) || (SMALL_DEVICE.test(text) && saysNext(words, i));
  return FINGER.test(text) && saysNext(words, i);
}

/** Oxygen is spoken of at this word, or the finger it is measured on. */
export function oxygenNear(words: readonly Word[], i: number): boolean {
  return oxygenAt(words, i) || FINGER.test(words[i]!.text);
}

/** Enough by themselves when they show a number: "la pinzetta segna 87". */
const SMALL_DEVICE =
  /^(pinzett|ditale|mollett|clip$|klip|clem|macchinett|machinet|strumentin|apparecchi[en]|apparecchino|aggeggi|aparatit|cosito|pince|sensor|gadget|appareil|geratl|klemmerl|dispozitiv|dispositiv)/;

const SAYS =
  /^(segna|dice|scrive|sale$|mostra|esce|legge|leggo|indica$|ferm[oa]$|compare|steh|steht|zeig|sagt|shows|says|reads|gives|marque|affiche|indique|montre|dit$|marca|muestra|arata|zice|показ|tregon)/u;

/** "Auf dem Finger stehen 86." */
function saysNext(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i <= at + 3; i++) if (SAYS.test(words[i]!.text)) return true;
  return false;
}

function fingerNear(words: readonly Word[], device: number): boolean {
  if (words[device]!.text === 'fingerclip') return true;
  for (const step of [1, -1]) {
    for (let i = device + step; i >= 0 && i < words.length && Math.abs(i - device) <= APART; i += step) {
      if (words[step > 0 ? i : i + 1]!.gap === SENTENCE) break;
      if (FINGER.test(words[i]!.text)) return true;
    }
  }
  return false;
}

/** "il saturimetro? sta a 88", "88 nel saturimetro": oxygen is spoken of near and the number is shown. */
export function shownOxygen(words: readonly Word[], first: number, last: number, value: number, reach = SHOWN_BEFORE): boolean {
  if (value < 60 || value > 100 || !Number.isInteger(value)) return false;
  const previous = words[first - 1];
  const starts = previous === undefined || words[first]!.gap !== 0 || SHOWS.has(previous.text) || NOW.has(previous.text);
  if (starts ? before(words, first, reach) : deviceBefore(words, first)) return true;
  if (!starts && !HAS.has(previous!.text)) return false;
  const next = words[last + 1];
  if (next === undefined || (next.gap === 0 && !ON.has(next.text))) return false;
  for (let i = last + 1; i < words.length && i <= last + SHOWN_AFTER; i++) {
    if (words[i]!.gap === SENTENCE || (numberAt(words, i)?.value ?? 0) >= 20) return false;
    if (oxygenAt(words, i)) return true;
  }
  return false;
}

/** "La macchina del dito qui ora 86": right before, and nothing else is spoken of. */
function deviceBefore(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - NEAR_ITEM; i--) {
    if (cueOf(words[i]!.text) !== null || numberAt(words, i) !== null || words[i + 1]!.gap !== 0) return false;
    if (oxygenAt(words, i)) return true;
  }
  return false;
}

function before(words: readonly Word[], first: number, reach: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    if (oxygenAt(words, i)) return true;
    const cue: Cue | null = cueOf(words[i]!.text);
    if (cue !== null && cue !== 'temperature' && cue !== 'other') return false;
  }
  return false;
}

/** "saturazione 8 6", "dice otto sei": a number told digit by digit; null where none is. */
export function spelledOxygen(words: readonly Word[], first: number): { value: number; last: number } | null {
  const ten = digitAt(words, first);
  if (ten === null || ten < 6) return null;
  const unit = words[first + 1]?.gap === 0 ? digitAt(words, first + 1) : null;
  if (unit === null || (words[first + 2]?.gap === 0 && digitAt(words, first + 2) !== null)) return null;
  for (let i = first - 1; i >= 0 && i >= first - NEAR_ITEM; i--) {
    if (oxygenAt(words, i)) return { value: ten * 10 + unit, last: first + 1 };
    if (numberAt(words, i) !== null) return null;
  }
  return null;
}

function digitAt(words: readonly Word[], i: number): number | null {
  const number = words[i] === undefined ? null : numberAt(words, i);
  return number !== null && number.last === i && Number.isInteger(number.value) && number.value < 10 ? number.value : null;
}
