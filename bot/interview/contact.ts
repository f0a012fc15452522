// "Ho avuto un contatto": somebody tells that they were near a positive person. The model takes the bare sentence for the question what
// a contact is, and the answer to that ("you need not do anything") would be the wrong one.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { asksOutright } from './questions.js';

const TELLS = anyOf([
  /\b((ho|abbiamo) (avuto|appena avuto) (un |dei |il )?contatt[oi]|(sono|siamo) (stat[oaie] )?(un |a )?contatt[oi]|(sono|siamo) (stat[oaie] )?(venut[oaie] )?(a|in) contatto|(i|we|i ve|we ve|i have|we have) (had|have had|had a) (a )?(close )?contact|(i|we) (was|were|have been|been) (in contact|exposed)|i am (a )?(close )?contact|(ich|wir) (hatten?|habe|haben) (einen |engen )*kontakt|ich bin (eine )?kontaktperson|(j ai|nous avons|on a) eu (un |des )?contacts?|je suis (un )?cas contact|(he|hemos) tenido (un )?contacto|tuve (un )?contacto|soy (un )?contacto|am avut (un )?contact|sunt (un )?contact|(kam|kemi|pata) (pasur )?(nje )?kontakt)\b|(мав|мала|мали|був|була) (близькии )?контакт|(я|ми) контактн|(كان|حدث) (لي|لدي|عندي) (مخالطة|اتصال)|خالطت|我?(有过|有了|有)?(密切)?接触(了|过)|我是密(切)?接/u,
]);

/** A contact of a contact, or the definition itself. */
const NOT_OWN = anyOf([
  /contatt\w* (di|con) (un )?contatt|contact of a contact|contact (with|of) (a|somebody s) contact|kontakt(person)? (einer|von|mit) (einer )?kontakt|contact d un (cas )?contact|contacto de (un )?contacto|\bnon (ho|abbiamo) avuto\b|\b(no|not|never|keinen|pas|nu|nuk)\b|не |لم |没/u,
]);

export function tellsOfContact(text: string): boolean {
  const said = plain(text);
  return TELLS.test(said) && !NOT_OWN.test(said) && !asksOutright(text);
}
