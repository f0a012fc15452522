// Carbon monoxide, told by what burns indoors and by heads that ache: nobody smells it, and who writes asks for a tea. Read in a story as
// well, before the model, which takes it for the flu. In the ten languages, as `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isSupposed } from './happened.js';

/** What is not made to burn in a room. */
const OPEN_FIRE = anyOf([
  /\b(bracier[ei]|brace|braci|carbonella|carbone|barbecue|bbq|grill|griglia|generatore|gruppo elettrogeno|fornello da campo|fornelletto|charcoal|coals?|brazier|generator|camping stove|camp stove|grillkohle|holzkohle\w*|kohlegrill|kohlen?|stromaggregat|notstromaggregat|campingkocher|charbon\w*|brasero|groupe electrogene|rechaud|carbon|brasas|barbacoa|parrilla|generador|hornillo|carbuni|jaratic|mangal|gratar\w*|generator\w*|qymyr\w*|mangall\w*|skare\w*|gjenerator\w*)\b/,
  /(вугілл\p{L}*|мангал\p{L}*|гриль|генератор\p{L}*|примус\p{L}*)|(الفحم|فحم|الجمر|منقل|المنقل|كانون|الكانون|شواية|مولد|المولد)|(炭|煤|火盆|烧烤|发电机)/u,
]);
/** It was, all the same: in a room, to be warm. */
const INDOORS = anyOf([
  /\b(casa|dentro|stanza|camera|salotto|soggiorno|cucina|cantina|garage|tenda|camper|furgone|roulotte|al chiuso|chiuse|scald\w+|riscald\w+|in|inside|indoors|room|bedroom|kitchen|living room|basement|tent|van|caravan|windows? (shut|closed)|heat\w*|warm\w*|drin|drinnen|zimmer|wohnung|kuche|keller|zelt|wohnwagen|heizen|warmen|geheizt|interieur|chambre|salon|cuisine|appartement|cave|tente|chauff\w+|dentro|habitacion|salon|cocina|piso|tienda|calentar\w*|calefac\w*|interior|camera|casa|bucatarie|apartament|cort|incalz\w+|brenda|dhom\w+|shtepi\w*|kuzhin\w*|ngroh\w*)\b/,
  /(кімнат\p{L}*|хат\p{L}*|вдома|дома|квартир\p{L}*|кухн\p{L}*|підвал\p{L}*|намет\p{L}*|грі\p{L}+|зігрі\p{L}+|обігрі\p{L}+|опален\p{L}+)|(الغرفة|غرفة|البيت|المنزل|الدار|المطبخ|الخيمة|للتدفئة|نتدفا|التدفئة|مسكر\p{L}*|مغلق\p{L}*)|(屋|房间|室内|家里|厨房|帐篷|取暖|窗)/u,
]);
/** What burns in many homes, and kills where the flue is blocked. */
const HEATER = anyOf([
  /\b(stuf[ae]|stufetta|caldaia|camin\w+|caminetto|scaldabagno|boiler|stoves?|heaters?|fireplace|water heater|gas fire|of[ei]n|kamin\w*|therme|gastherme|heizung|boiler|poele\w*|chaudiere|cheminee|chauffe eau|insert|estufa|caldera|chimenea|calentador|soba|sobei|semineu\w*|centrala|boiler\w*|sob[ea]\w*|stuf\w*|oxhak\w*|kaldaj\w*|bojler\w*)\b/,
  /(піч|печі|пічк\p{L}*|грубк\p{L}*|буржуик\p{L}*|котел|котл\p{L}*|камін\p{L}*|колонк\p{L}*)|(الصوبة|صوبة|صوبيا|الدفاية|دفاية|المدفاة|مدفاة|سخان|السخان|الشومينة)|(火炉|炉子|壁炉|锅炉|热水器|暖炉|柴火)/u,
]);
/** Not one person's flu: all are ill, or they are since it burns. */
const TOGETHER = anyOf([
  /\b(tutt[ie]|entrambi|in (due|tre|quattro|cinque)|abbiamo|siamo|anche (il|la|mio|mia|mi[ei]|i|le) \w+|a tutti|tutti e due|tutt e due|(da )?quando|appena|ogni volta che|everyone|everybody|all of us|we all|both|we (have|feel|are)|we re|whenever|when|since|alle|allen|uns|beide|wir|sobald|seit|wenn|tous|toutes?|tout le monde|nous|on a|on est|depuis que|quand|des que|todos|todas|los dos|nos (duele|sentimos)|estamos|tenemos|desde que|cuando|toti|toate|amandoi|suntem|avem|ne (doare|simtim|am)|de cand|cand|te gjithe|te gjitha|kemi|jemi|qekur|kur)\b/,
  /(^| )(всі|усі|всіх|нам|нас|ми|обоє|відколи|коли|щоразу|як тільки)( |$)|(كلنا|جميعا|جميعنا|نحن|عندنا|عنا|منذ ان|من لما|لما|عندما|كلما)|(我们|大家|全家|都|一.{0,6}就)/u,
]);
const ILL = anyOf([
  /\b(test[ae]|gira\w*|giramenti|capogir\w+|vertigin\w+|nause\w+|vomit\w*|svenut\w+|stordit\w+|intontit\w+|barcoll\w+|assonnat\w+|headaches?|head|dizz\w+|nause\w+|sick|vomit\w*|throwing up|faint\w*|drowsy|light ?headed|groggy|woozy|kopf\w*|schwindl?i?g?\w*|ubel\w*|ubelkeit|erbrech\w*|erbrochen|gebrochen|benommen|ohnmachtig|mal de tete|maux de tete|mal a la tete|tete|vertiges?|nausees?|vomi\w*|etourdi\w*|vase\w*|cabeza|mare\w+|nause\w+|vomit\w+|aturdid\w+|cap|capul|ameti\w+|greata|greturi|varsa\w*|vomit\w*|lesin\w*|koka|koken|kok\w*|marramendje|merren mendte|perzier\w*|vjell\w*)\b/,
  /(голов\p{L}+|паморо\p{L}+|нудот\p{L}*|нудить|блю\p{L}+|блюв\p{L}+|знепритом\p{L}+)|(راسنا|راسي|الراس|صداع|دوخة|دايخ\p{L}*|داخ\p{L}*|دوار|غثيان|تقيا|يتقيا|استفر\p{L}*|يستفرغ)|(头|晕|恶心|呕|吐)/u,
]);
/** Fire beside food, and what is broken and therefore cold; films. */
const NOT_SO = anyOf([
  /\b(mangiat\w+|grigliat\w+|carne|salsicc\w+|ate|eaten|eating|meat|sausages?|gegessen|fleisch|wurst\w*|mange\w*|viande|merguez|comido|comimos|carne|asado|mancat|mici|carne|hengr\w+|mish|шашлик\p{L}*|зіли|мясо)\b|(اكلنا|لحم)|(吃)/u,
  /\b(film|movie|novela|romanzo|documentar\w+|documental|news|notizi\w+|telegiornale|anni fa|years ago|vor jahren|il y a \w+ ans|hace \w+ anos)\b/,
]);
/** Where the fire itself says enough, "my soup on the camping stove" does not. */
const LIT = anyOf([
  /\b(acces\w+|accend\w+|bruci\w+|us\w+|lit|light\w*|burn\w*|us\w+|angezundet|angemacht|geholt|aufgestellt|brenn\w*|lauft|allum\w+|brul\w+|mis|encend\w+|prend\w+|pus\w+|aprins\w*|facut|adus|ndez\w*|vum\w*|vendos\w*|running|runs)\b/,
  /(розпал\p{L}+|запал\p{L}+|топи\p{L}+|поставил\p{L}+|заве(ли|в|ла)|працю\p{L}+|увімкн\p{L}+)|(شغل\p{L}*|اشعل\p{L}*|ولع\p{L}*|شعل\p{L}*|وضعنا|حطينا)|(烧|点|生|开|用|放)/u,
]);

