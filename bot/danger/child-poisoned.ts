// A child that has swallowed medicines, or very many of anybody's: an accident and a poisoning, whoever tells of it. Read before the model, which
// takes it for a question about medicines, or for a wish to die. In the ten languages, as `plain` leaves the words.

import { namesMedicine } from '../answers/medicines.js';
import { anyOf } from '../words/patterns/patterns.js';
import { isDeniedThere, isElsewhere } from './happened.js';

const CHILD = anyOf([
  /\b(mi[oa] (figli[oa]|nipotin[oa])|figli[oa] mi[oa]|(il|la|un|una|mi[oa]|nostr[oa]) (bambin[oa]|bimb[oa]|piccol[oa]|neonat[oa])|(my|our|the) (son|daughter|child|kid|baby|toddler|little (boy|girl|one)|grandson|granddaughter)|(mein|meine|unser|unsere|das|der|die) (sohn|tochter|kind|baby|kleine|kleiner|enkel|enkelin)|(mon|ma|notre|le|la) (fils|fille|enfant|bebe|petite?|petit fils|petite fille)|(mi|nuestr[oa]|el|la) (hij[oa]|nin[oa]|bebe|peque\w*|niet[oa])|(copilul|baiatul|fiul|fetita|fata|bebelusul|nepotul|nepotica)( meu| mea)?|(djali|vajza|femija|bebi|nipi|mbesa)( im| ime)?)\b/u,
  /(дитина|син|синок|дочка|донька|доня|малюк|немовля|онук|онука)|(ابني|ابنتي|بنتي|طفلي|طفلتي|الطفل|الطفلة|ولدي|ابنتنا|الرضيع|حفيدي)|(孩子|儿子|女儿|宝宝|小孩|孙子|孙女|婴儿)/u,
]);
/** By mistake, all of it, very much of it. */
const SWALLOWED = anyOf([
  /\b(ha|hanno|si e|s e) (\w+ )?(mandat\w giu|mangiat[oa]|ingurgitat[oa])\b|\b(ha|hanno) (\w+ )?(ingoiato|inghiottito|ingerito|mangiato|masticato|succhiato)\b|\b(swallowed|ate|eaten|chewed|got into|got hold of)\b|\b(verschluckt|geschluckt|gegessen|gelutscht)\b|\b(avale|mange|croque|ingere)e?s?\b|\b((se )?(ha|han) (tragado|comido|chupado)|(se )?(trago|comio))\b|\b(a|au) (inghitit|mancat)\b|\b(ka|gelltiti|kapercyer|gelltitur) ?(gelltitur|ngrene|kapercyer)?\b(?= )|(проковтну(в|ла|ло)|з ?і?і(в|ла|ло)|наівся|наілася|наковта(вся|лася))|(ابتلع|ابتلعت|بلع|بلعت|اكل|اكلت)|(误吞|误食|吞了|吃了|吞下)/u,
]);
const TOOK = anyOf([
  /\b(ha|hanno) (\w+ )?(preso|presa|bevuto)\b|\b(took|taken|drank|had)\b|\b(genommen|getrunken)\b|\b(pris|bu)e?s?\b|\b((se )?(ha|han) (tomado|bebido)|(se )?(tomo|bebio))\b|\b(a|au) (luat|baut)\b|\b(ka (marre|pire)|piu|mori)\b|(випи(в|ла|ло)|прийня(в|ла)|приня(в|ла)|прииня(в|ла))|(اخذ|اخذت|شرب|شربت|تناول|تناولت)|(喝了|服了|吃了)/u,
]);
const VERY_MUCH = anyOf([
  /\b(tutt[oaie]|inter[oa]|scatol\w*|confezion\w*|blister|flacone|bottigli\w*|boccett\w*|mezz[oa]|manciata|molt[ei]|tant[ei]|troppe|troppi|all (the|of|my|his|her)|whole|entire|box|pack|packet|bottle|half (a|the)|handful|lots of|many|too many|ganze[nr]?|alle|packung|schachtel|flasche|halbe|handvoll|viele|zu viele|toute?s?|entiere?|boite|plaquette|flacon|bouteille|moitie|poignee|beaucoup|trop de|todas?|todos?|enter[oa]|caja|blister|frasco|botella|medio|media|punado|muchas|muchos|demasiad\w+|toate|tot|toata|cutie|cutia|folie|flacon\w*|jumatate|multe|prea multe|gjithe|te gjitha|kuti\w*|shishe\w*|gjysm\w*|shume)\b|\b([5-9]|[1-9]\d) (pastigli|pillol|compress|pills|tablets|tabletten|pillen|cachets|comprimes|pastillas|pildoras|pastile|comprimate|hape|tableta)\w*/u,
  /(всю|весь|усю|усі|всі|упаковк\p{L}*|пачк\p{L}*|флакон\p{L}*|пляшк\p{L}*|половин\p{L}*|жмен\p{L}*|багато|забагато)|(كل|علبة|العلبة|شريط|زجاجة|نصف|كثيرة|كثير|كتير|كتيرة|حفنة)|(一整|整(盒|瓶|板)|一(盒|瓶|板|把)|半(盒|瓶|板)|很多|好多|全部|太多|一大)/u,
]);
/** Asked, or as the doctor said. */
const AS_A_DOSE = anyOf([
  /\b(posso|puo|possono|devo dargli|quante?|prescritt\w*|del medico|del pediatra|can (i|he|she|my \w+)|may i|should i|how (many|much)|prescribed|darf|kann ich|soll ich|wie viele?|verschrieben|peut il|puis je|combien|prescrit\w*|puedo|puede|cuant\w+|recetad\w+|pot sa|cate|prescris\w*|a mund)\b|(чи можна|скільки|هل|كم )|(可以吃|能吃|多少|几片)/u,
]);

/** Whether a child has swallowed medicines, or taken very many. What a parent gave as they should is none. @param said as `plain` leaves it */
export function isChildPoisoned(said: string): boolean {
  if (!CHILD.test(said) || !namesMedicine(said) || AS_A_DOSE.test(said) || isElsewhere(said)) return false;
  const much = VERY_MUCH.test(said);
  const found = (much ? [SWALLOWED, TOOK] : [BY_MISTAKE]).map((named) => named.exec(said)).find((match) => match !== null);
  return found !== undefined && !isDeniedThere(said, found);
}

/** In these words no dose is told of. */
const BY_MISTAKE = anyOf([
  /\b(ingoiato|inghiottito|ingerito|per sbaglio|per errore|swallowed|by mistake|by accident|accidentally|got into|got hold of|verschluckt|geschluckt|versehentlich|aus versehen|avalee?s?|par erreur|par accident|tragado|se trago|por error|por accidente|sin querer|inghitit|din greseala|gelltit\w*|kapercy\w*|gabimisht)\b|проковтну(в|ла|ло)|випадково|помилково|(ابتلع|ابتلعت|بلع|بلعت|بالخطا)|(误吞|误食|误服|吞了|吞下)/u,
]);

/** Whether a child is spoken of. @param said as `plain` leaves it */
export function isOfChild(said: string): boolean {
  return CHILD.test(said);
}
