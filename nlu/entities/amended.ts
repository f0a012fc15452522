// Numbers that are taken back at once: "due giorni, anzi tre", "38, pardon 39", "37,8 nein Moment 38,7", "non 38 ma 39".
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import { NEXT, SENTENCE, type Word } from '../phrases/words.js';

export interface Amended {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** Words that take back what was just said. */
const TAKES_BACK = wordSet(
  `anzi scusa scusate scusi scusami pardon sorry perdon perdona perdone perdonad disculpa disculpe digo entschuldigung entschuldige verzeihung quatsch moment falsch
  wait actually correction correggo correzione sbaglio sbagliato errore ops oops ups hoppla excusez excuse plutot enfin pardonnez mejor bueno scuze scuza scuzati scuzat pardon iertati
  вибачте вибач перепрошую точніше помилилась помилився عفوا اسف اسفه قصدي بل اقصد falni fal gabim desh mean meant meine volevo intendevo`,
);
/** The same where a pause stands beside them; elsewhere they deny what follows. */
const NO = wordSet('no non nein nee nu ba jo ni ні нє لا 不 not');
/** Little words that may stand with them. */
const LITTLE = wordSet(
  'no non nein mi ma dire che e sono i it is its it s ich sind ist es je veux quiero decir son era adica vreau sa spun me hold on da de seit depuis desde for since c est 对 是 应 该 错 了 please bitte prego hin per favore tut al a lei ho ha ach oh ah euh eh ehm hm uh um ähm äh mh',
);
/** "Euh non dix jours". */
const DOUBT = wordSet('ach oh ah euh eh ehm hm uh um ahm ah mh');
const NOT = wordSet('non nicht not pas nuk не 不');
const BUT = wordSet('ma bensi sondern but mais sino ci por а але');
const BETWEEN = 5;

/** The number that takes the place of the one ending at `last`; null where none does. */
export function amendedAfter(words: readonly Word[], first: number, last: number): Amended | null {
  let taken = deniedBefore(words, first) && BUT.has(words[last + 1]?.text ?? '');
  let others = 0;
  for (let i = last + 1; i < words.length && i <= last + BETWEEN + others + 1; i++) {
    const word = words[i]!;
    if (word.gap === SENTENCE) return null;
    const number = numberAt(words, i);
    if (number !== null) return taken ? { ...number, first: i } : null;
    if (takesBack(words, i, others > 0)) taken = true;
    else if (!LITTLE.has(word.text) && !(taken && BUT.has(word.text))) {
      // "38 di febbre, anzi 39": what was measured may stand between, and a pause behind it.
      if (taken || word.gap > NEXT || ++others > OTHERS) return null;
    }
  }
  return null;
}
const OTHERS = 3;

/** "No wait, actually": nothing but words that take back, before a place. */
export function onlyTakesBack(words: readonly Word[], before: number): boolean {
  return words.slice(0, before).every(({ text }) => TAKES_BACK.has(text) || NO.has(text) || LITTLE.has(text) || WAIT.has(text));
}
const WAIT = wordSet(
  `aspetta aspetti aspettate hang warte warten halt stopp stimmt nicht attends attendez espera espere stai stati asteapta prit prisni зачекаите зачекай зачекаи почекаите почекай почекаи стривай стриваите انتظر لحظه مهلا realta infatti fact fait realidad fapt eigentlich насправді`,
);

/** "5 days, not 2": nothing but a denied number, behind a place. */
export function onlyDenied(words: readonly Word[], after: number): boolean {
  const denied = words[after + 1];
  const number = denied !== undefined && (NOT.has(denied.text) || denied.text === 'no') ? numberAt(words, after + 2) : null;
  if (number === null) return false;
  return words.length - 1 - number.last <= 1;
}

function takesBack(words: readonly Word[], at: number, apart: boolean): boolean {
  const { text, gap } = words[at]!;
  if (apart && gap === NEXT && !LITTLE.has(words[at - 1]!.text)) return false;
  if (text === '不') return /^[对是]$/.test(words[at + 1]?.text ?? '') || isApart(words, at);
  return TAKES_BACK.has(text) || (NO.has(text) && (isApart(words, at) || DOUBT.has(words[at - 1]!.text)));
}

function isApart(words: readonly Word[], at: number): boolean {
  const behind = (words[at + 1]?.gap ?? NEXT) > NEXT;
  // "8 settimane, non 8 mesi" denies what follows.
  return NOT.has(words[at]!.text) ? behind : behind || words[at]!.gap > NEXT;
}

function deniedBefore(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3 && words[i + 1]!.gap === NEXT; i--) if (NOT.has(words[i]!.text)) return true;
  return false;
}
