// "Ma per mio nipotino va bene?", "even without a fever?": what is short and names no matter of its own leans on what was answered last, in
// whatever words; what names another matter goes there. Words as `plain` leaves them, in the ten languages.
import type { FollowUp } from '../../config/follow-ups.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { aspectIn } from './aspects.js';
import { isEverydayPlace, MAY_GO, visitsFrail } from './may-go-words.js';

/** What has answers of its own: who names it speaks of that. */
const MATTER = anyOf([
  /\b(vaccin[oi]|vaccinazion\w+|vaccinar\w*|richiam[oi]|tampon\w*|test|pcr|molecolar\w*|antigenic\w*|quaranten\w*|isolament\w*|mascherin\w*|certificat\w*|scuol[ae]|asilo|nido|viagg\w*|tren[oi]|aere[oi]|estero|medicin[ae]|tachipirina|antibiotic\w*|farmac[oi]|immuni|app|privacy|dati|operator[ei]|contagi\w*|contatt[oi]|positiv[oaie]|risultat[oi]|esit[oi]|can[ei]|gatt[oi]|lavoro|lavorare|ferie|uscire|palestra|doccia|mangiare|bere|sms|truff\w*)\b/,
  /\b(vaccines?|vaccination|shots?|tests?|testing|swabs?|pcr|quarantine|isolation|isolate|masks?|certificate|sick note|school|nursery|travel\w*|train|plane|flight|fly|abroad|medicines?|paracetamol|antibiotics?|app|privacy|data|operator|infect\w*|contagious|contacts?|positive|results?|dogs?|cats?|work|job|go out|gym|shower|scam)\b/,
  /\b(impfung\w*|impfstoff\w*|impfen|tests?|testen|pcr|quarantane|isolation|masken?|attest|krankmeldung|schule|kita|reis\w+|zug|flug\w*|ausland|medikament\w*|antibiotik\w*|app|daten\w*|ansteck\w*|kontakt\w*|positiv\w*|ergebnis\w*|hund\w*|katze\w*|arbeit\w*|rausgehen|masern)\b/,
  /\b(vaccins?|vaccination|faire vacciner|tests?|depistage|pcr|quarantaine|isolement|masques?|certificat|arret|ecole|creche|voyag\w+|train|avion|etranger|medicaments?|antibiotiques?|appli\w*|donnees|contagi\w+|contact|positi(f|ve)s?|resultats?|chiens?|chats?|travail\w*|sortir)\b/,
  /\b(vacunas?|vacunacion|vacunar\w*|tests?|pruebas?|pcr|cuarentena|aislamiento|mascarillas?|certificado|baja|escuela|colegio|guarderia|viaj\w+|tren|avion|extranjero|medicinas?|medicamentos?|antibioticos?|app|datos|contagi\w+|contacto|positiv[oa]s?|resultados?|perros?|gatos?|trabaj\w+|salir)\b/,
  /\b(vaccin(ul|uri|area)?|vaccinez|test(ul|e|ez)?|pcr|carantin\w*|izol\w+|masc[ai]\w*|certificat\w*|scoal\w+|gradinit\w*|calator\w+|tren\w*|avion\w*|strainatate|medicament\w*|antibiotic\w*|aplicati\w+|datele|contagi\w+|contact\w*|pozitiv\w*|rezultat\w*|cain\w*|pisic\w*|munc\w+|lucr\w+|ies)\b/,
  /\b(vaksin[ae]\w*|vaksinohem|test\w*|tampon\w*|karantin\w*|izol\w+|mask\w*|certifikat\w*|raport\w*|shkoll\w*|kopsht\w*|udhet\w+|tren\w*|avion\w*|jashte|ilac\w*|barna\w*|antibiotik\w*|aplikacion\w*|te dhenat|ngjit\w+|kontakt\w*|pozitiv\w*|rezultat\w*|qen\w*|mac(e|ja|en)|pun[ae]\w*|te dal)\b/,
  /(вакцин(а|и|у|ою|ація)( |$)|щеплення|вакцинаці\p{L}+|(^| )тест\p{L}*|пцр|карантин\p{L}*|ізоляц\p{L}+|маск\p{L}+|довідк\p{L}+|лікарнян\p{L}+|школ\p{L}+|садок|садочок|подорож\p{L}*|поізд\p{L}*|потяг\p{L}*|літак\p{L}*|кордон\p{L}*|ліки|ліків|антибіотик\p{L}*|додат(ок|к\p{L}+)|дан(і|их)( |$)|заразн\p{L}+|контакт\p{L}*|позитивн\p{L}+|результат\p{L}*|собак\p{L}*|кіт|кішк\p{L}*|робот\p{L}+|виходити)/u,
  /((ال)?لقاح|تطعيم|التطعيم|فحص|الفحص|مسح[ةه]|المسح[ةه]|حجر|الحجر|عزل|العزل|كمام\p{L}*|الكمام\p{L}*|شهاد[ةه]|الشهاد[ةه]|مدرس\p{L}*|المدرس\p{L}*|حضان[ةه]|سفر|السفر|اسافر|طاير[ةه]|قطار|دواء|الدواء|ادوي[ةه]|مضاد حيوي|تطبيق|بيانات|عدوى|معد[يٍ]|مخالط\p{L}*|ايجابي\p{L}*|نتيج[ةه]|النتيج[ةه]|كلب|قط[ةه]?( |$)|عمل|العمل|اخرج|الخروج)/u,
  /(疫苗|接种|检测|核酸|抗原|隔离|口罩|证明|病假|学校|上学|幼儿园|旅行|火车|飞机|出国|药|抗生素|应用|隐私|数据|传染|接触|阳性|结果|狗|猫|上班|工作|出门)/,
]);

