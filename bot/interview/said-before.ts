// "I have already said so": no answer, no yes, and no wish to begin anew. What stands beside it ("already said, 67") is read
// as if it stood alone.
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { remembered } from '../words/remembered.js';
import { folded, without } from '../words/taken-out.js';

/** In the ten languages, as plain letters; what is found is taken out of the message. */
const SAID_BEFORE = anyOf([
  ...[
    "(?:te |ve |gliel?|glie )?l[' ]?\\s?(?:ho|avevo) (?:gia |appena )?(?:detto|scritto)(?: gia| prima| sopra)?",
    '(?:(?:te lo|ve lo|lo) )?ho (?:gia |appena )(?:detto|scritto|risposto)|ho (?:detto|scritto) (?:prima|sopra|gia)',
    '(?:gia|appena) (?:detto|scritto|risposto)|come (?:ho )?(?:gia )?(?:detto|scritto)(?: prima| sopra)?',
    "(?:i(?:'ve| have)? )?(?:already|just) (?:said|told|wrote|written|answered)(?: you| that| it| so| this)*|(?:i )?(?:said|told you|wrote)(?: that| it| so)? (?:already|before)|as i said",
    '(?:das |es )?(?:habe?|hab) ich(?: das| es| ihnen| dir)* (?:schon|bereits|vorhin) (?:gesagt|geschrieben)|(?:ich habe?(?: das| es| ihnen| dir)* )?(?:schon|bereits|vorhin) (?:gesagt|geschrieben|beantwortet)|wie gesagt',
    "(?:je (?:vous |te )?l[' ]?ai |j'ai )?deja (?:dit|ecrit|repondu)|je (?:vous |te )l[' ]?ai (?:dit|ecrit)|comme (?:je l[' ]?ai |j'ai )?dit",
    'ya (?:(?:te|se|os) )?(?:lo )?(?:he )?(?:dije|dicho|escribi|escrito|conteste)|como (?:ya )?(?:dije|he dicho)',
    '(?:am (?:mai )?(?:spus|scris)|ti-am spus|v-am spus)(?: deja| inainte)?|deja (?:am |v-am |ti-am )?(?:spus|scris)',
    '(?:e|ta|jua|jau)? ?(?:kam )?(?:thashe|thene|shkruar|shkrova) (?:me pare|tashme|njehere)|tashme (?:e )?(?:kam )?(?:thashe|thene|shkruar)',
    '(?:я )?вже (?:це )?(?:казав|казала|писав|писала|сказав|сказала|відповів|відповіла|написав|написала)',
    '(?:لقد )?(?:قلت|كتبت|اخبرتك|ذكرت)(?: لك| لكم)?(?: ذلك| هذا)?(?: من قبل| سابقا| بالفعل)|سبق (?:ان )?(?:و)?قلت|(?:لقد )?قلتها',
  ].map((said) => new RegExp(`(?<![\\p{L}])(?:${said})(?![\\p{L}])`, 'u')),
  /我?(?:已经|刚才|刚刚)(?:说|写|告诉)(?:过|了|你)*|说过了/,
]);

const findSaidBefore = remembered((text) => SAID_BEFORE.exec(folded(text)));

export function isSaidBefore(text: string): boolean {
  return findSaidBefore(text) !== null;
}

/** The message without it; its intent was that of the whole, so none is left. Any other message is given back as it is. */
export function withoutSaidBefore(message: Heard): Heard {
  const found = message.button === null ? findSaidBefore(message.text) : null;
  if (!found) return message;
  return without(message, found);
}
