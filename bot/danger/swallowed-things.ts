// Poison by what it is for, or where it grew, as people name it who do not know its name: "the stuff for the sink", "a berry in the garden",
// the gel for the hands, a battery, grandmother's pills. In the ten languages, as `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';
import { isOfChild } from './child-poisoned.js';
import { isDeniedThere, isElsewhere, isSupposed } from './happened.js';

const TOOK = anyOf([
  /\b(s e|si e|ha|hanno|ho|abbiamo) (\w+ ){0,2}?(bevut[oaie]|ingoiat[oaie]|ingerit[oaie]|inghiottit[oaie]|scolat[oaie]|mangiat[oaie]|ciucciat[oaie]|succhiat[oaie]|leccat[oaie]|mess[oaie] in bocca|mandat[oaie] giu|pres[oaie])\b/,
  /\b(drank|drunk|swallowed|ate|eaten|sucked|licked|chewed|put \w+( \w+){0,4} in (his|her) mouth|got into)\b/,
  /\b(getrunken|geschluckt|verschluckt|runtergeschluckt|gegessen|gelutscht|abgeleckt|in den mund genommen)\b/,
  /\b(bu|avalee?s?|mangee?s?|sucee?|lechee?|gobee?)\b/,
  /\b(bebio|ha bebido|bebido|tragado|trago|comido|comio|chupado|lamido|(se |me )(ha )?(comid[oa]|bebid[oa]|tragad[oa]))\b/,
  /\b(a (baut|inghitit|mancat|supt|lins)|baut|inghitit|mancat)\b/,
  /\b((ka )?(pire|gelltitur|ngrene|thithur)|piu|gelltiti|hengri|kapercu)\b/,
  /(випи(в|ла|ло)|ковтну(в|ла|ло)|проковтну(в|ла|ло)|з і(в|ла|ло)|поі(в|ла)|зі(в|ла|ло)|облиза(в|ла)|взя(в|ла) до рота)/u,
  /(شربت?|بلعت?|ابتلعت?|اكلت?|مصت?|لحست?)/u,
  /(喝|吞|咽|吃|舔|咬)(了|下|下去|进|到|掉)?/u,
]);
/** Whoever takes it. */
const NEVER_EATEN = anyOf([
  /\b((coso|cosa|roba|robo|prodotto|liquido|polvere|polverina|bottiglia|pastiglia|gel) (\w+ )?(per|da|del|dei|della|delle|che usiamo per|che uso per) (\w+ ){0,2}?(pulire|pulizie|lavare|sturare|stappare|disinfettare|sgorgare|piatti|lavandin\w|lavello|pavimenti|bagno|bagni|water|cesso|wc|vetri|forno|bucato|lavatrice|lavastoviglie|mani|piscina|zanzare|topi|formiche|scarafaggi|piante|auto|motore)|igienizzante|gel (mani|igienizzante|disinfettante|antibatterico)|quello blu (sotto|del|per)|batteri[ae]( \w+){0,3}|pil[ae]( a bottone| dell orologio| del telecomando)?|calamit[ae]|magnet[ei]|(il |un )?profumo(?! (del|di|della|dei))|smalto|liquido (delle sigarette|per le sigarette|dello svapo)|nicotina)\b/,
  /\b((stuff|thing|liquid|powder|product|bottle|spray) (\w+ )?(for|to|from under|under|we use to|we use for) (\w+ ){0,2}?(clean\w*|unblock\w*|wash\w*|drains?|sinks?|toilets?|floors?|ovens?|windows?|dishes|laundry|pool|ants|mice|rats|plants)|hand (gel|sanitiser|sanitizer|rub)|sanitiser|sanitizer|(button )?batter(y|ies)|magnets?|perfume|nail polish|vape (liquid|juice)|nicotine liquid)\b/,
  /\b((zeug|mittel|flussigkeit|pulver|tab|flasche) (\w+ )?(zum|fur|fur den|fur die|furs|aus|unter) (\w+ )?(putzen|reinigen|entstopfen|spulen|waschen|abfluss|klo|wc|bad|boden|fenster|backofen|pool|ameisen|mause)|handgel|handedesinfektion\w*|desinfektionsgel|(knopf)?batterie\w*|magnet\w*|parfum|nagellack\w*|liquid)\b/,
  /\b((truc|produit|liquide|poudre|bouteille) (\w+ )?(pour|a) (\w+ ){0,2}?(nettoyer|deboucher|laver|la vaisselle|l evier|les toilettes|le sol|les vitres|le four|la piscine|les fourmis|les rats)|gel (hydroalcoolique|pour les mains|desinfectant)|piles?( bouton| de montre)?|aimants?|parfum|vernis|liquide de cigarette)\b/,
  /\b((cosa|producto|liquido|polvo|bote) (\w+ )?(para|de) (\w+ ){0,2}?(limpiar|desatascar|lavar|fregar|los platos|el suelo|el bano|el water|los cristales|el horno|la piscina|hormigas|ratas)|gel (de manos|hidroalcoholico|desinfectante)|pilas?( de boton| del reloj| del mando)?|bateria|imanes|iman|perfume|colonia|esmalte)\b/,
  /\b((ceva|chestia|solutia|solutie|praful|lichid\w*|sticla) (\w+ )?(de|pentru) (\w+ ){0,2}?(curatat|spalat|desfundat|vase|chiuveta|toaleta|geamuri|cuptor|piscina|furnici|soareci)|gel (de maini|dezinfectant|antibacterian)|bateri[ei]\w*|magnet\w*|parfum\w*|oja)\b/,
  /\b((gje\w*|lengu\w*|pluhur\w*|produkt\w*) (\w+ )?(per|e) (\w+ ){0,2}?(pastrim\w*|lare|larje\w*|tualet\w*|lavaman\w*|xhama|fur\w*|milingon\w*|mi)|xhel\w* (per duar|duarsh|dezinfektues)|bateri\w*|magnet\w*|parfum\w*|manikyr)\b/,
  /((щось|засіб|рідину|порошок|пляшку) (для|від) \p{L}+|гель для рук|антисептик\p{L}*|батареик\p{L}+|магніт\p{L}*|парфум\p{L}*|лак для нігтів)/u,
  /((شي|سائل|سايل|بودرة|مادة|قنينة|علبة) (ال)?(تنظيف|جلي|غسيل|مجاري|حمام|تسليك)|معقم\p{L}*|جل (ال)?(يدين|ايدي|معقم)|بطاري\p{L}+|مغناطيس|عطر|طلاء الاظافر|مناكير)/u,
  /((通|洗|擦|清洁|消毒)(下水道|厕所|马桶|地板|玻璃|碗|衣服|水管).{0,3}(剂|液|的东西|的)|免洗洗手液|洗手液|酒精凝胶|消毒凝胶|纽扣电池|电池|磁铁|香水|指甲油)/u,
]);
/** What a child finds outside, or in somebody's bag. */
const FOUND_BY_CHILD = anyOf([
  /\b(bacc[ah]e?|bacche|fior[ei]|foglia|foglie|piant[ae]|oleandro|stella di natale|fung[oh]i?|semi|sigarett[ae]|mozziconi?|cicca|colla|tempera|(mie|mia|sue|sua|miei|suoi|tue|nostre|della nonna|del nonno|di mia \w+|di mio \w+) (medicin\w+|pillol\w*|pastigli\w*|compress\w*|farmac\w+)|(medicin\w+|pillol\w+|pastigli\w*|compress\w*) (mie|mia|della nonna|del nonno|di mia \w+|di mio \w+|di suo \w+|della pressione|del cuore|dalla borsa))\b/,
  /\b(berr(y|ies)|flowers?|lea(f|ves)|plants?|mushrooms?|toadstools?|seeds|cigarettes?|cigarette butts?|glue|(my|his|her|our|grandma s|grandmas|grandpa s|granny s|nan s|dad s|mum s|mom s) (medicine|medication|meds|pills?|tablets?|pill box|heart tablets?|blood pressure tablets?))\b/,
  /\b(beeren?|blumen?|blatt(er)?|pflanzen?|pilze?|samen|zigaretten?\w*|kippe|kleber|(meine|seine|ihre|unsere|omas|opas) (medikamente?|tabletten?|pillen?|herztabletten?|blutdrucktabletten?)|(medikamente?|tabletten?|pillen?) (von|der|des|meiner|meines))\b/,
  /\b(baies?|fleurs?|feuilles?|plantes?|champignons?|graines|cigarettes?|megots?|colle|(mes|ses|nos|les) (medicaments?|cachets?|comprimes?|pilules?))\b/,
  /\b(bayas?|flores?|hojas?|plantas?|setas?|semillas|cigarrill\w+|colillas?|pegamento|(mis|sus|mi|su|nuestras) (medicina\w*|medicamento\w*|pastillas?|pildoras?)|(medicinas?|pastillas?) (de la abuela|del abuelo|de mi \w+|de la tension))\b/,
  /\b(fructe de padure|boabe|bobite|flori|floare|frunze|planta|plante|ciuperci|ciuperca|seminte|tigar\w*|muc de tigara|lipici|(pastilele|medicamentele|pilulele) (mele|lui|ei|bunicii|bunicului|mamei))\b/,
  /\b(manaferr\w*|kokrra|lule|gjethe|bime|kerpudh\w*|fara|cigare\w*|ngjites|(barnat|ilacet|hapet|hapin) (e mia|e gjyshes|e gjyshit|e mi|time|e tij|e saj))\b/,
  /(ягод\p{L}*|квітк\p{L}*|листя|листок|рослин\p{L}*|гриб\p{L}*|насіння|сигарет\p{L}*|недопал\p{L}*|клеи|(моі|мої|мою|бабусин\p{L}*|дідусев\p{L}*|іі|иого) (ліки|таблетк\p{L}*|пігулк\p{L}*))/u,
  /(توت|ورد\p{L}*|زهر\p{L}*|ورق\p{L}*|نبت\p{L}*|نبات\p{L}*|فطر\p{L}*|بذور|سيجارة|دخان|غراء|(دواي\p{L}*|دوايي|دوا|دواء) ?(جد\p{L}+|امي|ابي|الضغط|القلب)?|حبوبي|حبوب (جد\p{L}+|امي|ابي|الضغط|القلب))/u,
  /(浆果|野果|花|叶子|植物|蘑菇|种子|香烟|烟头|胶水|(我的|他的|她的|奶奶的|爷爷的|妈妈的|爸爸的|外婆的|大人的)(.{0,3})(药|药片|药丸))/u,
]);
/** Mushrooms by whoever picked them, or whoever is ill since. */
const MUSHROOMS = anyOf([
  /\b(fung[oh]i?|mushrooms?|pilze?|champignons?|setas|hongos|ciuperci|kerpudha?)\b|(гриб\p{L}*)|(فطر|الفطر)|(蘑菇|菌子)/u,
]);
const PICKED_OR_ILL = anyOf([
  /\b(raccolt\w+|bosco|selvatic\w+|trovat\w+|velenos\w+|cattiv\w+|vomit\w*|nause\w+|diarrea|mal di pancia|crampi|stiamo male|sto male|picked|wild|woods?|forest|foraged|bad|poison\w*|vomit\w*|sick|throwing up|diarrh\w+|cramps|gesammelt\w*|wald\w*|giftig\w*|schlechte?|ubel|erbrech\w*|durchfall|krampfe|cueilli\w*|foret|bois|veneneu\w+|mauvais|vomi\w*|diarrhee|malades?|recogid\w+|silvestres?|bosque|venenos\w+|mal[oa]s|vomit\w+|nause\w*|culese|culesi|padure|otravi\w+|rele|varsa\w*|vomit\w*|diaree|mbledhur|pyll\w*|helm\w+|vjell\w*)\b/,
  /(лісов\p{L}+|ліс\p{L}{0,2}|зібран\p{L}+|отруі\p{L}*|отруин\p{L}+|поган\p{L}+|блю\p{L}+|нудить|пронос)|(بري|الغابة|سام\p{L}*|تقيا\p{L}*|استفر\p{L}*|اسهال|مغص)|(野|采|山上|毒|吐|拉肚子|肚子疼|恶心)/u,
]);
/** "Did", not "may", "how much", "he eats plants", and no story of a dinner. */
const ASKS_WHETHER = anyOf([
  /\b(posso|puo|possono|si puo|can|could|may|darf|kann|peut|puis je|puede|puedo|poate|pot|mund)\b|(^| )(чи можна|можна|هل يمكن|ممكن)( |$)|(可以|能不能|能吃)/u,
]);

