// Medicines by their names, and who asks whether to take or give one; expecting and nursing mothers beside them. In the ten languages, as
// `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const MEDICINE = anyOf([
  /\b(medicin\w*|medicament\w*|farmac[oi]|pillol\w*|pastigli\w*|compress[ae]|goccia|gocce|sciroppo|antibiotic\w*|antibiotik\w*|antibiotiques?|antiinfiammator\w*|anti infiammator\w*|antidolorific\w*|analgesic\w*|cortison\w*|kortison\w*|aspirin\w*|cardioaspirin\w*|tachipirin\w*|paracetamol\w*|acetaminofen\w*|ibuprofen\w*|brufen|moment|nurofen|oki|okitask|ketoprofen\w*|aulin|nimesulid\w*|voltaren|diclofenac\w*|naprossene|naproxen\w*|novalgin\w*|efferalgan|doliprane|dolipran|advil|tylenol|dafalgan|algopyrin\w*|nurofen|spray|ventolin|insulin\w*|nitroglicerin\w*|carvasin|medicinal\w*|blister|sonnifer\w*|somnifer\w*|tranquillant\w*|ansiolitic\w*|antidepressiv\w*|antidepress\w*|xanax|valium|lexotan)\b/,
  /\b(medicines?|medications?|acetaminophen|panadol|calpol|sleeping pills?|capsules?|drops|schlaftablett\w*|pillen|kapseln?|gelules?|plaquette|medicamentos?|medicinas?|pildoras?|gotas|ibuprofene?|pilul\w*|picaturi|tableta\w*|meds|drugs?|pills?|tablets?|painkillers?|syrup|medikament\w*|tablette\w*|schmerzmittel\w*|tropfen|saft|arznei\w*|remedes?|comprimes?|cachets?|pilules?|sirop|gouttes|anti ?inflammatoires?|antidouleurs?|pastillas?|comprimidos?|jarabe|antiinflamatori\w*|pastil[aei]\w*|comprimat\w*|sirop\w*|antiinflamator\w*|calmant\w*|ilac\w*|barna\w*|hape|kokrr\w*|qetesues\w*)\b/,
  /(ліки|ліків|ліками|снодіин\p{L}*|таблет\p{L}*|пігулк\p{L}*|краплі|сироп\p{L}*|антибіотик\p{L}*|знеболю\p{L}*|аспірин\p{L}*|парацетамол\p{L}*|ібупрофен\p{L}*|нурофен\p{L}*)|(دواء|الدواء|ادوية|الادوية|حبوب|حبة|اقراص|قرص|شراب|مضاد حيوي|مضادا?ت? حيوي\p{L}*|مسكن\p{L}*|اسبرين|الاسبرين|باراسيتامول|الباراسيتامول|بنادول|البنادول|ايبوبروفين|الايبوبروفين|بروفين|البروفين)|(药|布洛芬|扑热息痛|对乙酰氨基酚|阿司匹林|抗生素|退烧|安眠)/u,
]);

/** "May I give him something to drink?" is asked for the same reason. */
const TO_DRINK = anyOf([
  /\b(dar(e|gli|le)|dagli|do|diamo|date) (un po (di|d) |un bicchiere (di|d) |qualcosa |da |dell |del |il |lo )*(acqua|bere|mangiare|zucchero|te|caffe|latte)\b|\b(give|get) (him|her|them) (some |a |any |something )*(water|to drink|to eat|food|sugar|tea|milk)\b|\b(zu trinken|zu essen|wasser|zucker) geben\b|\bdonn(er|e|ons) (a boire|a manger|de l eau|du sucre|un verre)\b|\bgebe(n)? (ich|wir) (ihm|ihr) (etwas |was )?(wasser|zu trinken|zu essen|zucker)\b|\b(dar(le)?|doy|damos|dale) (agua|de beber|de comer|azucar|algo)\b|\b(dau|dam|da) (apa|sa bea|de baut|de mancare|sa manance|zahar)\b|\b(i jap|t i jap|jap) (uje|te pije|te haje|sheqer)\b|дати (иому |іи |води |попити |поісти |поісти |пити |істи )+|(اعطي\p{L}*|اعطاوه\p{L}*) (ماء|الماء|ليشرب|لتشرب|طعام\p{L}*)|(给|喂)(他|她)?(喝|吃|水)|(能|可以)(喝水|吃东西|喝东西)|\b(puo|posso|deve|devo|puede|puedo|poate|pot|mund te) (bere|mangiare|beber|comer|sa bea|sa manance|sa beau|sa mananc|pije|haje|pij|ha)\b|\b(can|may|should) (he|she|i|they) (drink|eat|have (some |a )*(water|tea|food))\b|\b(darf|kann|soll|sollte) (er|sie|ich|es)( etwas| was| wasser| tee)* (trinken|essen)\b|\b(peut|puis|peux|dois)( il| elle| je|t il|t elle)* (boire|manger)\b|(можна|може) (иому |іи )?(пити|істи|попити|поісти)|(يمكنه|يمكنها|يستطيع|هل) (ان )?(يشرب|تشرب|ياكل|تاكل|اشرب)/u,
]);
const ASKS = anyOf([
  /\b(posso|possiamo|devo|dovrei|puo|potrei|si puo|va bene|meglio|dargli|darle|gli do|le do|can|could|may|should|shall|kann|darf|soll|puis|peut|peux|dois|faut|puedo|puede|debo|pot|poate|trebuie|sa ii dau|mund|duhet|a mund)\b|(можна|чи |треба|дати)|(هل|يمكن\p{L}*|ممكن|اعطي\p{L}*)|(可以|能|要不要|该|吗)/u,
]);

/** "What do I give him?", "what can I take?": the whole message. */
const WHAT_TO_GIVE = anyOf([
  /^(e |ma |allora |intanto |adesso )*(che|cosa|che cosa|qualcosa) (gli|le|mi|ci|posso|devo|possiamo|dobbiamo)? ?(do|diamo|dare|dargli|darle|prendo|prendere|prende)( adesso| intanto| da bere| da mangiare)*$/,
  /^(and |but |so )*what (do|can|should|shall|must) (i|we|he|she) (give|take)( (him|her|them))?( now| meanwhile)?$/,
  /^(und |aber )*was (soll|kann|darf|muss|gebe) ich (ihm|ihr|ihnen|jetzt)?( )?(geben|nehmen|einnehmen)?$/,
  /^(et |mais )*(qu est ce que je|je|que) (lui |peux lui |dois lui |peux |dois )?(donne|donner|prends|prendre)( quoi)?$/,
  /^(y |pero )*que (le|me|les) ?(doy|puedo dar|debo dar|tomo)$|^que (tomo|puedo tomar|le doy)$/,
]);

/** Whether a medicine is named. */
export function namesMedicine(text: string): boolean {
  return MEDICINE.test(plain(text));
}

/** "May I give him an aspirin?", "can she drink something?" */
export function asksForMedicine(text: string): boolean {
  const said = plain(text);
  if (WHAT_TO_GIVE.test(said)) return true;
  return (MEDICINE.test(said) || TO_DRINK.test(said)) && (/[?؟？]/u.test(text) || ASKS.test(said));
}
