// "Fine at rest", "in Ruhe nicht", "a riposo sto bene": the words of a choice are said, and what stands around them takes it away. And the
// other way round: "not good at rest" takes nothing away. Read in the ten languages, as `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** When or where: of itself it says of nothing that it is bad. */
const CIRCUMSTANCE = anyOf([
  /^(a|al|in|da|at|on|when|while|even|im|beim|wenn|auch|au|en|quand|meme|cuando|la|in|cand|chiar|ne|kur|edhe|у|в|коли|навіть|عند|في|حتى|وقت) |^(rest(ing)?|sitting( still)?|lying( down)?|fermo|ferma|seduto|seduta|sdraiato|sdraiata|ruhe|repos|reposo|riposo|repaus|qetesi|спокі\p{L}*|静息|休息|不动|躺着|坐着)/u,
]);

const GOOD =
  '(?:bene|benissimo|ok|okay|okey|normale|normalmente|regolare|a posto|tranquill[oa]|good|fine|well|normal|normally|alright|all right|easy|gut|in ordnung|problemlos|bien|ca va|normalement|tranquille|sin problemas?|bine|mire|ne rregull|normalisht|добре|нормально|гаразд|все добре|جيد|جيدا|بخير|طبيعي|تمام|عادي)';
const BAD_BEFORE = '(?:non|not|isn t|don t|doesn t|nicht|kein\\w*|pas|no|nu|nuk|s|не|ليس|ليست|لا|غير|less|meno|weniger|moins|menos)';
/** What may stand between the words and "good" or "no". */
const LINK =
  '(?:(?:it|s|is|are|it s|i|m|am|he|she|they|feel\\w*|breath\\w*|everything|all|very|quite|now|va|vanno|sto|sta|e|tutto|molto|piu|mi sento|si sente|respir\\w*|il respiro|geht|gehts|geht s|es|ist|atm\\w*|ich|er|sie|alles|sehr|jetzt|noch|mir|ihm|ihr|ca|c est|est|je|il|elle|vais|tout|tres|on|estoy|esta|todo|muy|me siento|va todo|este|sunt|ma simt|se simte|totul|foarte|jam|eshte|ndihem|merr|fryme|gjithcka|shume|все|дуже|дихаю|дихає|дихається|почуваюся|اتنفس|يتنفس|تتنفس|انا|هو|هي|كل شيء|فانا) ){0,4}';
const TROUBLE =
  '(?:problem\\w*|trouble|difficult\\w*|fatica|affanno|difficolta|atemnot|luftnot|beschwerden|gene|essouffl\\w*|dificultad\\w*|ahogo|molestias|greutat\\w*|veshtires\\w*|проблем\\p{L}*|задишк\\p{L}*|مشكلة|مشاكل|ضيق|صعوبة|short of breath|breathless|manca(?: il)?(?: fiato| respiro| aria)?|fehlt(?: die| mir die)? luft|falta (?:el )?aire)';
const NONE_OF =
  '(?:non(?: ho| ha| ci sono| mi| gli| le| faccio| fa)?|nessun\\w*|niente|nulla|zero|senza|nun(?: ho| haju| aju| aggio| tengo| tegnu| me| mi)?|no|not?(?: any| really)?|without|don t have|isn t|not|keine?n?|ohne|nicht|pas(?: de| d| du tout)?|aucun\\w*|sans|sin|ningun\\w*|no(?: tengo| tiene| me| le| hay)?|nu(?: am| are| mai am)?|fara|nuk(?: kam| ka)?|s(?: kam| ka)|pa|немає|нема|без|не(?: маю| має)?|لا(?: توجد| يوجد| اعاني من)?|بدون|ليس(?: لدي| عندي)?)';
const NO = '(?:no|mai|non|never|not|nicht|nie|nein|pas|jamais|nunca|nu|niciodata|jo|kurre|ні|ніколи|لا|ابدا)';

const u = (source: string) => new RegExp(source, 'u');
const GOOD_AFTER = u(`^${LINK}${GOOD}(?= |$)`);
const NONE_AFTER = u(`^(?:\\S+ ){0,3}?${NONE_OF} (?:\\S+ ){0,2}?${TROUBLE}(?= |$)`);
const NO_AFTER = u(`^(?:proprio |ma |but |aber |mais |pero |dar |por |але |لكن )?${NO}$`);
const GOOD_BEFORE = u(`(?:^| )${GOOD}(?: \\S+)?$`);
const NOT_GOOD_BEFORE = u(`(?:^| )${BAD_BEFORE} (?:\\S+ ){0,3}?${GOOD}(?: \\S+)?$`);
/** "No, I'm ok": what it denies is our question. */
const NO_AND_WELL = /^no (?=(?:i m|im|i am|it s|its|he s|she s|he is|she is|they re|we re|sto) )/;
const NONE_BEFORE = u(`(?:^| )${NONE_OF} (?:\\S+ ){0,2}?${TROUBLE}(?: \\S+)?$`);
const HAN_AFTER =
  /^(?:的时候|时候?|的时)?(?:我|他|她|孩子)?(?:都|也|还|很|呼吸|一切)*(?:没事|没有?问题|没有|不会|正常|好(?!像)|挺好|不(?:喘|累|闷|疼|痛|难受|困难))/u;

/** Words for being at rest, wherever they stand: what is denied of them leaves the stairs open. */
const AT_REST = anyOf([
  /(^| )(riposo|ferm[oai]|sedut\w|sdraiat\w|coricat\w|letto|rest|resting|sitting|lying|ruhe|sitzen|liegen|repos|assise?|couchee?|allongee?|reposo|sentad\w|acostad\w|repaus|asezat\w?|culcat\w?|qetesi|ulur|shtrire)( |$)|(спокі|сидячи|лежачи)|راح(ة|ه)|جالس|مستلق|静|躺|坐/u,
]);

export function speaksOfRest(text: string): boolean {
  return AT_REST.test(plain(text));
}

/** The clause that a choice's words stand in, without them. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** The clause after that one: "at rest, fine". */
  readonly next: string;
}

/** Whether what stands around takes the choice away, or says that nothing does; null where it says neither. */
export function deniedAround(word: string, { before, after, next }: Around): boolean | null {
  if (HAN_AFTER.test(after) && /\p{Script=Han}/u.test(word)) return true;
  if (NO_AFTER.test(after)) return true;
  if (!CIRCUMSTANCE.test(word)) return null;
  if (NOT_GOOD_BEFORE.test(before.replace(NO_AND_WELL, ''))) return false;
  if (GOOD_AFTER.test(after) || NONE_AFTER.test(after) || GOOD_BEFORE.test(before) || NONE_BEFORE.test(before)) return true;
  return after === '' && (NO_AFTER.test(next) || u(`^${LINK}${GOOD}$`).test(next)) ? true : null;
}
