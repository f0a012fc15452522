// "My father lives alone and has not answered since last night": nobody is there to be laid on the back. Somebody has to go and look. In the
// ten languages, as `plain` leaves the words.
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isElsewhere } from './happened.js';

/** Of a door or a telephone, or by its words of nobody who lies there. */
const SILENT = anyOf([
  /\bnon (mi |ci |gli |le )?(risponde|sta rispondendo|apre|ha aperto|si fa (piu )?(sentire|viva?)|riesco a (sentirl[oa]|contattarl[oa]|raggiungerl[oa]))\b|\bnon (lo|la) (sento|sentiamo) (piu )?da\b/,
  /\b(isn t|isnt|is not|not|hasn t|hasnt|has not|doesn t|doesnt|does not|won t|wont) (been )?(answer\w*|open\w*|pick\w* up|respond\w*)\b|\b(can t|cannot|can not|unable to) (reach|get hold of|contact) (him|her|my \w+)\b|\bhaven t heard from\b/,
  /\b(geht (\w+ ){0,3}?nicht (mehr )?(ans telefon|ran|hin)|(antwortet|offnet|reagiert|meldet sich) (mir |uns |gar |seit \w+ \w+ |seit \w+ )*(nicht|nicht mehr)|macht (die tur )?nicht auf|erreiche (ihn|sie|meine?n? \w+) nicht)\b/,
  /\b((ne )?(repond|ouvre|decroche|donne) (plus|pas)\b|(arrive|arrivons) (pas|plus) a (la|le) (joindre|contacter))/,
  /\bno (me |nos )?(contesta|responde|abre|coge|da senales)\b|\bno (consigo|puedo|logro) (hablar con|contactar|localizar)\b|\bno se (nada )?de (el|ella|mi \w+) desde\b/,
  /\bnu (imi |ne |mai )*(raspunde|deschide)\b|\bnu (reusesc|pot) sa (dau de|il contactez|o contactez|vorbesc cu)\b/,
  /\b(nuk|s) (me |na |po )*(pergjigjet|hap|e hap|pergjegjet)\b/,
  /не (відповіда\p{L}+|відчиня\p{L}+|бере (трубку|слухавку)|виходить на зв\p{L}*)|не можу (додзвонитися|додзвонитись|зв язатися)/u,
  /(لا|ما|لم|مش|مو|مب) (ب|عم |ع)?(يرد|ترد|يجيب|تجيب|يفتح|تفتح|رد|ردت|فتح|فتحت|بيرد|بترد|بيفتح|بتفتح)\p{L}*/u,
  /(不接|没接|没人接|不回|没回|不开门|没开门|联系不上|打不通|不应|没有?回应)/u,
]);
const OF_PHONE_OR_DOOR = anyOf([
  /\b(telefon\w*|cellulare|chiamat\w+|chiamo|squill\w+|messagg\w+|whatsapp|port[ae]|citofono|campanello|apre|aperto|phone|calls?|calling|texts?|messages?|door|doorbell|tur|klingel\w*|anruf\w*|nachricht\w*|handy|appels?|porte|sonnette|messages?|decroche|llamadas?|puerta|timbre|mensajes|abre|coge|usa|usii|sonerie|apeluri|mesaje|telefon\w*|deren|dera|zil\w*|thirrj\w+|mesazh\w*)\b/,
  /(телефон\p{L}*|дзвін\p{L}*|дзвоню|двер\p{L}*|відчиня\p{L}+|трубк\p{L}+|слухавк\p{L}+|повідомл\p{L}+)|(الهاتف|التلفون|تلفون\p{L}*|الموبايل|الجوال|اتصال\p{L}*|الباب|الرسائل|باب)|(电话|手机|门|微信|信息|消息|接)/u,
]);
const ALONE = anyOf([
  /\b(viv\w+|abit\w+|sta|e|in casa) (da )?sol[oa]\b|\b(lives?|is|living) (alone|on (his|her) own|by (himself|herself))\b|\b(lebt|wohnt|ist) allein\w*\b|\b(vit|habite|est) seule?\b|\bvive sol[oa]\b|\b(traieste|locuieste|sta|e) singur\w?\b|\b(jeton|rri|banon|eshte) vetem\b|(живе|мешкає) (сам|сама|одна|один)|(يعيش|تعيش|يسكن|تسكن|ساكن\p{L}*|عايش\p{L}*|لحال\p{L}*) ?(وحد\p{L}*|لوحد\p{L}*|لحال\p{L}*|بمفرد\p{L}*)|(一个人|独自|独居)(住|在家|生活)?/u,
]);
const OLD_OR_ILL = anyOf([
  /\b(nonn[oa]|anzian[oa]|8\d anni|9\d anni|7\d anni|ottant\w+|novant\w+|settant\w+|malat[oa]|positiv[oa]|febbre|covid|cardiopatic\w+|diabetic\w+|grandmother|grandfather|grandma|grandpa|nan|nana|granny|grandad|granddad|elderly|(7|8|9)\d( years old)?|ill|sick|positive|fever|oma|opa|grossmutter|großmutter|grossvater|großvater|krank|fieber|positiv|grand ?mere|grand ?pere|mamie|papi|malade|positi(f|ve)|fievre|abuel[oa]|anciana?o?|enferm[oa]|fiebre|bunic\w*|batran\w*|bolnav\w*|febra|pozitiv\w*|gjysh\w*|i moshuar|e moshuar|i semure|e semure|temperature)\b/,
  /(бабус\p{L}+|дідус\p{L}+|(?<!\p{L})дід(?!\p{L})|літн\p{L}+|хвор\p{L}+|температур\p{L}+|позитивн\p{L}+)|(جدي|جدتي|ستي|سيدي|مسن\p{L}*|كبير\p{L}*|مريض\p{L}*|حرارة|حمى)|(奶奶|爷爷|外婆|外公|姥姥|姥爷|老人|老年|病|发烧|阳性)/u,
]);
const SOMEBODY = anyOf([
  /\b(madre|mamma|padre|papa|babbo|nonn[oa]|zi[oa]|vicin[oa]|suocer[oa]|fratello|sorella|amic[oa]|signor[ae]|marito|moglie|mother|mum|mom|dad|father|grandmother|grandfather|grandma|grandpa|nan|nana|granny|grandad|granddad|uncle|aunt|neighbou?r|brother|sister|friend|husband|wife|mutter|mama|vater|papa|oma|opa|onkel|tante|nachbar\w*|bruder|schwester|freund\w*|mann|frau|dame|mere|maman|pere|voisin\w*|frere|soeur|oncle|ami|amie|mari|femme|madre|mama|padre|abuel[oa]|ti[oa]|vecin[oa]|herman[oa]|amig[oa]|mam[ai]\w*|tat\w*|bunic\w*|vecin\w*|matus\w*|unchi\w*|frate\w*|sora|nen[ae]\w*|mami|babai|baba|gjysh\w*|fqinj\w*|xhaxha\w*|teze\w*|vella\w*|motra)\b/,
  /(мам\p{L}+|мати|батьк\p{L}+|тат\p{L}+|бабус\p{L}+|дідус\p{L}+|дід|діда|бабця|баба|сусід\p{L}*|тітк\p{L}+|дядьк\p{L}+|брат\p{L}*|сестр\p{L}+|подруг\p{L}+|друг)|(امي|ابي|والدتي|والدي|جدي|جدتي|جار\p{L}+|خالتي|عمي|عمتي|اخي|اختي|صديق\p{L}+|ماما|بابا)|(妈|爸|奶奶|爷爷|外婆|外公|邻居|姥姥|姥爷|叔|姨|姑|朋友|哥|姐|弟|妹)/u,
]);
const FOR_LONG = anyOf([
  /\b(da (ier\w+|l altro ieri|qualche giorno|una settimana|stamattina|stanotte|ore|\w+ ore|giorni|\w+ giorni|\w+ ore|tanto|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|questa mattina)|since (yesterday|last night|this morning|\w+day|days|hours)|for (hours|days|\w+ (hours|days))|all day|seit (gestern\w*|heute (fruh|morgen)|stunden|tagen|\w+ (stunden|tagen)|\w+tag)|depuis (hier\w*|ce matin|des heures|\w+ (heures|jours)|\w+di|dimanche)|desde (ayer|anoche|esta manana|hace \w+ (horas|dias)|el \w+)|de (ieri|aseara|azi dimineata|ore|\w+ ore|\w+ zile|luni|marti|miercuri|joi|vineri|sambata|duminica)|(qe |prej )?(dje|mbreme|sot ne mengjes|oresh|\w+ oresh|\w+ ditesh))\b/,
  /(з|від|із|зі|від) (вчора\p{L}*|учора\p{L}*|ранку|ночі|вечора|вчорашнього \p{L}+|понеділка|вівторка|середи|четверга|п ятниці|суботи|неділі)|(від )?вчора|другии день|кілька (годин|днів)|\d+ (годин|дні)|(من|منذ) (امس|امبارح|البارحة|الصبح|الصباح|ساعات|يومين|ايام|الليل\p{L}*|مبارح)|(从|自)?(昨天|昨晚|前天|今早|今天早上|早上)|(一|两|几|好几|半)个?(天|小时)/u,
]);

