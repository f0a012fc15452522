// Whether what plain words name has happened, or is supposed, denied, long ago, in a film, or was to an animal. As `plain` leaves the words, in the ten
// languages.
import { anyOf } from '../words/patterns/patterns.js';

const DENIED = anyOf([
  /\b(non (ha|ho|hanno|abbiamo|c e|sono) |didn t|did not|hasn t|haven t|never|no fire|nicht|keine?n?|pas de|n a pas|n ai pas|no ha |no he |no hay|nu (a|am|este) |nuk )|(^| )(не|немає) |(لم|لا يوجد) |没有?(喝|吃|吞|着火|失火)/u,
]);
const ELSEWHERE = anyOf([
  /\b(anni fa|anno fa|da piccol[oa]|mesi fa|years? ago|as a child|vor (\w+ )?jahren|als kind|il y a \w+ ans|hace \w+ anos|acum \w+ ani|vite me pare|film|documentar\w+|romanzo|libro|notizia|telegiornale|movie|book|news|roman|buch|livre|pelicula|gatt[oaie]|can[ei]|cat|dog|puppy|kitten|katze|hund|chat|chien|perro|perra|gato|pisica|cainele|caine|mac[ei]\w*|macja|qeni)\b|(^| )(кіт|кішка|кота|собак\p{L}+|пес|років тому|фільм\p{L}*)( |$)|(قطة|قطتي|كلب|كلبي|سنوات)|(猫|狗|电影|年前)/u,
]);

const IF = anyOf([/^(se|if|wenn|falls|si|daca|nese|якщо|اذا|لو) |^(如果|要是|万一)/u]);
/** "Se" and "si" that are no "if": the Spanish and the Italian reflexive ("se ha caído", "si è ferita") and the Italian yes ("sì, ha bevuto"). */
const NO_IF = anyOf([
  /^se ((le|les|me|nos|te) )?((ha|han|habia) \w+(ado|ido)|cayo|cayeron|golpeo|pego|dio|resbalo|tropezo|trago|bebio|comio|tomo|metio|echo|salpico|desmayo) ?\b/,
  /^si ((mi|gli|le|ci) )?(e|era|erano|sono|sta|stanno|stava|ho|hanno|abbiamo|mia|mio|nostr[oa]|mamma|papa|nonn[oa]|il|lo|gli|ha \w+(ato|uto|ito|eso|reso|tto|sto|rto)) /,
]);

/** Something in it is denied. @param said as `plain` leaves it */
export function isDenied(said: string): boolean {
  return DENIED.test(said);
}

/** Words before what is named that may deny it; farther off, and behind it ("and has no symptoms"), something else is denied. */
const BEFORE = 3;

/** Whether what was found is denied where it stands. @param said as `plain` leaves it */
export function isDeniedThere(said: string, found: RegExpExecArray): boolean {
  const before = said.slice(0, found.index).trim().split(' ').slice(-BEFORE);
  return isDenied(`${before.join(' ')} ${found[0]}`);
}

/** Long ago, in a film, to an animal. @param said as `plain` leaves it */
export function isElsewhere(said: string): boolean {
  return ELSEWHERE.test(said);
}

/** "If she falls": asked beforehand, nothing has happened. @param said as `plain` leaves it */
export function isSupposed(said: string): boolean {
  return IF.test(said) && !NO_IF.test(said);
}
