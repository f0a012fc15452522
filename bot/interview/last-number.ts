// "48 no sorry 38", "70, I mean 60": of two numbers with nothing but words that take back between them the last is meant, whatever it is of.
// Those with a name ("38 anzi 39 di febbre") are read by the understanding itself.
import type { Heard } from '../decision.js';
import { remembered } from '../words/remembered.js';
import { folded, without } from '../words/taken-out.js';

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?\\s*(?:°\\s*c?|%)?';
/** Words that take back, in the ten languages, and what stands with them. */
const TAKES_BACK = [
  'no|anzi|scus[aie](?:te|mi)?|aspetta|(?:mi )?(?:ho|sono) (?:sbagliat[oa]|confus[oa])|sbagliato|errore(?: mio)?|correggo|volevo (?:dire|scrivere)|intendevo|cioe|pardon|ops|oops|ups',
  'sorry|wait|actually|i (?:mean|meant)|my mistake|typo|correction|nope',
  'nein|nee|entschuldigung|entschuldige|sorry|moment|warte|quatsch|ich (?:meine|meinte)|vertippt|ich habe mich (?:vertippt|geirrt|vertan)|korrektur|stimmt nicht',
  'non|desolee?|excusez(?: moi|-moi)?|je voulais dire|je me suis trompee?|plutot|erreur|enfin',
  'perdon[ae]?|me equivoque|me he equivocado|queria decir|mejor dicho|digo|espera|error',
  'nu|scuze|am gresit|voiam sa (?:spun|scriu)|de fapt|adica|stai',
  'jo|me fal|gabova|gabim|doja te (?:them|shkruaj)|desha te them|prit',
  'ні|вибачте|вибач|перепрошую|точніше|тобто|помили(?:вся|лася)|я помили(?:вся|лася)|насправді',
  'لا|عفوا|اسف|اسفة|اخطات|اقصد|قصدي|بل',
].join('|');
const HAN_TAKES_BACK = '不对|不是|说错了|写错了|打错了|对不起|抱歉|不好意思|等等|应该是|是';
const GAP = "[\\s,.;:!…'’()-]*";
const FIRST_OF_TWO = new RegExp(
  `^\\s*${NUMBER}${GAP}(?:(?:(?:${TAKES_BACK})(?![\\p{L}])|${HAN_TAKES_BACK})${GAP}){1,4}(?:(?:e|is|it s|ist|es|c'est|son|este|eshte|di) )?(?=${NUMBER}[\\s.!]*$)`,
  'u',
);

const findFirst = remembered((text) => (/\d\D+\d/.test(text) ? FIRST_OF_TWO.exec(folded(text)) : null));

/** The message with the last of two numbers alone; any other is given back as it is. */
export function withLastNumber(message: Heard): Heard {
  const found = message.button === null ? findFirst(message.text) : null;
  return found ? without(message, found) : message;
}