/** Words with which one goes on from what was said: "and", "even", "does that hold for …?", "if", "without". */
const GOES_ON = anyOf([
  /^((ok|va bene|grazie|capito|scusi|scusa|certo) )*(e|ed|ma|anche|pure|pero|allora|quindi|invece|neanche|nemmeno|se|senza|per|con|nel caso|vale|va bene|basta|lo stesso|stessa cosa|idem|cambia)\b|\b(vale|va bene|e) (lo stesso|uguale|la stessa cosa)\b|\b(uguale|lo stesso|la stessa cosa|anche (lui|lei|loro))$/,
  /^((ok|thanks|sorry|right|alright|great) )*(and|but|even|also|what about|how about|what if|if|without|with|for|same|so|(does|do|would|is|will) (that|it|this|the same))\b|\b(too|as well|the same|either)$/,
  /^((ok|danke|gut|entschuldigung) )*(und|aber|auch|gilt|was ist (mit|wenn)|wie ist (das|es)|selbst|sogar|wenn|falls|ohne|mit|fur|bei)\b|\b(auch|genauso|dasselbe)$/,
  /^((ok|merci|d accord|pardon) )*(et|mais|meme|aussi|si|sans|avec|pour|chez|(ca|cela) (vaut|marche|s applique)|(est ce|c est) (valable|pareil|la meme chose)|alors)\b|\b(aussi|pareil|la meme chose|egalement)$/,
  /^((ok|gracias|vale|perdon) )*(y|e|pero|tambien|incluso|aunque|si|sin|con|para|sirve|vale|es lo mismo|entonces)\b|\b(tambien|igual|lo mismo)$/,
  /^((ok|multumesc|mersi|bine) )*(si|dar|chiar|daca|fara|cu|pentru|e valabil|este valabil|la fel|iar|deci)\b|\b(la fel|de asemenea)$/,
  /^((ok|faleminderit|mire) )*(po|dhe|edhe|por|nese|pa|me|per|vlen|a vlen|njesoj|pra)\b|\b(gjithashtu|njesoj|edhe (ai|ajo))$/,
  /^((ок|дякую|добре) )*(а|і|та|але|навіть|якщо|без|для|чи (це|те) (саме )?(стосується|діє|підходить)|так само|то)( |$)|(^| )(теж|також|так само)$/u,
  /^((شكرا|حسنا|طيب) )*(و\p{L}+|حتى|اذا|لو|ماذا (عن|لو)|بدون|من دون|هل (ينطبق|هذا|نفس)|لكن|نفس|بالنسب[ةه])( |$)|(ايضا|كذلك|نفس الشيء)$/u,
  /^(好的?|谢谢|明白了?)*(那|那么|也|如果|要是|即使|就算|没有|对|可是|但|还有|包括)|(呢|也一样|也可以|也行|一样)(吗|么)?$/u,
]);

/** Those with which one adds something even where no mark shows that it is asked: "si" is a yes in another language, "con" tells. */
const ADDS = anyOf([
  /^((ok|va bene|grazie|scusi|scusa) )*(e|ed|ma|anche|pure|pero|neanche|nemmeno|per|vale|and|but|also|even|what about|how about|for|und|aber|auch|selbst|sogar|fur|et|mais|meme|aussi|pour|y|pero|tambien|incluso|aunque|para|dar|chiar|pentru|po|dhe|edhe|por)\b/,
  /^(а|і|та|але|навіть|для|чи) |^(و\p{L}+|حتى|ماذا عن|بالنسب[ةه]|لكن) |^(那|那么|也|即使|就算|但|还有)|呢$/u,
]);

const ASKS = /[?？؟]\s*$/u;
/** A longer message tells what it is about. */
const FEW_WORDS = 10;
const FEW_IN_HAN = 16;
/** Without its mark, what is longer is no question. */
const FEW_UNMARKED = 6;
const UNMARKED_IN_HAN = 10;
/** So few that no other matter can be read from them; somewhat more where they plainly go on. */
const BARELY = { going: 6, alone: 3 } as const;
const BARELY_IN_HAN = { going: 9, alone: 6 } as const;

/** What is asked of the answer said last; `aspect` null where only that it leans on it is plain. */
export interface Leaning {
  readonly aspect: FollowUp | null;
  /** Has a question's mark. */
  readonly asks: boolean;
  /** Begins with "and", "even", "what about". */
  readonly goesOn: boolean;
  /** Has hardly a word beside. */
  readonly isBare: boolean;
}

export function leaningIn(text: string): Leaning | null {
  const said = plain(text);
  if (said === '') return null;
  const inHan = /\p{Script=Han}/u.test(said);
  const length = inHan ? said.length : said.split(' ').length;
  const asks = ASKS.test(text);
  if (length > (inHan ? FEW_IN_HAN : FEW_WORDS)) return null;
  if (!asks && (length > (inHan ? UNMARKED_IN_HAN : FEW_UNMARKED) || !ADDS.test(said))) return null;
  if (MATTER.test(said) || (MAY_GO.test(said) && (visitsFrail(said) || isEverydayPlace(said)))) return null;
  const goesOn = GOES_ON.test(said);
  const aspect = aspectIn(said);
  // A question that neither goes on nor asks a known thing may be about anything.
  if (aspect === null && !(goesOn && asks)) return null;
  const barely = (inHan ? BARELY_IN_HAN : BARELY)[goesOn ? 'going' : 'alone'];
  return { aspect, asks, goesOn, isBare: length <= barely };
}