function isNotSo(said: string): boolean {
  return NOT_SO.test(said) || isSupposed(said);
}

/** What burns in a room, or a heater that smokes or sounds odd: `fire`; one that is lit, as in many homes: `heater`. @param said as `plain` leaves it */
export function fireIn(said: string): 'fire' | 'heater' | null {
  if (isNotSo(said)) return null;
  if (OPEN_FIRE.test(said)) return INDOORS.test(said) ? 'fire' : null;
  if (!HEATER.test(said)) return null;
  if (SMOKES.test(said)) return 'fire';
  return LIT.test(said) ? 'heater' : null;
}

/** That people are ill in that way. @param said as `plain` leaves it */
export function tellsOfHeads(said: string): boolean {
  return (ILL.test(said) || SLEEPY.test(said)) && !isNotSo(said);
}

/** More than one. @param said as `plain` leaves it */
export function tellsOfAll(said: string): boolean {
  return TOGETHER.test(said) || /\b(cane|gatto|dog|cat|hund|katze|chien|chat|perro|gato|caine|pisica|qeni|macja)\b/.test(said);
}

const SLEEPY = anyOf([
  /\b(assonnat\w+|dorm\w+|strano|strana|rincoglionit\w+|rimbambit\w+|sta male|stiamo male|sleep\w*|drowsy|odd|strange|schlaf\w*|mude|seltsam|dort|dorment|endormi\w*|bizarre|duerm\w*|dormid\w*|rar[oa]|doarme|dorm|somnoros\w*|ciudat\w*|fle|flene|pergjum\w*)\b/,
  /(спит\p{L}*|сплять|сонн\p{L}+|дивн\p{L}+)|(نايم\p{L}*|ينام|تنام|نعسان\p{L}*)|(睡|困|嗜睡)/u,
]);

