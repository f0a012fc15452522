// "I have no symptoms", "I am well": to the question whether there are any it is a no, and told by itself it is a fact. The model takes it
// for the question which symptoms there are, so it is read by its words, in the ten languages.

import type { Heard } from '../decision.js';
import { clausesOf } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** No symptoms, or well: as `plain` leaves the words. Said by the writer of themselves, or of nobody in particular. */
const NONE = anyOf([
  /\b(non|nn|mai) (ho|abbiamo|ho avuto|presento|accuso|avverto|sento|ne ho|c e|ci sono)( piu| ancora| proprio| per ora| al momento| assolutamente)*( alcun| nessun| alcuno| nessuno| dei| i| di| altri| particolari)* ?(sintom\w+|disturb\w+|malesser\w+|fastidi\w?)\b|\b(nessun|alcun|niente|nulla di|zero|senza|privo di|priva di) (sintom\w+|disturb\w+|malesser\w+|fastidi\w?)\b|\b(sono|siamo|per ora|ancora|totalmente|completamente|del tutto|ma|io)? ?(asintomatic[oaie])\b|\bnon ho (niente|nulla)( di (strano|particolare))?$/,
  /\b(no|not any|without|zero|nor|free of|never had)( any| other| more| real)* (symptoms?|complaints|issues)\b|\b(don t|do not|dont|didn t|haven t|have not|havent|haven t got) (have |had |got )?(any |other |the )*symptoms?\b|\basymptomatic\b|\bsymptom ?(free|less)\b|\bi (don t|do not) feel (ill|sick|unwell)\b|\bi m not (ill|sick|unwell)\b/,
  /\b(keine|keinerlei|ohne|null|gar keine|noch keine|bisher keine|nicht die geringsten)( anderen| weiteren)? (symptome?n?|beschwerden|anzeichen)\b|\b(symptomfrei|beschwerdefrei|symptomlos|asymptomatisch)\b|\b(bin|fuhle mich) nicht krank\b/,
  /\b(pas|plus|aucune?|sans|ni|zero|point)( de| d| aucun| encore de| encore)* ?(symptomes?|troubles?)\b|\basymptomatiques?\b|\bje (n ai|ai) rien$|\bje ne (suis|me sens) pas malade\b/,
  /\b(no (tengo|hay|presento|he tenido|siento)|sin|ningun|ninguna|cero|tampoco tengo)( ya| mas| ningun| ninguna| otros| los| de)* ?(sintomas?|molestias?|malestar)\b|\basintomatic[oa]s?\b|\bno estoy enferm[oa]\b|\bno tengo nada$/,
  /\b(nu (am|simt|prezint|avem|mai am)|fara|niciun|nici un|nicio)( inca| nici| niciun| nici un| nicio| alte| deloc)* ?(simptom\w*|probleme)\b|\basimptomatic[a]?\b|\bnu am nimic$/,
  /\b(nuk|s) (kam|kemi|ndiej|kam pasur)( asnje| ende| me| fare| te tjera)* ?(simptom\w*|shqetesim\w*|shenj\w*)\b|\b(pa|asnje)( asnje)? (simptom\w*|shqetesim\w*)\b|\basimptomatik\w*\b|\bs kam (asgje|gje)$/,
  /(немає|нема|не маю|без|жодних|ніяких|не відчуваю|відсутні)( \p{L}+)? (симптом\p{L}*|скарг\p{L}*|нездужан\p{L}*)|(симптом\p{L}*|скарг\p{L}*) (немає|нема|не маю|відсутні)|безсимптомн\p{L}*/u,
  /(لا|ليس|ليست|ما|لم|بدون|دون|بلا|من دون)( \p{L}+){0,2} (اي )?(اعراض|عرض|شكوى)/u,
  /(没有?|无|不存在|并无|没出现|没有出现)(任何|什么|明显的?|其他)?(症状|不适|不舒服)|无症状|不难受|没什么(症状|不适|不舒服)/u,
]);
const WELL = anyOf([
  /\b(io )?(sto|stiamo|mi sento|ci sentiamo|sono|mi trovo) (proprio |molto |ancora |tutto |tutti |sempre |anche |davvero |per fortuna |a |in )*(bene|benissimo|benone|bn|bene bene|ottimamente|alla grande|posto|forma|ok|in salute|una favola)\b|\b(per ora|adesso|al momento|finora|per il momento|per fortuna|ora)( \p{L}+)? (tutto )?(bene|ok|a posto)\b|\btutto (bene|ok|a posto|benissimo|regolare|normale)\b/u,
  /\b(i m|i am|im|we re|we are|feel|feeling|doing|i ve been)( \p{L}+)? (fine|well|good|great|ok|okay|all right|alright|perfectly well|healthy)\b|\b(all|so far so) (good|fine|well)\b|\bno problems at all\b/u,
  /\b(geht|gehts|geht s)( es)?( mir| uns)?( im moment| zurzeit| derzeit| noch| soweit| sehr| ganz| bisher)* (gut|prima|bestens|super)\b|\b(fuhle?|fuhlen)( ich)? (mich|uns)( \p{L}+)? (gut|wohl|gesund|fit)\b|\b(bin|sind)( \p{L}+)? (gesund|fit)\b|\balles (gut|ok|okay|in ordnung|bestens)\b/u,
  /\b(je |j )?(vais|me sens|sens|me porte)( \p{L}+)? bien\b|\b(ca va|tout va|tout se passe)( \p{L}+)? bien\b|\b(je suis|suis) en (pleine )?(forme|bonne sante)\b|\brien a signaler\b/u,
  /\b(estoy|me siento|me encuentro|estamos)( \p{L}+)? (bien|perfectamente|sano|sana|genial)\b|\btodo( \p{L}+)? (bien|normal|en orden)\b/u,
  /\b(sunt|ma simt|ne simtim|o duc)( \p{L}+)? (bine|sanatos|sanatoasa)\b|\btotul e(ste)? (bine|in regula|ok)\b|\b(simt )?foarte bine\b/u,
  /\b(jam|ndihem|ndjehem|jemi)( \p{L}+)? mire\b|\b(gjithcka|cdo gje|te gjitha)( \p{L}+)? (mire|ne rregull)\b/u,
  /(почуваюся|почуваюсь|відчуваю себе|чуваюся|я|у мене)( \p{L}+)? (добре|чудово|нормально|гаразд|здоровии|здорова)|(все|усе)( \p{L}+)? (добре|гаразд|нормально|в порядку)/u,
  /(انا|اشعر|اشعر انني|انني|حالتي|صحتي|كل شيء)( \p{L}+)? (بخير|جيد|جيدة|جيدا|ممتاز|ممتازة|تمام|على ما يرام|بصحة جيدة)/u,
  /(我|身体|感觉|现在|目前|一切|都|暂时)(\p{Script=Han}{0,3})(很好|挺好|还好|好着|没事|健康|正常|良好|不错)|一切都好|都挺好/u,
]);
const ALONE = anyOf([
  /^(?:no |si |beh |grazie |per ora |adesso |al momento |for now |yes |ja |nein |oui |non |si |da |po |так |نعم )*(?:bene|benissimo|benone|bn|a posto|tutto ok|fine|well|good|great|gut|bestens|bien|tres bien|muy bien|bine|foarte bine|mire|shume mire|добре|чудово|нормально|بخير|جيد|تمام|很好|挺好|还好|没事|好)(?: grazie| thanks| thank you| danke| merci| gracias| multumesc| faleminderit| дякую| شكرا| 谢谢)?$/u,
]);