/** A neighbour whom nobody has seen. */
const NOT_SEEN = anyOf([
  /\bnon (lo|la|li) (vedo|vediamo|si vede|sento|sentiamo) (piu )?(da|dal)\b|\btapparelle (giu|chiuse|abbassate) da\b|\b(haven t|havent|have not|nobody has|no one has) (seen|heard)\b|\b(seit|schon) \w+ \w+ nicht (mehr )?gesehen\b|\b(pas|plus) (vue?|croisee?) depuis\b|\bno (lo|la|le) (veo|vemos|he visto|hemos visto) desde\b|\bnu (l|o|il) (am|ati|a) (mai )?vazut\b|\bnuk e kam pare\b/,
  /не бач(у|имо|ив|ила|или) (його|її|иого|іі)? ?(вже|від|з|уже)|(ما شفت\p{L}*|لم ار\p{L}*) (من|منذ)|(好几天|两天|几天)(没|没有)(看|见)到?/u,
]);
const NEIGHBOUR = anyOf([
  /\b(vicin[oa]|signor[ae]|anzian[oa]|nonn[oa]|del (primo|secondo|terzo|quarto) piano|neighbou?r|old (lady|man)|upstairs|downstairs|nachbar\w*|voisin\w*|dame|vecin[oa]|vecin\w*|batran\w*|fqinj\w*)\b|(сусід\p{L}*|бабус\p{L}+)|(جار\p{L}*)|(邻居|老人|楼上|楼下)/u,
]);

