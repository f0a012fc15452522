// "Is that normal?", "is it serious?": a judgement that is asked for, by its words in the ten languages. To a question of ours the same words
// without a mark behind them are an answer.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** Asked in so few words, or with what it is about behind it. */
const JUDGE = anyOf([
  /^(?:(?:ma|e|pero|scusi|scusa|quindi|allora|mi chiedo se|volevo sapere se|secondo (?:te|voi|lei)|dottore|non so se|questo|questa cosa) )*(?:e|sono|sara|saranno|sarebbe|puo essere|possono essere) (?:tutto |tutto cio |una cosa |anche |molto |qualcosa di |questo |cosi )*(?:normal[ei]|grav[ei]|pericolos[oaie]|preoccupant[ei]|seri[oa]|brutt[oa]|rischios[oa])(?: (?:cosi|questo|questa cosa|o no|o e grave|o devo preoccuparmi|secondo (?:te|voi|lei)|dottore|per (?:il|la|un|una|la mia) .*|che .*|se .*|aver.*|sentir.*|con .*|dopo .*))?$/,
  /^(?:(?:ma|e|pero|quindi|allora) )*va (?:tutto )?bene(?: (?:cosi|lo stesso))?$/,
  /^(?:(?:but|and|so|then|sorry|doctor) )*(?:(?:is|are|was) (?:it|this|that|these|they|all this)|would that be|could (?:it|this|that) be) (?:all |anything |something |very |really |quite |that )*(?:normal|serious|bad|dangerous|worrying|ok|okay|alright|all right|fine|to be expected)(?: (?:or not|though|then|for .*|to .*|that .*|if .*|with .*|after .*))?$/,
  /^(?:(?:aber|und|also|dann|entschuldigung) )*(?:ist|sind|ware|kann) (?:das|es|dies|die|so etwas) (?:alles |denn |noch |etwa |sehr |auch |so )*(?:normal|schlimm|ernst|gefahrlich|bedenklich|in ordnung|ok)(?: (?:oder nicht|so|sein|bei .*|dass .*|wenn .*|mit .*|nach .*))?$/,
  /^(?:(?:mais|et|alors|donc|pardon) )*(?:(?:est ce|est ce que (?:c est|ce n est pas|cela est)|c est|ce n est pas|est ce bien|cela est il|est il) )(?:tout a fait |bien |tres |que |si |vraiment )*(?:normal|normale|grave|dangereux|inquietant|serieux|mauvais signe)(?: (?:ca|docteur|ou pas|ou non|ou c est grave|pour .*|que .*|si .*|d .*|de .*|avec .*|apres .*))?$/,
  /^(?:(?:pero|y|entonces|perdon) )*(?:es|son|sera|seria|esta|puede ser) (?:esto |eso |algo |muy |todo )*(?:normal|normales|grave|graves|peligroso|peligrosa|preocupante|serio|malo|bien)(?: (?:esto|eso|asi|o no|doctor|para .*|que .*|si .*|tener .*|con .*|despues .*))?$/,
  /^(?:(?:dar|si|deci|atunci) )*(?:e|este|sunt|ar fi) (?:ceva |foarte |un lucru )*(?:normal|normala|grav|grava|periculos|ingrijorator|serios|rau|in regula)(?: (?:asta|asa|sau nu|domnule doctor|pentru .*|ca .*|sa .*|daca .*|cu .*|dupa .*))?$/,
  /^(?:(?:po|dhe|pra|por) )*(?:a )?(?:eshte|jane|do te ishte) (?:kjo |gje |shume |kaq )*(?:normale|normal|e rende|i rende|rende|e rrezikshme|rrezik|shqetesuese|serioze|mire)(?: (?:kjo|keshtu|apo jo|per .*|qe .*|te .*|nese .*|me .*|pas .*))?$/,
  /^(?:(?:але|а|і|то|тоді) )*(?:чи )?(?:це |усе це |все це |так )?(?:є )?(?:взагалі )?(?:нормально|сериозно|небезпечно|погано|страшно|тривожно)(?: (?:так|чи ні|що .*|коли .*|якщо .*|для .*|при .*|мати .*))?$/u,
  /^(?:(?:لكن|و|اذن) ?)*(?:هل )?(?:هذا|هذه|هو|هي|ذلك|الامر|هذا الامر|من)? ?(?:ال)?(?:طبيعي|طبيعية|خطير|خطيرة|خطر|مقلق|عادي)(?: (?:هذا|ام لا|ان .*|اذا .*|مع .*|بعد .*))?$/u,
  /^(?:那|那么|但是|请问|医生)*(?:这|这样|这个|这种情况|这些|有|发烧|咳嗽)*(?:是|算)?(?:不是)?(?:正常|严重|危险|要紧|没事|没问题|很严重|要担心)(?:的)?(?:吗|么|不)?$/u,
]);

/** With so much behind it, it is asked whether or not a mark follows. */
const WITH_WHAT = anyOf([
  /^(?:(?:ma|e|pero) )*e normale (?:che|se|aver\w*|sentir\w*) .+|^(?:(?:but|and) )*is (?:it|this|that) normal (?:to|that|if|for) .+|^(?:(?:aber|und) )*ist (?:es|das) normal (?:dass|wenn|bei) .+|^(?:(?:mais|et) )*est ce (?:que c est )?normal (?:que|de|d|si) .+|^(?:(?:pero|y) )*es normal (?:que|tener|si) .+|^(?:(?:dar|si) )*e(?:ste)? normal (?:ca|sa) .+|^a eshte normale (?:qe|te) .+|^чи (?:це )?нормально .+|^هل (?:هذا |من ال)?طبيعي .+/u,
]);

/** Whether a clause asks for a judgement. @param marked a question mark stands behind it */
export function asksToJudge(clause: string, marked: boolean): boolean {
  const said = plain(clause);
  return marked ? JUDGE.test(said) : WITH_WHAT.test(said);
}