/** Whether something was swallowed that is no food. @param said as `plain` leaves it */
export function swallowsThing(said: string): boolean {
  const found = TOOK.exec(said);
  if (!found || isElsewhere(said) || isSupposed(said) || isDeniedThere(said, found) || ASKS_WHETHER.test(said)) return false;
  if (MUSHROOMS.test(said) && PICKED_OR_ILL.test(said)) return true;
  return isNear(NEVER_EATEN, said, found) || (isOfChild(said) && isNear(FOUND_BY_CHILD, said, found));
}

/** Right behind the verb, or before it: "what is for lunch, and where do I buy batteries?" swallows none. */
function isNear(named: Pick<RegExp, 'exec' | 'test'>, said: string, verb: RegExpExecArray): boolean {
  const behind = named.exec(said.slice(verb.index));
  if (behind !== null && behind.index <= verb[0].length + NEAR) return true;
  return named.test(said.slice(Math.max(0, verb.index - 2 * NEAR), verb.index));
}

/** Mushrooms were eaten; whether they were bought nobody knows. @param said as `plain` leaves it */
export function ateMushrooms(said: string): boolean {
  const found = TOOK.exec(said);
  return (
    found !== null &&
    MUSHROOMS.test(said) &&
    !isElsewhere(said) &&
    !isSupposed(said) &&
    !isDeniedThere(said, found) &&
    !ASKS_WHETHER.test(said)
  );
}

/** They were picked, or somebody is ill of them. @param said as `plain` leaves it */
export function isPickedOrIll(said: string): boolean {
  const found = PICKED_OR_ILL.exec(said);
  return found !== null && !isDeniedThere(said, found);
}

/** Letters from the verb on. */
const NEAR = 22;
