// "My husband has bruises on his legs": bruises, where a sign of danger is in lips, face and fingers that turn blue. "Lividi" are bruises and
// "labbra livide" are blue lips; what is mottled, cold or on a face stays the danger it is.
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const BRUISES = anyOf([
  /\b(lividi|un livido|livido sul\w*|ematom[ai]|ecchimos[ie]|bruis(e|es|ed|ing)|blauen? flecken?|blauer fleck|hamatome?|bluterguss|blutergusse|des bleus|un bleu|ecchymoses?|hematomes?|moretones?|moraton(es)?|cardenal(es)?|hematomas?|vanatai|vanataie|mavijos\w*)\b|(синець|синці|синців|синяк\p{L}*)|(كدم[ةه]|كدمات)|(瘀青|淤青|瘀伤)/u,
]);
const LIMBS = anyOf([
  /\b(gamb[ae]|bracci[oa]|cosci[ae]|ginocchi[oa]|pied[ei]|cavigli[ae]|polpacci\w*|schiena|fianc\w*|sedere|legs?|arms?|thighs?|knees?|feet|foot|ankles?|shins?|back|hips?|beine?n?|arme?n?|oberschenkel\w*|knie\w?|fuße?n?|fusse?n?|rucken|hufte|jambes?|bras|cuisses?|genoux?|pieds?|dos|piernas?|brazos?|muslos?|rodillas?|pies?|espalda|picior\w*|brat\w*|coaps\w*|genunchi\w*|spate|kembe\w*|krah\w*|gju\w*|shpin\w*)\b|(ног\p{L}*|рук\p{L}*|стегн\p{L}*|колін\p{L}*|спин\p{L}*)|(ساق\p{L}*|رجل\p{L}*|ذراع\p{L}*|ركب\p{L}*|ظهر\p{L}*)|(腿|胳膊|手臂|膝|背)/u,
]);
/** With any of these it may be more. */
const MORE = anyOf([
  /\b(labbr\w*|viso|volto|faccia|bocca|dit[ao]|unghi\w*|fredd\w*|sudat\w*|chiazze|respir\w*|fiato|affann\w*|febbr\w*|lips?|face|fingers?|nails?|cold|clammy|mottled|breath\w*|fever\w*|lippen?|gesicht|finger\w*|nagel|kalt\w*|atem\w*|atmet|luft|fieber\w*|levres?|visage|doigts?|ongles?|froid\w*|marbr\w*|souffl\w*|respire\w*|fievre|labios?|cara|dedos?|unas|fri[oa]s?|fiebre|aire|buze\w*|fat[ae]|degete\w*|rec[ei]?|febr\w*|aer\w*|buz\w*|fytyr\w*|gisht\w*|ftoht\w*|frym\w*|temperatur\w*|picchia\w*|botte|mi mena|hit|beats?|schlagt|frappe\w*|tape|pega|golpea\w*|bate|rreh)\b|(губ\p{L}*|облич\p{L}*|пальц\p{L}*|холодн\p{L}*|дих\p{L}*|температур\p{L}*|бʼє|б є)|(شفا\p{L}*|وجه\p{L}*|اصابع\p{L}*|بارد\p{L}*|تنفس\p{L}*|حم[ىي]|حرار[ةه]|يضرب\p{L}*)|(嘴|脸|手指|冷|呼吸|喘|发烧|打我)/u,
]);

/** Whether a message tells of bruises on arms, legs or back, and of nothing that could be more. */
export function tellsOfBruises({ text }: Pick<Heard, 'text'>): boolean {
  const said = plain(text);
  return BRUISES.test(said) && LIMBS.test(said) && !MORE.test(said);
}