/** "No serious symptoms", "not so well", "I was well": something is left. */
const NOT_QUITE = anyOf([
  /\b(grav\w+|sever\w+|serious|schwer\w*|serios\w*|fort\w|important\w*|strong|starke?n?|particolar\w*|great deal|stavo|ero stat[oa]|was|war|ging|allais|estaba|eram|isha|non (sto|mi sento|sono|va|stiamo)|not (feeling |doing |so |very |too )*(well|good|fine|great|ok)|don t feel|nicht (so |sehr |besonders )*(gut|wohl)|pas (tres |si |trop )?(bien|en forme)|no (estoy|me siento|me encuentro)|nu (sunt|ma simt)|nuk (jam|ndihem)|s (jam|ndihem))\b|не (дуже |зовсім )?(добре|почуваюся|нормально)|(لست|ليس|لا اشعر) (بخير|جيد)|不(太|是很|怎么)?(好|舒服)|严重|明显/u,
]);

const isPresent = ({ understanding }: Heard) =>
  (understanding?.entities ?? []).some(
    (entity) =>
      (entity.type === 'symptom' && !entity.negated && !entity.past) || (entity.type === 'temperature' && Number(entity.value) >= 37.5),
  );

/** The writer, or nobody in particular: "my husband is positive, no symptoms" tells of him. */
const FIRST = anyOf([
  /\b(io|ho|abbiamo|sto|stiamo|mi|sono|siamo|i|im|we|ich|wir|mir|uns|bin|je|j|nous|yo|tengo|estoy|me|eu|am|sunt|ma|une|kam|jam|ndihem)\b|(^| )(я|мене|мені|маю|почуваюся)( |$)|انا|عندي|لدي|اشعر|我/u,
]);

/**
 * Whether a message says, and does not ask, that there are no symptoms or that all is well.
 * @param asked after being asked "well" alone says it, and it is said of oneself
 */
export function saysNoSymptoms(message: Heard, asked: boolean): boolean {
  if (message.button !== null || isPresent(message)) return false;
  if (asked && ALONE.test(plain(message.text))) return true;
  const names = (message.understanding?.entities ?? []).some((entity) => entity.type === 'person' && entity.value !== 'self');
  return clausesOf(message.text).some(
    ({ text, asked: isAsked }) => !isAsked && isNone(plain(text)) && (asked || !names || FIRST.test(plain(text))),
  );
}

function isNone(said: string): boolean {
  return !NOT_QUITE.test(said) && (NONE.test(said) || WELL.test(said));
}
