// Phrases that sound like a symptom and are none. "Confuso sulle regole", "confused about what to do": confused by a matter, which is no
// state of the mind; "via Carlo Tosse" is a street; "parlo male italiano" is a learner.
import type { Found } from '../phrases/book.js';
import type { Word } from '../phrases/words.js';
import { BUT } from './found.js';
import type { Meaning } from './lexicon.js';

const ABOUT =
  'su|sul|sull|sulla|sulle|sui|sugli|riguardo (?:a|al|alle|alla)|per|con|dalle|dalla|dai|di|circa|about|over|by|with|on|uber|wegen|von|bei|mit|sur|par|avec|au sujet (?:de|des|du)|quant aux?|sobre|por|despre|de|cu|privind|per|rreth|me|nga|в|у|від|щодо|через|про|من|في|حول|بخصوص|بشان';
const MATTER =
  'regol\\p{L}*|norm[ae]|quarant\\p{L}*|isolament\\p{L}*|tampon\\p{L}*|test|tests|vaccin\\p{L}*|mascherin\\p{L}*|green|certificat\\p{L}*|decret\\p{L}*|procedur\\p{L}*|indicazion\\p{L}*|istruzion\\p{L}*|rules?|regulations?|quarantine|isolation|instructions|information|masks?|regeln?|vorschriften|quarantane|impf\\p{L}*|masken\\p{L}*|regles?|consignes|quarantaine|isolement|masques?|reglas|normas|cuarentena|aislamiento|vacunas?|mascarillas?|regul\\p{L}*|carantin\\p{L}*|izolar\\p{L}*|masti|rregull\\p{L}*|karantin\\p{L}*|izolim\\p{L}*|vaksin\\p{L}*|правил\\p{L}*|карантин\\p{L}*|ізоляці\\p{L}*|вакцин\\p{L}*|قواعد|حجر|عزل|لقاح';
const WHAT_TO_DO =
  'cosa (?:devo |dobbiamo |si deve |bisogna )?(?:fare|mi serve)|che (?:cosa )?(?:devo )?fare|come (?:devo )?(?:fare|comport\\p{L}*|funzion\\p{L}*)|what (?:to|i should|we should) do|how it works|was (?:ich|wir|man) (?:tun|machen)|ce (?:qu|que) \\p{L}+ (?:dois|doit|faut) faire|quoi faire|(?:lo )?que (?:hacer|debo hacer|tengo que hacer)|ce (?:sa|trebuie sa) fac|cfare (?:te|duhet te) bej|що робити|ماذا افعل';
const ARTICLES =
  '(?:il|lo|la|le|i|gli|l|the|all|these|those|new|die|den|der|dieser?n?|neuen|les?|des|ces|las?|los|estas?|queste|queste nuove|nuove|tutte|todas|toutes|te|ці|цих|هذه) ';
const OF_MATTERS = new RegExp(`^(?:${ABOUT}) (?:${ARTICLES})*(?:${MATTER}|${WHAT_TO_DO})(?= |$)`, 'u');

/** @param after what follows a word for confusion, in plain words */
export function isOfMatters(after: string): boolean {
  return OF_MATTERS.test(after);
}

const MATTER_WITHIN = 6;

/** False for a phrase that means something else where it stands. */
export function isMeant(words: readonly Word[], one: Found<Meaning>, all: readonly Found<Meaning>[]): boolean {
  const { type, value } = one.phrase.payload;
  // "Lost my taste but smell is fine": two things.
  for (let i = one.first + 1; i < one.last; i++) {
    const { text } = words[i]!;
    if (BUT.has(text) && !one.terms.has(text) && !(text === 'ma' && one.phrase.language !== 'it')) return false;
  }
  if (value === 'confusion') return type !== 'symptom' || !isOfMatters(textBehind(words, one.last));
  if (value === 'speech_difficulty') return !TONGUE.test(textBehind(words, one.last)) && !TONGUE.test(words[one.last]!.text);
  // "No blood" is said of a cough only where there is one.
  if (value === 'haemoptysis' && type === 'intact')
    return all.some((other) => other.phrase.payload.value === 'cough') && !IN.has(words[one.last + 1]?.text ?? '');
  return !isName(words, one);
}

/** "Via Carlo Tosse", "teatro della Tosse". */
function isName(words: readonly Word[], { first }: Found<Meaning>): boolean {
  if (words[first]!.gap !== 0) return false;
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    if (STREET.has(words[i]!.text)) return words[i]!.text !== 'via' || !SMALL.has(words[i + 1]!.text);
    if (words[i]!.gap !== 0) return false;
  }
  return false;
}
const STREET = new Set(
  'via viale vicolo piazza piazzale piazzetta teatro hotel ristorante street rue calle plaza strada theater theatre'.split(' '),
);
const SMALL = new Set('la il lo le i gli l con senza per mia sta questa ogni tutta'.split(' '));
/** "Parlo male italiano". */
const TONGUE =
  /^(?:(?:il|la|l|le|el|the|in|po|un|d|de) )*(?:italian|ital|ingles|inglese|english|frances|tedesc|deutsch|espan|spanish|franc|engl|rom[aâ]n|vostr|tu idioma|lingua)/;
const IN = new Set('in nel nelle nei nella dans en im on tests test dal'.split(' '));

function textBehind(words: readonly Word[], last: number): string {
  let behind = '';
  for (let i = last + 1; i <= last + MATTER_WITHIN && i < words.length && words[i]!.gap === 0; i++) behind += `${words[i]!.text} `;
  return behind;
}
