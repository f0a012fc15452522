// What the readers take for a wish to die and is none: an accident with medicines or a saw, a threat by somebody else, a fear that is asked.
import { isByRule } from '../../nlu/danger/decide.js';
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { asksIfDying } from './asks-if-dying.js';
import { isBadlyHurt } from './badly-hurt.js';
import { isChildPoisoned, isOfChild } from './child-poisoned.js';
import { namedIn } from './emergencies.js';
import { isOfOneself } from './harm-of-another.js';
import { isExtraDose, isOverdose } from './overdose.js';
import { besideThreat, isThreat } from './violence-now.js';

/** Done on purpose, or to die of it: no accident, however small the dose. */
const INTENDED = anyOf([
  /\b(apposta|di proposito|volontariamente|morire|morta|morto|farla finita|finirla|finita|uccider\w*|ammazzar\w*|per sempre|non svegliar\w*|non voglio (piu )?vivere|on purpose|deliberately|die|dying|dead|kill\w*|end (it|my life)|never wake|absichtlich|sterben|tot|umbringen|nie wieder aufwachen|expres|volontairement|mourir|tuer|en finir|adrede|a proposito|aposta|morir\w*|matar\w*|intentionat|dinadins|mor|moara|omor|sinucid\w*|qellimisht|vdes\w*|vras\w*)\b|(навмисно|спеціально|померти|вмерти|вбити)|(عمدا|قصدا|اموت|الموت|انتحر)|(故意|想死|去死|自杀|不想活)/u,
]);

/** A dose too many, and nothing of wishing it; or a child that has drunk something. */
export function isAccident(text: string): boolean {
  const said = plain(text);
  if (INTENDED.test(said)) return false;
  return (isExtraDose(text) && !isOverdose(text)) || (isOfChild(said) && namedIn(text).includes('poison'));
}

/** "I cut my leg with the saw and it does not stop", which the second reader alone takes for a wish to die. */
function isWound({ text, understanding }: Heard): boolean {
  return (
    isBadlyHurt(text) &&
    !INTENDED.test(plain(text)) &&
    !understanding?.dangerSigns.some((sign) => sign.name === 'self_harm' && isByRule(sign))
  );
}

/** "I am on the balcony to get some air": a balcony by itself is no wish to die, but nothing is said of what one does there. */
const AIRING = anyOf([
  /\b(prend\w+|respir\w+|boccata d) (un po (d |di )?)?aria( \w+){0,3} (balcone|terrazz\w|finestra)\b|\b(getting|get|taking|some) (some |a bit of )?(fresh )?air( \w+){0,3} (balcony|terrace|window)\b|\b(frische )?luft( \w+){0,3} (balkon|terrasse|fenster)\b|\bbalkon( \w+){0,4} luft\b|\bprend\w* l air( \w+){0,3} (balcon|terrasse|fenetre)\b|\btom\w* (un poco )?el aire( \w+){0,3} (balcon|terraza|ventana)\b|\bau? aer( \w+){0,3} (balcon|terasa|geam)\b|\bmarr ajer( \w+){0,3} (ballkon|dritare)\b/,
  /(повітр\p{L}+( \S+){0,3} балкон\p{L}*|балкон\p{L}*( \S+){0,3} повітр\p{L}+)|(اشم|اتنفس|اخذ) (ال)?هوا\p{L}*( \S+){0,3} (ال)?(بلكون|شرفة|برندا)|阳台.{0,4}透气/u,
]);

/** Whether somebody only takes the air there, and no rule has heard more. */
export function isAiring({ text, understanding }: Pick<Heard, 'text' | 'understanding'>): boolean {
  const said = plain(text);
  const isRuled = understanding?.dangerSigns.some((sign) => sign.name === 'self_harm' && isByRule(sign)) === true;
  return AIRING.test(said) && !isRuled && !INTENDED.test(said) && said.split(' ').length <= FEW;
}
/** More words say more than that. */
const FEW = 12;

/** Another wants to kill, and the writer does not want to die. */
function isThreatened(text: string): boolean {
  return isThreat({ text, button: null }) && !isOfOneself(besideThreat(plain(text)));
}

/** Each message in which a wish to die was found is an accident with medicines, a threat, or asks in fear whether somebody will die. */
export function isNoWish(messages: readonly Heard[]): boolean {
  const wishes = messages.filter(({ understanding }) => understanding?.dangerSigns.some(({ name }) => name === 'self_harm'));
  return (
    wishes.length > 0 &&
    wishes.every(
      (message) =>
        asksIfDying(message.text) ||
        isChildPoisoned(plain(message.text)) ||
        isAccident(message.text) ||
        isThreatened(message.text) ||
        isAiring(message) ||
        isWound(message),
    )
  );
}
