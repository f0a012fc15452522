// "Tosse per il fumo del barbecue": smoke that somebody breathes, and nobody who smokes. Read only where no illness was asked for; in the
// languages in which the noun and "I smoke" are one word or begin alike.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const OF_THINGS = anyOf([
  /(^| )(il|del|dal|al|col|nel|di|quel|questo|troppo|tanto|molto|c era|e uscito|respirato|inalato) fumo( |$)/,
  /(^| )fumo (del|dell|dello|della|dei|degli|delle|dal|dalla|dai|di (?!pipa|sigar)|passiv\w*|nero|denso|bianco|altrui|in (casa|cucina))/,
  /(^| )(smoke|smoking) (from|of|coming|in the)( |$)|(^| )(passive|second hand|secondhand) smok/,
  /(^| )(poele|cheminee|barbecue|bougie|moteur|voiture|four|grill) (qui )?fume( |$)/,
  /(^| )(el|del|al|por|mucho|tanto) humo( |$)|(^| )humo (de|del)( |$)/,
  /(^| )(sobe|cuptorul|gratarul|masina) (care )?fumeaza( |$)/,
  /(二手烟|吸入.{0,4}烟|被动吸烟)/u,
]);
/** Somebody smokes, whatever else is in the air. */
const SMOKES = anyOf([
  /(^| )(fumat(or|ric)\w+|fuma|io fumo|fumo (\d+|molto|poco|tanto|circa|anche|da|ancora|sigarett\w+)|smokers?|smokes|i smoke|rauche\w*|raucht|fumeu\w+|je fume|fumador\w*|fumez|fumator|duhanpir\w+)( |$)|кур(ю|ець|ить)|مدخن|ادخن|抽烟/u,
]);

export function isSmokeOfThings(text: string): boolean {
  const said = plain(text);
  return OF_THINGS.test(said) && !SMOKES.test(said);
}