/** The detector says what nobody smells, and is believed before anybody is ill. */
const ALARM = anyOf([
  /\b(allarme|allarm\w+|rilevator\w+|sensore|segnalatore|alarm\w*|detector|sensor|melder|warnmelder|kohlenmonoxidmelder|co melder|avertisseur|detecteur|alarme|detector|alarma|sensor\w*|detectorul|alarma|sinjalizues\w*|detektor\w*)\b|(сигналізаці\p{L}+|датчик\p{L}*|детектор\p{L}*|сповіщувач\p{L}*)|(انذار|جهاز|كاشف|حساس)|(警报|报警器|探测器|警报器)/u,
]);
const MONOXIDE = anyOf([
  /\b(monossido|carbon monoxide|kohlenmonoxid\w*|co (alarm|detector|sensor|monitor|melder|warnmelder)|monoxyde|monoxido|monoxid\w*|monoksid\w*|detector de co|detecteur de co|allarme co|alarme co|alarma de co)\b|(чадн\p{L}+|монооксид\p{L}*|угарн\p{L}+)|(اول اكسيد|اكسيد الكربون)|(一氧化碳)/u,
]);
const SOUNDS = anyOf([
  /\b(suon\w+|scatta\w*|fischi\w+|squill\w+|bip\w*|partit[oa]|going off|went off|gone off|beep\w*|sound\w*|ringing|rings|blaring|triggered|piep\w*|schlag\w*|losgegangen|geht los|ausgelost|angeschlagen|sonn\w*|bipe\w*|declench\w+|pit(a|ando)|son(a|o|ando)|salt(o|ado)|suena|ha saltado|sun(a|at)|pornit\w*|bie|po bie|cinger\w*|u aktivizua|ra)\b|(спрацюва\p{L}+|пищит\p{L}*|дзвенит\p{L}*|гуде|лунає|кричит\p{L}*)|(يرن|يصدر|انطلق|يصفر|يدق|رن|شغال)|(响|叫|报警)/u,
]);
/** A flat battery, a test of it, one that is to be bought, and none that sounds. */
const NO_ALARM = anyOf([
  /\b(batteri\w+|pila scarica|prova|comprar\w+|installar\w+|battery|test(ing|ed)?|buy|install\w*|kaufen|batterie|pile|acheter|comprar|cumpar\w*|bateri\w*|pila|blej|non (sta )?suona|isn t|not (going|sounding)|no longer|stopped|smesso)\b|(батаре\p{L}*|купити|перевір\p{L}+)|(بطاري[ةه]|شراء|اختبار)|(电池|测试|买)/u,
]);

/** Whether an alarm for carbon monoxide sounds. @param text as it was written */
export function alarmSounds(text: string): boolean {
  const said = plain(text);
  if (NO_ALARM.test(said) || isSupposed(said) || WHEN_OR_FILM.test(said)) return false;
  return ALARM.test(said) && MONOXIDE.test(said) && SOUNDS.test(said);
}

const WHEN_OR_FILM = /^(quando|when|cuando|quand|cand|kur) |\b(film|movie|anni fa|years ago|vor jahren)\b/u;

/** Whether people are ill where something burns. @param said as `plain` leaves it */
export function breatheFumes(said: string): boolean {
  if (!ILL.test(said) || isNotSo(said)) return false;
  if (OPEN_FIRE.test(said)) return INDOORS.test(said) && (LIT.test(said) || TOGETHER.test(said));
  return HEATER.test(said) && TOGETHER.test(said) && (LIT.test(said) || SMOKES.test(said));
}

const SMOKES = anyOf([
  /\b(fumo|fuma|tirava male|tira male|scarico|puzza|odore|rumore|spegne|noise|smoke|smok\w+|flue|blocked|smell\w*|rauch\w*|qualm\w*|abzug|verstopft|fumee?|fume|bouche\w*|humo|tiro|atascad\w+|fum|cosul|tym|oxhaku)\b/,
  /(дим\p{L}*|чад\p{L}*|тяг\p{L}*|димар\p{L}*)|(دخان|الدخان|مسدود\p{L}*)|(烟|堵)/u,
]);