/** Whether somebody else has not answered a telephone or a door for long, or lives alone and is old or ill. */
export function isUnreachable({ text }: Pick<Heard, 'text'>): boolean {
  const said = plain(text);
  if (NOT_SEEN.test(said) && NEIGHBOUR.test(said) && FOR_LONG.test(said) && !isElsewhere(said)) return true;
  const silent = SILENT.exec(said);
  if (!silent || isElsewhere(said) || !SOMEBODY.test(said) || OF_OFFICES.test(said)) return false;
  if (IF.test(said.slice(0, silent.index)) || BEFORE_ONES_EYES.test(said)) return false;
  const signs = [OF_PHONE_OR_DOOR, ALONE, FOR_LONG, OLD_OR_ILL].filter((sign) => sign.test(said)).length;
  const isAlone = ALONE.test(said);
  // Old and silent alone may as well lie before one's eyes: a door, a telephone or living alone says that nobody is there.
  if (!isAlone && !OF_PHONE_OR_DOOR.test(said)) return false;
  return (signs >= 2 && (isAlone || FOR_LONG.test(said))) || (OLD_OR_ILL.test(said) && DOOR.test(said) && PHONE.test(said));
}

/** Nobody opens or answers, of whom nothing else is told: for how long is for those to ask who go and look. */
export function isSilentDoor(text: string): boolean {
  const said = plain(text);
  return SILENT.test(said) && OF_PHONE_OR_DOOR.test(said) && SOMEBODY.test(said) && !OF_OFFICES.test(said) && !BEFORE_ONES_EYES.test(said);
}

/** A relative, a neighbour, a friend is named. @param said as `plain` leaves it */
export function isOfSomebody(said: string): boolean {
  return SOMEBODY.test(said);
}

/** They breathe, wake or open their eyes, or do not: whoever writes sees them. @param said as `plain` leaves it */
export function isBeforeOnesEyes(said: string): boolean {
  return BEFORE_ONES_EYES.test(said);
}

const IF =
  /^si |(?:^| )(?:se|quando|if|when|wenn|falls|quand|cuando|daca|cand|nese|kur|якщо|коли|اذا|لما)(?: \S+){0,2} ?$|(?:如果|要是|万一).{0,4}$/u;
const BEFORE_ONES_EYES = anyOf([
  /\b(non si sveglia|apre (gli )?occhi|respir\w+|open (his|her) eyes|wake|breath\w*|augen|wacht|atmet|yeux|reveill\w+|respire|ojos|despierta|respira|ochii|trezeste|syte|zgjohet|merr fryme)\b|(очі|дих\p{L}+|прокида\p{L}+)|(عين\p{L}+|يتنفس|تتنفس|يصحى|تصحى)|(眼|呼吸|醒)/u,
]);

/** Neither at the door nor on the telephone. */
const DOOR = anyOf([
  /\b(port[ae]|citofono|campanello|apre|door|doorbell|tur|klingel\w*|offnet|porte|sonnette|ouvre|puerta|timbre|abre|usa|usii|deschide|deren|dera|hap)\b|(двер\p{L}*|відчиня\p{L}+)|(الباب|باب|يفتح|تفتح)|(门)/u,
]);
const PHONE = anyOf([
  /\b(telefon\w*|cellulare|chiamat\w+|phone|pick\w* up|calls?|handy|anruf\w*|appels?|decroche|llamadas?|coge|apeluri|thirrj\w+)\b|(телефон\p{L}*|дзвін\p{L}*|трубк\p{L}+|слухавк\p{L}+)|(الهاتف|التلفون|تلفون\p{L}*|الموبايل|اتصال\p{L}*)|(电话|手机)/u,
]);

/** Nobody there, and nobody in danger: an office, a doctor, and who answers only a medicine. */
const OF_OFFICES = anyOf([
  /\b(medico|dottor\w*|guardia medica|asl|usl|centralino|numero verde|ufficio|pediatra|segreteria|farmac\w+|1500|cup|doctor|gp|surgery|office|helpline|hotline|pharmacy|hausarzt|arzt|praxis|amt|medecin|cabinet|pharmacie|mairie|medico|centro de salud|farmacia|ambulatorio|medicul|cabinetul|mjeku|klinika)\b|(лікар\p{L}*|поліклінік\p{L}*|аптек\p{L}*)|(الطبيب|الدكتور|العيادة|الصيدلية)|(医生|诊所|药店|热线)/u,
]);
