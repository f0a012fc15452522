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
        isWound(message),
    )
  );
}
