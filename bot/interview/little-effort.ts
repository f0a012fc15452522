// "I can't get to the toilet without stopping", "just getting dressed": what everybody does every day, and what is hard is more than an
// effort. In the ten languages, as `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const LITTLE = anyOf([
  /\b(andare|arrivare|arriv[oa]|vado|va|vada|raggiung\w+|cammin\w+|tragitto|fino|per) (\p{L}+ )?(in|al|fino al|dal letto al|verso il|alla|in) (bagno|gabinetto|wc|cucina|letto|camera|porta)\b|\b(vestir(mi|si)|mi vesto|si veste|lavar(mi|si)|mi lavo|si lava|infilar(mi|si) (le scarpe|i vestiti)|alzar(mi|si) dal(la)? (letto|sedia|divano)|mi alzo dal letto|(due|tre|pochi|quattro|un paio di|qualche) (passi|metri)|attraversare (la|una) (stanza|camera)|da una stanza all altra)\b/u,
  /\b(to|from|reach|into) (the |my )?(toilet|bathroom|loo|kitchen|bed|restroom|washroom)\b|\b(get(ting)? dressed|dress(ing)? (myself|himself|herself)|put(ting)? on (my|his|her) (clothes|shoes|socks)|wash(ing)? (myself|himself|herself|my \w+)|get(ting)? out of bed|(a|two|three|few|couple of) (steps|metres|meters|yards)|across (the|a) room|from (one )?room to (the other|another|room))\b/,
  /\b(zur|zum|auf die|bis zur|aufs|ins) (toilette|klo|wc|bad|badezimmer|kuche|bett|tur)\b|\b(anzieh\w*|anziehen|ankleiden|beim waschen|mich wasche|aus dem bett|(ein )?paar (schritte\w*|meter\w*)|(zwei|drei|wenigen?) (schritte\w*|meter\w*)|durchs? (das )?zimmer)\b/,
  /\b(aux|jusqu aux|jusqu a la|a la|dans la|jusqu au|au) (toilettes?|wc|salle de bains?|cuisine|lit)\b|\b(m habill\w*|s habill\w*|me lave[r]?|se lave[r]?|sortir du lit|me lever du lit|(deux|trois|quelques) (pas|metres)|traverser (la|une) (piece|chambre))\b/,
  /\b(al|hasta el|a la|hasta la) (bano|vater|wc|lavabo|cocina|cama)\b|\b(vestir(me|se)|me visto|lavar(me|se)|levantarme de la cama|(dos|tres|unos|pocos) (pasos|metros)|cruzar (la|una) habitacion)\b/,
  /\b(la|pana la|pana in|in) (baie|toaleta|wc|bucatarie|pat)\b|\b(ma imbrac|se imbraca|sa ma imbrac|ma spal|sa ma spal|ma ridic din pat|(doi|trei|cativa) (pasi|metri)|traversez camera)\b/,
  /\b(ne|deri ne|te) (banjo|tualet|kuzhine|krevat)\b|\b(te vishem|vishem|te lahem|lahem|ngrihem nga krevati|(dy|tre|disa|pak) (hapa|metra))\b/,
  /(до|в|у) (туалет|ванн|кухн|ліжк)\p{L}*|одяг(аюся|аючись|нутися|атися)|вдяга(юся|ючись|тися)|вмива(юся|тися)|встати з ліжка|(два|три|кілька|пару) (кроки|кроків|метрів|метри)/u,
  /(الى|حتى) (الحمام|المرحاض|المطبخ|السرير|دورة المياه)|(ارتداء|البس|ارتدي|لبس) (ال)?(ملابس|ملابسي|ثيابي)|(النهوض|انهض) من السرير|(بضع|بضعة|خطوتين|خطوات قليلة|خطوات|امتار قليلة)/u,
  /(去|到|走到|上)(个)?(厕所|卫生间|洗手间|浴室|厨房|床)|穿(个)?(衣服|鞋|衣)|洗脸|洗漱|下床|起床都|(走)?(几|两|三)步|(几|两|三)米|穿过房间/u,
]);

/** Whether something so small is spoken of. */
export function isLittleEffort(text: string): boolean {
  return LITTLE.test(plain(text));
}
