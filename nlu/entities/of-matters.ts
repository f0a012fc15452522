// "Confuso sulle regole", "confused about what to do": confused by a matter, which is no state of the mind.
const ABOUT =
  'su|sul|sull|sulla|sulle|sui|sugli|riguardo (?:a|al|alle|alla)|per|con|dalle|dalla|dai|di|circa|about|over|by|with|on|uber|wegen|von|bei|mit|sur|par|avec|au sujet (?:de|des|du)|quant aux?|sobre|por|despre|de|cu|privind|per|rreth|me|nga|в|у|від|щодо|через|про|من|في|حول|بخصوص|بشان';
const MATTER =
  'regol\\p{L}*|norm[ae]|quarant\\p{L}*|isolament\\p{L}*|tampon\\p{L}*|test|tests|vaccin\\p{L}*|mascherin\\p{L}*|green|certificat\\p{L}*|decret\\p{L}*|procedur\\p{L}*|indicazion\\p{L}*|istruzion\\p{L}*|rules?|regulations?|quarantine|isolation|instructions|information|masks?|regeln?|vorschriften|quarantane|impf\\p{L}*|masken\\p{L}*|regles?|consignes|quarantaine|isolement|masques?|reglas|normas|cuarentena|aislamiento|vacunas?|mascarillas?|regul\\p{L}*|carantin\\p{L}*|izolar\\p{L}*|masti|rregull\\p{L}*|karantin\\p{L}*|izolim\\p{L}*|vaksin\\p{L}*|правил\\p{L}*|карантин\\p{L}*|ізоляці\\p{L}*|вакцин\\p{L}*|قواعد|حجر|عزل|لقاح';
const WHAT_TO_DO =
  'cosa (?:devo |dobbiamo |si deve |bisogna )?(?:fare|mi serve)|che (?:cosa )?(?:devo )?fare|come (?:devo )?(?:fare|comport\\p{L}*|funzion\\p{L}*)|what (?:to|i should|we should) do|how it works|was (?:ich|wir|man) (?:tun|machen)|ce (?:qu|que) \\p{L}+ (?:dois|doit|faut) faire|quoi faire|(?:lo )?que (?:hacer|debo hacer|tengo que hacer)|ce (?:sa|trebuie sa) fac|cfare (?:te|duhet te) bej|що робити|ماذا افعل';
const ARTICLES =
  '(?:il|lo|la|le|i|gli|l|the|all|these|those|new|die|den|der|dieser?n?|neuen|les?|des|ces|las?|los|estas?|queste|queste nuove|nuove|tutte|todas|toutes|te|ці|цих|هذه) ';
const OF_MATTERS = new RegExp(`^(?:${ABOUT}) (?:${ARTICLES})*(?:${MATTER}|${WHAT_TO_DO})(?= |$)`, 'u');

/** @param after what follows a word for confusion, in plain words */
export function isOfMatters(after: string): boolean {
  return OF_MATTERS.test(after);
}
