// Somebody has fallen and cannot get up; and what the second reader alone takes for a faint where a fall, a blow on the head or a closed door was
// told: nobody with a broken hip is to be laid on the side. In the ten languages, as `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isOfChild } from './child-poisoned.js';
import { isLifeless } from './emergencies.js';
import { isSupposed } from './happened.js';
import { isAfterFall, tellsOfFall, tellsOfHead } from './head-blow.js';
import { isInflicted } from './injuries.js';
import { isBeforeOnesEyes, isOfSomebody, isSilentDoor } from './unreachable.js';

/** Who lies on the ground and of whom nothing else is told may have lost their senses: these words say that they try. */
const CANNOT_RISE = anyOf([
  /\bnon (riesc[eo]|riescono|riusciamo|si (riesce|puo)|puo|posso|ce la fa|ce la faccio) (piu |proprio |nemmeno |neanche )*(ad? )?((ri)?(alz|tir|sollev|mett|rizz|muov)\w*r(si|mi|ci)|star\w* in piedi|camminare|appoggiar\w*)\b|\bnon (si|mi) (ri)?(alza|alzo|tira su|tiro su|rialza|rialzo)\b|\bnon sta (piu )?in piedi\b/,
  /\b((can t|cannot|can not|couldn t|could not|unable to|isn t able to|not able to) (\w+ )?(get (back )?up|stand|sit up|walk|move|put weight)|(won t|doesn t|isn t) (get|getting|stand|standing) (back )?up)\b/,
  /\b(kommt|komme|kann|schafft) (\p{L}+ ){0,3}nicht (mehr )?(\p{L}+ )?(hoch|aufstehen|auf die beine|gehen|laufen|auftreten|auf|es)\b/u,
  /\b(arrive|peut|peux|parvient|reussit|arrivons) (pas|plus) (a )?(se |me |la |le )?((re)?lever|mettre debout|marcher|bouger|tenir debout|poser)\b/,
  /\bno (se )?(puede|puedo|consigue|logra|es capaz de) (\w+ )?(levant\w+|poner\w* (de|en) pie|andar|caminar|mover\w*|apoyar)/,
  /\bnu (se )?(mai )?(poate|pot|reuseste|se poate) (\w+ ){0,2}(ridic\w*|scul\w*|merg\w*|misc\w*|sta in picioare|calca)/,
  /\b(nuk|s) (po )?(mundet?|arrin|mund|eshte ne gjendje)? ?(te |dot )?(ngrihet|cohet|ec|ecen|qendroje|ngrihem|cohem)( dot)?\b/,
  /не (може|можу|в змозі|здатн\p{L}+) (сам\p{L}* )?(встати|підвестися|підвестись|піднятися|піднятись|ходити|рухатися|стояти|звестися)|не (встає|підводиться|підіимається)/u,
  /(لا|ما|لم|مش|مو) ?(ي|ت|ا)?(ستطيع|قدر|مكنه|مكنها|قادر\p{L}*) ?\p{L}{0,2} ?(ان |على )?(ال)?(نهوض|وقوف|قيام|ينهض|تنهض|يقوم|تقوم|يقف|تقف|مشي|يمشي|تمشي|حرك\p{L}*|يتحرك|تتحرك)/u,
  /(起不来|爬不起来|站不起来|站不住|起不了|走不了|动不了|不能(站|走|起|动))/u,
]);

/** Whether somebody who has fallen, in this message or before, cannot get up. @param fell a fall was told before */
export function cannotRise(text: string, fell: boolean): boolean {
  const said = plain(text);
  if (/[?？؟]/u.test(text) || isSupposed(said)) return false;
  return CANNOT_RISE.test(said) && (fell || tellsOfFall(said));
}

/** What a faint, a breath or a stroke that the second reader alone has seen may be instead. */
const MAY_BE_A_FALL = ['consciousness', 'not_breathing', 'breathing', 'stroke'];

/** More words tell a story, in which the reader may have heard more than a fall. */
const MOST_WORDS = 10;

/** The kind whose text fits what was told, where only the second reader has found the kind. @returns the kind itself for nearly all */
export function fittingKind(kind: string, text: string): string {
  const said = plain(text);
  if (said.split(' ').length > MOST_WORDS) return kind;
  // A blow that nobody has dealt, of somebody else: who writes of their own fall may have more to tell.
  const isBlow = kind === 'violence' && tellsOfFall(said) && !isInflicted(said) && isOfSomebody(said);
  if (!MAY_BE_A_FALL.includes(kind) && !isBlow) return kind;
  if (isBeforeOnesEyes(said) || isLifeless(text) || isAfterFall(said)) return kind;
  if (isSilentDoor(text)) return 'unreachable';
  // A child that lies there is lifted by those who come, and cries or is limp: other texts are for that.
  if (!tellsOfFall(said) || isOfChild(said)) return kind;
  return tellsOfHead(said) ? 'head' : 'fallen';
}
