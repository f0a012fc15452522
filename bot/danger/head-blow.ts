// A blow on the head, or a fall, of somebody who takes blood thinners, or who vomits, sleeps or is odd since: seen at once, however well they
// seem. It is told in pieces ("she has fallen", "on her head", "she takes warfarin"), so a fall is remembered. In the ten languages, as
// `plain` leaves the words.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isOfChild } from './child-poisoned.js';
import { isElsewhere, isSupposed } from './happened.js';

const FALL = anyOf([
  /\b(cadut[oaie]|cascat[oaie]|ruzzolat[oaie]|scivolat[oaie]|inciampat[oaie]|cadendo|cade(va)?|(batt|picchi|sbatt)\w+ (\w+ ){0,3}(testa|capo|nuca)|(botta|colpo|trauma|bernoccolo)( \w+){0,2} (testa|capo|nuca|fronte))\b/,
  /\b(fell|fallen|(had|has had|took) a (bad |nasty )?fall|tripped|slipped|(hit|banged|bumped|knocked|whacked) (\w+ ){0,3}head|head injury|blow to the head|bump on (the|his|her|my) head)\b/,
  /\b(gesturzt|sturzte|hingefallen|gefallen|runtergefallen|ausgerutscht|(kopf|hinterkopf)( \w+){0,4} (gestossen|gestoßen|angeschlagen|aufgeschlagen|angehauen)|schlag auf den kopf|beule)\b/,
  /\b(tombee?s?|chutee?|(est|suis) tombe|glissee?|(cogne|tape|heurte)e?( \w+){0,3} tete|coup (a|sur) la tete|bosse)\b/,
  /\b(se (ha )?(caido|cayo)|me (he )?(caido|cai)|cayo|caido|caida|resbal\w+|tropez\w+|(golpe|golpeo|golpeado|pego|dio)( \w+){0,4} cabeza|chichon)\b/,
  /\b(a cazut|am cazut|cazut\w*|alunecat|(lovit|izbit)( \w+){0,3} cap\w*|lovitura la cap|cucui)\b/,
  /\b(ra|rashe|ka rene|kam rene|u rrezua|u rrezova|rreshqiti|(goditi|perplasi|vrau)( \w+){0,3} koke\w*)\b/,
  /(впа(в|ла|ло)|упа(в|ла|ло)|падала|послизну\p{L}+|(вдари\p{L}+|забив\p{L}*|забила)( \S+){0,3} голов\p{L}+|удар(у|ом)? (по )?голов\p{L}+)/u,
  /(وقعت?|وقع|سقطت?|طاحت?|تزحلق\p{L}*|انزلق\p{L}*|(ضربت?|خبطت?|صدمت?)( \S+){0,3} راس\p{L}*|ضربة (على|في) (ال)?راس\p{L}*)/u,
  /(摔(倒|了|下|伤|跤|到)|跌(倒|了|下)|滑倒|(撞|磕|碰|摔|打)(到|了|着)?.{0,3}(头|脑袋)|头.{0,4}(撞|磕|碰)|从.{0,6}(掉|摔)下)/u,
]);
/** The line, a telephone, asleep. */
const NO_FALL = anyOf([
  /\b(cadut\w (la linea|la connessione|malat\w|addormentat\w)|(mi|gli|le|ci|m) (e|sono|era) (cadut|cascat)\w|(cadut|cascat)\w (il|la|lo|l|mezz\w|i|le|gli)|fell (asleep|ill|sick|in love|behind|pregnant|through|apart|out)|fallen (asleep|ill|in love)|(mir|uns|gut|hat es) (sehr |gut )?gefallen|tombee?s? (enceinte|malade|amoureu\w+|en panne|bien|mal)|(me|le|nos) cay?o (bien|mal|en gracia|un|una|el|la)|a cazut (netul|curentul|parul|internetul|semnalul)|(ra|rane) (internet\w*|drita\w*|rrjeti|flok\w*))\b/,
]);

/** Whether it is a thing that has fallen, or nothing. @param said as `plain` leaves it */
export function isNoFall(said: string): boolean {
  return NO_FALL.test(said);
}

