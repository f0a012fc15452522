// "I don't know" in so many words, in the ten languages. Begun with a "no" as it is in most of them, the model may hear a denial.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const UNSURE = anyOf([
  /^(?:boh|ma|e|io|yo|eu|une|я|انا|我 ?)?(?: ?(?:(?:non|nn) (?:lo |l )?(?:so|saprei|ricordo|mi ricordo|sono sicur[oa])|non (?:ne )?ho (?:idea|la piu pallida idea)|chi lo sa|(?:i )?(?:do not|don t|dont) (?:really )?(?:know|remember)|(?:i have )?no idea|(?:i m |i am )?not sure|dunno|idk|(?:das )?(?:ich )?wei(?:ss|ß|s) (?:ich |es |das )*nicht|keine ahnung|(?:ich bin )?(?:mir )?nicht sicher|(?:je )?(?:ne )?(?:le )?sais pas|(?:je |j )?(?:n )?(?:en )?sais rien|aucune idee|(?:je ne suis )?pas sure?|no (?:lo )?se|ni idea|no (?:me )?(?:acuerdo|recuerdo)|no estoy segur[oa]|nu (?:prea )?(?:stiu|mai stiu)|habar n am|nu (?:imi |mi )?(?:mai )?(?:amintesc|aduc aminte)|nu sunt sigura?|(?:nuk|s) (?:e )?di|nuk (?:me kujtohet|e mbaj mend|jam i sigurt|jam e sigurt)|(?:точно )?не (?:знаю|памятаю|пам ятаю|певнии|певна|впевнении|впевнена)|(?:гадки|уявлення) не маю|без поняття|لا (?:ادري|اعرف|اعلم|اتذكر|اذكر)|لست (?:متاكدا?|متاكدة|واثقا?)|ما (?:بعرف|ادري|اعرف|عندي فكرة)|مش (?:عارف|عارفة|متاكد|متاكدة)|مابعرف|不太?(?:知道|清楚|记得|确定)了?|不晓得|说不准|记不清了?)|boh)(?: (?:proprio|bene|di preciso|esattamente|dire|dirlo|really|exactly|genau|trop|exactement|bien|exactamente|exact|sigur|saktesisht|точно|بالضبط|forse|sorry|scusa|grazie))*$/u,
]);

export function saysUnsure(text: string): boolean {
  return UNSURE.test(plain(text));
}