const HEAD = anyOf([
  /\b(testa|capo|nuca|fronte|bernoccolo|head|forehead|skull|kopf|hinterkopf|stirn|beule|tete|front|crane|bosse|cabeza|frente|chichon|cap|capul|ceafa|fruntea|cucui|koke|koken|ballin)\b|(голов\p{L}+|потилиц\p{L}+|лоб\p{L}*)|(راس\p{L}*|الراس|جبين\p{L}*|جبهت\p{L}*)|(头|脑袋|额)/u,
]);
const THINNERS = anyOf([
  /\b(coumadin|warfarin\w*|sintrom|acenocumarol\w*|eparina|clexane|enoxaparin\w*|heparin\w*|heparine|heparina|xarelto|rivaroxaban|eliquis|apixaban|pradaxa|dabigatran|lixiana|edoxaban|marcumar|marevan|previscan|plavix|clopidogrel|anticoagulant\w*|anticoagulante?s?|antikoagulant\w*|gerinnungshemmer|blutverdunn\w*|blood thinners?|fluidific\w+|sangue (piu )?(fluido|sottile)|fluidifiants?|subtia\w*|subtier\w*|hollo\w* (e |te )?gjakun|hollues\w*)\b/,
  /(антикоагулянт\p{L}*|варфарин\p{L}*|(розрідж\p{L}+) кров\p{L}*|кроворозрідж\p{L}+|ксарелто|еліквіс)|(مميعات?|مميع\p{L}* (ال)?دم|سيولة (ال)?دم|ورفارين|وارفارين|كومادين|هيبارين|مسيل\p{L}*)|(抗凝|华法林|肝素|利伐沙班|稀释血|阿哌沙班)/u,
]);
const SINCE = anyOf([
  /\b(vomit\w*|rimess\w*|rimett\w+|rigett\w+|throwing up|threw up|been sick|sick (twice|three|several)|erbrech\w*|erbrochen|gebrochen|ubergeben|vomi\w*|vomit\w+|devolv\w+|varsa\w*|vomitat|vjell\w*|volli)\b|(блюв\p{L}+|блю\p{L}+|вирва\p{L}+|нудить)|(تقيا\p{L}*|استفرغ\p{L}*|يستفرغ|قيء|ترجع|رجعت)|(吐|呕)/u,
  /\b(assonnat\w+|sonnolen\w+|intontit\w+|stordit\w+|confus\w+|strano|strana|drows\w+|sleepy|confused|odd|dazed|groggy|schlafrig\w*|benommen|verwirrt|komisch|somnolen\w+|endormie?|confuse?|bizarre|somnolient\w+|aturdid\w+|confundid\w+|rar[oa]|somnoros\w*|confuz\w*|ametit\w*|pergjum\w*|hutuar)\b|(сонлив\p{L}+|сонн\p{L}+|сплутан\p{L}+|дивн\p{L}+ себе)|(نعسان\p{L}*|مشوش\p{L}*|دايخ\p{L}*)|(嗜睡|昏昏|迷糊|意识不清)/u,
  /\b(perso (i sensi|conoscenza)|svenut\w+|passed out|knocked out|lost consciousness|bewusstlos|ohnmachtig|perdu connaissance|evanoui\w*|perdio el conocimiento|desmay\w+|lesinat\w*|si a pierdut cunostinta|humbi ndjenjat)\b|(знепритомн\p{L}+|втрати\p{L}+ свідомість)|(اغمي علي\p{L}*|فقدت? (ال)?وعي)|(昏过去|昏倒|失去意识|晕过去)/u,
]);
const DENIED =
  /(?:^| )(?:non|no|nicht|kein\w*|pas|sin|nu|fara|nuk|s(?! est )|pa|not|hasn t|hasnt|never|mai|не|без|لم|ما|لا|بدون)(?: \S+){0,2} ?$|[没不未无].{0,2}$/u;

/** Days are long enough for what is told of a child's first steps, or of last year. */
const LONG_AGO = anyOf([
  /\b(mes[ei] fa|ann[io] fa|da piccol\w|settimane fa|(months?|years?|weeks) ago|vor (\w+ )?(monaten|jahren|wochen)|il y a (\w+ )?(mois|ans|semaines)|hace (\w+ )?(meses|anos|semanas)|acum (\w+ )?(luni|ani|saptamani)|(muaj|vite|jave) me pare)\b|(місяц\p{L}+|рок\p{L}+|тижн\p{L}+) тому|(قبل|منذ) (اشهر|شهور|سنوات|سنين|سنة)|(个月|年|周)前/u,
]);

/** @returns the message in which the danger is complete, and notes that somebody has fallen; null where there is none */
export function blowOnHead(draft: TurnDraft, written: readonly Heard[]): Heard | null {
  let { fell } = draft.state;
  let told: Heard | null = null;
  for (const message of written) {
    const said = plain(message.text);
    if (isElsewhere(said) || LONG_AGO.test(said)) continue;
    const falls = isSaid(FALL, said) && !NO_FALL.test(said);
    const onHead = HEAD.test(said);
    // A small child lands on the head.
    if (falls) fell = onHead || fell === 'head' || isOfChild(said) ? 'head' : 'somewhere';
    else if (fell && (onHead || IS_SMALL.test(said))) fell = 'head';
    if (!fell || isSupposed(said)) continue;
    if (isSaid(THINNERS, said) || (fell === 'head' && isSaid(SINCE, said))) told ??= message;
  }
  if (fell !== draft.state.fell && fell) draft.set({ fell });
  return told;
}

/** An age that is told by itself, after the fall. */
const IS_SMALL =
  /^(?:(?:ha|e|e di|she s|he s|er ist|sie ist|elle a|il a|tiene|are|ka) )?\d{1,2} (?:mesi|months|monate|mois|meses|luni|muaj|місяц\p{L}+|اشهر|شهور)|^[1-4] (?:anni|years|jahre|ans|anos|ani|vjec|роки|سنوات|سنين)|^\d{1,2} ?个月/u;

/** Somebody has fallen, or was hit on the head, now. @param said as `plain` leaves it */
export function tellsOfFall(said: string): boolean {
  return isSaid(FALL, said) && !NO_FALL.test(said) && !isElsewhere(said) && !LONG_AGO.test(said);
}

export function tellsOfHead(said: string): boolean {
  return HEAD.test(said);
}

/** They vomit, sleep, are odd or have lost their senses since. */
export function isAfterFall(said: string): boolean {
  return isSaid(SINCE, said);
}

function isSaid(named: Pick<RegExp, 'exec'>, said: string): boolean {
  const found = named.exec(said);
  return found !== null && !DENIED.test(said.slice(0, found.index));
}
